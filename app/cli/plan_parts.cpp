// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli fields, list and diff: what a plan can hold, what one holds, and how two differ.
#include "app/cli/edit_plan.h"

#include "core/edit/address.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <set>

namespace tokenyard::cli {

namespace {

// A plan with one part of each kind: the field tables seen through it.
struct Specimen {
    Plan plan;
    std::vector<std::pair<std::string, edit::PartRef>> parts; // by the name under which `fields` lists them
};

Specimen specimen()
{
    Specimen s;
    Service service;
    service.id = s.plan.takeId();
    s.plan.services.emplace_back(service);
    Phase phase;
    phase.id = s.plan.takeId();
    s.plan.phases.emplace_back(phase);
    for (const KindInfo &kind : allKinds()) {
        Object object;
        object.id = s.plan.takeId();
        object.equipment = kind.prototype;
        s.plan.objects.emplace_back(object);
    }
    Feed feed;
    feed.id = s.plan.takeId();
    s.plan.feeds.emplace_back(feed);
    for (const edit::PartRef &part : edit::allParts(s.plan))
        s.parts.emplace_back(part.part == "object" ? edit::kindOf(s.plan, part) : part.part, part);
    return s;
}

Json choicesJson(const edit::FieldInfo &field, const Catalogue &catalogue)
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

Json fieldJson(const std::string &part, const edit::FieldInfo &field, const Catalogue &catalogue)
{
    const bool hasRange = field.kind == FieldKind::Quantity || field.kind == FieldKind::Count;
    return {{"part", part},
            {"key", std::string(field.key)},
            {"type", sortOf(field.kind)},
            {"unit", std::string(field.unit.symbol)},
            {"minimum", hasRange ? number(field.unit.fromSi(field.minimum)) : Json(nullptr)},
            {"maximum", hasRange ? number(field.unit.fromSi(field.maximum)) : Json(nullptr)},
            {"choices", choicesJson(field, catalogue)},
            {"record_kind", std::string(field.recordKind)},
            {"label", Text(field.label).english()},
            {"meaning", Text(field.meaning).english()},
            {"descriptive", field.descriptive}};
}

// The rows of one part, or of all: fields that all objects share are listed once, as those of "object".
Json fieldRows(const std::string &wanted)
{
    const Catalogue catalogue;
    const Specimen all = specimen();
    std::set<std::pair<std::string, std::string>> listed;
    Json rows = Json::array();
    for (const auto &[name, part] : all.parts)
        for (const edit::PartField &field : edit::fieldsOf(all.plan, part)) {
            const bool isCommon = part.part == "object"
                && std::any_of(commonFields().begin(), commonFields().end(), [&](const auto &f) { return field.info.key == f.key; });
            const std::string owner = isCommon ? "object" : name;
            if ((wanted.empty() || wanted == owner || wanted == name) && listed.emplace(owner, field.info.key).second)
                rows.push_back(fieldJson(owner, field.info, catalogue));
        }
    return rows;
}

void printFields(const Json &rows)
{
    for (const Json &row : rows) {
        std::string range = row["unit"];
        if (!row["minimum"].is_null())
            range = fmt::format("{:g} to {:g} {}", row["minimum"].get<double>(), row["maximum"].get<double>(), range);
        for (const Json &choice : row["record_kind"] == "" ? row["choices"] : Json::array())
            range += (range.empty() ? "" : " | ") + choice["key"].get<std::string>();
        if (row["record_kind"] != "")
            range = "record of " + row["record_kind"].get<std::string>();
        const std::string address = row["part"].get<std::string>() + '.' + row["key"].get<std::string>();
        std::printf("%-34s %-34s %s\n", address.c_str(), range.c_str(), row["meaning"].get<std::string>().c_str());
    }
}

void runFields(const std::string &part, bool asJson, Outcome &outcome)
{
    const Json rows = fieldRows(part);
    if (rows.empty()) {
        std::vector<std::string> known{"object"};
        for (const auto &[name, ref] : specimen().parts)
            known.push_back(name);
        return fail(outcome, exitUsage, "There is no part '" + part + "'; the nearest are " + edit::nearestOf(part, known).english());
    }
    if (asJson)
        print({{"fields", rows}});
    else
        printFields(rows);
}

std::optional<Plan> openedPlan(const std::string &path, Outcome &outcome)
{
    try {
        return openProject(path).plan;
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

void runList(const std::string &path, bool asJson, Outcome &outcome)
{
    const auto plan = openedPlan(path, outcome);
    if (!plan)
        return;
    Json rows = Json::array();
    for (const edit::PartRef &part : edit::allParts(*plan)) {
        const std::string name = edit::nameOf(*plan, part), kind = edit::kindOf(*plan, part), address = edit::addressOf(*plan, part);
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
    const auto a = openedPlan(first, outcome);
    const auto b = a ? openedPlan(second, outcome) : std::nullopt;
    if (!b)
        return;
    if (asJson)
        print({{"changes", changesJson(*a, *b)}});
    else
        printChanges(*a, *b);
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
