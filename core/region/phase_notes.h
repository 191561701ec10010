// SPDX-License-Identifier: Apache-2.0
// What the limits for a year do to single phases, in words: when they arrive, in which parts, and what of them does not.
#pragma once

#include "core/region/portfolio_study.h"

namespace tokenyard::region {

struct PhaseNote {
    std::size_t campus = 0;
    std::string campusName;
    int year = 0;       // in which the last of it is energised
    std::string limit;  // "gpus", "capex", "power": a year's, that it alone is larger than; empty of one that only waits
    double times = 0.0; // the phase over that limit
    Text words;         // of the phase
    Text withCampus() const;
};
// In the order of the phases; nothing of those that come when they were planned and keep within the limits.
std::vector<PhaseNote> phaseNotes(const PortfolioStudy &study);

} // namespace tokenyard::region
