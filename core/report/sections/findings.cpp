// SPDX-License-Identifier: Apache-2.0
// What is wrong with the plan and what to do, errors first; and what the planner accepts, with the reason.
#include "core/report/sections/sections.h"

namespace tokenyard::report {

namespace {

Table findingTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Open findings");
    table.columns = {{TY_TR("Report", "Severity"), {}, Align::Left, 0.6},
                     {TY_TR("Report", "Finding"), {}, Align::Left, 3.0},
                     {TY_TR("Report", "What to do"), {}, Align::Left, 2.2},
                     {TY_TR("Report", "Objects"), {}, Align::Left, 1.2}};
    for (const Finding &finding : in.study.findings)
        table.rows.push_back(
            {{Text(severityWord(finding.severity)), finding.text, finding.remedy, words(namesOf(in.plan, finding.objects))}});
    return table;
}

// The waiver that covers a waived finding: the same rule and, if it names objects, one of the finding's.
const Waiver *waiverOf(const Plan &plan, const Finding &finding)
{
    for (const Waiver &waiver : plan.waivers)
        if (waiver.rule == finding.rule && (waiver.objects.empty() || waiver.objects == finding.objects))
            return &waiver;
    return nullptr;
}

Table waiverTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Waived findings");
    table.columns = {{TY_TR("Report", "Severity"), {}, Align::Left, 0.6},
                     {TY_TR("Report", "Finding"), {}, Align::Left, 3.0},
                     {TY_TR("Report", "Reason"), {}, Align::Left, 2.4},
                     {TY_TR("Report", "By, date"), {}, Align::Left, 1.0}};
    for (const Finding &finding : in.study.waived) {
        const Waiver *waiver = waiverOf(in.plan, finding);
        table.rows.push_back({{Text(severityWord(finding.severity)), finding.text, words(waiver ? waiver->reason : std::string()),
                               words(waiver ? waiver->by + " " + waiver->date : std::string())}});
    }
    return table;
}

} // namespace

Section findingsSection(const Input &in)
{
    Section section{"findings", TY_TR("Report", "Findings and waivers"), {}};
    if (in.study.findings.empty())
        section.blocks.emplace_back(Paragraph{TY_TR("Report", "No finding is open.")});
    else
        section.blocks.emplace_back(findingTable(in));
    if (!in.study.waived.empty())
        section.blocks.emplace_back(waiverTable(in));
    return section;
}

} // namespace tokenyard::report
