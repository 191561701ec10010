// SPDX-License-Identifier: Apache-2.0
// A bill under a tariff of charges, and the tariff itself, as text and as JSON.
#pragma once

#include "app/cli/command.h"

#include "core/supply/rate_bill.h"

#include <optional>

namespace tokenyard::cli {

Json rateBillJson(const rates::RateBill &bill, const rates::RateTariff &tariff, int year);
void printRateBill(const rates::RateBill &bill, const rates::RateTariff &tariff);
// Reads a tariff from a file; nothing, with exit code 3 and a sentence, if it cannot be read.
std::optional<rates::RateTariff> readTariffFile(const std::string &path, Outcome &outcome);

} // namespace tokenyard::cli
