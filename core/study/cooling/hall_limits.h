// SPDX-License-Identifier: Apache-2.0
// How far a hall is limited by its own CDUs and by the water that its pipes bring. Plant that serves all halls is judged for the site
// (heat_served.h); a hall's own cannot stand in for another's.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_year.h"
#include "core/study/cooling/plant_fleet.h"
#include "core/study/results.h"

#include <vector>

namespace tokenyard {

// Halls in order of id; empty if every hall can run at full load.
std::vector<HallLimit> hallLimits(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const PlantFleet &cdus,
                                  const Hydraulics &water, Power liquidHeat);

// The share of the load that runs at `load` (a fraction of the design) when the plant carries `share` of it and some halls are limited
// below that: the sum of loadFraction · min(share, mostFraction / load). Halls are sorted once, as this is evaluated for every hour.
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
