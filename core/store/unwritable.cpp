// SPDX-License-Identifier: Apache-2.0
#include "core/store/unwritable.h"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace tokenyard {

namespace {

#define TR(source) TY_TR("Output", source)

std::string folderOf(const std::filesystem::path &file)
{
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::absolute(file, ignored).parent_path();
    return whole.empty() ? std::string("/") : whole.string();
}

bool isThere(const std::filesystem::path &file)
{
    struct stat info {};
    return ::stat(file.c_str(), &info) == 0;
}

} // namespace

Text unwritableReason(const std::filesystem::path &file, int error)
{
    const std::string folder = folderOf(file);
    const auto say = [&](TextSource source) { return Text(source, {folder}); };
    switch (error) {
    case EACCES:
    case EPERM:
        return isThere(file) && ::access(folder.c_str(), W_OK) == 0
            ? say(TR("in the folder '%1' it is protected against changes. Give it another name, or lift the protection"))
            : say(TR("the folder '%1' takes no files from you. Choose another folder, or ask its owner for the right to write there"));
    case ENOENT: return say(TR("there is no folder '%1'. Make it first, or choose another folder"));
    case ENOTDIR: return say(TR("'%1' is a file and no folder. Choose another folder"));
    case EROFS: return say(TR("the disk of the folder '%1' is read-only. Choose another folder"));
    case ENOSPC:
    case EDQUOT: return say(TR("the disk of the folder '%1' has no room. Free some, or choose a folder on another disk"));
    case EFBIG: return say(TR("the system allows no file so large in the folder '%1'. Choose a folder on another disk"));
    case EISDIR: return say(TR("in the folder '%1' a folder has this name. Give the file another name"));
    case EEXIST: return say(TR("in the folder '%1' a file has this name. Choose another"));
    case ENAMETOOLONG: return say(TR("the name is too long for the folder '%1'. Give a shorter one"));
    case ENXIO: return say(TR("nobody reads from this pipe in the folder '%1'. Start its reader first, or name a file"));
    default: break;
    }
    return error ? Text(TR("%2 (folder '%1'). Choose another folder or name"), {folder, std::string(std::strerror(error))})
                 : say(TR("the system does not say why (folder '%1'). Choose another folder or name"));
}

Text unwritableText(const std::filesystem::path &file, int error)
{
    return {TR("'%1' cannot be written: %2."), {file.string(), unwritableReason(file, error)}};
}

int writeErrorNow(const std::filesystem::path &file)
{
    const std::string folder = folderOf(file);
    struct stat info {};
    if (::stat(folder.c_str(), &info) != 0)
        return errno;
    if (!S_ISDIR(info.st_mode))
        return ENOTDIR;
    if (::stat(file.c_str(), &info) == 0) {
        if (S_ISDIR(info.st_mode))
            return EISDIR;
        if (::access(file.c_str(), W_OK) != 0)
            return errno;
    } else if (errno != ENOENT) {
        return errno;
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return errno;
    struct statvfs disk {};
    return ::statvfs(folder.c_str(), &disk) == 0 && disk.f_bavail == 0 && disk.f_blocks > 0 ? ENOSPC : 0;
}

} // namespace tokenyard
