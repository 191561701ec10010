// SPDX-License-Identifier: Apache-2.0
#include "app/cli/read_file.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace tokenyard::cli {

namespace {

// What speaks against reading the open file; empty if nothing does.
std::string objection(const std::string &path, const struct stat &info, std::size_t largest)
{
    if (S_ISDIR(info.st_mode))
        return fmt::format("'{}' is a folder; name a file in it", path);
    if (!S_ISREG(info.st_mode))
        return fmt::format("'{}' is not a file but a pipe or device; save its content in a file first", path);
    if (std::size_t(info.st_size) > largest)
        return fmt::format("'{}' is too large: it has {} MB and at most {} MB are read", path, info.st_size >> 20, largest >> 20);
    return {};
}

// Until the file ends or gives more than it had: it may be growing.
int readAll(int file, std::string &out, std::size_t most)
{
    char piece[1 << 16];
    for (;;) {
        const ssize_t n = ::read(file, piece, sizeof piece);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        if (n == 0)
            return 0;
        out.append(piece, std::size_t(n));
        if (out.size() > most)
            return EFBIG;
    }
}

} // namespace

std::optional<std::string> readWhole(const std::string &path, std::string &problem, std::size_t largest)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); // opening a pipe must not wait
    int error = file < 0 ? errno : 0;
    struct stat info {};
    std::string text;
    if (!error && ::fstat(file, &info) != 0)
        error = errno;
    if (!error)
        problem = objection(path, info, largest);
    if (!error && problem.empty())
        error = readAll(file, text, largest);
    if (file >= 0)
        ::close(file);
    if (error == ENOENT || error == ENOTDIR)
        problem = fmt::format("There is no file '{}'; check the name", path);
    else if (error)
        problem = fmt::format("'{}' cannot be read: {}", path, std::strerror(error));
    return problem.empty() ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace tokenyard::cli
