// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/validation.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenyard {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double value) // five significant digits: what the fit supports, and stable across machines
{
    if (value == 0 || !std::isfinite(value))
        return 0.0;
    const double scale = std::pow(10.0, 4 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

Json value(double v, const std::string &unit, const char *source)
{
    Json json{{"v", rounded(v)}};
    if (!unit.empty())
        json["u"] = unit;
    json["s"] = source;
    return json;
}

Json coefficient(const Record &record, const CoefficientRecord &r)
{
    const RecordValue *prior = record.find("prior");
    const std::string unit = prior ? std::string(prior->unit.symbol) : std::string();
    Json values{{"prior", value(r.prior, unit, "prior")},
                {"prior_deviation", value(r.priorDeviation, {}, "prior")},
                {"value", value(r.value, unit, "fit")}};
    for (const auto &[factor, spread] : r.factors)
        values["spread:" + factor] = value(spread, {}, "prior");
    for (const auto &[level, log] : r.deviations)
        if (std::abs(log) >= 5e-4)
            values[level] = value(std::round(log * 1e4) / 1e4, {}, "fit");
        else
            values[level] = Json{{"v", 0}, {"s", "fit"}};
    return values;
}

Json statistics(const ValidationLine &line)
{
    Json values{{"rows", Json{{"v", line.output.rowsCount}, {"s", "fit"}}}};
    const auto put = [&](const char *what, const ErrorSummary &s) {
        values[std::string(what) + "_median"] = value(s.medianFraction, {}, "fit");
        values[std::string(what) + "_p90"] = value(s.p90Fraction, {}, "fit");
        values[std::string(what) + "_bias"] = value(s.biasFraction, {}, "fit");
    };
    put("tpot", line.tpot);
    put("ttft", line.ttft);
    put("output", line.output);
    values["coverage"] = value(line.coverageFraction, {}, "fit");
    return values;
}

Json sourcesOf(const RecordSet &set)
{
    Json sources = Json::object();
    for (const Source &s : set.sources)
        sources[s.id] = {{"title", s.title}, {"publisher", s.publisher}, {"reference", s.reference},
                         {"date", s.date},   {"licence", s.licence},     {"kind", sourceKindKey(s.kind)}};
    return sources;
}

} // namespace

std::string calibrationToJson(const Validation &validation, const RecordSet &set, std::string_view date)
{
    const Calibration &calibration = validation.fitted;
    std::string text = "{\n  \"kind\": \"serving_calibration\",\n  \"data_version\": \"" + std::string(date)
        + "\",\n  \"sources\": " + sourcesOf(set).dump() + ",\n  \"records\": [\n";
    bool first = true;
    const auto add = [&](const std::string &id, const std::string &name, const Json &values) {
        text += (first ? "    " : ",\n    ") + Json{{"id", id}, {"name", name}, {"values", values}}.dump();
        first = false;
    };
    for (std::size_t i = 0; i < coefficientCount; ++i)
        if (const Record *record = set.find(coefficientKeys[i]))
            add(record->id, record->nameEn, coefficient(*record, calibration.record(Coefficient(i))));
    for (const auto &[kind, band] : calibration.bands()) {
        const std::string id = "band_" + kind; // a family's own has the name of its kind
        if (const Record *record = set.find(id.substr(0, id.find(':'))))
            add(id, record->nameEn, Json{{"low_log", value(band.lowLog, {}, "fit")}, {"high_log", value(band.highLog, {}, "fit")}});
    }
    for (const ValidationLine &line : validation.lines)
        add("stats:" + line.id, line.name, statistics(line));
    return text + "\n  ]\n}\n";
}

} // namespace tokenyard
