// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/calibration_fit.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard {

ErrorSummary summary(const std::vector<double> &logErrors)
{
    ErrorSummary s;
    s.rowsCount = logErrors.size();
    if (logErrors.empty())
        return s;
    const auto quantile = [](std::vector<double> v, double q) {
        std::sort(v.begin(), v.end());
        const double at = q * double(v.size() - 1);
        const std::size_t i = std::size_t(at);
        return v[i] + (at - double(i)) * (v[std::min(i + 1, v.size() - 1)] - v[i]);
    };
    std::vector<double> plain;
    for (double e : logErrors)
        plain.push_back(std::abs(std::exp(e) - 1));
    s.medianFraction = quantile(plain, 0.5);
    s.p90Fraction = quantile(plain, 0.9);
    s.biasFraction = std::exp(quantile(logErrors, 0.5)) - 1;
    return s;
}

std::string foldOf(const std::string &setting, int foldsCount)
{
    std::uint64_t hash = 1469598103934665603ull; // FNV-1a
    for (unsigned char c : setting)
        hash = (hash ^ c) * 1099511628211ull;
    return std::to_string(hash % std::uint64_t(foldsCount));
}

std::vector<Residual> crossValidate(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options,
                                    const std::function<std::string(const MeasuredRow &)> &fold)
{
    std::set<std::string> folds;
    for (const MeasuredRow &row : rows)
        folds.insert(fold(row));
    std::vector<Residual> all(rows.size());
    double done = 0;
    for (const std::string &left : folds) {
        if (options.stop.stop_requested())
            break;
        FitOptions one = options; // reports progress as its share of all folds
        if (options.progress)
            one.progress = [&](double fraction) { options.progress((done + fraction) / double(folds.size())); };
        std::vector<MeasuredRow> training;
        for (const MeasuredRow &row : rows)
            if (fold(row) != left)
                training.push_back(row);
        const Calibration fitted = fitCalibration(prior, training, one);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (fold(rows[i]) == left)
                all[i] = residualOf(rows[i], fitted);
        ++done;
    }
    return all;
}

} // namespace tokenyard
