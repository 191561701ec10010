// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/calibration/validation_points.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdlib>
#include <map>

namespace tokenyard {

namespace {

// The six figures of a point, in the order of a record's columns.
constexpr std::array<double ValidationPoint::*, 6> figures{&ValidationPoint::measuredTpot, &ValidationPoint::predictedTpot,
                                                          &ValidationPoint::measuredTtft, &ValidationPoint::predictedTtft,
                                                          &ValidationPoint::measuredOutput, &ValidationPoint::predictedOutput};
constexpr const char *columns = "measured and predicted TPOT in ms, TTFT in ms, output tokens/s per GPU";
constexpr std::array<double, 6> perUnit{1e3, 1e3, 1e3, 1e3, 1.0, 1.0}; // written in ms and tokens/s

void appendPoints(const Record &record, std::vector<ValidationPoint> &points)
{
    ValidationPoint p{record.words("family"), record.words("accelerator"), record.words("engine"), record.words("mode"), record.words("fold")};
    const std::string text = record.words("points");
    const char *at = text.c_str();
    for (std::size_t column = 0;; ++column) {
        char *end = nullptr;
        const double value = std::strtod(at, &end);
        if (end == at || !std::isfinite(value))
            return; // the end, or not a number: what is whole so far counts
        at = end;
        p.*figures[column % 6] = value / perUnit[column % 6];
        if (column % 6 == 5)
            points.push_back(p);
    }
}

std::string numbers(const ValidationPoint &p)
{
    std::string text;
    for (std::size_t i = 0; i < figures.size(); ++i)
        text += fmt::format("{}{:.3g}", i ? " " : "", p.*figures[i] * perUnit[i]);
    return text;
}

} // namespace

std::vector<ValidationPoint> validationPoints(const RecordSet &set)
{
    std::vector<ValidationPoint> points;
    for (const Record &record : set.records)
        appendPoints(record, points);
    return points;
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
            return ErrorSummary{std::size_t(std::max(number("rows"), 0.0)), number(what + "_median"), number(what + "_p90"), number(what + "_bias")};
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
        points.push_back({c.model->family, c.accelerator->id, c.engine, c.split ? "disagg" : "agg", fold, row.tpot, predicted(row.tpot, r.tpot),
                          row.ttft, predicted(row.ttft, r.ttft), row.outputPerGpu, predicted(row.outputPerGpu, r.output)});
    }
    return points;
}

std::string validationPointsToJson(const std::vector<ValidationPoint> &points, std::string_view date)
{
    using Json = nlohmann::ordered_json;
    std::map<std::string, std::pair<const ValidationPoint *, std::string>> groups; // a record for what its points share
    for (const ValidationPoint &p : points) {
        auto &[head, text] = groups[fmt::format("{}:{}:{}:{}:{}", p.fold, p.mode, p.family, p.accelerator, p.engine)];
        head = &p;
        text += (text.empty() ? "" : " ") + numbers(p);
    }
    const Json sources{{"silicon", {{"title", "Measured: silicon sample of aiconfigurator (ai-dynamo/aiconfigurator@095f58a). Predicted: tokenyard-cli "
                                             "calibrate, by fits that had not seen the run. Every six numbers: " + std::string(columns)},
                                    {"publisher", "NVIDIA; Tokenyard"}, {"reference", "docs/validation.md"}, {"date", "2026-11"},
                                    {"licence", "Apache-2.0"}, {"kind", "derived"}}}};
    std::string text = "{\n  \"kind\": \"validation_points\",\n  \"data_version\": \"" + std::string(date) + "\",\n  \"sources\": " + sources.dump() +
                       ",\n  \"records\": [\n";
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const auto &[head, figuresText] = it->second;
        const auto words = [](const std::string &w) { return Json{{"v", w}}; };
        const Json record{{"id", it->first}, {"name", head->family + ", " + head->accelerator + ", " + head->engine}, {"s", "silicon"},
                          {"values", {{"fold", words(head->fold)}, {"mode", words(head->mode)}, {"family", words(head->family)},
                                      {"accelerator", words(head->accelerator)}, {"engine", words(head->engine)}, {"points", words(figuresText)}}}};
        text += (it == groups.begin() ? "    " : ",\n    ") + record.dump();
    }
    return text + "\n  ]\n}\n";
}

} // namespace tokenyard
