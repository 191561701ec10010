// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/supply_security.h"

#include "core/study/power/losses.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

// Mean share of the load that a fleet carries: the binomial mean, less the share β of a unit's failures that strike all of them.
double carriedFraction(const UnitFleet &fleet, Power load, double commonCauseFraction)
{
    if (load.si() <= 0.0)
        return 1.0;
    if (fleet.units <= 0 || fleet.each.si() <= 0.0)
        return 0.0;
    const double common = commonCauseFraction * (1.0 - fleet.unitAvailabilityFraction);
    return servedFraction(load / fleet.each, fleet.units, fleet.unitAvailabilityFraction) * (1.0 - common);
}

// Switchgear and transformers may be part of other plant and not be drawn. They are then taken as exactly what the load needs,
// without a spare. Drawing some never lowers the answer: a fleet short of capacity is an error of its own (the capacity checks).
double carriedOrUndrawn(const UnitFleet &fleet, Power load, double commonCauseFraction)
{
    const double common = commonCauseFraction * (1.0 - fleet.unitAvailabilityFraction);
    const double undrawn = fleet.unitAvailabilityFraction * (1.0 - common);
    return fleet.units > 0 ? std::max(undrawn, carriedFraction(fleet, load, commonCauseFraction)) : undrawn;
}

double gridFraction(const SupplySecurity &s, Power site)
{
    if (!s.hasIntake)
        return site.si() > 0.0 ? std::min(1.0, s.ownGeneration / site) : 1.0;
    return carriedFraction(s.intake, std::max(site - s.ownGeneration, Power{}), s.commonCauseFraction);
}

// Share of the load that running generators carry through an outage. A set starts with probability p and then runs for an
// exponential time of mean M against outages of mean D: the share of outage time it covers is M / (M + D).
double setsFraction(const SupplySecurity &s, Power site)
{
    UnitFleet running = s.sets;
    running.unitAvailabilityFraction *= s.setMtbf.si() > 0.0 ? s.setMtbf / (s.setMtbf + s.meanOutage) : 0.0;
    return s.sets.units > 0 ? carriedFraction(running, site, s.commonCauseFraction) : 0.0;
}

// Unavailability, as a share of the year, of racks whose batteries last `bridging`.
double unavailability(const SupplySecurity &s, Power site, Duration bridging, bool behindUps)
{
    const Duration momentary = behindUps ? Duration{} : s.momentaryPerYearCount * s.restart;
    const Duration sustained = s.outagesPerYearCount * darkTimePerOutage(s, site, bridging);
    return std::min(1.0, (momentary + sustained) / (1.0 * units::year));
}

// Share of the racks that stand behind a UPS, and the mean share whose modules work.
struct UpsShares {
    double behind = 0.0, working = 0.0;
};

UpsShares upsShares(const SupplySecurity &s)
{
    if (s.ups.units <= 0 || s.ups.each.si() <= 0.0)
        return {};
    const double behind = s.upsLoad.si() > 0.0 ? std::min(1.0, s.ups.each * double(s.ups.units) / s.upsLoad) : 1.0;
    // Without redundancy a module out of service darkens its own racks, however many others there are.
    const double alone = behind * s.ups.unitAvailabilityFraction;
    return {behind, s.upsRedundant ? std::max(alone, carriedFraction(s.ups, s.upsLoad, s.commonCauseFraction)) : alone};
}

} // namespace

Duration bridgingTime(const SupplySecurity &s) { return s.upsLoad.si() > 0.0 ? s.battery / s.upsLoad : Duration{}; }

// An outage lasts t, exponential with mean D. Beyond a time x it lasts with probability exp(-x/D), and then D longer on average.
//   without sets  dark from b (batteries empty) to t, then the restart R:                  e^{-b/D} (D + R)
//   with sets     dark from b to the start s, if b < s, and again when the fuel ends at f: the same two terms
// Sets whose fuel would end before the racks are up again are not started.
Duration darkTimePerOutage(const SupplySecurity &s, Power site, Duration bridging)
{
    if (s.meanOutage.si() <= 0.0)
        return {};
    const auto beyond = [&](Duration x) { return std::exp(-(x / s.meanOutage)); };
    const Duration without = beyond(bridging) * (s.meanOutage + s.restart);
    const double carried = setsFraction(s, site);
    if (carried <= 0.0)
        return without;
    const Duration fuelEnds = s.fuel / site;
    Duration with = beyond(std::max(fuelEnds, bridging)) * (s.meanOutage + s.restart);
    if (bridging < s.startTime)
        with += (beyond(bridging) - beyond(s.startTime)) * s.meanOutage + beyond(bridging) * s.restart;
    return carried * std::min(with, without) + (1.0 - carried) * without;
}

double supplyAvailability(const SupplySecurity &s, Power site)
{
    if (site.si() <= 0.0)
        return 1.0;
    const double chain = gridFraction(s, site) * carriedOrUndrawn(s.switchgear, site, s.commonCauseFraction)
        * carriedOrUndrawn(s.transformers, s.toUps, s.commonCauseFraction);
    const UpsShares ups = upsShares(s);
    const double behind = ups.working * (1.0 - unavailability(s, site, bridgingTime(s), true));
    const double raw = (1.0 - ups.behind) * (1.0 - unavailability(s, site, {}, false));
    return std::clamp(chain * (behind + raw), 0.0, 1.0);
}

} // namespace tokenyard
