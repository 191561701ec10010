// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/serving_evaluator.h"

#include "core/throughput/serving/accelerator_power.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tokenyard {

namespace {
constexpr double z99 = 2.326; // normal quantile
const double exponentialP99 = std::log(100.0);
Duration seconds(double s) { return Duration::fromSi(s); }
// A memory that is read whole within 0.1 ms is on the chip (GPUs take 24 ms and more, a WSE-3 2 µs). There a program laid out over the
// cores runs without launches; what a step costs beside reading and arithmetic is 0.42 of a GPU's: the geometric mean of 0.33 and 0.54, from
// the 1,800 and 450 tokens/s a user of Llama-3.1-8B and 70B (one and four WSE-3) that Cerebras published on 2024-08-27.
double launchShareOf(const Accelerator &a)
{
    constexpr Duration onChip = 0.1 * units::ms;
    constexpr double ofGpu = 0.42;
    return a.memory && a.memoryBandwidth && *a.memory / *a.memoryBandwidth < onChip ? ofGpu : 1.0;
}

} // namespace

StepInput ServingEvaluator::input(const ParallelLayout &layout, double concurrency, Precision weights) const
{
    const ServingCase &c = m_model.m_case;
    const Accelerator &a = *c.accelerator;
    StepInput in;
    in.shape = &m_model.m_shape;
    in.memoryRate = a.memoryBandwidth->si();
    in.scaleUpRate = a.scaleUp.value_or(a.scaleOut.value_or(fallbackLink)).si();
    in.scaleOutRate = a.scaleOut.value_or(Bandwidth{}).si();
    in.scaleUpDomain = a.scaleUpDomainCount;
    in.launchShare = launchShareOf(a);
    in.plainRate = matrixRate(a, Precision::Bf16)->si();
    in.matrixRate = matrixRate(a, weights)->si();
    in.weightBytes = bytesPerParameterFactor(weights);
    const bool plain = weights == Precision::Bf16 || weights == Precision::Fp16, narrow = !plain && weights != Precision::Fp8;
    // Four-bit checkpoints of mixture models quantise only the experts; attention stays in bf16 (gpt-oss, DeepSeek-R1-NVFP4 cards).
    const bool plainAttention = m_model.m_shape.isMixture() && narrow;
    in.attentionBytes = plainAttention ? 2.0 : in.weightBytes;
    in.attentionMatrixRate = plainAttention ? in.plainRate : in.matrixRate;
    in.quantisedWeights = !plain;
    in.quantisedAttention = in.quantisedWeights && !plainAttention;
    const bool plainCache = c.weights == Precision::Bf16 || c.weights == Precision::Fp16;
    in.cacheBytes = c.cache ? bytesPerParameterFactor(*c.cache) : (plainCache ? 2.0 : 1.0);
    in.tensor = layout.tensor;
    in.attentionData = layout.attentionData;
    in.expert = layout.expert;
    in.pipeline = layout.pipeline;
    in.concurrency = concurrency;
    in.inputTokens = c.inputTokensCount;
    in.outputTokens = c.outputTokensCount;
    in.prefixHit = c.prefixHitFraction;
    in.inputSpread = c.inputSpreadFactor;
    in.outputSpread = c.outputSpreadFactor;
    in.speculative = m_model.m_speculative;
    in.draftAccepted = c.draftAcceptedCount.value_or(-1.0);
    return in;
}

namespace {

// The faster (or slower) of two kernels, separately for the decode step and the prefill.
template <class Before>
StepTimes chosen(const StepTimes &one, const StepTimes &other, Before before)
{
    StepTimes best = before(other.perToken, one.perToken) ? other : one;
    const auto pick = [&](double StepTimes::*time) { best.*time = before(other.*time, one.*time) ? other.*time : one.*time; };
    pick(&StepTimes::ideal);
    pick(&StepTimes::prefill);
    pick(&StepTimes::prefillOccupancy);
    pick(&StepTimes::prefillIdeal);
    pick(&StepTimes::firstTokenFactor);
    pick(&StepTimes::prefillLatency);
    return best;
}

} // namespace

