// SPDX-License-Identifier: Apache-2.0
#include "core/region/phase_limits.h"

#include "core/region/energisation.h"
#include "core/what_if/parcel_fit.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

#define TP(source) TY_TR("Phases", source)

// What is left of what is there.
double slackOf(double needed, double available) { return available > 0.0 ? 1.0 - needed / available : -1.0; }

class Limits {
public:
    Limits(const PhaseStanding &standing, const Catalogue &catalogue)
        : m_standing(standing), m_plan(standing.plan), m_study(*standing.study), m_catalogue(catalogue)
    {}
    std::vector<Constraint> all()
    {
        grid();
        fleet(Limit::PowerPlant, m_study.power->checks);
        fleet(Limit::Cooling, m_study.cooling->checks);
        water();
        land();
        m_all.push_back({Limit::GpuSupply, {}, Text(TP("The plan states no limit on the delivery of GPUs.")), {}});
        cash();
        permit();
        std::stable_sort(m_all.begin(), m_all.end(), [](const Constraint &a, const Constraint &b) {
            return a.slackFraction && b.slackFraction ? *a.slackFraction < *b.slackFraction
                                                      : a.slackFraction.has_value() > b.slackFraction.has_value();
        });
        return std::move(m_all);
    }

private:
    void add(Limit limit, double slack, Text figures, std::vector<ObjectId> objects = {})
    {
        m_all.push_back({limit, slack, std::move(figures), std::move(objects)});
    }
    void none(Limit limit, TextSource why) { m_all.push_back({limit, {}, Text(why), {}}); }

    void grid()
    {
        const Power contract = m_plan.supply->contract;
        if (!m_study.energy->gridPeak)
            return none(Limit::Grid, TP("The plan has no grid peak yet."));
        const Power peak = *m_study.energy->gridPeak;
        std::vector<ObjectId> intakes;
        for (const Shared<Object> &object : m_plan.objects)
            if (object->as<GridIntake>())
                intakes.push_back(object->id);
        add(Limit::Grid, slackOf(peak.si(), contract.si()),
            Text(TP("The grid peak is %1; %2 are contracted."), {measure(peak, units::MW), measure(contract, units::MW)}), intakes);
    }
    // The fullest fleet of the checks.
    void fleet(Limit limit, const std::vector<CapacityCheck> &checks)
    {
        const auto slack = [](const CapacityCheck &c) { return slackOf(c.needed.si(), c.installed.si()); };
        const auto fullest =
            std::min_element(checks.begin(), checks.end(), [&](const auto &a, const auto &b) { return slack(a) < slack(b); });
        if (fullest == checks.end())
            return none(limit,
                        limit == Limit::Cooling ? TP("No cooling plant supplies a running hall.")
                                                : TP("No UPS or transformer supplies a running hall."));
        add(limit, slack(*fullest),
            Text(TP("%1: %2 needed, %3 usable."),
                 {Text(fullest->what), measure(fullest->needed, units::MW), measure(fullest->installed, units::MW)}),
            fullest->objects);
    }
    void water()
    {
        const Volume day = m_study.cooling->waterPeakDay;
        Volume stored;
        std::vector<ObjectId> tanks;
        for (const Shared<Object> &object : m_plan.objects)
            if (const auto *tank = object->as<WaterTank>()) {
                stored += tank->volume;
                tanks.push_back(object->id);
            }
        if (day.si() <= 0.0)
            return none(Limit::Water, TP("The plant takes no make-up water."));
        if (tanks.empty())
            return none(Limit::Water, TP("The plan states no limit on water: it has no tank."));
        add(Limit::Water, slackOf(day.si(), stored.si()),
            Text(TP("The day of most water takes %1; the tanks hold %2."), {measure(day, units::m3), measure(stored, units::m3)}), tanks);
    }
    void land()
    {
        const Ground ground = groundOf(m_plan, m_study, m_catalogue);
        if (ground.buildable.si() <= 0.0)
            return none(Limit::Land, TP("The site has no boundary, so land is no limit."));
        add(Limit::Land, slackOf(ground.taken.si(), ground.buildable.si()),
            Text(TP("Buildings and yards take %1 of %2 that may be built on."),
                 {measure(ground.taken, units::m2), measure(ground.buildable, units::m2)}));
    }
    void cash()
    {
        const FinanceResult &finance = *m_study.finance;
        const double hurdle = m_plan.finance->hurdleRate;
        if (finance.dscrLeastFactor && *finance.dscrLeastFactor < 1.0)
            return add(Limit::Cash, slackOf(1.0, *finance.dscrLeastFactor),
                       Text(TP("In the poorest year the cash covers the debt service %1 times."), {count(*finance.dscrLeastFactor, 3)}));
        if (!finance.irrFactor) {
            m_all.push_back({Limit::Cash,
                             -1.0,
                             Text(TP("There is no IRR to set against the hurdle of %1: %2"), {percent(hurdle), finance.reason}),
                             {}});
            return;
        }
        const double irr = *finance.irrFactor;
        add(Limit::Cash, irr > 0.0 ? slackOf(hurdle, irr) : -1.0,
            Text(TP("The IRR is %1, the hurdle %2."), {percent(irr), percent(hurdle)}));
    }
    // Power is wanted at the phase's month; the steps to it begin at the date of their records.
    void permit()
    {
        const auto start = readDate(m_catalogue.set("permit-steps").dataVersion);
        if (m_plan.site->country != "KR" || !start || m_plan.phases.empty())
            return none(Limit::Permit, TP("No schedule of permits is known for the site."));
        const std::vector<ScheduleStep> steps = stepsOf(m_plan, m_catalogue, *start);
        const Timing timing = timingOf(steps);
        if (!timing.problem.empty())
            return none(Limit::Permit, TP("No schedule of permits is known for the site."));
        const Date wanted(std::chrono::year(m_standing.year) / std::chrono::month(unsigned(m_standing.month)) / std::chrono::day(1));
        const double days = double((wanted - *start).count());
        const auto longest = std::max_element(timing.critical.begin(), timing.critical.end(), [&](std::size_t a, std::size_t b) {
            return timing.steps[a].finish - timing.steps[a].start < timing.steps[b].finish - timing.steps[b].start;
        });
        add(Limit::Permit, slackOf(timing.p50, days),
            Text(TP("Power is on by %1 (P50) after permits, works and deliveries, wanted for %2; the longest step is %3."),
                 {isoDate(after(*start, timing.p50)), isoDate(wanted), stepName(steps[*longest], m_plan, m_catalogue)}));
    }

    const PhaseStanding &m_standing;
    const Plan &m_plan;
    const Study &m_study;
    const Catalogue &m_catalogue;
    std::vector<Constraint> m_all;
};

} // namespace

Ground groundOf(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    Ground ground;
    if (plan.site->boundary.size() < 3)
        return ground;
    ground.buildable = largestPlan(plan, study, catalogue).buildable;
    for (const Shared<Object> &object : plan.objects)
        if (kindInfo(object->kind()).space != Space::None && object->place.level <= 1)
            ground.taken += object->place.area();
    return ground;
}

std::vector<Constraint> constraintsOf(const PhaseStanding &standing, const Catalogue &catalogue)
{
    return Limits(standing, catalogue).all();
}

} // namespace tokenyard::region
