// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/training/training_time.h"

#include "core/throughput/serving/model_shape.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double usualScaleOut = 50e9; // bytes/s: 400 Gbit/s, what most accelerators of the catalogue state
constexpr double referenceMonths = 5;  // of the software: the middle of the measured releases

// For a model without constants of its own, layers and width grow in proportion to the parameters, from 32 x 4,096 at 8 billion
// (Llama-3.1-8B) to 126 x 16,384 at 405 billion.
void useProportions(const LanguageModel &m, TrainingShape &s)
{
    const double growth = std::pow(m.activeParametersCount.value_or(8e9) / 8e9, 0.35);
    s.layersCount = m.constant("layers", 32 * growth);
    s.hiddenCount = m.constant("hidden", 4096 * growth);
    s.estimated = !m.has("layers") || !m.has("hidden");
}

// A token attends to half of its sequence (causal), or to a window: scores and values forward, twice that backward.
double pairsPerToken(const AttentionGroup &g, double sequence)
{
    const double limit = g.topCount > 0 ? g.topCount : g.windowCount;
    if (g.compressionFactor > 1)
        return g.entriesRead(sequence / 2);
    return limit > 0 && limit < sequence ? limit - limit * limit / (2 * sequence) : sequence / 2;
}

void useShape(const ModelShape &m, double sequence, TrainingShape &s)
{
    s.layersCount = m.layersCount;
    s.hiddenCount = m.hiddenCount;
    s.expertLayersCount = m.expertLayersCount;
    s.expertsPerTokenCount = m.expertsPerTokenCount;
    s.expertParametersCount = m.expertLayersCount * m.expertsPerTokenCount * m.expertParametersCount;
    s.plainParametersCount = m.activeParametersCount() - s.expertParametersCount;
    s.expertWidthCount = m.expertParametersCount / std::max(3 * m.hiddenCount, 1.0);
    for (const AttentionGroup &g : m.attention)
        s.attentionOperationsCount += 3 * g.layersCount * g.prefillOpsCount * pairsPerToken(g, sequence);
}

void useCounts(const LanguageModel &m, double sequence, TrainingShape &s)
{
    useProportions(m, s);
    const double active = m.activeParametersCount.value_or(0), total = m.totalParametersCount.value_or(active);
    const double heads = m.constant("attention_heads") * m.constant("head_dim");
    const double width = heads > 0 ? heads : s.hiddenCount;
    s.attentionOperationsCount = 6 * m.constant("attention_layers", s.layersCount) * width * sequence;
    if (total > 1.2 * active) { // a mixture: half of what a token uses lies in its experts, as in the measured ones
        s.expertLayersCount = m.constant("expert_layers", s.layersCount);
        s.expertsPerTokenCount = m.constant("experts_per_token", 8);
        s.expertParametersCount = active / 2;
        s.expertWidthCount = s.expertParametersCount / (3 * s.hiddenCount * s.expertLayersCount * s.expertsPerTokenCount);
    }
    s.plainParametersCount = active - s.expertParametersCount;
}

bool isMixture(const TrainingShape &s) { return s.expertParametersCount > 0; }

double bandwidth(const std::optional<Bandwidth> &b, double otherwise) { return b && b->si() > 0 ? b->si() : otherwise; }

double nearestPowerOfTwo(double x) { return std::exp2(std::round(std::log2(std::max(x, 1.0)))); }

// The coefficients of a product: its kind, and what the precision's kernels leave of their higher peak.
std::vector<std::pair<std::string, double>> productTerms(const char *kind, const TrainingCase &t, Precision precision)
{
    std::vector<std::pair<std::string, double>> terms{{kind, 1.0}};
    const std::string name = precisionClass(precision);
    if (name != "bf16")
        terms.emplace_back("rate=" + name, 1.0);
    if (name == "fp8" && t.blockScaled)
        terms.emplace_back("rate=block", 1.0);
    return terms;
}

// Dispatch and combine, forward and backward, two bytes per element; experts beyond the scale-up domain are reached over the network.
double dispatchSeconds(const TrainingCase &t, const TrainingShape &s, const TrainingLayout &layout)
{
    const Accelerator &a = *t.accelerator;
    const double bytes = 4 * 2 * s.expertLayersCount * s.expertsPerTokenCount * s.hiddenCount;
    const double experts = std::max(layout.expertCount, 1.0), domain = std::max(a.scaleUpDomainCount, 1);
    const double away = std::max(1 - domain / experts, 0.0), near = std::min(1.0, 1 - 1 / experts) - away;
    return bytes * (std::max(near, 0.0) / bandwidth(a.scaleUp, 10 * usualScaleOut) + away / bandwidth(a.scaleOut, usualScaleOut));
}

// Four reductions per layer (two forward, two backward) of a token's width over the GPUs that share the layer. The keys and
// values exchanged for a shared sequence are small in comparison.
double exchangeSeconds(const TrainingCase &t, const TrainingShape &s, double width)
{
    const Accelerator &a = *t.accelerator;
    const bool near = width <= std::max(a.scaleUpDomainCount, 1);
    const double rate = near ? bandwidth(a.scaleUp, 10 * usualScaleOut) : bandwidth(a.scaleOut, usualScaleOut);
    return 4 * 2 * 2 * s.layersCount * s.hiddenCount * (width - 1) / rate;
}

