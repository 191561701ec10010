// SPDX-License-Identifier: Apache-2.0
// Interval readings of a NEM12 file (AEMO, Meter Data File Format Specification NEM12 and NEM13): what Australian retailers and network
// operators hand to their customers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard::rates {

struct Nem12Reading {
    long long minutes = 0; // begin of the interval in the market's time, since 1970
    double kw = 0.0;       // mean of the interval: drawn less fed in
    std::size_t line = 0;
};
struct Nem12Readings {
    std::vector<Nem12Reading> readings; // in order of time
    std::string words;                  // which channels were read and what was left out
};
struct Nem12Fault {
    std::size_t line = 0; // 0: the file as a whole
    std::string words;
};

bool looksLikeNem12(std::string_view text);
// Reads one meter point. Nothing, with the reason, if a record is malformed or one channel has gaps where another has none.
std::optional<Nem12Readings> nem12Readings(std::string_view text, Nem12Fault &fault);

} // namespace tokenyard::rates
