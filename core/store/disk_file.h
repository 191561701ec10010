// SPDX-License-Identifier: Apache-2.0
// The two things the store does to a disk: read a file whole, and put a new file in the place of an old one whole.
// Plain POSIX, for the order of write, sync and rename matters.
#pragma once

#include "core/store/file_stamp.h"
#include "core/store/image.h"
#include "core/store/project_file.h"

struct stat;

namespace tokenyard {

// The largest project file that is read.
inline constexpr std::uint64_t largestFile = 256u << 20;

// The bytes of a regular file, and the stamp of that same file. Throws StoreError: missing, a directory, a pipe, unreadable, too
// large.
Image readWholeFile(const std::filesystem::path &path, FileStamp *stamp = nullptr);

// The file a path means in the end: links are followed, so that the file and not the link is replaced.
std::filesystem::path targetOf(const std::filesystem::path &path);

// Who may read a file that was not there before: whom the user's mask allows, or its owner only.
enum class NewFile { Usual, Private };

// Writes the bytes beside the file, reads them back, gives them the old file's permissions, syncs and renames. At no moment may more
// people read the new bytes than the old file. The stamp of what stands there now.
FileStamp replaceFile(const std::filesystem::path &path, std::string_view bytes, const SaveHook &hook, NewFile privacy = NewFile::Usual);

// Makes a folder that only its owner may enter; one that is there becomes so. A failure shows when something is written there.
void makePrivateFolder(const std::filesystem::path &folder) noexcept;

// Place, size and time of a file, without the digest.
FileStamp quickStamp(const struct stat &info);

} // namespace tokenyard
