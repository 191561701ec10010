// SPDX-License-Identifier: Apache-2.0
#include "core/report/extras.h"

#include "core/edit/scenarios.h"
#include "core/what_if/solve.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

bool isHome(const Plan &plan) { return plan.site->country == "KR"; }

// Whether a section of the reader's report shows it.
bool wanted(const Input &in, std::initializer_list<std::string_view> keys)
{
    const std::vector<std::string_view> sections = in.sections();
    return std::any_of(sections.begin(), sections.end(),
                       [&](std::string_view key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); });
}

std::vector<ElementFailure> failuresOf(const Input &in)
{
    const Study &study = in.study;
    if (!study.network || !study.running || !study.compute || !study.power || !study.cooling || study.running->halls.empty())
        return {};
    return FailureAnalysis(in.plan, study, in.catalogue).each();
}

std::optional<ScheduleOfPlan> scheduleOf(const Input &in)
{
    const auto start = region::readDate(in.catalogue.set("permit-steps").dataVersion);
    if (!start || in.plan.phases.empty())
        return std::nullopt;
    ScheduleOfPlan schedule{*start, region::stepsOf(in.plan, in.catalogue, *start), {}, region::plannedDate(in.plan), {}, {}};
    schedule.timing = region::timingOf(schedule.steps);
    if (!schedule.timing.problem.empty())
        return std::nullopt;
    schedule.atP50 = region::strandedOf(in.plan, in.study, schedule.p50());
    schedule.atP90 = region::strandedOf(in.plan, in.study, schedule.p90());
    return schedule;
}

void addSamples(const Input &in, Extras &extras)
{
    if (in.study.swings) {
        extras.npvBars = tornadoOf(Kpi::Npv, *in.study.swings, in.study.samples.get());
        extras.irrBars = tornadoOf(Kpi::Irr, *in.study.swings, in.study.samples.get());
    }
    if (!in.study.samples)
        return;
    const KpiRows &rows = in.study.samples->rows;
    for (const KpiInfo &info : allKpis())
        extras.summaries.push_back(summaryOf(info, rows.column(info.kpi)));
    if (in.study.kpis[Kpi::Irr].si)
        extras.belowHurdle = chanceBelow(kpiInfo(Kpi::Irr), rows.column(Kpi::Irr), in.plan.finance->hurdleRate);
    if (in.study.kpis[Kpi::Npv].si)
        extras.belowZero = chanceBelow(kpiInfo(Kpi::Npv), rows.column(Kpi::Npv), 0.0);
}

std::vector<ScenarioFigures> scenariosOf(const Input &in)
{
    std::vector<ScenarioFigures> all{{in.plan.studies->scenario, {}, in.study.kpis}};
    if (in.plan.scenarios.empty())
        return all;
    Evaluator evaluator(in.catalogue);
    for (const Shared<Scenario> &scenario : in.plan.scenarios) {
        const edit::Edit edit = edit::planOf(in.plan, scenario->id);
        all.push_back({scenario->name, edit.refusal, edit.ok() ? evaluator.evaluate(edit.plan)->kpis : Kpis()});
    }
    return all;
}

// Of the few inputs that move the NPV most.
std::vector<BreakEven> breakEvensOf(const Input &in, const std::vector<TornadoBar> &bars)
{
    constexpr std::size_t most = 6;
    std::vector<BreakEven> evens;
    if (!in.study.kpis[Kpi::Npv].si || bars.empty() || bars.front().width() <= 0.0)
        return evens;
    const auto base = modelBase(in.plan, in.catalogue);
    for (std::size_t i = 0; base && i < std::min(most, bars.size()) && bars[i].width() > 0.0; ++i) {
        if (!bars[i].input.isField() && !bars[i].input.isRecordValue()) // the model's error has no limits of its own
            continue;
        const auto answer = solve(*base, {bars[i].input, Kpi::Npv, 0.0});
        if (answer)
            evens.push_back(
                {bars[i].input, answer->solutions.empty() ? std::nullopt : std::optional(answer->solutions.front().value), answer->slack});
    }
    return evens;
}

void addPlace(const Input &in, Extras &extras)
{
    if (!in.study.layout || !in.study.compute)
        return;
    if (wanted(in, {"governance", "brief"})) {
        const auto late = extras.schedule ? extras.schedule->lateDays() : std::nullopt;
        extras.pillars = region::pillarsOf(in.plan, in.catalogue, in.study, late);
        extras.sovereignty = region::sovereigntyOf(in.plan, in.catalogue, in.study);
        extras.valueAtHome = region::valueAtHome(in.plan, in.catalogue, in.study);
    }
    if (isHome(in.plan) && wanted(in, {"region", "brief"}))
        extras.site = region::judge(region::siteOf(in.plan), region::World(in.catalogue), region::standardWeights(in.catalogue),
                                    region::priceRule(in.catalogue, {}));
}

} // namespace

std::shared_ptr<const Extras> extrasOf(const Input &in)
{
    auto extras = std::make_shared<Extras>();
    if (wanted(in, {"plant", "risks"}))
        extras->failures = failuresOf(in);
    if (wanted(in, {"plant"}) && in.study.layout)
        extras->grid = planGrid(in.plan, *in.study.layout, in.catalogue);
    if (isHome(in.plan))
        extras->impact = gridImpactOf(in.plan, in.study, in.catalogue);
    extras->schedule = scheduleOf(in);
    addSamples(in, *extras);
    if (wanted(in, {"sensitivity"}))
        extras->breakEvens = breakEvensOf(in, extras->npvBars);
    addPlace(in, *extras);
    if (wanted(in, {"scenarios"}))
        extras->scenarios = scenariosOf(in);
    if (wanted(in, {"finance"}))
        extras->market = marketRows(in.plan, in.study, in.catalogue);
    if (wanted(in, {"capex"}))
        extras->announced = announcedRows(in.plan, in.study, in.catalogue);
    return extras;
}

std::shared_ptr<const Extras> noExtras() { return std::make_shared<const Extras>(); }

} // namespace tokenyard::report
