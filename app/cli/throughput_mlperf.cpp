// SPDX-License-Identifier: Apache-2.0
#include "app/cli/throughput_mlperf.h"

#include "app/cli/json_rows.h"
#include "app/cli/throughput_batch.h"

#include "core/base/whole_number.h"
#include "core/throughput/calibration/calibration_fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <map>

namespace tokenyard::cli {

namespace {

constexpr std::array<const char *, 3> scenarios{"offline", "server", "interactive"};
// If neither the row nor the scenario's record gives a mean length: short questions, as in the data sets of the chat models.
constexpr double unknownInputTokens = 256, unknownOutputTokens = 256;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

// What the results of one system have in common; the system's other scenarios are in its other rows.
std::string systemOf(const CsvTable &t, std::size_t row)
{
    std::string key;
    for (const char *name : {"round", "submitter", "system", "gpu", "gpu_count", "model", "precision"})
        key += t.cell(row, name) + "|";
    return key;
}

struct Prediction {
    std::array<std::optional<double>, 3> tokensPerS; // by scenario
    std::string note;
    Text why; // not empty: the row cannot be used
};

constexpr NumberColumn numberColumns[] = {
    {"gpu_count", 1, mostGpus, true},
    {"tokens_per_s", 0, 1e10},
    {"mean_input_tokens", 1, 1e7},
    {"ref_output_tokens", 1, 1e7},
};
constexpr std::string_view readColumns[] = {
    "round",        "submitter",         "system",           "gpu", "gpu_count", "model", "precision", "scenario",
    "tokens_per_s", "mean_input_tokens", "ref_output_tokens"};
const std::vector<std::string> predictedColumns{"pred_offline_tok_s", "pred_server_tok_s",     "pred_interactive_tok_s",
                                                "ratio_to_offline",   "pred_ratio_to_offline", "pred_note"};

// When the results of a round were published (mlcommons.org): their software is of that time. Nothing for a round that is not known.
std::string_view roundDate(std::string_view round)
{
    constexpr std::pair<std::string_view, std::string_view> rounds[] = {
        {"v4.0", "2024-03"}, {"v4.1", "2024-08"}, {"v5.0", "2025-04"}, {"v5.1", "2025-09"}, {"v6.0", "2026-04"}};
    const auto at = std::find_if(std::begin(rounds), std::end(rounds), [&](const auto &r) { return r.first == round; });
    return at == std::end(rounds) ? std::string_view() : at->second;
}

std::optional<SearchRequest> requestOf(const CsvTable &t, std::size_t row, const Catalogue &catalogue, const ServingCatalogue &names,
                                       Text &why)
{
    SearchRequest request;
    ServingCase &c = request.serving;
    c.accelerator = names.accelerator(t.cell(row, "gpu"));
    c.model = names.model(t.cell(row, "model"));
    if (!c.accelerator || !c.model) {
        why = c.accelerator ? names.unknownModel(t.cell(row, "model")) : names.unknownAccelerator(t.cell(row, "gpu"));
        return std::nullopt;
    }
    const Record *scenario = catalogue.set("scenarios").find("server:" + c.model->id);
    const auto length = [&](const char *column, const char *key, double fallback) {
        const auto recorded = scenario ? scenario->number(key) : std::nullopt;
        const double n = t.number(row, column).value_or(recorded.value_or(fallback));
        return std::isfinite(n) && n >= 1 ? n : fallback;
    };
    c.inputTokensCount = length("mean_input_tokens", "input_tokens", unknownInputTokens);
    c.outputTokensCount = length("ref_output_tokens", "output_tokens", unknownOutputTokens);
    if (!t.number(row, "gpu_count")) {
        why = Text(TY_TR("Compute", "The row gives no gpu_count."));
        return std::nullopt;
    }
    const std::string &precision = t.cell(row, "precision");
    const auto weights = parsePrecision(lower(precision));
    if (!weights) {
        why = Text(TY_TR("Compute", "There is no precision called '%1'."), {precision});
        return std::nullopt;
    }
    c.weights = *weights;
    c.engine = c.accelerator->generation.starts_with("cdna") ? "vllm" : "trtllm"; // the engine that the vendors submit with
    if (const auto date = dateMonths(roundDate(t.cell(row, "round")))) {
        const SoftwareGain gain = softwareGainAt(*c.accelerator, *date, catalogue);
        applyGain(gain, gain.factor, c);
    }
    request.gpusCount = clampedInt(t.number(row, "gpu_count").value_or(0), 0, mostGpus);
    return request;
}

Prediction predict(const CsvTable &t, std::size_t row, const Catalogue &catalogue, const ServingCatalogue &names,
                   const Calibration &calibration)
{
    Prediction p;
    Text why;
    auto request = requestOf(t, row, catalogue, names, why);
    if (!request)
        return {{}, {}, why};
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        request->level = *scenarioLevel(scenarios[i], request->serving.model->id, catalogue);
        const SearchResult found = searchServing(*request, calibration);
        if (const ServingPoint *best = found.bestPoint())
            p.tokensPerS[i] = best->output.si();
        else
            p.note += (p.note.empty() ? "" : " ") + std::string(scenarios[i]) + ": " + sentence(found.why.english());
    }
    return p;
}

std::string decimals(const std::optional<double> &value, int digits) { return value ? fmt::format("{:.{}f}", *value, digits) : ""; }

void printErrors(const std::map<std::string, std::vector<double>> &errors, bool rowsToOutput)
{
    for (const auto &[what, logs] : errors) {
        const ErrorSummary s = summary(logs);
        fmt::print(rowsToOutput ? stderr : stdout, "{:<22} {:4} ratios | median {:5.1f} % p90 {:5.1f} % (bias {:+5.1f} %)\n", what,
                   s.rowsCount, 100 * s.medianFraction, 100 * s.p90Fraction, 100 * s.biasFraction);
    }
}

} // namespace

