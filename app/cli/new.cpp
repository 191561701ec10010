// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli new --template NAME -o FILE, and templates: the plans one can start from.
#include "app/cli/command.h"

#include "core/edit/templates/templates.h"
#include "core/store/project_file.h"

#include <cstdio>
#include <filesystem>

namespace tokenyard::cli {

namespace {

std::string templateKeys()
{
    std::string keys;
    for (const PlanTemplate &t : allTemplates())
        keys += (keys.empty() ? "" : ", ") + std::string(t.key);
    return keys;
}

void create(const std::string &key, const std::string &path, bool force, Outcome &outcome)
{
    const PlanTemplate *chosen = findTemplate(key);
    if (!chosen)
        return fail(outcome, exitUsage, "There is no template called '" + key + "'; there are: " + templateKeys());
    std::error_code ignored;
    if (!force && std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return fail(outcome, exitInputOutput, "'" + path + "' exists already; give another name, or --force to replace it");
    try {
        const Catalogue catalogue;
        saveProject(path, projectOf(chosen->make(catalogue), catalogue));
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
    }
}

void list(bool asJson)
{
    Json json = Json::array();
    for (const PlanTemplate &t : allTemplates()) {
        json.push_back({{"name", t.key}, {"title", Text(t.title).english()}, {"about", Text(t.about).english()}, {"sample", t.sample}});
        if (!asJson)
            std::printf("%-16s %s\n", t.key, Text(t.about).english().c_str());
    }
    if (asJson)
        print(json);
}

} // namespace

void registerNew(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("new", "Make a project file from a template");
    auto key = std::make_shared<std::string>();
    auto path = std::make_shared<std::string>();
    auto force = std::make_shared<bool>(false);
    command->add_option("--template", *key, "One of: " + templateKeys())->required();
    command->add_option("-o,--output", *path, "The file to make")->required();
    command->add_flag("--force", *force, "Replace an existing file, atomically");
    command->callback([=, &outcome] { create(*key, *path, *force, outcome); });
}

void registerTemplates(CLI::App &app, Outcome &)
{
    auto *command = app.add_subcommand("templates", "List the templates and samples");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print JSON");
    command->callback([=] { list(*json); });
}

} // namespace tokenyard::cli
