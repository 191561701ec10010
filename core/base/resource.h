// SPDX-License-Identifier: Apache-2.0
// Files that CMake embedded in the program, by their name under resources/ ("tariffs/kepco.json").
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace tokenyard {

std::optional<std::string_view> resource(std::string_view name);
std::vector<std::string_view> resourceNames(std::string_view prefix); // sorted

} // namespace tokenyard
