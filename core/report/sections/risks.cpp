// SPDX-License-Identifier: Apache-2.0
// Risk register: cause, effect in won and measure, from the findings, the sensitivity, the single failures and the schedule.
#include "core/report/sections/risks.h"

#include "core/report/extras.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

// In the full report; a brief one has half of them.
constexpr std::size_t mostErrors = 6, mostSwings = 6, mostFailures = 4, mostWarnings = 6;

void addFindings(const Input &in, Severity severity, std::size_t most, std::vector<Risk> &risks)
{
    std::size_t taken = 0;
    for (const Finding &finding : in.study.findings)
        if (finding.severity == severity && taken++ < most / (in.brief() ? 2 : 1))
            risks.push_back({finding.text, finding.remedy, severity == Severity::Error ? TR("Open error") : TR("Warning"), {}, {}});
}

// The measure against an input that goes the wrong way, by its kind.
TextSource measureFor(const TornadoBar &bar)
{
    const auto &parts = bar.input.parts;
    const std::string part = parts.empty() ? bar.input.kind : parts.front().part, &key = bar.input.key;
    const auto has = [](const std::string &word, std::string_view piece) { return word.find(piece) != std::string::npos; };
    if (key == "throughput" && !bar.input.isField() && !bar.input.isRecordValue())
        return TR("Measure on machines of the kind before ordering all; fit the model to the own runs");
    if (part == "service" && has(key, "price"))
        return TR("Sell part of the capacity at contracted prices before the order");
    if (part == "service" || part == "load-shapes")
        return TR("Contract users before the phase is ordered; keep a later phase an option");
    if (part == "supply" || part == "tariffs")
        return TR("Fix part of the power by contract or own plant");
    if (has(key, "exchange") || part == "exchange")
        return TR("Hedge the dollars of the order, or sell in dollars");
    if (part == "racks" || part == "accelerators" || has(key, "it_price"))
        return TR("Fix price and delivery of the racks in a framework order");
    if (part == "capex" || part == "cost")
        return TR("Tender early with a fixed price; hold the contingency");
    if (part == "finance")
        return TR("Settle it in the term sheet before the decision");
    return TR("Get a source or a quotation that narrows the range");
}

void addSwings(const Input &in, std::vector<Risk> &risks)
{
    const auto base = in.study.kpis[Kpi::Npv].si;
    std::size_t taken = 0;
    for (const TornadoBar &bar : in.extras->npvBars) {
        if (!base || !bar.low || !bar.high || taken >= mostSwings / (in.brief() ? 2 : 1))
            break;
        const bool atLow = *bar.low < *bar.high;
        const double loss = std::min(*bar.low, *bar.high) - *base;
        if (loss >= 0.0)
            continue;
        ++taken;
        const AnyUnit &unit = bar.input.unit;
        const double worst = atLow ? bar.input.low.value_or(0.0) : bar.input.high.value_or(0.0);
        risks.push_back({Text(TR("%1 comes to %2"), {bar.input.label, Measure{worst, unit, 4}}),
                         measureFor(bar),
                         TR("Sensitivity"),
                         Money::fromSi(loss),
                         {}});
    }
}

void addFailures(const Input &in, std::vector<Risk> &risks)
{
    std::size_t taken = 0;
    for (const ElementFailure &failure : in.extras->failures) {
        const bool dark = failure.whole.racksDark > 0;
        if (failure.whole.harmless() || taken++ >= mostFailures / (in.brief() ? 2 : 1))
            break;
        risks.push_back({dark ? Text(TR("%1 fails: %2 racks go dark"), {failure.name, count(failure.whole.racksDark)})
                             : failure.whole.racksOnGenerators > 0
                             ? Text(TR("%1 fails: %2 racks run on batteries and then on generators"),
                                    {failure.name, count(failure.whole.racksOnGenerators)})
                             : Text(TR("%1 fails: the racks run on one side or an element is overloaded"), {failure.name}),
                         dark ? TR("A second path or unit, or a spare on the site")
                             : failure.whole.racksOnGenerators > 0
                             ? TR("Start the generators under load each month; hold a contract for fuel")
                             : TR("Repair before the second failure; hold the part in stock"),
                         TR("N-1"),
                         {},
                         dark ? std::optional(failure.whole.moneyLost * (1.0 * units::hour)) : std::nullopt});
    }
}

void addSchedule(const Input &in, std::vector<Risk> &risks)
{
    const auto &schedule = in.extras->schedule;
    if (!schedule || !schedule->planned || schedule->p90() <= *schedule->planned)
        return;
    risks.push_back({Text(TR("Power comes on %1 (P90), after the GPUs of %2"),
                          {region::isoDate(schedule->p90()).substr(0, 7), region::isoDate(*schedule->planned).substr(0, 7)}),
                     TR("Tie the order of the racks to the date of the power; order transformers and the connection first"),
                     TR("Schedule"),
                     schedule->atP90.worth ? std::optional(Money{} - *schedule->atP90.worth) : std::nullopt,
                     {}});
}

void addPoints(const Input &in, std::vector<Risk> &risks)
{
    const auto &impact = in.extras->impact;
    if (!impact || !impact->applies || impact->passes())
        return;
    const ImpactStep *cheapest = impact->steps.empty() ? nullptr : &impact->steps.front();
    risks.push_back(
        {Text(TR("The grid-impact assessment is refused: %1 of %2 points"), {fixed(impact->score, 1), fixed(impact->threshold, 0)}),
         cheapest ? cheapest->what : Text(TR("Raise the points before the application")),
         TR("Grid impact"),
         {},
         {}});
}

} // namespace

Text effectText(const Input &in, const Risk &risk)
{
    if (risk.value) {
        const MoneyScale scale = moneyScale(in.language);
        return {TR("%1 %2"), {fixedMoney(*risk.value, scale), scale.symbol}};
    }
    if (risk.hourly)
        return {TR("−%1 M KRW an hour"), {fixed(risk.hourly->in(units::millionKRW), 1)}};
    return TR("not in won");
}

std::vector<Risk> risksOf(const Input &in)
{
    std::vector<Risk> risks;
    addFindings(in, Severity::Error, mostErrors, risks);
    addPoints(in, risks);
    addSchedule(in, risks);
    addSwings(in, risks);
    addFailures(in, risks);
    addFindings(in, Severity::Warning, mostWarnings, risks);
    return risks;
}

Section risksSection(const Input &in)
{
    Section section{"risks", TR("Risk register"), {}};
    const std::vector<Risk> risks = risksOf(in);
    if (risks.empty()) {
        section.blocks.emplace_back(Paragraph{TR("No finding is open and no input has a range.")});
        return section;
    }
    Table table;
    table.key = "risks";
    table.title = TR("Risks with their effect and a measure");
    table.columns = {{TR("No."), {}, Align::Right},
                     {TR("Cause"), {}, Align::Left, 2.6},
                     {TR("Effect"), {}, Align::Right},
                     {TR("Measure"), {}, Align::Left, 2.6},
                     {TR("From"), {}, Align::Left, 0.8}};
    for (std::size_t i = 0; i < risks.size(); ++i)
        table.rows.push_back({{number(double(i) + 1, 0), risks[i].cause, effectText(in, risks[i]), risks[i].measure, Text(risks[i].from)}});
    table.note = TR("Effect: the change of the NPV with the input alone at its worse end, revenue that waits, or revenue lost while a "
                    "failure lasts. An effect that is not in won blocks or delays. The planner names an owner for each.");
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace tokenyard::report
