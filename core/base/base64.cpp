// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"

#include <openssl/evp.h>

#include <limits>

namespace tokenyard {

namespace {
constexpr std::size_t mostBytes = std::numeric_limits<int>::max() / 2; // the library counts in int
const unsigned char *octets(std::string_view bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *octets(std::string &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
} // namespace

std::string toBase64(std::string_view bytes)
{
    if (bytes.size() > mostBytes)
        return {};
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0'); // one more: the library ends it with a zero
    out.resize(std::size_t(EVP_EncodeBlock(octets(out), octets(bytes), int(bytes.size()))));
    return out;
}

// The library skips blanks around the letters and takes "=" among them: what does not come back as it was is none.
std::optional<std::string> fromBase64(std::string_view words)
{
    if (words.size() % 4 != 0 || words.size() > mostBytes)
        return std::nullopt;
    std::string out(words.size() / 4 * 3, '\0');
    const int size = EVP_DecodeBlock(octets(out), octets(words), int(words.size()));
    const std::size_t padding = words.ends_with("==") ? 2 : words.ends_with('=') ? 1 : 0;
    if (size < 0 || std::size_t(size) < padding)
        return std::nullopt;
    out.resize(std::size_t(size) - padding);
    return toBase64(out) == words ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace tokenyard
