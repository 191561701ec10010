// SPDX-License-Identifier: Apache-2.0
// What is said of a run that halls train: when it ends and what it costs, or why it cannot be trained.
#pragma once

#include "core/study/results.h"

namespace tokenyard {

class Catalogue;

void addTrainingFinding(const PlannedRun &run, const Catalogue &records, std::vector<Finding> &findings);

Money costOfTrillion(const PlannedRun &run); // trained tokens
// "2029-03" of a month counted as year * 12 + month - 1.
std::string monthWords(int month);

} // namespace tokenyard
