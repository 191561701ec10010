// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/step_time.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

double get(const CoefficientValues &k, Coefficient c) { return k[std::size_t(c)]; }

constexpr double activationBytes = 2; // bf16 between layers
constexpr double headBytes = 2;       // the output projection stays in bf16
constexpr double chunkTokens = 8192;  // tokens a prefill step carries in the three engines' defaults

enum class Answer { Exact, AtLeast };

// max(a, b), rounded where both count: (a^p + b^p)^(1/p), which for p > 0 is at least max(a, b).
template <Answer answer>
double together(double memory, double arithmetic, double p)
{
    if (answer == Answer::AtLeast || memory <= 0 || arithmetic <= 0)
        return std::max(memory, arithmetic);
    const double high = std::max(memory, arithmetic), low = std::min(memory, arithmetic);
    return high * std::pow(1.0 + std::pow(low / high, p), 1.0 / p);
}

struct Load {
    double sequences; // of one attention group
    double tokens;    // the same including draft tokens
    double allTokens; // of the replica's stage
};

Load loadOf(const StepInput &in, double draftTokens)
{
    const double stage = in.concurrency / in.pipeline; // micro-batches, one per stage
    const double verified = 1.0 + draftTokens, sequences = stage / in.attentionData;
    return {sequences, sequences * verified, stage * verified};
}

// The chance q of each draft token, if those before it were accepted: tokens accepted of d drafts are q + q² + ... + q^d =
// q·(1 - q^d)/(1 - q). Newton from above, where the convex sum converges from one side.
double solvedAcceptance(double accepted, double drafts)
{
    constexpr double sure = 0.98;
    double q = sure;
    for (int i = 0; i < 8; ++i) {
        const double power = std::pow(q, drafts), sum = q * (1 - power) / (1 - q);
        const double slope = ((1 - (drafts + 1) * power) * (1 - q) + q * (1 - power)) / ((1 - q) * (1 - q));
        q = std::clamp(q - (sum - accepted) / slope, 1e-6, sure);
    }
    return q;
}

// A search asks the same for all its layouts and loads.
double acceptance(double accepted, double drafts)
{
    struct Solved {
        double accepted = -1, drafts = -1, chance = 0;
    };
    thread_local Solved last;
    if (last.accepted != accepted || last.drafts != drafts)
        last = {accepted, drafts, solvedAcceptance(accepted, drafts)};
    return last.chance;
}

// Effective rate of a link among `gpus` GPUs: scale-up inside the domain, scale-out beyond.
double linkRate(const StepInput &in, double gpus)
{
    return gpus <= in.scaleUpDomain || in.scaleOutRate <= 0 ? in.scaleUpRate : in.scaleOutRate;
}
// Crossing nodes costs a network round: latency times four (NVLink against InfiniBand/RoCE, 2-10 µs a hop).
double hops(const StepInput &in, double gpus) { return gpus <= in.scaleUpDomain ? 1.0 : 4.0; }

double denseWeightBytes(const StepInput &in)
{
    const ModelShape &s = *in.shape;
    return (s.attentionParametersCount * in.attentionBytes + (s.denseParametersCount + s.sharedParametersCount) * in.weightBytes
            + s.headParametersCount * headBytes)
        / in.tensor
        + s.routerParametersCount * activationBytes;
}

double expertWeightBytes(const StepInput &in, double expertsRead)
{
    const ModelShape &s = *in.shape;
    return s.expertLayersCount * expertsRead * s.expertParametersCount * in.weightBytes / in.stageGpus();
}

// Experts read by the most loaded rank, times the ranks: mean + sqrt(2·mean·ln ranks) by the maximum of Poisson counts.
double expertsRead(const StepInput &in, const CoefficientValues &k, double touched)
{
    const ModelShape &s = *in.shape;
    const double ranks = std::max(in.expert, 1.0), mean = touched * s.expertsCount / ranks;
    double factor = 1.0;
    if (ranks > 1)
        factor = std::min(1.0 + get(k, Coefficient::ExpertImbalance) * std::sqrt(2 * std::log(ranks) / std::max(mean, 1e-9)), ranks);
    return std::min(mean * factor, s.expertsCount / ranks) * ranks;
}

