// SPDX-License-Identifier: Apache-2.0
// The rows of a file that can be used, as the software of their dates ran them; what a fit cannot use, and why.
#include "core/throughput/calibration/calibration_fit.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tokenyard {

ServingCase datedCase(const MeasuredRow &row)
{
    ServingCase dated = row.serving;
    applyGain(row.software, row.software.factor, dated);
    return dated;
}

namespace {

constexpr std::size_t stopEvery = 64; // rows between checks of the stop token
// A unit typed wrong is a factor of a thousand. No published time per token is a tenth of that from its prediction; first tokens
// have waited for minutes in a burst (270 times the prediction), and none was a tenth as quick.
constexpr double unitSlipFactor = 100, longestWaitFactor = 1000;

std::optional<Text> unfitForFit(const MeasuredRow &row, const Calibration &calibration)
{
    if (!(row.tpot > 0) || !(row.ttft > 0))
        return Text(TY_TR("Compute", "The row gives no time to first token or no time per token."));
    const Residual residual = residualOf(row, calibration);
    if (!residual.note.empty())
        return Text::verbatim(residual.note);
    if (!residual.tpot || !residual.ttft || !std::isfinite(*residual.tpot) || !std::isfinite(*residual.ttft))
        return Text(TY_TR("Compute", "The model has no answer for the row."));
    return unitSlip(row, row.tpot * std::exp(*residual.tpot), row.ttft * std::exp(*residual.ttft));
}

} // namespace

std::optional<Text> unitSlip(const MeasuredRow &row, double predictedTpot, double predictedTtft)
{
    for (const auto &[name, measured, predicted, most] :
         {std::tuple("TPOT", row.tpot, predictedTpot, unitSlipFactor), std::tuple("TTFT", row.ttft, predictedTtft, longestWaitFactor)})
        if (measured > 0 && (predicted > measured * unitSlipFactor || measured > predicted * most))
            return Text(
                TY_TR("Compute", "The row's %1 of %2 is far from the predicted %3: check its unit."),
                {std::string(name), measure(Duration::fromSi(measured), units::ms), measure(Duration::fromSi(predicted), units::ms)});
    return std::nullopt;
}

MeasuredRows measuredRows(const CsvFile &file, const ServingCatalogue &catalogue, const Calibration *forFit, const std::stop_token &stop)
{
    MeasuredRows out;
    out.refused = file.refused;
    const CsvTable &table = file.table;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i % stopEvery == 0 && stop.stop_requested()) {
            out.stopped = true;
            break;
        }
        Text why;
        auto row = measuredRow(table, i, catalogue, why);
        if (row && forFit)
            if (auto unfit = unfitForFit(*row, *forFit)) {
                why = std::move(*unfit);
                row.reset();
            }
        if (row)
            out.rows.push_back(std::move(*row));
        else
            out.refused.push_back({table.lines[i], std::move(why), table.rows[i]});
    }
    std::stable_sort(out.refused.begin(), out.refused.end(), [](const RefusedRow &a, const RefusedRow &b) { return a.line < b.line; });
    return out;
}

} // namespace tokenyard
