// SPDX-License-Identifier: Apache-2.0
// What a field of photovoltaic modules gives each hour of a weather record: sun's position, direct and diffuse shares of the measured
// global radiation (Erbs), the modules' plane (Perez), module temperature (King), inverter (PVWatts).
#pragma once

#include "core/catalogue/weather.h"

#include <array>
#include <optional>
#include <string>

namespace tokenyard {

struct SunPosition {
    double zenith = 0.0, azimuth = 0.0; // degrees, azimuth clockwise from north
};
// At this many hours of local standard time after the start of the year; `utcOffset` in hours, longitude east.
SunPosition sunAt(double hourOfYear, double latitude, double longitude, double utcOffset);
// W/m2 outside the atmosphere, on a plane that faces the sun.
double extraterrestrial(int dayOfYear);
// The share of global radiation that is diffuse at this clearness (Erbs, Klein and Duffie, 1982).
double diffuseShare(double clearness);

struct SolarModel {
    double temperatureCoefficient = -0.0037; // a kelvin
    double mountA = -3.56, mountB = -0.075;  // of the module's temperature over its plane's radiation and the wind
    double lossShare = 0.14, inverterFactor = 0.96, dcOverAc = 1.2, albedo = 0.2;
};
std::optional<SolarModel> solarModel(const Record &record, std::string &error);

struct SolarPlane {
    double latitude = 0.0, longitude = 0.0, utcOffset = 0.0; // degrees, hours
    double tilt = 30.0, azimuth = 180.0;
};
// What falls on the plane in each hour, W/m2, and of it what passes the cover: the part of the year that no record of the plant moves.
struct SolarLight {
    Eigen::ArrayXd total, used;
};
SolarLight lightOn(const Weather &weather, const SolarPlane &plane, double albedo);
// Alternating current for each watt of modules, hour by hour; the field is at the weather's own place.
Eigen::ArrayXd solarOutput(const Weather &weather, const SolarModel &model, const SolarLight &light);
Eigen::ArrayXd solarOutput(const Weather &weather, const SolarModel &model, const SolarPlane &plane);
// The place of a weather record.
SolarPlane planeAt(const Weather &weather, double tilt, double azimuth);

} // namespace tokenyard
