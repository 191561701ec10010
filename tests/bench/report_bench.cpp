// SPDX-License-Identifier: Apache-2.0
// A report from a plan's study with bands and swings: its blocks, and the PDF. The whole command is to take 2 s: docs/performance.md.
#include "core/edit/templates/templates.h"
#include "core/report/document.h"
#include "core/rules/rules.h"
#include "tests/bench/application.h"
#include "ui/report/report_pdf.h"

#include <QDateTime>

#include <benchmark/benchmark.h>

namespace {

using namespace tokenyard;

struct Studied {
    Catalogue catalogue;
    Plan plan = findTemplate("ulsan-103mw")->make(catalogue);
    Evaluator evaluator{catalogue, allRules()};
    std::shared_ptr<const Study> study = evaluator.withSwings(plan, evaluator.withBands(plan, evaluator.evaluate(plan)));
    report::Input input() const { return {plan, *study, catalogue, Language::Korean, {}}; }
};

const Studied &studied()
{
    static const Studied s;
    return s;
}

void reportBlocks(benchmark::State &state)
{
    const report::Input input = studied().input();
    for (auto _ : state)
        benchmark::DoNotOptimize(report::build(input));
}
BENCHMARK(reportBlocks)->Unit(benchmark::kMillisecond)->MinTime(0.3);

void reportAsPdf(benchmark::State &state)
{
    needApplication();
    const report::Input input = studied().input();
    for (auto _ : state)
        state.counters["bytes"] = double(ui::reportPdf(input, QDateTime::fromSecsSinceEpoch(0)).size());
}
BENCHMARK(reportAsPdf)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
