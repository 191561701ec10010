// SPDX-License-Identifier: Apache-2.0
// Reads a metered year of load from what utilities and meters export: CSV with any delimiter, encoding, header language and step, with
// or without time stamps, or Green Button (ESPI) XML. What cannot be read is one sentence that names line and column.
#pragma once

#include "core/supply/load.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenyard::rates {

struct LoadRules {
    int year = 0;              // 0: the year of the time stamps
    bool mayGive = true;       // negative loads are allowed: power fed in
    bool keepsLeapDay = false; // a leap year needs 8,784 hours; otherwise 8,760 are accepted too
};

std::optional<Load> loadFromText(std::string_view bytes, const std::string &name, const LoadRules &rules, std::string &error);
std::optional<Load> readLoad(const std::string &path, const LoadRules &rules, std::string &error);

} // namespace tokenyard::rates
