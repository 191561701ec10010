// SPDX-License-Identifier: Apache-2.0
#include "core/network/plan_grid.h"

#include "core/plan/feed_name.h"

#include <set>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

Text nameOf(const GridPlan &plan, ObjectId id) { return partName(plan.objects, plan.feeds, id); }

void overloads(const GridPlan &plan, const PlanGrid &grid, std::vector<Finding> &findings)
{
    for (const auto &[id, loading] : grid.overloads) {
        const bool feed = plan.feed(id);
        findings.push_back(
            {"power.overload",
             Severity::Warning,
             {id},
             Text(TF("%1 is loaded to %2 at full load with everything in service."), {nameOf(plan, id), percent(loading)}),
             feed ? Text(TF("Raise the section or the number of circuits.")) : Text(TF("Add units, or choose larger ones."))});
    }
}

void voltageDrops(const GridPlan &plan, const PlanGrid &grid, double limit, std::vector<Finding> &findings)
{
    for (const ObjectFlow &flow : grid.objects)
        if (flow.vmPu && 1.0 - *flow.vmPu > limit + 1e-9)
            findings.push_back({"power.voltage_drop",
                                Severity::Warning,
                                {flow.object},
                                Text(TF("%1 gets %2 of the nominal voltage; a drop of at most %3 is allowed."),
                                     {nameOf(plan, flow.object), percent(*flow.vmPu), percent(limit)}),
                                Text(TF("Raise the sections on the way to it, or shorten the way."))});
}

void faultLevels(const GridPlan &plan, const PlanGrid &grid, std::vector<Finding> &findings)
{
    for (const PlanBusState &bus : grid.buses)
        if (bus.faultKa && bus.bus.breakingKa && *bus.faultKa > *bus.bus.breakingKa * (1.0 + 1e-9))
            findings.push_back({"power.fault_level",
                                Severity::Warning,
                                {bus.bus.object},
                                Text(TF("A short circuit at %1 draws up to %2 kA; its breakers are rated for %3 kA."),
                                     {nameOf(plan, bus.bus.object), count(*bus.faultKa, 3), count(*bus.bus.breakingKa, 3)}),
                                Text(TF("Choose switchgear of a higher breaking current, or run fewer transformers in parallel on it."))});
}

} // namespace

std::vector<Finding> unsuppliedFindings(const GridPlan &plan, const PlanGrid &grid)
{
    std::vector<Finding> findings;
    std::set<ObjectId> joined;
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPower(feed->kind))
            joined.insert({feed->from.object, feed->to.object});
    for (const ObjectFlow &flow : grid.objects)
        if (!flow.live && joined.contains(flow.object))
            findings.push_back({"power.no_source",
                                Severity::Error,
                                {flow.object},
                                Text(TF("No source of power reaches %1, so nothing flows through it."), {nameOf(plan, flow.object)}),
                                Text(TF("Draw feeds to it from a grid intake by way of switchgear and transformers."))});
    return findings;
}

std::vector<Finding> gridFindings(const GridPlan &plan, const PlanGrid &grid, const GridRecords &records)
{
    std::vector<Finding> findings = grid.findings;
    overloads(plan, grid, findings);
    const Record *rule = records.find("grid-rules", "network-design");
    if (const auto limit = rule ? rule->number("voltage_drop_limit") : std::nullopt)
        voltageDrops(plan, grid, *limit, findings);
    faultLevels(plan, grid, findings);
    return findings;
}

} // namespace tokenyard
