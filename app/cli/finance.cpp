// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

namespace tokenyard::cli {

void registerFinance(CLI::App &, Outcome &) {}

} // namespace tokenyard::cli
