// SPDX-License-Identifier: Apache-2.0
// What is wrong with the plan, on which objects, and what to do: the third channel beside assert and StoreError.
#pragma once

#include "core/base/id.h"
#include "core/base/text.h"

#include <string>
#include <vector>

namespace tokenyard {

enum class Severity { Error, Warning, Note };

struct Finding {
    std::string rule; // stable key, e.g. "layout.overlap"
    Severity severity = Severity::Warning;
    std::vector<ObjectId> objects; // empty: the whole plan
    Text text;
    Text remedy;
    bool operator==(const Finding &) const = default;
};

inline const char *severityKey(Severity s) { return s == Severity::Error ? "error" : s == Severity::Warning ? "warning" : "note"; }

} // namespace tokenyard
