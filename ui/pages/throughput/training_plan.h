// SPDX-License-Identifier: Apache-2.0
// A training run for the Training view, and everything that the view shows about it: the point, the run with its energy and cost
// on the plan's terms, and tokens/s over the number of GPUs. Values without pointers; an answer takes a few milliseconds.
#pragma once

#include "core/study/cost/serving_economy.h"
#include "core/throughput/training/training_run.h"

namespace tokenyard {
struct Study;
}

namespace tokenyard::ui {

struct TrainingQuestion {
    RecordId model, accelerator;
    Precision precision = Precision::Bf16;
    int gpusCount = 1024;
    double sequenceTokensCount = 8192, tokensCount = 15e12, batchTokensCount = 16'777'216; // of Llama 3: 15 trillion tokens
    Duration gpuMtbf = TrainingRunPlan{}.gpuMtbf;
    Duration checkpoint = TrainingRunPlan{}.checkpoint;
    int sitesCount = 1;
    Bandwidth siteLink = 800.0 * units::gbitPerS;
    Duration siteLatency = 5.0 * units::ms;
    std::vector<PlannedRun> runs;      // by the plan's halls
    std::optional<EconomyTerms> terms; // of the plan; empty until it has a PUE and a bill
    Catalogue catalogue;
};

struct ScalePoint {
    int gpusCount = 0;
    TokenRate total, low, high;
};

struct TrainingAnswer {
    TrainingQuestion question;
    std::optional<Accelerator> accelerator;
    std::optional<LanguageModel> language;
    TrainingResult result;
    TrainingRun run;
    Bytes siteBytes;                 // sent by a site per exchange
    std::optional<Power> gpuItPower; // at the rack inlet while training, with its share of node and network
    bool withNode = false;           // otherwise only the accelerator
    std::optional<Energy> energy;    // at the meter, or of the IT if the plan has no PUE yet
    std::optional<Money> electricity;
    std::vector<ScalePoint> curve; // from the smallest number of GPUs that holds the run
};

TrainingAnswer answerTraining(const TrainingQuestion &question);

// The plan's suggestion: its most frequent accelerator and its number; Llama-3.1-405B, whose training is the best documented.
TrainingQuestion trainingOfPlan(const Plan &plan, const Study &study, const Catalogue &catalogue);
// Models and accelerators that training can be computed for, in the catalogue's order.
std::vector<RecordId> trainableModels(const Catalogue &catalogue);
std::vector<RecordId> trainingAccelerators(const Catalogue &catalogue);

} // namespace tokenyard::ui
