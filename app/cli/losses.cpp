// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli losses: a year's electricity from the grid to the chips, step by step.
#include "app/cli/plan_file.h"

#include "core/study/energy/energy_flow.h"

#include <fmt/format.h>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file;
    bool json = false;
};

Json stepsJson(const std::vector<EnergyStep> &steps, Energy total)
{
    Json all = Json::array();
    for (const EnergyStep &step : steps)
        all.push_back({{"key", step.key},
                       {"name", step.label.english()},
                       {"energy_mwh", number(step.energy.in(units::MWh))},
                       {"share", number(step.energy / total)}});
    return all;
}

void run(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    const Study &study = *file->study;
    const EnergyFlow flow = energyFlowOf(*study.power, *study.cooling, *study.energy);
    if (flow.in.empty() || flow.out.empty())
        return fail(outcome, exitFindings, "The plan has no hourly year yet, so no electricity flows");
    if (request.json)
        return print({{"in", stepsJson(flow.in, flow.total())},
                      {"out", stepsJson(flow.out, flow.total())},
                      {"total_mwh", number(flow.total().in(units::MWh))},
                      {"missing_mwh", number(flow.missing().in(units::MWh))}});
    for (const auto *steps : {&flow.in, &flow.out})
        for (const EnergyStep &step : *steps)
            fmt::print("{:<4} {:<22} {:>14.1f} MWh {:>8.3f} %\n", steps == &flow.in ? "in" : "out", step.label.english(),
                       step.energy.in(units::MWh), 100.0 * (step.energy / flow.total()));
}

} // namespace

void registerLosses(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("losses", "A year's electricity from the grid to the chips, step by step; it adds up");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "A .tokenyard project file")->required();
    command->add_flag("--json", request->json, "Print JSON: in, out with energy_mwh and share, total_mwh, missing_mwh");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
