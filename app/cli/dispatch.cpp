// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli dispatch: which sources serve a plan's load in each hour of the reference year.
#include "app/cli/command.h"
#include "app/cli/plan_file.h"
#include "app/cli/range.h"

#include "core/chain/chain.h"
#include "core/study/energy/absorption.h"
#include "core/study/energy/hour_answer.h"
#include "core/study/energy/market.h"
#include "core/study/energy/own_power.h"

#include <fmt/format.h>

#include <cmath>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file;
    bool json = false, hourly = false;
    std::optional<int> hour;
};

Json sourceJson(const SourceYear &source)
{
    return {{"name", source.name},
            {"kind", source.kind},
            {"rated_kw", number(source.rated.in(units::kW))},
            {"energy_mwh", number(source.energy.in(units::MWh))},
            {"charged_mwh", number(source.charged.in(units::MWh))},
            {"curtailed_mwh", number(source.curtailed.in(units::MWh))},
            {"running_hours", source.runningHours},
            {"cost_krw", number(source.cost().si())},
            {"fuel_krw", number(source.fuel.si())},
            {"upkeep_krw", number(source.variable.si())},
            {"emissions_t", number(source.emissions.in(units::tonne))},
            {"available_from", source.availableFrom}};
}

// What a contract's and a call's hours are settled at.
Market marketOf(const StudiedFile &file)
{
    std::vector<Finding> said; // by the study
    const Plan &plan = file.project.plan;
    const auto tariff = pricedTariff(plan, file.study->cooling->facility, exchangeStage(plan), file.catalogue, said);
    return tokenyard::marketOf(plan, tariff ? &*tariff : nullptr, file.catalogue, said);
}

// The mean price that the energy of a virtual contract is worth, KRW/kWh.
double capturedPrice(const Supply &supply, const EnergyResult &energy)
{
    return (supply.ppaPrice - energy.virtualSettlement / energy.virtualEnergy).in(units::KRWPerKWh);
}

Json hoursJson(const StudiedFile &file, const EnergyResult &energy)
{
    const auto list = [](const Series<Power> &series) {
        Json all = Json::array();
        for (int hour = 0; hour < series.size(); ++hour)
            all.push_back(number(series[hour].in(units::kW)));
        return all;
    };
    Json json{{"load_kw", list(file.study->cooling->facility)}, {"sources", Json::array()}};
    for (const SourceYear &source : energy.sources)
        json["sources"].push_back({{"name", source.name}, {"kw", list(source.output)}});
    json["exported_kw"] = list(energy.exported);
    Json price = Json::array(), stored = Json::array();
    for (int hour = 0; hour < energy.prices.size(); ++hour)
        price.push_back(number(energy.prices[hour].in(units::KRWPerKWh)));
    for (int hour = 0; hour < energy.stored.size(); ++hour)
        stored.push_back(number(energy.stored[hour].in(units::kWh)));
    json["price_krw_per_kwh"] = std::move(price);
    const Market market = marketOf(file);
    Json wholesale = Json::array();
    for (int hour = 0; hour < market.prices.size(); ++hour)
        wholesale.push_back(number(market.prices[hour].in(units::KRWPerKWh)));
    json["market_krw_per_kwh"] = std::move(wholesale);
    json["stored_kwh"] = std::move(stored);
    return json;
}

// The error in the hourly balance of the study, in MW.
double balanceError(const StudiedFile &file, const EnergyResult &energy)
{
    Eigen::ArrayXd left = file.study->cooling->facility.si();
    for (const SourceYear &source : energy.sources)
        left -= source.output.si();
    if (!energy.exported.empty())
        left += energy.exported.si();
    return left.abs().maxCoeff() / units::MW.factor;
}

