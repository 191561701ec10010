// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/latin_hypercube.h"

#include "core/what_if/quantile.h"
#include "core/what_if/random.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace tokenyard {

namespace {

#define TS(source) TY_TR("Sampling", source)

constexpr double almostOne = 0.9999; // a matrix with ones off its diagonal has no root

// The correlation of normal scores whose ranks correlate so (Pearson 1907).
double scoreCorrelation(double rank) { return 2.0 * std::sin(std::numbers::pi / 6.0 * std::clamp(rank, -almostOne, almostOne)); }

std::vector<std::size_t> inputsOf(const std::vector<RankCorrelation> &pairs)
{
    std::vector<std::size_t> inputs;
    for (const RankCorrelation &pair : pairs) {
        inputs.push_back(pair.a);
        inputs.push_back(pair.b);
    }
    std::sort(inputs.begin(), inputs.end());
    inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
    return inputs;
}

Eigen::MatrixXd targetOf(const std::vector<RankCorrelation> &pairs, const std::vector<std::size_t> &inputs)
{
    const auto at = [&](std::size_t input) { return std::lower_bound(inputs.begin(), inputs.end(), input) - inputs.begin(); };
    Eigen::MatrixXd target = Eigen::MatrixXd::Identity(Eigen::Index(inputs.size()), Eigen::Index(inputs.size()));
    for (const RankCorrelation &pair : pairs)
        target(at(pair.a), at(pair.b)) = target(at(pair.b), at(pair.a)) = scoreCorrelation(pair.rank);
    return target;
}

// The places of the values in order: 0 for the least.
std::vector<std::uint32_t> ranksOf(const Eigen::VectorXd &values)
{
    std::vector<std::uint32_t> order(std::size_t(values.size())), ranks(order.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return std::pair(values[a], a) < std::pair(values[b], b); });
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = std::uint32_t(i);
    return ranks;
}

// Normal scores of the strata in the order of a stream.
Eigen::VectorXd scoresOf(std::uint64_t count, std::uint64_t seed, std::uint64_t stream)
{
    const Shuffle strata(count, seed, stream);
    Eigen::VectorXd scores{Eigen::Index(count)};
    for (std::uint64_t k = 0; k < count; ++k)
        scores[Eigen::Index(k)] = normalQuantile((double(strata[k]) + 0.5) / double(count));
    return scores;
}

} // namespace

LatinHypercube::LatinHypercube(std::uint64_t count, std::uint64_t seed, std::vector<std::string> names)
    : m_count(count), m_seed(seed), m_inBlocks(names.size()), m_correlated(names.size())
{
    for (const std::string &name : names)
        m_streams.push_back(streamOf(name));
}

std::uint64_t LatinHypercube::stratum(std::uint64_t sample, std::size_t input) const
{
    const std::vector<std::uint32_t> &own = m_correlated[input];
    return own.empty() ? Shuffle(m_count, m_seed, m_streams[input])[sample] : own[sample];
}

void LatinHypercube::drawInBlocks(const std::vector<std::size_t> &inputs, std::uint64_t blocks)
{
    m_blocks = std::min(blocks, m_count);
    for (const std::size_t input : inputs)
        m_inBlocks[input] = true;
}

double LatinHypercube::at(std::uint64_t sample, std::size_t input) const
{
    if (m_inBlocks[input] && m_correlated[input].empty()) {
        const std::uint64_t block = blockOf(sample);
        const double place = double(Shuffle(m_blocks, m_seed, m_streams[input])[block]);
        return (place + randomUniform(m_seed, m_streams[input], block)) / double(m_blocks);
    }
    return (double(stratum(sample, input)) + randomUniform(m_seed, m_streams[input], sample)) / double(m_count);
}

void LatinHypercube::follow(std::size_t input, const std::vector<Loading> &loadings)
{
    double own = 1.0;
    for (const Loading &l : loadings)
        own -= l.loading * l.loading;
    Eigen::VectorXd scores = std::sqrt(std::max(0.0, own)) * scoresOf(m_count, m_seed, m_streams[input]);
    for (const Loading &l : loadings)
        scores += l.loading * scoresOf(m_count, m_seed, streamOf("cause " + l.cause));
    m_correlated[input] = ranksOf(scores);
}

Text LatinHypercube::correlate(const std::vector<RankCorrelation> &pairs)
{
    const std::vector<std::size_t> inputs = inputsOf(pairs);
    if (inputs.empty())
        return {};
    const auto columns = Eigen::Index(inputs.size()), rows = Eigen::Index(m_count);
    if (rows < 4 * columns)
        return Text(TS("%1 samples are too few to correlate %2 inputs; draw at least %3."),
                    {tokenyard::count(double(rows)), tokenyard::count(double(columns)), tokenyard::count(double(4 * columns))});
    const Eigen::LLT<Eigen::MatrixXd> wanted(targetOf(pairs, inputs));
    if (wanted.info() != Eigen::Success)
        return Text(
            TS("No inputs can be correlated so: two that both move with a third must move together, too. Weaken one of the correlations."));
    Eigen::MatrixXd scores(rows, columns);
    for (Eigen::Index j = 0; j < columns; ++j)
        for (Eigen::Index i = 0; i < rows; ++i)
            scores(i, j) = normalQuantile((double(stratum(std::uint64_t(i), inputs[std::size_t(j)])) + 0.5) / double(rows));
    // What the shuffles have by chance is taken out before what is wanted is put in.
    const Eigen::LLT<Eigen::MatrixXd> present(Eigen::MatrixXd(scores.transpose() * scores / scores.col(0).squaredNorm()));
    if (present.info() != Eigen::Success)
        return Text(TS("%1 samples are too few to correlate %2 inputs; draw at least %3."),
                    {tokenyard::count(double(rows)), tokenyard::count(double(columns)), tokenyard::count(double(4 * columns))});
    const Eigen::MatrixXd independent = present.matrixL().solve(scores.transpose()).transpose();
    const Eigen::MatrixXd correlated = independent * Eigen::MatrixXd(wanted.matrixL()).transpose();
    for (Eigen::Index j = 0; j < columns; ++j)
        m_correlated[inputs[std::size_t(j)]] = ranksOf(correlated.col(j));
    return {};
}

} // namespace tokenyard
