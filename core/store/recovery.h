// SPDX-License-Identifier: Apache-2.0
// Work that was not saved, kept for the next start: the same file format, in a folder of the application's data.
// A copy whose program still runs is locked and is not offered; one whose program was killed is.
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
    void setOriginal(std::filesystem::path original) { m_original = std::move(original); }
    const std::filesystem::path &file() const { return m_file; }
    // Writes the copy as it is now; may run on a worker. Throws StoreError; the copy before stays.
    void write(const Project &project, std::chrono::system_clock::time_point now = std::chrono::system_clock::now());
    void discard() noexcept;

private:
    std::filesystem::path m_folder, m_original, m_file;
    std::optional<FileLock> m_lock;
};

struct Recoverable {
    std::filesystem::path file;     // the copy
    std::filesystem::path original; // empty: the plan had no file yet
    std::string title;
    std::string savedAt;      // UTC, "2026-11-22 09:30:05"
    std::int64_t process = 0; // that wrote it
    std::string problem;      // why it cannot be opened; empty: it can
};

// The copies that a dead program left, newest first. A folder that is not there has none. Throws nothing.
std::vector<Recoverable> recoverable(const std::filesystem::path &folder);
void discard(const Recoverable &copy) noexcept;

} // namespace tokenyard
