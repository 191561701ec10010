// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli tornado FILE --kpi KEY: what moves a figure: each input alone at its low and its high, the widest first.
#include "app/cli/range.h"
#include "app/cli/what_if_file.h"

#include "core/what_if/tornado.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string path, kpi;
    std::uint64_t samples = 0;
    std::optional<std::uint64_t> seed;
    int most = 20;
    bool json = false;
};

Json barJson(const Plan &plan, const KpiInfo &info, const TornadoBar &bar)
{
    const auto end = [&](const std::optional<double> &si) { return si ? inputJson(bar.input, valueAt(bar.input, *si)) : Json(nullptr); };
    Json json{{"address", addressOf(plan, bar.input)},
              {"label", bar.input.label.english()},
              {"unit", unitOf(bar.input)},
              {"value", inputJson(bar.input, bar.input.value)},
              {"at_low", end(bar.input.low)},
              {"at_high", end(bar.input.high)},
              {"low", kpiNumber(info, bar.low)},
              {"high", kpiNumber(info, bar.high)}};
    if (bar.rankCorrelation)
        json["rank_correlation"] = number(*bar.rankCorrelation);
    return json;
}

void printTable(const Request &request, const KpiInfo &info, const Kpis &base, const std::vector<TornadoBar> &bars)
{
    const std::string reason = base[info.kpi].reason.english();
    std::printf("%s = %s%s\n\n%-62s %20s %20s %8s\n", Text(info.label).english().c_str(), kpiWords(info, base[info.kpi].si).c_str(),
                (reason.empty() ? reason : " (" + reason + ")").c_str(), "", "input at its low", "at its high", "rank");
    int shown = 0;
    for (const TornadoBar &bar : bars)
        if ((bar.low || bar.high) && shown++ < request.most) // an input that leaves the figure blank at both ends tells nothing
            std::printf("%-62s %20s %20s %8s\n", bar.input.label.english().c_str(), kpiWords(info, bar.low).c_str(),
                        kpiWords(info, bar.high).c_str(), bar.rankCorrelation ? fmt::format("{:+.2f}", *bar.rankCorrelation).c_str() : "");
}

void run(const Request &request, Outcome &outcome)
{
    const KpiInfo *info = kpiNamed(request.kpi, outcome);
    const auto file = info ? openWhatIf(request.path, outcome) : std::nullopt;
    if (!file)
        return;
    const ModelBase &base = file->base;
    const auto swings = uncertainSwings(base.plan, base.catalogue, base.chain, {});
    std::shared_ptr<const Samples> samples;
    if (request.samples > 0) {
        const SamplesReading reading = drawSamples(base.plan, base.catalogue, base.chain, request.samples,
                                                   request.seed.value_or(std::uint64_t(base.plan.studies->seed)), {});
        if (!reading.samples)
            return fail(outcome, exitFindings, reading.problem.english());
        samples = reading.samples;
    }
    const std::vector<TornadoBar> bars = tornadoOf(info->kpi, *swings, samples.get());
    if (!request.json)
        return printTable(request, *info, base.kpis, bars);
    Json inputs = Json::array();
    for (const TornadoBar &bar : bars)
        inputs.push_back(barJson(base.plan, *info, bar));
    Json json{{"kpi", info->key}, {"unit", kpiUnit(*info)}, {"value", kpiNumber(*info, base.kpis[info->kpi].si)}, {"inputs", inputs}};
    if (const Text &reason = base.kpis[info->kpi].reason; !reason.empty())
        json["reason"] = reason.english();
    print(json);
}

} // namespace

void registerTornado(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("tornado", "What moves a KPI: each uncertain input alone at its low and its high");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->path, "A .tokenyard project file")->required();
    command->add_option("--kpi", request->kpi, "The KPI by its key")->required();
    command->add_option("--samples", request->samples, "Also rank correlations over so many samples")->check(between(0, 1e6));
    command->add_option("--seed", request->seed, "Seed of the samples")->check(between(0, 9007199254740991.0));
    command->add_option("--most", request->most, "Rows of the table; default 20")->check(CLI::Range(1, 100000));
    command->add_flag("--json", request->json, "Print JSON: kpi, value, inputs, and the reason of a blank value");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
