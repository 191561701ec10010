// SPDX-License-Identifier: Apache-2.0
// The error of the throughput model in a sample or a swing: the output supposed over the output predicted. It is the same for all services,
// since they share the model and their errors do not cancel.
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
