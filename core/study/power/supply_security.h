// SPDX-License-Identifier: Apache-2.0
// What keeps the racks running when the grid or a unit fails: intake, switchgear and transformers as fleets of like units, UPS
// batteries that bridge, generators that start, run and burn their fuel. docs/equations.md, "Supply", derives the closed form.
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit.h"

#include <vector>

namespace tokenyard {

// Like units of which any may carry the load; an undersized or failed fleet sheds the share it cannot carry.
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

    UnitFleet intake, switchgear; // carry the whole site
    bool hasIntake = false;       // without one only own generation supplies the site
    Power ownGeneration;
    UnitFleet transformers; // carry what flows to the UPS
    Power toUps;            // IT and what is lost on the way, at full load

    UnitFleet ups;
    bool upsRedundant = false; // spare modules can take over from any other
    Power upsLoad;             // behind the UPS, at full load
    Energy battery;            // that the UPS rooms hold at rated load

    UnitFleet sets; // availability: probability that a set starts
    Duration startTime, setMtbf;
    Energy fuel; // electricity that the fuel on site makes

    bool operator==(const SupplySecurity &) const = default;
};

// Share of the racks' time with power, at this greatest load of the whole site.
double supplyAvailability(const SupplySecurity &supply, Power site);

// How long the batteries carry the full load; zero without a UPS.
Duration bridgingTime(const SupplySecurity &supply);
// Expected time without power, restarts counted, that one sustained outage costs racks whose batteries last `bridging`.
Duration darkTimePerOutage(const SupplySecurity &supply, Power site, Duration bridging);

} // namespace tokenyard
