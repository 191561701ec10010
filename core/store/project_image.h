// SPDX-License-Identifier: Apache-2.0
// The project file below its public face: with the meta rows that recovery adds, with a format of the test's choice,
// from bytes instead of a path.
#pragma once

#include "core/store/disk_file.h"
#include "core/store/image.h"
#include "core/store/plan_rows.h"

#include <SQLiteCpp/Exception.h>

namespace tokenyard {

struct FileContent {
    Project project;
    FileMeta meta;
    std::string digest;
};

// Throws Damage or SQLite::Exception.
FileContent readProjectImage(Image image, const Format &format);
Image buildProjectImage(const Project &project, const FileMeta &meta);

// What SQLite could not do with a file, in words of ours: its own are English, and hold what the file says.
Text whyNoDatabase(const SQLite::Exception &error);

// The sentence about a file that holds more than one may.
StoreError beyondLimit(const std::filesystem::path &path, const BeyondLimit &limit);

// Throw StoreError.
FileContent readProjectFile(const std::filesystem::path &path, const Format &format, FileStamp *stamp = nullptr);
FileStamp saveProjectFile(const std::filesystem::path &path, const Project &project, const FileMeta &meta, const SaveHook &hook,
                          NewFile privacy = NewFile::Usual);

} // namespace tokenyard
