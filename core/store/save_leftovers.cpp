// SPDX-License-Identifier: Apache-2.0
#include "core/store/save_leftovers.h"

#include "core/store/sha256.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace tokenyard {

namespace fs = std::filesystem;

namespace {

// Under the lock no other program removes it: the name still means what was locked.
bool isStill(const fs::path &file, int fd)
{
    struct stat locked {
    }, there{};
    return ::fstat(fd, &locked) == 0 && S_ISREG(locked.st_mode) && ::lstat(file.c_str(), &there) == 0 && locked.st_ino == there.st_ino
        && locked.st_dev == there.st_dev;
}

void removeIfNobodys(const fs::path &file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return;
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0 && isStill(file, fd))
        ::unlink(file.c_str());
    ::close(fd);
}

} // namespace

std::string saveNamePrefix(const fs::path &target) { return ".tokenyard-save-" + sha256(target.filename().string()).substr(0, 12) + '-'; }

bool claimSave(int fd)
{
    // Another save that looks for leftovers holds the lock for a moment: then the name is gone, or the lock free.
    for (int attempt = 0; ::flock(fd, LOCK_EX | LOCK_NB) != 0; ++attempt) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return true;
        if (attempt == 100)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    struct stat info {};
    return ::fstat(fd, &info) != 0 || info.st_nlink > 0;
}

void removeSaveLeftovers(const fs::path &target) noexcept
try {
    const std::string prefix = saveNamePrefix(target);
    std::vector<fs::path> found; // first all names: a folder that changes while it is read may repeat or skip some
    std::error_code error;
    const fs::path folder = target.parent_path().empty() ? fs::path(".") : target.parent_path();
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->path().filename().string().starts_with(prefix))
            found.push_back(it->path());
    for (const fs::path &file : found)
        removeIfNobodys(file);
} catch (...) { // no memory: the next save removes them
}

} // namespace tokenyard
