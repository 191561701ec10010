// SPDX-License-Identifier: Apache-2.0
// A drag step as the core sees it: a hall is moved, then the plan is studied again. Limits: 30 ms on Ulsan, 60 ms on the gigawatt
// block; bands follow within half a second. The counters say for how many stages the result is still the same object.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"

#include <benchmark/benchmark.h>

namespace tokenyard {

namespace {

Plan movedHall(const Plan &plan, double by)
{
    Plan after = plan;
    for (auto &object : after.objects)
        if (object->as<Hall>()) {
            object = object.with([&](Object &o) { o.place.x += by * units::m; });
            break;
        }
    return after;
}

void dragStep(benchmark::State &state, const char *key)
{
    const Catalogue catalogue;
    Evaluator evaluator(catalogue, allRules());
    Plan plan = findTemplate(key)->make(catalogue);
    auto before = evaluator.evaluate(plan);
    double kept = 0.0, by = 0.1;
    for (auto _ : state) {
        plan = movedHall(plan, by = -by);
        const auto after = evaluator.evaluate(plan);
        kept += (before->compute == after->compute) + (before->cooling == after->cooling);
        before = after;
    }
    state.counters["stages_kept_of_2"] = benchmark::Counter(kept, benchmark::Counter::kAvgIterations);
}

void bands(benchmark::State &state, const char *key)
{
    const Catalogue catalogue;
    Evaluator evaluator(catalogue, allRules());
    const Plan plan = findTemplate(key)->make(catalogue);
    const auto base = evaluator.evaluate(plan);
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluator.withSwings(plan, evaluator.withBands(plan, base)));
}

void firstStudy(benchmark::State &state, const char *key)
{
    for (auto _ : state) {
        const Catalogue catalogue;
        Evaluator evaluator(catalogue, allRules());
        benchmark::DoNotOptimize(evaluator.evaluate(findTemplate(key)->make(catalogue)));
    }
}

} // namespace

BENCHMARK_CAPTURE(dragStep, ulsan, "ulsan-103mw")->Unit(benchmark::kMillisecond)->MinTime(0.3);
BENCHMARK_CAPTURE(dragStep, gigawatt, "gigawatt-block")->Unit(benchmark::kMillisecond)->MinTime(0.3);
BENCHMARK_CAPTURE(bands, ulsan, "ulsan-103mw")->Unit(benchmark::kMillisecond)->MinTime(0.3);
BENCHMARK_CAPTURE(bands, gigawatt, "gigawatt-block")->Unit(benchmark::kMillisecond)->MinTime(0.3);
BENCHMARK_CAPTURE(firstStudy, ulsan, "ulsan-103mw")->Unit(benchmark::kMillisecond)->MinTime(0.3);

} // namespace tokenyard
