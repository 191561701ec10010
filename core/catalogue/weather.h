// SPDX-License-Identifier: Apache-2.0
// A typical year of hourly weather, read from the compact embedded files (docs/recipes-weather.md says how they are made).
// Hour beginning, local standard time: hour 0 is 1 January 00:00-01:00, 8,760 hours.
#pragma once

#include "core/base/series.h"
#include "core/catalogue/catalogue.h"

#include <memory>
#include <string>

namespace tokenyard {

// Hourly temperatures, kept in degrees Celsius (Temperature is a point, so it has no Series).
class TemperatureSeries {
public:
    TemperatureSeries() = default;
    explicit TemperatureSeries(Eigen::ArrayXd celsius) : m_celsius(std::move(celsius)) {}
    Temperature operator[](int hour) const { return Temperature::celsius(m_celsius[hour]); }
    int size() const { return int(m_celsius.size()); }
    const Eigen::ArrayXd &celsius() const { return m_celsius; }
    // The temperature that a share of the hours (0..1) does not exceed.
    Temperature quantile(double hoursFraction) const;

private:
    Eigen::ArrayXd m_celsius;
};

struct Weather {
    Record info; // station, WMO number, position, data set, source, licence
    TemperatureSeries dryBulb, wetBulb;
    Series<Pressure> pressure;
    Eigen::ArrayXd globalHorizontal;          // W/m², mean of the hour
    Eigen::ArrayXd directNormal, diffuse;     // W/m²; empty where the record has none
    Eigen::ArrayXd windSpeed;                 // m/s at ten metres; empty where the record has none
    Temperature dryBulbDesign, wetBulbDesign; // not exceeded in 99.6 % of the hours
};

// The weather of a record id, name or alias ("kor_ulsan"). Null, with one sentence in `error`, if there is none.
// The catalogue keeps it: the hours are parsed once.
std::shared_ptr<const Weather> loadWeather(const Catalogue &catalogue, std::string_view idOrName, std::string &error);

// Parses a compact file; false, with the reason in `error`, if it is incomplete. Fills the series and the design values.
bool parseWeather(std::string_view text, Weather &weather, std::string &error);

} // namespace tokenyard
