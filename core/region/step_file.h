// SPDX-License-Identifier: Apache-2.0
// A planner's file of steps of a schedule, with what of it is not read.
#pragma once

#include "core/region/schedule.h"

#include <string_view>

namespace tokenyard::region {

inline constexpr std::size_t mostSteps = 500;

// As readSteps() of energisation.h; the columns that it does not use are named in `unread`.
std::vector<ScheduleStep> readSteps(std::string_view csv, Text &problem, std::vector<std::string> &unread);

} // namespace tokenyard::region
