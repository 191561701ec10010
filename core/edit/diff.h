// SPDX-License-Identifier: Apache-2.0
// What differs between two plans, part by part and field by field: for `diff` in the shell and for anyone who has to choose
// between two states of a plan. Parts are matched by id; ids given out since then are no difference.
#pragma once

#include "core/plan/part_view.h"

namespace tokenyard::edit {

enum class ChangeKind {
    Added,
    Removed,
    Value,   // of a field
    Note,    // source or band of a field
    Content, // what is no field: see Change::key
};

struct Change {
    ChangeKind kind = ChangeKind::Value;
    PartRef part;           // "waiver" with id 0 for an accepted finding, whose name is its rule
    std::string name;       // of the part: in the later plan, of a removed one in the earlier
    std::string objectKind; // of an object: "hall"; else ""
    // Of a field its key. Of Content: "boundary", "waypoints", "from", "to", "group", "differences" (of a scenario), "order" (of the
    // phases, services or scenarios), "reason" (of a waiver). "" for a part that was added or removed.
    std::string key;
    FieldInfo field;                         // of Value and Note
    std::optional<FieldValue> before, after; // of Value and Content; points as words "10,20 30,45.5" in metres
    std::optional<FieldNote> noteBefore, noteAfter;
};

// From `before` to `after`, in the order of the part table and the fields. Empty for plans of the same content.
std::vector<Change> diff(const Plan &before, const Plan &after);

const char *changeKindKey(ChangeKind kind); // "added", "removed", "value", "note", "content"

} // namespace tokenyard::edit