// Seconds per byte to send a token to its experts' GPUs: inside the domain each of the k copies that stay there at the scale-up
// rate; across, one copy to each other domain that holds one of them, (m - 1)·(1 - (1 - 1/m)^k) of m domains, at the scale-out
// rate (as DeepEP sends one copy per node and distributes it there).
double dispatchTimePerByte(const StepInput &in, double gpus)
{
    const double copies = std::min(in.shape->expertsPerTokenCount, gpus);
    if (gpus <= in.scaleUpDomain || in.scaleOutRate <= 0)
        return copies / in.scaleUpRate;
    const double domains = std::ceil(gpus / in.scaleUpDomain);
    const double remote = (domains - 1) * (1 - std::pow(1 - 1 / domains, copies));
    return copies / domains / in.scaleUpRate + remote / in.scaleOutRate;
}

// Two all-reduces per layer of tokens·hidden (ring: 2·(n-1)/n).
double reduceTime(const StepInput &in, const CoefficientValues &k, double tokens)
{
    const ModelShape &s = *in.shape;
    if (in.tensor <= 1)
        return 0;
    return 2 * s.layersCount
        * (get(k, Coefficient::CollectiveLatency) * hops(in, in.tensor)
           + tokens * s.hiddenCount * activationBytes * 2 * (in.tensor - 1) / in.tensor
               / (linkRate(in, in.tensor) * get(k, Coefficient::LinkBandwidth)));
}

// With attention data parallelism: dispatch and combine of the experts' tokens (1 + 2 bytes per element).
double exchangeTime(const StepInput &in, const CoefficientValues &k, double tokens)
{
    const ModelShape &s = *in.shape;
    const double n = in.stageGpus();
    if (in.attentionData <= 1)
        return 0;
    return s.expertLayersCount
        * (2 * get(k, Coefficient::AllToAllLatency) * hops(in, n)
           + tokens * s.expertInputCount * 3 * dispatchTimePerByte(in, n) / get(k, Coefficient::LinkBandwidth));
}

// Operations of attention per sequence for `context` entries: 0 decode, 1 prefill pair.
double attentionOps(const ModelShape &s, double context, bool prefill)
{
    double sum = 0;
    for (const AttentionGroup &g : s.attention)
        sum += g.layersCount * (prefill ? g.prefillOpsCount : g.decodeOpsCount) * g.entriesRead(context);
    return sum;
}

double cacheSplit(const StepInput &in) { return in.shape->kvHeadsCount > 0 ? std::min(in.tensor, in.shape->kvHeadsCount) : 1.0; }

template <Answer answer>
void decode(const StepInput &in, const CoefficientValues &k, const Load &load, StepTimes &t)
{
    const ModelShape &s = *in.shape;
    const double p = get(k, Coefficient::NormExponent), context = in.residentTokens();
    const double denseMemory = denseWeightBytes(in) / (in.memoryRate * get(k, Coefficient::WeightBandwidth));
    const double denseOps = 2 * load.tokens / in.tensor
        * (s.attentionParametersCount / in.attentionMatrixRate + (s.denseParametersCount + s.sharedParametersCount) / in.matrixRate
           + s.headParametersCount / in.plainRate)
        / get(k, Coefficient::MatrixRate);
    t.weights = together<answer>(denseMemory, denseOps, p);
    t.touched = touchedExperts(s, load.allTokens);
    double memory = denseMemory, ops = denseOps, idealMemory = denseMemory * get(k, Coefficient::WeightBandwidth), idealExpertOps = 0;
    if (s.isMixture()) {
        const double read = expertsRead(in, k, t.touched);
        const double expertMemory = expertWeightBytes(in, read) / (in.memoryRate * get(k, Coefficient::ExpertBandwidth));
        const double uneven = in.expert > 1 ? 1 + get(k, Coefficient::ExpertRateImbalance) * (in.expert - 1) / in.expert : 1.0;
        const double expertOps = 2 * s.expertLayersCount * s.expertsPerTokenCount * s.expertParametersCount * load.allTokens * uneven
            / in.stageGpus() / in.matrixRate / get(k, Coefficient::ExpertRate);
        t.experts = together<answer>(expertMemory, expertOps, p);
        memory += expertMemory;
        ops += expertOps;
        idealMemory += expertWeightBytes(in, t.touched * s.expertsCount) / in.memoryRate;
        idealExpertOps = expertOps * get(k, Coefficient::ExpertRate) / uneven;
    }
    const double cacheMemory = load.sequences * s.kvElementsReadCount(context) * in.cacheBytes / cacheSplit(in)
        / (in.memoryRate * get(k, Coefficient::CacheBandwidth));
    const double cacheOps = load.tokens * attentionOps(s, context, false) / in.tensor / in.plainRate / get(k, Coefficient::AttentionRate);
    t.cache = together<answer>(cacheMemory, cacheOps, p);
    t.ideal = std::max(idealMemory + cacheMemory * get(k, Coefficient::CacheBandwidth),
                       denseOps * get(k, Coefficient::MatrixRate) + idealExpertOps);
    t.memoryBusy = idealMemory + cacheMemory * get(k, Coefficient::CacheBandwidth);
    t.arithmeticBusy = denseOps * get(k, Coefficient::MatrixRate) + idealExpertOps + cacheOps * get(k, Coefficient::AttentionRate);
    t.arithmeticShare = (ops + cacheOps) / std::max(memory + ops + cacheMemory + cacheOps, 1e-30);
    constexpr double stateBytes = 4; // fp32, read and written
    t.state = 2 * load.sequences * s.stateElementsCount * stateBytes / in.tensor / (in.memoryRate * get(k, Coefficient::StateBandwidth));
    t.activation = load.tokens * s.layersCount * s.hiddenCount * activationBytes * get(k, Coefficient::Activation) / in.memoryRate;
    t.sequences = load.sequences * s.layersCount * get(k, Coefficient::SequenceOverhead);
    t.exchange = exchangeTime(in, k, load.tokens);
    t.links = reduceTime(in, k, load.tokens) + t.exchange;
}

