// SPDX-License-Identifier: Apache-2.0
// Identifiers: numbers from the plan's counter for its parts (never reused), strings for catalogue records.
#pragma once

#include <cstdint>
#include <string>

namespace tokenyard {

struct ObjectId {
    std::int64_t value = 0; // 0 names nothing
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const ObjectId &) const = default;
};

using RecordId = std::string; // e.g. "gb200-nvl72", "kor_ulsan", "kepco-industrial-eul-hv-b-ii-2026"

} // namespace tokenyard

template <>
struct std::hash<tokenyard::ObjectId> {
    std::size_t operator()(tokenyard::ObjectId id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
