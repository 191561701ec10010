// SPDX-License-Identifier: Apache-2.0
// Work that was not saved, kept for the next start: the same file format, in a folder of the application's data. A copy belongs to
// a plan: it knows the plan's path and the bytes of the file that the work began from. A copy whose program still runs is locked
// and is not offered; one whose program was killed is.
#pragma once

#include "core/store/file_lock.h"
#include "core/store/project_file.h"

#include <chrono>

namespace tokenyard {

// The copy of one open plan. It stays when the program dies and goes with discard(), which a save or an orderly close calls.
class Autosave {
public:
    // `original`: the plan's own file; empty if it has none yet. Makes the folder. Throws StoreError.
    Autosave(std::filesystem::path folder, std::filesystem::path original);
    // `base`: the digest of the plan's file as this work began from it (FileStamp::digest); empty if there was none.
    void setOriginal(std::filesystem::path original, std::string base = {});
    const std::filesystem::path &file() const { return m_file; }
    // Writes the copy as it is now; may run on a worker. Throws StoreError; the copy before stays.
    void write(const Project &project, std::chrono::system_clock::time_point now = std::chrono::system_clock::now());
    void discard() noexcept;

private:
    std::filesystem::path m_folder, m_original, m_file;
    std::string m_base;
    std::optional<FileLock> m_lock;
};

struct Recoverable {
    std::filesystem::path file;     // the copy
    std::filesystem::path original; // empty: the plan had no file yet
    std::string base;               // digest of the plan's file that the work began from; empty: there was none
    std::string title;
    std::string savedAt;      // UTC, "2026-11-22 09:30:05"
    std::int64_t process = 0; // that wrote it
    std::string problem;      // why it cannot be opened; empty: it can
};

// The copies that a dead program left, newest first. A folder that is not there has none. Throws nothing.
std::vector<Recoverable> recoverable(const std::filesystem::path &folder);
// Those of the plan at this path: kept for it, or begun from a file of just these bytes (it was moved or copied since).
std::vector<Recoverable> recoverableOf(const std::filesystem::path &folder, const std::filesystem::path &plan);
// Removes the copy, damaged or not, unless its program runs.
void discard(const Recoverable &copy) noexcept;

// How many copies stay, how old and how large they may become together.
struct RecoveryLimits {
    std::size_t count = 20;
    std::chrono::days oldest{60};
    std::uint64_t bytes = 256u << 20;
};
// Removes what goes beyond the limits, oldest first, and of copies of one plan with the same content all but the newest.
void tidyRecovery(const std::filesystem::path &folder, const RecoveryLimits &limits = {},
                  std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) noexcept;

} // namespace tokenyard
