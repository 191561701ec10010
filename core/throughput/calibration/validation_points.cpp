// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/validation_points.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

std::string ValidationPoint::layoutWords() const
{
    if (!split)
        return layout.words();
    return std::to_string(split->prefillWorkersCount) + "P " + split->prefill.words() + " + " + std::to_string(split->decodeWorkersCount)
        + "D " + split->decode.words();
}

std::vector<ValidationPoint> validationPoints(const Catalogue &catalogue) { return validationPoints(catalogue.set("validation_points")); }

std::vector<ValidationLine> validationRecords(const Catalogue &catalogue)
{
    std::vector<ValidationLine> lines;
    for (const Record &record : catalogue.set("serving_calibration").records) {
        if (!record.id.starts_with("stats:"))
            continue;
        const auto number = [&](const std::string &key) { return record.number(key).value_or(0.0); };
        const auto summary = [&](const std::string &what) {
            return ErrorSummary{std::size_t(std::clamp(number("rows"), 0.0, 1e9)), number(what + "_median"), number(what + "_p90"),
                                number(what + "_bias")};
        };
        lines.push_back({record.id.substr(6), record.nameEn, summary("tpot"), summary("ttft"), summary("output"), number("coverage")});
    }
    return lines;
}

std::vector<ValidationPoint> pointsOf(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals, const std::string &fold)
{
    std::vector<ValidationPoint> points;
    const auto predicted = [](double measured, const std::optional<double> &error) { return error ? measured * std::exp(*error) : 0.0; };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const MeasuredRow &row = rows[i];
        const Residual &r = residuals[i];
        const ServingCase &c = row.serving;
        if (!c.source.empty() || (!r.tpot && !r.ttft && !r.output))
            continue;
        points.push_back({c.model->family,
                          c.accelerator->id,
                          c.engine,
                          c.split ? "disagg" : "agg",
                          fold,
                          c.model->id,
                          c.weights,
                          c.inputTokensCount,
                          c.outputTokensCount,
                          c.concurrencyCount,
                          c.gpusCount,
                          c.layout,
                          c.split,
                          row.tpot,
                          predicted(row.tpot, r.tpot),
                          row.ttft,
                          predicted(row.ttft, r.ttft),
                          row.outputPerGpu,
                          predicted(row.outputPerGpu, r.output),
                          row.software.factor});
    }
    return points;
}

std::vector<Residual> residualsOf(const std::vector<ValidationPoint> &points, const ServingCatalogue &names, const Calibration &calibration)
{
    std::vector<Residual> residuals;
    for (const ValidationPoint &p : points) {
        MeasuredRow row;
        ServingCase &c = row.serving;
        c.accelerator = names.accelerator(p.accelerator);
        c.model = names.model(p.model);
        c.weights = p.precision.value_or(Precision::Fp8);
        c.engine = p.engine;
        c.inputTokensCount = p.inputTokensCount, c.outputTokensCount = p.outputTokensCount, c.concurrencyCount = p.concurrencyCount;
        c.gpusCount = p.gpusCount;
        c.layout = p.layout;
        c.split = p.split;
        row.software.factor = p.softwareFactor;
        row.tpot = p.measuredTpot, row.ttft = p.measuredTtft, row.outputPerGpu = p.measuredOutput;
        residuals.push_back(c.accelerator && c.model && p.precision ? residualOf(row, calibration) : Residual{});
    }
    return residuals;
}

} // namespace tokenyard
