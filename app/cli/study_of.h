// SPDX-License-Identifier: Apache-2.0
// The study of a project that a subcommand has opened already, for its own sake.
#pragma once

#include "app/cli/plan_file.h"

namespace tokenyard::cli {

// Studies it with its own records, as studyFile() does.
void study(StudiedFile &opened, StudyDepth depth);

} // namespace tokenyard::cli
