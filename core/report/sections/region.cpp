// SPDX-License-Identifier: Apache-2.0
// The region: what the site is worth by criterion, each point with its evidence and source.
#include "core/report/extras.h"
#include "core/report/sections/nation.h"

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

Table reasonTable(const region::Candidate &site)
{
    Table table;
    table.title = TR("The site by criterion");
    table.columns = {{TR("Criterion"), {}, Align::Left, 1.2},
                     {TR("Points"), {}, Align::Right},
                     {{}, {}, Align::Left, 0.6, true},
                     {TR("Weight"), {}, Align::Right},
                     {TR("Evidence"), {}, Align::Left, 2.6}};
    for (const region::Reason &reason : site.reasons) {
        Row row{{reason.label, reason.points ? number(*reason.points, 0) : none(), {}, number(reason.weight, 1), reason.reason}};
        if (reason.points)
            row.graph = CellGraph{GraphSort::Fill, 0.0, 100.0, 0.0, 0.0, *reason.points};
        table.rows.push_back(std::move(row));
    }
    if (site.score) {
        Row total{{TR("Weighted mean"), number(*site.score, 0), {}, {}, {}}, RowStyle::Total};
        total.graph = CellGraph{GraphSort::Fill, 0.0, 100.0, 0.0, 0.0, *site.score};
        table.rows.push_back(std::move(total));
    }
    table.note = TR("Of 100 points each. A criterion without data has no points and does not count. What the plan would be in other "
                    "regions stands in the tables below.");
    return table;
}

} // namespace

Section regionSection(const Input &in)
{
    Section section{"region", TR("Region and transplant"), {}};
    if (!in.extras->site)
        section.blocks.emplace_back(Paragraph{TR("The site is not in Korea: the records judge Korean sites only."), true});
    else
        section.blocks.emplace_back(reasonTable(*in.extras->site));
    for (Block &block : moveBlocks(in))
        section.blocks.push_back(std::move(block));
    return section;
}

} // namespace tokenyard::report
