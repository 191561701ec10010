// SPDX-License-Identifier: Apache-2.0
// Steps of a schedule of a planner's own.
#pragma once

#include "core/base/csv.h"
#include "core/region/schedule.h"

#include <string_view>

namespace tokenyard::region {

inline constexpr std::size_t mostSteps = 500;

// A planner's file of steps, with what became of each of its lines: columns name, low, base, high in days, and if there are any after (names
// separated by ;) and source.
struct StepFile {
    CsvFile file; // how it is written; why nothing of it is used
    std::vector<ScheduleStep> steps;
    std::vector<RefusedRow> refused;
    std::vector<std::string> unread; // columns
};
StepFile readStepFile(std::string_view csv);

} // namespace tokenyard::region
