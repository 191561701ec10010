// SPDX-License-Identifier: Apache-2.0
// The electricity that a chiller needs for its heat: measured curves at 4-10 °C chilled water, a share of Carnot above.
// Curves are never extrapolated; docs/equations-cooling.md ("Chiller") derives the blend between the two.
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit.h"
#include "core/catalogue/record.h"
#include "core/study/cooling/hour_row.h"

#include <array>
#include <optional>
#include <vector>

namespace tokenyard {

// A curve set of the form of EnergyPlus Chiller:Electric:EIR. Coefficients take degrees Celsius.
struct ChillerCurves {
    std::array<double, 6> capacity{}, energyInput{}; // a + b x + c x² + d y + e y² + f x y; x chilled water, y condenser
    std::array<double, 3> partLoad{};                // a + b r + c r²
    Temperature chilledLow, chilledHigh, condenserLow, condenserHigh;
    double copRatedFactor = 0.0, partLoadLowFraction = 0.0;

    double capacityFactor(Temperature chilledWater, Temperature condenser) const;    // available over rated
    double energyInputFactor(Temperature chilledWater, Temperature condenser) const; // power per capacity over rated
    // The least of it between the curves' coldest water and this: some fits turn up again at a low condenser temperature,
    // where no machine does.
    double leastEnergyInputFactor(Temperature chilledWater, Temperature condenser) const;
    double partLoadFactor(double loadFraction) const; // power over full-load power
};

// The curve set of a record of the kind "chillers"; nothing if the record has none.
std::optional<ChillerCurves> chillerCurves(const Record &record);

// How the share of Carnot goes with the lift, over its greatest: small lifts reach less of it.
struct LiftShape {
    struct Point {
        double lift_K = 0.0, shareFactor = 0.0;
    };
    std::array<Point, 5> points{};
    double at(double lift_K) const; // below the table the COP is held, above it the share
    void sharesAt(int hours, const HourRow &lift_K, HourRow &shareFactor) const;
};

// Of a record with COPs at warm chilled water (warm_cop_25 ... warm_cop_45); nothing if it has none.
std::optional<LiftShape> liftShape(const Record &record);

// A class of chillers: the share of Carnot it reaches, and the lift it sees beyond the water and air temperatures.
struct ChillerClass {
    double carnotFraction = 0.0;            // at the lift at which it is greatest
    double copLimitFactor = 0.0;            // no machine does better, however small the lift
    TemperatureDifference evaporatorOffset; // chilled water minus evaporation
    TemperatureDifference condenserOffset;  // condensation minus outdoor air, or minus water entering the condenser
    std::optional<ChillerCurves> cold;      // for chilled water below the curves' upper limit
    Temperature leastCondensation;          // head pressure is held there in cold weather
    bool waterCooled = false;               // the condenser takes water, not outdoor air
    std::optional<LiftShape> shape{};       // none: the same share at every lift
};

// The class of a record of the kind "chillers": its share of Carnot is that of its rated COP at its rating, its curves are its
// own. What the record leaves open is as usual; the usual curves are then scaled to its COP.
ChillerClass chillerClass(const Record &record, const ChillerClass &usual);

// A chiller class at one chilled-water temperature, prepared for an hourly loop.
class Chiller {
public:
    Chiller(const ChillerClass &kind, Temperature chilledWater, int units);
    // Electric power over heat at the condenser's entering temperature (air or water), with `load` of the installed capacity.
    double powerPerHeatFactor(double condenserCelsius, double loadFraction) const;
    // The same of the first `hours` of a block.
    void powerPerHeatFactors(int hours, const HourRow &condenserCelsius, const HourRow &loadFraction, HourRow &factor) const;

private:
    void partLoads(int hours, const HourRow &loadFraction, HourRow &factor) const;
    void carnots(int hours, const HourRow &condenserCelsius, double evaporatorKelvin, const HourRow &partLoad, HourRow &factor) const;
    void curves(int hours, const HourRow &condenserCelsius, const HourRow &partLoad, HourRow &factor) const;
    ChillerCurves m_curves;
    std::optional<LiftShape> m_shape;
    bool m_hasCurves = false;
    double m_coldFraction = 0.0;         // 1: curves alone, 0: Carnot alone
    double m_warmEvaporatorKelvin = 0.0; // of the water from which the class figure counts alone
    double m_bestLoad = 1.0;             // at which a machine takes least for its heat
    double m_evaporatorKelvin, m_condenserOffset, m_carnotFraction, m_leastFactor, m_curveEvaporatorKelvin = 0.0,
                                                                                   m_leastCondenserCelsius = 0.0;
    Temperature m_curveWater;
    int m_units;
};

// What condensers take in, °C.
struct CondenserEntering {
    double air = 0.0, water = 0.0;
};

// Units of one class and the share of the heat that they carry.
struct ChillerShare {
    ChillerClass kind;
    double heatFraction = 1.0;
    int units = 1;
};

// Chillers of several classes side by side, all loaded alike.
class ChillerMix {
public:
    ChillerMix(const std::vector<ChillerShare> &shares, Temperature chilledWater);
    double powerPerHeatFactor(CondenserEntering entering, double loadFraction) const;
    // The same of the first `hours` of a block; air and water are what condensers take in.
    void powerPerHeatFactors(int hours, const HourRow &air, const HourRow &water, const HourRow &loadFraction, HourRow &factor) const;

private:
    struct Member {
        Chiller chiller;
        double heatFraction;
        bool waterCooled;
    };
    std::vector<Member> m_members;
};

} // namespace tokenyard
