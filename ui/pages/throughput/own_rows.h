// SPDX-License-Identifier: Apache-2.0
// The planner's own measured file: reading it, fitting it, and what the fit does to the plan. Each step runs on another thread.
#pragma once

#include "core/chain/kpi.h"
#include "core/plan/plan.h"
#include "core/throughput/calibration/own_rows.h"

#include <QString>

#include <memory>

namespace tokenyard::ui {

struct OwnFile {
    QString path, name;
    std::shared_ptr<const ServingCatalogue> names; // the rows point into it
    OwnRows rows;
    std::vector<Residual> before;   // of rows.rows, by the published calibration
    std::size_t publishedCount = 0; // those of rows.rows that are published runs, already in the calibration
};
// Never throws; rows.why says what is wrong with the file. `before` is predicted by the calibration from which the fit starts. After a
// stop the result is not to be shown.
OwnFile readOwnFile(const QString &path, const Catalogue &catalogue, const std::stop_token &stop = {});

inline constexpr double farOffFactor = 3.0; // predicted over measured time per token, or the inverse: too far off for a fit to correct
bool isFarOff(const Residual &residual);

// The published calibration: the plan's copy, or the program's if the plan has its own fit.
RecordSet publishedCalibration(const Catalogue &catalogue);

// The catalogue that the plan's file would give with these calibration records in it.
Catalogue withCalibration(std::vector<Record> records, const Plan &plan, const Catalogue &catalogue);
// The fit, starting from the published calibration; the catalogue with it; the plan's KPIs before and after.
struct OwnEffect {
    OwnFit fit;
    std::optional<Catalogue> catalogue;
    Kpis before, after;
};
std::optional<OwnEffect> fitOwnFile(const OwnFile &file, const Plan &plan, const Catalogue &catalogue, std::stop_token stop,
                                    const std::function<void(double)> &progress);

} // namespace tokenyard::ui
