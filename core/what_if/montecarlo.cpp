// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/montecarlo.h"

#include "core/chain/kpi_assembly.h"
#include "core/what_if/on_threads.h"

#include <limits>
#include <map>

namespace tokenyard {

namespace {

// Runs one sample after the other on one thread.
class Sampler {
public:
    Sampler(const Plan &plan, const Catalogue &catalogue, const Chain &base, const SamplingDesign &design)
        : m_design(design), m_maker(plan, catalogue, design.inputs), m_chain(base), m_values(design.inputs.size())
    {}
    bool run(std::uint64_t sample, const std::stop_token &stop, double *out)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            m_values[i] = m_design.valueOf(sample, i);
        const World world = m_maker.make(m_values);
        m_chain.suppose(m_maker.errorIn(m_values));
        Study study;
        if (!m_chain.run(world.plan, world.catalogue, stop, study))
            return false;
        const Kpis kpis = assembleKpis(*world.plan.finance, study);
        for (const KpiInfo &info : allKpis())
            out[std::size_t(info.kpi)] = kpis[info.kpi].si.value_or(std::numeric_limits<double>::quiet_NaN());
        return true;
    }

private:
    const SamplingDesign &m_design;
    WorldMaker m_maker;
    Chain m_chain;
    std::vector<double> m_values;
};

// Rows that one thread runs in one go: those of a block, which share what is dear to move; blocks are cut where they are few.
std::vector<std::vector<std::size_t>> piecesOf(const std::vector<std::uint64_t> &samples, const LatinHypercube &hypercube)
{
    std::map<std::uint64_t, std::vector<std::size_t>> blocks;
    for (std::size_t row = 0; row < samples.size(); ++row)
        blocks[hypercube.blockOf(samples[row])].push_back(row);
    const std::size_t wanted = 4 * std::size_t(mostThreads());
    const std::size_t cuts = blocks.empty() ? 1 : std::max<std::size_t>(1, wanted / blocks.size());
    std::vector<std::vector<std::size_t>> pieces;
    for (const auto &[block, rows] : blocks) {
        const std::size_t length = (rows.size() + cuts - 1) / cuts;
        for (std::size_t begin = 0; begin < rows.size(); begin += length)
            pieces.emplace_back(rows.begin() + std::ptrdiff_t(begin), rows.begin() + std::ptrdiff_t(std::min(begin + length, rows.size())));
    }
    return pieces;
}

} // namespace

std::vector<double> KpiRows::column(Kpi kpi) const
{
    std::vector<double> column(samples.size());
    for (std::size_t row = 0; row < column.size(); ++row)
        column[row] = at(row, kpi);
    return column;
}

std::vector<std::uint64_t> shardOf(std::uint64_t samples, std::uint64_t i, std::uint64_t n)
{
    std::vector<std::uint64_t> numbers;
    for (std::uint64_t k = i - 1; k < samples; k += n)
        numbers.push_back(k);
    return numbers;
}

std::vector<std::uint64_t> allSamples(std::uint64_t samples) { return shardOf(samples, 1, 1); }

std::optional<KpiRows> runSamples(const Plan &plan, const Catalogue &catalogue, const Chain &base, const SamplingDesign &design,
                                  std::vector<std::uint64_t> samples, const std::stop_token &stop,
                                  const std::function<void(std::uint64_t)> &progress)
{
    KpiRows rows{std::move(samples), {}};
    rows.values.resize(rows.samples.size() * kpiCount);
    const std::vector<std::vector<std::size_t>> pieces = piecesOf(rows.samples, design.hypercube);
    std::atomic<std::uint64_t> done = 0;
    const bool whole = onThreads(pieces.size(), [&] {
        return [&, sampler = std::make_shared<Sampler>(plan, catalogue, base, design)](std::size_t piece) {
            for (const std::size_t row : pieces[piece]) {
                if (!sampler->run(rows.samples[row], stop, rows.values.data() + row * kpiCount))
                    return false;
                if (const std::uint64_t now = ++done; progress && now % 16 == 0)
                    progress(now);
            }
            return true;
        };
    });
    return whole ? std::optional(std::move(rows)) : std::nullopt;
}

SamplesReading drawSamples(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::uint64_t samples, std::uint64_t seed,
                           const std::stop_token &stop, const std::function<void(std::uint64_t)> &progress)
{
    DesignReading reading = samplingDesign(plan, catalogue, throughputError(*base.result<ThroughputResult>()), samples, seed);
    if (!reading.design)
        return {nullptr, std::move(reading.problem)};
    auto rows = runSamples(plan, catalogue, base, *reading.design, allSamples(samples), stop, progress);
    if (!rows)
        return {};
    return {std::make_shared<const Samples>(Samples{std::move(*reading.design), std::move(*rows)}), {}};
}

} // namespace tokenyard
