// SPDX-License-Identifier: Apache-2.0
// A name as findings say it. A file may give each of thousands of objects a name of 4,000 bytes, and every thread that draws samples holds
// findings about all of them; a sentence that goes on for pages helps nobody either.
#pragma once

#include "core/base/cut_words.h"

#include <string>

namespace tokenyard {

inline constexpr std::size_t longestNameInWords = 200; // characters: what a name of a drawing or a contract may need

// The name, or of a longer one its beginning with three dots.
inline std::string nameInWords(const std::string &name) { return cutWords(name, longestNameInWords); }

} // namespace tokenyard
