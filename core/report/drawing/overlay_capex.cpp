// SPDX-License-Identifier: Apache-2.0
// Capex by object: the cost model asked for a plan of that object alone.
#include "core/report/drawing/overlay_values.h"

#include "core/study/cost/cost_model.h"
#include "core/study/cost/cost_of_plan.h"
#include "core/study/layout/layout_stage.h"
#include "core/study/power/power_fleets.h"

#include <algorithm>

namespace tokenyard::drawing {

namespace {

#define TD(source) TY_TR("Drawing", source)

class ObjectCosts {
public:
    ObjectCosts(const Plan &plan, const Study &study, const Catalogue &catalogue)
        : m_plan(plan), m_study(study), m_catalogue(catalogue), m_racks(catalogue), m_alone(plan)
    {
        m_alone.feeds.clear();
        m_alone.site = m_alone.site.with([](Site &site) {
            site.boundary.clear();
            site.landPrice = {};
        });
        int intakes = 0;
        for (const Shared<Object> &object : plan.objects)
            intakes += object->as<GridIntake>() ? 1 : 0;
        m_ofIntake = m_ofOthers = m_alone.supply;
        m_ofOthers = m_ofOthers.with([](Supply &supply) { supply.contract = {}; });
        if (intakes > 1) // the works of the grid are by contract power
            m_ofIntake = m_ofIntake.with([&](Supply &supply) { supply.contract = supply.contract / double(intakes); });
    }
    Money of(const Shared<Object> &object)
    {
        m_alone.objects = {object};
        m_alone.supply = object->as<GridIntake>() ? m_ofIntake : m_ofOthers;
        PowerResult power;
        std::vector<Finding> ignored; // the study has said it
        const PowerFleets placed = powerFleets(m_alone.objects, m_catalogue, ignored);
        power.upsPlaced = Power::fromSi(placed.ups.capacity);
        power.generatorsPlaced = Power::fromSi(placed.generators.capacity);
        CostInput in = costInputOf(m_alone, layoutStage(m_alone, m_racks, {}), power, *m_study.cooling, *m_study.energy, m_catalogue);
        if (!m_whole)
            m_whole = costInputOf(m_plan, *m_study.layout, *m_study.power, *m_study.cooling, *m_study.energy, m_catalogue).midpoints;
        in.midpoints = *m_whole; // built when the plan is
        return sumOf(capexTable(in, m_catalogue).items);
    }

private:
    const Plan &m_plan;
    const Study &m_study;
    const Catalogue &m_catalogue;
    LayoutRecords m_racks;
    Plan m_alone;
    Shared<Supply> m_ofIntake, m_ofOthers;
    std::optional<std::vector<std::pair<double, double>>> m_whole;
};

bool known(const Study *study, const Catalogue *catalogue)
{
    return study && catalogue && study->layout && study->power && study->cooling && study->energy;
}

// Classes of a drawing, million KRW per square metre: from an office to a hall full of GPUs.
constexpr double bounds[] = {3.0, 10.0, 30.0, 100.0};

} // namespace

Money capexOf(const Object &object, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    return ObjectCosts(plan, study, catalogue).of(Shared<Object>(object));
}

OverlayPaint capexOverlay(const Plan &plan, const Study *study, const Catalogue *catalogue)
{
    OverlayPaint paint;
    const auto money = [](double millions) { return measure(millions * units::millionKRW, units::millionKRW, 3); };
    for (int i = 0; i < scaleSteps; ++i) {
        const Role fill = Role(int(Role::Scale0) + i);
        if (i == 0)
            paint.steps.push_back({fill, Text(TD("under %1 per m²"), {money(bounds[0])})});
        else if (i + 1 == scaleSteps)
            paint.steps.push_back({fill, Text(TD("over %1 per m²"), {money(bounds[i - 1])})});
        else
            paint.steps.push_back({fill, Text(TD("%1–%2 per m²"), {formatNumber(bounds[i - 1], 3), money(bounds[i])})});
    }
    if (!known(study, catalogue))
        return paint;
    ObjectCosts costs(plan, *study, *catalogue);
    for (const Shared<Object> &object : plan.objects) {
        const double area = object->place.area().si();
        if (kindInfo(object->kind()).space == Space::None || area <= 0.0)
            continue;
        const double perM2 = costs.of(object).in(units::millionKRW) / area;
        const auto step = std::upper_bound(std::begin(bounds), std::end(bounds), perM2) - std::begin(bounds);
        if (perM2 > 0.0)
            paint.marks[object->id] = {Role(int(Role::Scale0) + int(step)), Text(TD("%1 per m²"), {money(perM2)}), false};
    }
    return paint;
}

} // namespace tokenyard::drawing
