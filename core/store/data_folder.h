// SPDX-License-Identifier: Apache-2.0
// Where this program keeps what belongs to a planner and to no single file: copies for recovery, versions of plans. The window and
// the command line use the same.
#pragma once

#include <filesystem>

namespace tokenyard {

// By the XDG base directory specification; empty where the system names no home.
std::filesystem::path dataFolder();

} // namespace tokenyard
