// SPDX-License-Identifier: Apache-2.0
// Racks that a stated demand never needs are off: whoever has more of them than users switches the surplus off, so spare racks cost no
// idle power, and a hall less saves none. On are those that the fullest hour of the year takes, the least power for a token first; within
// the year none is switched, at night the racks stand by. Equations: docs/equations.md, "Workload".
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/results.h"
#include "core/study/workload/rack_draw.h"

namespace tokenyard {

// Racks of one accelerator as shares of all racks of a service that may be switched off.
struct RackStep {
    double capacityFraction = 0.0, powerFraction = 0.0;
    bool operator==(const RackStep &) const = default;
};
using RackSteps = std::vector<RackStep>; // in the order in which they are switched on; none: power goes with capacity

RackSteps rackSteps(const PlanView<Services, PowerDesign> &plan, const Halls &halls, const ThroughputResult &throughput,
                    const Service &service);

// Share of the racks' power that is on to make this share of their capacity.
double onFractionAt(const RackSteps &steps, double capacityFraction);

// What the fullest hour of a stated demand takes of the capacity; without a demand all.
double neededFraction(const ServiceLoad &load);
// Whether a stated demand leaves racks off.
bool leavesRacksOff(const ServiceLoad *load);
// Whether a hall's racks may be off: they serve such a demand, and train in no spare hours.
bool maySwitchOff(const HallCount &hall, const ServiceLoad *load);

// Mean power of a hall's racks over their full power. `steps` are those of its service; tenants and training draw all of it.
double meanPowerFraction(const HallCount &hall, const ServiceLoad *load, const RackSteps &steps, double utilisation, const RackDraw &draw);

// Of each running hall's racks the share that is ever on; none: all of all. And of all of them, by their power: the halls that are off have
// their UPS and transformers off with them, and set no demand.
struct NeededRacks {
    std::vector<double> onFractions;
    double onFraction = 1.0;
    bool operator==(const NeededRacks &) const = default;
};
NeededRacks neededRacksStage(const PlanView<Services, PowerDesign> &plan, const Halls &halls, const ComputeResult &compute);

} // namespace tokenyard
