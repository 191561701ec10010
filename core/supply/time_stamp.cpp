// SPDX-License-Identifier: Apache-2.0
#include "core/supply/time_stamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <set>

namespace tokenyard::rates {

namespace {

namespace chrono = std::chrono;

struct Group {
    int value;
    std::size_t digits;
};

// The numbers of a time stamp, without its time zone.
std::vector<Group> groupsOf(std::string_view words)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < words.size();) {
        if (words[i] < '0' || words[i] > '9') {
            const bool zone = words[i] == '+' || words[i] == 'Z' || (words[i] == '-' && groups.size() >= 4);
            if (zone)
                break;
            ++i;
            continue;
        }
        Group group{0, 0};
        for (; i < words.size() && words[i] >= '0' && words[i] <= '9' && group.digits < 9; ++i, ++group.digits)
            group.value = group.value * 10 + (words[i] - '0');
        groups.push_back(group);
        if (groups.size() > 6)
            break;
    }
    return groups;
}

int digitsOf(std::string_view words, std::size_t from, std::size_t count)
{
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i)
        value = value * 10 + (words[i] - '0');
    return value;
}

// 20180101, 2018010113, 201801011315 in the place of the groups.
std::vector<Group> splitNumber(std::string_view words, const std::vector<Group> &groups)
{
    std::string digits;
    for (char c : words)
        if (c >= '0' && c <= '9')
            digits += c;
    const bool single = groups.size() >= 1 && groups[0].digits >= 8 && digits.size() >= 8 && digits.size() <= 14;
    if (!single)
        return groups;
    std::vector<Group> out{{digitsOf(digits, 0, 4), 4}, {digitsOf(digits, 4, 2), 2}, {digitsOf(digits, 6, 2), 2}};
    if (digits.size() == 9 || digits.size() == 11) // "20180101 9:15"
        digits.insert(8, "0");
    for (std::size_t at = 8; at + 2 <= digits.size(); at += 2)
        out.push_back({digitsOf(digits, at, 2), 2});
    return out;
}

bool contains(std::string_view words, std::string_view part) { return words.find(part) != std::string_view::npos; }

// Twelve-hour clocks.
int hourOf(int hour, std::string_view words)
{
    const auto any = [&](auto... marks) { return (contains(words, marks) || ...); };
    const bool after = any("PM", "pm", "P.M", "p.m", "오후"), before = any("AM", "am", "A.M", "a.m", "오전");
    return after && hour < 12 ? hour + 12 : before && hour == 12 ? 0 : hour;
}

// "Jan", "march", "Sept", "Okt": of a word of letters.
std::optional<int> monthNamed(std::string_view word)
{
    constexpr std::string_view names[] = {"january", "february", "march",     "april",   "may",      "june",
                                          "july",    "august",   "september", "october", "november", "december"};
    constexpr std::pair<std::string_view, int> german[] = {{"mrz", 3},  {"mai", 5},      {"juni", 6}, {"juli", 7},
                                                           {"okt", 10}, {"oktober", 10}, {"dez", 12}, {"dezember", 12}};
    for (std::size_t i = 0; word.size() >= 3 && i < std::size(names); ++i)
        if (names[i].starts_with(word) || (i == 8 && word == "sept"))
            return int(i) + 1;
    for (const auto &[name, month] : german)
        if (word == name)
            return month;
    return std::nullopt;
}

std::optional<int> monthIn(std::string_view words)
{
    std::string word;
    for (std::size_t i = 0; i <= words.size(); ++i) {
        const unsigned char c = i < words.size() ? static_cast<unsigned char>(words[i]) : 0;
        if (c < 128 && std::isalpha(c)) {
            word += char(std::tolower(c));
            continue;
        }
        if (const auto month = monthNamed(word))
            return month;
        word.clear();
    }
    return std::nullopt;
}

// "25-01-31", "31/01/25": a year of two digits; "10:05:03" is a time of day.
bool hasShortYear(const std::vector<Group> &g, std::string_view words)
{
    const std::size_t colon = words.find(':'), mark = words.find_first_of("-/.");
    return g[0].digits <= 2 && g[1].digits <= 2 && g[2].digits == 2 && mark < colon;
}

// Zones with the hour that summer adds, as meters write them behind a time.
constexpr std::pair<std::string_view, int> zoneNames[] = {
    {"KST", 540},  {"JST", 540},  {"EST", -300}, {"EDT", -240}, {"CST", -360}, {"CDT", -300}, {"MST", -420}, {"MDT", -360},
    {"PST", -480}, {"PDT", -420}, {"HST", -600}, {"CET", 60},   {"CEST", 120}, {"MEZ", 60},   {"MESZ", 120}, {"BST", 60},
    {"EET", 120},  {"EEST", 180}, {"AEST", 600}, {"AEDT", 660}, {"SGT", 480},  {"HKT", 480}};
