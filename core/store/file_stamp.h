// SPDX-License-Identifier: Apache-2.0
// The state of a file when it was read or written, to tell later whether it has been changed since: by another window, another
// program, a program that keeps folders of two computers alike.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace tokenyard {

struct FileStamp {
    std::uint64_t device = 0, inode = 0, size = 0;
    std::int64_t modified = 0; // ns since 1970
    std::string digest;        // SHA-256 of the bytes; empty: there was no file
    bool exists() const { return !digest.empty(); }
    bool operator==(const FileStamp &) const = default;
};

// The stamp of the file as it is now, links followed; empty if there is none or it cannot be read. Throws nothing.
FileStamp stampOf(const std::filesystem::path &path) noexcept;

enum class SinceThen { Same, Changed, Gone, New };

// What has become of a file since its stamp was taken. A file that was only touched, copied or written again with the same bytes is
// the same: where time, size or place differ, the bytes decide. New: there was none and now there is.
SinceThen compare(const FileStamp &then, const std::filesystem::path &path) noexcept;

} // namespace tokenyard
