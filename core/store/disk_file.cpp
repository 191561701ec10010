// SPDX-License-Identifier: Apache-2.0
#include "core/store/disk_file.h"

#include "core/store/save_leftovers.h"
#include "core/store/sha256.h"
#include "core/store/unwritable.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace tokenyard {

namespace fs = std::filesystem;
using Reason = StoreError::Reason;

namespace {

std::string systemWords(int error) { return std::generic_category().message(error); }

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_fd; }
    bool good() const { return m_fd >= 0; }
    int close()
    {
        const int fd = m_fd;
        m_fd = -1;
        return fd >= 0 ? ::close(fd) : 0;
    }

private:
    int m_fd;
};

// Reads until `size` bytes are there or the file ends.
std::size_t readAll(int fd, unsigned char *to, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t n = ::pread(fd, to + done, size - done, off_t(done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        done += std::size_t(n);
    }
    return done;
}

[[noreturn]] void throwCannotOpen(const fs::path &path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        throw StoreError(Reason::Missing, Text(TY_TR("Store", "There is no file %1; check the name"), {path.string()}));
    throw StoreError(Reason::Unreadable,
                     Text(TY_TR("Store", "%1 cannot be read (%2); check its permissions"), {path.string(), systemWords(error)}));
}

void requireRegular(const fs::path &path, const struct stat &info)
{
    if (S_ISDIR(info.st_mode))
        throw StoreError(Reason::NotAFile, Text(TY_TR("Store", "%1 is a folder; name a project file in it"), {path.string()}));
    if (!S_ISREG(info.st_mode))
        throw StoreError(Reason::NotAFile, Text(TY_TR("Store", "%1 is a pipe or device; name a project file"), {path.string()}));
}

// A new file beside the old one; removed again unless it took the old one's place.
class Replacement {
public:
    Replacement(const fs::path &path, const SaveHook &hook, NewFile privacy)
        : m_path(path), m_target(targetOf(path)), m_hook(hook), m_mode(privacy == NewFile::Private ? 0600 : 0666)
    {}
    ~Replacement()
    {
        if (!m_temporary.empty())
            ::unlink(m_temporary.c_str());
    }
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;
    FileStamp put(std::string_view bytes);

private:
    void requirePlace();
    Descriptor create();
    void write(int fd, std::string_view bytes);
    void check(int fd, std::string_view bytes);
    void givePermissions(int fd);
    void syncFolder();
    void step(SaveStep step)
    {
        if (const int error = m_hook ? m_hook(step) : 0)
            fail(error);
    }
    void require(bool good)
    {
        if (!good)
            fail(errno);
    }
    [[noreturn]] void fail(int error)
    {
        throw StoreError(Reason::CannotWrite,
                         Text(TY_TR("Store", "%1 could not be saved: %2"), {m_path.string(), unwritableReason(m_target, error)}),
                         systemWords(error));
    }

    fs::path m_path, m_target, m_temporary;
    const SaveHook &m_hook;
    mode_t m_mode; // of the new file while it is written
};

// Refuses what a rename would destroy without a word: a folder, a device, a file that is write-protected.
void Replacement::requirePlace()
{
    struct stat info {};
    if (::stat(m_target.c_str(), &info) != 0)
        return;
    requireRegular(m_path, info);
    if (::access(m_target.c_str(), W_OK) != 0)
        throw StoreError(Reason::CannotWrite, Text(TY_TR("Store", "%1 is write-protected; save under another name"), {m_path.string()}),
                         systemWords(EACCES));
    m_mode = info.st_mode & 0777; // a private plan is private from its first byte
}

Descriptor Replacement::create()
{
    step(SaveStep::Create);
    const fs::path folder = m_target.parent_path().empty() ? fs::path(".") : m_target.parent_path();
    for (int attempt = 0;; ++attempt) {
        const fs::path name = folder / (saveNamePrefix(m_target) + std::to_string(::getpid()) + '-' + std::to_string(attempt));
        Descriptor fd(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, m_mode));
        if (!fd.good() && errno == EEXIST && attempt < 1000)
            continue; // another save of ours
        require(fd.good());
        if (!claimSave(fd.get()) && attempt < 1000)
            continue; // taken for a leftover before it was locked; should its name stay, the next save removes it
        m_temporary = name;
        return fd;
    }
}

