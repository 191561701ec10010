// SPDX-License-Identifier: Apache-2.0
// Reads an input file whole: regular files only, of a bounded size. A pipe would be waited for, a device never ends.
#pragma once

#include <optional>
#include <string>

namespace tokenyard::cli {

inline constexpr std::size_t largestInput = 64u << 20;

// The bytes, or why there are none as one sentence without its full stop.
std::optional<std::string> readWhole(const std::string &path, std::string &problem, std::size_t largest = largestInput);

} // namespace tokenyard::cli
