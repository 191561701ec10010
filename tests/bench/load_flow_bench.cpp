// SPDX-License-Identifier: Apache-2.0
// Load flow of 300 buses: at most 5 ms. The grid is three copies of the IEEE 118-bus case tied together (354 buses). Also the networks
// of two samples, including taps and fault levels.
#include "core/edit/templates/templates.h"
#include "core/network/plan_grid.h"
#include "core/study/layout/layout_stage.h"
#include "tests/support/grids.h"

#include <benchmark/benchmark.h>

namespace {

using namespace tokenyard;

Grid threeTimes(const Grid &one)
{
    Grid all;
    for (std::int64_t part = 0; part < 3; ++part) {
        for (GridBus bus : one.buses) {
            bus.id += 1000 * part;
            if (part > 0 && bus.type == BusType::Slack)
                bus.type = BusType::Generator;
            all.buses.push_back(bus);
        }
        for (GridGenerator generator : one.generators) {
            generator.bus += 1000 * part;
            all.generators.push_back(generator);
        }
        for (GridBranch branch : one.branches) {
            branch.from += 1000 * part;
            branch.to += 1000 * part;
            all.branches.push_back(branch);
        }
        if (part > 0)
            for (std::int64_t end : {69, 49, 80})
                all.branches.push_back({.from = end, .to = end + 1000 * part, .rPu = 0.002, .xPu = 0.02});
    }
    return all;
}

void solve(benchmark::State &state, const Grid &grid)
{
    int iterations = 0;
    for (auto _ : state) {
        const LoadFlow flow = solveLoadFlow(grid);
        if (!flow.converged)
            state.SkipWithError("not converged");
        iterations = flow.iterations;
    }
    state.counters["iterations"] = iterations;
}

void networkOf(benchmark::State &state, Plan (*make)(const Catalogue &))
{
    const Catalogue catalogue;
    const Plan plan = make(catalogue);
    const SiteLayout layout = layoutStage(plan, catalogue, {});
    const GridRecords records(catalogue);
    for (auto _ : state)
        benchmark::DoNotOptimize(planGrid(plan, layout, records));
}

void networkOf103Megawatts(benchmark::State &state) { networkOf(state, ulsan103Mw); }
void networkOfAGigawattBlock(benchmark::State &state) { networkOf(state, gigawattBlock); }
BENCHMARK(networkOf103Megawatts)->Unit(benchmark::kMillisecond);
BENCHMARK(networkOfAGigawattBlock)->Unit(benchmark::kMillisecond);

void loadFlow118Buses(benchmark::State &state) { solve(state, test::flatStart(test::publishedCase("case118"))); }
void loadFlow354Buses(benchmark::State &state) { solve(state, test::flatStart(threeTimes(test::publishedCase("case118")))); }
BENCHMARK(loadFlow118Buses)->Unit(benchmark::kMillisecond);
BENCHMARK(loadFlow354Buses)->Unit(benchmark::kMillisecond);

} // namespace
