// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/psychrometrics.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double massRatio = 0.621945; // water over dry air, eq. 20

// Halves the interval until it is narrower than 1e-5 K; `below` says whether a temperature (°C) is too low.
template <class Below>
double bisect(double low, double high, Below below)
{
    while (high - low > 1e-5) {
        const double middle = (low + high) / 2;
        (below(middle) ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

// ln p = C1/T + C2 + C3 T + C4 T² + C5 T³ + C6 T⁴ + C7 ln T (ice); C8/T + C9 + C10 T + C11 T² + C12 T³ + C13 ln T (water); T in K, p in Pa.
Pressure saturationPressure(Temperature temperature)
{
    const double t = temperature.kelvin();
    const double logP = temperature.celsius() < 0.0
        ? -5.6745359e3 / t + 6.3925247 + t * (-9.677843e-3 + t * (6.2215701e-7 + t * (2.0747825e-9 - t * 9.484024e-13)))
            + 4.1635019 * std::log(t)
        : -5.8002206e3 / t + 1.3914993 + t * (-4.8640239e-2 + t * (4.1764768e-5 - t * 1.4452093e-8)) + 6.5459673 * std::log(t);
    return Pressure::fromSi(std::exp(logP));
}

// W = 0.621945 p_w / (p - p_w), eq. 20.
double humidityFactorOf(Temperature dryBulb, double relativeHumidityFraction, Pressure pressure)
{
    const double vapour = relativeHumidityFraction * saturationPressure(dryBulb).si();
    return massRatio * vapour / std::max(pressure.si() - vapour, 1.0);
}

double saturationHumidityFactor(Temperature temperature, Pressure pressure) { return humidityFactorOf(temperature, 1.0, pressure); }

// Eq. 33 above freezing and eq. 35 below; t and t* in °C.
double humidityFactor(Temperature dryBulb, Temperature wetBulb, Pressure pressure)
{
    const double t = dryBulb.celsius(), w = wetBulb.celsius();
    const double saturated = saturationHumidityFactor(wetBulb, pressure);
    const double ratio = w >= 0.0 ? ((2501.0 - 2.326 * w) * saturated - 1.006 * (t - w)) / (2501.0 + 1.86 * t - 4.186 * w)
                                  : ((2830.0 - 0.24 * w) * saturated - 1.006 * (t - w)) / (2830.0 + 1.86 * t - 2.1 * w);
    return std::max(ratio, 0.0);
}

double relativeHumidityFraction(Temperature dryBulb, Temperature wetBulb, Pressure pressure)
{
    const double ratio = humidityFactor(dryBulb, wetBulb, pressure);
    const double vapour = pressure.si() * ratio / (massRatio + ratio);
    return std::clamp(vapour / saturationPressure(dryBulb).si(), 0.0, 1.0);
}

Temperature wetBulb(Temperature dryBulb, double relativeHumidityFraction, Pressure pressure)
{
    const double wanted = humidityFactorOf(dryBulb, relativeHumidityFraction, pressure);
    return Temperature::celsius(bisect(dryBulb.celsius() - 60.0, dryBulb.celsius(), [&](double middle) {
        return humidityFactor(dryBulb, Temperature::celsius(middle), pressure) < wanted;
    }));
}

Temperature dewPoint(Temperature dryBulb, double relativeHumidityFraction)
{
    const double vapour = relativeHumidityFraction * saturationPressure(dryBulb).si();
    return Temperature::celsius(bisect(dryBulb.celsius() - 90.0, dryBulb.celsius(),
                                       [&](double middle) { return saturationPressure(Temperature::celsius(middle)).si() < vapour; }));
}

// h = 1.006 t + W (2501 + 1.86 t) kJ/kg, t in °C, eq. 30.
SpecificEnergy moistAirEnthalpy(Temperature dryBulb, double humidityRatioFactor)
{
    const double t = dryBulb.celsius();
    return SpecificEnergy::fromSi(1000.0 * (1.006 * t + humidityRatioFactor * (2501.0 + 1.86 * t)));
}

} // namespace tokenyard
