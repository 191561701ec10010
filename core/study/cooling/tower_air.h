// SPDX-License-Identifier: Apache-2.0
// The air through a cooling tower: it leaves saturated, with the enthalpy that the heat gave it, and the water it took up on the way
// is what the tower evaporates. In cold weather part of the heat leaves as warmer air. docs/equations-cooling.md, "Towers and water".
#pragma once

#include "core/base/quantity.h"
#include "core/study/cooling/hour_row.h"

#include <vector>

namespace tokenyard {

class TowerAir {
public:
    // Air of that pressure, which takes up `rise` of enthalpy per kilogram: heat of the water over the flow of air.
    TowerAir(Pressure pressure, double riseJPerKg);
    // kg of water evaporated per joule of heat, °C.
    double evaporation(double dryCelsius, double wetCelsius) const;
    // The same of the first `hours` of a block.
    void evaporations(int hours, const double *dryCelsius, const double *wetCelsius, HourRow &factor) const;

private:
    // Values at even steps, linear between them, held beyond.
    struct Table {
        double begin = 0.0, step = 1.0;
        std::vector<double> values;
    };
    double m_rise;
    Table m_saturated; // kg/kg by °C
    Table m_leaving;   // kg/kg of saturated air by kJ/kg
};

} // namespace tokenyard
