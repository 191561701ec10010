// SPDX-License-Identifier: Apache-2.0
// Moist air: saturation pressure, humidity ratio, enthalpy, wet bulb and dew point.
// ASHRAE Handbook, Fundamentals (2017), chapter 1, equations 5, 6, 20, 30, 33 and 35; valid from -100 to 200 °C.
#pragma once

#include "core/base/quantity.h"

namespace tokenyard {

// Pressure of saturated water vapour over ice (below 0 °C) or liquid water.
Pressure saturationPressure(Temperature temperature);
// kg of water per kg of dry air of saturated air, and of air with a wet bulb.
double saturationHumidityFactor(Temperature temperature, Pressure pressure);
double humidityFactor(Temperature dryBulb, Temperature wetBulb, Pressure pressure);
// The same from relative humidity, 0..1.
double humidityFactorOf(Temperature dryBulb, double relativeHumidityFraction, Pressure pressure);
double relativeHumidityFraction(Temperature dryBulb, Temperature wetBulb, Pressure pressure);
// Wet bulb from relative humidity by bisection to 1e-4 K; never above the dry bulb.
Temperature wetBulb(Temperature dryBulb, double relativeHumidityFraction, Pressure pressure);
Temperature dewPoint(Temperature dryBulb, double relativeHumidityFraction);
// Joules per kilogram of dry air, zero at 0 °C dry.
using SpecificEnergy = Quantity<Dimension{.length = 2, .time = -2}>;
SpecificEnergy moistAirEnthalpy(Temperature dryBulb, double humidityRatioFactor);

} // namespace tokenyard
