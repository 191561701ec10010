// SPDX-License-Identifier: Apache-2.0
// Objects that a study runs hour by hour, each against the others: what makes or stores power of the site's own. A year of each takes some
// 10 ms and half a megabyte.
#pragma once

#include "core/plan/plan.h"

namespace tokenyard {

inline constexpr std::size_t mostHourlyObjects = 100, mostInAPortfolio = 500; // of a plan, of all its plans; each may be of many units

bool runsByTheHour(ObjectKind kind);
std::size_t hourlyObjects(const Plan &plan);

} // namespace tokenyard
