// SPDX-License-Identifier: Apache-2.0
// What a choice costs in each future against the best choice there. A future is a few inputs at other values, laid over every scenario;
// it has no probability.
#pragma once

#include "core/what_if/model_run.h"

namespace tokenyard {

struct Future {
    Text label;
    std::vector<Input> inputs;
    std::vector<FieldValue> values; // of the inputs
};

struct RegretTable {
    std::vector<Future> futures;
    std::vector<std::vector<std::optional<double>>> values, regret; // by future and scenario; SI; regret is never negative
    std::vector<std::optional<double>> greatest;                    // by scenario, over the futures
};

// The plan as it is, and the inputs that move the figure most in the first scenario, each at its low and at its high. What a scenario
// changes itself is no future.
std::vector<Future> usualFutures(const std::vector<ModelBase> &scenarios, Kpi kpi, std::size_t inputs, const std::stop_token &stop = {});
// Nothing if stopped. A future that a scenario's plan does not have (a part that is gone) has no value there.
std::optional<RegretTable> regretOver(const std::vector<ModelBase> &scenarios, std::vector<Future> futures, Kpi kpi,
                                      const std::stop_token &stop = {});

} // namespace tokenyard
