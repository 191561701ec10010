// SPDX-License-Identifier: Apache-2.0
// The published runs comparable with a service: the same model family, accelerator and precision, with prompts and answers of
// about its lengths. If there are none: what was measured instead.
#pragma once

#include "core/throughput/calibration/validation_points.h"

namespace tokenyard {

inline constexpr double likeLengthFactor = 1.5; // input and output tokens: at most this factor more or fewer

struct RunQuestion {
    std::string family, accelerator;
    Precision precision = Precision::Fp8;
    double inputTokensCount = 0, outputTokensCount = 0;
};

struct RunLengths {
    int inputTokensCount = 0, outputTokensCount = 0;
    std::size_t runsCount = 0;
};

struct LikeRuns {
    std::vector<ValidationPoint> runs;
    std::vector<RunLengths> nearest;       // of the family, accelerator and precision, the nearest first
    std::vector<Precision> precisions;     // of the family and accelerator with any lengths, in the order of the points
    std::vector<std::string> accelerators; // of the family, likewise
};
// Runs without a time per token or a rate cannot be drawn and do not count.
LikeRuns likeRuns(const std::vector<ValidationPoint> &points, const RunQuestion &question);

} // namespace tokenyard
