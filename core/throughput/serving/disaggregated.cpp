// SPDX-License-Identifier: Apache-2.0
// Separate pools: the closed loop of C requests through a prefill pool and a decode pool.
#include "core/throughput/serving/serving_evaluator.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

struct ServingEvaluator::PrefillPool {
    StepTimes times;
    double own = 0;   // a request's prefill, alone
    double fixed = 0; // with its overhead and the cache's way to the decode pool
    double bound = 0; // the machine's arithmetic, which no engine factor changes
    double rate = 0;  // requests a second
};

struct ServingEvaluator::Flow {
    double rate = 0, decoding = 0, tpot = 0, wait = 0;
};

namespace {

// Requests waiting before a pool that is used so much: M/D/1.
double waitingCount(double used) { return used * used / (2 * (1 - used)); }

constexpr double fullPool = 0.999999;
Duration seconds(double s) { return Duration::fromSi(s); }

// The request rate x at which C = x·(first token) + x·(outputs - 1)·TPOT(decoding requests). Bisection over the decoding requests;
// x is bounded by the prefill pool and by the requests whose cache the decode pool holds.
template <class FlowType, class TpotAt>
FlowType closedLoop(double concurrency, double held, double outputs, double first, double prefillRate, const TpotAt &tpotAt)
{
    double low = 0, high = std::min(concurrency, held);
    FlowType flow;
    for (int i = 0; i < 24; ++i) {
        flow.decoding = 0.5 * (low + high);
        flow.tpot = tpotAt(flow.decoding);
        flow.rate = flow.decoding / ((outputs - 1) * flow.tpot + 1e-12);
        const double waiting = flow.rate * first + waitingCount(std::min(flow.rate / prefillRate, fullPool));
        (flow.decoding + waiting > concurrency || flow.rate > prefillRate ? high : low) = flow.decoding;
    }
    flow.rate = std::min(flow.rate, prefillRate);
    flow.wait = std::max(concurrency / flow.rate - (outputs - 1) * flow.tpot - first, 0.0); // Little's law
    return flow;
}

} // namespace

ServingEvaluator::PrefillPool ServingEvaluator::prefillPool(const Disaggregation &split, const StepTimes &alone) const
{
    const ServingCase &c = m_model.m_case;
    PrefillPool pool;
    pool.times = alone;
    const StepTimes &t = pool.times;
    const double first = t.firstTokenFactor / c.engineFactor;
    // The cache of one request leaves over the links of the prefill worker's GPUs: the scale-up links if all pools lie in one domain.
    const StepInput in = input(split.prefill, 1);
    const double cacheBytes = in.shape->kvElementsKeptCount(c.inputTokensCount) * in.cacheBytes;
    const bool near = in.scaleOutRate <= 0 || split.gpus() <= in.scaleUpDomain;
    const double transfer =
        cacheBytes / ((near ? in.scaleUpRate : in.scaleOutRate) * coefficient(Coefficient::LinkBandwidth) * split.prefill.gpusPerReplica());
    pool.bound = c.engineFactor > 1 ? t.prefillIdeal : 0.0;
    pool.own = std::max(first * coefficient(Coefficient::FirstTokenPrefill) * t.prefillLatency, pool.bound);
    pool.fixed = transfer + first * coefficient(Coefficient::FirstTokenOverhead) + pool.own;
    pool.rate = split.prefillWorkersCount / std::max({t.prefillOccupancy / c.engineFactor, t.prefillIdeal, 1e-9});
    return pool;
}

double ServingEvaluator::prefillRate(const ParallelLayout &layout) const
{
    return prefillPool({layout, layout, 1, 1}, times(layout, 1)).rate;
}

double ServingEvaluator::firstToken(const ParallelLayout &prefill) const
{
    return prefillPool({prefill, prefill, 1, 1}, times(prefill, 1)).fixed;
}

double ServingEvaluator::tokenTime(const StepTimes &t) const
{
    return std::max(t.perToken / m_model.m_case.engineFactor, t.ideal) + t.host;
}

double ServingEvaluator::decodeRate(double decoding, const StepTimes &t) const
{
    const double outputs = std::max(m_model.m_case.outputTokensCount, 2.0);
    return decoding / ((outputs - 1) * tokenTime(t));
}

