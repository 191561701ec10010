// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli optimise: the mix of grid and own power that serves a plan's load at the lowest cost.
#include "app/cli/edit_plan.h"
#include "app/cli/ending.h"
#include "app/cli/interrupt.h"
#include "app/cli/plan_file.h"

#include "core/base/cut_words.h"
#include "core/base/months.h"
#include "core/edit/scenarios.h"
#include "core/study/energy/mix_of_plan.h"
#include "core/what_if/build_mix.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, output;
    std::vector<std::string> most, without, models;
    std::optional<double> selfSupply, carbon, land, budget;
    std::string by, curtail;
    bool reserve = false, fullYear = false, force = false, json = false;
};

// "gas-turbine=gas-engine": a record for a kind.
bool takeModels(const std::vector<std::string> &models, MixLimits &limits, Outcome &outcome)
{
    for (const std::string &words : models) {
        const std::size_t equals = words.find('=');
        std::string kind = words.substr(0, equals);
        std::replace(kind.begin(), kind.end(), '-', '_');
        const auto kinds = mixKinds();
        if (equals == std::string::npos || equals + 1 == words.size()
            || std::none_of(kinds.begin(), kinds.end(), [&](const MixKind &k) { return kind == k.kind; })) {
            fail(outcome, exitUsage,
                 fmt::format("--model takes a kind and a record, like gas-turbine=gas-engine, and not '{}'", cutWords(words, 60)));
            return false;
        }
        limits.models[kind] = words.substr(equals + 1);
    }
    return true;
}

// The records that were named are those of the catalogue.
bool hasModels(const MixLimits &limits, const Catalogue &catalogue, Outcome &outcome)
{
    for (const MixKind &kind : mixKinds())
        if (const auto named = limits.models.find(kind.kind);
            named != limits.models.end() && !catalogue.find(kind.records, named->second)) {
            fail(outcome, exitUsage,
                 fmt::format("The catalogue has no record '{}' of kind {}; see tokenyard-cli catalogue {}", cutWords(named->second, 40),
                             kind.records, kind.records));
            return false;
        }
    return true;
}

// What the search never builds cannot be left out; a word typed wrong would build what was to be left out.
bool takeWithout(const std::vector<std::string> &without, MixLimits &limits, Outcome &outcome)
{
    std::vector<std::string> known{std::string(absorptionPart)};
    for (const MixKind &kind : mixKinds())
        known.emplace_back(kind.kind);
    for (std::string kind : without) {
        std::replace(kind.begin(), kind.end(), '-', '_');
        if (std::find(known.begin(), known.end(), kind) == known.end()) {
            fail(outcome, exitUsage,
                 fmt::format("--without takes a kind, one of {}, and not '{}'", fmt::join(known, ", "), cutWords(kind, 40)));
            return false;
        }
        limits.without.push_back(std::move(kind));
    }
    return true;
}

// The whole word as a number in every locale; nothing for "0x10", "5 MW" or "1,5".
std::optional<double> plainNumber(std::string_view word)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc() && end == word.data() + word.size() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// "solar=20" in MW.
std::optional<MixLimits> limitsOf(const Request &request, Outcome &outcome)
{
    MixLimits limits;
    limits.selfShareFraction = request.selfSupply.value_or(0.0) / 100.0;
    if (request.carbon)
        limits.carbon = *request.carbon * units::tonne;
    if (request.land)
        limits.land = *request.land * units::m2;
    if (request.budget)
        limits.budget = *request.budget * units::billionKRW;
    if (!request.by.empty()) {
        limits.by = request.by.size() == 7 ? monthNumber(request.by) : std::nullopt;
        if (!limits.by || *limits.by < 1970 * 12 || *limits.by >= 2201 * 12) {
            fail(outcome, exitUsage, fmt::format("--by takes a month like 2029-06, and not '{}'", cutWords(request.by, 40)));
            return std::nullopt;
        }
    }
    limits.unitReserve = request.reserve;
    limits.wholeYear = request.fullYear;
    if (!request.curtail.empty()) {
        const std::size_t equals = std::min(request.curtail.find('='), request.curtail.size());
        const double mw = plainNumber(std::string_view(request.curtail).substr(0, equals)).value_or(0.0);
        const double worth =
            plainNumber(std::string_view(request.curtail).substr(std::min(equals + 1, request.curtail.size()))).value_or(0.0);
        if (!(mw > 0.0 && mw <= 1e6) || !(worth > 0.0 && worth <= 1e6)) {
            fail(outcome, exitUsage,
                 fmt::format("--curtail takes megawatts and what a kWh is worth, like 5=300, and not '{}'", cutWords(request.curtail, 40)));
            return std::nullopt;
        }
        limits.curtail = mw * units::MW;
        limits.curtailWorth = worth * units::KRWPerKWh;
    }
    if (!takeWithout(request.without, limits, outcome))
        return std::nullopt;
    for (const std::string &words : request.most) {
        const std::size_t equals = words.find('=');
        std::string kind = words.substr(0, equals);
        std::replace(kind.begin(), kind.end(), '-', '_');
        const double mw = equals == std::string::npos ? -1.0 : plainNumber(std::string_view(words).substr(equals + 1)).value_or(-1.0);
        if (!findKind(kind) || !(mw >= 0.0 && mw <= 1e6)) {
            fail(outcome, exitUsage, fmt::format("--most takes a kind and megawatts, like solar=20, and not '{}'", cutWords(words, 40)));
            return std::nullopt;
        }
        if (const auto [said, isFirst] = limits.most.try_emplace(kind, mw * units::MW); !isFirst && said->second != mw * units::MW) {
            fail(outcome, exitUsage,
                 fmt::format("--most limits {} twice, to {:g} and to {:g}; leave one out", kind, said->second.in(units::MW), mw));
            return std::nullopt;
        }
    }
    if (!takeModels(request.models, limits, outcome))
        return std::nullopt;
    return limits;
}

