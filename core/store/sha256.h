// SPDX-License-Identifier: Apache-2.0
// SHA-256, for the digest over a project file's rows: a flipped bit that SQLite's own check misses must not pass.
// FIPS 180-4, sections 4.1.2, 5.1.1, 5.3.3 and 6.2; own code so that the core needs no cryptographic library.
#pragma once

#include "core/store/sha256_block.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tokenyard {

class Sha256 {
public:
    Sha256(); // the fastest way this processor has
    explicit Sha256(Sha256Blocks blocks) : m_blocks(blocks) {}
    void add(std::string_view bytes);
    // The digest as 64 hexadecimal digits; the object is spent afterwards.
    std::string finish();

private:
    Sha256Blocks m_blocks;
    Sha256State m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_buffer{};
    std::uint64_t m_length = 0; // bytes so far
};

std::string sha256(std::string_view bytes);

} // namespace tokenyard
