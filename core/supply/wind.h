// SPDX-License-Identifier: Apache-2.0
// What wind turbines give each hour. Where the weather has no wind speeds the hours are made: winds of the record's Weibull law that
// last as real ones do, the same in every run. An EPW file brings its station's own, which the turbine's shear takes to the hub.
#pragma once

#include "core/base/series.h"
#include "core/catalogue/record.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

struct WindModel {
    std::vector<double> curve;                                            // share of the rating at 0, 1, 2 ... m/s
    double meanWind = 0.0, meanHeight = 100.0, shape = 2.0, shear = 0.14; // m/s, m
    double lossShare = 0.0, availability = 1.0;
};
std::optional<WindModel> windModel(const Record &record, std::string &error);

// The power curve between its whole metres per second.
double powerShare(const WindModel &model, double wind);
// Hourly winds at a height, of mean and shape as stated.
Eigen::ArrayXd windSpeeds(const WindModel &model, double height);
// From speeds ten metres above the ground.
Eigen::ArrayXd windSpeeds(const WindModel &model, double height, const Eigen::ArrayXd &atTenMetres);
// For each watt of turbines; of the weather's own speeds, if there are any.
Eigen::ArrayXd windOutput(const WindModel &model, double hubHeight, const Eigen::ArrayXd &atTenMetres = {});

} // namespace tokenyard
