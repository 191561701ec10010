// SPDX-License-Identifier: Apache-2.0
#include "core/supply/green_button.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard::rates {

namespace {

constexpr int wattHours = 72, watts = 38; // units of measure of ESPI

// The text of the first element with this name, whatever its namespace prefix.
std::string_view element(std::string_view xml, std::string_view name)
{
    for (std::size_t at = xml.find(name); at != std::string_view::npos; at = xml.find(name, at + 1)) {
        const bool opens = at > 0 && (xml[at - 1] == '<' || xml[at - 1] == ':');
        const std::size_t end = xml.find_first_of("> /", at);
        if (!opens || end == std::string_view::npos || end != at + name.size() || xml[end] == '/')
            continue;
        const std::size_t begin = xml.find('>', at) + 1;
        return xml.substr(begin, std::min(xml.find('<', begin), xml.size()) - begin);
    }
    return {};
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

std::optional<std::vector<MeterReading>> greenButtonReadings(std::string_view xml, std::string &fault)
{
    const long long offset = integer(element(xml, "tzOffset")).value_or(0);
    const double scale = std::pow(10.0, double(std::clamp<long long>(integer(element(xml, "powerOfTenMultiplier")).value_or(0), -9, 9)));
    const long long unit = integer(element(xml, "uom")).value_or(wattHours);
    if (unit != wattHours && unit != watts) {
        fault = fmt::format("its readings are in unit {} of ESPI; 72 (Wh) and 38 (W) can be billed", unit);
        return std::nullopt;
    }
    std::vector<MeterReading> readings;
    for (std::size_t at = xml.find("IntervalReading>"); at != std::string_view::npos; at = xml.find("IntervalReading>", at + 1)) {
        if (at > 0 && (xml[at - 1] == '/' || xml.substr(0, at).ends_with("/espi:")))
            continue;
        const std::string_view reading = xml.substr(at, std::min(xml.find("IntervalReading>", at + 16), xml.size()) - at);
        if (reading.find("start") == std::string_view::npos)
            continue; // the end of an element with a prefix
        const auto start = integer(element(reading, "start")), seconds = integer(element(reading, "duration")),
                   value = integer(element(reading, "value"));
        if (!start || !seconds || *seconds <= 0 || !value) {
            fault = fmt::format("its reading {} lacks a start, a duration or a value", readings.size() + 1);
            return std::nullopt;
        }
        const double amount = double(*value) * scale;
        readings.push_back({(*start + offset) / 60, unit == watts ? amount / 1000.0 : amount * 3.6 / double(*seconds)});
    }
    std::stable_sort(readings.begin(), readings.end(), [](const auto &a, const auto &b) { return a.minutes < b.minutes; });
    return readings;
}

} // namespace tokenyard::rates
