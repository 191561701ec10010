// SPDX-License-Identifier: Apache-2.0
#include "core/report/document.h"

#include "core/report/sections/sections.h"

#include <array>

namespace tokenyard::report {

namespace {

constexpr std::array<SectionMaker, 16> makers{
    coverSection,    summarySection,     siteSection,    plantSection,    ledgerSection,      capexSection,
    opexSection,     hoursSection,       tokensSection,  cashFlowSection, sensitivitySection, derivationSection,
    findingsSection, assumptionsSection, methodsSection, trustSection,
};

struct Counter {
    int figures = 0, tables = 0;

    void number(std::vector<Block> &blocks)
    {
        for (Block &block : blocks) {
            if (auto *chart = std::get_if<Chart>(&block.content))
                chart->number = ++figures;
            else if (auto *curve = std::get_if<CurveChart>(&block.content))
                curve->number = ++figures;
            else if (auto *bars = std::get_if<PartBars>(&block.content))
                bars->number = ++figures;
            else if (auto *drawing = std::get_if<Drawing>(&block.content))
                drawing->number = ++figures;
            else if (auto *table = std::get_if<Table>(&block.content); table && table->numbered)
                table->number = ++tables;
            else if (auto *pair = std::get_if<Pair>(&block.content)) {
                number(pair->left);
                number(pair->right);
            }
        }
    }
};

Text fileWords(const Origin &origin)
{
    if (origin.fileDigest.empty())
        return TY_TR("Report", "Plan not saved");
    const std::string &d = origin.fileDigest;
    return {TY_TR("Report", "File %1"), {d.size() > 12 ? d.substr(0, 6) + "…" + d.substr(d.size() - 4) : d}};
}

} // namespace

std::span<const SectionMaker> sectionMakers() { return makers; }

Document build(const Input &input)
{
    const FindingCount found = countFindings(input.study.findings);
    const SourceCount sources = countSources(input.plan);
    Document document;
    document.title = words(input.plan.site->title);
    document.subject = TY_TR("Report", "Plan of an AI factory");
    document.author = input.plan.site->author;
    document.headLeft = words(input.plan.site->title);
    document.headRight = Text(TY_TR("Report", "Tokenyard report %1 · %2 · data %3"),
                              {input.origin.programVersion, input.origin.date, input.study.dataVersion});
    document.footLeft = Text(TY_TR("Report", "Open errors %1 · warnings %2 · inputs without a source %3 of %4"),
                             {count(found.errors), count(found.warnings), count(sources.withoutSource), count(sources.inputs)});
    document.footRight = fileWords(input.origin);
    Counter counter;
    for (SectionMaker make : makers) {
        document.sections.push_back(make(input));
        counter.number(document.sections.back().blocks);
    }
    return document;
}

} // namespace tokenyard::report
