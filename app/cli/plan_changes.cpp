// SPDX-License-Identifier: Apache-2.0
// What differs between two plans, value by value, in the forms that `set` takes.
#include "app/cli/edit_plan.h"

#include "core/edit/address.h"
#include "core/edit/diff.h"

#include <fmt/format.h>

#include <cstdio>
#include <map>

namespace tokenyard::cli {

namespace {

// The address in the plan that contains the part: a removed part is only in the earlier one.
std::string addressIn(const Plan &before, const Plan &after, const edit::Change &c)
{
    if (!findPartInfo(c.part.part)) // a waiver, a scenario
        return c.part.part + ':' + c.name;
    return edit::addressOf(c.kind == edit::ChangeKind::Removed ? before : after, c.part);
}

std::string shown(const Plan &plan, const edit::Change &c, const FieldValue &value)
{
    if (c.kind == edit::ChangeKind::Value)
        return edit::typedForm(plan, c.field, value);
    const auto *words = std::get_if<std::string>(&value);
    return words ? *words : std::to_string(std::get<std::int64_t>(value));
}

Json noteJson(const edit::Change &c, const std::optional<FieldNote> &note)
{
    if (!note)
        return nullptr;
    const auto limit = [&](const std::optional<double> &si) { return si ? number(c.field.unit.fromSi(*si)) : Json(nullptr); };
    return {{"low", limit(note->low)},
            {"high", limit(note->high)},
            {"source", note->source},
            {"distribution", note->distribution.empty() ? Json(nullptr) : Json(note->distribution)}};
}

void addNote(Json &row, const edit::Change &c)
{
    row["note"] = {{"before", noteJson(c, c.noteBefore)}, {"after", noteJson(c, c.noteAfter)}};
}

Json rowOf(const Plan &before, const Plan &after, const edit::Change &c)
{
    Json row{{"change", edit::changeKindKey(c.kind)},
             {"part", c.part.part},
             {"kind", c.objectKind.empty() ? c.part.part : c.objectKind},
             {"id", c.part.id ? Json(c.part.id.value) : Json(nullptr)},
             {"name", c.name},
             {"address", addressIn(before, after, c)}};
    if (!c.key.empty())
        row["key"] = c.key;
    if (c.before)
        row["before"] = shown(before, c, *c.before);
    if (c.after)
        row["after"] = shown(after, c, *c.after);
    if (c.kind == edit::ChangeKind::Note)
        addNote(row, c);
    return row;
}

// Own records by kind and id, as JSON: what the planner entered, not the copies that every file carries.
std::map<std::pair<std::string, std::string>, std::string> ownRecords(const Catalogue &catalogue)
{
    std::map<std::pair<std::string, std::string>, std::string> own;
    for (const auto &[kind, records] : catalogue.projectRecords())
        for (const Record &record : records)
            if (record.own)
                own.emplace(std::pair(kind, record.id), recordToJson(record));
    return own;
}

void addRecordRows(Json &rows, const Catalogue &before, const Catalogue &after)
{
    const auto old = ownRecords(before), now = ownRecords(after);
    const auto add = [&](const auto &key, const char *change) {
        rows.push_back({{"change", change},
                        {"part", "record"},
                        {"kind", key.first},
                        {"id", nullptr},
                        {"name", key.second},
                        {"address", "record:" + key.first + '/' + key.second}});
    };
    for (const auto &[key, json] : old)
        if (!now.count(key))
            add(key, "removed");
    for (const auto &[key, json] : now)
        if (const auto it = old.find(key); it == old.end() || it->second != json)
            add(key, it == old.end() ? "added" : "content");
}

} // namespace

Json changesJson(const Plan &before, const Plan &after, const Catalogue &oldRecords, const Catalogue &newRecords)
{
    Json rows = Json::array();
    // A new value and the change of its note are one change.
    std::map<std::pair<std::string, std::string>, std::size_t> valueRows;
    for (const edit::Change &c : edit::diff(before, after)) {
        const std::pair place(fmt::format("{}:{}", c.part.part, c.part.id.value), c.key);
        const auto value = c.kind == edit::ChangeKind::Note ? valueRows.find(place) : valueRows.end();
        if (value != valueRows.end()) {
            addNote(rows[value->second], c);
            continue;
        }
        if (c.kind == edit::ChangeKind::Value)
            valueRows[place] = rows.size();
        rows.push_back(rowOf(before, after, c));
    }
    addRecordRows(rows, oldRecords, newRecords);
    return rows;
}

void printChanges(const Plan &before, const Plan &after, const Catalogue &oldRecords, const Catalogue &newRecords)
{
    const Json rows = changesJson(before, after, oldRecords, newRecords);
    for (const Json &row : rows) {
        const std::string address = row["address"].get<std::string>() + (row.contains("key") ? '.' + row["key"].get<std::string>() : "");
        if (row["change"] == "value")
            std::printf("%s: %s -> %s\n", address.c_str(), row["before"].get<std::string>().c_str(),
                        row["after"].get<std::string>().c_str());
        else
            std::printf("%s: %s\n", address.c_str(), row["change"].get<std::string>().c_str());
    }
    if (rows.empty())
        std::printf("Nothing differs.\n");
}

} // namespace tokenyard::cli
