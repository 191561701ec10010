// SPDX-License-Identifier: Apache-2.0
// What a plan's file keeps that is neither plan nor record: words that nothing is computed from, such as what was chosen about its
// report. They stand among its data files, beside the hours of the weather.
#pragma once

#include "core/project/project.h"

#include <string>

namespace tokenyard {

inline const std::string keptReportSettings = "report/settings.json";

// The same catalogue in which the project keeps this text under that name; "" removes it.
Catalogue withKept(const Plan &plan, const Catalogue &catalogue, const std::string &name, const std::string &text);

} // namespace tokenyard
