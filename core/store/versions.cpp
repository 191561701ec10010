// SPDX-License-Identifier: Apache-2.0
#include "core/store/versions.h"

#include "core/base/one_line.h"
#include "core/store/disk_file.h"
#include "core/store/project_image.h"
#include "core/store/row.h"
#include "core/store/sha256.h"

#include <fmt/chrono.h>

#include <algorithm>
#include <set>

namespace tokenyard {

namespace fs = std::filesystem;

namespace {

constexpr const char *nameKey = "version_name", *planKey = "version_of";
constexpr const char *namedEnding = "-named.tokenyard", *ending = ".tokenyard";
constexpr std::size_t stampLength = 19; // "2026-11-22 09-30-05"

fs::path shelfOf(const fs::path &folder, const fs::path &plan)
{
    std::error_code error;
    // Absolute first: the relative name of a plan that is gone would stay one.
    const fs::path whole = fs::weakly_canonical(fs::absolute(targetOf(plan), error), error);
    return folder / sha256((error ? plan : whole).string()).substr(0, 24);
}

// The time is part of the file's name, so that a list opens only what was named.
std::string timeInName(const fs::path &file)
{
    std::string at = file.filename().string().substr(0, stampLength);
    if (at.size() == stampLength)
        at[13] = at[16] = ':';
    return at;
}

std::string nameIn(const fs::path &file)
{
    try {
        const FileMeta meta = readProjectFile(file, currentFormat()).meta;
        const auto it = meta.find(nameKey);
        return it == meta.end() ? std::string() : it->second;
    } catch (const StoreError &) { // still listed: it can be removed, and opening it says what is wrong
        return file.filename().string();
    }
}

} // namespace

VersionShelf::VersionShelf(const fs::path &folder, const fs::path &plan) : m_folder(shelfOf(folder, plan)) {}

void VersionShelf::keep(const Project &project, const std::string &name, Clock::time_point now)
{
    makePrivateFolder(m_folder);
    const FileMeta meta{{nameKey, isGoodText(name, longestWords) ? onOneLine(name) : std::string()},
                        {planKey, m_folder.filename().string()}};
    const std::string time = fmt::format("{:%Y-%m-%d %H-%M-%S}", fmt::gmtime(Clock::to_time_t(now)));
    std::error_code error;
    fs::path file;
    for (int number = 1; file.empty() || fs::exists(file, error); ++number) // several in one second
        file = m_folder / fmt::format("{}-{:03}{}", time, number, name.empty() ? ending : namedEnding);
    saveProjectFile(file, project, meta, {}, NewFile::Private);
    thinOut(now);
}

std::vector<Version> VersionShelf::list() const
{
    std::vector<Version> versions;
    std::error_code error;
    for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
        const fs::path &file = it->path();
        if (file.extension() != ending)
            continue;
        std::error_code unreadable;
        versions.push_back({file, file.filename().string().ends_with(namedEnding) ? nameIn(file) : std::string(), timeInName(file),
                            fs::file_size(file, unreadable)});
    }
    std::sort(versions.begin(), versions.end(), [](const Version &a, const Version &b) { return a.file > b.file; });
    return versions;
}

void VersionShelf::thinOut(Clock::time_point now, const VersionLimits &limits) noexcept
try {
    const std::string oldest = fmt::format("{:%Y-%m-%d %H:%M:%S}", fmt::gmtime(Clock::to_time_t(now - limits.oldest)));
    std::set<std::string> days;
    std::size_t count = 0;
    std::uint64_t bytes = 0;
    for (const Version &version : list()) {
        if (version.file.filename().string().ends_with(namedEnding))
            continue;
        bytes += version.size;
        const bool first = days.insert(version.savedAt.substr(0, 10)).second;
        const bool young = version.savedAt >= oldest && bytes <= limits.bytes;
        if (++count > 1 && !(young && (count <= limits.newest || first))) // the newest stays whatever its size
            remove(version);
    }
} catch (...) { // no memory: the next save thins out
}

void remove(const Version &version) noexcept
{
    std::error_code error;
    fs::remove(version.file, error);
}

} // namespace tokenyard