ServingPoint ServingEvaluator::ofFlow(const Disaggregation &split, const PrefillPool &pool, const Flow &flow, const StepTimes &t,
                                      double concurrency, int gpus) const
{
    const ServingCase &c = m_model.m_case;
    ServingPoint p;
    p.layout = split.decode;
    p.split = split;
    p.gpusCount = gpus;
    p.concurrencyCount = concurrency;
    p.replicasCount = split.decodeWorkersCount;
    p.memory = memory(split.decode);
    const double first = pool.times.firstTokenFactor / c.engineFactor;
    // All C requests start at once: where the pool is not the bottleneck, that burst is most of the mean wait, as in one pool.
    const double burst = first * coefficient(Coefficient::QueueShare) * std::max(concurrency - 1, 0.0) / pool.rate;
    const double wait = std::hypot(flow.wait, burst);
    p.concurrencyPerReplicaCount = flow.decoding / split.decodeWorkersCount;
    const double ttft = pool.fixed + wait + pool.times.firstTokenFactor * coefficient(Coefficient::StreamSteps) * flow.tpot
        + c.host.request.si() * p.concurrencyPerReplicaCount;
    fillBudgets(p, t, std::max(p.concurrencyPerReplicaCount, 1.0), 0.0, flow.tpot - t.host);
    p.time.overhead += seconds(t.host);
    finish(p, ttft, flow.tpot, wait);
    spreadFirstToken(p, pool.own);
    const double poolGpus = split.gpus(), decodeShare = split.decodeWorkersCount * split.decode.gpusPerReplica() / poolGpus;
    const double used = std::min(flow.rate / pool.rate, 1.0);
    const Busy busy{decodeShare, (1 - decodeShare) * used, t.engineStep * flow.tpot / t.perToken,
                    pool.times.prefillIdeal * pool.rate / split.prefillWorkersCount};
    fillPower(p, t, busy, 0.0, 1.0 - std::min(poolGpus / gpus, 1.0));
    keepCap(p, ttft, flow.tpot, wait, pool.own);
    p.speculative = m_model.m_speculative;
    p.atRoofline = c.engineFactor > 1 && (flow.tpot <= t.ideal + t.host || pool.own <= pool.bound);
    return p;
}

ServingPoint ServingEvaluator::disaggregated(const Disaggregation &split, double concurrency, int gpus) const
{
    const ServingCase &c = m_model.m_case;
    const PrefillPool pool = prefillPool(split, times(split.prefill, 1));
    const MemoryBudget budget = memory(split.decode);
    const double workers = split.decodeWorkersCount;
    // Weights that do not fit (evaluated all the same for a published row) leave no memory to compute with.
    const bool fits = budget.greatestConcurrencyCount >= split.decode.attentionData;
    const double held = fits ? budget.greatestConcurrencyCount * workers : concurrency;
    StepTimes t;
    const auto tpotAt = [&](double decoding) {
        t = times(split.decode, std::max(decoding / workers, 1.0));
        return tokenTime(t);
    };
    const Flow flow = closedLoop<Flow>(concurrency, held, std::max(c.outputTokensCount, 2.0), pool.fixed, pool.rate, tpotAt);
    ServingPoint p = ofFlow(split, pool, flow, t, concurrency, gpus);
    p.queued = held < concurrency && flow.decoding > 0.999 * held;
    return p;
}

ServingPoint ServingEvaluator::disaggregatedAt(const Disaggregation &split, double decodingPerWorker, int gpus, const StepTimes &prefill,
                                               const StepTimes &decode) const
{
    const double outputs = std::max(m_model.m_case.outputTokensCount, 2.0);
    const PrefillPool pool = prefillPool(split, prefill);
    Flow flow;
    flow.decoding = decodingPerWorker * split.decodeWorkersCount;
    flow.tpot = tokenTime(decode);
    flow.rate = flow.decoding / ((outputs - 1) * flow.tpot);
    flow.wait = waitingCount(std::min(flow.rate / pool.rate, fullPool)) / flow.rate;
    const double concurrency = flow.decoding + flow.rate * (pool.fixed + flow.wait);
    return ofFlow(split, pool, flow, decode, std::max(concurrency, 1.0), gpus);
}

} // namespace tokenyard
