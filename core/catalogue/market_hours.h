// SPDX-License-Identifier: Apache-2.0
// How the wholesale price of electricity runs through the year: a record of kind "market-hours" with the hours of weekdays and days of
// rest in winter, summer, autumn and the months between, or with 8,760 hours of its own. resources/energy/market-hours.json.
#pragma once

#include "core/catalogue/calendar.h"

#include <Eigen/Core>

#include <memory>
#include <string>

namespace tokenyard {

class Catalogue;
struct Record;

// 8,760 factors of mean 1; they may be below zero. On a record that is no year, or whose mean is not above zero: nothing, and `error`
// says what it lacks.
std::optional<Eigen::ArrayXd> marketFactors(const Record &record, const std::vector<CalendarDay> &days, std::string &error);

} // namespace tokenyard
