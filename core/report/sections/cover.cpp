// SPDX-License-Identifier: Apache-2.0
// Cover: what the report is about, of which state, on which data; and the contents.
#include "core/report/sections/sections.h"

namespace tokenyard::report {

namespace {

void fact(Table &table, TextSource name, Text value)
{
    if (!value.english().empty())
        table.rows.push_back({{Text(name), std::move(value)}});
}

Text status(const Input &in)
{
    const FindingCount n = countFindings(in.study.findings);
    return {TY_TR("Report", "Open: errors %1, warnings %2, notes %3; waived %4"),
            {count(n.errors), count(n.warnings), count(n.notes), count(double(in.study.waived.size()))}};
}

Table facts(const Input &in)
{
    const Site &site = *in.plan.site;
    const SourceCount sources = countSources(in.plan);
    Table table;
    table.numbered = table.heads = false;
    table.columns = {{{}, {}, Align::Left, 1.0}, {{}, {}, Align::Left, 3.0}};
    fact(table, TY_TR("Report", "Issued by"), words(in.settings.company));
    if (in.reader != Reader::Full)
        fact(table, TY_TR("Report", "For"), Text(readerInfo(in.reader).name));
    fact(table, TY_TR("Report", "Client"), words(site.client));
    fact(table, TY_TR("Report", "Author"), words(site.author));
    fact(table, TY_TR("Report", "Revision"), words(site.revision));
    fact(table, TY_TR("Report", "Date"), words(in.origin.date));
    fact(table, TY_TR("Report", "File"), in.origin.fileName.empty() ? Text(TY_TR("Report", "not saved")) : words(in.origin.fileName));
    fact(table, TY_TR("Report", "Digest of the plan"), words(in.origin.fileDigest));
    fact(table, TY_TR("Report", "Program"), words("Tokenyard " + in.origin.programVersion));
    fact(table, TY_TR("Report", "Data version"), words(in.study.dataVersion));
    fact(table, TY_TR("Report", "Findings"), status(in));
    fact(table, TY_TR("Report", "Inputs"),
         Text(TY_TR("Report", "%1, of which %2 without a named source"), {count(sources.inputs), count(sources.withoutSource)}));
    fact(table, TY_TR("Report", "Money"),
         Text(TY_TR("Report", "Real won of %1 without VAT, unless a line says nominal"), {std::to_string(site.priceYear)}));
    if (in.settings.pricesRedacted)
        fact(table, TY_TR("Report", "Prices"),
             TY_TR("Report", "Withheld: unit prices and amounts that tell them; the file carries no plan"));
    return table;
}

// The errors that keep the report a draft, a few of them.
Table errorTable(const Input &in)
{
    constexpr std::size_t most = 5;
    Table table;
    table.title = TY_TR("Report", "Open errors");
    table.numbered = table.heads = false;
    table.columns = {{{}, {}, Align::Left, 1.0}};
    std::size_t errors = 0;
    for (const Finding &finding : in.study.findings)
        if (finding.severity == Severity::Error && ++errors <= most)
            table.rows.push_back({{finding.text}});
    if (errors > most)
        table.note = Text(in.prints("findings") ? TY_TR("Report", "%1 more in the section on findings.")
                                                : TY_TR("Report", "%1 more in the full report."),
                          {count(double(errors - most))});
    return table;
}

} // namespace

Section coverSection(const Input &in)
{
    Section section{"cover", TY_TR("Report", "Cover"), {}};
    const int errors = countFindings(in.study.findings).errors;
    section.blocks.emplace_back(Title{words(in.plan.site->title), TY_TR("Report", "Plan of an AI factory"),
                                      errors > 0 ? Text(TY_TR("Report", "DRAFT: %1 errors are open"), {count(errors)}) : Text(),
                                      in.settings.logo, words(in.settings.company)});
    section.blocks.emplace_back(facts(in));
    if (errors > 0)
        section.blocks.emplace_back(errorTable(in));
    section.blocks.emplace_back(Heading{TY_TR("Report", "Contents")});
    section.blocks.emplace_back(Contents{});
    return section;
}

} // namespace tokenyard::report