constexpr int centuryOfMeters = 2000; // no meter wrote a row for each hour before

} // namespace

std::optional<long long> minutesOf(std::string_view words, DateOrder order)
{
    std::vector<Group> g = splitNumber(words, groupsOf(words));
    if (const auto named = monthIn(words); named && g.size() >= 2) {
        order = g[0].digits >= 4 ? DateOrder::YearFirst : DateOrder::DayFirst; // "Jan 31, 2025" too
        g.insert(g.begin() + 1, {*named, 2});
    }
    if (g.size() < 3)
        return std::nullopt;
    int year = g[0].value, month = g[1].value, day = g[2].value;
    if (const bool shortYear = hasShortYear(g, words); shortYear && order == DateOrder::YearFirst) {
        year += centuryOfMeters;
    } else if (g[0].digits < 4 && (shortYear || g[2].digits >= 4)) {
        year = g[2].value + (shortYear ? centuryOfMeters : 0);
        month = order == DateOrder::DayFirst ? g[1].value : g[0].value;
        day = order == DateOrder::DayFirst ? g[0].value : g[1].value;
    }
    const int hour = g.size() > 3 ? hourOf(g[3].value, words) : 0, minute = g.size() > 4 ? g[4].value : 0;
    const chrono::year_month_day date{chrono::year(year), chrono::month(unsigned(month)), chrono::day(unsigned(day))};
    if (year < 1900 || year > 2200 || month < 1 || day < 1 || !date.ok() || hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return std::nullopt;
    return static_cast<long long>(chrono::sys_days(date).time_since_epoch().count()) * 1440 + hour * 60 + minute;
}

std::optional<int> zoneMinutesOf(std::string_view words)
{
    while (!words.empty() && words.back() == ' ')
        words.remove_suffix(1);
    const std::size_t clock = words.find(':'), space = words.rfind(' ');
    if (space != std::string_view::npos)
        for (const auto &[name, minutes] : zoneNames)
            if (words.substr(space + 1) == name)
                return minutes;
    if (words.ends_with('Z') || words.ends_with("UTC") || words.ends_with("GMT"))
        return 0;
    const std::size_t sign = clock == std::string_view::npos ? clock : words.find_first_of("+-", clock);
    if (sign == std::string_view::npos)
        return std::nullopt;
    std::string digits;
    for (char c : words.substr(sign + 1))
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c != ':')
            return std::nullopt;
    if (digits.size() != 2 && digits.size() != 4)
        return std::nullopt;
    const int minutes = digitsOf(digits, 0, 2) * 60 + (digits.size() == 4 ? digitsOf(digits, 2, 2) : 0);
    return words[sign] == '-' ? -minutes : minutes;
}

DateOrder dateOrderOf(const std::vector<std::string> &stamps)
{
    bool dayFirst = false, shortYears = true;
    std::set<int> first, third; // a year has few values, a day has many
    for (const std::string &stamp : stamps) {
        const std::vector<Group> g = groupsOf(stamp);
        if (g.size() < 3 || g[0].digits >= 4)
            return DateOrder::YearFirst;
        if (g[1].value > 12)
            return DateOrder::MonthFirst;
        dayFirst = dayFirst || g[0].value > 12;
        shortYears = shortYears && hasShortYear(g, stamp);
        if (shortYears)
            first.insert(g[0].value), third.insert(g[2].value);
    }
    if (shortYears && first.size() <= 2 && third.size() > 2)
        return DateOrder::YearFirst;
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::string stampWords(long long minutes)
{
    const long long day = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440, rest = minutes - day * 1440;
    const chrono::year_month_day date{chrono::sys_days(chrono::days(day))};
    return fmt::format("{:04d}-{:02d}-{:02d} {:02d}:{:02d}", int(date.year()), unsigned(date.month()), unsigned(date.day()), rest / 60,
                       rest % 60);
}

int yearOf(long long minutes)
{
    const chrono::year_month_day date{chrono::sys_days(chrono::days(minutes / 1440))};
    return int(date.year());
}

long long beginOfYear(int year)
{
    return static_cast<long long>(chrono::sys_days(chrono::year(year) / 1 / 1).time_since_epoch().count()) * 1440;
}

} // namespace tokenyard::rates
