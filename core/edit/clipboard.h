// SPDX-License-Identifier: Apache-2.0
// Copied objects with the feeds between them, and what they name: their services and phases. As text (JSON) it travels between
// windows and projects, where a service or phase is known by its content, never by its number.
#pragma once

#include "core/edit/edit.h"

#include <optional>
#include <string_view>

namespace tokenyard::edit {

struct Clipboard {
    std::vector<Object> objects;
    std::vector<Feed> feeds; // both ends among `objects`
    // What the objects' links mean, by the number they are named by (0: the first of the plan they come from).
    std::vector<std::pair<ObjectId, Service>> services;
    std::vector<std::pair<ObjectId, Phase>> phases;
    bool empty() const { return objects.empty(); }
    bool operator==(const Clipboard &) const = default;
};

Clipboard copy(const Plan &plan, const Ids &ids);
// Adds copies with new ids, moved by `offset`. A link goes to the service or phase of the same name and records; one that the plan
// lacks is added. The edit's notice names what was added, and what could not be linked.
Edit paste(const Plan &plan, const Clipboard &clipboard, Point offset);
Edit duplicate(const Plan &plan, const Ids &ids, Point offset);

std::string toText(const Clipboard &clipboard);
// Nothing if the text is not a clipboard of ours or a value is out of its range. Never throws.
std::optional<Clipboard> clipboardFromText(std::string_view text);

} // namespace tokenyard::edit
