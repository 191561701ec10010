// SPDX-License-Identifier: Apache-2.0
// A document of core/report written as a PDF or, depending on its name, as one HTML file.
#pragma once

#include "app/cli/command.h"

#include "core/report/document.h"

namespace tokenyard::cli {

void writeDocument(const std::string &path, const report::Document &document, Language language, Outcome &outcome);
// For a report of the file made now.
report::Origin originToday(const std::string &path);

} // namespace tokenyard::cli
