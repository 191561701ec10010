// SPDX-License-Identifier: Apache-2.0
// The two things the store does to a disk: read a file whole, and put a new file in the place of an old one whole.
// Plain POSIX, for the order of write, sync and rename matters.
#pragma once

#include "core/store/image.h"
#include "core/store/project_file.h"

namespace tokenyard {

// The largest project file that is read.
inline constexpr std::uint64_t largestFile = 256u << 20;

// The bytes of a regular file. Throws StoreError: missing, a directory, a pipe, unreadable, too large.
Image readWholeFile(const std::filesystem::path &path);

// The file a path means in the end: links are followed, so that the file and not the link is replaced.
std::filesystem::path targetOf(const std::filesystem::path &path);

// Writes the bytes beside the file, reads them back, gives them the old file's permissions, syncs and renames.
void replaceFile(const std::filesystem::path &path, std::string_view bytes, const SaveHook &hook);

} // namespace tokenyard
