// SPDX-License-Identifier: Apache-2.0
// What the state asks beside sovereignty: the pillars of policy, whether the campus works for others, the ladder of services by their
// value, and the community's sheet.
#include "core/report/sections/nation.h"

#include "core/region/community.h"
#include "core/region/ladder.h"
#include "core/region/policy.h"
#include "core/report/extras.h"

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

Table policyTable(const Input &in)
{
    Table table;
    table.key = "policy-pillars";
    table.title = TR("Pillars of policy");
    table.columns = {{TR("Pillar"), {}, Align::Left, 1.0},
                     {TR("Points of 20"), {}, Align::Right},
                     {{}, {}, Align::Left, 0.6, true},
                     {TR("What would raise it"), {}, Align::Left, 3.0}};
    const auto late = in.extras->schedule ? in.extras->schedule->lateDays() : std::nullopt;
    for (const region::Pillar &pillar : region::policyPillarsOf(in.plan, in.catalogue, in.study, late)) {
        Row row{{pillar.name, pillar.score ? number(*pillar.score, 1) : Text(TR("unknown")), {}, pillar.cheapestStep}};
        if (pillar.score)
            row.graph = CellGraph{GraphSort::Fill, 0.0, region::pointsOfPillar, 0.0, 0.0, *pillar.score};
        table.rows.push_back(std::move(row));
    }
    table.note = TR("Each is the mean of the points of its evidence; the program lists that with its sources.");
    return table;
}

Text valueText(const std::optional<double> &won) { return won ? number(*won, 0) : none(); }

Table ladderTable(const region::Ladder &ladder)
{
    Table table;
    table.key = "value-ladder";
    table.title = TR("Value ladder: what a kWh and a GPU-hour earn");
    table.columns = {{TR("Service"), {}, Align::Left, 1.4},
                     {TR("A kWh"), unitWords(AnyUnit(units::KRW)), Align::Right},
                     {TR("A GPU-hour"), unitWords(AnyUnit(units::KRW)), Align::Right},
                     {TR("Why"), {}, Align::Left, 3.2}};
    for (const region::LadderStep &step : ladder.steps)
        table.rows.push_back({{step.name, valueText(step.perKwh), valueText(step.perGpuHour), step.reason}});
    table.rows.push_back(
        {{TR("This plan's services"), valueText(ladder.ownPerKwh), valueText(ladder.ownPerGpuHour), ladder.ownReason}, RowStyle::Total});
    table.note = TR("On this plan's machines and with its output of tokens. A dash: no price is known; it is not zero.");
    return table;
}

Table communityTable(const Input &in)
{
    Table table;
    table.key = "community";
    table.title = TR("Sheet for the community");
    table.columns = {{TR("Question"), {}, Align::Left, 1.4}, {TR("Answer"), {}, Align::Left, 3.4}};
    for (const region::CommunityRow &row : region::communityOf(in.plan, in.catalogue, in.study))
        table.rows.push_back({{row.question, row.answer}});
    return table;
}

} // namespace

std::vector<Block> nationBlocks(const Input &in)
{
    std::vector<Block> blocks;
    if (in.extras->pillars.empty() || !in.study.cost || !in.study.finance || !in.study.energy || !in.study.cooling)
        return blocks;
    if (!in.extras->valueAtHome.owners.empty())
        blocks.emplace_back(Paragraph{region::hubTestOf(in.plan, in.catalogue, in.study, in.extras->valueAtHome).verdict});
    blocks.emplace_back(policyTable(in));
    const region::Ladder ladder = region::ladderOf(in.plan, in.catalogue, in.study);
    if (!ladder.steps.empty())
        blocks.emplace_back(ladderTable(ladder));
    blocks.emplace_back(communityTable(in));
    return blocks;
}

} // namespace tokenyard::report
