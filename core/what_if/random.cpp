// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/random.h"

#include <utility>

namespace tokenyard {

namespace {

constexpr int philoxRounds = 10, feistelRounds = 6;

Philox4 philoxRound(const Philox4 &c, const std::array<std::uint32_t, 2> &k)
{
    const std::uint64_t a = std::uint64_t(0xD2511F53u) * c[0], b = std::uint64_t(0xCD9E8D57u) * c[2];
    return {std::uint32_t(b >> 32) ^ c[1] ^ k[0], std::uint32_t(b), std::uint32_t(a >> 32) ^ c[3] ^ k[1], std::uint32_t(a)};
}

} // namespace

Philox4 philox(Philox4 counter, std::array<std::uint32_t, 2> key)
{
    for (int i = 0; i < philoxRounds; ++i) {
        counter = philoxRound(counter, key);
        key = {key[0] + 0x9E3779B9u, key[1] + 0xBB67AE85u};
    }
    return counter;
}

std::uint64_t randomBits(std::uint64_t seed, std::uint64_t stream, std::uint64_t index)
{
    const Philox4 out = philox({std::uint32_t(index), std::uint32_t(index >> 32), std::uint32_t(stream), std::uint32_t(stream >> 32)},
                               {std::uint32_t(seed), std::uint32_t(seed >> 32)});
    return std::uint64_t(out[0]) << 32 | out[1];
}

double randomUniform(std::uint64_t seed, std::uint64_t stream, std::uint64_t index)
{
    return (double(randomBits(seed, stream, index) >> 12) + 0.5) * 0x1p-52;
}

std::uint64_t streamOf(std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325u; // FNV-1a
    for (const char c : name)
        hash = (hash ^ std::uint8_t(c)) * 0x100000001b3u;
    return hash;
}

Shuffle::Shuffle(std::uint64_t count, std::uint64_t seed, std::uint64_t stream)
    : m_count(count), m_seed(seed), m_stream(stream), m_halfBits(1)
{
    while (std::uint64_t(1) << (2 * m_halfBits) < count)
        ++m_halfBits;
}

std::uint64_t Shuffle::encrypted(std::uint64_t value) const
{
    const std::uint64_t mask = (std::uint64_t(1) << m_halfBits) - 1;
    std::uint64_t left = value >> m_halfBits, right = value & mask;
    for (std::uint64_t round = 0; round < feistelRounds; ++round) {
        const std::uint64_t mixed = randomBits(m_seed, m_stream, (round + 1) << 40 | right) & mask;
        left = std::exchange(right, left ^ mixed);
    }
    return left << m_halfBits | right;
}

std::uint64_t Shuffle::operator[](std::uint64_t at) const
{
    do
        at = encrypted(at);
    while (at >= m_count);
    return at;
}

} // namespace tokenyard
