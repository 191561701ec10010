// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/serving.h"

#include "core/base/whole_number.h"
#include "core/catalogue/schema/record_schema.h"
#include "core/throughput/serving/serving_evaluator.h"

#include <array>
#include <cmath>

namespace tokenyard {

namespace {

constexpr std::array<std::pair<std::string_view, Precision>, 7> precisions{{{"bf16", Precision::Bf16},
                                                                            {"fp16", Precision::Fp16},
                                                                            {"fp8", Precision::Fp8},
                                                                            {"fp4", Precision::Fp4},
                                                                            {"nvfp4", Precision::Nvfp4},
                                                                            {"mxfp4", Precision::Mxfp4},
                                                                            {"int4", Precision::Int4}}};

constexpr double longestTokens = 1e7, greatestConcurrency = 1e7, greatestPerGpu = 1e4;

Text blankAccelerator(const Accelerator &a)
{
    const char *key = !a.memoryBandwidth ? "hbm_bandwidth" : !a.memory ? "hbm_usable" : "bf16_dense";
    return Text(TY_TR("Compute",
                      "No source gives '%1' of %2: the figure is missing, so its tokens cannot be computed; enter it in the "
                      "accelerator's record."),
                {valueName("accelerators", key), a.name});
}

bool machineKnown(const Accelerator &a) { return a.memoryBandwidth && a.memory && matrixRate(a, Precision::Bf16); }

bool inside(double value, double low, double high) { return std::isfinite(value) && value >= low && value <= high; }

std::optional<Text> badNumbers(const ServingCase &c)
{
    if (!inside(c.inputTokensCount, 1, longestTokens) || !inside(c.outputTokensCount, 1, longestTokens))
        return Text(TY_TR("Compute", "Input and output lengths must lie between 1 and %1 tokens."), {count(longestTokens)});
    if (!inside(c.inputSpreadFactor, 0, 10) || !inside(c.outputSpreadFactor, 0, 10))
        return Text(TY_TR("Compute", "The spread of a length must lie between 0 and 10 times its mean."));
    if (!inside(c.prefixHitFraction, 0, 1))
        return Text(TY_TR("Compute", "The prefix-cache hit share must lie between 0 and 1."));
    if (c.powerCap && c.accelerator->tdp && *c.powerCap < *c.accelerator->tdp * (c.accelerator->idlePowerFraction + 0.02))
        return Text(TY_TR("Compute", "A cap of %1 is below the %2 that %3 draws while it computes nothing: cap it higher."),
                    {measure(*c.powerCap, units::W, 3), measure(*c.accelerator->tdp * c.accelerator->idlePowerFraction, units::W, 3),
                     c.accelerator->name});
    if (c.powerCap && !c.accelerator->tdp)
        return Text(TY_TR("Compute",
                          "No source gives the rated power of %1: the figure is missing, so no cap can be kept; enter it in the "
                          "accelerator's record."),
                    {c.accelerator->name});
    if (!inside(c.engineFactor, 0.01, 100))
        return Text(TY_TR("Compute", "The engine factor must lie between 0.01 and 100."));
    if (c.draftAcceptedCount && !inside(*c.draftAcceptedCount, 0, 16))
        return Text(TY_TR("Compute", "The tokens accepted per step must lie between 0 and 16."));
    return std::nullopt;
}

std::optional<Text> badLayout(const ServingModel &m, const ParallelLayout &l)
{
    if (l.tensor < 1 || l.pipeline < 1 || l.expert < 1 || l.attentionData < 1 || double(l.tensor) * l.pipeline * l.attentionData > 1e5)
        return Text(TY_TR("Compute", "A layout's degrees must be at least 1 and its replica at most 100,000 GPUs."));
    if (l.expert > l.tensor * l.attentionData || (m.shape().isMixture() && l.expert > m.shape().expertsCount))
        return Text(TY_TR("Compute", "Experts cannot spread over %1 GPUs: the layout has %2 and the model %3 experts."),
                    {count(l.expert), count(l.tensor * l.attentionData), count(m.shape().expertsCount)});
    if (l.pipeline > m.shape().layersCount)
        return Text(TY_TR("Compute", "A pipeline of %1 stages is longer than the model's %2 layers."),
                    {count(l.pipeline), count(m.shape().layersCount)});
    return std::nullopt;
}

std::optional<Text> badLoad(double concurrency, int gpus, int needed)
{
    const double greatest = std::max(greatestConcurrency, greatestPerGpu * gpus);
    if (!inside(concurrency, 1, greatest))
        return Text(TY_TR("Compute", "The concurrency must lie between 1 and %1 requests."), {count(greatest)});
    if (gpus < needed)
        return Text(TY_TR("Compute", "The layout needs %1 GPUs, but there are %2."), {count(needed), count(gpus)});
    if (gpus > 10'000'000)
        return Text(TY_TR("Compute", "More than 10 million GPUs make no sense in one service."));
    return std::nullopt;
}

std::vector<Precision> widerPrecisions(Precision weights)
{
    switch (weights) {
    case Precision::Bf16:
    case Precision::Fp16: return {};
    case Precision::Fp8: return {Precision::Bf16};
    case Precision::Int4: return {Precision::Mxfp4, Precision::Nvfp4, Precision::Fp8, Precision::Bf16};
    case Precision::Mxfp4: return {Precision::Nvfp4, Precision::Fp8, Precision::Bf16};
    default: return {Precision::Fp8, Precision::Bf16};
    }
}

std::vector<Precision> narrowerPrecisions(Precision weights) // the widest first
{
    switch (weights) {
    case Precision::Bf16:
    case Precision::Fp16: return {Precision::Fp8, Precision::Nvfp4, Precision::Int4};
    case Precision::Fp8: return {Precision::Nvfp4, Precision::Int4};
    case Precision::Int4: return {};
    default: return {Precision::Int4};
    }
}

void note(ServingPoint &point, const ServingModel &m)
{
    const ServingCase &c = m.serving();
    if (isWeightOnly(*c.accelerator, c.weights))
        point.notes.push_back(Text(TY_TR("Compute", "%1 has no arithmetic in %2: the weights are kept so, the products run in bf16."),
                                   {c.accelerator->name, std::string(precisionKey(c.weights))}));
    if (!c.accelerator->scaleUp && point.layout.gpusPerReplica() > 1)
        point.notes.push_back(Text(TY_TR("Compute", "No source gives the scale-up bandwidth of %1: its links are taken as PCIe 5.0 x16."),
                                   {c.accelerator->name}));
    if (const double most = measuredPerGroupCount(point); runningPerGroupCount(point) > most)
        point.notes.push_back(
            Text(TY_TR("Compute", "Measured runs end at %1 requests an attention group; this point has %2, and its band reaches lower."),
                 {count(most), count(std::floor(runningPerGroupCount(point)))}));
    if (point.atRoofline)
        point.notes.push_back(
            Text(TY_TR("Compute", "The engine factor would pass the ideal roofline of memory and arithmetic: the step is held there.")));
    if (const double most = c.model->constant("context_length"); most > 0 && c.inputTokensCount + c.outputTokensCount > most)
        point.notes.push_back(Text(TY_TR("Compute", "Input and output take %1 tokens, the context of %2 holds %3."),
                                   {count(c.inputTokensCount + c.outputTokensCount), c.model->name, count(most)}));
    if (point.speculative && c.model->speculativeShareFraction <= 0 && !c.draftAcceptedCount)
        point.notes.push_back(Text(
            TY_TR("Compute", "Speculative decoding accepts as many tokens as measured on DeepSeek-R1; drafts for %1 may do otherwise."),
            {c.model->name}));
    if (point.queued)
        point.notes.push_back(Text(TY_TR("Compute", "The KV cache holds %1 requests a replica; the others wait."),
                                   {count(std::floor(point.memory.greatestConcurrencyCount))}));
}

} // namespace

double bytesPerParameterFactor(Precision precision)
{
    switch (precision) {
    case Precision::Bf16:
    case Precision::Fp16: return 2.0;
    case Precision::Fp8: return 1.0;
    case Precision::Fp4:
    case Precision::Nvfp4: return 0.5625;
    case Precision::Mxfp4: return 0.53125;
    case Precision::Int4: return 0.515625;
    }
    return 2.0;
}

std::optional<Precision> parsePrecision(std::string_view words)
{
    for (const auto &[key, precision] : precisions)
        if (key == words)
            return precision;
    return std::nullopt;
}

std::string_view precisionKey(Precision precision)
{
    for (const auto &[key, p] : precisions)
        if (p == precision)
            return key;
    return "bf16";
}

std::string ParallelLayout::words() const
{
    std::string text;
    const auto add = [&](const char *name, int n) {
        if (n > 1)
            text += (text.empty() ? "" : " · ") + std::string(name) + " " + std::to_string(n);
    };
    add("TP", tensor);
    add("PP", pipeline);
    add("DP", attentionData);
    add("EP", expert);
    return text.empty() ? "TP 1" : text;
}

CalibrationLevels levelsOf(const ServingCase &c)
{
    return {c.engine, c.accelerator->generation, precisionClass(c.weights), c.model->family, c.accelerator->id,
            c.source, c.split ? "split" : "",    c.model->architecture()};
}

std::optional<ServingModel> ServingModel::prepare(const ServingCase &serving, const Calibration &calibration, Text &why)
{
    if (const auto bad = badNumbers(serving)) {
        why = *bad;
        return std::nullopt;
    }
    if (!machineKnown(*serving.accelerator)) {
        why = blankAccelerator(*serving.accelerator);
        return std::nullopt;
    }
    auto shape = modelShape(*serving.model, why);
    if (!shape)
        return std::nullopt;
    ServingModel m;
    m.m_case = serving;
    m.m_shape = std::move(*shape);
    CalibrationLevels levels = levelsOf(serving);
    const Calibration::Answer own = calibration.answer(levels);
    m.m_values = own.values;
    m.m_band = own.band;
    const auto kernels = [&](Precision precision) {
        levels.precision = precisionClass(precision);
        const Calibration::Answer answer = calibration.answer(levels);
        return Kernels{precision, answer.values, answer.kernelsMeasured};
    };
    for (Precision wider : widerPrecisions(serving.weights))
        if (Kernels k = kernels(wider); k.measured || !own.kernelsMeasured)
            m.m_wider.push_back(std::move(k));
    for (Precision narrower : own.kernelsMeasured ? std::vector<Precision>{} : narrowerPrecisions(serving.weights))
        if (Kernels k = kernels(narrower); k.measured && !m.m_narrower)
            m.m_narrower = std::move(k);
    m.m_speculative = serving.speculative.value_or(serving.model->speculativeShareFraction > 0.5);
    return m;
}

ServingResult finishedPoint(ServingPoint &&point, const ServingModel &m)
{
    for (const double value : {point.ttft.si(), point.tpot.si(), point.ttftP99.si(), point.tpotP99.si(), point.outputPerGpu.si(),
                               point.low.si(), point.high.si()})
        if (!std::isfinite(value) || value < 0)
            return {std::nullopt,
                    Text(TY_TR("Compute", "The records of %1, of %2 or of the calibration hold values no time follows from."),
                         {m.serving().accelerator->name, m.serving().model->name})};
    note(point, m);
    return {std::move(point), {}};
}

namespace {

Bytes lack(const MemoryBudget &b) { return b.weights + b.activations + b.reserve + b.cache - b.capacity; }

} // namespace

double ServingModel::greatestConcurrencyCount(const ParallelLayout &layout) const
{
    return ServingEvaluator(*this).memory(layout).greatestConcurrencyCount;
}

bool ServingModel::splitsHeads(const ParallelLayout &layout) const
{
    const int heads = clampedInt(m_case.model->constant("attention_heads"), 0, 1'000'000);
    return heads <= 0 || heads % layout.tensor == 0;
}

Bytes ServingModel::shortage(const ParallelLayout &layout) const { return lack(ServingEvaluator(*this).memory(layout)); }

std::optional<Text> ServingModel::misfit(const ParallelLayout &layout) const
{
    if (!splitsHeads(layout))
        return Text(TY_TR("Compute", "A tensor-parallel degree of %1 does not divide the %2 attention heads of %3."),
                    {count(layout.tensor), count(m_case.model->constant("attention_heads")), m_case.model->name});
    if (layout.expert > 1 && !m_shape.isMixture())
        return Text(TY_TR("Compute", "%1 has no experts to spread over %2 GPUs."), {m_case.model->name, count(layout.expert)});
    const MemoryBudget b = ServingEvaluator(*this).memory(layout);
    if (b.greatestConcurrencyCount >= layout.attentionData)
        return std::nullopt;
    const Bytes short_ = lack(b);
    return Text(TY_TR("Compute", "%1 on %2 (%3) needs %4 per GPU for weights, activations, reserve and one request and has %5: %6 short."),
                {m_case.model->name, m_case.accelerator->name, layout.words(), measure(short_ + b.capacity, units::GB),
                 measure(b.capacity, units::GB), measure(short_, units::GB, 3)});
}

ServingResult ServingModel::evaluate(const ParallelLayout &layout, double concurrency, int gpus, bool requireFit) const
{
    if (auto bad = badLayout(*this, layout))
        return {std::nullopt, std::move(*bad)};
    if (gpus == 0)
        gpus = layout.gpusPerReplica();
    if (auto bad = badLoad(concurrency, gpus, layout.gpusPerReplica()))
        return {std::nullopt, std::move(*bad)};
    if (requireFit)
        if (auto bad = misfit(layout))
            return {std::nullopt, std::move(*bad)};
    return finishedPoint(ServingEvaluator(*this).aggregated(layout, concurrency, gpus), *this);
}

ServingResult ServingModel::evaluate(const Disaggregation &split, double concurrency, int gpus, bool requireFit) const
{
    for (const ParallelLayout *layout : {&split.prefill, &split.decode}) {
        if (auto bad = badLayout(*this, *layout))
            return {std::nullopt, std::move(*bad)};
        if (requireFit)
            if (auto bad = misfit(*layout))
                return {std::nullopt, std::move(*bad)};
    }
    if (split.prefillWorkersCount < 1 || split.decodeWorkersCount < 1)
        return {std::nullopt, Text(TY_TR("Compute", "Disaggregated serving needs at least one prefill and one decode worker."))};
    if (gpus == 0)
        gpus = split.gpus();
    if (auto bad = badLoad(concurrency, gpus, split.gpus()))
        return {std::nullopt, std::move(*bad)};
    return finishedPoint(ServingEvaluator(*this).disaggregated(split, concurrency, gpus), *this);
}

double ServingModel::prefillRate(const ParallelLayout &layout) const { return ServingEvaluator(*this).prefillRate(layout); }

double ServingModel::decodeRate(const ParallelLayout &layout, double decoding) const
{
    const ServingEvaluator evaluator(*this);
    return evaluator.decodeRate(decoding, evaluator.times(layout, std::max(decoding, 1.0)));
}

Duration ServingModel::firstToken(const ParallelLayout &prefill) const
{
    return Duration::fromSi(ServingEvaluator(*this).firstToken(prefill));
}

ServingResult evaluateServing(const ServingCase &serving, const Calibration &calibration)
{
    Text why;
    const auto model = ServingModel::prepare(serving, calibration, why);
    if (!model)
        return {std::nullopt, std::move(why)};
    if (serving.split)
        return model->evaluate(*serving.split, serving.concurrencyCount, serving.gpusCount);
    return model->evaluate(serving.layout, serving.concurrencyCount, serving.gpusCount);
}

} // namespace tokenyard
