// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/market_hours.h"

#include "core/base/series.h"
#include "core/catalogue/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double greatest = 1e6; // in whatever unit

// Numbers separated by spaces; none where one of them is not.
std::vector<double> numbersOf(const std::string &words)
{
    std::vector<double> numbers;
    for (const char *at = words.data(), *const end = at + words.size(); at != end;) {
        if (*at == ' ') {
            ++at;
            continue;
        }
        double value = 0.0;
        const auto [next, code] = std::from_chars(at, end, value);
        if (code != std::errc() || !(std::abs(value) <= greatest) || numbers.size() > std::size_t(hoursPerYear))
            return {};
        numbers.push_back(value);
        at = next;
    }
    return numbers;
}

enum Season { Winter, Summer, Autumn, Between, seasons };
constexpr std::array<const char *, seasons> monthKeys{"winter_months", "summer_months", "autumn_months", nullptr},
    weekdayKeys{"winter_weekday", "summer_weekday", "autumn_weekday", "between_weekday"},
    restKeys{"winter_rest", "summer_rest", "autumn_rest", "between_rest"};

std::array<Season, 12> seasonsOf(const Record &record)
{
    std::array<Season, 12> of{};
    of.fill(Between);
    for (const Season season : {Winter, Summer, Autumn})
        for (double month : numbersOf(record.words(monthKeys[season])))
            if (month >= 1.0 && month <= 12.0)
                of[std::size_t(std::lround(month)) - 1] = season;
    return of;
}

} // namespace

std::optional<Eigen::ArrayXd> marketFactors(const Record &record, const std::vector<CalendarDay> &days, std::string &error)
{
    const auto refuse = [&](const char *what) {
        error = fmt::format("The market price '{}' {}.", record.id, what);
        return std::nullopt;
    };
    std::vector<double> hours = numbersOf(record.words("hours"));
    if (hours.empty()) {
        std::array<std::vector<double>, seasons> weekday, rest;
        for (std::size_t s = 0; s < seasons; ++s) {
            weekday[s] = numbersOf(record.words(weekdayKeys[s]));
            rest[s] = numbersOf(record.words(restKeys[s]));
            if (s == Autumn && !record.find(monthKeys[s])) // a record without an autumn of its own
                continue;
            if (weekday[s].size() != 24 || rest[s].size() != 24)
                return refuse("needs 24 numbers for weekdays and days of rest of each season, or 8,760 hours");
        }
        const std::array<Season, 12> season = seasonsOf(record);
        for (const CalendarDay &day : days) {
            const std::vector<double> &of = (day.rest() ? rest : weekday)[season[day.month()]];
            hours.insert(hours.end(), of.begin(), of.end());
        }
    }
    if (hours.size() != std::size_t(hoursPerYear))
        return refuse("needs 8,760 hours");
    Eigen::ArrayXd factors = Eigen::Map<const Eigen::ArrayXd>(hours.data(), Eigen::Index(hours.size()));
    const double mean = factors.mean();
    if (!(mean > 0.0))
        return refuse("needs hours with a mean above zero");
    if ((factors == factors[0]).all()) // no rounding where all hours are alike
        return Eigen::ArrayXd::Ones(hoursPerYear);
    return factors / mean;
}

} // namespace tokenyard
