// SPDX-License-Identifier: Apache-2.0
#include "app/cli/throughput_batch.h"

#include "app/cli/json_rows.h"
#include "app/cli/throughput_mlperf.h"
#include "app/cli/write_file.h"

#include "core/base/text_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

std::string decimals(double value, int digits) { return fmt::format("{:.{}f}", value, digits); }

const std::vector<std::string> predictedColumns{"pred_tpot_ms",     "pred_ttft_ms", "pred_output_tok_s_per_gpu", "pred_low", "pred_high",
                                                "pred_gpu_power_w", "pred_note"};

// The cells of predictedColumns, or why the row cannot be used. A case that is understood but has no answer says so in its note.
std::vector<std::string> prediction(const CsvTable &table, std::size_t row, const Catalogue &catalogue, const ServingCatalogue &names,
                                    const Calibration &calibration, const SoftwareDate &date, Text &why)
{
    auto measured = measuredRow(table, row, names, why);
    if (!measured)
        return {};
    // The date asked for, else the row's own.
    const SoftwareGain dated =
        date.year > 0 ? softwareGain(*measured->serving.accelerator, date.year, date.month, catalogue, date.chosen) : measured->software;
    const SoftwareGain speed = bothGains(dated, maturityGain(date.maturity, catalogue));
    applyGain(speed, speed.factor, measured->serving);
    std::string note = measured->note.empty() ? "" : sentence(measured->note.english());
    const auto add = [&](const Text &more) { note += (note.empty() ? "" : " ") + sentence(more.english()); };
    Text noAnswer;
    const auto model = ServingModel::prepare(measured->serving, calibration, noAnswer);
    if (!model) {
        add(noAnswer);
        return {"", "", "", "", "", "", note};
    }
    const ServingCase &c = measured->serving;
    // A measured run did fit, whatever our memory budget says: it is predicted, and the note says so.
    const ServingResult r = c.split ? model->evaluate(*c.split, c.concurrencyCount, c.gpusCount, false)
                                    : model->evaluate(c.layout, c.concurrencyCount, c.gpusCount, false);
    if (!r.point) {
        add(r.why);
        return {"", "", "", "", "", "", note};
    }
    const auto tight = model->misfit(c.split ? c.split->decode : c.layout);
    ServingPoint p = *r.point;
    widenBand(speed, p.outputPerGpu, p.low, p.high);
    if (tight)
        add(*tight);
    if (const auto slip = unitSlip(*measured, p.tpot.si(), p.ttft.si()))
        add(*slip);
    return {decimals(p.tpot.in(units::ms), 4),
            decimals(p.ttft.in(units::ms), 3),
            decimals(p.outputPerGpu.si(), 3),
            decimals(p.low.si(), 3),
            decimals(p.high.si(), 3),
            p.gpuPower ? decimals(p.gpuPower->si(), 1) : "",
            note};
}

} // namespace

std::optional<RecordSet> calibrationRecords(const std::string &file, const char *kind, const Catalogue &catalogue, Outcome &outcome)
{
    if (file.empty())
        return catalogue.set(kind);
    Text why;
    const auto text = readTextFile(file, mostTextBytes, why);
    std::string error = why.english();
    auto set = text ? parseRecords(*text, error) : std::nullopt;
    if (set && set->kind != kind) {
        error = "its records are of the kind '" + set->kind + "', not '" + std::string(kind) + "'";
        set.reset();
    }
    if (!set)
        fail(outcome, exitInputOutput, "Cannot use the calibration " + file + ": " + error);
    return set;
}

bool writeTextFile(const std::string &path, const std::string &text, Outcome &outcome)
{
    if (path.empty())
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    return writeWhole(path, text, outcome);
}

bool writePredicted(const std::string &output, const std::string &csv, const std::string &path, const CsvFile &file,
                    const RowReport &report, Outcome &outcome)
{
    if (report.usedCount > 0 && !writeTextFile(output, csv, outcome))
        return false;
    return reportRows(path, file, report, outcome);
}

void predictRows(const std::string &file, const std::string &output, const Catalogue &catalogue, const ServingCatalogue &names,
                 const Calibration &calibration, const SoftwareDate &date, Outcome &outcome)
{
    const auto csv = readRunsFile(file, outcome);
    if (!csv)
        return;
    if (holdsMlperf(csv->table))
        return predictMlperf(file, *csv, output, catalogue, names, calibration, outcome);
    if (const std::string missing = missingServingColumns(csv->table, false); !missing.empty())
        return fail(outcome, exitUsage, file + " lacks the columns " + missing);
    RowReport report;
    report.unreadColumns = unreadServingColumns(csv->table);
    std::erase_if(report.unreadColumns, [](const std::string &name) {
        return std::find(predictedColumns.begin(), predictedColumns.end(), name) != predictedColumns.end();
    });
    const std::string out = predictedCsv(
        *csv, predictedColumns,
        [&](std::size_t row, Text &why) { return prediction(csv->table, row, catalogue, names, calibration, date, why); }, report);
    writePredicted(output, out, file, *csv, report, outcome);
}

} // namespace tokenyard::cli
