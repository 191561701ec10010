// SPDX-License-Identifier: Apache-2.0
// What a long training run loses to failures and checkpoints (Young 1974, Daly 2006), how long it takes and how much power it draws.
#pragma once

#include "core/throughput/training/training.h"

namespace tokenyard {

struct TrainingRunPlan {
    double tokensCount = 1e12;
    Duration gpuMtbf = 50000.0 * 3600 * units::s; // of a GPU with its share of node and network (Llama 3, arXiv 2407.21783, section
                                                  // 3.3.4: 419 unexpected interruptions in 54 days on 16,384 H100)
    Duration checkpoint = 6.3 * units::s;         // that training waits for one: written in the background, only the copy to the hosts'
                                                  // memory holds it up (IBM and Meta, pytorch.org/blog/reducing-checkpointing-times:
                                                  // 148.8 s before, 6.3 s so)
    Duration restart = 600 * units::s;            // to detect, replace, reload
    double overheadPowerFactor = 1.0;             // site power over accelerator power
};

struct TrainingRun {
    bool finishes = true;
    Text why;                             // why, if it does not
    Duration mtbf;                        // of the whole run
    Duration checkpointInterval, elapsed; // work between two checkpoints; whole run
    double lostFraction = 0.0;            // of the time: checkpoints, work repeated, restarts
    std::optional<Energy> energy;
    double tokensPerJouleFactor = 0.0;
};

TrainingRun planTrainingRun(const TrainingCase &training, const TrainingPoint &point, const TrainingRunPlan &plan);

} // namespace tokenyard
