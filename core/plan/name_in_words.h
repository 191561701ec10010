// SPDX-License-Identifier: Apache-2.0
// A name as findings say it. A file may give each of thousands of objects a name of 4,000 bytes, and every thread that draws samples holds
// findings about all of them; a sentence that goes on for pages helps nobody either.
#pragma once

#include <string>

namespace tokenyard {

inline constexpr std::size_t longestNameInWords = 200; // characters: what a name of a drawing or a contract may need

// The name, or of a longer one its beginning with three dots.
inline std::string nameInWords(const std::string &name, std::size_t longest = longestNameInWords)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
        if ((static_cast<unsigned char>(name[i]) & 0xC0) != 0x80 && ++characters > longest) // not a byte inside a character
            return name.substr(0, i) + "…";
    return name;
}

} // namespace tokenyard
