// SPDX-License-Identifier: Apache-2.0
// The temporary files of saves: a writer holds flock on its own until it is in place, so a file that can be
// locked belongs to a writer that died. A process number would not tell: numbers are reused, and other machines have their own.
#pragma once

#include <filesystem>
#include <string>

namespace tokenyard {

// ".tokenyard-save-TAG-", TAG of the target's name: the beginning of the names of its temporary files.
std::string saveNamePrefix(const std::filesystem::path &target);

// Locks a temporary file that was just created, so that no other save takes it for a leftover; false if one already has. Where
// the file system knows no locks nothing is locked, and nothing removed there either.
bool claimSave(int fd);

// Removes what killed saves of the same target left in its folder. Never throws; what is not certainly a leftover stays.
void removeSaveLeftovers(const std::filesystem::path &target) noexcept;

} // namespace tokenyard
