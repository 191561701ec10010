// SPDX-License-Identifier: Apache-2.0
// Earlier states of a plan, kept as project files in a folder of the application's data, a shelf for each plan's path. Those that
// the planner named stay until they are removed; those kept at each save are thinned out by age and size.
#pragma once

#include "core/store/project_file.h"

#include <chrono>
#include <cstdint>

namespace tokenyard {

struct Version {
    std::filesystem::path file;
    std::string name;       // as the planner gave it; empty: kept by itself at a save
    std::string savedAt;    // UTC, "2026-11-22 09:30:05"
    std::uint64_t size = 0; // bytes
};

// How many of the versions that were not named stay: the newest, then one for each day, within an age and a size.
struct VersionLimits {
    std::size_t newest = 10;
    std::chrono::days oldest{30};
    std::uint64_t bytes = 64u << 20;
};

class VersionShelf {
public:
    using Clock = std::chrono::system_clock;
    // The shelf of the plan at this path, whether or not the file is there.
    VersionShelf(const std::filesystem::path &folder, const std::filesystem::path &plan);
    const std::filesystem::path &folder() const { return m_folder; }

    // Keeps the project under a name, or without one as the state of a save. Throws StoreError.
    void keep(const Project &project, const std::string &name, Clock::time_point now = Clock::now());
    std::vector<Version> list() const; // newest first
    void thinOut(Clock::time_point now = Clock::now(), const VersionLimits &limits = {}) noexcept;

private:
    std::filesystem::path m_folder;
};

void remove(const Version &version) noexcept;

} // namespace tokenyard
