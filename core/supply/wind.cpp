// SPDX-License-Identifier: Apache-2.0
#include "core/supply/wind.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>

namespace tokenyard {

namespace {

constexpr double persistence = 0.94;   // correlation of one hour's wind with the next
constexpr double stationHeight = 10.0; // m: at which weather stations measure the wind (WMO)
constexpr std::uint64_t seed = 20260416;

// Numbers from 0 to 1 that are the same on every machine (SplitMix64).
class Numbers {
public:
    double next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return double((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
    }
    double normal() // the sum of twelve: exact in the same bits everywhere
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += next();
        return sum;
    }

private:
    std::uint64_t m_state = seed;
};

} // namespace

std::optional<WindModel> windModel(const Record &record, std::string &error)
{
    WindModel model;
    std::istringstream words(record.words("curve"));
    for (double share = 0.0; words >> share;)
        model.curve.push_back(std::clamp(share, 0.0, 1.0));
    const auto speed = record.get<Speed>("mean_wind");
    const auto height = record.get<Length>("mean_wind_height");
    const auto shape = record.number("weibull_shape"), shear = record.number("shear_exponent"), losses = record.number("losses"),
               availability = record.number("availability");
    if (model.curve.size() < 2 || !speed || !height || height->si() <= 0.0 || !shape || *shape <= 0.0 || !shear || !losses
        || !availability) {
        error = fmt::format("The wind record '{}' lacks its curve, its wind or its losses", record.id);
        return std::nullopt;
    }
    model.meanWind = speed->si();
    model.meanHeight = height->si();
    model.shape = *shape;
    model.shear = *shear;
    model.lossShare = *losses;
    model.availability = *availability;
    return model;
}

double powerShare(const WindModel &model, double wind)
{
    const double last = double(model.curve.size() - 1);
    if (wind < 0.0 || wind > last)
        return 0.0;
    const std::size_t below = std::min(std::size_t(wind), model.curve.size() - 2);
    const double part = wind - double(below);
    return model.curve[below] * (1.0 - part) + model.curve[below + 1] * part;
}

namespace {

// -ln(1 - p) of each hour, p its rank in a series that persists: the same in every run.
std::vector<double> rankedHours()
{
    Numbers numbers;
    std::vector<double> series(hoursPerYear);
    double at = numbers.normal();
    for (double &value : series) {
        value = at;
        at = persistence * at + std::sqrt(1.0 - persistence * persistence) * numbers.normal();
    }
    std::vector<std::size_t> order(series.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return series[a] < series[b] || (series[a] == series[b] && a < b); });
    std::vector<double> ranked(series.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranked[order[rank]] = -std::log(1.0 - (double(rank) + 0.5) / double(order.size()));
    return ranked;
}

// Weibull's law of scale one in the hours' order; most records of a run share a shape.
const Eigen::ArrayXd &unitWinds(double shape)
{
    static const std::vector<double> ranked = rankedHours();
    thread_local double known = 0.0;
    thread_local Eigen::ArrayXd winds;
    if (shape != known || winds.size() == 0) {
        winds.resize(hoursPerYear);
        for (int hour = 0; hour < hoursPerYear; ++hour)
            winds[hour] = std::pow(ranked[std::size_t(hour)], 1.0 / shape);
        known = shape;
    }
    return winds;
}

} // namespace

// A series that persists, brought to the Weibull law by the rank of its hours.
Eigen::ArrayXd windSpeeds(const WindModel &model, double height)
{
    const double mean = model.meanWind * std::pow(height / model.meanHeight, model.shear);
    const double scale = mean / std::tgamma(1.0 + 1.0 / model.shape);
    return scale * unitWinds(model.shape);
}

Eigen::ArrayXd windSpeeds(const WindModel &model, double height, const Eigen::ArrayXd &atTenMetres)
{
    return atTenMetres * std::pow(height / stationHeight, model.shear);
}

Eigen::ArrayXd windOutput(const WindModel &model, double hubHeight, const Eigen::ArrayXd &atTenMetres)
{
    Eigen::ArrayXd output = atTenMetres.size() == hoursPerYear ? windSpeeds(model, hubHeight, atTenMetres) : windSpeeds(model, hubHeight);
    for (double &value : output)
        value = powerShare(model, value) * (1.0 - model.lossShare) * model.availability;
    return output;
}

} // namespace tokenyard
