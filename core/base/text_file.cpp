// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstring>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("File", source)

class OpenFile {
public:
    // Without O_NONBLOCK, opening a pipe that nobody writes to would block forever.
    explicit OpenFile(const std::filesystem::path &path) : m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)) {}
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    operator int() const { return m_file; }

private:
    int m_file;
};

Text notReadable(const std::string &name, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return Text(TF("There is no file '%1': check the path."), {name});
    return Text(TF("'%1' cannot be read (%2): check that it is a file you may open."), {name, std::string(std::strerror(error))});
}

double megabytes(std::size_t bytes) { return std::ceil(double(bytes) / 1e5) / 10; }

} // namespace

Text fileTooLarge(const std::string &name, std::size_t bytes, std::size_t mostBytes)
{
    return Text(TF("'%1' has %2 MB; at most %3 MB are read: split it, or check that it is the right file."),
                {name, count(megabytes(bytes)), count(megabytes(mostBytes))});
}

std::optional<std::string> readTextFile(const std::filesystem::path &path, std::size_t mostBytes, Text &why)
{
    const OpenFile file(path);
    struct stat info {};
    if (file < 0 || ::fstat(file, &info) != 0) {
        why = notReadable(path.string(), errno);
        return std::nullopt;
    }
    if (!S_ISREG(info.st_mode)) {
        why = Text(S_ISDIR(info.st_mode) ? TF("'%1' is a folder: give the path of a file.")
                                         : TF("'%1' is no regular file but a pipe or a device: save its contents to a file first."),
                   {path.string()});
        return std::nullopt;
    }
    if (std::size_t(info.st_size) > mostBytes) {
        why = fileTooLarge(path.string(), std::size_t(info.st_size), mostBytes);
        return std::nullopt;
    }
    std::string bytes(std::size_t(info.st_size) + 1, '\0'); // one more: a file that grows meanwhile is noticed
    std::size_t size = 0;
    while (size < bytes.size()) {
        const ssize_t n = ::read(file, bytes.data() + size, bytes.size() - size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            why = notReadable(path.string(), errno);
            return std::nullopt;
        }
        if (n == 0)
            break;
        size += std::size_t(n);
        if (size == bytes.size() && size <= mostBytes)
            bytes.resize(std::min(2 * size, mostBytes) + 1); // /proc and the like say a size of 0
    }
    if (size > mostBytes) {
        why = fileTooLarge(path.string(), size, mostBytes);
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

} // namespace tokenyard