std::string whyOf(const PlanMix &mix)
{
    std::string why;
    for (const MixPart &part : mix.parts)
        why += (why.empty() ? "" : " ") + part.kind + ": " + part.why.english();
    for (const MixPart &part : mix.standing)
        why += " " + part.name + ": " + part.why.english();
    for (const Text &limit : mix.limits)
        why += " " + limit.english();
    return why;
}

Json toJson(const MixPart &part)
{
    Json entry{{"kind", part.kind},
               {"power_kw", number(part.power.in(units::kW))},
               {"energy_kwh", number(part.stored.in(units::kWh))},
               {"energy_mwh", number(part.made.in(units::MWh))},
               {"cost_krw", number(part.yearly.si())},
               {"levelised_krw_per_kwh", number(part.levelised.in(units::KRWPerKWh))},
               {"capex_krw", number(part.capex.si())},
               {"model", part.model.empty() ? Json(nullptr) : Json(part.model)},
               {"why", part.why.english()}};
    if (!part.name.empty())
        entry["name"] = part.name;
    if (!part.heatOf.empty())
        entry["driven_by"] = part.heatOf;
    return entry;
}

Json toJson(const PlanMix &mix)
{
    Json json{{"mix", Json::array()},
              {"levelised_cost_krw_per_kwh", number(mix.levelised.in(units::KRWPerKWh))},
              {"base_levelised_cost_krw_per_kwh", number(mix.base.in(units::KRWPerKWh))},
              {"levelised_within_horizon_krw_per_kwh", number(mix.withinHorizon.in(units::KRWPerKWh))},
              {"gap", number(mix.gapFraction)},
              {"solver", mix.solvedByClp ? "clp" : "search"},
              {"remark", mix.remark},
              {"considered", Json::array()},
              {"standing", Json::array()},
              {"self_supply", number(mix.selfShareFraction)},
              {"carbon_t", number(mix.carbon.in(units::tonne))},
              {"land_m2", number(mix.land.in(units::m2))},
              {"budget_krw", number(mix.budget.in(units::KRW))},
              {"reserve_short_hours", mix.reserveShortHours},
              {"why", whyOf(mix)}};
    for (const MixPart &part : mix.parts)
        json[part.kind == "grid" || part.power > Power{} ? "mix" : "considered"].push_back(toJson(part));
    for (const MixPart &part : mix.standing)
        json["standing"].push_back(toJson(part));
    return json;
}

void printTable(const PlanMix &mix)
{
    fmt::print("{:.2f} KRW/kWh with the mix, {:.2f} without; within {:.2f} % of the optimum ({})\n", mix.levelised.in(units::KRWPerKWh),
               mix.base.in(units::KRWPerKWh), 100.0 * mix.gapFraction, mix.solvedByClp ? "Clp" : "search");
    if (!mix.remark.empty())
        fmt::print("{}\n", sentence(mix.remark));
    for (const Text &limit : mix.limits)
        fmt::print("{}\n", limit.english());
    const auto print = [](const std::string &name, const MixPart &part) {
        fmt::print("{:<12} {:>10.2f} MW {:>10.2f} MWh {:>12.0f} MWh a year  {}\n", name, part.power.in(units::MW),
                   part.stored.in(units::MWh), part.made.in(units::MWh), part.why.english());
    };
    for (const MixPart &part : mix.parts)
        print(part.kind, part);
    for (const MixPart &part : mix.standing)
        print(part.name, part);
}

