// SPDX-License-Identifier: Apache-2.0
// Reads figures from a JSON document by their path and keeps the first fault as a sentence that names it.
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace tokenyard::rates {

using JsonValue = nlohmann::ordered_json;

// The largest price, positive or negative, that is accepted per kWh, per kW and per month in the tariff's currency. Generous on purpose: it
// catches wrong units and does not judge tariffs.
struct PriceReach {
    double energy = 100.0, demand = 1e4, amount = 1e7; // in a currency worth about a dollar
};

class JsonFaults {
public:
    PriceReach reach;
    const std::string &first() const { return m_first; }
    bool any() const { return !m_first.empty(); }
    void add(const std::string &fault)
    {
        if (m_first.empty())
            m_first = fault;
    }
    double number(const JsonValue &value, const std::string &place)
    {
        constexpr double most = 1e40; // SAM writes 1e38 for "no limit"
        if (value.is_number() && std::fabs(value.get<double>()) <= most)
            return value.get<double>();
        add(fmt::format("{} should be a number{}", place, value.is_number() ? " of a size that can be" : ""));
        return 0.0;
    }
    // Reads a member that may be absent or null.
    double numberOr(const JsonValue &object, const char *key, double otherwise, const std::string &place)
    {
        const auto it = object.find(key);
        return it == object.end() || it->is_null() ? otherwise : number(*it, fmt::format("{}.{}", place, key));
    }
    // Refuses a figure that no tariff, meter or site has: it is in another unit, or a slip.
    double within(double value, double least, double most, const std::string &place)
    {
        if (value < least || value > most)
            add(fmt::format("{} is {:g}; it should lie between {:g} and {:g}", place, value, least, most));
        return value;
    }
    // Notes something in the file that is not used: an unknown word, or a charge that is not billed.
    void unread(std::string place)
    {
        constexpr std::size_t most = 20;
        if (m_unread.size() < most)
            m_unread.push_back(std::move(place));
    }
    const std::vector<std::string> &unreadPlaces() const { return m_unread; }
    std::string words(const JsonValue &object, const char *key)
    {
        const auto it = object.find(key);
        return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
    }

    // False if absent or null.
    bool flag(const JsonValue &object, const char *key, const std::string &place)
    {
        const auto it = object.find(key);
        if (it == object.end() || it->is_null())
            return false;
        if (it->is_boolean())
            return it->get<bool>();
        add(fmt::format("{}.{} should be true or false", place, key));
        return false;
    }

private:
    std::string m_first;
    std::vector<std::string> m_unread;
};

} // namespace tokenyard::rates
