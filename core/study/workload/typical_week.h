// SPDX-License-Identifier: Apache-2.0
// The mean week of an hourly year: Monday 00:00 first, each hour the mean over the year's weeks without public holidays.
#pragma once

#include "core/base/series.h"
#include "core/catalogue/calendar.h"

#include <array>

namespace tokenyard {

inline constexpr int hoursPerWeek = 168;

// `days` are those of the series: 24 hours each.
std::array<double, hoursPerWeek> typicalWeek(const Eigen::ArrayXd &hours, const std::vector<CalendarDay> &days);

} // namespace tokenyard