// The plan with the mix on its map, in a file of its own; in the same one, as over any other plan, with --force only.
void build(const Request &request, const MixLimits &limits, const PlanMix &mix, Outcome &outcome)
{
    const EditOptions options{request.file, request.output, request.force, request.json};
    Json said = toJson(mix);
    said["output"] = request.output;
    editPlanAndRecords(
        options,
        [&](const Plan &plan, const Catalogue &catalogue, std::optional<Catalogue> &) {
            edit::Edit edit = buildMix(plan, mix, limits, catalogue);
            said["notice"] = edit.notice.english();
            edit.plan = edit::withScenariosKept(plan, edit.plan);
            return edit;
        },
        request.json ? &said : nullptr, outcome);
}

void run(const Request &request, Outcome &outcome)
{
    const auto limits = limitsOf(request, outcome);
    if (!limits)
        return;
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    if (!hasModels(*limits, file->catalogue, outcome))
        return;
    if (const int year = file->project.plan.site->priceYear; limits->by && *limits->by < year * 12)
        return fail(outcome, exitUsage,
                    fmt::format("--by {} lies before January {}, the plan's price year, in which everything is ordered", request.by, year));
    if (!request.output.empty() && !mayMake(request.output, request.force, outcome))
        return;
    const Interrupt interrupt;
    std::optional<PlanMix> mix;
    {
        ProgressLine line("Mix");
        mix = mixThatFits(file->project.plan, *file->study->cooling, *file->study->running, *limits, file->catalogue,
                          {interrupt.token(), [&](double done) { line.show(done); }});
    }
    if (interrupt.token().stop_requested())
        return fail(outcome, exitInterrupted, "Stopped; nothing was written");
    if (!mix)
        return fail(outcome, exitFindings, "The plan has no hourly load or no tariff yet, so there is nothing to serve at least cost");
    if (!mix->kept) {
        std::string words;
        for (const Text &limit : mix->limits) {
            std::string one = limit.english();
            while (!one.empty() && one.back() == '.')
                one.pop_back();
            words += (words.empty() ? ": " : "; ") + one;
        }
        return fail(outcome, exitFindings, "No mix of what may be built keeps these limits" + words);
    }
    if (request.json && request.output.empty())
        return print(toJson(*mix));
    if (!request.json)
        printTable(*mix);
    if (!request.output.empty())
        build(request, *limits, *mix, outcome);
}

} // namespace

void registerOptimise(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("optimise", "The mix of grid and own power that serves a plan's load at least cost, and why");
    auto request = std::make_shared<Request>();
    command->add_option("FILE", request->file, "Project file")->required();
    command->add_option("--most", request->most, "Greatest size of a kind in MW (of a battery in MWh), like solar=20; may be repeated");
    command->add_option("--without", request->without, "A kind that is not to be built; may be repeated");
    command->add_option("--model", request->models,
                        "The record of a kind, like gas-turbine=gas-engine, instead of the first; may be repeated");
    command->add_option("--self-supply", request->selfSupply, "Least share of the load in % that does not come from the grid")
        ->check(CLI::Range(0.0, 99.0));
    command->add_option("--carbon", request->carbon, "Most tonnes of CO2 a year, of fuel and of the grid's energy")
        ->check(CLI::Range(0.0, 1e9));
    command->add_option("--land", request->land, "Most land in m2 for what is built")->check(CLI::Range(0.0, 1e9));
    command->add_option("--budget", request->budget, "Most to spend in bn KRW, soft cost and contingency inside")
        ->check(CLI::Range(0.0, 1e6));
    command->add_option("--by", request->by, "Month like 2029-06 by which all must run; ordered in January of the plan's price year");
    command->add_flag("--reserve", request->reserve, "The grid contract keeps room for the loss of the largest unit that runs");
    command->add_option("--curtail", request->curtail,
                        "Load in MW that may be shed, such as training that can wait, and what a kWh of it is worth in KRW, like 5=300");
    command->add_flag("--full-year", request->fullYear, "Size over every hour of the year instead of a typical week of each month");
    command->add_option("-o,--output", request->output, "The plan to make: with the mix on its map")->transform(withEnding(".tokenyard"));
    command->add_flag("--force", request->force, "Replace the plan that is at the output, atomically");
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
