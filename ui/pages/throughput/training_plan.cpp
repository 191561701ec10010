// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/training_plan.h"

#include "core/chain/economy_terms.h"
#include "core/chain/study.h"
#include "core/study/workload/rack_draw.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr int pointsPerCurve = 48;
constexpr double reachFactor = 16; // factor above and below the chosen number of GPUs that is drawn
constexpr const char *usualModel = "llama-3.1-405b";

std::shared_ptr<const TrainingCalibration> calibrationOf(const Catalogue &catalogue)
{
    return catalogue.kept<TrainingCalibration>("training_calibration:TrainingCalibration", [&] {
        return std::make_shared<const TrainingCalibration>(TrainingCalibration::fromRecords(catalogue.set("training_calibration")));
    });
}

TrainingCase caseOf(const TrainingQuestion &q, const Accelerator &accelerator, const LanguageModel &model)
{
    TrainingCase t;
    t.accelerator = &accelerator;
    t.model = &model;
    t.precision = q.precision;
    t.gpusCount = q.gpusCount;
    t.sequenceTokensCount = q.sequenceTokensCount;
    t.batchTokensCount = q.batchTokensCount;
    t.sitesCount = q.sitesCount;
    t.siteLink = q.siteLink;
    t.siteLatency = q.siteLatency;
    return t;
}

std::vector<ScalePoint> curveOf(TrainingCase t, int fewest, const TrainingCalibration &calibration)
{
    const double chosen = t.gpusCount, first = std::max({double(fewest), chosen / (4 * reachFactor), double(t.sitesCount)});
    const double last = std::max(chosen * reachFactor, first * reachFactor);
    std::vector<ScalePoint> curve;
    for (int i = 0; i < pointsPerCurve; ++i) {
        const double gpus = first * std::pow(last / first, double(i) / (pointsPerCurve - 1));
        t.gpusCount = int(std::min(std::ceil(gpus / t.sitesCount - 1e-9) * t.sitesCount, 1e7));
        if (!curve.empty() && curve.back().gpusCount >= t.gpusCount)
            continue;
        if (const TrainingResult r = evaluateTraining(t, calibration); r.point)
            curve.push_back({t.gpusCount, r.point->total, r.point->low * double(t.gpusCount), r.point->high * double(t.gpusCount)});
    }
    return curve;
}

// Power at the rack inlet: of the record's rating including node and network what the ledger's model makes of the chip's power in training.
void addEnergy(TrainingAnswer &a)
{
    const TrainingPoint &p = *a.result.point;
    const auto rated = purchaseOf(*a.accelerator, a.question.catalogue, EconomyTerms{}.krwPerUsdFactor).itPower;
    a.withNode = rated.has_value();
    const double rackIdle = a.question.terms ? a.question.terms->idlePowerFraction : PowerDesign{}.gpuIdlePower;
    if (rated)
        a.gpuItPower = *rated * rackDraw(rackIdle, 1.0, a.accelerator->idlePowerFraction, p.powerFraction).servingFraction;
    else if (a.accelerator->tdp)
        a.gpuItPower = *a.accelerator->tdp * p.powerFraction;
    if (!a.gpuItPower || !a.run.finishes)
        return;
    const double pue = a.question.terms ? a.question.terms->pueFactor : 1.0;
    a.energy = *a.gpuItPower * double(a.question.gpusCount) * a.run.elapsed * pue;
    if (a.question.terms)
        a.electricity = *a.energy * a.question.terms->electricity;
}

bool isTrainable(const LanguageModel &m) { return m.activeParametersCount && m.totalParametersCount; }

} // namespace

TrainingAnswer answerTraining(const TrainingQuestion &q)
{
    TrainingAnswer a;
    a.question = q;
    const Record *chip = q.catalogue.find("accelerators", q.accelerator), *model = q.catalogue.find("models", q.model);
    if (!chip || !model)
        return a;
    a.accelerator = Accelerator::fromRecord(*chip);
    a.language = LanguageModel::fromRecord(*model);
    const TrainingCase t = caseOf(q, *a.accelerator, *a.language);
    const auto calibration = calibrationOf(q.catalogue);
    a.result = evaluateTraining(t, *calibration);
    if (!a.result.point && a.result.fewestGpusCount == 0)
        return a;
    const auto memory = trainingMemory(t);
    a.curve = curveOf(t, memory ? memory->fewestGpusCount * t.sitesCount : t.sitesCount, *calibration);
    if (!a.result.point)
        return a;
    TrainingRunPlan plan;
    plan.tokensCount = q.tokensCount;
    plan.gpuMtbf = q.gpuMtbf;
    plan.checkpoint = q.checkpoint;
    a.run = planTrainingRun(t, *a.result.point, plan);
    a.siteBytes = siteExchangeBytes(t);
    addEnergy(a);
    return a;
}

namespace {

// The first question is the plan's own run.
void addRunOfPlan(const Plan &plan, const PlannedTraining &training, TrainingQuestion &q)
{
    q.runs = training.runs;
    const PlannedRun &run = q.runs.front();
    const Object *object = plan.object(run.halls.front());
    const Hall *terms = object ? object->as<Hall>() : nullptr;
    if (!terms)
        return;
    q.model = run.model;
    q.accelerator = run.accelerator;
    q.precision = terms->trainPrecision;
    q.gpusCount = run.gpusCount * run.sitesCount;
    q.sequenceTokensCount = terms->trainSequence;
    q.tokensCount = terms->trainTokens.si();
    q.batchTokensCount = terms->trainBatch.si();
    q.gpuMtbf = terms->gpuMtbf;
    q.checkpoint = terms->checkpoint;
    q.sitesCount = run.sitesCount;
    q.siteLink = terms->trainLink;
    q.siteLatency = terms->trainLatency;
}

} // namespace

TrainingQuestion trainingOfPlan(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    TrainingQuestion q;
    q.catalogue = catalogue;
    q.model = usualModel;
    q.accelerator = "gb200-nvl72";
    std::map<RecordId, int> gpus;
    if (study.compute)
        for (const ServiceOutput &o : study.compute->outputs)
            gpus[o.accelerator] += o.gpus;
    const auto most = std::max_element(gpus.begin(), gpus.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != gpus.end() && most->second > 0) {
        q.accelerator = most->first;
        q.gpusCount = most->second;
    }
    if (const Record *chip = catalogue.find("accelerators", q.accelerator))
        q.precision = Accelerator::fromRecord(*chip).fp8 ? Precision::Fp8 : Precision::Bf16;
    if (study.training && !study.training->runs.empty())
        addRunOfPlan(plan, *study.training, q);
    if (!plan.services.empty())
        q.terms = economyTerms(plan, study, *plan.services[0]);
    return q;
}

std::vector<RecordId> trainableModels(const Catalogue &catalogue)
{
    std::vector<RecordId> ids;
    for (const Record &record : catalogue.set("models").records)
        if (isTrainable(LanguageModel::fromRecord(record)))
            ids.push_back(record.id);
    return ids;
}

std::vector<RecordId> trainingAccelerators(const Catalogue &catalogue)
{
    std::vector<RecordId> ids;
    for (const Record &record : catalogue.set("accelerators").records)
        if (matrixRate(Accelerator::fromRecord(record), Precision::Bf16))
            ids.push_back(record.id);
    return ids;
}

} // namespace tokenyard::ui
