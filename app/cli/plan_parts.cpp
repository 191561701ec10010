// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli fields, list and diff: what a plan can contain, what one contains, and how two differ.
#include "app/cli/edit_plan.h"

#include "core/edit/address.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

Json choicesJson(const FieldInfo &field, const Catalogue &catalogue)
{
    Json choices = Json::array();
    for (const Choice &choice : field.choices)
        choices.push_back({{"key", choice.key}, {"label", Text(choice.label).english()}});
    if (field.kind == FieldKind::Flag)
        for (const char *key : {"true", "false"})
            choices.push_back({{"key", key}, {"label", key}});
    if (field.kind == FieldKind::RecordRef)
        for (const Record &record : catalogue.set(field.recordKind).records)
            choices.push_back({{"key", record.id}, {"label", record.nameEn}});
    return choices;
}

const char *sortOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Quantity: return "quantity";
    case FieldKind::Count: return "count";
    case FieldKind::Flag: return "flag";
    case FieldKind::Choice: return "choice";
    case FieldKind::Words: return "words";
    case FieldKind::RecordRef: return "record";
    case FieldKind::ObjectRef: return "part";
    }
    return "";
}

Json fieldJson(const std::string &part, const FieldInfo &field, const Catalogue &catalogue)
{
    const bool hasRange = field.kind == FieldKind::Quantity || field.kind == FieldKind::Count;
    const bool month = field.goodWords == isMonth || field.goodWords == isMonthOrBlank;
    const auto limit = [&](double si, std::string_view ofMonths) {
        return hasRange ? number(field.unit.fromSi(si)) : month ? Json(std::string(ofMonths)) : Json(nullptr);
    };
    return {{"part", part},
            {"key", std::string(field.key)},
            {"type", sortOf(field.kind)},
            {"unit", std::string(field.unit.symbol)},
            {"minimum", limit(field.minimum, earliestMonth)},
            {"maximum", limit(field.maximum, latestMonth)},
            {"choices", choicesJson(field, catalogue)},
            {"record_kind", std::string(field.recordKind)},
            {"label", Text(field.label).english()},
            {"meaning", Text(field.meaning).english()},
            {"descriptive", field.descriptive}};
}

void printFields(const Json &rows)
{
    for (const Json &row : rows) {
        std::string range = row["unit"];
        if (row["minimum"].is_string())
            range = "month, as 2030-03";
        else if (!row["minimum"].is_null())
            range = fmt::format("{:g} to {:g} {}", row["minimum"].get<double>(), row["maximum"].get<double>(), range);
        for (const Json &choice : row["record_kind"] == "" ? row["choices"] : Json::array())
            range += (range.empty() ? "" : " | ") + choice["key"].get<std::string>();
        if (row["record_kind"] != "")
            range = "record of " + row["record_kind"].get<std::string>();
        const std::string address = row["part"].get<std::string>() + '.' + row["key"].get<std::string>();
        std::printf("%-34s %-34s %s\n", address.c_str(), range.c_str(), row["meaning"].get<std::string>().c_str());
    }
}

// Calls visit(part, fields) for each part, and for each kind of object with the fields that only this kind has.
template <class Visit>
void visitFieldTables(Visit &&visit)
{
    for (const PartInfo &part : allParts()) {
        const std::vector<FieldInfo> common = fieldInfos(part.key);
        visit(std::string(part.key), common);
        if (part.key == std::string_view("object"))
            for (const KindInfo &kind : allKinds()) {
                std::vector<FieldInfo> all = fieldInfos(part.key, kind.kind);
                all.erase(all.begin(), all.begin() + std::ptrdiff_t(common.size()));
                visit(std::string(kind.key), all);
            }
    }
}

void runFields(const std::string &wanted, bool asJson, Outcome &outcome)
{
    const Catalogue catalogue;
    Json rows = Json::array();
    std::vector<std::string> known;
    visitFieldTables([&](const std::string &part, const std::vector<FieldInfo> &fields) {
        known.push_back(part);
        if (wanted.empty() || wanted == part)
            for (const FieldInfo &field : fields)
                rows.push_back(fieldJson(part, field, catalogue));
    });
    if (!wanted.empty() && std::find(known.begin(), known.end(), wanted) == known.end())
        return fail(outcome, exitUsage, "There is no part '" + wanted + "'; the nearest are " + edit::nearestOf(wanted, known).english());
    if (asJson)
        print({{"fields", rows}});
    else
        printFields(rows);
}

std::optional<Project> opened(const std::string &path, Outcome &outcome)
{
    try {
        return openProject(path);
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

void runList(const std::string &path, bool asJson, Outcome &outcome)
{
    const auto project = opened(path, outcome);
    if (!project)
        return;
    const Plan *plan = &project->plan;
    Json rows = Json::array();
    for (const PartRef &part : partRefs(*plan)) {
        const std::string name = plan->feed(part.id) ? nameOf(*plan, part.id) : nameOf(*plan, part), kind = edit::kindOf(*plan, part),
                          address = edit::addressOf(*plan, part);
        const std::string shown = name.empty() && part.id ? address.substr(address.find(':') + 1) : name;
        rows.push_back({{"part", part.part},
                        {"kind", kind},
                        {"id", part.id ? Json(part.id.value) : Json(nullptr)},
                        {"name", shown},
                        {"address", address}});
        if (!asJson)
            std::printf("%-8s %-16s %s\n", part.part.c_str(), kind == part.part ? "" : kind.c_str(), address.c_str());
    }
    if (asJson)
        print({{"parts", rows}});
}

void runDiff(const std::string &first, const std::string &second, bool asJson, Outcome &outcome)
{
    const auto a = opened(first, outcome);
    const auto b = a ? opened(second, outcome) : std::nullopt;
    if (!b)
        return;
    const Catalogue old = catalogueOf(*a), now = catalogueOf(*b);
    if (asJson)
        print({{"changes", changesJson(a->plan, b->plan, old, now)}});
    else
        printChanges(a->plan, b->plan, old, now);
}

} // namespace

void registerFields(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("fields", "List the values a plan holds: part, key, unit, range, choices, meaning");
    auto part = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("part", *part, "site, service, hall, ...; all if left out");
    command->add_flag("--json", *json, "Print JSON: fields");
    command->callback([=, &outcome] { runFields(*part, *json, outcome); });
}

void registerList(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("list", "List the parts of a plan with their addresses");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: parts");
    command->callback([=, &outcome] { runList(*path, *json, outcome); });
}

void registerDiff(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("diff", "List what differs between two plans");
    auto first = std::make_shared<std::string>(), second = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("a", *first, "A .tokenyard project file")->required();
    command->add_option("b", *second, "Another")->required();
    command->add_flag("--json", *json, "Print JSON: changes");
    command->callback([=, &outcome] { runDiff(*first, *second, *json, outcome); });
}

} // namespace tokenyard::cli
