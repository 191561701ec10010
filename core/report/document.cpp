// SPDX-License-Identifier: Apache-2.0
#include "core/report/document.h"

#include "core/report/extras.h"
#include "core/report/redaction.h"
#include "core/report/sections/nation.h"
#include "core/report/sections/sections.h"
#include "core/report/stages.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

using SectionMaker = Section (*)(const Input &);
struct SectionRow {
    std::string_view key;
    SectionMaker make;
};
constexpr std::array makers{
    SectionRow{"cover", coverSection},
    SectionRow{"brief", briefSection},
    SectionRow{"summary", summarySection},
    SectionRow{"basis", basisSection},
    SectionRow{"site", siteSection},
    SectionRow{"tokens", tokensSection},
    SectionRow{"plant", plantSection},
    SectionRow{"cooling", coolingSection},
    SectionRow{"supply", supplySection},
    SectionRow{"grid-impact", gridImpactSection},
    SectionRow{"phases", phasesSection},
    SectionRow{"capex", capexSection},
    SectionRow{"opex", opexSection},
    SectionRow{"finance", financeSection},
    SectionRow{"sensitivity", sensitivitySection},
    SectionRow{"scenarios", scenariosSection},
    SectionRow{"region", regionSection},
    SectionRow{"risks", risksSection},
    SectionRow{"permits", permitsSection},
    SectionRow{"governance", governanceSection},
    SectionRow{"environment", environmentSection},
    SectionRow{"findings", findingsSection},
    SectionRow{"recommendation", recommendationSection},
    SectionRow{"ledger", ledgerSection},
    SectionRow{"derivation", derivationSection},
    SectionRow{"bom", billOfMaterialsSection},
    SectionRow{"assumptions", assumptionsSection},
    SectionRow{"methods", methodsSection},
    SectionRow{"trust", trustSection},
    SectionRow{"glossary", glossarySection},
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

std::vector<std::string> sectionKeys()
{
    std::vector<std::string> keys;
    for (const SectionRow &row : makers)
        keys.emplace_back(row.key);
    return keys;
}

std::vector<std::string_view> Input::sections() const
{
    const auto &standard = readerInfo(reader).sections;
    std::vector<std::string_view> keys(standard.begin(), standard.end());
    if (settings.sections.empty())
        return keys;
    keys = {"cover"};
    for (const SectionRow &row : makers)
        if (row.key != keys.front() && std::find(settings.sections.begin(), settings.sections.end(), row.key) != settings.sections.end())
            keys.push_back(row.key);
    return keys;
}

bool Input::prints(std::string_view section) const
{
    const auto keys = sections();
    return std::find(keys.begin(), keys.end(), section) != keys.end();
}

Document build(const Input &given)
{
    Input input = given;
    if (!input.extras)
        input.extras = extrasOf(input);
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
    if (found.errors > 0)
        document.footLeft = Text(TY_TR("Report", "DRAFT · %1"), {document.footLeft});
    Counter counter;
    for (std::string_view key : input.sections())
        for (const SectionRow &row : makers)
            if (row.key == key) {
                document.sections.push_back(row.make(input));
                nameStages(document.sections.back());
                counter.number(document.sections.back().blocks);
            }
    if (input.settings.pricesRedacted)
        redactPrices(document);
    return document;
}

} // namespace tokenyard::report
