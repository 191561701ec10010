// SPDX-License-Identifier: Apache-2.0
// Exports of meters as texts, for the tests of their reader.
#pragma once

#include "core/supply/load_reader.h"
#include "core/supply/time_stamp.h"

#include <string>

namespace tokenyard::test {

// The year 2018 in rows of this many minutes, each written by `row`.
template <class Row>
std::string yearOf(const char *header, int minutes, Row row, int shift = 0)
{
    std::string text = header;
    const long long begin = rates::beginOfYear(2018);
    for (int i = 0; i < 8760 * 60 / minutes; ++i)
        text += row(rates::stampWords(begin + static_cast<long long>(i) * minutes + shift)) + "\n";
    return text;
}

inline std::optional<rates::Load> read(const std::string &text, std::string &error, int year = 2018)
{
    return rates::loadFromText(text, "load.csv", {.year = year}, error);
}

} // namespace tokenyard::test
