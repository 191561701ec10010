// SPDX-License-Identifier: Apache-2.0
// Texts with characters changed, cut, doubled and replaced by what readers stumble over, from a seed.
#pragma once

#include <algorithm>
#include <random>
#include <span>
#include <string>

namespace tokenyard::test {

inline std::string mutatedText(std::string text, std::span<const char *const> pieces, std::mt19937 &random)
{
    const int changes = 1 + int(random() % 4);
    for (int i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random() % text.size(), length = std::min<std::size_t>(random() % 40, text.size() - at);
        switch (random() % 5) {
        case 0: text[at] = char(random()); break;
        case 1: text.replace(at, random() % 2 ? length : std::min<std::size_t>(length, 3), pieces[random() % pieces.size()]); break;
        case 2: text.insert(random() % text.size(), text.substr(at, length)); break;
        case 3:
            if (const std::size_t digit = text.find_first_of("0123456789", at); digit != std::string::npos)
                text[digit] = char('0' + random() % 10);
            break;
        default: text.resize(random() % 8 ? text.size() : at);
        }
    }
    return text;
}

} // namespace tokenyard::test
