// SPDX-License-Identifier: Apache-2.0
// Names stand in tables, titles and a shell's answers, where a line break in one would look like two.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace tokenyard {

inline constexpr std::string_view lineBreaks = "\t\n\v\f\r";

inline bool isOneLine(std::string_view words) { return words.find_first_of(lineBreaks) == std::string_view::npos; }

// Blanks for line breaks and tabs, for names out of foreign files.
inline std::string onOneLine(std::string words)
{
    std::replace_if(
        words.begin(), words.end(), [](char c) { return lineBreaks.find(c) != std::string_view::npos; }, ' ');
    return words;
}

} // namespace tokenyard