double kernels(const StepInput &in)
{
    const ModelShape &s = *in.shape;
    return s.kernelsCount + (in.quantisedAttention ? s.attentionQuantKernelsCount : 0)
        + (in.quantisedWeights ? s.feedForwardQuantKernelsCount : 0);
}

// One request's prefill: the share of the replica it occupies, and how long it takes alone. With attention data parallelism one
// group's GPUs compute its attention and its links carry its tokens; the experts are spread over all groups either way.
struct PrefillTimes {
    double pass, alone;
    double ideal; // the pass at full arithmetic
};

PrefillTimes prefillTimes(const StepInput &in, const CoefficientValues &k, double allWeights)
{
    const ModelShape &s = *in.shape;
    const double n = in.stageGpus(), tokens = std::max(in.inputTokens * (1 - in.prefixHit), 1.0);
    const double dense = 2 * tokens
        * (s.attentionParametersCount / in.attentionMatrixRate + (s.denseParametersCount + s.sharedParametersCount) / in.matrixRate) / n;
    const double experts = 2 * tokens * s.expertLayersCount * s.expertsPerTokenCount * s.expertParametersCount / in.matrixRate / n;
    const double squares = 1 + in.inputSpread * in.inputSpread; // E[n²] = mean² (1 + cv²)
    // New tokens attend to the cached prefix as well: on average to the middle between it and the whole input.
    const double pairs = squares * tokens * attentionOps(s, in.inputTokens * (1 + in.prefixHit) / 2, true) / n / in.plainRate;
    const double groups = in.attentionData > 1 ? n : 1.0;
    const double activation =
        tokens * s.layersCount * s.hiddenCount * activationBytes * get(k, Coefficient::PrefillActivation) / in.memoryRate / groups;
    const double exchange = in.attentionData > 1 ? s.expertLayersCount * tokens / in.attentionData * s.expertInputCount * 3
            * dispatchTimePerByte(in, n) / get(k, Coefficient::LinkBandwidth)
                                                 : 0.0;
    const double ofGroup =
        dense / get(k, Coefficient::PrefillMatrixRate) + pairs / get(k, Coefficient::PrefillAttentionRate) + activation + exchange;
    const double ofAll = experts / get(k, Coefficient::PrefillExpertRate)
        + tokens / chunkTokens * (allWeights / in.memoryRate + s.layersCount * get(k, Coefficient::PrefillLayerOverhead))
        + (in.tensor > 1 ? 2 * s.layersCount * tokens * s.hiddenCount * activationBytes * 2 * (in.tensor - 1) / in.tensor
                   / (linkRate(in, in.tensor) * get(k, Coefficient::LinkBandwidth))
                         : 0.0);
    return {ofGroup + ofAll, ofGroup * in.attentionData + ofAll, dense + pairs + experts};
}

} // namespace

