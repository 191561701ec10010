// SPDX-License-Identifier: Apache-2.0
// What a report shows beside the study: failures, the network at full load, points, dates, scenarios. Computed once for all sections
// by the rooms that know how, and only as far as the reader's sections need it; the sections print it.
#pragma once

#include "core/network/plan_grid.h"
#include "core/region/energisation.h"
#include "core/region/pillars.h"
#include "core/region/score.h"
#include "core/report/document.h"
#include "core/rules/grid_impact.h"
#include "core/rules/market.h"
#include "core/what_if/n_minus_1.h"
#include "core/what_if/sample_statistics.h"
#include "core/what_if/tornado.h"

#include <array>

namespace tokenyard::report {

// The way to energisation by the permit steps of the records, begun at the records' date.
struct ScheduleOfPlan {
    region::Date start;
    std::vector<region::ScheduleStep> steps;
    region::Timing timing;
    std::optional<region::Date> planned; // the first phase's month
    region::Stranded atP50, atP90;       // what waits for power then
    region::Date p50() const { return region::after(start, timing.p50); }
    region::Date p90() const { return region::after(start, timing.p90); }
    // Days by which power comes after the plan's first phase; less than 0 if before.
    std::optional<double> lateDays() const { return planned ? std::optional(double((p50() - *planned).count())) : std::nullopt; }
};

struct ScenarioFigures {
    std::string name;
    Text problem; // not empty: the plan does not take its values
    Kpis kpis;
};

// Where the NPV turns: the value of one input at which it is 0.
struct BreakEven {
    ::tokenyard::Input input;
    std::optional<FieldValue> at; // the nearest; none in its limits
    std::optional<double> slack;  // of the input's value
};

struct Extras {
    std::vector<ElementFailure> failures; // the costliest first
    std::optional<PlanGrid> grid;
    std::optional<GridImpact> impact; // of a plan in Korea
    std::optional<ScheduleOfPlan> schedule;
    std::vector<region::Pillar> pillars;
    std::vector<region::SovereigntyItem> sovereignty;
    region::ValueAtHome valueAtHome;
    std::optional<region::Candidate> site;        // by the criteria of the records; of a plan in Korea
    std::vector<TornadoBar> npvBars, irrBars;     // the widest first; none before the swings are there
    std::vector<FigureSummary> summaries;         // by KPI, of the samples; none before they are there
    std::optional<Chance> belowHurdle, belowZero; // that the IRR misses the plan's hurdle; that the NPV is below zero
    std::vector<BreakEven> breakEvens;            // of the inputs that move the NPV most
    std::vector<ScenarioFigures> scenarios;       // the plan as it stands first; alone where there is no other
    std::vector<MarketRow> market;
    std::vector<AnnouncedRow> announced;
    std::optional<double> median(Kpi kpi) const { return summaries.empty() ? std::nullopt : summaries[std::size_t(kpi)].p50; }
};

std::shared_ptr<const Extras> extrasOf(const Input &input);
std::shared_ptr<const Extras> noExtras(); // for a part of a report that shows none

} // namespace tokenyard::report
