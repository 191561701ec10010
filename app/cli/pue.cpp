// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli pue: the hourly cooling model on its own, with a constant IT load, for one weather and one cooling system.
#include "app/cli/command.h"

#include "core/base/cut_words.h"
#include "core/study/cooling/cooling_year.h"
#include "core/study/cooling/rack_needs.h"

#include <fmt/format.h>

#include <cstdio>
#include <optional>

namespace tokenyard::cli {

namespace {

constexpr double leastMegawatts = 0.001, mostMegawatts = 100000.0; // from one rack's share to beyond any site

struct Request {
    std::string weather, system, rack;
    std::optional<double> supplyCelsius;
    double itMegawatts = 1.0;
    bool json = false, hourly = false;
};

Json periodJson(const CoolingPeriod &period)
{
    const auto pue = period.pueFactor();
    const auto wue = period.wue();
    return {{"pue", pue ? number(*pue) : Json(nullptr)},
            {"wue", wue ? number(wue->in(units::litrePerKWh)) : Json(nullptr)},
            {"energy_kwh", number(period.facility.in(units::kWh))},
            {"it_energy_kwh", number(period.it.in(units::kWh))},
            {"water_m3", number(period.water.in(units::m3))}};
}

Json itemsJson(const CoolingYear &year)
{
    const auto kwh = [](const Series<Power> &s) { return number(energyOf(s).in(units::kWh)); };
    return {{"losses", kwh(year.losses)}, {"lights", kwh(year.lights)},     {"fans", kwh(year.fans)},
            {"pumps", kwh(year.pumps)},   {"chillers", kwh(year.chillers)}, {"heat_rejection", kwh(year.rejection)}};
}

// PUE, WUE and, for a rack, TUE in each of the 8,760 hours.
Json hoursJson(const CoolingCase &input, const CoolingYear &year, std::optional<double> computing)
{
    Json pue = Json::array(), wue = Json::array(), tue = Json::array();
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        const double factor = year.facility[hour] / input.it[hour];
        pue.push_back(number(factor));
        wue.push_back(number((year.water[hour] / input.it[hour]).in(units::litrePerKWh)));
        if (computing)
            tue.push_back(number(factor / *computing));
    }
    Json json{{"pue", std::move(pue)}, {"wue", std::move(wue)}};
    if (computing)
        json["tue"] = std::move(tue);
    return json;
}

Json toJson(const CoolingCase &input, const CoolingYear &year)
{
    const Json annual = periodJson(year.annual);
    Json json{{"weather", input.weather->info.id},
              {"system", input.system.id},
              {"supply_temperature", number(input.supply.celsius())},
              {"it_power", number(input.itDesign.in(units::W))},
              {"pue_annual", annual["pue"]},
              {"pue_peak", year.puePeakFactor ? number(*year.puePeakFactor) : Json(nullptr)},
              {"wue_annual", annual["wue"]},
              {"free_cooling_fraction", number(year.freeCoolingFraction)},
              {"free_cooling_fraction_air", number(year.freeAirFraction)},
              {"free_cooling_fraction_liquid", input.system.liquidSink == HeatSink::None ? Json(nullptr) : number(year.freeLiquidFraction)},
              {"energy_annual_kwh", annual["energy_kwh"]},
              {"energy_items_kwh", itemsJson(year)},
              {"water_annual_m3", annual["water_m3"]},
              {"water_peak_day_m3", number(year.waterPeakDay.in(units::m3))},
              {"chiller_heat_design_w", number(year.need.chillers.in(units::W))},
              {"rejection_heat_design_w", number(year.need.rejection.in(units::W))},
              {"hours_above_supply", year.hoursAboveSupply},
              {"warmest_supply", number(year.worstSupply.celsius())},
              {"months", Json::array()}};
    for (int m = 0; m < 12; ++m) {
        Json month{{"month", m + 1}};
        month.update(periodJson(year.months[std::size_t(m)]));
        json["months"].push_back(std::move(month));
    }
    return json;
}

void printTable(const CoolingCase &input, const CoolingYear &year, std::optional<double> computing)
{
    fmt::print("{} · {} · supply {:.1f} °C\n", input.weather->info.nameEn, input.system.id, input.supply.celsius());
    fmt::print("PUE {:.3f} (worst hour {:.3f}), WUE {:.2f} L/kWh, free cooling {:.1f} %\n", year.annual.pueFactor().value_or(0.0),
               year.puePeakFactor.value_or(0.0), year.annual.wue().value_or(WaterPerEnergy{}).in(units::litrePerKWh),
               100.0 * year.freeCoolingFraction);
    if (computing)
        fmt::print("TUE {:.3f}\n", year.annual.pueFactor().value_or(0.0) / *computing);
    fmt::print("month   PUE   WUE L/kWh     energy MWh\n");
    for (int m = 0; m < 12; ++m) {
        const CoolingPeriod &month = year.months[std::size_t(m)];
        fmt::print("{:>5} {:.3f} {:>11.2f} {:>14.0f}\n", m + 1, month.pueFactor().value_or(0.0),
                   month.wue().value_or(WaterPerEnergy{}).in(units::litrePerKWh), month.facility.in(units::MWh));
    }
}

void run(const Request &request, Outcome &outcome)
{
    const Catalogue catalogue;
    std::string error;
    const auto system = coolingSystem(catalogue, request.system, error);
    if (!system)
        return fail(outcome, exitUsage, error);
    const auto weather = loadWeather(catalogue, request.weather, error);
    if (!weather)
        return fail(outcome, exitUsage, error);
    if (!(request.itMegawatts >= leastMegawatts && request.itMegawatts <= mostMegawatts))
        return fail(outcome, exitUsage, fmt::format("--it-power must lie between {} and {} MW", leastMegawatts, mostMegawatts));
    CoolingCase input = constantCase(weather, *system, request.itMegawatts * units::MW);
    if (request.supplyCelsius)
        input.supply = Temperature::celsius(*request.supplyCelsius);
    if (!(input.supply >= system->supplyLow && input.supply <= system->supplyHigh))
        return fail(outcome, exitUsage,
                    fmt::format("--supply-temperature of {} must lie between {:.0f} and {:.0f} °C", system->id, system->supplyLow.celsius(),
                                system->supplyHigh.celsius()));
    std::optional<double> computing;
    if (!request.rack.empty()) {
        const Record *rack = catalogue.find("racks", request.rack);
        computing = rack ? computingFraction(*rack) : std::nullopt;
        if (!computing)
            return fail(outcome, exitUsage,
                        fmt::format("There is no rack called '{}' that says what its fans and power supplies take; see: catalogue racks",
                                    cutWords(request.rack, 64)));
    }
    const CoolingYear year = evaluateCooling(input);
    if (!request.json)
        return printTable(input, year, computing);
    Json json = toJson(input, year);
    const auto pue = year.annual.pueFactor();
    if (computing)
        json["tue_annual"] = pue ? number(*pue / *computing) : Json(nullptr);
    if (request.hourly)
        json["hours"] = hoursJson(input, year, computing);
    print(json);
}

} // namespace

void registerPue(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("pue", "Hourly PUE and WUE of a cooling system in a climate, constant IT load");
    auto request = std::make_shared<Request>();
    command->add_option("--weather", request->weather, "Weather, e.g. kor_ulsan (see: catalogue weather)")->required();
    command->add_option("--system", request->system, "Cooling system, e.g. dlc-dry-w40 (see: catalogue cooling-systems)")->required();
    command->add_option("--supply-temperature", request->supplyCelsius, "Facility or chilled water supply, °C; default: the system's own");
    command->add_option("--it-power", request->itMegawatts, "IT power, MW")->required();
    command->add_option("--rack", request->rack, "Rack whose fans and power supplies make TUE of PUE, e.g. gb300-nvl72");
    command->add_flag("--json", request->json, "Print JSON");
    command->add_flag("--hourly", request->hourly, "With --json: PUE, WUE and TUE of every hour");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
