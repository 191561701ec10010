// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/tower_air.h"

#include "core/study/cooling/psychrometrics.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double coldest = -60.0, warmest = 70.0, step = 0.5; // °C; 0.5 K holds the humidity to 0.01 %

// kJ/kg of dry air: 1.006 t + w (2501 + 1.86 t) (ASHRAE 2017, ch. 1, eq. 30).
double enthalpy(double celsius, double humidity) { return 1.006 * celsius + humidity * (2501.0 + 1.86 * celsius); }

// Eq. 33 above freezing and eq. 35 below.
double humidity(double dry, double wet, double saturated)
{
    const double ratio = wet >= 0.0 ? ((2501.0 - 2.326 * wet) * saturated - 1.006 * (dry - wet)) / (2501.0 + 1.86 * dry - 4.186 * wet)
                                    : ((2830.0 - 0.24 * wet) * saturated - 1.006 * (dry - wet)) / (2830.0 + 1.86 * dry - 2.1 * wet);
    return std::max(ratio, 0.0);
}

} // namespace

double TowerAir::Table::at(double x) const
{
    const double place = std::clamp((x - begin) / step, 0.0, double(values.size() - 1) - 1e-9);
    const std::size_t i = std::size_t(place);
    return values[i] + (values[i + 1] - values[i]) * (place - double(i));
}

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

double TowerAir::evaporation(double dry, double wet) const
{
    const double entering = humidity(dry, wet, m_saturated.at(wet));
    return std::max(m_leaving.at(enthalpy(dry, entering) + m_rise) - entering, 0.0) / (1000.0 * m_rise);
}

} // namespace tokenyard
