// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli export FILE --format csv|json -o DIR: the study's tables as files, one a table.
#include "app/cli/plan_file.h"
#include "app/cli/write_file.h"

#include "core/report/export_tables.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

void run(const std::string &file, const std::string &format, const std::string &folder, Outcome &outcome)
{
    const std::optional<StudiedFile> opened = studyFile(file, true, outcome);
    if (!opened)
        return;
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !std::filesystem::is_directory(folder, error))
        return fail(outcome, exitInputOutput, "The folder '" + folder + "' cannot be made; choose another place");
    const Plan &plan = opened->project.plan;
    std::string written; // told when all are there: an error leaves stdout empty
    for (const report::ExportTable &table : report::exportTables(plan, *opened->study)) {
        const std::filesystem::path path = std::filesystem::path(folder) / (table.key + "." + format);
        if (!writeWhole(path, format == "csv" ? report::toCsv(table) : report::toJson(table), outcome))
            return;
        written += path.string() + '\n';
    }
    std::fputs(written.c_str(), stdout);
}

} // namespace

void registerExport(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("export", "Write ledger, costs, months, halls, feeds, findings and hours as CSV or JSON");
    auto file = std::make_shared<std::string>(), folder = std::make_shared<std::string>();
    auto format = std::make_shared<std::string>("csv");
    command->add_option("file", *file, "The project file (.tokenyard)")->required();
    command->add_option("--format", *format, "Format of the files")->check(CLI::IsMember({"csv", "json"}))->capture_default_str();
    command->add_option("-o,--output", *folder, "The folder to write into; it is made if missing")->required();
    command->callback([=, &outcome] { run(*file, *format, *folder, outcome); });
}

} // namespace tokenyard::cli