StepTimes ServingEvaluator::times(const ParallelLayout &layout, double concurrency) const
{
    const std::less<double> quicker;
    const std::greater<double> slower;
    StepTimes best = stepTimes(input(layout, concurrency), m_model.m_values);
    std::optional<StepTimes> floor;
    if (const auto &k = m_model.m_narrower)
        floor = stepTimes(input(layout, concurrency, k->precision), k->values);
    for (const ServingModel::Kernels &k : m_model.m_wider) {
        const StepTimes wider = stepTimes(input(layout, concurrency, k.precision), k.values);
        best = chosen(best, wider, quicker);
        if (floor && k.measured)
            floor = chosen(*floor, wider, quicker);
    }
    if (floor)
        best = chosen(best, *floor, slower);
    best.host = hostTime(layout, concurrency, best);
    return best;
}

// Each attention group has a process of its own; a step that drafts gives several tokens.
double ServingEvaluator::hostTime(const ParallelLayout &layout, double concurrency, const StepTimes &t) const
{
    const HostWork &host = m_model.m_case.host;
    const double step = host.step.si() + host.sequence.si() * concurrency / layout.attentionData;
    if (step <= 0)
        return 0.0;
    const double work = step * t.perToken / std::max(t.engineStep, 1e-30), engine = m_model.m_case.engineFactor;
    const auto kernels = [&](double factor) { return std::max(t.perToken / factor, t.ideal); };
    return std::max(work - (kernels(engine) - kernels(engine / host.besideFactor)), 0.0);
}

MemoryBudget ServingEvaluator::memory(const ParallelLayout &layout) const
{
    const StepInput in = input(layout, 1);
    const ModelShape &s = m_model.m_shape;
    MemoryBudget budget;
    budget.capacity = *m_model.m_case.accelerator->memory;
    budget.weights = Bytes::fromSi(weightBytesPerGpu(in));
    budget.reserve = memoryReserveFraction * budget.capacity;
    // A chunk of 8,192 tokens: residual, projections and the widest feed-forward activation, bf16.
    const double widest =
        std::max(s.denseParametersCount > 0 ? s.denseParametersCount / std::max(3 * s.hiddenCount * s.denseLayersCount, 1.0) : 0.0,
                 s.isMixture() ? s.expertsPerTokenCount * s.expertParametersCount / (3 * s.hiddenCount) : 0.0);
    budget.activations = Bytes::fromSi(8192.0 * 2 * (4 * s.hiddenCount + widest / layout.tensor));
    budget.cache = Bytes::fromSi(cacheBytesPerSequence(in, in.inputTokens + in.outputTokens));
    const double free = (budget.capacity - budget.weights - budget.reserve - budget.activations).si();
    // At a random moment a sequence holds its input and half of its output; engines reserve memory for part of the rest.
    const double held = cacheBytesPerSequence(in,
                                              in.inputTokens
                                                  + in.outputTokens * (1 + in.outputSpread * in.outputSpread)
                                                      * std::min(coefficient(Coefficient::CacheHeldShare), 1.0));
    budget.greatestConcurrencyCount = std::max(free, 0.0) / held * layout.attentionData;
    return budget;
}

// Beyond the requests that were measured, the low estimate of the gain from larger batches is the square root of what the model says
// (MLPerf's gpt-oss-120b, offline, gives a third of the estimate, dense models nearly all of it).
double ServingEvaluator::beyondMeasuredFraction(const ServingPoint &p)
{
    const double group = runningPerGroupCount(p), most = measuredPerGroupCount(p);
    return group > most ? std::sqrt(most / group) : 1.0;
}

void ServingEvaluator::finish(ServingPoint &p, double ttft, double tpot, double steadyWait) const
{
    const ServingCase &c = m_model.m_case;
    const double out = c.outputTokensCount, perRequest = ttft + (out - 1) * tpot;
    p.ttft = seconds(ttft);
    p.tpot = seconds(tpot);
    p.user = TokenRate::fromSi(1.0 / tpot);
    p.output = TokenRate::fromSi(p.concurrencyCount * out / perRequest);
    p.outputPerGpu = p.output / double(p.gpusCount);
    p.totalPerGpu = p.outputPerGpu * ((out + c.inputTokensCount) / out);
    p.low = p.outputPerGpu * std::exp(m_model.m_band.lowLog) * beyondMeasuredFraction(p);
    p.high = p.outputPerGpu * std::exp(m_model.m_band.highLog);
    p.ttftP99 = seconds(ttft + steadyWait * (exponentialP99 - 1));
    // About as many prefills fall into a request's decoding as there are requests: their share varies by 1/sqrt(n).
    const double interference = p.time.prefillInterference.si();
    p.tpotP99 = seconds(tpot + z99 * interference / std::sqrt(std::max(p.concurrencyPerReplicaCount, 1.0)));
}

