// SPDX-License-Identifier: Apache-2.0
// The load flow of a published case, and the table helpers shared with that of a plan.
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace tokenyard::cli {

// Reads a MATPOWER case and prints its solution; without a solution it says why and prints nothing.
void solveCase(const std::string &path, bool json, Outcome &outcome);

Json figure(const std::optional<double> &value, double factor = 1.0);
std::string cell(const std::optional<double> &value, int width, int decimals); // "-" if blank

} // namespace tokenyard::cli