double touchedExperts(const ModelShape &shape, double tokens)
{
    if (!shape.isMixture())
        return 0.0;
    const double share = std::min(shape.expertsPerTokenCount / shape.expertsCount, 0.999999);
    return 1.0 - std::pow(1.0 - share, tokens);
}

double weightBytesPerGpu(const StepInput &in)
{
    const ModelShape &s = *in.shape;
    return (denseWeightBytes(in) + expertWeightBytes(in, s.expertsCount) + s.headParametersCount * headBytes / in.tensor) / in.pipeline;
}

double cacheBytesPerSequence(const StepInput &in, double context)
{
    constexpr double stateBytes = 4;
    return (in.shape->kvElementsKeptCount(context) * in.cacheBytes / cacheSplit(in) + in.shape->stateElementsCount * stateBytes / in.tensor)
        / in.pipeline;
}

namespace {

// One pass with so many draft tokens to verify, of which so many are accepted.
template <Answer answer>
StepTimes decodeTimes(const StepInput &in, const CoefficientValues &k, double draftTokens, double accepted)
{
    const ModelShape &s = *in.shape;
    StepTimes t;
    const Load load = loadOf(in, draftTokens);
    decode<answer>(in, k, load, t);
    t.overhead = in.launchShare * (get(k, Coefficient::StepOverhead) + kernels(in) * get(k, Coefficient::KernelOverhead));
    t.step = t.overhead + t.weights + t.experts + t.cache + t.state + t.activation + t.sequences + t.links;
    if (in.pipeline > 1) // a hop between stages: latency and one activation
        t.step += in.pipeline
            * (get(k, Coefficient::CollectiveLatency)
               + load.tokens * s.hiddenCount * activationBytes
                   / (linkRate(in, in.stageGpus() * in.pipeline) * get(k, Coefficient::LinkBandwidth)));
    t.ideal /= 1 + accepted;
    t.engineStep = get(k, Coefficient::StepFactor) * (in.speculative ? t.step * (1 + get(k, Coefficient::DraftOverhead)) : t.step);
    t.perToken = t.engineStep / (1 + accepted);
    return t;
}

// Drafts as deep as it pays: at large batches, where verifying costs arithmetic, engines are set to a single draft token.
StepTimes bestDecode(const StepInput &in, const CoefficientValues &k)
{
    if (!in.speculative)
        return decodeTimes<Answer::Exact>(in, k, 0, 0);
    const double drafts = get(k, Coefficient::DraftTokens);
    const double accepted = in.draftAccepted >= 0 ? in.draftAccepted : get(k, Coefficient::DraftAccepted);
    const StepTimes deep = decodeTimes<Answer::Exact>(in, k, drafts, accepted);
    if (drafts <= 1 || accepted >= drafts)
        return deep;
    const double one = acceptance(accepted, drafts);
    constexpr double rounding = 1 - 1e-9;
    if (get(k, Coefficient::NormExponent) > 0 && decodeTimes<Answer::AtLeast>(in, k, 1, one).perToken * rounding >= deep.perToken)
        return deep;
    const StepTimes single = decodeTimes<Answer::Exact>(in, k, 1, one);
    return single.perToken < deep.perToken ? single : deep;
}

} // namespace

StepTimes stepTimes(const StepInput &in, const CoefficientValues &k)
{
    const ModelShape &s = *in.shape;
    StepTimes t = bestDecode(in, k);
    const double allWeights = denseWeightBytes(in) + expertWeightBytes(in, s.expertsCount);
    const PrefillTimes prefill = prefillTimes(in, k, allWeights);
    t.prefill = prefill.pass / in.pipeline;
    t.prefillOccupancy = get(k, Coefficient::StepFactor) * t.prefill;
    t.firstTokenFactor = get(k, Coefficient::FirstTokenFactor);
    t.prefillIdeal = prefill.ideal / in.pipeline;
    t.prefillLatency = prefill.alone + s.layersCount * get(k, Coefficient::FirstTokenLayerOverhead) + allWeights / in.memoryRate;
    return t;
}

} // namespace tokenyard
