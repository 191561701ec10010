// SPDX-License-Identifier: Apache-2.0
// Keys that a JSON text states twice in one object: a parser keeps one of the two values without a word, so a reader of foreign files
// refuses them by name.
#pragma once

#include <string>
#include <string_view>

namespace tokenyard {

// The first such key, as it stands in the text; empty if there is none. For a text that does not nest too deeply (json_depth.h).
std::string keyTwice(std::string_view json);

} // namespace tokenyard
