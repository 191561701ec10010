// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/training/training_validation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

using Fold = std::function<std::string(const TrainingRow &)>;

// Tails left outside at each end. An unmeasured model or machine deviates more than the left-out ones suggest (a band with
// 10 % tails covered 70-74 % of a left-out fold), hence the thinner tails.
constexpr double knownTail = 0.10, unknownTail = 0.06;

// The quantiles of ln(measured / predicted) at both tails.
ErrorBand bandOfErrors(std::vector<double> logErrors, double tail)
{
    if (logErrors.empty())
        return {};
    std::sort(logErrors.begin(), logErrors.end());
    const double last = double(logErrors.size() - 1);
    return {-logErrors[std::size_t(std::lround(last * (1 - tail)))], -logErrors[std::size_t(std::lround(last * tail))]};
}

// The share of rows within the band computed from all other folds: a band is not judged by its own rows.
double coverage(const std::vector<TrainingRow> &rows, const std::vector<double> &errors, const Fold &fold, double tail)
{
    std::size_t inside = 0;
    std::map<std::string, ErrorBand> bands;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string own = fold(rows[i]);
        if (!bands.count(own)) {
            std::vector<double> others;
            for (std::size_t k = 0; k < rows.size(); ++k)
                if (fold(rows[k]) != own)
                    others.push_back(errors[k]);
            bands[own] = bandOfErrors(std::move(others), tail);
        }
        inside += -errors[i] >= bands[own].lowLog && -errors[i] <= bands[own].highLog;
    }
    return rows.empty() ? 0.0 : double(inside) / double(rows.size());
}

} // namespace

TrainingValidation validateTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge, int foldsCount)
{
    TrainingValidation v{fitTraining(prior, rows, ridge), {}};
    const Fold settings = [foldsCount](const TrainingRow &r) { return foldOf(r.setting, foldsCount); };
    const Fold model = [](const TrainingRow &r) { return r.training.model->family; };
    const Fold accelerator = [](const TrainingRow &r) { return r.training.accelerator->id; };
    const auto add = [&](const char *id, const char *name, const std::vector<double> &errors, const Fold &fold, double tail) {
        v.lines.push_back({id, name, summary(errors), coverage(rows, errors, fold, tail)});
        v.fitted.bands()[id] = bandOfErrors(errors, tail);
    };
    add("known", "new settings", crossValidateTraining(prior, rows, settings, ridge), settings, knownTail);
    add("model", "whole models left out", crossValidateTraining(prior, rows, model, ridge), model, unknownTail);
    add("accelerator", "whole accelerators left out", crossValidateTraining(prior, rows, accelerator, ridge), accelerator, unknownTail);
    add("both", "model and accelerator left out", crossValidateTrainingPairs(prior, rows, ridge), model, unknownTail);
    return v;
}

std::string trainingMarkdown(const TrainingValidation &validation)
{
    std::string text = "| | rows | tokens/s, median / 90th percentile | bias | 80 % band holds |\n|---|---|---|---|---|\n";
    for (const TrainingValidationLine &l : validation.lines)
        text += fmt::format("| {} | {} | {:.1f} / {:.1f} | {:+.1f} | {:.0f} % |\n", l.name, l.error.rowsCount, 100 * l.error.medianFraction,
                            100 * l.error.p90Fraction, 100 * l.error.biasFraction, 100 * l.coverageFraction);
    return text;
}

} // namespace tokenyard
