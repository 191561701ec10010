// SPDX-License-Identifier: Apache-2.0
// Training throughput from model FLOP utilisation fitted on published runs, and what a long run loses: scale, sites, failures.
// tokens/s per GPU = MFU · bf16 peak / (6 · active parameters); ln MFU is a sum of few regularised terms.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/accelerator.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/language_model.h"
#include "core/study/compute/serving/calibration.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

struct TrainingCase {
    const Accelerator *accelerator = nullptr;
    const LanguageModel *model = nullptr;
    Precision precision = Precision::Bf16;
    int gpusCount = 64;
    double sequenceTokensCount = 4096;
    std::string task = "pre-training";            // "pre-training", "sft", "lora"
    std::optional<double> releaseMonthsCount;     // software, months since 2025-11; default: the newest measured
    double batchTokensCount = 4096.0 * 4096;      // tokens a step, all GPUs: what the exchange between sites is hidden behind
    int sitesCount = 1;
    Bandwidth siteLink;                           // between sites, a site
    Duration siteLatency;
};

struct TrainingPoint {
    TokenRate perGpu, low, high, total;  // 80 % band of perGpu; total of all GPUs, sites counted
    double mfuFraction = 0.0;            // of the dense peak of the precision
    double siteFraction = 1.0;           // left of the throughput after the exchange between sites
    double powerFraction = 0.0;          // of the TDP
};
struct TrainingResult {
    std::optional<TrainingPoint> point;
    Text why;
};

// The fitted terms of ln MFU (record set "training_calibration").
class TrainingCalibration {
public:
    static TrainingCalibration fromRecords(const RecordSet &set);
    double logMfu(const TrainingCase &training) const; // against the bf16 peak
    ErrorBand band() const { return m_band; }
    double newestMonthsCount() const { return m_newest; }
    std::map<std::string, double> &terms() { return m_terms; }
    const std::map<std::string, double> &spreads() const { return m_spreads; }
    void setBand(ErrorBand band) { m_band = band; }

private:
    std::map<std::string, double> m_terms;   // "accelerator+class=h100-sxm+moe" -> coefficient
    std::map<std::string, double> m_spreads; // "accelerator+class" -> standard deviation of its prior
    ErrorBand m_band;
    double m_newest = 0.0;
};

// The terms a case has, with their values: 1 for a level, a logarithm or a time for a slope.
std::vector<std::pair<std::string, double>> trainingTerms(const TrainingCase &training, double newestMonths);

TrainingResult evaluateTraining(const TrainingCase &training, const TrainingCalibration &calibration);

// A run of so many tokens with failures and checkpoints.
struct TrainingRunPlan {
    double tokensCount = 1e12;
    Duration nodeMtbf = 50000.0 * 3600 * units::s; // of a node of eight GPUs
    Duration checkpoint = 60 * units::s;           // to write one
    Duration restart = 600 * units::s;             // to detect, replace, reload
    double overheadPowerFactor = 1.0;              // site power over accelerator power
};
struct TrainingRun {
    Duration checkpointInterval, elapsed;
    double lostFraction = 0.0; // of the time: checkpoints, work repeated, restarts
    std::optional<Energy> energy;
    double tokensPerJouleFactor = 0.0;
};
TrainingRun planTrainingRun(const TrainingCase &training, const TrainingPoint &point, const TrainingRunPlan &plan);

} // namespace tokenyard
