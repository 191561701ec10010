// SPDX-License-Identifier: Apache-2.0
// The figures on a grid of one input or several: a curve, a contour, a table.
#pragma once

#include "core/what_if/model_run.h"

#include <functional>

namespace tokenyard {

struct SweepAxis {
    Input input;
    double from = 0.0, to = 0.0; // SI
    int steps = 2;               // points, both ends among them
    FieldValue at(int step) const;
};

struct SweepPoint {
    std::vector<FieldValue> values; // one for each axis
    Kpis kpis;
};

// The first axis runs slowest. Nothing if stopped.
std::optional<std::vector<SweepPoint>> sweep(const ModelBase &base, const std::vector<SweepAxis> &axes, const std::stop_token &stop = {},
                                             const std::function<void(std::size_t)> &progress = {});

} // namespace tokenyard
