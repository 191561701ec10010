// SPDX-License-Identifier: Apache-2.0
#include "core/store/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tokenyard {

namespace {

std::uint32_t bigEndian(const unsigned char *p)
{
    return std::uint32_t(p[0]) << 24 | std::uint32_t(p[1]) << 16 | std::uint32_t(p[2]) << 8 | p[3];
}

// 6.2.2 step 1: the message schedule.
std::array<std::uint32_t, 64> schedule(const unsigned char *bytes)
{
    std::array<std::uint32_t, 64> w;
    for (std::size_t t = 0; t < 16; ++t)
        w[t] = bigEndian(bytes + 4 * t);
    for (std::size_t t = 16; t < 64; ++t) {
        const std::uint32_t s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
        const std::uint32_t s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
        w[t] = s1 + w[t - 7] + s0 + w[t - 16];
    }
    return w;
}

// 6.2.2 steps 2 to 4.
void takeBlock(Sha256State &state, const unsigned char *bytes)
{
    const auto w = schedule(bytes);
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t t = 0; t < 64; ++t) {
        const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const std::uint32_t t1 = h + sum1 + ((e & f) ^ (~e & g)) + sha256Constants[t] + w[t];
        const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const std::uint32_t t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    const std::uint32_t end[8] = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i)
        state[i] += end[i];
}

Sha256Blocks fastest()
{
    const Sha256Blocks own = sha256BlocksOfThisProcessor();
    return own ? own : sha256BlocksPortable;
}

} // namespace

void sha256BlocksPortable(Sha256State &state, const unsigned char *bytes, std::size_t count)
{
    for (; count > 0; --count, bytes += 64)
        takeBlock(state, bytes);
}

Sha256::Sha256() : Sha256(fastest()) {}

void Sha256::add(std::string_view bytes)
{
    const auto *from = reinterpret_cast<const unsigned char *>(bytes.data());
    std::size_t left = bytes.size();
    while (left > 0) {
        const std::size_t used = m_length % 64;
        if (used == 0 && left >= 64) {
            const std::size_t whole = left / 64;
            m_blocks(m_state, from, whole);
            from += 64 * whole, left -= 64 * whole, m_length += 64 * whole;
            continue;
        }
        const std::size_t n = std::min(left, 64 - used);
        std::memcpy(m_buffer.data() + used, from, n);
        from += n, left -= n, m_length += n;
        if (m_length % 64 == 0)
            m_blocks(m_state, m_buffer.data(), 1);
    }
}

// 5.1.1: one bit, zeros, the length in bits.
std::string Sha256::finish()
{
    const std::uint64_t bits = m_length * 8;
    add(std::string_view("\x80", 1));
    while (m_length % 64 != 56)
        add(std::string_view("\0", 1));
    char length[8];
    for (int i = 0; i < 8; ++i)
        length[i] = char(bits >> (56 - 8 * i));
    add(std::string_view(length, 8));
    std::string hex;
    for (std::uint32_t word : m_state)
        for (int shift = 28; shift >= 0; shift -= 4)
            hex += "0123456789abcdef"[word >> shift & 15];
    return hex;
}

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace tokenyard
