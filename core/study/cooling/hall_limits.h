// SPDX-License-Identifier: Apache-2.0
// What a hall's own way of cooling lets it run at: the CDUs above it and the water that its pipes bring. Plant that serves all halls is
// counted for the site (heat_served.h); these stand in for nobody else.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_year.h"
#include "core/study/cooling/plant_fleet.h"
#include "core/study/results.h"

#include <vector>

namespace tokenyard {

// Halls in order of id; empty where every hall can run at full load.
std::vector<HallLimit> hallLimits(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const PlantFleet &cdus,
                                  const Hydraulics &water, Power liquidHeat);

// The share of the load that runs at a `load` of the design where the plant carries `share` of it and some halls are held below that:
// Σ loadFraction min(share, mostFraction / load), with the halls sorted once, for it is asked in every hour of a year.
class HeldByHalls {
public:
    explicit HeldByHalls(std::vector<HallLimit> halls);
    double operator()(double load, double share) const;

private:
    std::vector<HallLimit> m_halls; // the most limited first
    std::vector<double> m_held;     // Σ loadFraction mostFraction of the first of them
    std::vector<double> m_free;     // Σ loadFraction of the others
};

} // namespace tokenyard
