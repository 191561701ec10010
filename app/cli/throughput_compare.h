// SPDX-License-Identifier: Apache-2.0
// throughput --compare a,b,c|all: one service on several accelerators, side by side per GPU, per MW and per won.
#pragma once

#include "app/cli/command.h"

#include "core/study/cost/compare_accelerators.h"

namespace tokenyard::cli {

struct CompareOptions {
    std::string names;                                        // "a,b,c" or "all"; empty: no comparison
    std::string plan;                                         // project file whose terms apply; empty: those of the sample ulsan-103mw
    SoftwareDate software;                                    // of --software-date, set by throughput
    std::optional<double> pue, electricityPrice, utilisation; // override the plan's; KRW/kWh
};
void addCompareOptions(CLI::App &command, CompareOptions &options);
// `asked` without its accelerator. The software's date gives each accelerator the gain of its generation.
void compare(const CompareOptions &options, const SearchRequest &asked, const Catalogue &catalogue, const Calibration &calibration,
             bool json, Outcome &outcome);

} // namespace tokenyard::cli
