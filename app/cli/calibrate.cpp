// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli calibrate rows.csv ...: fits the serving model to measured rows, writes the records and reports how well it fits.
#include "app/cli/csv_input.h"
#include "app/cli/range.h"
#include "app/cli/throughput_batch.h"

#include "core/throughput/calibration/validation_points.h"
#include "core/throughput/training/training_validation.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::string output, prior, report, points, date = "2026-11-22";
    bool validate = false, training = false, disaggregated = false;
    double ridge = 1.0;
    int folds = 5;
};

const std::string reportHead = "# Validation tables\n\nWritten by `tokenyard-cli calibrate`; docs/validation.md explains them. Absolute "
                               "error of rows that the fit had\n"
                               "not seen (the last line: of the fitted rows), in percent.\n\n";
const std::string trainingHead = "# Training: validation\n\nWritten by `tokenyard-cli calibrate --training`; docs/validation.md explains "
                                 "it. Absolute error of rows that the fit\n"
                                 "had not seen, in percent.\n\n";

void printLine(const ValidationLine &l)
{
    std::printf("%-52s %5zu | TPOT %5.1f %6.1f (%+6.1f) | TTFT %5.1f %6.1f (%+6.1f) | out %5.1f %6.1f (%+6.1f) | band %3.0f %%\n",
                l.name.c_str(), l.output.rowsCount, 100 * l.tpot.medianFraction, 100 * l.tpot.p90Fraction, 100 * l.tpot.biasFraction,
                100 * l.ttft.medianFraction, 100 * l.ttft.p90Fraction, 100 * l.ttft.biasFraction, 100 * l.output.medianFraction,
                100 * l.output.p90Fraction, 100 * l.output.biasFraction, 100 * l.coverageFraction);
}

std::optional<std::vector<TrainingRow>> readTrainingRows(const Options &o, const ServingCatalogue &names, Outcome &outcome)
{
    std::vector<TrainingRow> rows;
    for (const std::string &path : o.files) {
        const auto file = readCsvFile(path, outcome);
        if (!file)
            return std::nullopt;
        for (const char *name : {"model", "gpu"})
            if (file->table.column(name) < 0)
                return fail(outcome, exitUsage, path + " has no column '" + name + "'"), std::nullopt;
        TrainingRows more = trainingRows(*file, names);
        if (!reportRows(path, *file, {more.rows.size(), std::move(more.refused), unreadTrainingColumns(file->table)}, outcome))
            return std::nullopt;
        rows.insert(rows.end(), more.rows.begin(), more.rows.end());
    }
    return rows;
}

