// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/supply_security.h"

#include "core/network/losses.h"

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

// Share of the load that running generators carry through an outage. A set starts with probability p and then runs for an
// exponential time of mean M against outages of mean D: the share of outage time it covers is M / (M + D).
double setsFraction(const SupplySecurity &s, Power site)
{
    UnitFleet running = s.sets;
    running.unitAvailabilityFraction *= s.setMtbf.si() > 0.0 ? s.setMtbf / (s.setMtbf + s.meanOutage) : 0.0;
    return s.sets.units > 0 ? carriedFraction(running, site, s.commonCauseFraction) : 0.0;
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

double outageUnavailability(const SupplySecurity &s, Power site, bool behindUps)
{
    if (site.si() <= 0.0)
        return 0.0;
    const Duration momentary = behindUps ? Duration{} : s.momentaryPerYearCount * s.restart;
    const Duration sustained = s.outagesPerYearCount * darkTimePerOutage(s, site, behindUps ? bridgingTime(s) : Duration{});
    return std::min(1.0, s.gridFraction * ((momentary + sustained) / (1.0 * units::year)));
}

} // namespace tokenyard
