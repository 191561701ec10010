// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"

#include <cstdint>

namespace tokenyard {

namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

int valueOf(char letter)
{
    if (letter >= 'A' && letter <= 'Z')
        return letter - 'A';
    if (letter >= 'a' && letter <= 'z')
        return letter - 'a' + 26;
    if (letter >= '0' && letter <= '9')
        return letter - '0' + 52;
    return letter == '+' ? 62 : letter == '/' ? 63 : -1;
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t n = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 3; ++j)
            bits = bits << 8 | (j < n ? std::uint8_t(bytes[i + j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            out += j <= n ? letters[bits >> (18 - 6 * j) & 63] : '=';
    }
    return out;
}

std::optional<std::string> fromBase64(std::string_view words)
{
    if (words.size() % 4 != 0)
        return std::nullopt;
    std::string out;
    out.reserve(words.size() / 4 * 3);
    for (std::size_t i = 0; i < words.size(); i += 4) {
        const bool last = i + 4 == words.size();
        const int padding = !last ? 0 : (words[i + 3] == '=') + (words[i + 3] == '=' && words[i + 2] == '=');
        std::uint32_t bits = 0;
        for (int j = 0; j < 4; ++j) {
            const int value = j >= 4 - padding ? 0 : valueOf(words[i + std::size_t(j)]);
            if (value < 0)
                return std::nullopt;
            bits = bits << 6 | std::uint32_t(value);
        }
        for (int j = 0; j < 3 - padding; ++j)
            out += char(bits >> (16 - 8 * j) & 255);
    }
    return out;
}

} // namespace tokenyard
