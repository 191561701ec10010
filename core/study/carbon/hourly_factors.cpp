// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/hourly_factors.h"

#include "core/base/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tokenyard {

namespace {

#define TG(source) TY_TR("Carbon", source)

constexpr double mostFactor = 5.0; // t/MWh: nothing that burns emits so much
// A leap year's rows have a 29 February, which no study has.
constexpr std::size_t leapDayBegin = (31 + 28) * 24, leapDayEnd = leapDayBegin + 24;
constexpr const char *hoursKey = "hours", *sourceId = "file";

// The column of the factors and what one of its unit is in t/MWh.
struct FactorColumn {
    int column = -1;
    double scale = 1.0;
};

FactorColumn columnOf(const std::vector<std::string> &header)
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        std::string name;
        for (char c : header[i])
            if (c != ' ' && c != '_' && c != '(' && c != ')' && c != '[' && c != ']')
                name += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        constexpr std::string_view subscript = "\u2082"; // of CO2
        if (const std::size_t at = name.find(subscript); at != std::string::npos)
            name.replace(at, subscript.size(), "2");
        const auto has = [&](std::string_view words) { return name.find(words) != std::string::npos; };
        const bool carbon = has("co2") || has("emission") || has("carbon") || has("intensity") || has("배출계수");
        if (!carbon)
            continue;
        const bool perMwh = has("mwh"), grams = (has("gco2") || has("g/k")) && !has("kgco2") && !has("kg/k");
        const bool kilograms = has("kg");
        constexpr double kgPerPound = 0.45359237; // by definition
        if (has("lb"))
            return {int(i), perMwh ? kgPerPound * 1e-3 : kgPerPound};
        const double scale = grams ? 1e-3 : kilograms && perMwh ? 1e-3 : 1.0;
        return {int(i), scale};
    }
    return {};
}

} // namespace

bool looksLikeEmissionFactors(std::string_view bytes)
{
    const std::size_t header = bytes.find('\n'), row = header == std::string_view::npos ? header : bytes.find('\n', header + 1);
    const CsvFile file = readCsv(bytes.substr(0, row == std::string_view::npos ? bytes.size() : row + 1));
    return file.why.empty() && columnOf(file.table.header).column >= 0;
}

std::optional<Record> hourlyFactorsRecord(std::string_view bytes, const std::string &file, const RecordId &id, Text &why)
{
    const CsvFile csv = readCsv(bytes);
    const auto refuse = [&](Text words) {
        why = std::move(words);
        return std::optional<Record>{};
    };
    if (!csv.why.empty())
        return refuse(csv.why);
    if (!csv.refused.empty())
        return refuse(Text(TG("'%1', line %2: %3"), {file, std::to_string(csv.refused.front().line), csv.refused.front().why}));
    const FactorColumn at = columnOf(csv.table.header);
    const std::size_t rows = csv.table.rows.size(), year = std::size_t(hoursPerYear);
    const bool leap = rows == year + 24;
    if (at.column < 0 || (rows != year && !leap))
        return refuse(
            Text(TG("'%1' has %2 rows of emission factors; a year has 8,760 hours, a leap year 8,784."), {file, count(double(rows))}));
    std::string hours;
    double sum = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (leap && row >= leapDayBegin && row < leapDayEnd)
            continue;
        const auto number = csv.table.number(csv.table.rows[row][std::size_t(at.column)]);
        if (!number || *number < 0.0 || *number * at.scale > mostFactor)
            return refuse(Text(TG("'%1', line %2: the emission factor must be a number from 0 to 5 t/MWh."),
                               {file, std::to_string(csv.table.lines[row])}));
        hours += fmt::format("{}{:.9g}", row ? " " : "", *number * at.scale);
        sum += *number * at.scale;
    }
    Record record;
    record.kind = "grid-emissions";
    record.id = id.empty() ? "own-hourly" : id;
    record.own = true;
    record.nameEn = "Hourly, " + file;
    record.nameKo = "시간별, " + file;
    const auto put = [&](const char *key, AnyUnit unit) -> RecordValue & {
        RecordValue &value = record.values[key];
        value.unit = unit;
        value.source = sourceId;
        return value;
    };
    put("factor", AnyUnit(units::tonnePerMWh)).si = AnyUnit(units::tonnePerMWh).toSi(sum / hoursPerYear);
    put("basis", AnyUnit(units::one)).words = "hour by hour";
    put("year", AnyUnit(units::one)).si = 0.0;
    put(hoursKey, AnyUnit(units::one)).words = hours;
    Source source;
    source.id = sourceId;
    source.title = fmt::format("File {}", file);
    source.kind = SourceKind::Measured;
    record.sources.push_back(std::move(source));
    return record;
}

std::optional<HourlyFactors> hourlyFactors(const std::vector<Record> &gridEmissions, const std::string &country)
{
    for (const Record &record : gridEmissions) {
        const RecordValue *hours = record.find(hoursKey);
        const std::string of = record.words("country");
        if (!hours || hours->words.empty() || (!of.empty() && of != country))
            continue;
        HourlyFactors out{&record, Eigen::ArrayXd::Zero(hoursPerYear)};
        const char *at = hours->words.data(), *const end = at + hours->words.size();
        int hour = 0;
        for (; hour < hoursPerYear && at != end; ++hour) {
            while (at != end && *at == ' ')
                ++at;
            const auto [next, problem] = std::from_chars(at, end, out.tonnesPerMWh[hour]);
            if (problem != std::errc() || !(out.tonnesPerMWh[hour] >= 0.0 && out.tonnesPerMWh[hour] <= mostFactor))
                break;
            at = next;
        }
        if (hour == hoursPerYear)
            return out;
    }
    return std::nullopt;
}

} // namespace tokenyard
