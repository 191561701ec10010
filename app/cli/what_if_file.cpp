// SPDX-License-Identifier: Apache-2.0
#include "app/cli/what_if_file.h"

#include "core/base/cut_words.h"
#include "core/base/typed_number.h"
#include "core/what_if/on_threads.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>

namespace tokenyard::cli {

std::optional<Project> openOrFail(const std::string &path, Outcome &outcome)
{
    try {
        return openProject(path);
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

std::optional<WhatIfFile> openWhatIf(const std::string &path, Outcome &outcome)
{
    auto project = openOrFail(path, outcome);
    if (!project)
        return std::nullopt;
    auto base = modelBase(project->plan, catalogueOf(*project));
    return WhatIfFile{std::move(*project), std::move(*base)};
}

const KpiInfo *kpiNamed(const std::string &key, Outcome &outcome)
{
    if (const KpiInfo *info = findKpi(key))
        return info;
    std::vector<std::string_view> keys;
    for (const KpiInfo &info : allKpis())
        keys.push_back(info.key);
    fail(outcome, exitUsage, fmt::format("There is no KPI called '{}'; there are {}", cutWords(key, 64), fmt::join(keys, ", ")));
    return nullptr;
}

std::optional<Input> inputNamed(const ModelBase &base, const std::string &address, Outcome &outcome)
{
    InputReading reading = findInput(base.plan, base.catalogue, address);
    if (!reading.input)
        fail(outcome, exitUsage, reading.problem.english());
    return std::move(reading.input);
}

std::optional<double> inputNumber(const Input &input, const std::string &typed, Outcome &outcome)
{
    const TypedNumber number = readNumber(typed, input.unit);
    if (!number.si) {
        fail(outcome, exitUsage, number.problem.english());
        return std::nullopt;
    }
    if (*number.si < input.least.value_or(*number.si) || *number.si > input.most.value_or(*number.si)) {
        fail(outcome, exitUsage,
             fmt::format("{} goes from {:g} to {:g} {}", input.label.english(), input.unit.fromSi(*input.least),
                         input.unit.fromSi(*input.most), input.unit.symbol));
        return std::nullopt;
    }
    return number.si;
}

Json inputJson(const Input &input, const FieldValue &value)
{
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return *whole;
    return number(input.unit.fromSi(std::get<double>(value)));
}

std::string unitOf(const Input &input) { return input.unit.symbol.empty() ? "1" : std::string(input.unit.symbol); }

Json kpiNumber(const KpiInfo &info, const std::optional<double> &si) { return si ? number(info.fileUnit.fromSi(*si)) : Json(nullptr); }

Json kpisJson(const Kpis &kpis)
{
    Json json = Json::object();
    for (const KpiInfo &info : allKpis())
        json[info.key] = kpiNumber(info, kpis[info.kpi].si);
    return json;
}

std::string kpiWords(const KpiInfo &info, const std::optional<double> &si)
{
    if (!si || !std::isfinite(*si))
        return "-";
    const std::string words = formatNumber(info.shownUnit.fromSi(*si), info.digits);
    return info.shownUnit.symbol.empty() ? words : words + ' ' + std::string(info.shownUnit.symbol);
}

void addThreads(CLI::App &command)
{
    command
        .add_option_function<unsigned>(
            "--threads", [](unsigned threads) { useThreads(threads); }, "Threads at most; the answer is the same for any number")
        ->check(CLI::Range(1u, 256u));
}

} // namespace tokenyard::cli
