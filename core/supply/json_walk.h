// SPDX-License-Identifier: Apache-2.0
// Reads figures of a JSON document by their place, and remembers the first fault as a sentence that names it.
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>
#include <string>

#include <fmt/format.h>

namespace tokenyard::rates {

using JsonValue = nlohmann::ordered_json;

class JsonFaults {
public:
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
    // Of a member that may be absent or null.
    double numberOr(const JsonValue &object, const char *key, double otherwise, const std::string &place)
    {
        const auto it = object.find(key);
        return it == object.end() || it->is_null() ? otherwise : number(*it, fmt::format("{}.{}", place, key));
    }
    std::string words(const JsonValue &object, const char *key)
    {
        const auto it = object.find(key);
        return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
    }

private:
    std::string m_first;
};

} // namespace tokenyard::rates