void addFactors(TrainingTime &time, const TrainingCase &t, const TrainingShape &s, double newestMonths)
{
    const std::string &chip = t.accelerator->id, &family = t.model->family, kind = isMixture(s) ? "moe" : "dense";
    const double months = (t.releaseMonthsCount.value_or(newestMonths) - referenceMonths) / 6;
    time.factors = {{"accelerator=" + chip, 1.0},
                    {"accelerator+class=" + chip + "+" + kind, 1.0},
                    {"generation=" + t.accelerator->generation, 1.0},
                    {"model=" + family, 1.0},
                    {"model+accelerator=" + family + "+" + chip, 1.0},
                    {"task=" + t.task, 1.0},
                    {"release=" + kind, months},
                    {"model+release=" + family, months},
                    {"software=" + std::to_string(int(std::lround(months * 6))) + "+" + kind, 1.0}};
    const auto peak = matrixRate(*t.accelerator, Precision::Bf16);
    if (t.accelerator->tdp && peak) // a chip with more operations per watt is limited more by its power
        time.factors.emplace_back("density", std::log(peak->si() / t.accelerator->tdp->si() / 2e12));
}

} // namespace

TrainingShape trainingShape(const LanguageModel &model, double sequenceTokensCount)
{
    TrainingShape s;
    Text why;
    if (const auto shape = modelShape(model, why))
        useShape(*shape, sequenceTokensCount, s);
    else
        useCounts(model, sequenceTokensCount, s);
    return s;
}

TrainingLayout usualLayout(const TrainingCase &t, const TrainingShape &s)
{
    // Bytes kept per token, layer and hidden element, more if experts keep copies: those of most published runs' micro-batches and
    // tensor degrees. The number of GPUs does not enter, otherwise more of them would make each faster.
    const double keptBytes = isMixture(s) ? 120 : 85;
    TrainingLayout l = t.layout;
    const double memory = t.accelerator->memory ? t.accelerator->memory->si() : 80e9;
    const double room = memory / (keptBytes * s.layersCount * s.hiddenCount * t.sequenceTokensCount);
    if (!(l.tensorCount > 0)) {
        const double width = std::min(nearestPowerOfTwo(1 / room), double(t.gpusCount));
        l.tensorCount = std::min(width, nearestPowerOfTwo(std::min(std::max(t.accelerator->scaleUpDomainCount, 1), 8)));
        l.contextCount = width / l.tensorCount;
    }
    l.contextCount = std::max(l.contextCount, 1.0);
    if (!(l.microBatchCount > 0))
        l.microBatchCount = std::min(nearestPowerOfTwo(room),
                                     std::max(8.0, nearestPowerOfTwo(32768 / t.sequenceTokensCount))); // short ones fill a pass too
    if (!(l.expertCount > 0))
        l.expertCount = std::min({64.0, double(std::max(t.accelerator->scaleUpDomainCount, 1)), double(t.gpusCount)});
    return l;
}

TrainingTime trainingTime(const TrainingCase &t, const TrainingShape &s, Precision precision, double newestMonths)
{
    const double rate = matrixRate(*t.accelerator, precision)->si(), plain = matrixRate(*t.accelerator, Precision::Bf16)->si();
    const double memory = bandwidth(t.accelerator->memoryBandwidth, 2e12);
    const TrainingLayout layout = usualLayout(t, s);
    const double width = layout.tensorCount * layout.contextCount, tokens = layout.microBatchCount * t.sequenceTokensCount;
    const double months = (t.releaseMonthsCount.value_or(newestMonths) - referenceMonths) / 6;
    // LoRA (Hu 2021) trains no weight of the model: forward and the gradient of the inputs remain, 4 of 6 operations.
    const double passes = t.task == "lora" ? 4 : 6;
    TrainingTime time;
    time.gpusPerBatchToken = t.gpusCount / std::max(t.batchTokensCount, 1.0);
    time.parts = {{passes * s.plainParametersCount / rate, productTerms("matrix", t, precision)},
                  {s.attentionOperationsCount / plain, {{"attention", 1.0}}},
                  {2 * s.layersCount * s.hiddenCount / memory, {{"activation", 1.0}}},
                  {exchangeSeconds(t, s, layout.tensorCount), {{"exchange", 1.0}}},
                  {1e-6 * s.layersCount * width / tokens, {{"launch", 1.0}}}};
    if (isMixture(s)) {
        time.parts.push_back({passes * s.expertParametersCount / rate, productTerms("experts", t, precision)});
        time.parts.push_back({2 * s.expertLayersCount * s.expertsPerTokenCount * (2 * s.hiddenCount + 3 * s.expertWidthCount) / memory,
                              {{"expert_activation", 1.0}}});
        time.parts.push_back({dispatchSeconds(t, s, layout), {{"dispatch", 1.0}}});
        time.parts.push_back({1e-6 * s.expertLayersCount * width / tokens, {{"expert_launch", 1.0}, {"launch_release", months}}});
    }
    addFactors(time, t, s, newestMonths);
    return time;
}

double TrainingTime::logSeconds(const TrainingCalibration &c) const
{
    const auto sum = [&](const std::vector<std::pair<std::string, double>> &terms) {
        double log = 0;
        for (const auto &[key, value] : terms)
            log += c.term(key) * value;
        return log;
    };
    double seconds = 0;
    for (const TrainingPart &part : parts)
        seconds += part.seconds * std::exp(sum(part.terms));
    return std::log(seconds * (1 + std::exp(c.term("strong")) * gpusPerBatchToken)) + sum(factors);
}

double logTrainingSeconds(const TrainingCase &t, const TrainingShape &s, const TrainingCalibration &calibration)
{
    double least = trainingTime(t, s, t.precision, calibration.newestMonthsCount()).logSeconds(calibration);
    const std::string own = precisionClass(t.precision);
    TrainingCase plain = t;
    plain.blockScaled = false;
    for (const Precision wider : {Precision::Bf16, Precision::Fp8})
        if (own == "fp4" || (own == "fp8" && wider == Precision::Bf16))
            least = std::min(least, trainingTime(plain, s, wider, calibration.newestMonthsCount()).logSeconds(calibration));
    return least;
}

} // namespace tokenyard
