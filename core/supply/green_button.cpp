// SPDX-License-Identifier: Apache-2.0
#include "core/supply/green_button.h"

#include "core/supply/time_stamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace tokenyard::rates {

namespace {

constexpr int wattHours = 72, watts = 38;     // units of measure of ESPI
constexpr long long furthest = 7'300'000'000; // seconds from 1970: the year 2201
constexpr long long day = 86'400;             // seconds

// What the element holds whose name stands at this place; nothing where no element opens here. Whatever its namespace's prefix.
std::optional<std::string_view> elementAt(std::string_view xml, std::string_view name, std::size_t at)
{
    constexpr std::size_t longestPrefix = 40, longestTag = 400; // further on nothing is looked for: a file could be nothing else
    const std::size_t after = at + name.size();
    if (at == 0 || (xml[at - 1] != '<' && xml[at - 1] != ':') || after >= xml.size() || (xml[after] != '>' && xml[after] != ' '))
        return std::nullopt;
    const std::string_view before = xml.substr(at > longestPrefix ? at - longestPrefix : 0, std::min(at, longestPrefix));
    const std::size_t opens = before.rfind('<'), begin = xml.substr(after, longestTag).find('>');
    if (opens == std::string_view::npos || before.substr(opens).starts_with("</") || begin == std::string_view::npos)
        return std::nullopt;
    const std::string_view content = xml.substr(after + begin + 1);
    return content.substr(0, content.find('<'));
}

// The text of the first element of a name.
std::string_view element(std::string_view xml, std::string_view name)
{
    for (std::size_t at = xml.find(name); at != std::string_view::npos; at = xml.find(name, at + 1))
        if (const auto words = elementAt(xml, name, at))
            return *words;
    return {};
}

// Whether two elements of the name hold different words: such a file is of two meters or of two kinds of reading.
bool differs(std::string_view xml, std::string_view name)
{
    const std::string_view first = element(xml, name);
    for (std::size_t at = xml.find(name); at != std::string_view::npos; at = xml.find(name, at + 1))
        if (const auto words = elementAt(xml, name, at); words && *words != first)
            return true;
    return false;
}

std::size_t countOf(std::string_view xml, std::string_view name)
{
    std::size_t found = 0;
    for (std::size_t at = xml.find(name); at != std::string_view::npos; at = xml.find(name, at + 1))
        found += elementAt(xml, name, at).has_value();
    return found;
}

// What the file says of its readings, and not of a bill beside them, which may count in another unit; of a file without types all.
std::string readingTypes(std::string_view xml)
{
    constexpr std::string_view name = "ReadingType";
    std::string types;
    for (std::size_t at = xml.find("ReadingType>"); at != std::string_view::npos; at = xml.find("ReadingType>", at + 1)) {
        const std::size_t begin = at + name.size(), end = std::min(xml.find("ReadingType>", begin), xml.size());
        if (elementAt(xml, name, at))
            types += xml.substr(begin, end - begin);
    }
    return types.empty() ? std::string(xml) : types;
}

std::optional<long long> integer(std::string_view words)
{
    long long value = 0;
    const auto [end, problem] = std::from_chars(words.data(), words.data() + words.size(), value);
    if (problem != std::errc() || end != words.data() + words.size())
        return std::nullopt;
    return value;
}

} // namespace

struct Timed {
    MeterReading reading;
    long long start, seconds;
};

// By time, each as long as the way to the next: energy of a quarter of an hour at each full hour would be four times the load.
std::optional<std::vector<MeterReading>> inOrder(std::vector<Timed> timed, std::string &fault)
{
    std::stable_sort(timed.begin(), timed.end(), [](const Timed &a, const Timed &b) { return a.start < b.start; });
    long long shortest = timed.size() > 1 ? furthest : 0; // of the steps
    for (std::size_t i = 1; i < timed.size(); ++i)
        shortest = std::min(shortest, timed[i].start - timed[i - 1].start);
    std::vector<MeterReading> readings;
    for (std::size_t i = 0; i < timed.size(); ++i) {
        const auto &[reading, start, seconds] = timed[i];
        if (i > 0 && (start == timed[i - 1].start || reading.minutes == readings.back().minutes)) {
            fault = fmt::format("two readings begin at {}: of two meters, or of a block that stands in it twice; save one of them alone",
                                stampWords(reading.minutes));
            return std::nullopt;
        }
        if (shortest > 0 && seconds != shortest) {
            fault = fmt::format("its reading at {} is of {} s, and the next begins {} s on: it is not clear what it is the energy of",
                                stampWords(reading.minutes), seconds, shortest);
            return std::nullopt;
        }
        readings.push_back(reading);
    }
    return readings;
}

