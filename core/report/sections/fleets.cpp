// SPDX-License-Identifier: Apache-2.0
// Part of the section on tokens: the plan's GPUs, tokens and training power beside clusters of H100 and national fleets.
#include "core/report/sections/sections.h"

#include "core/region/yardsticks.h"

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr double exa = 1e18, mega = 1e6;

template <class Q>
Text scaled(const std::optional<Q> &value, double scale, int decimals)
{
    return value ? number(value->si() / scale, decimals) : none();
}
Text plain(const std::optional<double> &value) { return value ? number(*value, 0) : none(); }
Text share(const std::optional<double> &value) { return value ? number(*value * 100.0, *value < 0.1 ? 1 : 0) : none(); }

} // namespace

std::vector<Block> fleetBlocks(const Input &in)
{
    std::vector<Block> blocks;
    if (!in.study.layout || !in.study.compute)
        return blocks;
    const region::PlanBesideFleets all = region::besideFleets(in.plan, in.study, in.catalogue);
    if (all.gpus <= 0.0)
        return blocks;
    Table table;
    table.key = "fleets";
    table.title = TR("This plan beside other fleets");
    table.columns = {{TR("Fleet"), {}, Align::Left, 2.4},
                     {TR("Date"), {}, Align::Right},
                     {TR("GPUs"), {}, Align::Right},
                     {TR("As H100"), {}, Align::Right},
                     {TR("Tokens"), words("M/s"), Align::Right},
                     {TR("Training"), words("EFLOP/s"), Align::Right},
                     {TR("Plan, GPUs"), words("%"), Align::Right},
                     {TR("Plan, as H100"), words("%"), Align::Right},
                     {TR("Plan, tokens"), words("%"), Align::Right}};
    table.rows.push_back({{TR("This plan"),
                           {},
                           number(all.gpus, 0),
                           plain(all.h100s),
                           scaled(all.tokens, mega, 2),
                           scaled(all.training, exa, 1),
                           {},
                           {},
                           {}},
                          RowStyle::Total});
    for (const region::FleetRow &row : all.rows)
        table.rows.push_back({{row.yardstick.record->name(), words(row.yardstick.date), plain(row.yardstick.gpus),
                               plain(row.yardstick.h100s), scaled(row.tokens, mega, 2), scaled(row.training, exa, 1), share(row.gpusShare),
                               share(row.h100sShare), share(row.tokensShare)}});
    table.note = Text(TR("%1 A dash: no source says which accelerators these are, or they cannot hold a service. Sources: the records "
                         "of national targets and of fleets."),
                      {all.definition});
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace tokenyard::report
