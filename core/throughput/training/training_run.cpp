// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/training/training_run.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double leastUsefulFraction = 0.01; // of the time: below this share the run is not said to finish

// Daly (2006), eq. 37: Young's sqrt(2·write·M) with the higher-order terms; M itself where a checkpoint outlasts it.
double dalyInterval(double write, double mtbf)
{
    if (write >= 2 * mtbf)
        return mtbf;
    const double x = write / (2 * mtbf);
    return std::sqrt(2 * write * mtbf) * (1 + std::sqrt(x) / 3 + x / 9) - write;
}

// Daly (2006), eq. 13: failures at exponential intervals, during checkpoints and restarts too: a segment of tau of work takes
// M·exp(R/M)·(exp((tau + write)/M) - 1). The useful share of the time.
double usefulFraction(double interval, double write, double restart, double mtbf)
{
    const double segment = mtbf * std::exp(restart / mtbf) * std::expm1((interval + write) / mtbf);
    return std::isfinite(segment) && segment > 0 ? std::min(interval / segment, 1.0) : 0.0;
}

Text neverFinishes(const TrainingRun &run, const TrainingRunPlan &plan)
{
    return Text(TY_TR("Compute",
                      "The run never finishes: one of its GPUs fails every %1, while a checkpoint takes %2 and a restart %3, so that less "
                      "than 1 % of "
                      "the time would be progress."),
                {measure(run.mtbf, units::s, 3), measure(plan.checkpoint, units::s, 3), measure(plan.restart, units::s, 3)});
}

} // namespace

TrainingRun planTrainingRun(const TrainingCase &t, const TrainingPoint &point, const TrainingRunPlan &plan)
{
    TrainingRun run;
    run.mtbf = plan.gpuMtbf / double(std::max(t.gpusCount, 1));
    const double mtbf = run.mtbf.si(), write = plan.checkpoint.si(), interval = dalyInterval(write, mtbf);
    const double useful = usefulFraction(interval, write, plan.restart.si(), mtbf);
    run.checkpointInterval = Duration::fromSi(interval);
    run.lostFraction = 1 - useful;
    if (!(useful >= leastUsefulFraction)) {
        run.finishes = false;
        run.why = neverFinishes(run, plan);
        return run;
    }
    run.elapsed = Duration::fromSi(plan.tokensCount / point.total.si() / useful);
    if (t.accelerator->tdp) {
        run.energy = *t.accelerator->tdp * (point.powerFraction * t.gpusCount * plan.overheadPowerFactor) * run.elapsed;
        run.tokensPerJouleFactor = plan.tokensCount / run.energy->si();
    }
    return run;
}

} // namespace tokenyard
