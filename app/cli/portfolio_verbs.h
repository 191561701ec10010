// SPDX-License-Identifier: Apache-2.0
// portfolio new|add|remove|move|set: the commands that change a portfolio's file.
#pragma once

#include "app/cli/command.h"

namespace tokenyard::cli {

void addPortfolioVerbs(CLI::App &command, Outcome &outcome);

} // namespace tokenyard::cli
