// SPDX-License-Identifier: Apache-2.0
#include "core/supply/solar.h"

#include "core/base/constants.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tokenyard {

namespace {

constexpr double solarConstant = 1361.0;     // W/m2
constexpr double usualWind = 2.0;            // m/s at the modules: the weather records hold no wind
constexpr double conduction = 3.0;           // K between the cell and the module's back at 1,000 W/m2
constexpr double lowestSun = 87.0;           // degrees of zenith beyond which the direct share is not trusted
constexpr double glass = 1.526;              // index of refraction of the cover
constexpr double referenceInverter = 0.9637; // of PVWatts' part-load curve

double cosine(double degrees) { return std::cos(degrees * radiansPerDegree); }
double sine(double degrees) { return std::sin(degrees * radiansPerDegree); }

// What the cover lets through at an angle, over what it lets through straight on (Fresnel and Snell, one surface).
double transmitted(double cosIncidence)
{
    const double angle = std::acos(std::clamp(cosIncidence, 0.0, 1.0));
    if (angle < 1e-3)
        return 1.0;
    const double within = std::asin(std::sin(angle) / glass);
    const double across = std::pow(std::sin(within - angle) / std::sin(within + angle), 2);
    const double along = std::pow(std::tan(within - angle) / std::tan(within + angle), 2);
    const double straight = 1.0 - std::pow((glass - 1.0) / (glass + 1.0), 2);
    return std::max((1.0 - 0.5 * (across + along)) / straight, 0.0);
}

// The modules' plane in an hour.
struct OnPlane {
    double beam = 0.0, sky = 0.0, ground = 0.0; // W/m2
    double cosIncidence = 0.0;
};

// Brightness around the sun and at the horizon by the sky's clearness (Perez, Ineichen, Seals, Michalsky and Stewart, Solar Energy 44
// (1990), table 6): up to `clearness`, F1 = f11 + f12 D + f13 z, F2 = f21 + f22 D + f23 z.
struct SkyBin {
    double clearness, f11, f12, f13, f21, f22, f23;
};
constexpr SkyBin sky[] = {{1.065, -0.008, 0.588, -0.062, -0.060, 0.072, -0.022}, {1.23, 0.130, 0.683, -0.151, -0.019, 0.066, -0.029},
                          {1.5, 0.330, 0.487, -0.221, 0.055, -0.064, -0.026},    {1.95, 0.568, 0.187, -0.295, 0.109, -0.152, -0.014},
                          {2.8, 0.873, -0.392, -0.362, 0.226, -0.462, 0.001},    {4.5, 1.132, -1.237, -0.412, 0.288, -0.823, 0.056},
                          {6.2, 1.060, -1.600, -0.359, 0.264, -1.127, 0.131},    {1e9, 0.678, -0.327, -0.250, 0.156, -1.377, 0.251}};

// Diffuse light of the plane: what comes from around the sun, and the rest of the sky.
void addSky(double diffuse, double direct, const SunPosition &sun, double outside, const SolarPlane &plane, OnPlane &out)
{
    const double cosZenith = cosine(sun.zenith), z = sun.zenith * radiansPerDegree, k = 1.041 * z * z * z;
    const double clearness = ((diffuse + direct / cosZenith) / diffuse + k) / (1.0 + k);
    const double airMass = 1.0 / (cosZenith + 0.15 * std::pow(93.9 - sun.zenith, -1.253));
    const double brightness = diffuse * airMass / outside;
    const SkyBin *bin = std::find_if(std::begin(sky), std::end(sky) - 1, [&](const SkyBin &b) { return clearness < b.clearness; });
    const double around = std::max(bin->f11 + bin->f12 * brightness + bin->f13 * z, 0.0);
    const double horizon = bin->f21 + bin->f22 * brightness + bin->f23 * z;
    out.beam += diffuse * around * std::max(out.cosIncidence, 0.0) / std::max(cosZenith, cosine(85.0));
    out.sky = std::max(diffuse * ((1.0 - around) * 0.5 * (1.0 + cosine(plane.tilt)) + horizon * sine(plane.tilt)), 0.0);
}

// `measured`: the diffuse part where the weather has it.
OnPlane onPlane(double global, std::optional<double> measured, const SunPosition &sun, int day, const SolarPlane &plane, double albedo)
{
    OnPlane out;
    if (global <= 0.0)
        return out;
    const double cosZenith = cosine(sun.zenith), outside = extraterrestrial(day), tiltFactor = cosine(plane.tilt);
    out.ground = global * albedo * 0.5 * (1.0 - tiltFactor);
    out.cosIncidence = cosZenith * tiltFactor + sine(sun.zenith) * sine(plane.tilt) * cosine(sun.azimuth - plane.azimuth);
    if (sun.zenith >= lowestSun) { // all of it is diffuse
        out.sky = global * 0.5 * (1.0 + tiltFactor);
        return out;
    }
    const double diffuse = measured ? std::min(*measured, global) : global * diffuseShare(global / (outside * cosZenith));
    const double direct = global - diffuse;
    out.beam = direct * std::max(out.cosIncidence, 0.0) / cosZenith;
    addSky(diffuse, direct, sun, outside, plane, out);
    return out;
}

// PVWatts' inverter: part-load efficiency from the share of its rating, cut at the rating.
double inverted(double dc, const SolarModel &model)
{
    const double rating = 1.0 / model.dcOverAc, share = dc / (rating / model.inverterFactor);
    if (share <= 0.0)
        return 0.0;
    const double efficiency = model.inverterFactor / referenceInverter * (-0.0162 * share - 0.0059 / share + 0.9858);
    return std::clamp(dc * efficiency, 0.0, rating);
}

} // namespace

