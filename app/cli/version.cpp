// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli version FILE list|keep|compare|restore|remove: the earlier states of a plan, kept by this user's window and shell.
#include "app/cli/edit_plan.h"
#include "app/cli/what_if_file.h"

#include "core/base/one_line.h"
#include "core/rules/rules.h"
#include "core/store/data_folder.h"
#include "core/store/versions.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>

namespace tokenyard::cli {

namespace {

constexpr std::size_t longestName = 200; // bytes

struct Request {
    std::shared_ptr<EditOptions> options;
    std::string verb, name;
};

// The shelf of the plan, or nothing after reporting the reason.
std::optional<VersionShelf> shelfOf(const Request &request, Outcome &outcome)
{
    const auto folder = dataFolder();
    if (folder.empty()) {
        fail(outcome, exitInputOutput, "There is no folder for versions; set HOME or XDG_DATA_HOME");
        return std::nullopt;
    }
    return VersionShelf(folder / "versions", request.options->file);
}

// By its name (the newest of that name), its time, or its number in the list, from 1 for the newest.
std::optional<Version> versionNamed(const VersionShelf &shelf, const Request &request, Outcome &outcome)
{
    const std::vector<Version> all = shelf.list();
    for (const Version &version : all)
        if (version.name == request.name || version.savedAt == request.name)
            return version;
    std::size_t number = 0;
    const char *end = request.name.data() + request.name.size();
    if (std::from_chars(request.name.data(), end, number).ptr == end && number >= 1 && number <= all.size())
        return all[number - 1];
    fail(outcome, exitUsage,
         fmt::format("There is no version '{}' of '{}'; `tokenyard-cli version {} list` shows the {} that are kept", request.name,
                     request.options->file, request.options->file, all.size()));
    return std::nullopt;
}

std::string nameOf(const Version &version) { return version.name.empty() ? version.savedAt : version.name; }

void list(const Request &request, const VersionShelf &shelf)
{
    Json versions = Json::array();
    std::size_t number = 0;
    for (const Version &version : shelf.list()) {
        ++number;
        if (request.options->json)
            versions.push_back({{"number", number},
                                {"name", version.name.empty() ? Json(nullptr) : Json(version.name)},
                                {"saved_at", version.savedAt},
                                {"bytes", version.size},
                                {"file", version.file.string()}});
        else
            std::printf("%3zu  %s UTC  %7.1f kB  %s\n", number, version.savedAt.c_str(), double(version.size) / 1e3,
                        version.name.empty() ? "saved" : version.name.c_str());
    }
    if (request.options->json)
        print({{"plan", request.options->file}, {"versions", versions}});
    else if (number == 0)
        std::printf("No version of '%s' is kept; `tokenyard-cli version %s keep NAME` keeps one.\n", request.options->file.c_str(),
                    request.options->file.c_str());
}

void keep(const Request &request, VersionShelf &shelf, Outcome &outcome)
{
    const auto project = openOrFail(request.options->file, outcome);
    if (!project)
        return;
    try {
        shelf.keep(*project, request.name);
    } catch (const StoreError &error) {
        return fail(outcome, exitInputOutput, error.what());
    }
    if (request.options->json)
        print({{"plan", request.options->file}, {"kept", request.name}, {"versions", shelf.list().size()}});
    else
        std::printf("Kept as '%s'.\n", request.name.c_str());
}

// From the version to the current plan.
void compare(const Request &request, const Version &version, Outcome &outcome)
{
    const auto then = openOrFail(version.file.string(), outcome);
    const auto now = then ? openOrFail(request.options->file, outcome) : std::nullopt;
    if (!now)
        return;
    const Catalogue before = catalogueOf(*then), after = catalogueOf(*now);
    const auto old = Evaluator(before, allRules()).evaluate(then->plan), current = Evaluator(after, allRules()).evaluate(now->plan);
    if (request.options->json)
        return print({{"version", nameOf(version)},
                      {"saved_at", version.savedAt},
                      {"changes", changesJson(then->plan, now->plan, before, after)},
                      {"kpis", kpiDifferencesJson(old->kpis, current->kpis)}});
    std::printf("From '%s' (%s UTC) to '%s':\n", nameOf(version).c_str(), version.savedAt.c_str(), request.options->file.c_str());
    printChanges(then->plan, now->plan, before, after);
    printKpiDifferences(old->kpis, current->kpis);
}

// The plan at the path is kept as a version of that path before it is replaced. One that cannot be read is what a restored version is
// wanted for, but its bytes go only on request.
bool keepWhatIsThere(const std::string &path, bool force, Outcome &outcome)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return true;
    std::optional<Project> there;
    try {
        there = openProject(path);
    } catch (const StoreError &error) {
        if (!force)
            fail(outcome, exitInputOutput, std::string(error.what()) + " (or put the version in its place with --force)");
        return force;
    }
    try {
        VersionShelf(dataFolder() / "versions", path).keep(*there, {});
    } catch (const StoreError &error) {
        return fail(outcome, exitInputOutput, error.what()), false;
    }
    return true;
}

bool isReadable(const std::string &path)
{
    try {
        openProject(path);
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

void restore(const Request &request, const Version &version, Outcome &outcome)
{
    const EditOptions &options = *request.options;
    const std::string &target = options.output.empty() ? options.file : options.output;
    const auto then = openOrFail(version.file.string(), outcome);
    if (!then || (!options.output.empty() && !mayMake(target, options.force, outcome)) || !keepWhatIsThere(target, options.force, outcome))
        return;
    if (!isReadable(options.file)) { // gone or damaged: there is nothing to compare the version with
        if (!savePlan(target, *then, outcome))
            return;
        if (options.json)
            return print({{"what", "Restore '" + nameOf(version) + "'"}, {"output", target}});
        std::printf("Restored '%s' as '%s'.\n", nameOf(version).c_str(), target.c_str());
        return;
    }
    const auto change = [&](const Plan &, const Catalogue &, std::optional<Catalogue> &records) {
        records = catalogueOf(*then);
        return edit::Edit{then->plan, Text::verbatim(fmt::format("Restore '{}'", nameOf(version))), {}, {}};
    };
    editPlanAndRecords(options, change, nullptr, outcome);
}

void run(const Request &request, Outcome &outcome)
{
    auto shelf = shelfOf(request, outcome);
    if (!shelf)
        return;
    if (request.verb == "list")
        return list(request, *shelf);
    if (request.name.empty())
        return fail(outcome, exitUsage, fmt::format("version {} needs the name of a version", request.verb));
    if (!isGoodText(request.name, longestName) || !isOneLine(request.name))
        return fail(outcome, exitUsage, fmt::format("A version's name is one line of at most {} bytes of UTF-8 text", longestName));
    if (request.verb == "keep")
        return keep(request, *shelf, outcome);
    const auto version = versionNamed(*shelf, request, outcome);
    if (!version)
        return;
    if (request.verb == "compare")
        return compare(request, *version, outcome);
    if (request.verb == "restore")
        return restore(request, *version, outcome);
    remove(*version);
    if (request.options->json)
        print({{"removed", nameOf(*version)}});
    else
        std::printf("Removed '%s'.\n", nameOf(*version).c_str());
}

} // namespace

void registerVersion(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("version", "Earlier states of a plan: list, keep under a name, compare, restore, remove");
    auto request = std::make_shared<Request>();
    request->options = addEditOptions(*command);
    command->add_option("verb", request->verb, "list, keep, compare, restore or remove")
        ->required()
        ->check(CLI::IsMember({"list", "keep", "compare", "restore", "remove"}));
    command->add_option("name", request->name, "The version: its name, its time, or its number in the list");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
