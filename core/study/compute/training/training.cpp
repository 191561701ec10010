// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/training/training.h"

#include "core/study/compute/serving/accelerator_power.h"
#include "core/study/compute/serving/serving.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double referenceActive = 20e9, referenceGpus = 64, referenceSequence = 4096, referenceMonths = 5;

std::optional<Text> badCase(const TrainingCase &t)
{
    if (!t.model->activeParametersCount || !t.model->totalParametersCount)
        return Text(TY_TR("Compute", "No source gives the parameters of %1, so its training cannot be computed: enter them in the model's record."), {t.model->name});
    if (!matrixRate(*t.accelerator, Precision::Bf16))
        return Text(TY_TR("Compute", "No source gives 'bf16_dense' of %1, so its training cannot be computed: enter it in the accelerator's record."), {t.accelerator->name});
    if (t.gpusCount < 1 || t.gpusCount > 10'000'000)
        return Text(TY_TR("Compute", "The number of GPUs must lie between 1 and 10 million."));
    if (!(t.sequenceTokensCount >= 1 && t.sequenceTokensCount <= 1e7))
        return Text(TY_TR("Compute", "The sequence length must lie between 1 and 10 million tokens."));
    if (t.sitesCount < 1 || (t.sitesCount > 1 && !(t.siteLink.si() > 0)))
        return Text(TY_TR("Compute", "Training over several sites needs a link between them with a bandwidth above zero."));
    return std::nullopt;
}

// Synchronous data parallelism over sites: every step each site exchanges gradients (bf16) of all parameters, 2·(s-1)/s of
// them out of its link; what the backward pass (two thirds of the step) does not hide adds to the step, with the latency.
double siteFraction(const TrainingCase &t, double tokensPerSecond)
{
    if (t.sitesCount < 2)
        return 1.0;
    const double sites = t.sitesCount, step = t.batchTokensCount / tokensPerSecond;
    const double bytes = 2.0 * *t.model->totalParametersCount * 2 * (sites - 1) / sites;
    const double shown = std::max(bytes / t.siteLink.si() - step * 2 / 3, 0.0) + 2 * t.siteLatency.si();
    return step / (step + shown);
}

} // namespace

TrainingCalibration TrainingCalibration::fromRecords(const RecordSet &set)
{
    TrainingCalibration c;
    const auto read = [&](const char *id, std::map<std::string, double> &into) {
        if (const Record *record = set.find(id))
            for (const auto &[key, value] : record->values)
                if (value.si)
                    into[key] = *value.si;
    };
    read("terms", c.m_terms);
    read("spreads", c.m_spreads);
    if (const Record *band = set.find("band"))
        c.m_band = {band->number("low_log").value_or(0.0), band->number("high_log").value_or(0.0)};
    if (const Record *newest = set.find("newest"))
        c.m_newest = newest->number("months").value_or(0.0);
    return c;
}

std::vector<std::pair<std::string, double>> trainingTerms(const TrainingCase &t, double newestMonths)
{
    const double active = t.model->activeParametersCount.value_or(referenceActive), total = t.model->totalParametersCount.value_or(active);
    const bool mixture = total > 1.2 * active;
    const std::string kind = mixture ? "moe" : "dense", chip = t.accelerator->id, precision = precisionClass(t.precision);
    const double size = std::log(active / referenceActive), gpus = std::log2(t.gpusCount / referenceGpus);
    const double months = (t.releaseMonthsCount.value_or(newestMonths) - referenceMonths) / 6;
    return {{"base", 1.0}, {"class=" + kind, 1.0}, {"active", size}, {"active+class=" + kind, size},
            {"accelerator=" + chip, 1.0}, {"accelerator+class=" + chip + "+" + kind, 1.0}, {"precision=" + precision, 1.0},
            {"precision+class=" + precision + "+" + kind, 1.0}, {"scale", gpus}, {"scale+class=" + kind, gpus},
            {"release+class=" + kind, months}, {"sequence", std::log2(t.sequenceTokensCount / referenceSequence)},
            {"task=" + t.task, 1.0}, {"model=" + t.model->family, 1.0}, {"model+accelerator=" + t.model->family + "+" + chip, 1.0},
            {"model+precision=" + t.model->family + "+" + precision, 1.0}, {"sparsity", mixture ? std::log(total / active) : 0.0}};
}

double TrainingCalibration::logMfu(const TrainingCase &training) const
{
    double sum = 0;
    for (const auto &[term, value] : trainingTerms(training, m_newest))
        if (const auto it = m_terms.find(term); it != m_terms.end())
            sum += it->second * value;
    return sum;
}

TrainingResult evaluateTraining(const TrainingCase &t, const TrainingCalibration &calibration)
{
    if (auto bad = badCase(t))
        return {std::nullopt, std::move(*bad)};
    const double plain = matrixRate(*t.accelerator, Precision::Bf16)->si(), own = matrixRate(*t.accelerator, t.precision)->si();
    // Never above the peak of the precision itself.
    const double mfu = std::min(std::exp(calibration.logMfu(t)), 0.95 * own / plain);
    TrainingPoint p;
    p.perGpu = TokenRate::fromSi(mfu * plain / (6 * *t.model->activeParametersCount));
    p.low = p.perGpu * std::exp(calibration.band().lowLog);
    p.high = p.perGpu * std::exp(calibration.band().highLog);
    p.mfuFraction = mfu * plain / own;
    p.siteFraction = siteFraction(t, p.perGpu.si() * t.gpusCount);
    p.total = p.perGpu * double(t.gpusCount) * p.siteFraction;
    // Training keeps the chip busy: arithmetic for the used share of the peak, memory and exchange for the rest.
    const double arithmetic = std::min(p.mfuFraction * 1.5, 1.0);
    p.powerFraction = acceleratorPowerFraction(*t.accelerator, {1 - arithmetic, arithmetic});
    return {p, {}};
}

// Daly (2006), eq. 7 first order after Young (1974): tau = sqrt(2·delta·M); lost = delta/tau + tau/(2M) + R/M.
TrainingRun planTrainingRun(const TrainingCase &t, const TrainingPoint &point, const TrainingRunPlan &plan)
{
    TrainingRun run;
    const double nodes = std::max(t.gpusCount / 8.0, 1.0), mtbf = plan.nodeMtbf.si() / nodes;
    const double write = plan.checkpoint.si(), interval = std::max(std::sqrt(2 * write * mtbf), write);
    run.checkpointInterval = Duration::fromSi(interval);
    run.lostFraction = std::min(write / interval + interval / (2 * mtbf) + plan.restart.si() / mtbf, 0.99);
    run.elapsed = Duration::fromSi(plan.tokensCount / point.total.si() / (1 - run.lostFraction));
    if (t.accelerator->tdp) {
        run.energy = *t.accelerator->tdp * (point.powerFraction * t.gpusCount * plan.overheadPowerFactor) * run.elapsed;
        run.tokensPerJouleFactor = plan.tokensCount / run.energy->si();
    }
    return run;
}

} // namespace tokenyard
