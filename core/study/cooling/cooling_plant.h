// SPDX-License-Identifier: Apache-2.0
// A cooling plant prepared for the hours of a year: its coefficients as plain numbers, and the two loops' heat and movers, which go with
// the IT's draw alone. Equations and sources: docs/equations-cooling.md.
#pragma once

#include "core/study/cooling/cooling_year.h"
#include "core/study/cooling/heat_served.h"
#include "core/study/cooling/tower_air.h"

#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <optional>

namespace tokenyard {

// Everything of a case that does not change with the hour, in SI and degrees Celsius: the hourly loops do arithmetic only.
struct CoolingPlant {
    explicit CoolingPlant(const CoolingCase &c);

    double ups, distribution, transformer, lights; // W per W of IT; the transformer per W through it
    double liquid, airFan, chilledPump, facilityPump, technologyPump, towerPump, towerFan;
    double airSet, liquidSet, liquidTrim, airRange, liquidRange;
    double dryApproach, towerApproach, exchangerApproach, towerRange;
    double dryFan, exponent, staticShare, cycles, windage, pads, padAirRise;
    HeatSink airSink, liquidSink;
    bool towers, towerCondenser;
    ChillerMix airChiller, trimChiller;
    double airCooledChillers = 0.0; // share of the chillers' heat that does not go to the towers
    // Heat at design, W: what the movers are rated for.
    double designAir = 0.0, designLiquid = 0.0;
    double spareCdus = 1.0, spareRejection = 1.0; // installed over needed, at least 1
    double towerShare = 1.0;                      // fan power with the spare cells over that without
    double installedChillers = 0.0;
    bool chillersGiven = false;
    PlantCapacity installed; // without limit where the plant is sized to the need
    HeatPaths paths;
    std::optional<double> evaporated; // a fixed share of the towers' heat
    bool countsWater = true;
    std::optional<TowerAir> air;
};

// P/P0 of a fan whose flow is `flow` of the rated.
double fanLaw(double flow, double exponent);

// Heat and movers of the two loops, W; the same whenever the IT draws the same.
struct Loops {
    double losses, lights, fans, pumps, airHeat, liquidHeat;
};

Loops loopsOf(const CoolingPlant &p, double it);

// The loops of a power that comes again, hour after hour or week after week, are computed once.
class LoopMemory {
public:
    explicit LoopMemory(const CoolingPlant &prepared) : m_prepared(prepared) { m_entries.fill({noValue, {}}); }
    const Loops &at(double it)
    {
        Entry &entry = m_entries[std::size_t((std::bit_cast<std::uint64_t>(it) * 0x9e3779b97f4a7c15u) >> (64 - entryBits))];
        if (!(entry.it == it))
            entry = {it, loopsOf(m_prepared, it)};
        return entry.loops;
    }

private:
    static constexpr int entryBits = 9;
    static constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    struct Entry {
        double it;
        Loops loops;
    };
    const CoolingPlant &m_prepared;
    std::array<Entry, std::size_t(1) << entryBits> m_entries;
};

} // namespace tokenyard
