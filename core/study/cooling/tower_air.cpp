// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/tower_air.h"

#include "core/base/wide_loops.h"
#include "core/study/cooling/psychrometrics.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double coldest = -60.0, warmest = 70.0, step = 0.5; // °C; 0.5 K holds the humidity to 0.01 %

// kJ/kg of dry air: 1.006 t + w (2501 + 1.86 t) (ASHRAE 2017, ch. 1, eq. 30).
inline double enthalpy(double celsius, double humidity) { return 1.006 * celsius + humidity * (2501.0 + 1.86 * celsius); }

// Eq. 33 above freezing and eq. 35 below.
inline double humidity(double dry, double wet, double saturated)
{
    const double ratio = wet >= 0.0 ? ((2501.0 - 2.326 * wet) * saturated - 1.006 * (dry - wet)) / (2501.0 + 1.86 * dry - 4.186 * wet)
                                    : ((2830.0 - 0.24 * wet) * saturated - 1.006 * (dry - wet)) / (2830.0 + 1.86 * dry - 2.1 * wet);
    return wide::most(ratio, 0.0);
}

// Of values at even steps the one at a place: linear between them.
inline double valueAt(const double *values, double place)
{
    const int i = int(place);
    return values[i] + (values[i + 1] - values[i]) * (place - double(i));
}

} // namespace

TowerAir::TowerAir(Pressure pressure, double riseJPerKg) : m_rise(std::max(riseJPerKg, 1.0) / 1000.0)
{
    m_saturated = {coldest, step, {}};
    std::vector<double> heat;
    for (double t = coldest; t <= warmest; t += step) {
        m_saturated.values.push_back(saturationHumidityFactor(Temperature::celsius(t), pressure));
        heat.push_back(enthalpy(t, m_saturated.values.back()));
    }
    m_leaving = {std::ceil(heat.front()), step, {}};
    std::size_t i = 0;
    for (double h = m_leaving.begin; h <= heat.back(); h += step) {
        while (heat[i + 1] < h)
            ++i;
        const double between = (h - heat[i]) / (heat[i + 1] - heat[i]);
        m_leaving.values.push_back(m_saturated.values[i] + between * (m_saturated.values[i + 1] - m_saturated.values[i]));
    }
}

// Loop by loop, so that each is a wide one: places in the tables are held at their ends, then looked up.
TY_WIDE void TowerAir::evaporations(int hours, const double *dry, const double *wet, HourRow &factor) const
{
    const double *__restrict saturated = m_saturated.values.data(), *__restrict leaving = m_leaving.values.data();
    const double s0 = m_saturated.begin, sLast = double(m_saturated.values.size() - 1) - 1e-9;
    const double l0 = m_leaving.begin, lLast = double(m_leaving.values.size() - 1) - 1e-9, rise = m_rise;
    HourRow places, humidities;
    double *__restrict place = places.data(), *__restrict entering = humidities.data(), *__restrict out = factor.data();
    for (int i = 0; i < hours; ++i)
        place[i] = wide::within((wet[i] - s0) / step, 0.0, sLast);
    for (int i = 0; i < hours; ++i)
        entering[i] = valueAt(saturated, place[i]);
    for (int i = 0; i < hours; ++i)
        entering[i] = humidity(dry[i], wet[i], entering[i]);
    for (int i = 0; i < hours; ++i)
        place[i] = wide::within((enthalpy(dry[i], entering[i]) + rise - l0) / step, 0.0, lLast);
    for (int i = 0; i < hours; ++i)
        out[i] = valueAt(leaving, place[i]);
    for (int i = 0; i < hours; ++i)
        out[i] = wide::most(out[i] - entering[i], 0.0) / (1000.0 * rise);
}

double TowerAir::evaporation(double dry, double wet) const
{
    HourRow factor;
    evaporations(1, &dry, &wet, factor);
    return factor[0];
}

} // namespace tokenyard
