// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli compare A B: the KPIs of two plans side by side, what differs between them, and one KPI's difference by cause.
#include "app/cli/edit_plan.h"
#include "app/cli/range.h"
#include "app/cli/what_if_file.h"

#include "core/base/cut_words.h"
#include "core/edit/scenarios.h"
#include "core/report/drawing/draw_difference.h"
#include "core/what_if/causes.h"
#include "core/what_if/paired.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>

namespace tokenyard::cli {

namespace {

struct Request {
    std::vector<std::string> paths;
    std::vector<std::string> scenarios;
    std::string kpi = "npv";
    std::uint64_t samples = 0;
    bool json = false;
};

struct Pair {
    World a, b;
    std::string nameA, nameB; // of the scenarios; of two files the files' names first, for both are "Base" as a rule
};

std::optional<World> worldOf(const Project &project, const std::string &scenario, Outcome &outcome)
{
    const edit::ScenarioReading found = edit::findScenario(project.plan, scenario);
    if (!found.problem.empty()) {
        fail(outcome, exitUsage, found.problem.english());
        return std::nullopt;
    }
    const edit::Edit edit = edit::planOf(project.plan, found.id);
    if (!edit.ok()) {
        fail(outcome, exitUsage, edit.refusal.english());
        return std::nullopt;
    }
    return World{edit.plan, catalogueOf(project)};
}

// Two files, or one file and its scenarios.
std::optional<Pair> pairOf(const Request &request, Outcome &outcome)
{
    const auto a = openOrFail(request.paths.front(), outcome);
    const auto b = a ? (request.paths.size() > 1 ? openOrFail(request.paths[1], outcome) : a) : std::nullopt;
    if (!b)
        return std::nullopt;
    const auto nameOf = [&](const Project &project, std::size_t i) {
        return i < request.scenarios.size() ? request.scenarios[i] : project.plan.studies->scenario;
    };
    Pair pair;
    pair.nameA = nameOf(*a, request.scenarios.size() > 1 || request.paths.size() > 1 ? 0 : 1);
    pair.nameB = nameOf(*b, request.scenarios.size() > 1 || request.paths.size() > 1 ? 1 : 0);
    const auto worldA = worldOf(*a, pair.nameA, outcome), worldB = worldA ? worldOf(*b, pair.nameB, outcome) : std::nullopt;
    if (!worldB)
        return std::nullopt;
    if (request.paths.size() > 1) {
        const auto inFile = [](const std::string &path, const std::string &scenario, bool several) {
            const std::string stem = std::filesystem::path(path).stem().string();
            return several ? stem + ", " + scenario : stem;
        };
        pair.nameA = inFile(request.paths[0], pair.nameA, !a->plan.scenarios.empty());
        pair.nameB = inFile(request.paths[1], pair.nameB, !b->plan.scenarios.empty());
    }
    pair.a = *worldA;
    pair.b = *worldB;
    if (request.paths.size() == 1) // one catalogue: equal records are recognised at once
        pair.b.catalogue = pair.a.catalogue;
    return pair;
}

Json kpiPairs(const CauseShares &shares)
{
    Json kpis = Json::object();
    for (const KpiInfo &info : allKpis()) {
        const auto &a = shares.ends[0][info.kpi].si, &b = shares.ends[1][info.kpi].si;
        kpis[info.key] = {{"unit", kpiUnit(info)}, {"a", kpiNumber(info, a)}, {"b", kpiNumber(info, b)}};
        kpis[info.key]["difference"] = a && b ? number(info.fileUnit.fromSi(*b) - info.fileUnit.fromSi(*a)) : Json(nullptr);
    }
    return kpis;
}

std::vector<std::size_t> byShare(const CauseShares &shares, Kpi kpi)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < shares.causes.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(shares.share(a, kpi).value_or(0.0)) > std::abs(shares.share(b, kpi).value_or(0.0));
    });
    return order;
}

std::string methodOf(const CauseShares &shares)
{
    if (shares.exact)
        return fmt::format("Shapley values over all orders of the causes, {} studies", shares.runs);
    return fmt::format("means over {} orders of the causes, each with its reverse, {} studies", shares.orders, shares.runs);
}

Json waterfallJson(const CauseShares &shares, const KpiInfo &info)
{
    Json causes = Json::array();
    for (const std::size_t i : byShare(shares, info.kpi)) {
        const auto share = shares.share(i, info.kpi);
        causes.push_back({{"key", shares.causes[i].key},
                          {"label", shares.causes[i].label.english()},
                          {"difference", share ? number(*share / info.fileUnit.factor) : Json(nullptr)}});
    }
    Json json{{"kpi", info.key},
              {"unit", kpiUnit(info)},
              {"a", kpiNumber(info, shares.ends[0][info.kpi].si)},
              {"b", kpiNumber(info, shares.ends[1][info.kpi].si)},
              {"exact", shares.exact},
              {"method", methodOf(shares)},
              {"causes", causes}};
    if (!shares.causes.empty() && !shares.share(0, info.kpi))
        json["reason"] = "With some of the changes alone the figure has no value, so that its difference cannot be shared out.";
    return json;
}

