// SPDX-License-Identifier: Apache-2.0
// The arithmetic behind ServingModel: from step times to queueing, throughput, budgets and power. For core/throughput only.
#pragma once

#include "core/throughput/serving/serving.h"
#include "core/throughput/serving/step_time.h"

#include <algorithm>

namespace tokenyard {

class ServingEvaluator {
public:
    explicit ServingEvaluator(const ServingModel &model) : m_model(model) {}
    StepInput input(const ParallelLayout &layout, double concurrency) const { return input(layout, concurrency, m_model.m_case.weights); }
    StepTimes times(const ParallelLayout &layout, double concurrency) const;
    MemoryBudget memory(const ParallelLayout &layout) const; // cache: of one sequence
    ServingPoint aggregated(const ParallelLayout &layout, double concurrency, int gpus) const;
    ServingPoint disaggregated(const Disaggregation &split, double concurrency, int gpus) const;
    // The same with so many requests decoding on each worker; the concurrency follows. A search pairs each half with many others and
    // hands in its times: times() of one request for the prefill, of the decoding requests (at least one) for the decode.
    ServingPoint disaggregatedAt(const Disaggregation &split, double decodingPerWorker, int gpus, const StepTimes &prefill,
                                 const StepTimes &decode) const;
    double prefillRate(const ParallelLayout &layout) const;
    double decodeRate(double decoding, const StepTimes &decode) const;
    double firstToken(const ParallelLayout &prefill) const;

private:
    StepInput input(const ParallelLayout &layout, double concurrency, Precision weights) const;
    double hostTime(const ParallelLayout &layout, double concurrency, const StepTimes &t) const;
    double coefficient(Coefficient c) const { return m_model.m_values[std::size_t(c)]; }
    static double beyondMeasuredFraction(const ServingPoint &point);
    // steadyWait: the mean wait before the prefills once requests arrive spread out in time.
    void finish(ServingPoint &point, double ttft, double tpot, double steadyWait) const;
    void spreadFirstToken(ServingPoint &point, double prefill) const;
    void fillBudgets(ServingPoint &point, const StepTimes &t, double running, double interference, double perToken) const;
    // Shares of the GPUs' time and what is used of the peaks in it.
    struct Busy {
        double decodeShare = 0, prefillShare = 0, engineStep = 0, prefillFraction = 0;
    };
    void fillPower(ServingPoint &point, const StepTimes &t, const Busy &busy, double interference, double idleGpuShare) const;
    // Slows the point's arithmetic until its power keeps the cap; first tokens are taken as arithmetic throughout.
    void keepCap(ServingPoint &point, double ttft, double tpot, double steadyWait, double prefill) const;
    struct PrefillPool;
    struct Flow;
    PrefillPool prefillPool(const Disaggregation &split, const StepTimes &alone) const;
    double tokenTime(const StepTimes &decode) const;
    ServingPoint ofFlow(const Disaggregation &split, const PrefillPool &pool, const Flow &flow, const StepTimes &t, double concurrency,
                        int gpus) const;
    const ServingModel &m_model;
};

// With its notes; the user's own calibration may hold coefficients that give no valid time.
ServingResult finishedPoint(ServingPoint &&point, const ServingModel &model);

// Largest number of concurrent requests per attention group in the measured rows of one pool and of decode pools; and that of a point.
inline double measuredPerGroupCount(const ServingPoint &p) { return p.split ? 900 : 512; }
inline double runningPerGroupCount(const ServingPoint &p)
{
    const double held = std::max(p.memory.greatestConcurrencyCount, 1.0);
    return std::min(p.concurrencyPerReplicaCount, held) / ParallelLayout::product(p.layout.attentionData, p.layout.pipeline);
}

// Links without a source are taken as PCIe 5.0 x16, one direction (PCI-SIG: 32 GT/s x 16 lanes, 128b/130b = 63 GB/s).
inline constexpr Bandwidth fallbackLink = 63 * units::GBPerS;

// Share of the stated memory that serving engines leave to the framework and graphs: they take 0.9 of what the driver reports,
// which counts GiB ("80 GB" of an H100 are 81,559 MiB = 85.5e9 bytes): 1 - 0.9 x 1.07.
inline constexpr double memoryReserveFraction = 0.035;

} // namespace tokenyard
