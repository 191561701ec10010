// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli loadflow: voltages and flows of a published case in MATPOWER's format.
#include "app/cli/command.h"

#include "core/base/text_file.h"
#include "core/network/matpower.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string matpower;
    bool json = false;
};

Json figure(const std::optional<double> &value, double factor = 1.0) { return value ? number(*value * factor) : Json(nullptr); }

Json toJson(const LoadFlow &flow)
{
    Json buses = Json::array(), branches = Json::array(), findings = Json::array();
    for (const BusState &b : flow.buses)
        buses.push_back({{"id", b.id},
                         {"vm_pu", figure(b.vmPu)},
                         {"va_deg", figure(b.vaDeg)},
                         {"generated_mw", figure(b.generatedMw)},
                         {"generated_mvar", figure(b.generatedMvar)}});
    for (const BranchFlow &b : flow.branches)
        branches.push_back({{"from", b.from},
                            {"to", b.to},
                            {"p_from_mw", figure(b.fromMw)},
                            {"q_from_mvar", figure(b.fromMvar)},
                            {"p_to_mw", figure(b.toMw)},
                            {"q_to_mvar", figure(b.toMvar)},
                            {"loading_percent", figure(b.loadingFraction, 100.0)}});
    for (const Text &problem : flow.problems)
        findings.push_back(problem.english());
    return {{"buses", buses}, {"branches", branches}, {"iterations", flow.iterations}, {"findings", findings}};
}

std::string cell(const std::optional<double> &value, int width, int decimals)
{
    return value ? fmt::format("{:>{}.{}f}", *value, width, decimals) : fmt::format("{:>{}}", "-", width);
}

void printTable(const LoadFlow &flow)
{
    fmt::print("     bus   V p.u.  angle °\n");
    for (const BusState &b : flow.buses)
        fmt::print("{:>8} {} {}\n", b.id, cell(b.vmPu, 8, 4), cell(b.vaDeg, 8, 2));
    fmt::print("    from       to  P from MW  Q from Mvar    P to MW   Q to Mvar\n");
    for (const BranchFlow &b : flow.branches)
        fmt::print("{:>8} {:>8} {} {} {} {}\n", b.from, b.to, cell(b.fromMw, 10, 3), cell(b.fromMvar, 12, 3), cell(b.toMw, 10, 3),
                   cell(b.toMvar, 11, 3));
    for (const Text &problem : flow.problems)
        fmt::print("{}\n", problem.english());
    fmt::print("{} iterations\n", flow.iterations);
}

void runCase(const Request &request, Outcome &outcome)
{
    Text why;
    const auto text = readTextFile(request.matpower, mostTextBytes, why);
    if (!text)
        return fail(outcome, exitInputOutput, why.english());
    const auto grid = readMatpower(*text, why);
    if (!grid)
        return fail(outcome, exitInputOutput, request.matpower + ": " + why.english());
    const LoadFlow flow = solveLoadFlow(*grid);
    if (!flow.converged)
        return fail(outcome, exitFindings, flow.problems.front().english());
    if (request.json)
        print(toJson(flow));
    else
        printTable(flow);
}

} // namespace

void registerLoadflow(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("loadflow", "Voltages, flows and losses of a grid at full load");
    auto request = std::make_shared<Request>();
    command->add_option("--matpower", request->matpower, "A case file in MATPOWER's format, version 2")->required();
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { runCase(*request, outcome); });
}

} // namespace tokenyard::cli
