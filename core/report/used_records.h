// SPDX-License-Identifier: Apache-2.0
// The catalogue records that a plan names, directly or through a rack's accelerator; each once, by kind and in order of use. And
// the kinds whose records no plan names, because all of them bear on every plan.
#pragma once

#include "core/chain/study.h"

#include <array>
#include <vector>

namespace tokenyard::report {

inline constexpr std::array sharedKinds{"serving_calibration", "software-gains", "cables",  "availability",
                                        "clearances",          "population",     "holidays"};

std::vector<const Record *> usedRecords(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard::report
