// SPDX-License-Identifier: Apache-2.0
// What the halls train: runs, their time, tokens and cost, apart from the tokens that are served.
#include "core/report/sections/sections.h"
#include "core/study/training/training_findings.h"

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

Text whoPays(const PlannedRun &run, const MoneyScale &scale)
{
    if (run.sold())
        return words(fixedMoney(run.worthAnnual, scale));
    return run.worthAnnual > Money{} ? Text(TR("0 (worth %1)"), {fixedMoney(run.worthAnnual, scale)}) : Text(words("0"));
}

} // namespace

std::vector<Block> trainingBlocks(const Input &in)
{
    const PlannedTraining &training = resultOf(in.study.training);
    if (training.runs.empty())
        return {};
    std::vector<double> amounts;
    for (const PlannedRun &run : training.runs)
        for (const Money money : {costOfTrillion(run), run.costOfRun.value_or(Money{}), run.worthAnnual})
            amounts.push_back(money.si());
    const MoneyScale scale = moneyScale(in.language, amounts);
    Table table;
    table.key = "training";
    table.title = TR("Training");
    table.columns = {{TR("Model"), {}, Align::Left, 1.6},
                     {TR("GPUs"), {}, Align::Right},
                     {TR("Hours"), words("%"), Align::Right},
                     {TR("A GPU"), words("tok/s"), Align::Right},
                     {TR("Trained a year"), TY_TR("Unit", "tn tokens"), Align::Right},
                     {TR("A run"), TR("days"), Align::Right},
                     {TR("Ends"), {}, Align::Right},
                     {TR("Cost a trillion"), scale.symbol, Align::Right},
                     {TR("Cost of a run"), scale.symbol, Align::Right},
                     {TR("Earns a year"), scale.symbol, Align::Right}};
    for (const PlannedRun &run : training.runs) {
        const bool runs = run.perGpu.has_value();
        table.rows.push_back({{recordName(in, "models", run.model), number(run.gpusCount, 0), number(run.hoursFraction * 100.0, 1),
                               runs ? number(run.perGpu->si(), 0) : none(), runs ? number(run.annual.si() / 1e12, 3) : none(),
                               runs ? number(run.elapsed->in(units::day), 0) : none(), runs ? words(monthWords(run.endMonth)) : none(),
                               run.cost ? words(fixedMoney(costOfTrillion(run), scale)) : none(),
                               run.costOfRun ? words(fixedMoney(*run.costOfRun, scale)) : none(), runs ? whoPays(run, scale) : none()}});
    }
    table.note = TR(
        "Trained tokens are not among the tokens served. The cost is the halls' share of opex, rent and depreciation by power and hours; "
        "one run follows the other. What an owner counts his own model worth is no revenue.");
    std::vector<Block> blocks;
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace tokenyard::report
