// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli carbon: a plan's yearly emissions by scope, per million tokens, the share of renewables, the cost of allowances.
#include "app/cli/plan_file.h"

#include "core/study/carbon/carbon_stage.h"

#include <fmt/format.h>

#include <algorithm>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file;
    bool json = false;
};

Json tonnes(const std::optional<Mass> &mass) { return mass ? number(mass->in(units::tonne)) : Json(nullptr); }

// kg per million output tokens.
Json perMillion(const std::optional<Mass> &mass, const Study &study)
{
    const auto &tokens = study.finance->tokensAnnual;
    return mass && tokens && tokens->si() > 0.0 ? number(mass->in(units::kg) / (tokens->si() / 1e6)) : Json(nullptr);
}

const CostItem *allowances(const Study &study)
{
    const auto &opex = study.cost->opex;
    const auto it = std::find_if(opex.begin(), opex.end(), [](const CostItem &item) { return item.group == "carbon"; });
    return it == opex.end() ? nullptr : &*it;
}

Json toJson(const Study &study)
{
    const CarbonResult &carbon = *study.carbon;
    Json lines = Json::array();
    for (const CarbonLine &line : carbon.lines)
        lines.push_back({{"scope", line.scopeNumber},
                         {"key", line.key},
                         {"label", Text(line.label).english()},
                         {"t", number(line.annual.in(units::tonne))},
                         {"source", line.source}});
    const std::optional<Mass> embodied = embodiedAnnual(carbon);
    const CostItem *bought = allowances(study);
    return {{"lines", std::move(lines)},
            {"location_based_t", tonnes(carbon.annual)},
            {"market_based_t", tonnes(carbon.marketBased)},
            {"embodied_t", tonnes(embodied)},
            {"kg_per_million_tokens", perMillion(carbon.annual, study)},
            {"kg_per_million_tokens_with_embodied",
             perMillion(carbon.annual && embodied ? std::optional(*carbon.annual + *embodied) : carbon.annual, study)},
            {"renewable_share", carbon.renewableFraction ? number(*carbon.renewableFraction) : Json(nullptr)},
            {"k_ets",
             {{"allowances_t", bought ? number(bought->quantityCount) : Json(0.0)},
              {"cost_krw", bought ? number(bought->base.si()) : Json(0.0)},
              {"source", bought ? Json(bought->source) : Json(nullptr)}}}};
}

void printTable(const Study &study)
{
    const CarbonResult &carbon = *study.carbon;
    for (const CarbonLine &line : carbon.lines)
        fmt::print("scope {} {:<52} {:>14.0f} t\n", line.scopeNumber, Text(line.label).english(), line.annual.in(units::tonne));
    if (carbon.annual)
        fmt::print("Scopes 1 and 2: {:.0f} t location-based, {:.0f} t market-based a year\n", carbon.annual->in(units::tonne),
                   carbon.marketBased->in(units::tonne));
    if (carbon.renewableFraction)
        fmt::print("Renewable share of the electricity: {:.1f} %\n", *carbon.renewableFraction * 100.0);
    if (const CostItem *bought = allowances(study))
        fmt::print("Allowances bought: {:.0f} t, {:.0f} KRW a year\n", bought->quantityCount, bought->base.si());
}

void run(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    if (!file->study->carbon->annual)
        return fail(outcome, exitFindings, "The plan has no hourly load yet: it needs halls with racks, power and cooling that run");
    request.json ? print(toJson(*file->study)) : printTable(*file->study);
}

} // namespace

void registerCarbon(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("carbon", "Emissions of a year by scope, per million tokens; renewable share; cost of allowances");
    auto request = std::make_shared<Request>();
    command->add_option("FILE", request->file, "Project file")->required();
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
