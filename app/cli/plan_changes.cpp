// SPDX-License-Identifier: Apache-2.0
// What differs between two plans, value by value, in the forms that `set` takes.
#include "app/cli/edit_plan.h"

#include "core/edit/address.h"

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

bool holds(const std::vector<edit::PartRef> &parts, const edit::PartRef &part)
{
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

Json rowOf(const Plan &plan, const edit::PartRef &part, const char *change)
{
    return {{"change", change},
            {"part", part.part},
            {"kind", edit::kindOf(plan, part)},
            {"id", part.id ? Json(part.id.value) : Json(nullptr)},
            {"name", edit::nameOf(plan, part)},
            {"address", edit::addressOf(plan, part)}};
}

Json noteJson(const edit::PartField &field)
{
    if (!field.note)
        return nullptr;
    const auto limit = [&](const std::optional<double> &si) { return si ? number(field.info.unit.fromSi(*si)) : Json(nullptr); };
    return {{"low", limit(field.note->low)}, {"high", limit(field.note->high)}, {"source", field.note->source}};
}

void addFieldChanges(Json &out, const Plan &before, const Plan &after, const edit::PartRef &part)
{
    const auto old = edit::fieldsOf(before, part), now = edit::fieldsOf(after, part);
    for (std::size_t i = 0; i < std::min(old.size(), now.size()); ++i) {
        const bool sameValue = old[i].value == now[i].value, sameNote = old[i].note == now[i].note;
        if (sameValue && sameNote)
            continue;
        Json row = rowOf(after, part, sameValue ? "note" : "value");
        row["key"] = std::string(now[i].info.key);
        row["before"] = edit::typedForm(before, old[i].info, old[i].value);
        row["after"] = edit::typedForm(after, now[i].info, now[i].value);
        if (!sameNote) {
            row["note_before"] = noteJson(old[i]);
            row["note_after"] = noteJson(now[i]);
        }
        out.push_back(std::move(row));
    }
}

void addRouteChange(Json &out, const Plan &before, const Plan &after, const edit::PartRef &part)
{
    const Feed *a = before.feed(part.id), *b = after.feed(part.id);
    if (part.part == "feed" && a && b && (a->waypoints != b->waypoints || a->from != b->from || a->to != b->to))
        out.push_back(rowOf(after, part, "route"));
}

} // namespace

Json changesJson(const Plan &before, const Plan &after)
{
    Json out = Json::array();
    const auto old = edit::allParts(before), now = edit::allParts(after);
    for (const edit::PartRef &part : old)
        if (!holds(now, part))
            out.push_back(rowOf(before, part, "removed"));
    for (const edit::PartRef &part : now) {
        if (!holds(old, part)) {
            out.push_back(rowOf(after, part, "added"));
        } else {
            addFieldChanges(out, before, after, part);
            addRouteChange(out, before, after, part);
        }
    }
    if (before.site->boundary != after.site->boundary)
        out.push_back(rowOf(after, {"site", {}}, "boundary"));
    return out;
}

void printChanges(const Plan &before, const Plan &after)
{
    const Json rows = changesJson(before, after);
    for (const Json &row : rows) {
        const std::string address = row["address"], change = row["change"];
        if (change == "value")
            std::printf("%s.%s: %s -> %s\n", address.c_str(), row["key"].get<std::string>().c_str(),
                        row["before"].get<std::string>().c_str(), row["after"].get<std::string>().c_str());
        else
            std::printf("%s: %s\n", address.c_str(), change.c_str());
    }
    if (rows.empty())
        std::printf("Nothing differs.\n");
}

} // namespace tokenyard::cli
