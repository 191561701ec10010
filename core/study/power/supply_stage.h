// SPDX-License-Identifier: Apache-2.0
// The supply stage: how much of the time, and of its load, each running hall has power, from failures inside the plant and outages
// of the grid. It runs after the cooling stage, whose load the intake, the switchgear and the generators carry too.
#pragma once

#include "core/network/supply_graph.h"
#include "core/study/power/power_fleets.h"
#include "core/study/power/power_stage.h"

#include <optional>
#include <vector>

namespace tokenyard {

// What both stages of it ask: the graph with all racks on, the plant before the running halls, and the halls that no way around the UPS
// rooms feeds.
struct SupplyPlant {
    SupplyGraph graph;
    PowerFleets fleets;
    std::vector<ObjectId> behindUps; // in order
    bool operator==(const SupplyPlant &) const = default;
};
SupplyPlant supplyPlantStage(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const RunningLayout &running, const ItLoad &load,
                             const PowerResult &power, const CoolingResult &cooling, const PowerRecords &records);

SupplyResult supplyStage(const PlanView<Objects> &plan, const SiteLayout &layout, const RunningLayout &running, const SupplyPlant &plant,
                         const ItLoad &load, const PowerResult &power, const CoolingResult &cooling, const PowerRecords &records);

// Availability of power for what a stated demand takes, with the racks off that it never needs: the plant then carries less, and what is
// needed runs in the halls whose power is surest. And for the others' halls, which are always on: a hall that may be off is in the mean of
// neither, so that its going makes nothing else surer.
struct NeededSupply {
    double availabilityFactor = 1.0, othersFactor = 1.0;
    bool operator==(const NeededSupply &) const = default;
};
NeededSupply neededSupplyStage(const PlanView<PowerDesign> &plan, const RunningLayout &running, const SupplyPlant &plant,
                               const ItLoad &load, const NeededRacks &racks, const PowerResult &power, const CoolingResult &cooling,
                               const SupplyResult &supply, const PowerRecords &records);

// The graph it works on: N-1, cut sets and loading ask the same one.
SupplyGraph supplyGraphOf(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const RunningLayout &running, const ItLoad &load,
                          const PowerResult &power, const CoolingResult &cooling, const Catalogue &records);

// What carries the plant when its sources fail: the same graph with the generators as sources that give what is asked, and the halls whose
// batteries last until they run, in order. No graph where no generator with a known rating is joined to what the halls hang on.
struct StandbySupply {
    std::optional<SupplyGraph> graph;
    std::vector<ObjectId> bridged;
    Duration fuel; // that the site's fuel lasts with all of its load on the sets
};
StandbySupply standbySupply(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const SupplyGraph &graph,
                            const RunningLayout &running, const ItLoad &load, const PowerResult &power, const CoolingResult &cooling,
                            const Catalogue &records);

} // namespace tokenyard
