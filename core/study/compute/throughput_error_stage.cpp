// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/throughput_error_stage.h"

namespace tokenyard {

ModelledThroughput modelledThroughputStage(const PlanView<Services, PowerDesign> &plan, const Halls &halls,
                                           const ThroughputRecords &records, ServingChoices &choices)
{
    return {throughputStage(plan, halls, records, choices)};
}

ThroughputResult throughputErrorStage(const ModelledThroughput &modelled, const ModelError &error)
{
    ThroughputResult result = modelled;
    if (error.rateFactor == 1.0 || !result.rate)
        return result;
    result.rate = *result.rate * error.rateFactor;
    for (ServiceOutput &output : result.outputs)
        if (output.rate)
            output.rate = *output.rate * error.rateFactor;
    return result;
}

} // namespace tokenyard
