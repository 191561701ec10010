// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/epw.h"

#include "core/base/cut_words.h"
#include "core/base/months.h"
#include "core/base/whole_number.h"
#include "core/catalogue/project_data.h"
#include "core/catalogue/weather.h"
#include "core/catalogue/weather_limits.h"
#include "core/study/cooling/psychrometrics.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace tokenyard {

namespace {

#define TW(source) TY_TR("Weather", source)

constexpr std::size_t mostHeaderLines = 40;
constexpr const char *sourceId = "epw";
constexpr std::array monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// A column of the data rows, counted from 0, and what it may hold: EnergyPlus' Auxiliary Programs, "EPW CSV Format", gives the limits
// and the figure that stands for a missing value.
struct Column {
    std::size_t at;
    const char *name;
    limit::WeatherRange range;
    double missing;
    bool needed;
};
constexpr Column dryBulbColumn{6, "dry bulb", limit::temperatureCelsius, 99.9, true},
    humidityColumn{8, "relative humidity", {0.0, 110.0}, 999.0, true}, pressureColumn{9, "pressure", limit::pressurePa, 999999.0, true},
    globalColumn{13, "global horizontal radiation", limit::radiationPerM2, 9999.0, true},
    directColumn{14, "direct normal radiation", limit::radiationPerM2, 9999.0, false},
    diffuseColumn{15, "diffuse horizontal radiation", limit::radiationPerM2, 9999.0, false},
    windColumn{21, "wind speed", limit::windPerSecond, 999.0, false};

std::vector<std::string_view> split(std::string_view line)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(',', at), line.size());
        std::string_view cell = line.substr(at, end - at);
        while (!cell.empty() && (cell.front() == ' ' || cell.front() == '"'))
            cell.remove_prefix(1);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '"'))
            cell.remove_suffix(1);
        out.push_back(cell);
        at = end + 1;
    }
    return out;
}