// The 99th percentile of log-normal prompt lengths is exp(z σ - σ²/2) means long, σ² = ln(1 + cv²); its own prefill and its wait
// are independent, so their excesses add in squares.
void ServingEvaluator::spreadFirstToken(ServingPoint &p, double prefill) const
{
    const double variance = std::log1p(m_model.m_case.inputSpreadFactor * m_model.m_case.inputSpreadFactor);
    const double excess = prefill * (std::exp(z99 * std::sqrt(variance) - variance / 2) - 1);
    if (excess > 0)
        p.ttftP99 = p.ttft + seconds(std::hypot((p.ttftP99 - p.ttft).si(), excess));
}

void ServingEvaluator::fillBudgets(ServingPoint &p, const StepTimes &t, double running, double interference, double perToken) const
{
    const double scale = perToken / t.step; // speculation, step and engine factor
    const double split = t.arithmeticShare;
    p.time.weights = seconds(scale * (t.weights + t.experts) * (1 - split));
    p.time.cache = seconds(scale * (t.cache * (1 - split) + t.state));
    p.time.arithmetic = seconds(scale * ((t.weights + t.experts + t.cache) * split + t.activation));
    p.time.links = seconds(scale * t.links);
    p.time.exchange = seconds(scale * t.exchange);
    p.expertsTouchedFraction = t.touched;
    p.time.overhead = seconds(perToken) - p.time.weights - p.time.cache - p.time.arithmetic - p.time.links;
    p.time.prefillInterference = seconds(interference);
    p.memory.cache = p.memory.cache * (running / p.layout.attentionData);
}

void ServingEvaluator::fillPower(ServingPoint &p, const StepTimes &t, const Busy &b, double interference, double idleGpuShare) const
{
    const Accelerator &a = *m_model.m_case.accelerator;
    const double step = std::max(b.engineStep, 1e-30);
    const LoadShares load{b.decodeShare * std::min(t.memoryBusy / step, 1.0),
                          b.decodeShare * std::min(t.arithmeticBusy / step, 1.0) + b.prefillShare * std::min(b.prefillFraction, 1.0)};
    p.memoryUseFraction = load.memoryFraction * (1 - idleGpuShare);
    p.arithmeticUseFraction = load.arithmeticFraction * (1 - idleGpuShare);
    p.powerFraction = acceleratorPowerFraction(a, load) * (1 - idleGpuShare) + a.idlePowerFraction * idleGpuShare;
    p.arithmeticFraction =
        std::clamp(b.prefillShare + b.decodeShare * p.time.arithmetic.si() / std::max(p.tpot.si() - interference, 1e-30), 0.0, 1.0);
    if (!a.tdp)
        return;
    p.gpuPower = *a.tdp * p.powerFraction;
    p.energyPerOutputToken = *p.gpuPower / p.outputPerGpu;
}

void ServingEvaluator::keepCap(ServingPoint &p, double ttft, double tpot, double steadyWait, double prefill) const
{
    const Accelerator &a = *m_model.m_case.accelerator;
    const auto &cap = m_model.m_case.powerCap;
    if (!cap || !a.tdp || !p.gpuPower || *p.gpuPower <= *cap)
        return;
    const double clock = clockUnderCapFraction(*cap / *a.tdp, p.powerFraction, a.idlePowerFraction);
    const Duration arithmetic = p.time.arithmetic, interference = p.time.prefillInterference;
    p.time.arithmetic = arithmetic / clock;
    p.time.prefillInterference = interference / clock;
    const Duration longer = p.time.arithmetic - arithmetic + p.time.prefillInterference - interference;
    finish(p, ttft / clock, tpot + longer.si(), steadyWait / clock);
    spreadFirstToken(p, prefill / clock);
    p.powerFraction = *cap / *a.tdp;
    p.gpuPower = *cap;
    p.energyPerOutputToken = *p.gpuPower / p.outputPerGpu;
}

