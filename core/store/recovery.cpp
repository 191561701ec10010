// SPDX-License-Identifier: Apache-2.0
#include "core/store/recovery.h"

#include "core/store/project_image.h"
#include "core/store/row.h"

#include <fmt/chrono.h>

#include <algorithm>
#include <charconv>
#include <tuple>
#include <unistd.h>

namespace tokenyard {

namespace fs = std::filesystem;

namespace {

constexpr const char *originalKey = "autosave_of", *timeKey = "autosave_time", *processKey = "autosave_process";

std::string value(const FileMeta &meta, const char *key)
{
    const auto it = meta.find(key);
    return it == meta.end() ? std::string() : it->second;
}

Recoverable describe(const fs::path &file)
{
    Recoverable copy;
    copy.file = file;
    try {
        const FileContent content = readProjectFile(file, currentFormat());
        copy.original = value(content.meta, originalKey);
        copy.savedAt = value(content.meta, timeKey);
        copy.title = content.project.plan.site->title;
        const std::string process = value(content.meta, processKey);
        std::from_chars(process.data(), process.data() + process.size(), copy.process);
    } catch (const StoreError &error) {
        copy.problem = error.what();
    }
    return copy;
}

} // namespace

Autosave::Autosave(fs::path folder, fs::path original) : m_folder(std::move(folder)), m_original(std::move(original))
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    fs::permissions(m_folder, fs::perms::owner_all, error); // others need not read it
    for (int number = 1;; ++number) {
        m_file = m_folder / fmt::format("{}-{}.tokenyard", ::getpid(), number);
        if (fs::exists(m_file, error) || FileLock::isHeld(m_file))
            continue; // another window of ours, or a copy of a dead program that had our number
        try {
            m_lock.emplace(m_file);
            return;
        } catch (const StoreError &taken) {
            if (taken.reason() != StoreError::Reason::Locked)
                throw;
        }
    }
}

void Autosave::write(const Project &project, std::chrono::system_clock::time_point now)
{
    std::error_code error;
    const std::string original = m_original.empty() ? std::string() : fs::absolute(m_original, error).string();
    const FileMeta meta{{originalKey, isGoodText(original, longestWords) ? original : std::string()},
                        {timeKey, fmt::format("{:%Y-%m-%d %H:%M:%S}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)))},
                        {processKey, std::to_string(::getpid())}};
    saveProjectFile(m_file, project, meta, {});
}

void Autosave::discard() noexcept
{
    std::error_code error;
    fs::remove(m_file, error);
}

std::vector<Recoverable> recoverable(const fs::path &folder)
{
    std::vector<Recoverable> copies;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->path().extension() == ".tokenyard" && !FileLock::isHeld(it->path()))
            copies.push_back(describe(it->path()));
    std::sort(copies.begin(), copies.end(),
              [](const Recoverable &a, const Recoverable &b) { return std::tie(b.savedAt, b.file) < std::tie(a.savedAt, a.file); });
    return copies;
}

void discard(const Recoverable &copy) noexcept
{
    std::error_code error;
    fs::remove(copy.file, error);
    fs::remove(FileLock::sideFileOf(copy.file), error);
}

} // namespace tokenyard
