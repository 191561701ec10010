// SPDX-License-Identifier: Apache-2.0
// Samples of whole studies, a solved value and a comparison. Limits: 1,000 samples of Ulsan in 1 s, 10,000 in 10 s on two cores (a plan
// with power of its own is dispatched six times a sample); a solved input in 200 ms; ten scenarios in 100 ms.
#include "core/edit/templates/templates.h"
#include "core/what_if/causes.h"
#include "core/what_if/montecarlo.h"
#include "core/what_if/solve.h"

#include <benchmark/benchmark.h>

namespace tokenyard {

namespace {

void samples(benchmark::State &state, const char *key)
{
    const Catalogue catalogue;
    const Plan plan = findTemplate(key)->make(catalogue);
    const ModelBase base = *modelBase(plan, catalogue);
    const auto count = std::uint64_t(state.range(0));
    std::uint64_t seed = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(drawSamples(plan, catalogue, base.chain, count, ++seed, {}));
    state.counters["samples_per_second"] = benchmark::Counter(double(count) * double(state.iterations()), benchmark::Counter::kIsRate);
}

void solved(benchmark::State &state, const char *key)
{
    const Catalogue catalogue;
    const Plan plan = findTemplate(key)->make(catalogue);
    const ModelBase base = *modelBase(plan, catalogue);
    const SolveRequest request{*findInput(plan, catalogue, "cost.it_price_factor").input, Kpi::Npv, 0.0};
    for (auto _ : state)
        benchmark::DoNotOptimize(solve(base, request));
}

void tenScenarios(benchmark::State &state)
{
    const Catalogue catalogue;
    const Plan plan = findTemplate("ulsan-103mw")->make(catalogue);
    const ModelBase base = *modelBase(plan, catalogue);
    const Input input = *findInput(plan, catalogue, "supply.regional_adder").input;
    for (auto _ : state) {
        ModelRun run(base);
        for (int i = 0; i < 10; ++i)
            benchmark::DoNotOptimize(run.at({input}, {FieldValue(1e-7 * i)}, {}));
    }
}

} // namespace

BENCHMARK_CAPTURE(samples, ulsan, "ulsan-103mw")->Arg(1000)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(samples, gigawatt, "gigawatt-block")->Arg(200)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(samples, solaseado, "solaseado-20mw")->Arg(200)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(solved, ulsan, "ulsan-103mw")->Unit(benchmark::kMillisecond)->MinTime(0.3)->UseRealTime();
BENCHMARK(tenScenarios)->Unit(benchmark::kMillisecond)->MinTime(0.3)->UseRealTime();

} // namespace tokenyard
