// SPDX-License-Identifier: Apache-2.0
// Reads a whole file named by the user: a regular file up to a size limit, or a sentence that says what is wrong with it.
// A pipe or a device is refused before it is read, because it may never end.
#pragma once

#include "core/base/text.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tokenyard {

inline constexpr std::size_t mostTextBytes = 32'000'000; // for files without a smaller limit of their own

// The bytes of the file; nothing, with `why`, if there is none, it is no regular file, too large or cannot be read.
std::optional<std::string> readTextFile(const std::filesystem::path &path, std::size_t mostBytes, Text &why);
// For callers that already know the size.
Text fileTooLarge(const std::string &name, std::size_t bytes, std::size_t mostBytes);

} // namespace tokenyard
