// SPDX-License-Identifier: Apache-2.0
// What samples say of a figure: percentiles, mean, chance. A sample without the figure counts as worse than all others where more or
// less is better (an investment that never pays back), so that no percentile looks better than it is; one that falls among such
// samples is none, and says so.
#pragma once

#include "core/what_if/montecarlo.h"

#include <span>

namespace tokenyard {

struct FigureSummary {
    std::optional<double> p10, p50, p90;
    std::optional<double> mean, deviation; // of the samples that have the figure
    double noneFraction = 0.0;             // of the samples, without it
    Text why;                              // a percentile is none
};

FigureSummary summaryOf(const KpiInfo &info, std::vector<double> column);
// Of values in rising order; linear between neighbours (type 7 of Hyndman and Fan, as spreadsheets do).
double percentileOf(std::span<const double> sorted, double fraction);

struct Chance {
    double fraction = 0.0;
    double errorFraction = 0.0; // half the width of the 95 % interval of independent samples
};
// Of a figure below a limit; a sample without it counts as below where more is better.
Chance chanceBelow(const KpiInfo &info, const std::vector<double> &column, double limit);

// Spearman's correlation of two columns, over the rows where both have a value; ties share their rank. Nothing if one does not move.
std::optional<double> rankCorrelation(const std::vector<double> &a, const std::vector<double> &b);

// The values of an input in the samples, drawn again.
std::vector<double> inputColumn(const SamplingDesign &design, const KpiRows &rows, std::size_t input);

// How many samples the bands of the ledger are of: P10 and P90 to about a sixth of a standard deviation, in the time that a planner waits;
// fewer where the plan asks for fewer.
std::uint64_t bandSamples(const Plan &plan); // 0: none, and why
Text withoutBands(const Plan &plan);

// P10 and P90 of every KPI, with the reason where one is none.
void fillBands(const KpiRows &rows, Kpis &kpis);

} // namespace tokenyard
