// SPDX-License-Identifier: Apache-2.0
// The project file (.tokenyard): one SQLite file with the plan and its own copies of every catalogue record the plan uses.
// Saved whole or not at all; judged when opened. All functions throw StoreError; they may run on any thread.
#pragma once

#include "core/project/project.h"
#include "core/store/file_stamp.h"
#include "core/store/store_error.h"

#include <filesystem>
#include <functional>
#include <string>

namespace tokenyard {

Project openProject(const std::filesystem::path &path);
// The same with the stamp of the file that was read, for a later question whether it has changed since.
Project openProject(const std::filesystem::path &path, FileStamp &stamp);

// The steps of a save, in order. A failure at any of them leaves the old file as it was and removes the temporary one;
// only SyncFolder comes after the new file is in its place (NotConfirmed).
enum class SaveStep { Create, Write, Sync, Check, Permissions, Rename, SyncFolder };
// For tests: called before each step (before each piece of Write); a non-zero errno makes the step fail with it.
using SaveHook = std::function<int(SaveStep)>;

// The stamp of the file that was written. Whoever keeps a plan open holds its lock (FileLock); a program that only writes one uses
// saveProjectLocked, which is refused while a window has the plan open.
FileStamp saveProject(const std::filesystem::path &path, const Project &project, const SaveHook &hook = {});
FileStamp saveProjectLocked(const std::filesystem::path &path, const Project &project);

// The digest over all rows, 64 hexadecimal digits: equal plans with equal records have equal digests. Printed in reports.
std::string digestOf(const Project &project);
std::string digestOf(const std::filesystem::path &path);

} // namespace tokenyard
