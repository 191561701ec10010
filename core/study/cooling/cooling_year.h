// SPDX-License-Identifier: Apache-2.0
// The cooling sub-model: one year of 8,760 hours of a cooling system in a climate, as a pure function.
// Equations and sources: docs/equations-cooling.md.
#pragma once

#include "core/base/series.h"
#include "core/catalogue/weather.h"
#include "core/study/cooling/cooling_system.h"
#include "core/study/results.h"

#include <array>
#include <memory>
#include <optional>

namespace tokenyard {

// Efficiencies of the electrical chain at the site's load; UPS and distribution losses heat the hall.
struct ElectricalChain {
    double transformerEfficiencyFraction = 0.99, upsEfficiencyFraction = 0.96, distributionEfficiencyFraction = 0.99;
};

// A hall's part of the IT load, and the share of full load that its own CDUs and pipes allow.
struct HallLimit {
    double loadFraction = 0.0, mostFraction = 1.0;
};

// Heat capacities on the site, spare units included. Empty: exactly what is needed; zero: none is placed.
struct InstalledCooling {
    std::optional<Power> chillers, rejection, cdus;
    int chillerUnits = 4, rejectionUnits = 4, cduUnits = 4;
    double unitUnavailabilityFraction = 0.0; // of each unit
    double commonCauseFraction = 0.0;        // part of it that hits all units of a kind at once
    std::vector<HallLimit> halls = {};       // empty: no hall is limited by its own CDUs and pipes
    Energy tanks = {};                       // usable cold of chilled-water tanks
};

struct CoolingCase {
    std::shared_ptr<const Weather> weather;
    CoolingSystem system;
    Temperature supply; // within system.supplyLow..supplyHigh
    Series<Power> it;   // 8,760 hours
    Power itDesign;     // the plant is sized for this; not below the series' peak
    ElectricalChain chain;
    InstalledCooling installed;
    Series<Power> heatSold = {}; // leaves the site through a buyer's pipes instead of the plant; empty: none
    Power itOn = {};             // the part of itDesign that ever runs, by which movers and spare units are judged; zero: all of it
};

// A case with the system's own supply temperature and a constant load, sized for it.
CoolingCase constantCase(std::shared_ptr<const Weather> weather, CoolingSystem system, Power it);

struct CoolingPeriod {
    Energy it, facility;
    Volume water;
    std::optional<double> pueFactor() const; // facility over IT energy; nothing without IT energy
    std::optional<WaterPerEnergy> wue() const;
};

// Capacities needed with the weather at its design values (not exceeded in 99.6 % of the hours) and IT at design.
struct CoolingNeed {
    Power chillers;  // heat the chillers carry
    Power rejection; // heat the dry coolers or towers carry
    Power cdus;      // heat through the CDUs
};

// Hours of a year beyond the 99.6 % design weather, accepted by anyone who sizes for it: 0.4 % of 8,760 (ASHRAE, climatic design
// conditions).
inline constexpr int acceptedHours = 35;

struct CoolingYear {
    // facility = it + losses + lights + fans + pumps + chillers + rejection, every hour
    Series<Power> facility, losses, lights, fans, pumps, chillers, rejection;
    Series<Power> cold;       // heat that the chillers carry
    Series<VolumeFlow> water; // make-up
    std::array<CoolingPeriod, 12> months;
    CoolingPeriod annual;
    std::optional<double> puePeakFactor;                    // greatest hourly ratio
    double freeCoolingFraction = 0.0;                       // of the loop in question: docs/equations-cooling.md, "Free cooling"
    double freeAirFraction = 0.0, freeLiquidFraction = 0.0; // share of each loop's heat that needs no chiller
    Energy heatRejected;                                    // to the outdoors through the plant
    Volume waterPeakDay;
    CoolingNeed need;
    Power chillerPeak;           // greatest heat on the chillers
    int hoursAboveSupply = 0;    // hours with the liquid supply above its set point, with or without chillers
    Temperature worstSupply;     // warmest liquid supply
    int hoursAboveChillers = 0;  // more heat than the installed chillers carry
    Energy coldMoved;            // by tanks, between hours of the day
    HeatShortage shortage;       // with every unit in service, tanks included
    double servedFraction = 1.0; // IT energy that is cooled over all IT energy, with outages of units
};

CoolingYear evaluateCooling(const CoolingCase &input);
// Only the heat carried with every unit in service, for the same year: half of the computing time.
struct HeatServed {
    double yearFraction = 1.0; // of the IT energy
    int hoursShort = 0;
};
HeatServed heatServed(const CoolingCase &input);
// The share of the heat that the whole plant carries in the design weather with IT at design, before the halls' own limits.
double designShare(const CoolingCase &input);
// Energy and water of months and year, and the day of greatest use, from the hours.
void addMonths(const Series<Power> &it, CoolingYear &year);
double greatestRatio(const Series<Power> &facility, const Series<Power> &it); // of the two in any hour

// Only the power of the plant, for the same year: a third of the computing time.
struct CoolingPower {
    Series<Power> facility;
    Power pumpsPeak;
    Power shaved; // taken off its peak by tanks
};
CoolingPower coolingPower(const CoolingCase &input);

} // namespace tokenyard
