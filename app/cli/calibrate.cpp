// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli calibrate rows.csv ...: fits the serving model to measured rows, writes the records and says how well it does.
#include "app/cli/throughput_batch.h"

#include "core/study/compute/calibration_fit.h"
#include "core/study/compute/training_fit.h"

#include <cstdio>
#include <algorithm>
#include <cmath>

namespace tokenyard::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::string output, prior, date = "2026-11-22";
    bool validate = false, training = false, disaggregated = false;
    double ridge = 1.0;
    int folds = 5;
};

void line(const char *what, const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals,
          const std::function<bool(const MeasuredRow &)> &which)
{
    std::vector<double> tpot, ttft, output;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!which(rows[i]))
            continue;
        if (residuals[i].tpot) tpot.push_back(*residuals[i].tpot);
        if (residuals[i].ttft) ttft.push_back(*residuals[i].ttft);
        if (residuals[i].output) output.push_back(*residuals[i].output);
    }
    if (tpot.empty())
        return;
    const ErrorSummary a = summary(tpot), b = summary(ttft), c = summary(output);
    std::printf("%-44s %5zu | TPOT %5.1f %6.1f (%+6.1f) | TTFT %5.1f %6.1f (%+6.1f) | out %5.1f %6.1f (%+6.1f)\n", what, a.rowsCount,
                100 * a.medianFraction, 100 * a.p90Fraction, 100 * a.biasFraction, 100 * b.medianFraction, 100 * b.p90Fraction,
                100 * b.biasFraction, 100 * c.medianFraction, 100 * c.p90Fraction, 100 * c.biasFraction);
}

void byKey(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals,
           const std::function<std::string(const MeasuredRow &)> &key, const std::function<bool(const MeasuredRow &)> &which)
{
    std::map<std::string, int> keys;
    for (const MeasuredRow &row : rows)
        if (which(row))
            ++keys[key(row)];
    for (const auto &[name, n] : keys)
        line(("  " + name).c_str(), rows, residuals, [&](const MeasuredRow &r) { return which(r) && key(r) == name; });
}

// 10 % and 90 % quantiles of ln(measured/predicted).
ErrorBand bandOf(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals,
                 const std::function<bool(const MeasuredRow &)> &which)
{
    std::vector<double> errors;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (which(rows[i]) && residuals[i].output)
            errors.push_back(-*residuals[i].output);
    if (errors.size() < 10)
        return {-0.6, 0.6};
    std::sort(errors.begin(), errors.end());
    return {errors[errors.size() / 10], errors[errors.size() - 1 - errors.size() / 10]};
}

// The record set whose priors are used: the program's own, or a file's.
std::optional<RecordSet> priorRecords(const Options &o, const Catalogue &catalogue, const char *kind, Outcome &outcome)
{
    if (o.prior.empty())
        return catalogue.set(kind);
    std::string error = "it cannot be read";
    const auto text = readTextFile(o.prior);
    auto set = text ? parseRecords(*text, error) : std::nullopt;
    if (!set)
        fail(outcome, exitInputOutput, "Cannot use the priors of " + o.prior + ": " + error);
    return set;
}

void trainingLine(const char *what, const std::vector<double> &logErrors)
{
    const ErrorSummary s = summary(logErrors);
    std::printf("%-30s %4zu | tokens/s %5.1f %6.1f (%+5.1f)\n", what, s.rowsCount, 100 * s.medianFraction, 100 * s.p90Fraction, 100 * s.biasFraction);
}