ServingPoint ServingEvaluator::aggregated(const ParallelLayout &layout, double concurrency, int gpus) const
{
    const ServingCase &c = m_model.m_case;
    ServingPoint p;
    p.layout = layout;
    p.gpusCount = gpus;
    p.replicasCount = std::max(gpus / layout.gpusPerReplica(), 1);
    p.concurrencyCount = concurrency;
    const double active = std::min(double(p.replicasCount), std::max(concurrency, 1.0));
    const double perReplica = std::max(concurrency / active, 1.0);
    p.concurrencyPerReplicaCount = perReplica;
    p.memory = memory(layout);
    // Weights that do not fit (evaluated all the same for a published row) leave no memory to compute with.
    const bool fits = p.memory.greatestConcurrencyCount >= layout.attentionData;
    const double held = fits ? p.memory.greatestConcurrencyCount : perReplica, running = std::min(perReplica, held);
    const StepTimes t = times(layout, running);
    // An engine factor speeds up the engine's own work; the machine's limits stay.
    const double occupancy = std::max(coefficient(Coefficient::Interference) * t.prefillOccupancy / c.engineFactor, t.prefillIdeal);
    const double perToken = std::max(t.perToken / c.engineFactor, t.ideal);
    const double interference = std::max(running - 0.5, 0.5) / c.outputTokensCount * occupancy;
    const double tpot = perToken + t.host + interference;
    p.atRoofline = c.engineFactor > 1 && (perToken <= t.ideal || occupancy <= t.prefillIdeal);
    const double first = t.firstTokenFactor / c.engineFactor;
    const double wait = first * coefficient(Coefficient::QueueShare) * std::max(running - 1, 0.0) * t.prefill;
    const auto ownAt = [&](double engine) {
        return std::max(t.firstTokenFactor / engine * coefficient(Coefficient::FirstTokenPrefill) * t.prefillLatency,
                        engine > 1 ? t.prefillIdeal : 0.0);
    };
    const double own = ownAt(c.engineFactor);
    const double overhead =
        first * (coefficient(Coefficient::FirstTokenOverhead) + coefficient(Coefficient::RequestOverhead) * (running - 1));
    const double late = (wait + overhead) * (1 - c.host.besideFactor) + own - ownAt(c.engineFactor / c.host.besideFactor);
    double ttft = wait + own + overhead
        + t.firstTokenFactor * coefficient(Coefficient::StreamSteps) * tpot // tpot includes the engine factor
        + std::max(c.host.request.si() * running - late, 0.0);
    // Requests of a token or two are prefill alone: a replica takes no more of them than it can prefill.
    ttft = std::max(ttft, running * occupancy - (c.outputTokensCount - 1) * tpot);
    double queue = 0;
    if (perReplica > held) { // the rest waits for a place in the KV cache: (C/held - 1) services
        queue = (perReplica / held - 1) * (ttft + (c.outputTokensCount - 1) * tpot);
        ttft += queue;
        p.queued = true;
    }
    fillBudgets(p, t, running, interference, perToken);
    p.time.overhead += seconds(t.host);
    // The mean includes the burst at the start of measured runs; a service's requests arrive spread out (Poisson), so its 99th
    // percentile waits as in front of a server busy for the prefills' share of the time whose prompts vary in length: M/M/1, rho·S/(1 - rho).
    const double busy = std::min(interference / tpot, 0.99);
    const double steady = busy * occupancy / (1 - busy) + queue;
    finish(p, ttft, tpot, steady);
    spreadFirstToken(p, own);
    const double prefillShare = std::min(interference / tpot, 1.0);
    const Busy shares{1 - prefillShare, prefillShare, t.engineStep * (perToken + t.host) / t.perToken,
                      t.prefillIdeal / std::max(occupancy, 1e-30)};
    fillPower(p, t, shares, interference, 1.0 - std::min(active * layout.gpusPerReplica() / gpus, 1.0));
    keepCap(p, ttft, tpot, steady, own);
    p.speculative = m_model.m_speculative;
    return p;
}

} // namespace tokenyard