// The states of the supply between the dates at which phases, own plant and contracts come and go; none: the year above always holds.
Json stepsJson(const StudiedFile &file)
{
    const Plan &plan = file.project.plan;
    Chain chain;
    Study study;
    Json all = Json::array();
    if (!chain.run(plan, file.catalogue, {}, study))
        return all;
    for (const SupplyStep &step : chain.result<SupplySteps>()->steps) {
        const EnergyResult &year = step.year ? *step.year : *study.energy;
        const CarbonResult carbon = carbonStage(plan, *chain.result<SiteLayout>(), year, file.catalogue);
        all.push_back({{"from", fmt::format("{:04d}-{:02d}", step.fromMonth / 12, step.fromMonth % 12 + 1)},
                       {"load_fraction", number(step.loadFraction)},
                       {"from_grid_mwh", number(year.fromGrid.in(units::MWh))},
                       {"own_mwh", number(year.own.in(units::MWh))},
                       {"ppa_mwh", number(year.ppaEnergy.in(units::MWh))},
                       {"virtual_ppa_mwh", number(year.virtualEnergy.in(units::MWh))},
                       {"renewable_fraction", carbon.renewableFraction ? number(*carbon.renewableFraction) : Json(nullptr)},
                       {"location_based_t", carbon.annual ? number(carbon.annual->in(units::tonne)) : Json(nullptr)},
                       {"market_based_t", carbon.marketBased ? number(carbon.marketBased->in(units::tonne)) : Json(nullptr)}});
    }
    return all;
}

Json toJson(const StudiedFile &file, const EnergyResult &energy, bool hourly)
{
    Json json{{"year", fullYearOf(OwnPowerView(file.project.plan))},
              {"hours", energy.grid.size()},
              {"load_mwh", number(energy.facility.in(units::MWh))},
              {"from_grid_mwh", number(energy.fromGrid.in(units::MWh))},
              {"own_mwh", number(energy.own.in(units::MWh))},
              {"ppa_mwh", number(energy.ppaEnergy.in(units::MWh))},
              {"virtual_ppa_mwh", number(energy.virtualEnergy.in(units::MWh))},
              {"virtual_ppa_krw", number(energy.virtualSettlement.si())},
              {"virtual_ppa_market_krw_per_kwh",
               energy.virtualEnergy > Energy{} ? number(capturedPrice(*file.project.plan.supply, energy)) : Json(nullptr)},
              {"market_source", marketOf(file).source.english()},
              {"response_mwh", number(energy.shed.in(units::MWh))},
              {"response_hours", energy.calledHours},
              {"response_krw", number(energy.responseRevenue.si())},
              {"curtailed_load_mwh", number(energy.curtailedLoad.in(units::MWh))},
              {"curtailment_krw", number(energy.curtailRevenue.si())},
              {"absorption", absorptionJson(energy.absorption)},
              {"absorption_water_m3", number(absorptionWater(file.project.plan, energy, file.catalogue).si())},
              {"reserve_short_hours", energy.reserveShortHours},
              {"exported_mwh", number(energy.exportedEnergy.in(units::MWh))},
              {"grid_peak_kw", energy.gridPeak ? number(energy.gridPeak->in(units::kW)) : Json(nullptr)},
              {"balance_error_max", number(balanceError(file, energy))},
              {"sources", Json::array()}};
    for (const SourceYear &source : energy.sources) {
        json["sources"].push_back(sourceJson(source));
        if (source.kind == "grid" && !file.project.plan.phases.empty()) {
            const Phase &first = *file.project.plan.phases.front();
            json["sources"].back()["available_from"] = fmt::format("{:04d}-{:02d}", first.year, first.month);
        }
    }
    json["by_date"] = stepsJson(file);
    if (hourly)
        json["hourly"] = hoursJson(file, energy);
    return json;
}

// What is settled in money beside the sources, where the plan has it.
void printContracts(const StudiedFile &file, const EnergyResult &energy)
{
    const Supply &supply = *file.project.plan.supply;
    if (energy.virtualEnergy > Energy{})
        fmt::print("Virtual PPA: {:.1f} MWh at {:.2f} against {:.2f} KRW/kWh, {} {:.0f} KRW\n", energy.virtualEnergy.in(units::MWh),
                   supply.ppaPrice.in(units::KRWPerKWh), capturedPrice(supply, energy),
                   energy.virtualSettlement < Money{} ? "received" : "paid", std::abs(energy.virtualSettlement.si()));
    if (energy.virtualEnergy > Energy{} || energy.calledHours > 0)
        fmt::print("The market's price: {}\n", marketOf(file).source.english());
    if (energy.calledHours > 0)
        fmt::print("Demand response: {:.1f} MWh stop in {} hours, {:.0f} KRW received\n", energy.shed.in(units::MWh), energy.calledHours,
                   energy.responseRevenue.si());
    if (energy.curtailedLoad > 1.0 * units::kWh) // rounding stops no load
        fmt::print("Load that stops by its worth: {:.1f} MWh, {:.0f} KRW received\n", energy.curtailedLoad.in(units::MWh),
                   energy.curtailRevenue.si());
    if (const AbsorptionYear &year = energy.absorption; year.made > Energy{})
        fmt::print("Absorption chillers: {:.1f} of {:.1f} MWh of heat make {:.1f} MWh of cold and save {:.1f} MWh; short in {} hours\n",
                   year.used.in(units::MWh), year.made.in(units::MWh), year.cold.in(units::MWh), year.saved.in(units::MWh),
                   year.shortHours);
    if (supply.unitReserve)
        fmt::print("Without cover for the loss of the largest unit: {} hours\n", energy.reserveShortHours);
}

