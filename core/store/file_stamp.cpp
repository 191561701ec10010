// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_stamp.h"

#include "core/store/disk_file.h"

#include <sys/stat.h>

namespace tokenyard {

namespace fs = std::filesystem;

FileStamp stampOf(const fs::path &path) noexcept
try {
    FileStamp stamp;
    readWholeFile(path, &stamp);
    return stamp;
} catch (...) { // no file, no permission or no memory: nothing is known of its content
    return {};
}

SinceThen compare(const FileStamp &then, const fs::path &path) noexcept
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return then.exists() ? SinceThen::Gone : SinceThen::Same;
    if (!then.exists())
        return SinceThen::New;
    const FileStamp there = quickStamp(info);
    if (there.device == then.device && there.inode == then.inode && there.size == then.size && there.modified == then.modified)
        return SinceThen::Same;
    return stampOf(path).digest == then.digest ? SinceThen::Same : SinceThen::Changed;
}

} // namespace tokenyard
