// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli check FILE [--strict]: the findings alone; with --strict errors set the exit code 2.
#include "app/cli/plan_file.h"

#include <cstdio>

namespace tokenyard::cli {

void registerCheck(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("check", "List a plan's findings: errors, warnings, notes");
    auto path = std::make_shared<std::string>();
    auto strict = std::make_shared<bool>(false);
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--strict", *strict, "Exit with 2 if there is an error");
    command->add_flag("--json", *json, "Print JSON: findings, data_version");
    command->callback([=, &outcome] {
        const auto file = studyFile(*path, false, outcome);
        if (!file)
            return;
        if (*json)
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
