// SPDX-License-Identifier: Apache-2.0
// Random numbers by number: the same seed, stream and index give the same bits whoever asks first. Philox4x32-10 of Salmon et al.,
// "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tokenyard {

using Philox4 = std::array<std::uint32_t, 4>;
Philox4 philox(Philox4 counter, std::array<std::uint32_t, 2> key);

// 64 bits of a stream; streams of different names are independent.
std::uint64_t randomBits(std::uint64_t seed, std::uint64_t stream, std::uint64_t index);
// In the open interval from 0 to 1.
double randomUniform(std::uint64_t seed, std::uint64_t stream, std::uint64_t index);

// The stream of an input is named by its address, so that the same input draws the same numbers in every scenario of a plan.
std::uint64_t streamOf(std::string_view name);

// A shuffled order of 0 ... count-1 that gives any place at once and needs no memory (a Feistel network, walked until inside).
class Shuffle {
public:
    Shuffle(std::uint64_t count, std::uint64_t seed, std::uint64_t stream);
    std::uint64_t operator[](std::uint64_t at) const;

private:
    std::uint64_t encrypted(std::uint64_t value) const;
    std::uint64_t m_count, m_seed, m_stream;
    int m_halfBits;
};

} // namespace tokenyard
