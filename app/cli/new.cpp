// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli new --template NAME -o FILE, and templates: the plans one can start from.
#include "app/cli/edit_plan.h"
#include "app/cli/ending.h"

#include "core/base/language.h"
#include "core/edit/templates/names.h"
#include "core/edit/templates/templates.h"
#include "core/store/project_file.h"
#ifdef TOKENYARD_DRAWING
#include "ui/text/format.h"
#endif

#include <cstdio>

namespace tokenyard::cli {

namespace {

std::string templateKeys()
{
    std::string keys;
    for (const PlanTemplate &t : allTemplates())
        keys += (keys.empty() ? "" : ", ") + std::string(t.key);
    return keys;
}

#ifdef TOKENYARD_DRAWING
#endif

Plan made(const PlanTemplate &chosen, const Catalogue &catalogue, Language language)
{
#ifdef TOKENYARD_DRAWING
    if (language != Language::English)
        return withNamesIn(chosen.make(catalogue),
                           [language](const TextSource &phrase) { return ui::translate(phrase, language).toStdString(); });
#endif
    (void)language;
    return chosen.make(catalogue);
}

void create(const std::string &key, const std::string &path, const std::string &language, bool force, Outcome &outcome)
{
    const PlanTemplate *chosen = findTemplate(key);
    if (!chosen)
        return fail(outcome, exitUsage, "There is no template called '" + key + "'; there are: " + templateKeys());
    if (!mayMake(path, force, outcome))
        return;
    const Catalogue catalogue;
    savePlan(path, projectOf(made(*chosen, catalogue, *parseLanguage(language)), catalogue), outcome);
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
    auto language = std::make_shared<std::string>("en");
    auto force = std::make_shared<bool>(false);
    command->add_option("--template", *key, "One of: " + templateKeys())->required();
    command->add_option("-o,--output", *path, "The file to make")->required()->transform(withEnding(".tokenyard"));
    command->add_flag("--force", *force, "Replace an existing file, atomically");
    command->add_option("--language", *language, "Language of the names in it")
        ->check(CLI::IsMember(languageKeys()))
        ->capture_default_str();
    command->callback([=, &outcome] { create(*key, *path, *language, *force, outcome); });
}

void registerTemplates(CLI::App &app, Outcome &)
{
    auto *command = app.add_subcommand("templates", "List the templates and samples");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print JSON");
    command->callback([=] { list(*json); });
}

} // namespace tokenyard::cli
