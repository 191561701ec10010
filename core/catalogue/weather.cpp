// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/weather.h"

#include "core/base/cut_words.h"
#include "core/catalogue/project_data.h"
#include "core/catalogue/weather_limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tokenyard {

namespace {

// Hours not exceeded at design: the 0.4 % annual design condition (ASHRAE Handbook, Fundamentals, ch. 14, climatic design).
constexpr double designHoursFraction = 0.996;

// Reads the 8,760 whole numbers of the block that begins "@name unit", times `scale`, all of them within the range.
bool readBlock(std::string_view text, std::string_view name, double scale, limit::WeatherRange range, Eigen::ArrayXd &out)
{
    const std::string mark = fmt::format("@{} ", name);
    const std::size_t at = text.find(mark);
    const std::size_t line = at == std::string_view::npos ? at : text.find('\n', at);
    if (line == std::string_view::npos)
        return false;
    out.resize(hoursPerYear);
    const char *p = text.data() + line, *const end = text.data() + text.size();
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        while (p != end && (*p == ' ' || *p == '\n'))
            ++p;
        int number = 0;
        const auto [next, problem] = std::from_chars(p, end, number);
        if (problem != std::errc())
            return false;
        p = next;
        out[hour] = number * scale;
    }
    return out.minCoeff() >= range.least && out.maxCoeff() <= range.most;
}

std::shared_ptr<const Weather> read(const Catalogue &catalogue, const Record &record, std::string &error)
{
    const auto text = catalogue.data(weatherFile(record.id));
    if (!text) {
        error = fmt::format("The hours of the weather '{}' are missing.", record.id);
        return nullptr;
    }
    auto weather = std::make_shared<Weather>();
    weather->info = record;
    return parseWeather(*text, *weather, error) ? weather : nullptr;
}

} // namespace

Temperature TemperatureSeries::quantile(double hoursFraction) const
{
    std::vector<double> sorted(m_celsius.begin(), m_celsius.end());
    const std::size_t rank = std::size_t(std::clamp(hoursFraction * double(sorted.size()) - 0.5, 0.0, double(sorted.size()) - 1.0));
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(rank), sorted.end());
    return Temperature::celsius(sorted[rank]);
}

bool parseWeather(std::string_view text, Weather &weather, std::string &error)
{
    Eigen::ArrayXd dryBulb, wetBulb, pressure;
    if (!readBlock(text, "dry_bulb", 0.1, limit::temperatureCelsius, dryBulb)
        || !readBlock(text, "wet_bulb", 0.1, limit::temperatureCelsius, wetBulb)
        || !readBlock(text, "pressure", 10.0, limit::pressurePa, pressure)
        || !readBlock(text, "global_horizontal", 1.0, limit::radiationPerM2, weather.globalHorizontal)) {
        error = "The weather file is not whole: it needs four blocks of 8,760 numbers that weather can have.";
        return false;
    }
    // These a file may leave out.
    Eigen::ArrayXd direct, diffuse, wind;
    if (readBlock(text, "direct_normal", 1.0, limit::radiationPerM2, direct)
        && readBlock(text, "diffuse_horizontal", 1.0, limit::radiationPerM2, diffuse)) {
        weather.directNormal = std::move(direct);
        weather.diffuse = std::move(diffuse);
    }
    if (readBlock(text, "wind_speed", 0.1, limit::windPerSecond, wind))
        weather.windSpeed = std::move(wind);
    weather.dryBulb = TemperatureSeries(std::move(dryBulb));
    weather.wetBulb = TemperatureSeries(std::move(wetBulb));
    weather.pressure = Series<Pressure>(std::move(pressure));
    weather.dryBulbDesign = weather.dryBulb.quantile(designHoursFraction);
    weather.wetBulbDesign = weather.wetBulb.quantile(designHoursFraction);
    return true;
}

std::shared_ptr<const Weather> loadWeather(const Catalogue &catalogue, std::string_view idOrName, std::string &error)
{
    const RecordSet &set = catalogue.set("weather");
    const Record *record = set.find(idOrName);
    if (!record) {
        error = fmt::format("There is no weather called '{}'; the nearest are {}.", cutWords(idOrName, 64),
                            fmt::join(set.nearest(idOrName), ", "));
        return nullptr;
    }
    return catalogue.kept<Weather>("weather:" + record->id, [&] { return read(catalogue, *record, error); });
}

} // namespace tokenyard