// The usable rows of all files. Rows that their own table marks as suspect are left out and counted.
std::optional<std::vector<MeasuredRow>> readServingRows(const Options &o, const ServingCatalogue &names, const Calibration &prior,
                                                        Outcome &outcome)
{
    std::vector<MeasuredRow> rows;
    for (const std::string &path : o.files) {
        const auto file = readCsvFile(path, outcome);
        if (!file)
            return std::nullopt;
        if (const std::string missing = missingServingColumns(file->table, true); !missing.empty())
            return fail(outcome, exitUsage, path + " lacks the columns " + missing), std::nullopt;
        MeasuredRows read = measuredRows(*file, names, &prior);
        const std::size_t suspect = std::erase_if(read.rows, [](const MeasuredRow &row) { return !row.clean; });
        if (!reportRows(path, *file, {read.rows.size(), std::move(read.refused), unreadServingColumns(file->table)}, outcome))
            return std::nullopt;
        if (suspect > 0)
            std::fprintf(stderr, "Left out because their 'quality' is not clean: %zu rows.\n", suspect);
        const auto assumed = std::count_if(read.rows.begin(), read.rows.end(), [](const MeasuredRow &row) { return row.precisionAssumed; });
        if (assumed > 0)
            std::fprintf(stderr, "Rows without a known precision, for which bf16 is assumed: %td.\n", assumed);
        for (MeasuredRow &row : read.rows) {
            // Medians by another clock count half; separate pools a quarter: their first tokens are dominated by queues.
            row.weight = (row.serving.source.empty() ? 1.0 : 0.5) * (row.serving.split ? 0.25 : 1.0);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

void runTraining(const Options &o, Outcome &outcome)
{
    const Catalogue catalogue;
    const ServingCatalogue names(catalogue);
    const auto rows = readTrainingRows(o, names, outcome);
    const auto set = rows ? calibrationRecords(o.prior, "training_calibration", catalogue, outcome) : std::nullopt;
    if (!set)
        return;
    const TrainingValidation result = validateTraining(TrainingCalibration::fromRecords(*set), *rows, o.ridge, o.folds);
    if (!o.report.empty() && !writeTextFile(o.report, trainingHead + trainingMarkdown(result), outcome))
        return;
    if (!o.output.empty() && !writeTextFile(o.output, trainingToJson(result.fitted, *set, o.date), outcome))
        return;
    std::printf("Absolute error of tokens/s in %%: median, 90th percentile (bias)\n");
    for (const TrainingValidationLine &l : result.lines)
        std::printf("%-32s %4zu | tokens/s %5.1f %6.1f (%+5.1f) | band %3.0f %%\n", l.name.c_str(), l.error.rowsCount,
                    100 * l.error.medianFraction, 100 * l.error.p90Fraction, 100 * l.error.biasFraction, 100 * l.coverageFraction);
}

void run(const Options &o, Outcome &outcome)
{
    if (o.training)
        return runTraining(o, outcome);
    const Catalogue catalogue;
    const ServingCatalogue names(catalogue);
    const auto records = calibrationRecords(o.prior, "serving_calibration", catalogue, outcome);
    if (!records)
        return;
    const RecordSet &set = *records;
    const Calibration prior = Calibration::fromRecords(set);
    if (!prior.problems().empty())
        return fail(outcome, exitInputOutput,
                    "The priors" + (o.prior.empty() ? std::string() : " of " + o.prior) + " lack a usable '" + prior.problems().front()
                        + "'");
    const auto rows = readServingRows(o, names, prior, outcome);
    if (!rows)
        return;
    FitOptions fit;
    fit.withDisaggregated = o.disaggregated;
    fit.ridgeFactor = o.ridge;
    const Validation result = validate(prior, *rows, fit, o.validate, o.folds);
    if (!o.report.empty() && !writeTextFile(o.report, reportHead + validationMarkdown(result.lines), outcome))
        return;
    if (!o.points.empty()
        && !writeTextFile(o.points, validationPointsToJson(pointsOf(*rows, result.settings, "settings"), o.date), outcome))
        return;
    if (!o.output.empty() && !writeTextFile(o.output, calibrationToJson(result, set, o.date), outcome))
        return;
    std::printf("Absolute error in %%: median, 90th percentile (bias)\n");
    for (const ValidationLine &line : result.lines)
        printLine(line);
}

} // namespace

void registerCalibrate(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("calibrate", "Fit the serving model to measured rows and write its records");
    auto o = std::make_shared<Options>();
    command->add_option("rows", o->files, "CSV files of measured rows")->required();
    command->add_option("-o,--output", o->output, "Write the calibration records here");
    command->add_option("--report", o->report, "Write the tables of errors as Markdown here");
    auto *validate = command->add_flag("--validate", o->validate, "Cross-validate by settings, whole models and whole accelerators");
    command->add_option("--points", o->points, "Write measured and out-of-fold predicted points here")->needs(validate);
    command->add_option("--date", o->date, "Date of the records");
    command->add_option("--prior", o->prior, "Records whose priors to use (default: the program's own)");
    command->add_option("--ridge", o->ridge, "Strength of the prior")->check(between(1e-6, 1e6));
    command->add_option("--folds", o->folds, "Folds of the settings")->check(CLI::Range(2, 20));
    command->add_flag("--training", o->training, "The rows are training runs: fit the terms of MFU");
    command->add_flag("--disaggregated", o->disaggregated, "Fit the rows of separate prefill and decode pools too");
    command->callback([=, &outcome] { run(*o, outcome); });
}

} // namespace tokenyard::cli
