// SPDX-License-Identifier: Apache-2.0
#include "app/cli/loadflow_case.h"

#include "core/base/text_file.h"
#include "core/network/matpower.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

Json figure(const std::optional<double> &value, double factor) { return value ? number(*value * factor) : Json(nullptr); }

std::string cell(const std::optional<double> &value, int width, int decimals)
{
    return value ? fmt::format("{:>{}.{}f}", *value, width, decimals) : fmt::format("{:>{}}", "-", width);
}

namespace {

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

} // namespace

void solveCase(const std::string &path, bool json, Outcome &outcome)
{
    Text why;
    const auto text = readTextFile(path, mostTextBytes, why);
    if (!text)
        return fail(outcome, exitInputOutput, why.english());
    const auto grid = readMatpower(*text, why);
    if (!grid)
        return fail(outcome, exitInputOutput, path + ": " + why.english());
    const LoadFlow flow = solveLoadFlow(*grid);
    if (!flow.converged)
        return fail(outcome, exitFindings, flow.problems.front().english());
    if (json)
        print(toJson(flow));
    else
        printTable(flow);
}

} // namespace tokenyard::cli
