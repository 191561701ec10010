// SPDX-License-Identifier: Apache-2.0
// A cooling system: who rejects the heat of the air and of the liquid loop, and its coefficients, read from a record of the
// kind "cooling-systems". Every coefficient is a value of that record with its range and source.
#pragma once

#include "core/base/quantity.h"
#include "core/catalogue/catalogue.h"
#include "core/study/cooling/chiller.h"

#include <optional>
#include <string>

namespace tokenyard {

enum class HeatSink { None, DryCooler, AdiabaticCooler, Tower };

// Dry coolers and those with wetted pads, which are dry coolers but for the hottest hours.
constexpr bool isDry(HeatSink sink) { return sink == HeatSink::DryCooler || sink == HeatSink::AdiabaticCooler; }

// Air or water moved against a head: power per heat = head / (efficiency · density · heat capacity · temperature rise).
struct Mover {
    Pressure head;
    double efficiencyFraction = 1.0;
    TemperatureDifference rise;
};

struct CoolingSystem {
    RecordId id;
    HeatSink airEconomizer = HeatSink::None; // free cooling of the air loop
    HeatSink liquidSink = HeatSink::None;    // of the direct liquid loop; None: an all-air system
    bool towerCondenser = false;             // chillers reject to towers, else to outdoor air
    double liquidFraction = 0.0;             // of IT heat

    Temperature supply, supplyLow, supplyHigh; // default and accepted range: facility water, or chilled water of an all-air system
    Temperature airWater;                      // chilled water of the air coils beside a liquid loop
    TemperatureDifference supplyFloat;         // drift of the liquid supply allowed before the trim chiller starts

    ChillerClass chiller;                                                               // where no chillers are placed
    std::vector<ChillerShare> placed;                                                   // those that stand on the site, in place of it
    Mover airFans, chilledPumps, facilityPumps, technologyPumps, towerPumps, towerFans; // towerFans.rise: water range
    double towerLiquidGasFactor = 1.0;                                                  // kg water per kg air
    std::optional<double> towerFanFraction; // rated fan power over heat, in place of head and ratio
    TemperatureDifference towerApproach, exchangerApproach, dryApproach;
    double dryFanFraction = 0.0;     // rated fan power over rated heat
    double fanExponentFactor = 3.0;  // P ~ n^e
    double pumpStaticFraction = 0.0; // head that does not fall with flow
    double cyclesFactor = 5.0, windageFraction = 0.0;
    std::optional<double> evaporatedFraction; // of towers' heat in every hour; none: as moist air takes it
    double padEffectivenessFraction = 0.0;    // of wetted pads: share of dry minus wet bulb taken away
    TemperatureDifference padAirRise;         // of the air through the coil at rated heat
    double lightsFraction = 0.0;              // of IT

    Pressure pipeAllowance; // part of the loop's head that stands for pipes not drawn
    Length pipeRoughness;
    double pipeFittingsFactor = 1.0; // equivalent over drawn length
    Speed pipeVelocityLimit;
};

// The system of a record; nothing, with one sentence in `error`, if a value is missing.
std::optional<CoolingSystem> coolingSystem(const Record &record, const Catalogue &catalogue, std::string &error);
// By id, name or alias; the sentence names the nearest ids.
std::optional<CoolingSystem> coolingSystem(const Catalogue &catalogue, std::string_view idOrName, std::string &error);

} // namespace tokenyard
