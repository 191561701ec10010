// SPDX-License-Identifier: Apache-2.0
// Tariffs as OpenEI's URDB writes them, for tests of bills.
#pragma once

#include "core/supply/rate_bill.h"
#include "core/supply/tariff_file.h"

#include <nlohmann/json.hpp>

#include <QTest>

namespace tokenyard::rates {

using Json = nlohmann::json;

// One period in all hours.
inline Json hours(int period)
{
    Json months = Json::array();
    for (int m = 0; m < 12; ++m)
        months.push_back(std::vector<int>(24, period));
    return months;
}

// Period 1 from 9 to 21 h on weekdays, otherwise period 0.
inline Json dayHours()
{
    Json months = hours(0);
    for (auto &month : months)
        for (int h = 9; h < 21; ++h)
            month[std::size_t(h)] = 1;
    return months;
}

inline RateTariff tariff(const Json &json)
{
    std::string error;
    const auto read = tariffFromJson(json.dump(), error);
    if (!read)
        qFatal("%s", error.c_str());
    return *read;
}

inline Json flatEnergy(double rate)
{
    return {{"energyratestructure", {{{{"rate", rate}}}}}, {"energyweekdayschedule", hours(0)}, {"energyweekendschedule", hours(0)}};
}

inline Load constant(double kw, int stepsPerHour = 1)
{
    return {2018, stepsPerHour, std::vector<double>(std::size_t(8760 * stepsPerHour), kw)};
}

inline bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1.0}); }

// What is wrong with it; blank: nothing.
inline std::string faultOf(const Json &json)
{
    std::string error;
    return tariffFromJson(json.dump(), error) ? std::string() : error;
}

} // namespace tokenyard::rates
