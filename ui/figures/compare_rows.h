// SPDX-License-Identifier: Apache-2.0
// What the compare page computes in the background, and the same in words.
#pragma once

#include "core/report/drawing/draw_difference.h"
#include "core/what_if/causes.h"
#include "core/what_if/regret.h"

#include <QStringList>

#include <functional>

namespace tokenyard::ui {

class Chart;

// A scenario with its figures; without a base if its values cannot be applied to the plan.
struct ComparedScenario {
    std::string name;
    std::size_t changes = 0;
    std::shared_ptr<const ModelBase> base;
    Text problem;
};

// Every scenario of the plan, starting with the plan itself; `progress` is told how many are done. Empty if stopped.
std::vector<ComparedScenario> scenariosOf(const Plan &plan, const Catalogue &catalogue, const std::stop_token &stop,
                                          const std::function<void(std::size_t)> &progress = {});

// Headings and rows: for each figure its value in each scenario and the difference from the pinned one's.
QStringList figureHeadings(const std::vector<ComparedScenario> &scenarios, std::size_t pinned);
std::vector<QStringList> figureRows(const std::vector<ComparedScenario> &scenarios, std::size_t pinned);
// What a scenario changes: "Regional price: 0 → −15 KRW/kWh".
QStringList changeLines(const Plan &plan, const Catalogue &catalogue, std::string_view scenario);

// What differs on the map: the part, how, and what. Long lists end with the number of rows left out.
std::vector<QStringList> mapRows(const std::vector<drawing::MapDifference> &differences);

QStringList regretHeadings(const std::vector<ComparedScenario> &scenarios);
std::vector<QStringList> regretRows(const RegretTable &table, const KpiInfo &info);

// From the pinned scenario's figure to the other's, cause by cause.
void drawWaterfall(Chart &chart, const KpiInfo &info, const CauseShares &shares, const QString &from, const QString &to);

} // namespace tokenyard::ui
