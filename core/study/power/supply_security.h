// SPDX-License-Identifier: Apache-2.0
// What an outage of the grid costs: UPS batteries that bridge, generators that start, run and burn their fuel, own generation that
// goes on. docs/equations.md, "Supply", derives the closed form. What fails inside the plant is core/network/availability.h.
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit.h"

namespace tokenyard {

// Identical units, any of which may carry the load; an undersized or failed fleet sheds the share it cannot carry.
struct UnitFleet {
    int units = 0;
    Power each;
    double unitAvailabilityFraction = 1.0;
    bool operator==(const UnitFleet &) const = default;
};

struct SupplySecurity {
    // The grid at the point of supply. Sustained outages last exponentially long; a momentary one only trips what has no UPS.
    double outagesPerYearCount = 0.0, momentaryPerYearCount = 0.0;
    Duration meanOutage, restart; // restart: from power back to tokens again
    double commonCauseFraction = 0.0;
    double gridFraction = 1.0; // of the site's load that the grid carries; own generation goes on through an outage

    Power upsLoad;  // behind the UPS, at full load
    Energy battery; // that the UPS rooms hold at rated load

    UnitFleet sets; // availability: probability that a set starts
    Duration startTime, setMtbf;
    Energy fuel; // electricity that the fuel on site makes

    bool operator==(const SupplySecurity &) const = default;
};

// Share of the time that outages of the grid keep racks without power, at this greatest load of the whole site.
double outageUnavailability(const SupplySecurity &supply, Power site, bool behindUps);

// How long the batteries carry the full load; zero without a UPS.
Duration bridgingTime(const SupplySecurity &supply);
// Expected time without power, restarts counted, that one sustained outage costs racks whose batteries last `bridging`.
Duration darkTimePerOutage(const SupplySecurity &supply, Power site, Duration bridging);

} // namespace tokenyard
