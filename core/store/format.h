// SPDX-License-Identifier: Apache-2.0
// The file format as an ordered list of migrations: version n is what scripts 1..n make of an empty database.
// A value handed to whoever opens a file, so that a test can add a version of its own.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tokenyard {

inline constexpr std::uint32_t fileApplicationId = 0x544F4B59; // "TOKY"

struct Format {
    std::vector<std::string> migrations; // SQL
    int version() const { return int(migrations.size()); }
    Format upTo(int older) const { return {{migrations.begin(), migrations.begin() + older}}; }
};

// The format this program writes.
Format currentFormat();

} // namespace tokenyard
