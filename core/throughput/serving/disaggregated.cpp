// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/serving_evaluator.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

// The closed loop of C requests through a prefill pool and a decode pool: the request rate x at which
// C = x·(first token) + x·(outputs - 1)·TPOT(decoding requests). Bisection; x is bounded by the prefill pool and by the requests
// whose cache the decode pool holds.
struct Flow {
    double rate = 0, decoding = 0, tpot = 0, wait = 0;
};

template <class TpotAt>
Flow closedLoop(double concurrency, double held, double outputs, double first, double prefillRate, const TpotAt &tpotAt)
{
    double low = 0, high = std::min(concurrency, held);
    Flow flow;
    for (int i = 0; i < 24; ++i) { // decoding requests: as many as the prefill pool can supply
        flow.decoding = 0.5 * (low + high);
        flow.tpot = tpotAt(flow.decoding);
        flow.rate = flow.decoding / ((outputs - 1) * flow.tpot + 1e-12);
        const double used = std::min(flow.rate / prefillRate, 0.999999);
        const double waiting = flow.rate * first + used * used / (2 * (1 - used)); // M/D/1 queue before the prefill pool
        (flow.decoding + waiting > concurrency || flow.rate > prefillRate ? high : low) = flow.decoding;
    }
    flow.rate = std::min(flow.rate, prefillRate);
    flow.wait = std::max(concurrency / flow.rate - (outputs - 1) * flow.tpot - first, 0.0); // Little's law
    return flow;
}

} // namespace

ServingPoint ServingEvaluator::disaggregated(const Disaggregation &split, double concurrency, int gpus) const
{
    const ServingCase &c = m_model.m_case;
    ServingPoint p;
    p.layout = split.decode;
    p.split = split;
    p.gpusCount = gpus;
    p.concurrencyCount = concurrency;
    p.replicasCount = split.decodeWorkersCount;
    p.memory = memory(split.decode);
    const StepTimes prefill = times(split.prefill, 1);
    const double first = prefill.firstTokenFactor / c.engineFactor;
    const double workers = split.decodeWorkersCount;
    StepTimes t;
    const auto tpotAt = [&](double decoding) {
        t = times(split.decode, std::max(decoding / workers, 1.0));
        return std::max(t.perToken / c.engineFactor, t.ideal);
    };
    // The cache of one request crosses the network of the prefill worker's GPUs.
    const StepInput in = input(split.prefill, 1);
    const double cacheBytes = in.shape->kvElementsKeptCount(c.inputTokensCount) * in.cacheBytes;
    const double network = in.scaleOutRate > 0 ? in.scaleOutRate : in.scaleUpRate;
    const double transfer = cacheBytes / (network * coefficient(Coefficient::LinkBandwidth) * split.prefill.gpusPerReplica());
    const double bound = c.engineFactor > 1 ? prefill.prefillIdeal : 0.0; // an engine factor does not change the machine's arithmetic
    const double own = std::max(first * coefficient(Coefficient::FirstTokenPrefill) * prefill.prefillLatency, bound);
    const double fixed = transfer + first * coefficient(Coefficient::FirstTokenOverhead) + own;
    const double prefillRate = split.prefillWorkersCount / std::max({prefill.prefillOccupancy / c.engineFactor, bound, 1e-9});
    // Weights that do not fit (evaluated all the same for a published row) leave no memory to compute with.
    const bool fits = p.memory.greatestConcurrencyCount >= split.decode.attentionData;
    const double held = fits ? p.memory.greatestConcurrencyCount * workers : concurrency;
    const Flow flow = closedLoop(concurrency, held, std::max(c.outputTokensCount, 2.0), fixed, prefillRate, tpotAt);
    // All C requests start at once: where the pool is not the bottleneck, that burst is most of the mean wait, as in one pool.
    const double burst = first * coefficient(Coefficient::QueueShare) * std::max(concurrency - 1, 0.0) / prefillRate;
    const double wait = std::hypot(flow.wait, burst);
    const double ttft = fixed + wait + prefill.firstTokenFactor * coefficient(Coefficient::StreamSteps) * flow.tpot;
    p.concurrencyPerReplicaCount = flow.decoding / workers;
    p.queued = held < concurrency && flow.decoding > 0.999 * held;
    fillBudgets(p, t, std::max(p.concurrencyPerReplicaCount, 1.0), 0.0, flow.tpot);
    finish(p, ttft, flow.tpot, wait);
    spreadFirstToken(p, own);
    const double prefillGpus = split.prefillWorkersCount * split.prefill.gpusPerReplica(), poolGpus = split.gpus();
    fillPower(p, t, prefillGpus / poolGpus * std::min(flow.rate / prefillRate, 1.0), 1.0 - std::min(poolGpus / gpus, 1.0));
    p.speculative = m_model.m_speculative;
    p.atRoofline = c.engineFactor > 1 && (flow.tpot <= t.ideal || own <= bound);
    return p;
}

} // namespace tokenyard
