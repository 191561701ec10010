// SPDX-License-Identifier: Apache-2.0
// The catalogue records that a plan names, directly or through a rack's accelerator; each once, by kind and in order of use.
#pragma once

#include "core/chain/study.h"

#include <vector>

namespace tokenyard::report {

std::vector<const Record *> usedRecords(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard::report
