// SPDX-License-Identifier: Apache-2.0
// When people use a service: 24 hourly factors for weekdays, Saturdays and days of rest, read from one record of
// resources/catalogue/load-shapes.json; over a calendar year they become 8,760 factors of mean 1.
#pragma once

#include "core/catalogue/calendar.h"

#include <Eigen/Core>

#include <array>
#include <memory>

namespace tokenyard {

class Catalogue;

struct LoadShape {
    std::array<double, 24> weekday{}, saturday{}, sunday{}; // hour beginning, local standard time; holidays are as Sundays
};

// On a record with a day that is not 24 numbers of 0 or more, not all zero: nothing, and `error` says which.
std::optional<LoadShape> loadShapeFromRecord(const Record &record, std::string &error);

// One factor and the share of the year's hours that have it.
struct HourShare {
    double factor = 1.0, weightFraction = 1.0;
    bool operator==(const HourShare &) const = default;
};

// The shape over a year of 8,760 hours, scaled to mean 1.
struct ShapeYear {
    Eigen::ArrayXd hours;
    std::vector<HourShare> shares; // rising factors, weights add up to 1
};

ShapeYear shapeYear(const LoadShape &shape, const std::vector<CalendarDay> &days);
// The same by record and calendar year, computed once and cached; null if the record is missing or malformed.
std::shared_ptr<const ShapeYear> loadShapeYear(const Catalogue &catalogue, const RecordId &shape, int year);

} // namespace tokenyard