void Replacement::write(int fd, std::string_view bytes)
{
    constexpr std::size_t piece = 256 << 10;
    for (std::size_t done = 0; done < bytes.size();) {
        step(SaveStep::Write);
        const ssize_t n = ::write(fd, bytes.data() + done, std::min(piece, bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        require(n > 0);
        done += std::size_t(n);
    }
}

// What was written is read back, through whatever the file system makes of it.
void Replacement::check(int fd, std::string_view bytes)
{
    step(SaveStep::Check);
    struct stat info {};
    require(::fstat(fd, &info) == 0);
    Image back = allocateImage(bytes.size());
    if (std::uint64_t(info.st_size) != bytes.size() || readAll(fd, back.data(), bytes.size()) != bytes.size()
        || std::memcmp(back.data(), bytes.data(), bytes.size()) != 0)
        fail(EIO);
}

void Replacement::givePermissions(int fd)
{
    step(SaveStep::Permissions);
    struct stat old {};
    if (::stat(m_target.c_str(), &old) != 0)
        return;
    require(::fchmod(fd, old.st_mode & 07777) == 0);
    struct stat own {};
    if (::fstat(fd, &own) == 0 && (own.st_uid != old.st_uid || own.st_gid != old.st_gid) && ::fchown(fd, old.st_uid, old.st_gid) != 0)
        return; // only root gives files away; the content counts
}

void Replacement::syncFolder()
{
    const fs::path folder = m_target.parent_path().empty() ? fs::path(".") : m_target.parent_path();
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    int error = m_hook ? m_hook(SaveStep::SyncFolder) : 0;
    if (!error && fd.good() && ::fsync(fd.get()) != 0 && errno != EINVAL) // EINVAL: the file system does not know this
        error = errno;
    if (error)
        throw StoreError(Reason::NotConfirmed,
                         Text(TY_TR("Store", "%1 was written, but the disk did not confirm it (%2); save it in another place as well"),
                              {m_path.string(), systemWords(error)}),
                         systemWords(error));
}

FileStamp Replacement::put(std::string_view bytes)
{
    requirePlace();
    removeSaveLeftovers(m_target);
    Descriptor fd = create();
    const Descriptor claim(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 0)); // keeps the lock until the file has its name
    write(fd.get(), bytes);
    step(SaveStep::Sync);
    require(::fsync(fd.get()) == 0);
    check(fd.get(), bytes);
    givePermissions(fd.get());
    require(fd.close() == 0);
    step(SaveStep::Rename);
    require(::rename(m_temporary.c_str(), m_target.c_str()) == 0);
    m_temporary.clear();
    struct stat info {};
    FileStamp stamp = ::fstat(claim.get(), &info) == 0 ? quickStamp(info) : FileStamp{};
    stamp.digest = sha256(bytes);
    syncFolder();
    return stamp;
}

} // namespace

FileStamp quickStamp(const struct stat &info)
{
    return {std::uint64_t(info.st_dev), std::uint64_t(info.st_ino), std::uint64_t(info.st_size),
            std::int64_t(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec, ""};
}

Image readWholeFile(const fs::path &path, FileStamp *stamp)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)); // a pipe must not hang us
    struct stat info {};
    if (!fd.good() || ::fstat(fd.get(), &info) != 0)
        throwCannotOpen(path, errno);
    requireRegular(path, info);
    if (info.st_size == 0)
        throw StoreError(Reason::Damaged, Text(TY_TR("Store", "%1 is empty; open another copy"), {path.string()}));
    if (std::uint64_t(info.st_size) > largestFile)
        throw StoreError(Reason::NotAProject,
                         Text(TY_TR("Store", "%1 is larger than any project file; open another file"), {path.string()}));
    Image image = allocateImage(std::size_t(info.st_size));
    if (readAll(fd.get(), image.data(), image.size()) != image.size())
        throwCannotOpen(path, errno ? errno : EIO);
    if (stamp) {
        *stamp = quickStamp(info);
        stamp->digest = sha256(image.bytes());
    }
    return image;
}

fs::path targetOf(const fs::path &path)
{
    fs::path target = path;
    std::error_code error;
    for (int links = 0; links < 40 && fs::is_symlink(target, error); ++links) {
        const fs::path next = fs::read_symlink(target, error);
        if (error)
            break;
        target = next.is_absolute() ? next : target.parent_path() / next;
    }
    return target;
}

FileStamp replaceFile(const fs::path &path, std::string_view bytes, const SaveHook &hook, NewFile privacy)
{
    return Replacement(path, hook, privacy).put(bytes);
}

void makePrivateFolder(const fs::path &folder) noexcept
{
    std::error_code error;
    fs::create_directories(folder, error);
    fs::permissions(folder, fs::perms::owner_all, error);
}

} // namespace tokenyard
