// SPDX-License-Identifier: Apache-2.0
// A Latin hypercube: each input's probabilities fall once into each of `count` equal strata, in an order of its own. A sample depends
// on seed, count and the names its inputs are seeded by alone, so that any part of it can be drawn anywhere. Rank correlations by Iman and Conover,
// Communications in Statistics B11 (1982): the strata are put into the order of correlated normal scores.
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

struct RankCorrelation {
    std::size_t a = 0, b = 0; // numbers of two inputs
    double rank = 0.0;        // Spearman's, from -1 to 1
};

class LatinHypercube {
public:
    LatinHypercube() = default;
    LatinHypercube(std::uint64_t count, std::uint64_t seed, std::vector<std::string> names);
    // These inputs are dear to move: they are drawn for whole blocks of samples, from as many strata as there are blocks.
    void drawInBlocks(const std::vector<std::size_t> &inputs, std::uint64_t blocks);
    // Why the inputs cannot be correlated so; empty if it was done. Pairs that are not named have no correlation.
    Text correlate(const std::vector<RankCorrelation> &pairs);

    // The input moves with causes that it shares with others, each named and with a loading from -1 to 1: its normal scores are the sum of
    // theirs and of what is left of its own. Two inputs correlate by the sum of the products of their loadings; no draw depends on which
    // other inputs there are.
    struct Loading {
        std::string cause;
        double loading = 0.0; // the squares of an input's loadings sum up to at most 1
    };
    void follow(std::size_t input, const std::vector<Loading> &loadings);

    std::uint64_t count() const { return m_count; }
    std::uint64_t seed() const { return m_seed; }
    std::uint64_t blockOf(std::uint64_t sample) const { return m_blocks > 0 ? sample % m_blocks : sample; }
    // The probability of an input in a sample, strictly between 0 and 1.
    double at(std::uint64_t sample, std::size_t input) const;

private:
    std::uint64_t stratum(std::uint64_t sample, std::size_t input) const;

    std::uint64_t m_count = 0, m_seed = 0, m_blocks = 0;  // no blocks: each sample is its own
    std::vector<bool> m_inBlocks;                         // by input
    std::vector<std::uint64_t> m_streams;                 // by input
    std::vector<std::vector<std::uint32_t>> m_correlated; // by input: its strata where it is correlated, else empty
};

} // namespace tokenyard
