// SPDX-License-Identifier: Apache-2.0
// Saving and opening a plan of 10,000 objects (the most a plan may have) with 5,000 feeds: at most 100 and 50 ms, checks and digest included.
#include "core/catalogue/catalogue.h"
#include "core/store/project_file.h"
#include "tests/core/store/sample_plans.h"

#include <benchmark/benchmark.h>

#include <unistd.h>

namespace {

using namespace tokenyard;

// Ordinary names; the store's own tests cover unusual ones.
Project tenThousandObjects()
{
    test::Filler filler(test::Filler::Way::Drawn);
    Plan plan;
    for (int i = 0; i < 10000; ++i)
        plan.objects.push_back(test::objectOf(ObjectKind(i % objectKindCount), plan.takeId(), filler).with([&](Object &o) {
            o.name = "Object " + std::to_string(i);
            if (i % 10)
                o.notes.clear();
        }));
    for (std::size_t i = 1; i < plan.objects.size(); i += 2)
        plan.feeds.push_back(test::feedOf(plan.takeId(), {plan.objects[i - 1]->id, 0}, {plan.objects[i]->id, 1}, filler).with([](Feed &f) {
            f.name = "Feed";
            f.notes.clear();
        }));
    return projectOf(plan, Catalogue());
}

std::filesystem::path place()
{
    return std::filesystem::temp_directory_path() / ("store_bench-" + std::to_string(::getpid()) + ".tokenyard");
}

void saveTenThousandObjects(benchmark::State &state)
{
    const Project project = tenThousandObjects();
    for (auto _ : state)
        saveProject(place(), project);
    state.counters["file_kB"] = double(std::filesystem::file_size(place())) / 1000;
    std::filesystem::remove(place());
}
BENCHMARK(saveTenThousandObjects)->Unit(benchmark::kMillisecond);

void openTenThousandObjects(benchmark::State &state)
{
    saveProject(place(), tenThousandObjects());
    for (auto _ : state)
        benchmark::DoNotOptimize(openProject(place()));
    std::filesystem::remove(place());
}
BENCHMARK(openTenThousandObjects)->Unit(benchmark::kMillisecond);

void openASmallPlan(benchmark::State &state)
{
    saveProject(place(), projectOf(Plan{}, Catalogue()));
    for (auto _ : state)
        benchmark::DoNotOptimize(openProject(place()));
    std::filesystem::remove(place());
}
BENCHMARK(openASmallPlan)->Unit(benchmark::kMillisecond);

} // namespace
