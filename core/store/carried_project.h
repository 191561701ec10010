// SPDX-License-Identifier: Apache-2.0
// The project that a report carries: every opening takes a PDF too and reads the plan inside it. The PDF is not understood, only its
// embedded streams are looked at, each inflated no further than a project file may be large.
#pragma once

#include "core/store/project_file.h"
#include "core/store/store_error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tokenyard {

bool looksLikePdf(std::string_view bytes);
bool isPdfFile(const std::filesystem::path &path); // false where it cannot be read
// The bytes of the first project file among the PDF's attachments (ISO 32000-1, 7.11.4); nothing if it carries none.
std::optional<std::string> carriedProject(std::string_view pdf);

StoreError carriesNothing(const std::filesystem::path &path); // the sentence for a PDF without one

// The bytes of the project at that path, out of the PDF where it is one; throws StoreError. And of a project that is not saved.
std::string projectBytes(const std::filesystem::path &path);
std::string projectBytes(const Project &project);

} // namespace tokenyard