Json pairedJson(const PairedSamples &paired, const KpiInfo &info)
{
    const PairedSummary s = pairedSummary(paired, info);
    return {{"kpi", info.key},
            {"samples", paired.a.samples.size()},
            {"p10", s.p10 ? number(*s.p10 / info.fileUnit.factor) : Json(nullptr)},
            {"p50", s.p50 ? number(*s.p50 / info.fileUnit.factor) : Json(nullptr)},
            {"p90", s.p90 ? number(*s.p90 / info.fileUnit.factor) : Json(nullptr)},
            {"b_is_better", number(s.betterFraction)}};
}

// The differences on the map, with what runs in the halls of both.
std::vector<drawing::MapDifference> mapOf(const Pair &pair)
{
    const auto a = modelBase(pair.a.plan, pair.a.catalogue), b = modelBase(pair.b.plan, pair.b.catalogue);
    return drawing::mapDifferences({pair.a.plan, a->chain.result<RunningLayout>().get()},
                                   {pair.b.plan, b->chain.result<RunningLayout>().get()});
}

Json mapJson(const Pair &pair)
{
    Json all = Json::array();
    for (const drawing::MapDifference &one : mapOf(pair)) {
        Json what = Json::array();
        for (const Text &text : one.what)
            what.push_back(text.english());
        all.push_back({{"part", one.isFeed ? "feed" : "object"},
                       {"id", one.part.value},
                       {"name", one.name},
                       {"how", drawing::differsKey(one.how)},
                       {"what", what}});
    }
    return all;
}

void printMap(const Pair &pair)
{
    const std::vector<drawing::MapDifference> all = mapOf(pair);
    if (!all.empty())
        std::printf("\nOn the map\n");
    for (const drawing::MapDifference &one : all) {
        std::string what;
        for (const Text &text : one.what)
            what += (what.empty() ? "" : "; ") + text.english();
        std::printf("%-9s %-40s %s\n", drawing::differsKey(one.how), one.name.c_str(), what.c_str());
    }
}

void printTable(const Pair &pair, const CauseShares &shares, const KpiInfo &chosen)
{
    constexpr std::size_t longest = 19; // and three dots in a column of 20
    std::printf("%-38s %20s %20s %20s\n", "", cutWords(pair.nameA, longest).c_str(), cutWords(pair.nameB, longest).c_str(), "difference");
    for (const KpiInfo &info : allKpis()) {
        const auto &a = shares.ends[0][info.kpi].si, &b = shares.ends[1][info.kpi].si;
        const auto difference = a && b ? std::optional(*b - *a) : std::nullopt;
        std::printf("%-38s %20s %20s %20s\n", Text(info.label).english().c_str(), kpiWords(info, a).c_str(), kpiWords(info, b).c_str(),
                    difference && *difference == 0.0 ? "" : kpiWords(info, difference).c_str());
    }
    if (shares.causes.empty())
        return;
    std::printf("\n%s, by cause (%s)\n", Text(chosen.label).english().c_str(), methodOf(shares).c_str());
    for (const std::size_t i : byShare(shares, chosen.kpi))
        std::printf("%-62s %20s\n", shares.causes[i].label.english().c_str(), kpiWords(chosen, shares.share(i, chosen.kpi)).c_str());
}

void run(const Request &request, Outcome &outcome)
{
    if (request.paths.size() == 1 && request.scenarios.empty())
        return fail(outcome, exitUsage, "Give two files, or one file and a scenario of it with --scenario");
    if (request.paths.size() > 2 || request.scenarios.size() > 2)
        return fail(outcome, exitUsage, "Two plans are compared; leave the others out");
    const KpiInfo *info = kpiNamed(request.kpi, outcome);
    const auto pair = info ? pairOf(request, outcome) : std::nullopt;
    if (!pair)
        return;
    const auto shares = causesOf(pair->a, pair->b);
    std::optional<PairedSamples> paired;
    if (request.samples > 0) {
        PairedReading reading = drawPaired(pair->a, pair->b, request.samples, std::uint64_t(pair->a.plan.studies->seed), {});
        if (!reading.samples)
            return fail(outcome, exitFindings, reading.problem.english());
        paired = std::move(reading.samples);
    }
    if (!request.json) {
        printTable(*pair, *shares, *info);
        return printMap(*pair);
    }
    Json json{{"a", pair->nameA},
              {"b", pair->nameB},
              {"kpis", kpiPairs(*shares)},
              {"changes", changesJson(pair->a.plan, pair->b.plan, pair->a.catalogue, pair->b.catalogue)},
              {"waterfall", waterfallJson(*shares, *info)},
              {"map", mapJson(*pair)}};
    if (paired)
        json["paired"] = pairedJson(*paired, *info);
    print(json);
}

} // namespace

void registerCompare(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("compare", "Two plans or scenarios: KPIs, changes, and one KPI's difference by cause");
    auto request = std::make_shared<Request>();
    command->add_option("files", request->paths, "Two .tokenyard project files, or one whose scenarios are compared")->required();
    command
        ->add_option("--scenario", request->scenarios,
                     "Of the first file and of the second; with one file: this one with the plan as it stands")
        ->allow_extra_args(false);
    command->add_option("--kpi", request->kpi, "The KPI whose difference is shared out among its causes; default npv");
    command->add_option("--samples", request->samples, "Also the spread of the difference over so many samples, drawn alike in both")
        ->check(between(0, 1e6));
    command->add_flag("--json", request->json, "Print JSON: kpis, changes, waterfall, map");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
