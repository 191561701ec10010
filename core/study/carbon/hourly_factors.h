// SPDX-License-Identifier: Apache-2.0
// Emissions of a grid kWh hour by hour, if the planner has them: a record of kind "grid-emissions" with 8,760 figures, read from a CSV; of
// a leap year's 8,784 the hours of 29 February are left out. They replace the yearly mean for grid and contract.
#pragma once

#include "core/base/series.h"
#include "core/catalogue/catalogue.h"

#include <optional>
#include <string_view>

namespace tokenyard {

// Whether a file's header names emissions of power: tCO2/MWh, kg/MWh, g/kWh, kg/kWh; "배출계수" counts as tCO2/MWh.
bool looksLikeEmissionFactors(std::string_view bytes);
// Nothing, with one sentence in `why`, if the text is not a year of factors.
std::optional<Record> hourlyFactorsRecord(std::string_view bytes, const std::string &file, const RecordId &id, Text &why);

struct HourlyFactors {
    const Record *record = nullptr;
    Eigen::ArrayXd tonnesPerMWh; // one per hour
};
// From the first record that has hours; nothing if none has.
std::optional<HourlyFactors> hourlyFactors(const std::vector<Record> &gridEmissions, const std::string &country);

} // namespace tokenyard
