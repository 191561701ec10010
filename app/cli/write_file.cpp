// SPDX-License-Identifier: Apache-2.0
#include "app/cli/write_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace tokenyard::cli {

namespace {

// Writes all bytes into a new file and syncs it; 0 or errno.
int writeNew(const std::string &path, std::string_view bytes)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return errno;
    int error = 0;
    while (!bytes.empty() && !error) {
        const ssize_t n = ::write(file, bytes.data(), bytes.size());
        if (n >= 0)
            bytes.remove_prefix(std::size_t(n));
        else if (errno != EINTR)
            error = errno;
    }
    if (!error && ::fsync(file) != 0 && errno != EINVAL)
        error = errno;
    if (::close(file) != 0 && !error)
        error = errno;
    return error;
}

} // namespace

bool writeWhole(const std::filesystem::path &path, std::string_view bytes, Outcome &outcome)
{
    std::error_code ignored;
    int error = std::filesystem::is_directory(path, ignored) ? EISDIR : 0;
    const std::string beside = path.string() + "." + std::to_string(::getpid()) + ".part";
    if (!error)
        error = writeNew(beside, bytes);
    if (!error && ::rename(beside.c_str(), path.c_str()) != 0)
        error = errno;
    if (!error)
        return true;
    ::unlink(beside.c_str());
    fail(outcome, exitInputOutput, "'" + path.string() + "' cannot be written: " + std::strerror(error) + "; choose another place or name");
    return false;
}

} // namespace tokenyard::cli
