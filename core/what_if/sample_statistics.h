// SPDX-License-Identifier: Apache-2.0
// Statistics of a figure over samples: percentiles, mean, chance. A sample without the figure counts as worse than all others if the figure
// has a better direction (an investment that never pays back), so that no percentile looks better than it is; a percentile that falls among
// such samples is blank, with the reason.
#pragma once

#include "core/what_if/montecarlo.h"

#include <span>

namespace tokenyard {

struct FigureSummary {
    std::optional<double> p10, p50, p90;
    std::optional<double> mean, deviation; // of the samples that have the figure
    double noneFraction = 0.0;             // share of the samples without it
    Text why;                              // why a percentile is blank
};

FigureSummary summaryOf(const KpiInfo &info, std::vector<double> column);
// Of values in rising order; linear between neighbours (type 7 of Hyndman and Fan, as spreadsheets do).
double percentileOf(std::span<const double> sorted, double fraction);

struct Chance {
    double fraction = 0.0;
    double errorFraction = 0.0; // half the width of the 95 % interval of independent samples
};
// Of a figure below a limit; a sample without the figure counts as below if more is better.
Chance chanceBelow(const KpiInfo &info, const std::vector<double> &column, double limit);

// Spearman's correlation of two columns over the rows in which both have a value; ties share their rank. Nothing if one column is constant.
std::optional<double> rankCorrelation(const std::vector<double> &a, const std::vector<double> &b);

// The values of an input in the samples, drawn again.
std::vector<double> inputColumn(const SamplingDesign &design, const KpiRows &rows, std::size_t input);

// The number of samples for the ledger's bands: P10 and P90 to about a sixth of a standard deviation, in the time that a planner will wait;
// fewer if the plan asks for fewer.
std::uint64_t bandSamples(const Plan &plan); // 0: no bands, and the reason
Text withoutBands(const Plan &plan);

// P10 and P90 of every KPI, or the reason why there are none.
void fillBands(const KpiRows &rows, Kpis &kpis);

} // namespace tokenyard
