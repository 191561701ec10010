// SPDX-License-Identifier: Apache-2.0
// Which stage of the computation a section's tables come from: printed beside each table's title, so that a figure can be followed
// to what made it. A table that names its own keeps it.
#pragma once

#include "core/report/document.h"

namespace tokenyard::report {

void nameStages(Section &section);

// Every section there is with its title, in the order of the full report: to choose from.
struct SectionName {
    std::string key;
    Text title;
};
std::vector<SectionName> sectionNames();

} // namespace tokenyard::report
