// SPDX-License-Identifier: Apache-2.0
// A cooling year of 8,760 hours: at most 1.5 ms per system; the stage (two years, pipes, fleets) is part of a drag step's 30 ms.
#include "core/edit/templates/templates.h"
#include "core/study/cooling/cooling_stage.h"
#include "core/study/cooling/cooling_year.h"
#include "core/study/layout/layout_stage.h"
#include "core/study/network/network_stage.h"
#include "core/study/power/power_stage.h"

#include <benchmark/benchmark.h>

namespace {

using namespace tokenyard;

void coolingYear(benchmark::State &state, const char *id)
{
    const Catalogue catalogue;
    std::string error;
    const auto system = coolingSystem(catalogue, id, error);
    const auto weather = loadWeather(catalogue, "kor_ulsan", error);
    if (!system || !weather)
        return state.SkipWithError(error.c_str());
    const CoolingCase input = constantCase(weather, *system, 40.0 * units::MW);
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateCooling(input));
}
BENCHMARK_CAPTURE(coolingYear, airChiller, "air-chiller")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(coolingYear, directLiquidTower, "dlc-tower-w32")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(coolingYear, directLiquidDry, "dlc-dry-w40")->Unit(benchmark::kMillisecond);

void weatherParsed(benchmark::State &state)
{
    std::string error;
    for (auto _ : state)
        benchmark::DoNotOptimize(loadWeather(Catalogue(), "kor_ulsan", error));
}
BENCHMARK(weatherParsed)->Unit(benchmark::kMillisecond);

void coolingStageOf(benchmark::State &state, const char *key)
{
    const Catalogue catalogue;
    const Plan plan = findTemplate(key)->make(catalogue);
    const RunningLayout layout = runningLayoutStage(layoutStage(plan, catalogue, {}), networkStage(plan));
    ComputeResult compute;
    for (const HallCount &hall : layout.halls)
        compute.itPeak += hall.racks * hall.rackPower;
    compute.itMean = compute.itPeak * 0.8;
    const PowerResult power = powerStage(plan, layout, compute, {}, catalogue);
    for (auto _ : state)
        benchmark::DoNotOptimize(coolingStage(plan, layout, compute, {}, power, catalogue));
}
BENCHMARK_CAPTURE(coolingStageOf, ulsan, "ulsan-103mw")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(coolingStageOf, gigawatt, "gigawatt-block")->Unit(benchmark::kMillisecond);

} // namespace
