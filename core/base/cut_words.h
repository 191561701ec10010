// SPDX-License-Identifier: Apache-2.0
// Words from a file or a command line as a sentence repeats them: not for pages, and not cut inside a character.
#pragma once

#include <string>
#include <string_view>

namespace tokenyard {

// The words, or of longer ones the first characters of UTF-8 with three dots.
inline std::string cutWords(std::string_view words, std::size_t longest)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        if ((static_cast<unsigned char>(words[i]) & 0xC0) != 0x80 && ++characters > longest) // not a byte inside a character
            return std::string(words.substr(0, i)) + "…";
    return std::string(words);
}

} // namespace tokenyard
