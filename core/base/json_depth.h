// SPDX-License-Identifier: Apache-2.0
// Whether a JSON text nests deeper than any file of ours: copying such a value would exhaust the stack, which nothing can catch.
#pragma once

#include <string_view>

namespace tokenyard {

inline constexpr int deepestJson = 64; // lists and objects within one another; records need five

bool nestsTooDeep(std::string_view json);

} // namespace tokenyard
