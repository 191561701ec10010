// SPDX-License-Identifier: Apache-2.0
#include "app/cli/throughput_mlperf.h"

#include "app/cli/throughput_batch.h"
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
// Where neither the row nor the scenario's record gives a mean length: short questions, as in the data sets of the chat models.
constexpr double unknownInputTokens = 256, unknownOutputTokens = 256;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

// What the results of one system share; the other scenarios of the system are its other rows.
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
};

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
    c.weights = parsePrecision(lower(t.cell(row, "precision"))).value_or(Precision::Fp8);
    c.engine = c.accelerator->generation.starts_with("cdna") ? "vllm" : "trtllm"; // what the vendors submit with
    request.gpusCount = int(std::clamp(t.number(row, "gpu_count").value_or(0), 0.0, 1e5));
    return request;
}

Prediction predict(const CsvTable &t, std::size_t row, const Catalogue &catalogue, const ServingCatalogue &names,
                   const Calibration &calibration)
{
    Prediction p;
    Text why;
    auto request = requestOf(t, row, catalogue, names, why);
    if (!request)
        return {{}, sentence(why.english())};
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

void predictMlperf(const std::string &file, const std::string &output, const Catalogue &catalogue, const ServingCatalogue &names,
                   const Calibration &calibration, Outcome &outcome)
{
    const auto text = readTextFile(file);
    if (!text)
        return fail(outcome, exitInputOutput, "Cannot read " + file);
    const CsvTable table = parseCsv(*text);
    for (const char *name : {"gpu", "gpu_count", "model", "precision", "scenario", "tokens_per_s"})
        if (table.column(name) < 0)
            return fail(outcome, exitUsage, file + " has no column '" + name + "'");
    std::map<std::string, double> offline; // measured
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (const auto rate = table.number(i, "tokens_per_s"); lower(table.cell(i, "scenario")) == "offline" && rate && *rate > 0)
            offline[systemOf(table, i)] = *rate;
    std::vector<std::string> header = table.header;
    for (const char *name :
         {"pred_offline_tok_s", "pred_server_tok_s", "pred_interactive_tok_s", "ratio_to_offline", "pred_ratio_to_offline", "pred_note"})
        header.emplace_back(name);
    std::string out = csvLine(header);
    std::map<std::string, Prediction> known; // the rows of a system share a prediction
    std::map<std::string, std::vector<double>> errors;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::string system = systemOf(table, i), scenario = lower(table.cell(i, "scenario"));
        auto it = known.find(system);
        if (it == known.end())
            it = known.emplace(system, predict(table, i, catalogue, names, calibration)).first;
        const Prediction &p = it->second;
        const std::size_t at = std::size_t(std::find(scenarios.begin(), scenarios.end(), scenario) - scenarios.begin());
        std::optional<double> ratio, predicted;
        if (const auto base = offline.find(system); at > 0 && at < 3 && base != offline.end())
            ratio = table.number(i, "tokens_per_s").value_or(0) / base->second;
        if (at > 0 && at < 3 && p.tokensPerS[at] && p.tokensPerS[0])
            predicted = *p.tokensPerS[at] / *p.tokensPerS[0];
        if (ratio && *ratio > 0 && predicted) {
            errors["all"].push_back(std::log(*predicted / *ratio));
            errors[scenario + "/offline"].push_back(std::log(*predicted / *ratio));
        }
        std::vector<std::string> cells = table.rows[i];
        cells.resize(table.header.size());
        for (const auto &value : p.tokensPerS)
            cells.push_back(decimals(value, 1));
        cells.insert(cells.end(), {decimals(ratio, 4), decimals(predicted, 4), p.note});
        out += csvLine(cells);
    }
    if (writeTextFile(output, out, outcome))
        printErrors(errors, output.empty());
}

} // namespace tokenyard::cli
