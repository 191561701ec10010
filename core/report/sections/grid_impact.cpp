// SPDX-License-Identifier: Apache-2.0
// The grid-impact sheet (전력계통영향평가): points by item with their evidence, the cheapest way to pass, and what is in question.
#include "core/report/extras.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

// The groups of the notice in its order; one that it does not have comes last.
constexpr std::array groups{
    std::pair{"technical", TR("Technical")}, std::pair{"non-technical", TR("Business and region")},
    std::pair{"policy", TR("Policy")},       std::pair{"bonus", TR("Bonus")},
    std::pair{"malus", TR("Deduction")},     std::pair{"", TR("Other")},
};
std::size_t groupOf(const ImpactItem &item)
{
    std::size_t i = 0;
    while (i + 1 < groups.size() && item.group != groups[i].first)
        ++i;
    return i;
}

Text verdict(const Input &in, const GridImpact &impact)
{
    const std::string score = fixed(impact.score, 1), wanted = fixed(impact.threshold, 0);
    if (!impact.applies)
        return {TR("The contract of %1 lies below the threshold of the assessment; the sheet is shown for a later extension."),
                {measure(in.plan.supply->contract, units::MW)}};
    if (!impact.voltagePasses)
        return {TR("%1 of %2 points needed, but the voltage does not pass: the application would be refused."), {score, wanted}};
    if (impact.passes())
        return {TR("%1 points: the plan passes the %2 that are needed, by %3."),
                {score, wanted, fixed(impact.score - impact.threshold, 1)}};
    return {TR("%1 points: %3 fewer than the %2 that are needed."), {score, wanted, fixed(impact.threshold - impact.score, 1)}};
}

Table itemTable(const Input &in, const GridImpact &impact)
{
    Table table;
    table.key = "grid-impact";
    table.title = TR("Points by item");
    table.columns = {{TR("Item"), {}, Align::Left, 1.4},
                     {TR("Most"), {}, Align::Right},
                     {TR("Points"), {}, Align::Right},
                     {{}, {}, Align::Left, 0.6, true},
                     {TR("Evidence"), {}, Align::Left, 2.6}};
    std::vector<ImpactItem> items = impact.items;
    std::stable_sort(items.begin(), items.end(), [](const ImpactItem &a, const ImpactItem &b) { return groupOf(a) < groupOf(b); });
    std::vector<double> points;
    for (const ImpactItem &item : items)
        points.push_back(item.points * 10.0);
    const std::vector<std::int64_t> steps = roundedToTotal(points, wholeSteps(impact.score * 10.0));
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ImpactItem &item = items[i];
        if (!in.brief() && (i == 0 || groupOf(item) != groupOf(items[i - 1])))
            table.rows.push_back({{Text(groups[groupOf(item)].second)}, RowStyle::Group});
        Row row{{item.name, number(item.maximum, 0), words(fixedSteps(steps[i], 1)), {}, item.evidence}};
        if (item.maximum > 0.0)
            row.graph = CellGraph{GraphSort::Fill, 0.0, item.maximum, 0.0, 0.0, std::clamp(item.points, 0.0, item.maximum)};
        table.rows.push_back(std::move(row));
    }
    Row total{{TR("Sum"), number(impact.maximum, 0), number(impact.score, 1), {}, Text(TR("%1 points pass"), {fixed(impact.threshold, 0)})},
              RowStyle::Total};
    total.graph = CellGraph{
        GraphSort::Fill, 0.0, std::max(impact.maximum, 1.0), 0.0, 0.0, std::clamp(impact.score, 0.0, impact.maximum), {}, impact.threshold};
    table.rows.push_back(std::move(total));
    table.note = Text(
        TR("Region: %1. Items and most points: %2 (%3, %4). What of an item's points a plan earns between none and all is "
           "this program's own scale."),
        {impact.region, impact.packName, impact.packDate, impact.packStatus == "draft" ? Text(TR("draft")) : words(impact.packStatus)});
    return table;
}

Table stepTable(const Input &in, const GridImpact &impact)
{
    std::vector<double> costs;
    for (const ImpactStep &step : impact.steps)
        costs.push_back(step.cost.si());
    const MoneyScale scale = moneyScale(in.language, costs);
    Table table;
    table.title = TR("What raises the points, the cheapest first");
    table.columns = {{TR("Step"), {}, Align::Left, 3.0},
                     {TR("Points"), {}, Align::Right},
                     {TR("Then"), {}, Align::Right},
                     {TR("Cost"), scale.symbol, Align::Right},
                     {TR("A point costs"), scale.symbol, Align::Right}};
    double sum = impact.score;
    const std::size_t most = in.brief() ? 4 : impact.steps.size();
    for (std::size_t i = 0; i < std::min(most, impact.steps.size()); ++i) {
        const ImpactStep &step = impact.steps[i];
        sum += step.points;
        table.rows.push_back({{step.what, words("+" + fixed(step.points, 1)), number(sum, 1), words(fixedMoney(step.cost, scale)),
                               step.points > 0.0 ? words(fixedMoney(step.cost / step.points, scale)) : none()}});
    }
    table.note = TR("“Then” counts the steps above it too. Cost is paid once; of a contract it is that of the first year.");
    return table;
}

} // namespace

Section gridImpactSection(const Input &in)
{
    Section section{"grid-impact", TR("Grid-impact sheet"), {}};
    if (!in.extras->impact) {
        section.blocks.emplace_back(Paragraph{in.plan.site->country == "KR"
                                                  ? TR("The records hold no rule pack of the assessment.")
                                                  : TR("The grid-impact assessment is Korean law, and the site is not in Korea.")});
        return section;
    }
    const GridImpact &impact = *in.extras->impact;
    section.blocks.emplace_back(Paragraph{verdict(in, impact)});
    section.blocks.emplace_back(itemTable(in, impact));
    if (!impact.steps.empty())
        section.blocks.emplace_back(stepTable(in, impact));
    if (!in.brief())
        section.blocks.emplace_back(Paragraph{
            Text(TR("In question: the notice in force could not be read, so that the points are those of %1 (%2). The headroom of the "
                    "substation is KEPCO's to state, and the difficulty of adding to it is negotiated."),
                 {impact.packName, impact.packDate}),
            true});
    return section;
}

} // namespace tokenyard::report
