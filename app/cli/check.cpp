// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli check FILE [--strict]: only the findings; with --strict errors set the exit code 2. check --kinds: the registry.
#include "app/cli/plan_file.h"

#include "core/rules/finding_kind.h"
#include "core/rules/rules.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

void listKinds(bool asJson)
{
    Json rows = Json::array();
    for (const FindingKind &kind : allFindingKinds()) {
        rows.push_back({{"rule", kind.key}, {"holds", Text(kind.holds).english()}, {"fix", kind.fix != nullptr}});
        if (!asJson)
            std::printf("%-28s %s%s\n", kind.key, Text(kind.holds).english().c_str(), kind.fix ? " [fix]" : "");
    }
    if (asJson)
        print({{"kinds", rows}});
}

// Beside each finding the label of its step; null where there is none that leaves the plan better.
void listSteps(const StudiedFile &file, bool asJson)
{
    Evaluator evaluator(file.catalogue, allRules());
    Json rows = findingsJson(file.study->findings);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Finding &finding = file.study->findings[i];
        const auto fix = triedFix(finding, file.project.plan, *file.study, evaluator);
        rows[i]["step"] = fix ? Json(fix->label.english()) : Json();
        if (!asJson)
            std::printf("%-28s %s\n", finding.rule.c_str(), fix ? fix->label.english().c_str() : "-");
    }
    if (asJson)
        print({{"findings", rows}, {"data_version", file.study->dataVersion}});
}

} // namespace

void registerCheck(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("check", "List a plan's findings: errors, warnings, notes");
    auto path = std::make_shared<std::string>();
    auto strict = std::make_shared<bool>(false);
    auto json = std::make_shared<bool>(false);
    auto kinds = std::make_shared<bool>(false);
    auto bands = std::make_shared<bool>(false);
    auto steps = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file");
    command->add_flag("--strict", *strict, "Exit with 2 if there is an error");
    command->add_flag("--bands", *bands, "Draw samples as well, and judge what they say of the plan's own values");
    command->add_flag("--steps", *steps, "Name with each finding the step that mends it, tried on a copy");
    command->add_flag("--kinds", *kinds, "List all that the program can find, by key, and what it can put right");
    command->add_flag("--json", *json, "Print JSON: findings, data_version; or kinds");
    command->callback([=, &outcome] {
        if (*kinds)
            return listKinds(*json);
        if (path->empty())
            return fail(outcome, exitUsage, "Name a project file, or list all rules with --kinds");
        const auto file = studyFile(*path, *bands ? StudyDepth::Bands : StudyDepth::Base, outcome);
        if (!file)
            return;
        if (*steps)
            listSteps(*file, *json);
        else if (*json)
            print({{"findings", findingsJson(file->study->findings)}, {"data_version", file->study->dataVersion}});
        else if (file->study->findings.empty())
            std::printf("No findings.\n");
        else
            printFindings(file->study->findings);
        if (*strict && hasErrors(*file->study))
            outcome.exitCode = exitFindings;
    });
}

} // namespace tokenyard::cli
