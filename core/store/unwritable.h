// SPDX-License-Identifier: Apache-2.0
// Why an output file could not be written, as a sentence with the file, its folder and what to do. Shell and window say the same.
#pragma once

#include "core/base/text.h"

#include <filesystem>

namespace tokenyard {

// `error` is errno of the attempt.
Text unwritableText(const std::filesystem::path &file, int error);
// What is in the way and what to do, for a sentence that names the file itself.
Text unwritableReason(const std::filesystem::path &file, int error);
// For a writer that does not tell: what the system would say to an attempt now, 0 if nothing is known to stand in the way.
int writeErrorNow(const std::filesystem::path &file);

} // namespace tokenyard
