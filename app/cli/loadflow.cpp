// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli loadflow FILE: voltages, flows, losses and fault levels of a plan's network; loadflow --matpower: those of a published
// case (loadflow_case.cpp).
#include "app/cli/loadflow_case.h"
#include "app/cli/plan_file.h"

#include "core/network/plan_grid.h"
#include "core/plan/feed_name.h"
#include "core/study/layout/layout_stage.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

const char *roleKey(BusRole role)
{
    switch (role) {
    case BusRole::Own: return "";
    case BusRole::Primary: return "primary";
    case BusRole::Secondary: return "secondary";
    case BusRole::Input: return "input";
    case BusRole::Output: return "output";
    case BusRole::SideA: return "A";
    case BusRole::SideB: return "B";
    }
    return "";
}

struct PlanNames {
    const Plan &plan;
    std::string of(ObjectId id) const { return partName(plan, id).english(); }
    std::string of(const PlanBus &bus) const
    {
        const std::string role = roleKey(bus.role);
        return role.empty() ? of(bus.object) : of(bus.object) + ", " + role;
    }
};

Json busJson(std::size_t id, const PlanBusState &b, const PlanNames &names)
{
    return {{"id", id + 1},
            {"object", b.bus.object.value},
            {"name", names.of(b.bus)},
            {"voltage_kv", number(b.bus.nominalKv)},
            {"live", b.live},
            {"vm_pu", figure(b.vmPu)},
            {"va_deg", figure(b.vaDeg)},
            {"ik_ka", figure(b.faultKa)},
            {"ip_ka", figure(b.peakKa)},
            {"rating_ka", figure(b.bus.breakingKa)}};
}

Json branchJson(const PlanBranchState &b, const PlanNames &names)
{
    return {{"from", b.from + 1},
            {"to", b.to + 1},
            {"object", b.object.value},
            {"name", names.of(b.object)},
            {"p_from_mw", figure(b.fromMw)},
            {"q_from_mvar", figure(b.fromMvar)},
            {"p_to_mw", figure(b.toMw)},
            {"q_to_mvar", figure(b.toMvar)},
            {"loading_percent", figure(b.loadingFraction, 100.0)},
            {"loss_kw", figure(b.lossMw, 1000.0)},
            {"voltage_drop_percent", figure(b.dropFraction, 100.0)},
            {"tap", b.tap}};
}

Json objectJson(const ObjectFlow &o, const PlanNames &names)
{
    const auto kilowatts = [](const std::optional<Power> &p) { return p ? number(p->in(units::kW)) : Json(nullptr); };
    return {{"id", o.object.value},
            {"name", names.of(o.object)},
            {"live", o.live},
            {"load_kw", kilowatts(o.real)},
            {"load_kva", o.apparent ? number(o.apparent->in(units::kVA)) : Json(nullptr)},
            {"loading_percent", figure(o.loadingFraction, 100.0)},
            {"loss_kw", kilowatts(o.loss)},
            {"vm_pu", figure(o.vmPu)}};
}

Json toJson(const PlanGrid &grid, const std::vector<Finding> &findings, const PlanNames &names)
{
    Json buses = Json::array(), branches = Json::array(), objects = Json::array();
    for (std::size_t i = 0; i < grid.buses.size(); ++i)
        buses.push_back(busJson(i, grid.buses[i], names));
    for (const PlanBranchState &b : grid.branches)
        branches.push_back(branchJson(b, names));
    for (const ObjectFlow &o : grid.objects)
        objects.push_back(objectJson(o, names));
    return {{"buses", buses},
            {"branches", branches},
            {"objects", objects},
            {"iterations", grid.iterations},
            {"findings", findingsJson(findings)}};
}

void printTable(const PlanGrid &grid, const std::vector<Finding> &findings, const PlanNames &names)
{
    fmt::print("{:<36} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "bus", "kV", "V p.u.", "angle °", "Ik kA", "ip kA", "rated");
    for (const PlanBusState &b : grid.buses)
        fmt::print("{:<36} {:>8.4g} {} {} {} {} {}\n", names.of(b.bus), b.bus.nominalKv, cell(b.vmPu, 8, 4), cell(b.vaDeg, 8, 2),
                   cell(b.faultKa, 8, 1), cell(b.peakKa, 8, 1), cell(b.bus.breakingKa, 8, 1));
    fmt::print("\n{:<36} {:>10} {:>10} {:>9} {:>9} {:>8}\n", "feed, transformers", "MW", "Mvar", "loss kW", "loading %", "drop %");
    const auto times = [](const std::optional<double> &v, double factor) { return v ? std::optional(*v * factor) : v; };
    for (const PlanBranchState &b : grid.branches)
        fmt::print("{:<36} {} {} {} {} {}\n", names.of(b.object), cell(b.fromMw, 10, 3), cell(b.fromMvar, 10, 3),
                   cell(times(b.lossMw, 1000.0), 9, 2), cell(times(b.loadingFraction, 100.0), 9, 1),
                   cell(times(b.dropFraction, 100.0), 8, 3));
    fmt::print("\n");
    printFindings(findings);
}

void runPlan(const std::string &path, bool json, Outcome &outcome)
{
    std::optional<Project> project;
    try {
        project = openProject(path);
    } catch (const StoreError &error) {
        return fail(outcome, exitInputOutput, error.what());
    }
    const Catalogue catalogue = catalogueOf(*project);
    const Plan &plan = project->plan;
    const PlanGrid grid = planGrid(plan, layoutStage(plan, catalogue, {}), catalogue);
    std::vector<Finding> findings = gridFindings(plan, grid, catalogue);
    for (Finding &finding : unsuppliedFindings(plan, grid))
        findings.push_back(std::move(finding));
    if (json)
        print(toJson(grid, findings, {plan}));
    else
        printTable(grid, findings, {plan});
}

} // namespace

void registerLoadflow(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("loadflow", "Voltages, flows, losses and fault levels of a plan's network at full load");
    auto path = std::make_shared<std::string>(), matpower = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    auto *file = command->add_option("file", *path, "A .tokenyard project file");
    command->add_option("--matpower", *matpower, "Instead of a plan: a case file in MATPOWER's format, version 2")->excludes(file);
    command->add_flag("--json", *json, "Print JSON");
    command->callback([=, &outcome] {
        if (path->empty() && matpower->empty())
            fail(outcome, exitUsage, "Name a project file, or a case with --matpower");
        else if (matpower->empty())
            runPlan(*path, *json, outcome);
        else
            solveCase(*matpower, *json, outcome);
    });
}

} // namespace tokenyard::cli
