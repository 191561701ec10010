// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_lock.h"

#include "core/store/disk_file.h"
#include "core/store/sha256.h"
#include "core/store/unwritable.h"

#include <cerrno>
#include <chrono>
#include <climits>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace tokenyard {

namespace fs = std::filesystem;
using Reason = StoreError::Reason;

namespace {

// "kim on planner7 (process 4711)"
std::string ownName()
{
    char host[256] = "";
    ::gethostname(host, sizeof host - 1);
    const passwd *user = ::getpwuid(::getuid());
    return std::string(user ? user->pw_name : "?") + " on " + host + " (process " + std::to_string(::getpid()) + ")";
}

std::string holderIn(int fd)
{
    char words[300];
    const ssize_t n = ::pread(fd, words, sizeof words, 0);
    std::string holder(words, n > 0 ? std::size_t(n) : 0);
    holder.resize(std::min(holder.size(), holder.find('\n')));
    return holder.empty() ? "another program" : holder;
}

int openSideFile(const fs::path &sideFile, int flags)
{
    const int fd = ::open(sideFile.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | flags, 0666);
    // Left by another user's killed program: a lock needs no write permission.
    return fd < 0 && errno == EACCES ? ::open(sideFile.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) : fd;
}

// isHeld() holds the lock for a moment, so one refusal is not final.
bool lock(int fd)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    errno = EWOULDBLOCK;
    return false;
}

// The last holder removes the side file, so a lock may be had on a file that is no longer there.
bool isStill(const fs::path &sideFile, int fd)
{
    struct stat locked {
    }, there{};
    return ::fstat(fd, &locked) == 0 && ::stat(sideFile.c_str(), &there) == 0 && locked.st_ino == there.st_ino
        && locked.st_dev == there.st_dev;
}

} // namespace

fs::path FileLock::sideFileOf(const fs::path &path)
{
    const fs::path target = targetOf(path);
    std::string name = '.' + target.filename().string() + ".lock";
    if (name.size() > NAME_MAX)
        name = ".tokenyard-" + sha256(target.filename().string()).substr(0, 32) + ".lock";
    return target.parent_path() / name;
}

FileLock::FileLock(const fs::path &path) : m_sideFile(sideFileOf(path))
{
    for (;;) {
        m_fd = openSideFile(m_sideFile, O_CREAT);
        if (m_fd < 0 && errno == ENOENT)
            throw StoreError(Reason::CannotWrite,
                             Text(TY_TR("Store", "%1 could not be saved: %2"), {path.string(), unwritableReason(m_sideFile, errno)}),
                             std::generic_category().message(errno));
        if (m_fd < 0)
            throw StoreError(Reason::CannotWrite,
                             Text(TY_TR("Store", "%1 cannot be locked for writing (%2); open it for reading or save it in another place"),
                                  {path.string(), std::generic_category().message(errno)}),
                             std::generic_category().message(errno));
        if (!lock(m_fd)) {
            const bool held = errno == EWOULDBLOCK;
            const std::string holder = held ? holderIn(m_fd) : std::generic_category().message(errno);
            ::close(std::exchange(m_fd, -1));
            throw StoreError(held ? Reason::Locked : Reason::CannotWrite,
                             Text(TY_TR("Store", "%1 is open for writing elsewhere: %2; close it there or save under another name"),
                                  {path.string(), holder}),
                             holder);
        }
        if (isStill(m_sideFile, m_fd))
            break;
        ::close(std::exchange(m_fd, -1));
    }
    const std::string words = ownName() + '\n';
    if (::ftruncate(m_fd, 0) == 0 && ::pwrite(m_fd, words.data(), words.size(), 0) < 0)
        return; // who holds it is a courtesy
}

void FileLock::release() noexcept
{
    if (m_fd < 0)
        return;
    ::unlink(m_sideFile.c_str()); // while it is still locked
    ::close(std::exchange(m_fd, -1));
}

FileLock::~FileLock() { release(); }

FileLock::FileLock(FileLock &&other) noexcept : m_sideFile(std::move(other.m_sideFile)), m_fd(std::exchange(other.m_fd, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_sideFile = std::move(other.m_sideFile);
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

bool FileLock::isHeld(const fs::path &path)
{
    const int fd = openSideFile(sideFileOf(path), 0);
    if (fd < 0)
        return false;
    const bool held = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    return held;
}

} // namespace tokenyard
