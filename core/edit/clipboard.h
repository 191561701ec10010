// SPDX-License-Identifier: Apache-2.0
// Copied objects with the feeds between them; as text (JSON) it travels between windows and projects.
#pragma once

#include "core/edit/edit.h"

#include <optional>
#include <string_view>

namespace tokenyard::edit {

struct Clipboard {
    std::vector<Object> objects;
    std::vector<Feed> feeds; // both ends among `objects`
    bool empty() const { return objects.empty(); }
    bool operator==(const Clipboard &) const = default;
};

Clipboard copy(const Plan &plan, const Ids &ids);
// Adds copies with new ids, moved by `offset`; a phase or service that the plan does not have becomes the first.
Edit paste(const Plan &plan, const Clipboard &clipboard, Point offset);
Edit duplicate(const Plan &plan, const Ids &ids, Point offset);

std::string toText(const Clipboard &clipboard);
// Nothing if the text is not a clipboard of ours or a value is out of its range. Never throws.
std::optional<Clipboard> clipboardFromText(std::string_view text);

} // namespace tokenyard::edit
