// SPDX-License-Identifier: Apache-2.0
// The error of the throughput model: what a sample or a swing supposes that the halls make, over what the model says they make. All
// services alike, for their errors share the model and do not cancel.
#pragma once

#include "core/study/compute/throughput_stage.h"

namespace tokenyard {

struct ModelError {
    double rateFactor = 1.0;
    bool operator==(const ModelError &) const = default;
};

// As the model says, before its error.
struct ModelledThroughput : ThroughputResult {
    bool operator==(const ModelledThroughput &) const = default;
};

ModelledThroughput modelledThroughputStage(const PlanView<Services, PowerDesign> &plan, const Halls &halls,
                                           const ThroughputRecords &records, ServingChoices &choices);
ThroughputResult throughputErrorStage(const ModelledThroughput &modelled, const ModelError &error);

} // namespace tokenyard
