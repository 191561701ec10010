// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explain.h"

#include "app/cli/plan_file.h"

#include "core/base/cut_words.h"
#include "core/rules/rules.h"
#include "core/what_if/influence.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Explained {
    const KpiInfo &info;
    KpiValue value;
    std::vector<Influence> influences;
};

// A number in the input's unit; words and flags as they are; a choice by its key.
Json inputValue(const Plan &plan, const Input &input, const FieldValue &value)
{
    if (const auto *si = std::get_if<double>(&value))
        return number(input.unit.fromSi(*si));
    if (const auto *words = std::get_if<std::string>(&value))
        return *words;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    const auto whole = std::get<std::int64_t>(value);
    for (const PartField &field : fieldsOf(plan, input.parts.front()))
        if (field.info.key == input.key && field.info.kind == FieldKind::Choice)
            return field.info.choices[std::size_t(whole)].key;
    return whole;
}

Json influenceJson(const Plan &plan, const Explained &e, const Influence &influence)
{
    const Input &input = influence.input;
    Json runs = Json::array();
    for (const InfluenceRun &run : influence.runs)
        runs.push_back(
            {{"at", inputValue(plan, input, run.at)}, {"kpi", run.si ? number(e.info.fileUnit.fromSi(*run.si)) : Json(nullptr)}});
    Json json{{"label", input.label.english()}, {"key", input.key}};
    if (input.isField()) {
        json["part"] = input.parts.front().part;
        Json ids = Json::array();
        for (const PartRef &part : input.parts)
            if (part.id)
                ids.push_back(part.id.value);
        json["ids"] = ids;
    } else if (input.isRecordValue()) {
        json["kind"] = input.kind;
        json["record"] = input.record;
    }
    json["unit"] = input.unit.symbol.empty() ? "1" : std::string(input.unit.symbol);
    json["value"] = inputValue(plan, input, input.value);
    json["exact"] = !input.low;
    json["runs"] = runs;
    json["band_share"] = number(influence.bandFraction);
    return json;
}

Json toJson(const Plan &plan, const Explained &e)
{
    const auto shown = [&](const std::optional<double> &si) { return si ? number(e.info.fileUnit.fromSi(*si)) : Json(nullptr); };
    Json inputs = Json::array();
    for (const Influence &influence : e.influences)
        inputs.push_back(influenceJson(plan, e, influence));
    Json json{{"kpi", e.info.key},
              {"meaning", Text(e.info.meaning).english()},
              {"formula", Text(e.info.formula).english()},
              {"value", shown(e.value.si)},
              {"unit", kpiUnit(e.info)},
              {"low", shown(e.value.low)},
              {"high", shown(e.value.high)},
              {"inputs", inputs}};
    if (!e.value.si)
        json["reason"] = e.value.reason.english();
    if (!e.value.bandReason.empty())
        json["band_reason"] = e.value.bandReason.english();
    return json;
}

void printTable(const Explained &e)
{
    const auto shown = [&](const std::optional<double> &si) {
        return si ? formatNumber(e.info.shownUnit.fromSi(*si), e.info.digits) : std::string("-");
    };
    std::printf("%s = %s %s\n%s\n%s\n\n", Text(e.info.label).english().c_str(), shown(e.value.si).c_str(),
                std::string(e.info.shownUnit.symbol).c_str(), Text(e.info.formula).english().c_str(),
                Text(e.info.meaning).english().c_str());
    if (!e.value.si)
        std::printf("%s\n", e.value.reason.english().c_str());
    for (const Influence &influence : e.influences) {
        std::string runs;
        for (const InfluenceRun &run : influence.runs)
            runs += fmt::format("{:>14}", shown(run.si));
        std::printf("%-60s %6s %s\n", influence.input.label.english().c_str(),
                    influence.input.low ? fmt::format("{:.1f} %", influence.bandFraction * 100.0).c_str() : "exact", runs.c_str());
    }
}

std::string keysOfAllKpis()
{
    std::vector<std::string_view> keys;
    for (const KpiInfo &info : allKpis())
        keys.push_back(info.key);
    return fmt::format("{}", fmt::join(keys, ", "));
}

} // namespace

void explain(const std::string &path, const std::string &kpiKey, bool json, Outcome &outcome)
{
    const KpiInfo *info = findKpi(kpiKey);
    if (!info)
        return fail(outcome, exitUsage, fmt::format("There is no KPI called '{}'; there are {}", cutWords(kpiKey, 64), keysOfAllKpis()));
    const auto file = studyFile(path, StudyDepth::Swings, outcome);
    if (!file)
        return;
    Explained e{*info, file->study->kpis[info->kpi], {}};
    Swings swings = *file->study->swings;
    const auto exact = Evaluator(file->catalogue).exactSwings(file->project.plan);
    swings.insert(swings.end(), exact->begin(), exact->end());
    e.influences = influencesOn(info->kpi, file->study->kpis, swings);
    if (json)
        print(toJson(file->project.plan, e));
    else
        printTable(e);
}

} // namespace tokenyard::cli