SunPosition sunAt(double hourOfYear, double latitude, double longitude, double utcOffset)
{
    // Spencer's series, by the day's fraction of the year.
    const double g = 2.0 * std::numbers::pi * (hourOfYear / 24.0 - 0.5) / 365.0;
    const double declination = 0.006918 - 0.399912 * std::cos(g) + 0.070257 * std::sin(g) - 0.006758 * std::cos(2 * g)
        + 0.000907 * std::sin(2 * g) - 0.002697 * std::cos(3 * g) + 0.00148 * std::sin(3 * g);
    const double equation = 229.18
        * (0.000075 + 0.001868 * std::cos(g) - 0.032077 * std::sin(g) - 0.014615 * std::cos(2 * g) - 0.04089 * std::sin(2 * g)); // min
    const double solar = std::fmod(hourOfYear, 24.0) + (4.0 * (longitude - 15.0 * utcOffset) + equation) / 60.0;
    const double hourAngle = 15.0 * (solar - 12.0) * radiansPerDegree, phi = latitude * radiansPerDegree;
    const double cosZenith = std::sin(phi) * std::sin(declination) + std::cos(phi) * std::cos(declination) * std::cos(hourAngle);
    const double south = std::atan2(std::sin(hourAngle), std::cos(hourAngle) * std::sin(phi) - std::tan(declination) * std::cos(phi));
    return {std::acos(std::clamp(cosZenith, -1.0, 1.0)) / radiansPerDegree, std::fmod(south / radiansPerDegree + 180.0 + 360.0, 360.0)};
}

double extraterrestrial(int dayOfYear)
{
    const double g = 2.0 * std::numbers::pi * (dayOfYear - 1) / 365.0;
    return solarConstant
        * (1.00011 + 0.034221 * std::cos(g) + 0.00128 * std::sin(g) + 0.000719 * std::cos(2 * g) + 0.000077 * std::sin(2 * g));
}

double diffuseShare(double clearness)
{
    const double k = std::clamp(clearness, 0.0, 1.0);
    if (k <= 0.22)
        return 1.0 - 0.09 * k;
    if (k > 0.8)
        return 0.165;
    return 0.9511 - 0.1604 * k + 4.388 * k * k - 16.638 * k * k * k + 12.336 * k * k * k * k;
}

std::optional<SolarModel> solarModel(const Record &record, std::string &error)
{
    SolarModel model;
    const std::pair<const char *, double *> figures[] = {{"temperature_coefficient", &model.temperatureCoefficient},
                                                         {"mount_heating_a", &model.mountA},
                                                         {"mount_heating_b", &model.mountB},
                                                         {"system_losses", &model.lossShare},
                                                         {"inverter_efficiency", &model.inverterFactor},
                                                         {"dc_over_ac", &model.dcOverAc},
                                                         {"albedo", &model.albedo}};
    for (const auto &[key, figure] : figures) {
        const auto value = record.number(key);
        if (!value) {
            error = fmt::format("The solar record '{}' has no usable '{}'", record.id, key);
            return std::nullopt;
        }
        *figure = *value;
    }
    model.dcOverAc = std::max(model.dcOverAc, 0.1);
    return model;
}

SolarPlane planeAt(const Weather &weather, double tilt, double azimuth)
{
    const auto figure = [&](const char *key) {
        const RecordValue *value = weather.info.find(key);
        return value ? value->si.value_or(0.0) : 0.0;
    };
    return {figure("latitude"), figure("longitude"), figure("utc_offset") / units::hour.factor, tilt, azimuth};
}

SolarLight lightOn(const Weather &weather, const SolarPlane &plane, double albedo)
{
    SolarLight light{Eigen::ArrayXd::Zero(hoursPerYear), Eigen::ArrayXd::Zero(hoursPerYear)};
    const bool shared = weather.diffuse.size() == hoursPerYear;
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        const double global = weather.globalHorizontal[hour];
        if (global <= 0.0)
            continue;
        const SunPosition sun = sunAt(hour + 0.5, plane.latitude, plane.longitude, plane.utcOffset);
        const OnPlane on = onPlane(global, shared ? std::optional(weather.diffuse[hour]) : std::nullopt, sun, hour / 24 + 1, plane, albedo);
        light.total[hour] = on.beam + on.sky + on.ground;
        light.used[hour] = on.beam * transmitted(on.cosIncidence) + on.sky + on.ground;
    }
    return light;
}

Eigen::ArrayXd solarOutput(const Weather &weather, const SolarModel &model, const SolarLight &light)
{
    Eigen::ArrayXd output = Eigen::ArrayXd::Zero(hoursPerYear);
    const double heating = std::exp(model.mountA + model.mountB * usualWind);
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        if (weather.globalHorizontal[hour] <= 0.0)
            continue;
        const double total = light.total[hour];
        const double cell = weather.dryBulb[hour].celsius() + total * heating + total / 1000.0 * conduction;
        const double dc = light.used[hour] / 1000.0 * (1.0 + model.temperatureCoefficient * (cell - 25.0)) * (1.0 - model.lossShare);
        output[hour] = inverted(std::max(dc, 0.0), model);
    }
    return output;
}

Eigen::ArrayXd solarOutput(const Weather &weather, const SolarModel &model, const SolarPlane &plane)
{
    return solarOutput(weather, model, lightOn(weather, plane, model.albedo));
}

} // namespace tokenyard
