// SPDX-License-Identifier: Apache-2.0
// Governance and sovereignty: five pillars from their evidence, the checklist, and who gets a year's value.
#include "core/region/policy.h"
#include "core/report/extras.h"
#include "core/report/sections/nation.h"

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

Table pillarTable(const Input &in)
{
    Table table;
    table.key = "pillars";
    table.title = TR("Five pillars");
    table.columns = {{TR("Pillar, evidence"), {}, Align::Left, 3.4},
                     {TR("Points of 20"), {}, Align::Right},
                     {{}, {}, Align::Left, 0.6, true},
                     {TR("What would raise it"), {}, Align::Left, 2.2}};
    for (const region::Pillar &pillar : in.extras->pillars) {
        Row head{{pillar.name, pillar.score ? number(*pillar.score, 1) : none(), {}, pillar.cheapestStep}, RowStyle::Group};
        if (pillar.score)
            head.graph = CellGraph{GraphSort::Fill, 0.0, region::pointsOfPillar, 0.0, 0.0, *pillar.score};
        table.rows.push_back(std::move(head));
        for (const region::PillarEvidence &evidence : pillar.evidence) {
            Row row{{evidence.reason, evidence.points ? number(*evidence.points, 1) : Text(TR("unknown")), {}, evidence.step}};
            if (evidence.points)
                row.graph = CellGraph{GraphSort::Fill, 0.0, region::pointsOfPillar, 0.0, 0.0, *evidence.points};
            table.rows.push_back(std::move(row));
        }
    }
    table.note = TR("A pillar's points are the mean of those known; what nobody says is unknown and does not count.");
    return table;
}

Table checklist(const Input &in)
{
    Table table;
    table.title = TR("Sovereignty checklist");
    table.columns = {{TR("Question"), {}, Align::Left, 2.0}, {TR("Answer"), {}, Align::Left, 0.6}, {TR("Why"), {}, Align::Left, 2.8}};
    for (const region::SovereigntyItem &item : in.extras->sovereignty)
        table.rows.push_back({{item.question, Text(region::wordsOf(item.answer)), item.reason}});
    return table;
}

Table valueTable(const region::ValueAtHome &value)
{
    Table table;
    table.key = "value-at-home";
    table.title = TR("Value at home: who gets a year's value");
    table.columns = {{TR("Owner"), {}, Align::Left, 1.2},
                     {TR("Of the value"), words("%"), Align::Right},
                     {TR("Kept at home"), words("%"), Align::Right},
                     {TR("Why"), {}, Align::Left, 3.0}};
    std::vector<double> parts;
    for (const region::Owner &owner : value.owners)
        parts.push_back(owner.share);
    const std::vector<std::int64_t> shares = sharesOfSum(parts);
    for (std::size_t i = 0; i < value.owners.size(); ++i) {
        const region::Owner &owner = value.owners[i];
        table.rows.push_back(
            {{owner.name, words(fixedSteps(shares[i], 1)), owner.kept ? number(*owner.kept * 100.0, 1) : none(), owner.reason}});
    }
    table.rows.push_back({{TR("All"), words(fixedSteps(1000, 1)), number(value.share * 100.0, 1), {}}, RowStyle::Total});
    table.note = TR("Value: the year's revenue, or the cost where that is more. A dash: by the share that the services state.");
    return table;
}

} // namespace

Section governanceSection(const Input &in)
{
    Section section{"governance", TR("Governance, sovereignty and value at home"), {}};
    if (!in.extras->pillars.empty())
        section.blocks.emplace_back(pillarTable(in));
    if (!in.extras->sovereignty.empty())
        section.blocks.emplace_back(checklist(in));
    if (in.extras->valueAtHome.owners.empty())
        section.blocks.emplace_back(Paragraph{in.extras->valueAtHome.reason.empty() ? Text(TR("The plan has no revenue to share out."))
                                                                                    : in.extras->valueAtHome.reason,
                                              true});
    else
        section.blocks.emplace_back(valueTable(in.extras->valueAtHome));
    for (Block &block : nationBlocks(in))
        section.blocks.push_back(std::move(block));
    return section;
}

} // namespace tokenyard::report
