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

constexpr const char *originalKey = "autosave_of", *baseKey = "autosave_base", *timeKey = "autosave_time", *processKey = "autosave_process";

std::string utc(std::time_t time) { return fmt::format("{:%Y-%m-%d %H:%M:%S}", fmt::gmtime(time)); }

// When the file was last written: what is left to say of the age of a copy that cannot be opened.
std::string timeOf(const fs::path &file) { return utc(std::time_t(stampOf(file).modified / 1'000'000'000)); }

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
        copy.base = value(content.meta, baseKey);
        copy.savedAt = value(content.meta, timeKey);
        copy.title = content.project.plan.site->title;
        const std::string process = value(content.meta, processKey);
        std::from_chars(process.data(), process.data() + process.size(), copy.process);
    } catch (const StoreError &error) {
        copy.problem = error.what();
        copy.savedAt = timeOf(file);
    }
    return copy;
}

} // namespace

Autosave::Autosave(fs::path folder, fs::path original) : m_folder(std::move(folder)), m_original(std::move(original))
{
    makePrivateFolder(m_folder);
    std::error_code error;
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

void Autosave::setOriginal(fs::path original, std::string base)
{
    m_original = std::move(original);
    m_base = std::move(base);
}

void Autosave::write(const Project &project, std::chrono::system_clock::time_point now)
{
    std::error_code error;
    const std::string original = m_original.empty() ? std::string() : fs::absolute(m_original, error).string();
    const FileMeta meta{{originalKey, isGoodText(original, longestWords) ? original : std::string()},
                        {baseKey, m_base},
                        {timeKey, utc(std::chrono::system_clock::to_time_t(now))},
                        {processKey, std::to_string(::getpid())}};
    saveProjectFile(m_file, project, meta, {}, NewFile::Private);
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

std::vector<Recoverable> recoverableOf(const fs::path &folder, const fs::path &plan)
{
    std::error_code error;
    const auto whole = [&](const fs::path &path) {
        const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
        return error ? path : canonical;
    };
    const fs::path wanted = whole(plan);
    const std::string digest = stampOf(plan).digest;
    std::vector<Recoverable> copies = recoverable(folder);
    std::erase_if(copies, [&](const Recoverable &copy) {
        const bool itsPath = !copy.original.empty() && whole(copy.original) == wanted;
        const bool itsBytes = !digest.empty() && copy.base == digest && !fs::exists(copy.original, error);
        return !itsPath && !itsBytes;
    });
    return copies;
}

void discard(const Recoverable &copy) noexcept
try {
    const FileLock lock(copy.file); // a running program keeps its own
    std::error_code error;
    fs::remove(copy.file, error);
} catch (...) { // somebody holds it, or the folder is gone
}

void tidyRecovery(const fs::path &folder, const RecoveryLimits &limits, std::chrono::system_clock::time_point now) noexcept
try {
    const std::string oldest = utc(std::chrono::system_clock::to_time_t(now - limits.oldest));
    std::vector<std::pair<fs::path, Plan>> kept; // of which plan, and with what
    std::uint64_t bytes = 0;
    std::size_t count = 0;
    for (const Recoverable &copy : recoverable(folder)) {
        std::error_code error;
        bytes += fs::file_size(copy.file, error);
        if (++count > limits.count || bytes > limits.bytes || copy.savedAt < oldest) {
            discard(copy);
            continue;
        }
        if (!copy.problem.empty())
            continue;
        Plan plan = openProject(copy.file).plan;
        const bool again =
            std::any_of(kept.begin(), kept.end(), [&](const auto &k) { return k.first == copy.original && sameContent(k.second, plan); });
        if (again)
            discard(copy);
        else
            kept.emplace_back(copy.original, std::move(plan));
    }
} catch (...) { // a copy that vanished meanwhile, no memory: the next start tidies up
}

} // namespace tokenyard
