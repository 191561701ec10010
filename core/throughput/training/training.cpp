// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/training/training_time.h"

#include "core/throughput/serving/accelerator_power.h"
#include "core/throughput/serving/serving.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

// Well above what large runs publish (PaLM 46 %, MegaScale 55 % of the bf16 peak); no fit predicts beyond it.
constexpr double greatestMfu = 0.75;

std::optional<Text> badMachine(const TrainingCase &t)
{
    const auto positive = [](const std::optional<double> &n) { return n && *n > 0 && std::isfinite(*n); };
    if (!positive(t.model->activeParametersCount) || !positive(t.model->totalParametersCount))
        return Text(
            TY_TR("Compute", "No source gives the parameters of %1, so its training cannot be computed: enter them in the model's record."),
            {t.model->name});
    const auto peak = matrixRate(*t.accelerator, Precision::Bf16);
    if (!peak || !(peak->si() > 0))
        return Text(
            TY_TR("Compute",
                  "No source gives the dense BF16 rate of %1, so its training cannot be computed: enter it in the accelerator's record."),
            {t.accelerator->name});
    if (t.precision == Precision::Int4)
        return Text(TY_TR("Compute", "Training in int4 is not computed: choose bf16, fp8 or fp4."));
    return std::nullopt;
}

std::optional<Text> badCounts(const TrainingCase &t)
{
    if (t.gpusCount < 1 || t.gpusCount > 10'000'000)
        return Text(TY_TR("Compute", "The number of GPUs must lie between 1 and 10 million."));
    if (!(t.sequenceTokensCount >= 1 && t.sequenceTokensCount <= 1e7))
        return Text(TY_TR("Compute", "The sequence length must lie between 1 and 10 million tokens."));
    if (!(t.batchTokensCount >= t.sequenceTokensCount && t.batchTokensCount <= 1e12))
        return Text(TY_TR("Compute", "A step must hold at least one sequence and at most 10¹² tokens."));
    if (!(t.localStepsCount >= 1 && t.localStepsCount <= 1e6))
        return Text(TY_TR("Compute", "The steps between two exchanges must lie between 1 and 1 million."));
    return std::nullopt;
}

std::optional<Text> badSites(const TrainingCase &t)
{
    if (t.sitesCount == 1)
        return std::nullopt;
    if (t.sitesCount < 1 || t.sitesCount > t.gpusCount)
        return Text(TY_TR("Compute", "%1 sites cannot share %2 GPUs: every site needs a copy of the model."),
                    {std::to_string(t.sitesCount), std::to_string(t.gpusCount)});
    if (t.gpusCount % t.sitesCount != 0)
        return Text(TY_TR("Compute", "%1 GPUs do not divide evenly over %2 sites; the slowest would set the pace."),
                    {std::to_string(t.gpusCount), std::to_string(t.sitesCount)});
    if (!(t.siteLink.si() > 0) || !std::isfinite(t.siteLink.si()) || !(t.siteLatency.si() >= 0) || !std::isfinite(t.siteLatency.si()))
        return Text(TY_TR("Compute", "Training over several sites needs a link between them with a bandwidth above zero."));
    return std::nullopt;
}

// What is short, by how much, and how many GPUs would suffice.
std::optional<Text> misfit(const TrainingCase &t, const std::optional<TrainingMemory> &m)
{
    if (!m || m->fits())
        return std::nullopt;
    const Bytes needed = m->state + m->activations;
    const std::vector<Text::Argument> words{t.model->name,
                                            count(t.gpusCount),
                                            t.accelerator->name,
                                            measure(needed, units::GB),
                                            measure(m->capacity, units::GB),
                                            measure(needed - m->capacity, units::GB, 3),
                                            count(double(m->fewestGpusCount))};
    if (t.sitesCount > 1)
        return Text(
            TY_TR("Compute",
                  "Every site trains a copy of %1: on its share of %2 × %3 a GPU needs %4 for weights, gradients, optimiser states and "
                  "activations and has %5 for them, %6 short. A site needs at least %7."),
            words);
    return Text(
        TY_TR("Compute",
              "%1 on %2 × %3 needs %4 per GPU for weights, gradients, optimiser states and activations and has %5 for them, %6 short. "
              "At least %7 GPUs hold it."),
        words);
}

// Synchronous over sites: what the backward pass (two thirds of the step) does not hide adds to it; a ring of s sites takes
// 2·(s-1) hops. With local steps (DiLoCo, Douillard 2023) the exchange happens once every so many steps.
Duration siteExchange(const TrainingCase &t, Duration step)
{
    if (t.sitesCount < 2)
        return {};
    const Duration transfer = siteExchangeBytes(t) / t.siteLink, hidden = step * (2.0 / 3);
    const Duration shown = std::max(transfer - hidden, Duration{}) + t.siteLatency * (2.0 * (t.sitesCount - 1));
    return shown / t.localStepsCount;
}

} // namespace

Bytes siteExchangeBytes(const TrainingCase &t)
{
    const double sites = t.sitesCount;
    return Bytes::fromSi(2 * *t.model->totalParametersCount * 2 * (sites - 1) / sites);
}

