// SPDX-License-Identifier: Apache-2.0
// Where a figure comes from. Every record and every input of the plan carries one; the report prints them.
#pragma once

#include <string>
#include <string_view>

namespace tokenyard {

enum class SourceKind { Datasheet, Standard, Measured, Announced, Estimate, Derived };

struct Source {
    std::string id; // short key within its file
    std::string title;
    std::string publisher;
    std::string reference; // URL or document with page
    std::string date;      // ISO, as precise as known
    std::string licence;   // for data carried over; empty for single facts
    SourceKind kind = SourceKind::Estimate;
    bool operator==(const Source &) const = default;
};

std::string_view sourceKindKey(SourceKind kind); // "datasheet", "standard", ...
bool parseSourceKind(std::string_view key, SourceKind &kind);

} // namespace tokenyard
