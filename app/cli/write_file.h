// SPDX-License-Identifier: Apache-2.0
// Writes an output file whole or not at all: next to the target, synced, then renamed. A pipe or a device is written into.
#pragma once

#include "app/cli/command.h"

#include <filesystem>
#include <string_view>

namespace tokenyard::cli {

// On failure says why, with exit code 3, and leaves the existing file.
bool writeWhole(const std::filesystem::path &path, std::string_view bytes, Outcome &outcome);

} // namespace tokenyard::cli
