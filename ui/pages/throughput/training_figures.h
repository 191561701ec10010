// SPDX-License-Identifier: Apache-2.0
// The figures of a training answer in words: name, value, how each is computed and from which source.
#pragma once

#include "ui/pages/throughput/training_plan.h"

#include <QString>

#include <vector>

namespace tokenyard::ui {

struct TrainingFigure {
    bool headline = false;
    QString name, value, how, source; // source: titles of the records it is based on; "" where the sentence names it
};
std::vector<TrainingFigure> trainingFigures(const TrainingAnswer &answer);
// Those a planner reads first: tokens/s, MFU, time, energy, electricity.
std::vector<TrainingFigure> trainingHeadlines(const std::vector<TrainingFigure> &figures);

struct TrainingLoss { // of the throughput
    QString name, how;
    double fraction = 0.0;
};
std::vector<TrainingLoss> trainingLosses(const TrainingAnswer &answer);

} // namespace tokenyard::ui