void runTraining(const Options &o, Outcome &outcome)
{
    const Catalogue catalogue;
    const ServingCatalogue names(catalogue);
    const RecordSet &set = catalogue.set("training_calibration");
    const TrainingCalibration prior = TrainingCalibration::fromRecords(set);
    std::vector<TrainingRow> rows;
    for (const std::string &file : o.files) {
        const auto text = readTextFile(file);
        if (!text)
            return fail(outcome, exitInputOutput, "Cannot read " + file);
        const auto more = trainingRows(parseCsv(*text), names);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    if (rows.empty())
        return fail(outcome, exitUsage, "None of the files has a row with tokens_per_s_per_gpu");
    TrainingCalibration fitted = fitTraining(prior, rows);
    const auto settings = crossValidateTraining(prior, rows, [&](const TrainingRow &r) { return foldOf(r.setting, o.folds); });
    trainingLine("new settings", settings);
    trainingLine("whole models left out", crossValidateTraining(prior, rows, [](const TrainingRow &r) { return r.training.model->family; }));
    trainingLine("whole accelerators left out", crossValidateTraining(prior, rows, [](const TrainingRow &r) { return r.training.accelerator->id; }));
    std::vector<double> sorted = settings;
    std::sort(sorted.begin(), sorted.end());
    fitted.setBand({-sorted[sorted.size() * 9 / 10], -sorted[sorted.size() / 10]});
    if (!o.output.empty())
        writeTextFile(o.output, trainingToJson(fitted, set, o.date), outcome);
}

void run(const Options &o, Outcome &outcome)
{
    if (o.training)
        return runTraining(o, outcome);
    const Catalogue catalogue;
    const ServingCatalogue names(catalogue);
    std::vector<MeasuredRow> rows;
    for (const std::string &file : o.files) {
        const auto text = readTextFile(file);
        if (!text)
            return fail(outcome, exitInputOutput, "Cannot read " + file);
        for (MeasuredRow &row : measuredRows(parseCsv(*text), names)) {
            // Medians of another clock count half; separate pools a quarter: their first tokens are dominated by queues.
            row.weight = (row.serving.source.empty() ? 1.0 : 0.5) * (row.serving.split ? 0.25 : 1.0);
            if (row.clean && row.tpot > 0 && row.ttft > 0)
                rows.push_back(std::move(row));
        }
    }
    if (rows.empty())
        return fail(outcome, exitUsage, "None of the files has a clean row with ttft_ms and tpot_ms");
    const auto records = priorRecords(o, catalogue, "serving_calibration", outcome);
    if (!records)
        return;
    const RecordSet &set = *records;
    const Calibration prior = Calibration::fromRecords(set);
    FitOptions fit;
    fit.withDisaggregated = o.disaggregated;
    fit.ridgeFactor = o.ridge;
    Calibration fitted = fitCalibration(prior, rows, fit);
    const auto aggregated = [](const MeasuredRow &r) { return !r.serving.split && r.serving.source.empty(); };
    const auto separate = [](const MeasuredRow &r) { return r.serving.split && r.serving.source.empty(); };
    std::vector<Residual> inSample;
    for (const MeasuredRow &row : rows)
        inSample.push_back(residualOf(row, fitted));
    std::printf("Absolute error in %%: median, 90th percentile (bias)\n");
    line("fitted rows", rows, inSample, aggregated);
    byKey(rows, inSample, [](const MeasuredRow &r) { return r.group; }, aggregated);
    line(o.disaggregated ? "disaggregated, fitted" : "disaggregated, never fitted", rows, inSample, separate);
    byKey(rows, inSample, [](const MeasuredRow &r) { return r.group; }, separate);
    if (o.validate) {
        const auto settings = crossValidate(prior, rows, fit, [&](const MeasuredRow &r) { return foldOf(r.setting, o.folds); });
        line("new settings", rows, settings, aggregated);
        line("new settings, disaggregated", rows, settings, separate);
        const auto families = crossValidate(prior, rows, fit, [](const MeasuredRow &r) { return r.serving.model->family; });
        line("whole models left out", rows, families, aggregated);
        byKey(rows, families, [](const MeasuredRow &r) { return r.serving.model->family; }, aggregated);
        const auto machines = crossValidate(prior, rows, fit, [](const MeasuredRow &r) { return r.serving.accelerator->id; });
        line("whole accelerators left out", rows, machines, aggregated);
        byKey(rows, machines, [](const MeasuredRow &r) { return r.serving.accelerator->id; }, [](const MeasuredRow &r) { return !r.serving.split; });
        fitted.bands()["known"] = bandOf(rows, settings, aggregated);
        fitted.bands()["family"] = bandOf(rows, families, aggregated);
        fitted.bands()["generation"] = bandOf(rows, machines, aggregated);
        const ErrorBand f = fitted.bands()["family"], g = fitted.bands()["generation"];
        fitted.bands()["both"] = {-std::hypot(f.lowLog, g.lowLog), std::hypot(f.highLog, g.highLog)};
    }
    if (!o.output.empty())
        writeTextFile(o.output, calibrationToJson(fitted, set, o.date), outcome);
}

} // namespace

void registerCalibrate(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("calibrate", "Fit the serving model to measured rows and write its records");
    auto o = std::make_shared<Options>();
    command->add_option("rows", o->files, "CSV files of measured rows")->required();
    command->add_option("-o,--output", o->output, "Write the calibration records here");
    command->add_option("--date", o->date, "Date of the records");
    command->add_option("--prior", o->prior, "Records whose priors to use (default: the program's own)");
    command->add_option("--ridge", o->ridge, "Strength of the prior")->check(CLI::PositiveNumber);
    command->add_option("--folds", o->folds, "Folds of the settings")->check(CLI::Range(2, 20));
    command->add_flag("--training", o->training, "The rows are training runs: fit the terms of MFU");
    command->add_flag("--disaggregated", o->disaggregated, "Fit the rows of separate prefill and decode pools too");
    command->add_flag("--validate", o->validate, "Cross-validate by settings, whole models and whole accelerators");
    command->callback([=, &outcome] { run(*o, outcome); });
}

} // namespace tokenyard::cli
