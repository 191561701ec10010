// SPDX-License-Identifier: Apache-2.0
// One form for what options take, whatever the command.
#pragma once

#include "app/cli/command.h"

namespace tokenyard::cli {

// A number is decimal, finite and used wholly: CLI11 alone takes 0x400 for 1,024, 010 for 8, inf, nan and 1e400. An output has a name:
// without this, -o "$OUT" with OUT forgotten would change the plan itself. Call it when all commands are there.
void requireForms(CLI::App &app);

} // namespace tokenyard::cli
