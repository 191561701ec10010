// SPDX-License-Identifier: Apache-2.0
// What a move does to the figures, and how much of it each change does.
#include "core/plan/phase_months.h"
#include "core/region/attribution.h"
#include "core/region/move_dates.h"

#include <fmt/format.h>

#include <algorithm>

namespace tokenyard::region {

namespace {

// The changes that change something.
std::vector<std::size_t> activeChanges(const Move &move)
{
    std::vector<std::size_t> active;
    for (std::size_t i = 0; i < move.changes.size(); ++i)
        if (move.changes[i].changes())
            active.push_back(i);
    return active;
}

std::size_t setOf(const std::vector<std::size_t> &active, std::size_t chosen)
{
    std::size_t set = 0;
    for (std::size_t i = 0; i < active.size(); ++i)
        if (chosen >> i & 1)
            set |= std::size_t(1) << active[i];
    return set;
}

// The plan with the set's changes, by the records that it then has.
std::shared_ptr<const Study> studyWith(const Plan &plan, const Move &move, std::size_t set, Evaluator &evaluator, Evaluator *there)
{
    bool records = false;
    for (std::size_t i = 0; i < move.changes.size(); ++i)
        records = records || ((set >> i & 1) && !move.changes[i].records.empty());
    return (records && there ? *there : evaluator).evaluate(withChanges(plan, move, set));
}

// Months since year 0 in which the first or the last phase is energised, as late as the plan's delay makes it.
std::optional<int> monthOf(const Plan &plan, PowerDate date)
{
    std::optional<int> found;
    for (const auto &phase : plan.phases) {
        const int month = energisedMonth(*phase, plan.finance->delayMonths);
        found = !found ? month : date == PowerDate::First ? std::min(*found, month) : std::max(*found, month);
    }
    return found;
}

} // namespace

std::string powerMonth(const Plan &plan, PowerDate date)
{
    const auto month = monthOf(plan, date);
    return month ? fmt::format("{:04}-{:02}", *month / 12, *month % 12 + 1) : std::string();
}

std::optional<DateShift> dateShiftOf(const Plan &plan, const Move &move, PowerDate date)
{
    if (!monthOf(plan, date))
        return std::nullopt;
    const std::vector<std::size_t> active = activeChanges(move);
    std::vector<double> months(std::size_t(1) << active.size());
    for (std::size_t chosen = 0; chosen < months.size(); ++chosen)
        months[chosen] = *monthOf(withChanges(plan, move, setOf(active, chosen)), date);
    DateShift shift{powerMonth(plan, date),
                    powerMonth(withChanges(plan, move, setOf(active, months.size() - 1)), date),
                    months.back() - months.front(),
                    {}};
    const std::vector<double> shares = shapley(months);
    for (std::size_t i = 0; i < active.size(); ++i)
        shift.waterfall.push_back({active[i], shares[i]});
    return shift;
}

Outcome outcomeOf(const Plan &plan, const Move &move, Evaluator &evaluator, bool steps)
{
    Outcome outcome;
    const std::vector<std::size_t> active = activeChanges(move);
    const std::size_t all = std::size_t(1) << active.size();
    outcome.before = evaluator.evaluate(plan);
    if (std::any_of(move.changes.begin(), move.changes.end(), [](const Change &c) { return !c.records.empty(); }))
        outcome.there = std::make_shared<Evaluator>(withRecords(evaluator.catalogue(), move, setOf(active, all - 1)));
    const auto with = [&](std::size_t chosen) { return studyWith(plan, move, setOf(active, chosen), evaluator, outcome.there.get()); };
    if (!steps) {
        outcome.after = with(all - 1);
        return outcome;
    }
    std::vector<std::shared_ptr<const Study>> studies(all);
    for (const std::size_t chosen : neighbouringSets(active.size()))
        studies[chosen] = with(chosen);
    outcome.after = studies.back();
    for (const KpiInfo &info : allKpis()) {
        std::vector<double> values;
        for (const auto &study : studies)
            if (const auto value = study->kpis[info.kpi].si)
                values.push_back(*value);
        if (values.size() != all)
            continue;
        const std::vector<double> shares = shapley(values);
        std::vector<Step> &rows = outcome.waterfall[info.kpi];
        for (std::size_t i = 0; i < active.size(); ++i)
            rows.push_back({active[i], shares[i]});
    }
    return outcome;
}

std::optional<Step> mainCause(const Plan &plan, const Move &move, const Outcome &outcome, Kpi kpi, Evaluator &evaluator)
{
    const auto before = outcome.before->kpis[kpi].si, after = outcome.after->kpis[kpi].si;
    if (!before || !after || *before == *after)
        return std::nullopt;
    const std::vector<std::size_t> active = activeChanges(move);
    const std::size_t all = setOf(active, (std::size_t(1) << active.size()) - 1);
    const double towards = *after > *before ? 1.0 : -1.0;
    std::optional<Step> main;
    for (const std::size_t change : active) {
        const std::size_t alone = std::size_t(1) << change;
        const auto first = studyWith(plan, move, alone, evaluator, outcome.there.get())->kpis[kpi].si;
        const auto last = studyWith(plan, move, all & ~alone, evaluator, outcome.there.get())->kpis[kpi].si;
        if (!first || !last)
            return std::nullopt;
        const double share = ((*first - *before) + (*after - *last)) / 2.0;
        if (share * towards > 0.0 && (!main || share * towards > main->difference * towards))
            main = Step{change, share};
    }
    return main;
}

} // namespace tokenyard::region
