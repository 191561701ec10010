// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/warmed_weather.h"

#include "core/base/months.h"
#include "core/catalogue/weather.h"
#include "core/study/cooling/cooling_year.h"
#include "core/study/cooling/psychrometrics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr int june = 5, october = 9; // of monthStarts

void block(std::string &out, const char *head, const Eigen::ArrayXd &values, double scale)
{
    if (values.size() != hoursPerYear)
        return;
    out += fmt::format("@{}\n", head);
    for (int hour = 0; hour < hoursPerYear; ++hour)
        out += fmt::format("{}{}", std::lround(values[hour] * scale), hour % 24 == 23 ? '\n' : ' ');
}

void put(Record &record, const char *key, double si)
{
    record.values[key].si = si;
    record.values[key].low.reset();
    record.values[key].high.reset();
}

} // namespace

std::optional<EpwWeather> warmedWeather(const Catalogue &catalogue, const RecordId &weather, const Warming &warming, const RecordId &id,
                                        Text &why)
{
    std::string error;
    const auto base = loadWeather(catalogue, weather, error);
    if (!base) {
        why = Text::verbatim(error);
        return std::nullopt;
    }
    Eigen::ArrayXd dry = base->dryBulb.celsius(), wet = base->wetBulb.celsius();
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        const bool summer = hour >= monthStarts[june] && hour < monthStarts[october];
        const double warmer = warming.allYear.si() + (summer ? warming.summer.si() : 0.0);
        const Temperature before = Temperature::celsius(dry[hour]), after = Temperature::celsius(dry[hour] + warmer);
        const double humidity = relativeHumidityFraction(before, Temperature::celsius(wet[hour]), base->pressure[hour]);
        dry[hour] += warmer;
        wet[hour] = wetBulb(after, std::clamp(humidity, 0.0, 1.0), base->pressure[hour]).celsius();
    }
    EpwWeather out{base->info, "# Tokenyard weather 1, warmed. 365 lines a block, 24 hours a line, hour beginning, local standard time.\n"};
    block(out.hours, "dry_bulb 0.1 C", dry, 10.0);
    block(out.hours, "wet_bulb 0.1 C", wet, 10.0);
    block(out.hours, "pressure 10 Pa", base->pressure.si(), 0.1);
    block(out.hours, "global_horizontal W/m2", base->globalHorizontal, 1.0);
    block(out.hours, "direct_normal W/m2", base->directNormal, 1.0);
    block(out.hours, "diffuse_horizontal W/m2", base->diffuse, 1.0);
    block(out.hours, "wind_speed 0.1 m/s", base->windSpeed, 10.0);
    Weather read;
    if (!parseWeather(out.hours, read, error)) {
        why = Text::verbatim(error);
        return std::nullopt;
    }
    Record &record = out.record;
    const double allYear = warming.allYear.si(), summer = allYear + warming.summer.si();
    const std::string words = fmt::format("{:+.3g} K, {:+.3g} K in June to September", allYear, summer);
    const std::string mark = summer == allYear ? fmt::format(" {:+.3g} K", allYear) : fmt::format(" {:+.3g}/{:+.3g} K", allYear, summer);
    record.id = id.empty() ? fmt::format("{}_plus_{:.3g}k", base->info.id, summer) : id;
    std::replace(record.id.begin(), record.id.end(), '.', '_');
    record.own = true;
    record.aliases.clear();
    record.nameEn = base->info.nameEn + mark;
    record.nameKo = (base->info.nameKo.empty() ? base->info.nameEn : base->info.nameKo) + mark;
    const auto celsius = [](double c) { return Temperature::celsius(c).kelvin(); };
    put(record, "dry_bulb_mean", celsius(read.dryBulb.celsius().mean()));
    put(record, "dry_bulb_design", read.dryBulbDesign.kelvin());
    put(record, "dry_bulb_max", celsius(read.dryBulb.celsius().maxCoeff()));
    put(record, "wet_bulb_mean", celsius(read.wetBulb.celsius().mean()));
    put(record, "wet_bulb_design", read.wetBulbDesign.kelvin());
    put(record, "wet_bulb_max", celsius(read.wetBulb.celsius().maxCoeff()));
    record.sources.push_back({"warming", fmt::format("{} warmed by {}, relative humidity kept", base->info.id, words), "Tokenyard", "",
                              "2026-11", "", SourceKind::Derived});
    for (const char *key : {"dry_bulb_mean", "dry_bulb_design", "dry_bulb_max", "wet_bulb_mean", "wet_bulb_design", "wet_bulb_max"})
        record.values[key].source = "warming";
    return out;
}

} // namespace tokenyard