void printTable(const StudiedFile &file, const EnergyResult &energy)
{
    fmt::print("Load {:.0f} MWh, grid peak {:.1f} MW, balance within {:.1e} MW\n", energy.facility.in(units::MWh),
               energy.gridPeak.value_or(Power{}).in(units::MW), balanceError(file, energy));
    fmt::print("{:<28} {:<12} {:>10} {:>14} {:>14} {:>8} {:>18}\n", "source", "kind", "MW", "MWh", "curtailed MWh", "hours", "cost KRW");
    for (const SourceYear &s : energy.sources)
        fmt::print("{:<28} {:<12} {:>10.2f} {:>14.1f} {:>14.1f} {:>8} {:>18.0f}\n", s.name, s.kind, s.rated.in(units::MW),
                   s.energy.in(units::MWh), s.curtailed.in(units::MWh), s.runningHours, s.cost().si());
    printContracts(file, energy);
}

void explainHour(const StudiedFile &file, const Request &request, Outcome &outcome)
{
    const Plan &plan = file.project.plan;
    const auto answer = answerHour(*request.hour, plan, *file.study->cooling, *file.study->energy, exchangeStage(plan), file.catalogue);
    if (!answer)
        return fail(outcome, exitFindings, "The hour has no price: the plan's tariff cannot be billed");
    if (!request.json) {
        fmt::print("{}, load {:.2f} MW\n", answer->when, answer->load.in(units::MW));
        for (const HourSource &source : answer->sources)
            fmt::print("{:<28} {:>10.2f} MW {:>10.2f} KRW/kWh\n", source.name, source.power.in(units::MW),
                       source.perKwh.in(units::KRWPerKWh));
        for (const Text &words : answer->words)
            fmt::print("{}\n", words.english());
        return;
    }
    Json sources = Json::array(), words = Json::array();
    for (const HourSource &source : answer->sources)
        sources.push_back({{"name", source.name},
                           {"kind", source.kind},
                           {"kw", number(source.power.in(units::kW))},
                           {"krw_per_kwh", number(source.perKwh.in(units::KRWPerKWh))}});
    for (const Text &text : answer->words)
        words.push_back(text.english());
    print({{"hour", *request.hour},
           {"when", answer->when},
           {"load_kw", number(answer->load.in(units::kW))},
           {"energy_charge_krw_per_kwh", number(answer->energyCharge.in(units::KRWPerKWh))},
           {"grid_price_krw_per_kwh", number(answer->gridPrice.in(units::KRWPerKWh))},
           {"sets_demand", answer->setsDemand},
           {"sources", std::move(sources)},
           {"words", std::move(words)}});
}

void run(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    const EnergyResult &energy = *file->study->energy;
    if (energy.grid.empty())
        return fail(outcome, exitFindings, "The plan has no hourly load yet: it needs halls with racks, power and cooling that run");
    if (request.hour)
        return explainHour(*file, request, outcome);
    if (request.json)
        return print(toJson(*file, energy, request.hourly));
    printTable(*file, energy);
}

} // namespace

void registerDispatch(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("dispatch", "Who serves a plan's load hour by hour: grid, contracts, own plant, batteries");
    auto request = std::make_shared<Request>();
    command->add_option("FILE", request->file, "Project file")->required();
    command->add_flag("--json", request->json, "Print JSON");
    command->add_option("--hour", request->hour, "Explain one hour of the year, 0 to 8759: its price and who serves it")
        ->check(between(0, hoursPerYear - 1));
    command->add_flag("--hourly", request->hourly, "With --json: load, each source, price and charge of every hour");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
