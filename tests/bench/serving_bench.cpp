// SPDX-License-Identifier: Apache-2.0
// One evaluation of the serving model (goal: at most 3 µs), a full search over layouts and loads (at most 5 ms), the same with
// separate pools (at most 10 ms), the search for the best point alone, which each block of a study's samples asks, and a row of a file of
// measured runs from its cells to its prediction (at most 50 µs).
#include "core/base/csv.h"
#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/best_serving.h"

#include <benchmark/benchmark.h>

using namespace tokenyard;

namespace {

struct World {
    Catalogue catalogue;
    ServingCatalogue names{catalogue};
    Calibration calibration = Calibration::fromRecords(catalogue.set("serving_calibration"));
    ServingCase serving;
    World()
    {
        serving.accelerator = names.accelerator("gb200-nvl72");
        serving.model = names.model("deepseek-r1");
        serving.weights = Precision::Nvfp4;
        serving.engine = "trtllm";
    }
};

const World &world()
{
    static const World w;
    return w;
}

void servingEvaluation(benchmark::State &state)
{
    Text why;
    const auto model = ServingModel::prepare(world().serving, world().calibration, why);
    const ParallelLayout layout{1, 1, 8, 8};
    for (auto _ : state)
        benchmark::DoNotOptimize(model->evaluate(layout, 256, 8));
}
BENCHMARK(servingEvaluation)->Unit(benchmark::kMicrosecond);

void servingEvaluationWithNames(benchmark::State &state)
{
    ServingCase c = world().serving;
    c.layout = {1, 1, 8, 8};
    c.concurrencyCount = 256;
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateServing(c, world().calibration));
}
BENCHMARK(servingEvaluationWithNames)->Unit(benchmark::kMicrosecond);

void servingSearch(benchmark::State &state)
{
    SearchRequest request;
    request.serving = world().serving;
    request.level = {2000 * units::ms, 50 * units::ms, false};
    for (auto _ : state)
        benchmark::DoNotOptimize(searchServing(request, world().calibration));
}
BENCHMARK(servingSearch)->Unit(benchmark::kMillisecond);

void servingSearchForTheBest(benchmark::State &state)
{
    SearchRequest request;
    request.serving = world().serving;
    request.level = {2000 * units::ms, 50 * units::ms, false};
    for (auto _ : state)
        benchmark::DoNotOptimize(searchBest(request, world().calibration));
}
BENCHMARK(servingSearchForTheBest)->Unit(benchmark::kMillisecond);

void servingSearchOfPools(benchmark::State &state)
{
    SearchRequest request;
    request.serving = world().serving;
    request.level = {2000 * units::ms, 50 * units::ms, false};
    request.disaggregated = true;
    for (auto _ : state)
        benchmark::DoNotOptimize(searchServing(request, world().calibration));
}
BENCHMARK(servingSearchOfPools)->Unit(benchmark::kMillisecond);

// A row of a file of measured runs: its cells read, its case prepared and predicted.
void measuredRowPredicted(benchmark::State &state)
{
    const CsvFile file = readCsv("system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,ttft_ms,tpot_ms\n"
                                 "gb200-nvl72,deepseek-r1,trtllm,fp4,aggregated,1024,1024,64,8,8,300,12\n");
    Text why;
    for (auto _ : state) {
        const auto row = measuredRow(file.table, 0, world().names, why);
        if (!row)
            return state.SkipWithError(why.english().c_str());
        benchmark::DoNotOptimize(evaluateServing(row->serving, world().calibration));
    }
}
BENCHMARK(measuredRowPredicted)->Unit(benchmark::kMicrosecond);

} // namespace
