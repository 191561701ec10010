// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/sweep.h"

#include "core/what_if/on_threads.h"

namespace tokenyard {

FieldValue SweepAxis::at(int step) const
{
    if (steps < 2)
        return valueAt(input, from);
    const double part = double(step) / double(steps - 1);
    return valueAt(input, step == steps - 1 ? to : from + (to - from) * part);
}

std::optional<std::vector<SweepPoint>> sweep(const ModelBase &base, const std::vector<SweepAxis> &axes, const std::stop_token &stop,
                                             const std::function<void(std::size_t)> &progress)
{
    std::size_t count = 1;
    std::vector<Input> inputs;
    for (const SweepAxis &axis : axes) {
        count *= std::size_t(axis.steps);
        inputs.push_back(axis.input);
    }
    std::vector<SweepPoint> points(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t rest = i;
        points[i].values.resize(axes.size());
        for (std::size_t a = axes.size(); a-- > 0;) {
            points[i].values[a] = axes[a].at(int(rest % std::size_t(axes[a].steps)));
            rest /= std::size_t(axes[a].steps);
        }
    }
    std::atomic<std::size_t> done = 0;
    const bool whole = onThreads(count, [&] {
        return [&, run = ModelRun(base)](std::size_t i) mutable {
            auto kpis = run.at(inputs, points[i].values, stop);
            if (!kpis)
                return false;
            points[i].kpis = std::move(*kpis);
            if (const std::size_t now = ++done; progress)
                progress(now);
            return true;
        };
    });
    return whole ? std::optional(std::move(points)) : std::nullopt;
}

} // namespace tokenyard
