// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/runs_json.h"

#include "core/base/csv.h"
#include "core/base/csv_encoding.h"
#include "core/base/json_depth.h"
#include "core/base/json_fault.h"
#include "core/base/json_keys.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>

namespace tokenyard {

namespace {

using Json = nlohmann::ordered_json;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

// One object; keys in any case of letters.
class Run {
public:
    explicit Run(const Json &object)
    {
        for (const auto &[key, value] : object.items())
            if (!value.is_null() && value != "")
                m_values[lower(key)] = value;
    }
    std::string words(std::initializer_list<const char *> keys) const
    {
        for (const char *key : keys)
            if (const auto it = m_values.find(key); it != m_values.end())
                return asWritten(it->second);
        return {};
    }
    // Of the first of the keys that the run has.
    std::optional<double> number(std::initializer_list<const char *> keys) const
    {
        for (const char *key : keys)
            if (has(key))
                return numberOf(key);
        return std::nullopt;
    }
    // As a cell: what is stated and is no number goes there as it is written, for the reader of the cells to refuse by its column.
    std::string cellOf(std::initializer_list<const char *> keys, const std::optional<double> &otherwise = {}) const
    {
        for (const char *key : keys)
            if (has(key))
                return numberOf(key) ? cell(numberOf(key)) : asWritten(m_values.at(key));
        return cell(otherwise);
    }
    // A time by the unit that its name ends in; without one it is in seconds, as InferenceX writes them.
    std::string millisecondsOf(std::initializer_list<const char *> stems) const
    {
        constexpr std::array<std::pair<const char *, double>, 5> units{
            {{"_ms", 1.0}, {"_us", 1e-3}, {"_ns", 1e-6}, {"_s", 1e3}, {"", 1e3}}};
        for (const char *stem : stems)
            for (const auto &[unit, factor] : units)
                if (const std::string key = std::string(stem) + unit; has(key)) {
                    const auto value = numberOf(key);
                    return value ? cell(*value * factor) : asWritten(m_values.at(key));
                }
        return {};
    }
    // "True" or "False", or what else is written there.
    std::string truth(std::initializer_list<const char *> keys) const
    {
        const std::string word = lower(words(keys));
        if (word == "true" || word == "1" || word == "yes")
            return "True";
        return word.empty() || word == "false" || word == "0" || word == "no" ? "False" : words(keys);
    }
    bool isTrue(std::initializer_list<const char *> keys) const { return truth(keys) == "True"; }
    bool has(const std::string &key) const { return m_values.contains(key); }
    static std::string cell(const std::optional<double> &value) { return value ? fmt::format("{:.10g}", *value) : std::string(); }

private:
    static std::string asWritten(const Json &value)
    {
        return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    std::optional<double> numberOf(const std::string &key) const
    {
        const auto it = m_values.find(key);
        if (it == m_values.end())
            return std::nullopt;
        if (it->second.is_number())
            return std::isfinite(it->second.get<double>()) ? std::optional(it->second.get<double>()) : std::nullopt;
        if (!it->second.is_string())
            return std::nullopt;
        CsvTable plain;
        return plain.number(it->second.get<std::string>());
    }
    std::map<std::string, Json> m_values;
};

const std::vector<std::string> runColumns{"hw",
                                          "framework",
                                          "model",
                                          "precision",
                                          "spec",
                                          "disagg",
                                          "isl",
                                          "osl",
                                          "concurrency",
                                          "prefill_tp",
                                          "prefill_ep",
                                          "prefill_dp_attn",
                                          "prefill_workers",
                                          "num_prefill_gpu",
                                          "decode_tp",
                                          "decode_ep",
                                          "decode_dp_attn",
                                          "decode_workers",
                                          "num_decode_gpu",
                                          "total_gpus",
                                          "ttft_median_ms",
                                          "tpot_median_ms",
                                          "output_tok_s_per_total_gpu"};

std::vector<std::string> runCells(const Run &r)
{
    const bool split = r.isTrue({"disagg", "disaggregated"});
    const auto workers = [&](std::initializer_list<const char *> keys) { return split ? r.cellOf(keys, 1.0) : std::string("0"); };
    const double prefillGpus = split ? r.number({"num_prefill_gpu"}).value_or(0) : 0;
    const auto tp = r.number({"decode_tp", "tp"});
    const double decodeGpus = r.number({"num_decode_gpu", "num_gpus", "gpus", "tp"}).value_or(tp.value_or(1));
    const double all = r.number({"total_gpus", "num_gpus", "gpus"}).value_or(prefillGpus + decodeGpus);
    // Of separate pools `output_tput_per_gpu` divides by the GPUs that decode.
    auto output = r.number({"output_tok_s_per_total_gpu"});
    if (const auto perGpu = r.number({"output_tput_per_gpu"}); !output && perGpu)
        output = split && all > 0 ? *perGpu * decodeGpus / all : *perGpu;
    const std::string spec = r.words({"spec", "spec_decoding"});
    return {r.words({"hw", "hardware", "device"}),
            r.words({"framework", "backend", "engine"}),
            r.words({"model", "model_id", "infmax_model_prefix"}),
            r.words({"precision"}),
            spec.empty() ? "none" : spec,
            r.truth({"disagg", "disaggregated"}),
            r.cellOf({"isl", "input_tokens"}),
            r.cellOf({"osl", "output_tokens"}),
            r.cellOf({"conc", "concurrency", "max_concurrency"}),
            r.cellOf({"prefill_tp"}),
            r.cellOf({"prefill_ep"}),
            r.truth({"prefill_dp_attn", "prefill_dp_attention"}),
            workers({"prefill_num_workers", "prefill_workers"}),
            split ? r.cellOf({"num_prefill_gpu"}, 0.0) : std::string("0"),
            r.cellOf({"decode_tp", "tp"}),
            r.cellOf({"decode_ep", "ep"}),
            r.truth({"decode_dp_attn", "decode_dp_attention", "dp_attention", "dp_attn"}),
            workers({"decode_num_workers", "decode_workers"}),
            r.cellOf({"num_decode_gpu", "num_gpus", "gpus", "tp"}, decodeGpus),
            r.cellOf({"total_gpus", "num_gpus", "gpus"}, all),
            r.millisecondsOf({"median_ttft", "ttft_median", "mean_ttft", "ttft_mean", "ttft"}),
            r.millisecondsOf({"median_tpot", "tpot_median", "mean_tpot", "tpot_mean", "tpot"}),
            output ? Run::cell(output) : r.cellOf({"output_tok_s_per_total_gpu", "output_tput_per_gpu"})};
}

const std::vector<std::string> mlperfColumns{"round", "submitter", "system",   "gpu",         "gpu_count",
                                             "model", "precision", "scenario", "tokens_per_s"};

// "llama2-70b-99.9" names the accuracy, "-interactive" a scenario of its own.
void splitModel(std::string &model, std::string &scenario)
{
    for (const char *end : {"-99.9", "-99", "-interactive"})
        if (model.size() > std::string(end).size() && model.ends_with(end)) {
            model.resize(model.size() - std::string(end).size());
            scenario = std::string(end) == "-interactive" ? "Interactive" : scenario;
        }
}

std::vector<std::string> mlperfCells(const Run &r)
{
    std::string model = lower(r.words({"mlperfmodel", "model"})), scenario = r.words({"scenario"});
    splitModel(model, scenario);
    splitModel(model, scenario); // "-interactive" stands before the accuracy
    const double perNode = r.number({"accelerators_per_node"}).value_or(1), nodes = r.number({"number_of_nodes"}).value_or(1);
    // Results of language models are tokens per second; those in samples leave the measured cell blank.
    const std::string units = lower(r.words({"units", "performance_units"}));
    const bool inTokens = units.empty() || units.starts_with("token");
    std::string precision = lower(r.words({"weight_data_types", "precision"}));
    precision = precision.substr(0, precision.find_first_of(", "));
    return {r.words({"version", "round"}),
            r.words({"submitter"}),
            r.words({"systemname", "system"}),
            r.words({"accelerator_model_name", "accelerator"}),
            r.cellOf({"a#", "total_accelerators"}, perNode * nodes),
            model,
            precision,
            scenario,
            inTokens ? r.cellOf({"result", "performance_result"}) : std::string()};
}

// The list of objects in the file: the file itself, or the first member that is one; a single object is a list of one.
const Json *objectsOf(const Json &json)
{
    if (json.is_array())
        return &json;
    if (json.is_object())
        for (const auto &[key, value] : json.items())
            if (value.is_array() && !value.empty() && value.front().is_object())
                return &value;
    return nullptr;
}

} // namespace

bool looksLikeJson(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && (text[begin] == '[' || text[begin] == '{');
}

std::optional<std::string> csvOfRuns(std::string_view text, std::string &why)
{
    const Json json = nestsTooDeep(text) ? Json(Json::value_t::discarded) : Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        why = nestsTooDeep(text) ? "its lists nest too deeply" : jsonFault(text).english();
        return std::nullopt;
    }
    if (const std::string twice = keyTwice(text); !twice.empty()) {
        why = "it states '" + twice + "' twice in one run";
        return std::nullopt;
    }
    const Json single = Json::array({json});
    const Json *objects = objectsOf(json);
    if (!objects && json.is_object())
        objects = &single;
    if (!objects || objects->empty() || !std::all_of(objects->begin(), objects->end(), [](const Json &o) { return o.is_object(); })) {
        why = "it holds no list of runs, one object each";
        return std::nullopt;
    }
    const Run first(objects->front());
    const bool mlperf = first.has("scenario") && (first.has("accelerator_model_name") || first.has("mlperfmodel"));
    std::string csv = csvLine(mlperf ? mlperfColumns : runColumns);
    for (const Json &object : *objects) {
        const Run run(object);
        const std::string line = csvLine(mlperf ? mlperfCells(run) : runCells(run));
        if (!decodeText(line).why.empty()) {
            why = fmt::format("its run {} has a control character in a name: take it out", 1 + (&object - &objects->front()));
            return std::nullopt;
        }
        csv += line;
    }
    return csv;
}

} // namespace tokenyard