std::optional<double> numberOf(std::string_view cell)
{
    double value = 0.0;
    const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (cell.empty() || problem != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

class Reader {
public:
    Reader(std::string_view bytes, const std::string &file, Text &why) : m_rest(bytes), m_file(file), m_why(why) {}

    std::optional<EpwWeather> read()
    {
        if (!readHeader() || !readRows())
            return std::nullopt;
        EpwWeather out;
        out.hours = compact();
        if (!fill(out))
            return std::nullopt;
        return out;
    }

private:
    bool refuse(Text why)
    {
        m_why = std::move(why);
        return false;
    }
    bool refuseLine(TextSource words, std::vector<std::string> more)
    {
        std::vector<Text::Argument> arguments{m_file, count(double(m_line))};
        for (std::string &word : more)
            arguments.emplace_back(std::move(word));
        return refuse(Text(words, std::move(arguments)));
    }

    bool next(std::string_view &line)
    {
        if (m_rest.empty())
            return false;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        line = m_rest.substr(0, end);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        ++m_line;
        return true;
    }

    bool readHeader()
    {
        std::string_view line;
        for (std::size_t i = 0; i < mostHeaderLines && next(line); ++i) {
            const auto cells = split(line);
            if (i == 0 && !readPlace(cells))
                return false;
            if (cells[0] != "DATA PERIODS")
                continue;
            if (cells.size() > 2 && cells[2] != "1")
                return refuseLine(TW("'%1', line %2: %3 records an hour; hourly rows are read."), {cutWords(cells[2], 8)});
            return true;
        }
        return refuse(Text(TW("'%1' has no line DATA PERIODS among its first ones, so it is no EPW file."), {m_file}));
    }

    bool readPlace(const std::vector<std::string_view> &cells)
    {
        if (cells[0] != "LOCATION" || cells.size() < 10)
            return refuseLine(TW("'%1', line %2: an EPW file begins with LOCATION and ten fields."), {});
        m_city = cells[1];
        m_dataSet = cells[4];
        m_wmo = cells[5];
        const std::array<std::pair<double *, double>, 4> figures{
            {{&m_latitude, 90.0}, {&m_longitude, 180.0}, {&m_zone, 14.0}, {&m_elevation, 9000.0}}};
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const auto value = numberOf(cells[6 + i]);
            if (!value || std::fabs(*value) > figures[i].second)
                return refuseLine(TW("'%1', line %2: LOCATION's field %3 is '%4'."), {std::to_string(7 + i), cutWords(cells[6 + i], 24)});
            *figures[i].first = *value;
        }
        return true;
    }

    // Rows follow each other from 1 January, hour 1, to 31 December, hour 24; 29 February is left out.
    bool readRows()
    {
        std::string_view line;
        for (int month = 1; month <= 12; ++month)
            for (int day = 1; day <= daysOfMonth[std::size_t(month - 1)]; ++day)
                for (int hour = 1; hour <= 24;) {
                    if (!next(line))
                        return refuseLine(TW("'%1' ends at line %2, before %3; a year has 8,760 rows."), {stamp(month, day, hour)});
                    const auto cells = split(line);
                    if (cells.size() > 3 && cells[1] == "2" && cells[2] == "29")
                        continue;
                    if (!readRow(cells, month, day, hour))
                        return false;
                    ++hour;
                }
        while (next(line))
            if (!line.empty())
                return refuseLine(TW("'%1', line %2: there are more than the 8,760 rows of a year."), {});
        return true;
    }

    static std::string stamp(int month, int day, int hour) { return fmt::format("{:02d}-{:02d} {:02d}:00", month, day, hour); }

    bool readRow(const std::vector<std::string_view> &cells, int month, int day, int hour)
    {
        if (cells.size() < 14)
            return refuseLine(TW("'%1', line %2 has %3 columns; an EPW row has 35."), {std::to_string(cells.size())});
        const auto is = [&](std::size_t at, int wanted) { return numberOf(cells[at]) == double(wanted); };
        if (!is(1, month) || !is(2, day) || !is(3, hour))
            return refuseLine(
                TW("'%1', line %2 is of %3; the hour after the one before is %4."),
                {fmt::format("{}-{} {}:00", cells[1].substr(0, 8), cells[2].substr(0, 8), cells[3].substr(0, 8)), stamp(month, day, hour)});
        if (day == 1 && hour == 1)
            m_years[std::size_t(month - 1)] = wholeNumber(numberOf(cells[0]).value_or(0.0), 0, 9999).value_or(0);
        Hour row;
        return take(cells, dryBulbColumn, row.dryBulb) && take(cells, humidityColumn, row.humidity)
            && take(cells, pressureColumn, row.pressure) && take(cells, globalColumn, row.global) && take(cells, directColumn, row.direct)
            && take(cells, diffuseColumn, row.diffuse) && take(cells, windColumn, row.wind) && (m_hours.push_back(row), true);
    }

    // A column that may be missing is left out for the whole year then.
    bool take(const std::vector<std::string_view> &cells, const Column &column, std::optional<double> &to)
    {
        const auto value = column.at < cells.size() ? numberOf(cells[column.at]) : std::nullopt;
        if (value && *value >= column.range.least && *value <= column.range.most && *value < column.missing) {
            to = value;
            return true;
        }
        if (!column.needed && (!value || *value >= column.missing))
            return true;
        const std::string shown(column.at < cells.size() ? cutWords(cells[column.at], 24) : std::string());
        if (value && *value >= column.missing)
            return refuseLine(TW("'%1', line %2, column %3 (%4): %5 stands for a missing value; a year without gaps is needed."),
                              {std::to_string(column.at + 1), column.name, shown});
        return refuseLine(TW("'%1', line %2, column %3 (%4): '%5' is not a number from %6 to %7."),
                          {std::to_string(column.at + 1), column.name, shown, fmt::format("{}", column.range.least),
                           fmt::format("{}", column.range.most)});
    }

    struct Hour {
        std::optional<double> dryBulb, humidity, pressure, global, direct, diffuse, wind;
    };

    template <class Figure>
    void block(std::string &out, const char *head, Figure figure) const
    {
        out += fmt::format("@{}\n", head);
        for (std::size_t i = 0; i < m_hours.size(); ++i)
            out += fmt::format("{}{}", std::lround(figure(m_hours[i])), i % 24 == 23 ? '\n' : ' ');
    }
    bool all(std::optional<double> Hour::*figure) const
    {
        return std::all_of(m_hours.begin(), m_hours.end(), [&](const Hour &h) { return (h.*figure).has_value(); });
    }

    std::string compact() const
    {
        std::string out = fmt::format("# Tokenyard weather 1, from an EPW file. 365 lines a block, 24 hours a line, hour beginning, local "
                                      "standard time.\n");
        block(out, "dry_bulb 0.1 C", [](const Hour &h) { return *h.dryBulb * 10.0; });
        block(out, "wet_bulb 0.1 C", [](const Hour &h) {
            const Temperature dry = Temperature::celsius(*h.dryBulb);
            return wetBulb(dry, std::min(*h.humidity, 100.0) / 100.0, *h.pressure * units::Pa).celsius() * 10.0;
        });
        block(out, "pressure 10 Pa", [](const Hour &h) { return *h.pressure / 10.0; });
        block(out, "global_horizontal W/m2", [](const Hour &h) { return *h.global; });
        if (all(&Hour::direct) && all(&Hour::diffuse)) {
            block(out, "direct_normal W/m2", [](const Hour &h) { return *h.direct; });
            block(out, "diffuse_horizontal W/m2", [](const Hour &h) { return *h.diffuse; });
        }
        if (all(&Hour::wind))
            block(out, "wind_speed 0.1 m/s", [](const Hour &h) { return *h.wind * 10.0; });
        return out;
    }

    std::string idOf() const
    {
        const std::size_t begin = m_file.find_last_of("/\\") == std::string::npos ? 0 : m_file.find_last_of("/\\") + 1;
        std::string id;
        for (const char c : m_file.substr(begin, m_file.rfind('.') - begin)) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'), capital = c >= 'A' && c <= 'Z';
            if (letter || capital)
                id += capital ? char(c - 'A' + 'a') : c;
            else if (!id.empty() && id.back() != '_')
                id += '_';
        }
        return id.empty() ? "own_weather" : "own_" + id.substr(0, 80);
    }

    bool fill(EpwWeather &out)
    {
        std::string error;
        Weather weather;
        if (!parseWeather(out.hours, weather, error))
            return refuse(Text::verbatim(error));
        Record &record = out.record;
        record.id = idOf();
        record.kind = "weather";
        record.nameEn = record.nameKo = m_city.empty() ? record.id : m_city;
        record.own = true;
        const auto [first, last] = std::minmax_element(m_years.begin(), m_years.end());
        std::string months;
        for (std::size_t m = 0; m < 12; ++m)
            months += fmt::format("{}{} {}", m ? ", " : "", monthNames[m], m_years[m]);
        const std::pair<const char *, std::string> words[] = {{"station", record.nameEn},
                                                              {"wmo", m_wmo.empty() ? "-" : m_wmo},
                                                              {"data_set", m_dataSet.empty() ? "EPW" : m_dataSet},
                                                              {"period", fmt::format("{}-{}", *first, *last)},
                                                              {"months", months}};
        for (const auto &[key, value] : words)
            put(record, key, units::one).words = value;
        const std::tuple<const char *, AnyUnit, double> figures[] = {
            {"latitude", units::degree, m_latitude},
            {"longitude", units::degree, m_longitude},
            {"elevation", units::m, m_elevation},
            {"utc_offset", units::hour, m_zone},
            {"dry_bulb_mean", units::celsius, weather.dryBulb.celsius().mean()},
            {"dry_bulb_design", units::celsius, weather.dryBulbDesign.celsius()},
            {"dry_bulb_max", units::celsius, weather.dryBulb.celsius().maxCoeff()},
            {"wet_bulb_mean", units::celsius, weather.wetBulb.celsius().mean()},
            {"wet_bulb_design", units::celsius, weather.wetBulbDesign.celsius()},
            {"wet_bulb_max", units::celsius, weather.wetBulb.celsius().maxCoeff()},
            {"ghi_annual", units::kWh, weather.globalHorizontal.sum() / 1000.0},
        };
        for (const auto &[key, unit, value] : figures)
            put(record, key, unit).si = unit.toSi(value);
        record.sources.push_back(
            {sourceId, fmt::format("Weather file {}", m_file), m_dataSet, "", fmt::format("{}", *last), "", SourceKind::Measured});
        return true;
    }

    static RecordValue &put(Record &record, const char *key, const AnyUnit &unit)
    {
        RecordValue &value = record.values[key];
        value.unit = unit;
        value.source = sourceId;
        return value;
    }

    std::string_view m_rest;
    std::string m_file;
    Text &m_why;
    std::size_t m_line = 0;
    std::string m_city, m_dataSet, m_wmo;
    double m_latitude = 0.0, m_longitude = 0.0, m_zone = 0.0, m_elevation = 0.0;
    std::array<int, 12> m_years{};
    std::vector<Hour> m_hours;
};

} // namespace

std::optional<EpwWeather> weatherFromEpw(std::string_view bytes, const std::string &file, Text &why)
{
    return Reader(bytes, file, why).read();
}

bool looksLikeEpw(std::string_view bytes) { return bytes.starts_with("LOCATION,"); }

Catalogue withWeather(const Catalogue &catalogue, const EpwWeather &weather)
{
    std::map<std::string, std::vector<Record>> records = catalogue.projectRecords();
    std::vector<Record> &ofKind = records["weather"];
    std::erase_if(ofKind, [&](const Record &r) { return r.id == weather.record.id; });
    ofKind.push_back(weather.record);
    std::map<std::string, std::string> files = dataFilesOf(catalogue, records);
    files[weatherFile(weather.record.id)] = weather.hours;
    return Catalogue().withProjectRecords(records, files, catalogue.dataVersion());
}

} // namespace tokenyard
