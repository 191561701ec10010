// SPDX-License-Identifier: Apache-2.0
// Recommendation with its conditions, from open errors, NPV and IRR with their spread, the grid-impact points and the schedule.
#include "core/report/sections/recommendation.h"

#include "core/report/extras.h"
#include "core/report/sections/basis.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

// In a sentence money stands in the step it needs: 98.06 tn KRW, 98.06조 원.
Measure moneyWords(Money money) { return measure(money, units::KRW); }

void addErrors(const Input &in, Judgement &judgement)
{
    const int errors = countFindings(in.study.findings).errors;
    if (errors > 0)
        judgement.conditions.push_back({TR("Close the %1 open errors; the first: %2"), {count(errors), in.study.findings.front().text}});
}

void addPoints(const Input &in, Judgement &judgement)
{
    const auto &impact = in.extras->impact;
    if (!impact || !impact->applies || impact->passes())
        return;
    if (impact->steps.empty() || !impact->voltagePasses)
        judgement.conditions.push_back(
            {TR("Pass the grid-impact assessment: it has %1 of %2 points now."), {fixed(impact->score, 1), fixed(impact->threshold, 0)}});
    else
        judgement.conditions.push_back({TR("Pass the grid-impact assessment: it has %1 of %2 points now; the cheapest step: %3"),
                                        {fixed(impact->score, 1), fixed(impact->threshold, 0), impact->steps.front().what}});
}

void addSchedule(const Input &in, Judgement &judgement)
{
    const auto &schedule = in.extras->schedule;
    if (schedule && schedule->planned && schedule->p50() > *schedule->planned)
        judgement.conditions.push_back(
            {TR("Order the racks for the power: energisation is expected by %1 (P50), %2 (P90), and the first phase is planned for %3."),
             {region::isoDate(schedule->p50()).substr(0, 7), region::isoDate(schedule->p90()).substr(0, 7),
              region::isoDate(*schedule->planned).substr(0, 7)}});
}

// The inputs that move the value most and can turn the answer by themselves.
void addInputs(const Input &in, Judgement &judgement)
{
    constexpr std::size_t most = 3;
    const auto base = in.study.kpis[Kpi::Npv].si;
    std::size_t taken = 0;
    for (const TornadoBar &bar : in.extras->npvBars) {
        if (!base || !bar.low || !bar.high || taken >= most)
            break;
        if ((*bar.low > 0.0) == (*bar.high > 0.0))
            continue;
        ++taken;
        judgement.conditions.push_back({TR("Settle %1: within its range the NPV goes from %2 to %3."),
                                        {bar.input.label, moneyWords(Money::fromSi(std::min(*bar.low, *bar.high))),
                                         moneyWords(Money::fromSi(std::max(*bar.low, *bar.high)))}});
    }
}

void addTender(const Input &in, Judgement &judgement)
{
    const Accuracy accuracy = accuracyOf(in);
    judgement.conditions.push_back(
        {TR("Bring the estimate from AACE %1 to class 3 by quotations before the final decision."), {accuracy.name}});
}

} // namespace

Judgement judgementOf(const Input &in)
{
    Judgement judgement;
    const auto npv = in.study.kpis[Kpi::Npv].si, irr = in.study.kpis[Kpi::Irr].si;
    const double hurdle = in.plan.finance->hurdleRate;
    addErrors(in, judgement);
    addPoints(in, judgement);
    addSchedule(in, judgement);
    addInputs(in, judgement);
    addTender(in, judgement);
    const bool errors = countFindings(in.study.findings).errors > 0;
    const bool pays = npv && *npv >= 0.0 && irr && *irr >= hurdle;
    const double missed = in.extras->belowHurdle ? in.extras->belowHurdle->fraction : 0.0;
    constexpr double even = 0.5; // half of the futures
    if (!npv)
        judgement.head = TR("The plan says too little to judge it");
    else if (!pays) {
        judgement.verdict = Verdict::Refuse;
        judgement.head = TR("The plan does not pay at these prices");
    } else if (errors) {
        judgement.verdict = Verdict::Incomplete;
        judgement.head = TR("The plan would pay, but has open errors");
    } else if (missed > even) {
        judgement.verdict = Verdict::Conditions;
        judgement.head = TR("The plan pays, but more than half of its futures do not");
    } else {
        const bool clear = missed < 0.1 && judgement.conditions.size() == 1;
        judgement.verdict = clear ? Verdict::Proceed : Verdict::Conditions;
        judgement.head = clear ? TR("The plan pays, and nearly all of its futures do") : TR("The plan pays, on conditions");
    }
    return judgement;
}

Text judgementWords(const Input &in)
{
    const auto npv = in.study.kpis[Kpi::Npv].si, irr = in.study.kpis[Kpi::Irr].si;
    if (!npv)
        return kpiReason(in.study.kpis[Kpi::Npv]);
    const Text value = irr ? Text(TR("At today's prices the project returns %1 after tax against a hurdle of %2; its NPV at %3 is %4."),
                                  {percent(*irr), percent(in.plan.finance->hurdleRate), percent(in.plan.finance->nominalDiscount),
                                   moneyWords(Money::fromSi(*npv))})
                           : Text(TR("At today's prices the NPV at %1 is %2; there is no IRR."),
                                  {percent(in.plan.finance->nominalDiscount), moneyWords(Money::fromSi(*npv))});
    if (!in.extras->belowHurdle || !in.study.samples)
        return value;
    return {TR("%1 Of %2 futures %3 fall short of the hurdle."),
            {value, count(double(in.study.samples->rows.samples.size())), percent(in.extras->belowHurdle->fraction, 2)}};
}

Section recommendationSection(const Input &in)
{
    Section section{"recommendation", TR("Recommendation"), {}};
    const Judgement judgement = judgementOf(in);
    section.blocks.emplace_back(Heading{judgement.head});
    section.blocks.emplace_back(Paragraph{judgementWords(in)});
    Text advice;
    switch (judgement.verdict) {
    case Verdict::Incomplete: advice = TR("Recommended: finish the plan before it is decided on. What is missing:"); break;
    case Verdict::Refuse: advice = TR("Recommended: do not commit at these prices. What would have to change first:"); break;
    case Verdict::Conditions: advice = TR("Recommended: proceed on these conditions:"); break;
    case Verdict::Proceed: advice = TR("Recommended: proceed. What remains to be done:"); break;
    }
    section.blocks.emplace_back(Heading{advice}); // stays with the list
    Table table;
    table.numbered = table.heads = false;
    table.columns = {{{}, {}, Align::Right}, {{}, {}, Align::Left, 1.0}};
    for (std::size_t i = 0; i < judgement.conditions.size(); ++i)
        table.rows.push_back({{number(double(i) + 1, 0), judgement.conditions[i]}});
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(
        Paragraph{TR("The recommendation follows from the figures of this report alone; it is no investment advice, and the decision is "
                     "its reader's."),
                  true});
    return section;
}

} // namespace tokenyard::report
