// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/published_rows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace tokenyard {

namespace {

constexpr double sameTimeFraction = 0.005; // files round times to three digits

using Run = std::tuple<std::string, std::string, std::string, long long, long long, long long>;

Run runOf(const std::string &family, const std::string &accelerator, const std::string &engine, double input, double output,
          double concurrency)
{
    return {family, accelerator, engine, std::llround(input), std::llround(output), std::llround(concurrency)};
}

bool near(double a, double b) { return std::fabs(a - b) <= sameTimeFraction * std::max(a, b); }

} // namespace

std::size_t publishedRowsCount(const std::vector<MeasuredRow> &rows, const std::vector<ValidationPoint> &points)
{
    std::multimap<Run, const ValidationPoint *> known;
    for (const ValidationPoint &p : points)
        known.emplace(runOf(p.family, p.accelerator, p.engine, p.inputTokensCount, p.outputTokensCount, p.concurrencyCount), &p);
    return std::size_t(std::count_if(rows.begin(), rows.end(), [&](const MeasuredRow &row) {
        const ServingCase &c = row.serving;
        const auto [from, to] = known.equal_range(
            runOf(c.model->family, c.accelerator->id, c.engine, c.inputTokensCount, c.outputTokensCount, c.concurrencyCount));
        return std::any_of(from, to, [&](const auto &entry) {
            return near(entry.second->measuredTpot, row.tpot) && near(entry.second->measuredTtft, row.ttft);
        });
    }));
}

} // namespace tokenyard
