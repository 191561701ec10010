// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli evaluate FILE --explain KPI: what the figure means and every input that moves it, as a table or as JSON.
#pragma once

#include "app/cli/command.h"

namespace tokenyard::cli {

void explain(const std::string &path, const std::string &kpiKey, bool json, Outcome &outcome);

} // namespace tokenyard::cli
