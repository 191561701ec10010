// SPDX-License-Identifier: Apache-2.0
// What is said of a run that halls train: when it ends and what it costs, or why it cannot be trained.
#pragma once

#include "core/study/results.h"

namespace tokenyard {

class Catalogue;

// `horizonEnd`: the first month after the horizon.
void addTrainingFinding(const PlannedRun &run, const Catalogue &records, int horizonEnd, std::vector<Finding> &findings);
// Of halls whose racks are a tenant's and that yet spend spare hours on training.
void addTenantsTraining(const std::vector<ObjectId> &halls, std::vector<Finding> &findings);

Money costOfTrillion(const PlannedRun &run); // trained tokens
// "2029-03" of a month counted as year * 12 + month - 1.
std::string monthWords(int month);

} // namespace tokenyard
