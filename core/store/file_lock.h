// SPDX-License-Identifier: Apache-2.0
// One writer per project file: flock on a side file, never its mere existence, so a killed program's lock never blocks.
// Readers need none. The side file tells others who holds it; it goes away with the lock.
#pragma once

#include "core/store/store_error.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tokenyard {

class FileLock {
public:
    // Takes the lock of the project file at `path` (which need not exist yet); links are followed. Throws StoreError:
    // Locked, with who holds it; CannotWrite, where no side file can be made (open the plan for reading then).
    explicit FileLock(const std::filesystem::path &path);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    // Whether somebody holds the lock now.
    static bool isHeld(const std::filesystem::path &path);
    // ".name.tokenyard.lock" in the same folder.
    static std::filesystem::path sideFileOf(const std::filesystem::path &path);

private:
    void release() noexcept;
    std::filesystem::path m_sideFile;
    int m_fd = -1;
};

} // namespace tokenyard
