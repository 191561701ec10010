// SPDX-License-Identifier: Apache-2.0
// Interval readings of a Green Button file (NAESB ESPI, REQ.21): the XML that utilities let their customers download.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard::rates {

struct MeterReading {
    long long minutes; // local standard time, since 1970
    double kw;         // mean of the interval
};

// In order of time; nothing, with the reason, where a reading is malformed.
std::optional<std::vector<MeterReading>> greenButtonReadings(std::string_view xml, std::string &fault);

} // namespace tokenyard::rates
