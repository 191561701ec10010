// SPDX-License-Identifier: Apache-2.0
#include "core/region/phase_limits.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

#define TP(source) TY_TR("Phases", source)

const Area landUnit = 1000.0 * units::m2;
const Power gridUnit = 1.0 * units::MW;
const Money cashUnit = 1.0 * units::billionKRW;
const Volume waterUnit = 100.0 * units::m3;

// One more rack in each row of the largest hall, and its effect.
struct MoreRacks {
    int racks = 0;
    Money npv;        // more than before
    Power peak, heat; // at the grid; IT
};

class OneMore {
public:
    OneMore(const PhaseStanding &standing, Evaluator &evaluator)
        : m_standing(standing), m_plan(standing.plan), m_study(*standing.study), m_evaluator(evaluator)
    {}
    Worth of(const Constraint &constraint)
    {
        if (!m_study.finance->npv)
            return {{}, {}, Text(TP("The plan has no NPV: %1"), {m_study.finance->reason})};
        switch (constraint.limit) {
        case Limit::Grid: return grid();
        case Limit::PowerPlant: return unit(constraint, m_study.power->checks);
        case Limit::Cooling: return unit(constraint, m_study.cooling->checks);
        case Limit::Water: return water(constraint);
        case Limit::Land: return land();
        case Limit::Cash: return cash();
        case Limit::Permit: return month();
        case Limit::GpuSupply: break;
        }
        return noRacks();
    }

private:
    static Worth noRacks() { return {{}, {}, Text(TP("No hall runs, so nothing can be added to it."))}; }
    static Worth noValue() { return {{}, {}, Text(TP("The plan with one more has no NPV."))}; }
    std::optional<Money> gain(const Plan &changed)
    {
        const auto study = m_evaluator.evaluate(changed);
        return study && study->finance->npv ? std::optional(*study->finance->npv - *m_study.finance->npv) : std::nullopt;
    }
    ObjectId largestHall() const
    {
        const HallCount *best = nullptr;
        for (const HallCount &hall : m_study.running->halls)
            if (hall.racks > 0 && (!best || hall.racks > best->racks))
                best = &hall;
        return best ? best->hall : ObjectId{};
    }
    template <class Change>
    Plan with(ObjectId id, Change &&change) const
    {
        Plan changed = m_plan;
        for (Shared<Object> &object : changed.objects)
            if (object->id == id)
                object = object.with(change);
        return changed;
    }
    // Under a contract that follows the peak where it is the limit.
    std::optional<MoreRacks> moreRacks(bool contractFollows)
    {
        const ObjectId hall = largestHall();
        if (!hall || !m_study.energy->gridPeak)
            return std::nullopt;
        Plan changed = with(hall, [](Object &object) { ++std::get<Hall>(object.equipment).racksPerRow; });
        auto study = m_evaluator.evaluate(changed);
        if (!study->energy->gridPeak)
            return std::nullopt;
        MoreRacks more{study->layout->racks() - m_study.layout->racks(),
                       {},
                       *study->energy->gridPeak - *m_study.energy->gridPeak,
                       study->compute->itPeak - m_study.compute->itPeak};
        if (contractFollows) {
            changed.supply = changed.supply.with([&](Supply &supply) { supply.contract += more.peak; });
            study = m_evaluator.evaluate(changed);
        }
        if (!study->finance->npv || more.racks <= 0 || more.peak.si() <= 0.0)
            return std::nullopt;
        more.npv = *study->finance->npv - *m_study.finance->npv;
        return more;
    }
    Worth grid()
    {
        const auto more = moreRacks(true);
        if (!more)
            return noRacks();
        return {more->npv * (gridUnit / more->peak),
                Text(TP("%1 of contract with the racks that it runs"), {measure(gridUnit, units::MW)}),
                {}};
    }
    // One more unit of the fullest fleet; where it is not yet short, with the racks that it carries.
    Worth unit(const Constraint &constraint, const std::vector<CapacityCheck> &checks)
    {
        const auto check =
            std::find_if(checks.begin(), checks.end(), [&](const CapacityCheck &c) { return c.objects == constraint.objects; });
        const Object *first = constraint.objects.empty() ? nullptr : m_plan.object(constraint.objects.front());
        int units = 0;
        for (ObjectId id : constraint.objects)
            if (const Object *object = m_plan.object(id))
                if (const auto own = unitsOf(*object))
                    units += own->units;
        if (check == checks.end() || !first || units == 0)
            return noRacks();
        const auto alone = gain(with(first->id, [](Object &object) {
            std::visit(
                [](auto &kind) {
                    if constexpr (requires { kind.units; })
                        ++kind.units;
                },
                object.equipment);
        }));
        const Text words(TP("one more unit in %1 with the racks that it carries"), {first->name});
        if (!alone)
            return noValue();
        if (check->needed > check->installed)
            return {*alone, words, {}};
        const auto more = moreRacks(false);
        if (!more)
            return noRacks();
        const double racks = m_study.layout->racks() * (check->installed / double(units) / check->needed);
        return {*alone + more->npv * (racks / more->racks), words, {}};
    }
    Worth land()
    {
        const auto more = moreRacks(true);
        const Ground ground = groundOf(m_plan, m_study, m_evaluator.catalogue());
        const Area site = polygonArea(m_plan.site->boundary);
        if (!more || ground.taken.si() <= 0.0)
            return noRacks();
        const double racks = m_study.layout->racks() * (landUnit / ground.taken);
        const Money price = m_plan.site->landLeased ? Money{} : m_plan.site->landPrice * (landUnit / site);
        return {more->npv * (racks / more->racks) - price,
                Text(TP("%1 of ground at the price of the site, with the racks that stand on as much now"), {measure(landUnit, units::m2)}),
                {}};
    }
    Worth water(const Constraint &constraint)
    {
        const auto more =
            gain(with(constraint.objects.front(), [](Object &object) { std::get<WaterTank>(object.equipment).volume += waterUnit; }));
        if (!more)
            return noValue();
        return {
            *more,
            Text(TP("%1 more in the tank; it keeps the plant running longer and makes no more tokens"), {measure(waterUnit, units::m3)}),
            {}};
    }
    Worth cash()
    {
        Plan changed = m_plan;
        changed.finance = changed.finance.with([](Finance &finance) { finance.grant += cashUnit; });
        const auto more = gain(changed);
        if (!more)
            return noValue();
        return {*more, Text(TP("%1 of capital that wants no return"), {measure(cashUnit, units::billionKRW)}), {}};
    }
    // A twelfth of a year: a single month may move what a tax year holds.
    Worth month()
    {
        Plan changed = m_plan;
        for (Shared<Phase> &phase : changed.phases)
            if (phase->id == m_standing.phase)
                phase = phase.with([](Phase &p) { --p.year; });
        const auto more = gain(changed);
        if (!more)
            return noValue();
        return {*more / 12.0, Text(TP("power one month earlier, as a twelfth of a year")), {}};
    }

    const PhaseStanding &m_standing;
    const Plan &m_plan;
    const Study &m_study;
    Evaluator &m_evaluator;
};

} // namespace

Worth worthOfOneMore(const PhaseStanding &standing, Evaluator &evaluator) { return OneMore(standing, evaluator).of(standing.binding()); }

} // namespace tokenyard::region