namespace {

using Errors = std::map<std::string, std::vector<double>>;

// Predicts row by row; the rows of one system share the measured Offline rate to which their ratios refer, and those of the same lengths a
// prediction.
class MlperfTable {
public:
    MlperfTable(const CsvTable &table, const Catalogue &catalogue, const ServingCatalogue &names, const Calibration &calibration)
        : m_table(table), m_catalogue(catalogue), m_names(names), m_calibration(calibration)
    {
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            if (const auto rate = table.number(i, "tokens_per_s"); lower(table.cell(i, "scenario")) == "offline" && rate && *rate > 0)
                m_offline[systemOf(table, i)] = *rate;
    }
    std::vector<std::string> predicted(std::size_t row, Text &why)
    {
        if (auto bad = badNumber(m_table, row, numberColumns)) {
            why = std::move(*bad);
            return {};
        }
        const std::string system = systemOf(m_table, row), scenario = lower(m_table.cell(row, "scenario"));
        const std::size_t at = std::size_t(std::find(scenarios.begin(), scenarios.end(), scenario) - scenarios.begin());
        if (at == scenarios.size()) {
            why = Text(TY_TR("Compute", "There is no scenario called '%1': it is offline, server or interactive."),
                       {m_table.cell(row, "scenario")});
            return {};
        }
        const Prediction &p = predictionOf(system, row);
        why = p.why;
        std::optional<double> ratio, predictedRatio;
        const auto measured = m_table.number(row, "tokens_per_s");
        if (const auto base = m_offline.find(system); at > 0 && measured && base != m_offline.end())
            ratio = *measured / base->second;
        if (at > 0 && p.tokensPerS[at] && p.tokensPerS[0])
            predictedRatio = *p.tokensPerS[at] / *p.tokensPerS[0];
        if (ratio && *ratio > 0 && predictedRatio)
            for (const std::string &group : {std::string("all"), scenario + "/offline"})
                m_errors[group].push_back(std::log(*predictedRatio / *ratio));
        return {decimals(p.tokensPerS[0], 1), decimals(p.tokensPerS[1], 1), decimals(p.tokensPerS[2], 1),
                decimals(ratio, 4),           decimals(predictedRatio, 4),  measured ? p.note : withoutResult(p.note)};
    }
    const Errors &errors() const { return m_errors; }

private:
    static std::string withoutResult(const std::string &note)
    {
        return "The row gives no result in tokens/s, so there is no ratio." + (note.empty() ? "" : " " + note);
    }
    const Prediction &predictionOf(const std::string &system, std::size_t row)
    {
        std::string asked = system; // at lengths that its other rows need not have
        for (const char *length : {"mean_input_tokens", "ref_output_tokens"})
            asked += m_table.cell(row, length) + "|";
        const auto known = m_known.find(asked);
        if (known != m_known.end())
            return known->second;
        return m_known.emplace(asked, predict(m_table, row, m_catalogue, m_names, m_calibration)).first->second;
    }

    const CsvTable &m_table;
    const Catalogue &m_catalogue;
    const ServingCatalogue &m_names;
    const Calibration &m_calibration;
    std::map<std::string, double> m_offline; // measured
    std::map<std::string, Prediction> m_known;
    Errors m_errors;
};

} // namespace

void predictMlperf(const std::string &path, const std::string &output, const Catalogue &catalogue, const ServingCatalogue &names,
                   const Calibration &calibration, Outcome &outcome)
{
    if (const auto csv = readRunsFile(path, outcome))
        predictMlperf(path, *csv, output, catalogue, names, calibration, outcome);
}

void predictMlperf(const std::string &path, const CsvFile &file, const std::string &output, const Catalogue &catalogue,
                   const ServingCatalogue &names, const Calibration &calibration, Outcome &outcome)
{
    const CsvFile *csv = &file;
    for (const char *name : {"gpu", "gpu_count", "model", "precision", "scenario", "tokens_per_s"})
        if (csv->table.column(name) < 0)
            return fail(outcome, exitUsage, path + " has no column '" + name + "'");
    RowReport report;
    std::vector<std::string_view> known(std::begin(readColumns), std::end(readColumns));
    known.insert(known.end(), predictedColumns.begin(), predictedColumns.end());
    report.unreadColumns = unreadColumns(csv->table, known);
    MlperfTable table(csv->table, catalogue, names, calibration);
    const std::string out = predictedCsv(
        *csv, predictedColumns, [&](std::size_t row, Text &why) { return table.predicted(row, why); }, report);
    if (writePredicted(output, out, path, *csv, report, outcome))
        printErrors(table.errors(), output.empty());
}

} // namespace tokenyard::cli
