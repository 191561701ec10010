// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/load_shape.h"

#include "core/catalogue/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace tokenyard {

namespace {

constexpr double greatestFactor = 1e6;

// Exactly 24 numbers, separated by spaces.
bool readDay(const Record &record, const char *key, std::array<double, 24> &day, std::string &error)
{
    const std::string words = record.words(key);
    const char *at = words.data(), *end = at + words.size();
    std::size_t n = 0;
    double sum = 0.0;
    while (at != end) {
        if (*at == ' ') {
            ++at;
            continue;
        }
        double value = 0.0;
        const auto [next, code] = std::from_chars(at, end, value);
        if (code != std::errc() || n == day.size() || !(value >= 0.0 && value <= greatestFactor))
            break;
        day[n++] = value;
        sum += value;
        at = next;
    }
    if (at == end && n == day.size() && sum > 0.0)
        return true;
    error = fmt::format("The load shape '{}' needs 24 numbers of 0 or more in '{}'.", record.id, key);
    return false;
}

} // namespace

std::optional<LoadShape> loadShapeFromRecord(const Record &record, std::string &error)
{
    LoadShape shape;
    if (readDay(record, "weekday", shape.weekday, error) && readDay(record, "saturday", shape.saturday, error)
        && readDay(record, "sunday", shape.sunday, error))
        return shape;
    return std::nullopt;
}

ShapeYear shapeYear(const LoadShape &shape, const std::vector<CalendarDay> &days)
{
    ShapeYear year;
    year.hours.resize(Eigen::Index(days.size()) * 24);
    Eigen::Index at = 0;
    for (const CalendarDay &day : days)
        for (double factor : day.sunday || day.holiday ? shape.sunday : day.saturday ? shape.saturday : shape.weekday)
            year.hours[at++] = factor;
    year.hours /= year.hours.mean();
    std::map<double, int> counts;
    for (double factor : year.hours)
        ++counts[factor];
    for (const auto &[factor, count] : counts)
        year.shares.push_back({factor, double(count) / double(at)});
    return year;
}

std::shared_ptr<const ShapeYear> loadShapeYear(const Catalogue &catalogue, const RecordId &shape, int year)
{
    const Record *record = catalogue.find("load-shapes", shape);
    if (!record)
        return nullptr;
    return catalogue.kept<ShapeYear>(
        fmt::format("load-shapes+holidays:{}:{}", record->id, year), [&]() -> std::shared_ptr<const ShapeYear> {
            std::string error;
            const auto parsed = loadShapeFromRecord(*record, error);
            if (!parsed)
                return nullptr;
            const auto holidays = publicHolidays(catalogue.set("holidays"), year);
            return std::make_shared<const ShapeYear>(shapeYear(*parsed, daysOfYear(year, holidays.value_or(Holidays{}), LeapDay::Drop)));
        });
}

} // namespace tokenyard
