// SPDX-License-Identifier: Apache-2.0
#include "app/cli/throughput_batch.h"

#include "app/cli/write_file.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace tokenyard::cli {

namespace {

std::string decimals(double value, int digits) { return fmt::format("{:.{}f}", value, digits); }

// pred_tpot_ms, pred_ttft_ms, pred_output_tok_s_per_gpu, pred_low, pred_high, pred_note
std::vector<std::string> prediction(const CsvTable &table, std::size_t row, const ServingCatalogue &names, const Calibration &calibration)
{
    Text why;
    const auto measured = measuredRow(table, row, names, why);
    const auto model = measured ? ServingModel::prepare(measured->serving, calibration, why) : std::nullopt;
    if (!model)
        return {"", "", "", "", "", sentence(why.english())};
    const ServingCase &c = measured->serving;
    // A run that was measured did fit, whatever our memory budget says: it is predicted and the note says so.
    const ServingResult r = c.split ? model->evaluate(*c.split, c.concurrencyCount, c.gpusCount, false)
                                    : model->evaluate(c.layout, c.concurrencyCount, c.gpusCount, false);
    if (!r.point)
        return {"", "", "", "", "", sentence(r.why.english())};
    const auto tight = model->misfit(c.split ? c.split->decode : c.layout);
    const ServingPoint &p = *r.point;
    std::string note = measured->note.empty() ? "" : sentence(measured->note.english());
    if (tight)
        note += (note.empty() ? "" : " ") + sentence(tight->english());
    return {decimals(p.tpot.in(units::ms), 4), decimals(p.ttft.in(units::ms), 3), decimals(p.outputPerGpu.si(), 3),
            decimals(p.low.si(), 3),           decimals(p.high.si(), 3),          note};
}

} // namespace

std::optional<std::string> readTextFile(const std::string &path)
{
    std::error_code none;
    if (std::filesystem::is_directory(path, none)) // reading one throws in libstdc++
        return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in.is_open() || in.bad())
        return std::nullopt;
    return text;
}

std::optional<RecordSet> calibrationRecords(const std::string &file, const char *kind, const Catalogue &catalogue, Outcome &outcome)
{
    if (file.empty())
        return catalogue.set(kind);
    std::string error = "it cannot be read";
    const auto text = readTextFile(file);
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

void predictRows(const std::string &file, const std::string &output, const ServingCatalogue &names, const Calibration &calibration,
                 Outcome &outcome)
{
    const auto text = readTextFile(file);
    if (!text)
        return fail(outcome, exitInputOutput, "Cannot read " + file);
    const CsvTable table = parseCsv(*text);
    if (table.column("model") < 0 || (table.column("system") < 0 && table.column("hw") < 0))
        return fail(outcome, exitUsage, file + " has no columns 'system' and 'model'");
    std::vector<std::string> header = table.header;
    std::vector<std::size_t> places; // of the predicted columns: a file that has them from before gets new values in them
    for (const char *name : {"pred_tpot_ms", "pred_ttft_ms", "pred_output_tok_s_per_gpu", "pred_low", "pred_high", "pred_note"}) {
        const int known = table.column(name);
        places.push_back(known >= 0 ? std::size_t(known) : header.size());
        if (known < 0)
            header.emplace_back(name);
    }
    std::string out = csvLine(header);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        std::vector<std::string> cells = table.rows[i];
        cells.resize(header.size());
        const auto predicted = prediction(table, i, names, calibration);
        for (std::size_t p = 0; p < places.size(); ++p)
            cells[places[p]] = predicted[p];
        out += csvLine(cells);
    }
    writeTextFile(output, out, outcome);
}

} // namespace tokenyard::cli