// What the file says once for all its readings; `fault` is why they are not what a bill is made of.
struct ReadingKind {
    double scale = 1.0;
    bool power = false; // in W; else in Wh
};
std::optional<ReadingKind> kindOf(std::string_view types, std::string &fault)
{
    constexpr long long mostPower = 9, reverse = 19, cumulative = 3; // of ESPI; 1 to 3: registers that only ever rise
    // An element that is there is a whole number, or the file is not read by a guess.
    const auto stated = [&](const char *name, long long without) -> std::optional<long long> {
        const std::string_view words = element(types, name);
        const auto number = words.empty() ? std::optional(without) : integer(words);
        if (!number)
            fault = fmt::format("its {} '{}' is not a whole number", name, words.substr(0, 24));
        return number;
    };
    const auto power = stated("powerOfTenMultiplier", 0), unit = stated("uom", wattHours), flow = stated("flowDirection", 1),
               behaviour = stated("accumulationBehaviour", 0);
    if (!power || !unit || !flow || !behaviour)
        return std::nullopt;
    if (std::llabs(*power) > mostPower)
        fault = fmt::format("its powerOfTenMultiplier {} is not between -9 and 9", *power);
    else if (*unit != wattHours && *unit != watts)
        fault = fmt::format("its readings are in unit {} of ESPI; 72 (Wh) and 38 (W) can be billed", *unit);
    else if (*flow == reverse)
        fault = "its readings are of what was given to the grid (flowDirection 19); save those of what was drawn (1)";
    else if (*behaviour >= 1 && *behaviour <= cumulative)
        fault = fmt::format(
            "its readings are those of a register that rises (accumulationBehaviour {}); save the energy of each interval (4)", *behaviour);
    else
        return ReadingKind{std::pow(10.0, double(*power)), *unit == watts};
    return std::nullopt;
}

std::optional<std::vector<MeterReading>> greenButtonReadings(std::string_view xml, std::string &fault)
{
    const std::string_view zone = element(xml, "tzOffset");
    const auto offset = zone.empty() ? std::optional(0LL) : integer(zone);
    if (!offset || std::llabs(*offset) > day) {
        fault = fmt::format("its tzOffset '{}' is not the seconds of a time zone", zone.substr(0, 24));
        return std::nullopt;
    }
    const std::string types = readingTypes(xml);
    const auto kind = kindOf(types, fault);
    if (!kind)
        return std::nullopt;
    if (const std::size_t points = countOf(xml, "UsagePoint"); points > 1) {
        fault = fmt::format("it holds {} usage points (meters); a bill is of one: save one of them alone", points);
        return std::nullopt;
    }
    for (const char *name : {"uom", "powerOfTenMultiplier", "flowDirection"})
        if (differs(types, name)) {
            fault = fmt::format("its readings are of several kinds ({} differs); save one of them alone", name);
            return std::nullopt;
        }
    const auto usual = integer(element(types, "intervalLength"));
    std::vector<Timed> timed;
    for (std::size_t at = xml.find("IntervalReading>"); at != std::string_view::npos; at = xml.find("IntervalReading>", at + 1)) {
        if (at > 0 && (xml[at - 1] == '/' || xml.substr(0, at).ends_with("/espi:")))
            continue;
        const std::string_view reading = xml.substr(at, std::min(xml.find("IntervalReading>", at + 16), xml.size()) - at);
        if (reading.find("start") == std::string_view::npos)
            continue; // the end of an element with a prefix
        const auto start = integer(element(reading, "start")), value = integer(element(reading, "value"));
        auto seconds = integer(element(reading, "duration"));
        if (!seconds) // some meters state it once for all
            seconds = usual;
        if (!start || std::llabs(*start) > furthest || !seconds || *seconds <= 0 || *seconds > furthest || !value) {
            fault = fmt::format("its reading {} lacks a start, a duration or a value", timed.size() + 1);
            return std::nullopt;
        }
        const double amount = double(*value) * kind->scale;
        timed.push_back({{(*start + *offset) / 60, kind->power ? amount / 1000.0 : amount * 3.6 / double(*seconds)}, *start, *seconds});
    }
    return inOrder(std::move(timed), fault);
}

} // namespace tokenyard::rates
