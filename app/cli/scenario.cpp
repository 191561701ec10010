// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli scenario FILE list|add|set|unset|rename|use|pin|remove|regret: variants of a plan in its own file.
#include "app/cli/edit_plan.h"

#include "app/cli/what_if_file.h"

#include "core/base/cut_words.h"
#include "core/edit/scenarios.h"
#include "core/what_if/regret.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace tokenyard::cli {

namespace {

using edit::Edit;

struct Request {
    std::shared_ptr<EditOptions> options;
    std::string verb, name;
    std::vector<std::string> values, futures;
    std::string from, kpi = "npv";
};

std::string valueWords(const Plan &plan, const Difference &d)
{
    for (const PartField &field : fieldsOf(plan, {d.part.empty() ? "object" : d.part, d.object}))
        if (field.info.key == d.key && field.info.accepts(d.value))
            return edit::typedForm(plan, field.info, d.value);
    return std::visit([](const auto &value) { return fmt::format("{}", value); }, d.value);
}

Json changesOf(const Plan &plan, const Scenario &scenario)
{
    Json changes = Json::array();
    for (const Difference &d : scenario.differences) {
        if (edit::isNote(d))
            continue;
        const PartRef part{d.part.empty() ? "object" : d.part, d.object};
        const auto base = fieldValue(plan, part, d.key);
        Difference now = d;
        now.value = base.value_or(FieldValue());
        changes.push_back({{"address", edit::addressOf(plan, part) + '.' + d.key},
                           {"value", valueWords(plan, d)},
                           {"base", base ? Json(valueWords(plan, now)) : Json(nullptr)}});
    }
    return changes;
}

// The plan itself first; then the others with their figures, or why there are none.
Json listJson(const Plan &plan, const Catalogue &catalogue)
{
    Evaluator evaluator(catalogue);
    Json scenarios = Json::array();
    const auto add = [&](const std::string &name, const Json &changes, const Edit &edit) {
        Json json{
            {"name", name}, {"in_use", name == plan.studies->scenario}, {"pinned", name == plan.studies->pinned}, {"changes", changes}};
        if (edit.ok())
            json["kpis"] = kpisJson(evaluator.evaluate(edit.plan)->kpis);
        else
            json["problem"] = edit.refusal.english();
        scenarios.push_back(std::move(json));
    };
    add(plan.studies->scenario, Json::array(), edit::unchanged(plan));
    for (const Shared<Scenario> &scenario : plan.scenarios)
        add(scenario->name, changesOf(plan, *scenario), edit::planOf(plan, scenario->id));
    return scenarios;
}

void printList(const Json &scenarios, const std::string &kpiKey)
{
    const KpiInfo &info = *findKpi(kpiKey);
    for (const Json &scenario : scenarios) {
        const bool good = scenario.contains("kpis");
        const auto si = good && scenario["kpis"][info.key].is_number()
            ? std::optional(info.fileUnit.toSi(scenario["kpis"][info.key].get<double>()))
            : std::nullopt;
        std::printf("%-2s%-38s %20s %s\n", scenario["in_use"] == true ? "*" : "", scenario["name"].get<std::string>().c_str(),
                    kpiWords(info, si).c_str(), good ? "" : scenario["problem"].get<std::string>().c_str());
        for (const Json &change : scenario["changes"])
            std::printf("    %s: %s (here %s)\n", change["address"].get<std::string>().c_str(), change["value"].get<std::string>().c_str(),
                        change["base"].is_null() ? "gone" : change["base"].get<std::string>().c_str());
    }
}

std::optional<std::vector<ModelBase>> basesOf(const Plan &plan, const Catalogue &catalogue, Outcome &outcome)
{
    std::vector<ModelBase> bases;
    for (const std::string &name : edit::scenarioNames(plan)) {
        const Edit edit = edit::planOf(plan, edit::findScenario(plan, name).id);
        if (!edit.ok()) {
            fail(outcome, exitUsage, edit.refusal.english());
            return std::nullopt;
        }
        bases.push_back(*modelBase(edit.plan, catalogue));
    }
    return bases;
}

// "supply.price_factor=120 %", several joined by a semicolon.
std::optional<Future> futureOf(const Plan &plan, const Catalogue &catalogue, const std::string &words, Outcome &outcome)
{
    Future future{Text::verbatim(words), {}, {}};
    for (std::size_t at = 0; at <= words.size();) {
        const std::size_t end = std::min(words.find(';', at), words.size());
        const std::string one = words.substr(at, end - at);
        const std::size_t equals = one.rfind('=');
        InputReading reading = findInput(plan, catalogue, one.substr(0, equals));
        if (equals == std::string::npos || !reading.input) {
            fail(outcome, exitUsage,
                 equals == std::string::npos ? fmt::format("'{}' is no future; write one such as supply.price_factor=\"120 %\"", one)
                                             : reading.problem.english());
            return std::nullopt;
        }
        const auto number = inputNumber(*reading.input, one.substr(equals + 1), outcome);
        if (!number)
            return std::nullopt;
        future.values.push_back(valueAt(*reading.input, *number));
        future.inputs.push_back(std::move(*reading.input));
        at = end + 1;
    }
    return future;
}

Json regretJson(const std::vector<std::string> &names, const RegretTable &table, const KpiInfo &info)
{
    const auto difference = [&](const std::optional<double> &si) { return si ? number(*si / info.fileUnit.factor) : Json(nullptr); };
    Json futures = Json::array(), greatest = Json::object();
    for (std::size_t f = 0; f < table.futures.size(); ++f) {
        Json values = Json::object(), regret = Json::object();
        for (std::size_t s = 0; s < names.size(); ++s) {
            values[names[s]] = kpiNumber(info, table.values[f][s]);
            regret[names[s]] = difference(table.regret[f][s]);
        }
        futures.push_back({{"future", table.futures[f].label.english()}, {"values", values}, {"regret", regret}});
    }
    for (std::size_t s = 0; s < names.size(); ++s)
        greatest[names[s]] = difference(table.greatest[s]);
    return {{"kpi", info.key}, {"unit", kpiUnit(info)}, {"futures", futures}, {"greatest_regret", greatest}};
}

void printRegret(const std::vector<std::string> &names, const RegretTable &table, const KpiInfo &info)
{
    std::printf("%-62s", "Regret: what the best scenario has more");
    for (const std::string &name : names)
        std::printf(" %20s", cutWords(name, 19).c_str());
    for (std::size_t f = 0; f < table.futures.size(); ++f) {
        std::printf("\n%-62s", table.futures[f].label.english().c_str());
        for (const auto &regret : table.regret[f])
            std::printf(" %20s", kpiWords(info, regret).c_str());
    }
    std::printf("\n%-62s", "Greatest regret");
    for (const auto &greatest : table.greatest)
        std::printf(" %20s", kpiWords(info, greatest).c_str());
    std::printf("\n");
}

void regret(const Request &request, Outcome &outcome)
{
    constexpr std::size_t usualInputs = 4;
    const KpiInfo *info = kpiNamed(request.kpi, outcome);
    const auto project = info ? openOrFail(request.options->file, outcome) : std::nullopt;
    if (!project)
        return;
    const Catalogue catalogue = catalogueOf(*project);
    const auto bases = basesOf(project->plan, catalogue, outcome);
    if (!bases)
        return;
    std::vector<Future> futures;
    for (const std::string &words : request.futures) {
        auto future = futureOf(project->plan, catalogue, words, outcome);
        if (!future)
            return;
        futures.push_back(std::move(*future));
    }
    if (futures.empty())
        futures = usualFutures(*bases, info->kpi, usualInputs);
    const auto table = regretOver(*bases, std::move(futures), info->kpi);
    const std::vector<std::string> names = edit::scenarioNames(project->plan);
    if (request.options->json)
        print(regretJson(names, *table, *info));
    else
        printRegret(names, *table, *info);
}

void list(const Request &request, Outcome &outcome)
{
    const KpiInfo *info = kpiNamed(request.kpi, outcome);
    const auto project = info ? openOrFail(request.options->file, outcome) : std::nullopt;
    if (!project)
        return;
    const Json scenarios = listJson(project->plan, catalogueOf(*project));
    if (request.options->json)
        print({{"scenario", project->plan.studies->scenario}, {"scenarios", scenarios}});
    else
        printList(scenarios, request.kpi);
}

// The values of `add` and `set`: typed, or the differences that turn this file into another.
edit::DifferencesReading differencesOf(const Request &request, const Plan &plan, const Catalogue &catalogue,
                                       const std::optional<Project> &from)
{
    edit::DifferencesReading reading = edit::readDifferences(plan, catalogue, request.values);
    if (from && reading.problem.empty()) {
        std::vector<Difference> all = edit::valueDifferences(plan, from->plan);
        all.insert(all.end(), reading.differences.begin(), reading.differences.end());
        reading.differences = std::move(all);
    }
    return reading;
}

Edit changed(const Request &request, const Plan &plan, const Catalogue &catalogue, const std::optional<Project> &from)
{
    const std::string &verb = request.verb;
    const edit::ScenarioReading found = edit::findScenario(plan, request.name);
    if (verb != "add" && !found.problem.empty())
        return edit::refused(plan, found.problem);
    if (verb == "use")
        return edit::useScenario(plan, found.id);
    if (verb == "pin")
        return edit::pinScenario(plan, found.id);
    if (verb == "remove")
        return edit::removeScenario(plan, found.id);
    if (verb == "rename")
        return edit::renameScenario(plan, found.id, request.values.empty() ? std::string() : request.values.front());
    if (verb == "unset") {
        edit::DifferencesReading reading;
        for (const std::string &address : request.values) {
            const std::size_t dot = address.rfind('.');
            const edit::PartReading part = edit::findPart(plan, address.substr(0, dot));
            if (!part.part)
                return edit::refused(plan, part.problem);
            reading.differences.push_back({part.part->id, part.part->part, dot == std::string::npos ? "" : address.substr(dot + 1), 0.0});
        }
        return edit::unsetInScenario(plan, found.id, reading.differences);
    }
    const edit::DifferencesReading reading = differencesOf(request, plan, catalogue, from);
    if (!reading.problem.empty())
        return edit::refused(plan, reading.problem);
    return verb == "add" ? edit::addScenario(plan, request.name, reading.differences)
                         : edit::setInScenario(plan, found.id, reading.differences);
}

constexpr std::array<std::string_view, 9> verbs{"list", "add", "set", "unset", "rename", "use", "pin", "remove", "regret"};
bool isVerb(std::string_view word) { return std::find(verbs.begin(), verbs.end(), word) != verbs.end(); }

void run(Request &request, Outcome &outcome)
{
    if (!isVerb(request.verb) && isVerb(request.options->file)) // the verb first, as other programs have it
        std::swap(request.verb, request.options->file);
    if (!isVerb(request.verb))
        return fail(
            outcome, exitUsage,
            fmt::format("'{}' is nothing that scenario does; it does {}. See scenario --help.", request.verb, fmt::join(verbs, ", ")));
    if (request.verb == "list")
        return list(request, outcome);
    if (request.verb == "regret")
        return regret(request, outcome);
    if (request.name.empty())
        return fail(outcome, exitUsage, fmt::format("scenario {} needs the name of a scenario", request.verb));
    std::optional<Project> from;
    if (!request.from.empty() && !(from = openOrFail(request.from, outcome)))
        return;
    editPlan(
        *request.options, [&](const Plan &plan, const Catalogue &catalogue) { return changed(request, plan, catalogue, from); }, outcome);
}

} // namespace

void registerScenario(CLI::App &app, Outcome &outcome)
{
    auto *command =
        app.add_subcommand("scenario", "Variants of a plan in its own file: list, add, set, unset, rename, use, pin, remove, regret");
    auto request = std::make_shared<Request>();
    request->options = addEditOptions(*command);
    command->add_option("verb", request->verb, "list, add, set, unset, rename, use, pin, remove or regret; may stand before the file")
        ->required();
    command->add_option("name", request->name, "The scenario");
    command->add_option("values", request->values, "Of add and set PART.KEY=VALUE...; of unset PART.KEY...; of rename the new name");
    command->add_option("--from", request->from, "Of add and set: the values in which this plan differs");
    command->add_option("--future", request->futures, "Of regret: PART.KEY=VALUE, several joined by ';'; else the inputs that move most")
        ->allow_extra_args(false);
    command->add_option("--kpi", request->kpi, "Of list and regret; default npv");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