namespace {

void addNotes(const TrainingCase &t, const TrainingShape &shape, TrainingPoint &p)
{
    if (!p.acceleratorMeasured)
        p.notes.emplace_back(
            TY_TR("Compute", "No training run on %1 was measured: the figure follows from its peak and bandwidth, and the band is wide."),
            std::vector<Text::Argument>{t.accelerator->name});
    if (!p.modelMeasured)
        p.notes.emplace_back(
            TY_TR("Compute", "No training run of %1 was measured: the figure follows from its size, and the band is wide."),
            std::vector<Text::Argument>{t.model->name});
    if (shape.estimated)
        p.notes.emplace_back(
            TY_TR("Compute", "No source gives the layers of %1: a model of its size stands in for its attention and traffic."),
            std::vector<Text::Argument>{t.model->name});
    if (isWeightOnly(*t.accelerator, t.precision))
        p.notes.emplace_back(TY_TR("Compute", "%1 has no products in this precision: they run in the next wider one it has."),
                             std::vector<Text::Argument>{t.accelerator->name});
    if (t.localStepsCount > 1 && t.sitesCount > 1)
        p.notes.emplace_back(
            TY_TR("Compute",
                  "The sites exchange once in %1 steps (DiLoCo): published for models far smaller than those of today; what it "
                  "costs in quality is not counted."),
            std::vector<Text::Argument>{count(t.localStepsCount)});
    if (!p.memory)
        p.notes.emplace_back(TY_TR("Compute", "No source gives the memory of %1: whether the run fits is not checked."),
                             std::vector<Text::Argument>{t.accelerator->name});
}

// The peak a run may use: of its precision, or of a wider one where the chip lacks it.
double peakOf(const TrainingCase &t)
{
    double peak = matrixRate(*t.accelerator, t.precision)->si();
    if (precisionClass(t.precision) == "fp4")
        peak = std::max(peak, matrixRate(*t.accelerator, Precision::Fp8)->si());
    return std::max(peak, matrixRate(*t.accelerator, Precision::Bf16)->si());
}

TrainingPoint pointOf(const TrainingCase &t, const TrainingCalibration &calibration, std::optional<TrainingMemory> memory)
{
    const TrainingShape shape = trainingShape(*t.model, t.sequenceTokensCount);
    const double own = peakOf(t), operations = shape.operationsCount();
    TrainingPoint p;
    p.memory = memory;
    p.operationsPerTokenCount = t.task == "lora" ? operations - 2 * (shape.plainParametersCount + shape.expertParametersCount) : operations;
    p.perGpuOfOneSite =
        TokenRate::fromSi(std::min(std::exp(-logTrainingSeconds(t, shape, calibration)), greatestMfu * own / p.operationsPerTokenCount));
    p.step = Duration::fromSi(t.batchTokensCount / (p.perGpuOfOneSite.si() * t.gpusCount));
    p.siteExchange = siteExchange(t, p.step);
    p.siteFraction = p.step / (p.step + p.siteExchange);
    p.scaleFraction = 1 / (1 + std::exp(calibration.term("strong")) * t.gpusCount / t.batchTokensCount);
    p.perGpu = p.perGpuOfOneSite * p.siteFraction;
    p.mfuFraction = p.perGpu.si() * p.operationsPerTokenCount / own;
    p.total = p.perGpu * double(t.gpusCount);
    p.modelMeasured = calibration.knows("model=" + t.model->family);
    p.acceleratorMeasured = calibration.knows("accelerator=" + t.accelerator->id);
    const ErrorBand band = calibration.band(p.modelMeasured, p.acceleratorMeasured);
    p.low = p.perGpu * std::exp(band.lowLog);
    p.high =
        std::max(p.perGpu, std::min(p.perGpu * std::exp(band.highLog), TokenRate::fromSi(greatestMfu * own / p.operationsPerTokenCount)));
    // Training keeps the chip busy: arithmetic for the used share of the peak, memory and exchange for the rest.
    const double arithmetic = std::min(p.mfuFraction / p.siteFraction * 1.5, 1.0);
    const double busy = acceleratorPowerFraction(*t.accelerator, {1 - arithmetic, arithmetic});
    p.powerFraction = p.siteFraction * busy + (1 - p.siteFraction) * t.accelerator->idlePowerFraction; // waiting for the other sites
    addNotes(t, shape, p);
    return p;
}

} // namespace

TrainingResult evaluateTraining(const TrainingCase &t, const TrainingCalibration &calibration, bool requireFit)
{
    for (const auto &check : {badMachine, badCounts, badSites})
        if (auto bad = check(t))
            return {std::nullopt, std::move(*bad), 0};
    const std::optional<TrainingMemory> memory = trainingMemory(t);
    if (auto bad = requireFit ? misfit(t, memory) : std::nullopt)
        return {std::nullopt, std::move(*bad), memory->fewestGpusCount * t.sitesCount};
    TrainingPoint point = pointOf(t, calibration, memory);
    if (!(point.perGpu.si() > 0) || !std::isfinite(point.perGpu.si()) || !(point.mfuFraction > 0) || !std::isfinite(point.step.si()))
        return {std::nullopt,
                Text(TY_TR("Compute", "The records of %1 and %2 hold values no training time follows from: look at their sizes and rates."),
                     {t.model->name, t.accelerator->name}),
                0};
    return {std::move(point), {}, 0};
}

} // namespace tokenyard
