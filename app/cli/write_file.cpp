// SPDX-License-Identifier: Apache-2.0
#include "app/cli/write_file.h"

#include "core/store/disk_file.h"
#include "core/store/unwritable.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace tokenyard::cli {

namespace {

// Writes all bytes into the open file, syncs and closes it; 0 or errno.
int writeAll(int file, std::string_view bytes)
{
    int error = 0;
    while (!bytes.empty() && !error) {
        const ssize_t n = ::write(file, bytes.data(), bytes.size());
        if (n >= 0)
            bytes.remove_prefix(std::size_t(n));
        else if (errno != EINTR)
            error = errno;
    }
    if (!error && ::fsync(file) != 0 && errno != EINVAL && errno != EROFS) // a pipe or device cannot be synced
        error = errno;
    if (::close(file) != 0 && !error)
        error = errno;
    return error;
}

int writeInto(const char *path, int flags, mode_t mode, std::string_view bytes)
{
    // Without O_NONBLOCK, opening a pipe that nobody reads from would block forever; the writing itself may wait for its reader.
    const int file = ::open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | flags, mode);
    if (file < 0 || ::fcntl(file, F_SETFL, 0) != 0)
        return errno;
    return writeAll(file, bytes);
}

// A new file next to `target` takes its place and its permissions; links are followed, so that the file is replaced and not the link.
int replaceWhole(const std::filesystem::path &target, const struct stat *old, std::string_view bytes)
{
    if (old && ::access(target.c_str(), W_OK) != 0)
        return errno;
    const std::string beside = target.string() + "." + std::to_string(::getpid()) + ".part";
    int error = writeInto(beside.c_str(), O_CREAT | O_EXCL, 0666, bytes);
    if (error == EEXIST)
        return error;
    if (!error && old && ::chmod(beside.c_str(), old->st_mode & 07777) != 0)
        error = errno;
    if (!error && ::rename(beside.c_str(), target.c_str()) != 0)
        error = errno;
    if (error)
        ::unlink(beside.c_str());
    return error;
}

// A rename would replace a device or pipe by a file, so anything but a regular file is written into.
int writeTo(const std::filesystem::path &path, std::string_view bytes)
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return replaceWhole(targetOf(path), nullptr, bytes);
    if (S_ISDIR(info.st_mode))
        return EISDIR;
    return S_ISREG(info.st_mode) ? replaceWhole(targetOf(path), &info, bytes) : writeInto(path.c_str(), 0, 0, bytes);
}

// A plan, or another database: it must not be replaced by a report, drawing or table.
bool holdsAPlan(const std::filesystem::path &path)
{
    constexpr std::string_view mark = "SQLite format 3";
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode))
        return false;
    char head[mark.size()] = {};
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t n = file < 0 ? 0 : ::read(file, head, sizeof head);
    if (file >= 0)
        ::close(file);
    return n == ssize_t(sizeof head) && std::string_view(head, sizeof head) == mark;
}

} // namespace

bool writeWhole(const std::filesystem::path &path, std::string_view bytes, Outcome &outcome)
{
    if (holdsAPlan(path)) {
        fail(outcome, exitInputOutput,
             "'" + path.string() + "' is a plan or another database, which no other output replaces; give another name");
        return false;
    }
    const int error = writeTo(path, bytes);
    if (!error)
        return true;
    fail(outcome, exitInputOutput, unwritableText(path, error).english());
    return false;
}

} // namespace tokenyard::cli
