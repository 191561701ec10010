// SPDX-License-Identifier: Apache-2.0
// How much of an hour's heat the plant carries: chillers, heat rejection and CDUs each against the need of that hour, with every unit in
// service and as the mean over outages of units. docs/equations-cooling.md, "Shortage and availability".
#pragma once

#include "core/study/cooling/hour_row.h"

#include <array>
#include <vector>

namespace tokenyard {

// Heat of one hour in W, and the part of each loop's heat that needs no chiller.
struct HeatDemand {
    double airHeat = 0.0, liquidHeat = 0.0;
    double airFree = 0.0, liquidFree = 0.0; // fractions, whatever plant there is
    double dryRated = 0.0;                  // rated dry-cooler capacity that the free shares need at the hour's temperatures
    double towerHeat = 0.0;                 // at the towers
    double cduHeat = 0.0;
};

// The paths of the heat; the same in every hour.
struct HeatPaths {
    bool airByDry = false, liquidByDry = false, airByTower = false, liquidByTower = false;
    double waterCooledFraction = 0.0; // share of the chillers' heat whose condensers need towers or dry coolers
    bool liquid = false;              // there is a liquid loop
};

// W of heat.
struct PlantCapacity {
    double chillers = 0.0, rejection = 0.0, cdus = 0.0;
};

struct HeatCarried {
    double airFraction = 1.0, liquidFraction = 1.0; // of each loop's heat
    double itFraction() const { return airFraction < liquidFraction ? airFraction : liquidFraction; }
    double missing(const HeatDemand &d) const { return (1.0 - airFraction) * d.airHeat + (1.0 - liquidFraction) * d.liquidHeat; }
};

// The demand of a block of hours, a row for each member.
struct DemandHours {
    HourRow airHeat, liquidHeat, airFree, liquidFree, dryRated, towerHeat, cduHeat;
    HeatDemand at(int hour) const
    {
        const auto i = std::size_t(hour);
        return {airHeat[i], liquidHeat[i], airFree[i], liquidFree[i], dryRated[i], towerHeat[i], cduHeat[i]};
    }
};

// The share of a loop's free cooling that dry coolers give, from their rated capacity and the rated capacity that is needed.
void dryShares(int hours, const HourRow &dryRated, double rejection, HourRow &share);
HeatCarried carriedHeat(const HeatDemand &demand, const HeatPaths &paths, const PlantCapacity &capacity);
// The same for the first `hours` of a block, whose chillers may each carry a different heat.
void carriedHeats(int hours, const DemandHours &demand, const HeatPaths &paths, const PlantCapacity &capacity, const HourRow &chillers,
                  HourRow &airFraction, HourRow &liquidFraction);

// The mean of the carried share over independent outages of units.
class UnitOutages {
public:
    struct Fleet {
        double PlantCapacity::*capacity;
        int units;
    };
    UnitOutages(const PlantCapacity &all, const std::array<Fleet, 3> &fleets, double unitUnavailability);
    // `whole` is the share with every unit in service.
    double meanShare(const HeatDemand &demand, const HeatPaths &paths, double whole) const;
    const PlantCapacity &worst() const { return m_worst; }

private:
    struct States {
        double PlantCapacity::*capacity;
        std::vector<double> probability, value; // with 0, 1, 2, ... units out
    };
    PlantCapacity m_all, m_worst;
    std::array<States, 3> m_fleets;
};

} // namespace tokenyard
