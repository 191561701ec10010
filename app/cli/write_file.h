// SPDX-License-Identifier: Apache-2.0
// Writes an output file whole or not at all: beside the place, synced, then renamed. A pipe or a device is written into.
#pragma once

#include "app/cli/command.h"

#include <filesystem>
#include <string_view>

namespace tokenyard::cli {

// On failure says why, with exit code 3, and leaves what was there.
bool writeWhole(const std::filesystem::path &path, std::string_view bytes, Outcome &outcome);

} // namespace tokenyard::cli
