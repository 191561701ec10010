// SPDX-License-Identifier: Apache-2.0
// The risks of a plan, drawn from what the study found; the register prints all, the summary the first.
#pragma once

#include "core/report/sections/sections.h"

namespace tokenyard::report {

struct Risk {
    Text cause, measure;
    TextSource from;             // where it comes from: findings, sensitivity, N-1, schedule
    std::optional<Money> value;  // what it costs, as NPV or once; nothing where no figure is known
    std::optional<Money> hourly; // or each hour that it lasts
};

// The costliest first within each source; open errors before all.
std::vector<Risk> risksOf(const Input &in);
Text effectText(const Input &in, const Risk &risk);

} // namespace tokenyard::report
