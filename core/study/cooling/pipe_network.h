// SPDX-License-Identifier: Apache-2.0
// What the drawn pipes carry and what pressure they take: hall heat flows back through supply and return pipes to the plant,
// shared evenly over the pipes that join an object; pressure drop by Darcy-Weisbach (docs/equations-cooling.md, "Pipes").
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_system.h"
#include "core/study/results.h"

#include <map>
#include <vector>

namespace tokenyard {

struct PipeRun {
    ObjectId feed;
    Speed velocity;
    Pressure drop;
};

struct PipeNetwork {
    std::vector<PipeRun> runs;     // in order of id; pipes that carry heat
    std::optional<Pressure> worst; // supply and return of the unluckiest hall; nothing if no hall is joined
};

// Heat by hall, at full load; water temperature rise of the loop.
PipeNetwork pipeNetwork(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const std::map<ObjectId, Power> &hallHeat,
                        const CoolingSystem &system, TemperatureDifference range);

// Friction factor of Darcy by Haaland (1983), laminar below Reynolds 2,300: within 2 % of Colebrook.
double darcyFactor(double reynoldsCount, double roughnessFraction);
// Drop of a straight pipe full of water at about 30 °C: f (L/D) ρ v²/2.
Pressure pipeDrop(Length length, Length diameter, Length roughness, Speed velocity);

} // namespace tokenyard
