// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli tariff check|show|best: what a tariff's file says and whether it can be billed; which option is cheapest for a plan.
#include "app/cli/plan_file.h"
#include "app/cli/rate_bill_json.h"

#include "core/supply/tariff_file.h"
#include "core/what_if/tariff_choice.h"

#include <fmt/format.h>

#include <algorithm>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file;
    bool json = false;
};

const char *typeOf(const rates::Charge &charge)
{
    constexpr const char *names[] = {"energy",       "demand-by-period", "demand-by-month", "ratchet", "fixed",
                                     "minimum",      "hourly-prices",    "adder",           "share",   "vat",
                                     "power-factor", "sell-back"};
    return names[charge.index()];
}

Json summary(const rates::RateTariff &tariff)
{
    Json types = Json::array();
    std::size_t periods = 0;
    for (const rates::Charge &charge : tariff.charges) {
        types.push_back(typeOf(charge));
        if (const auto *energy = std::get_if<rates::EnergyCharge>(&charge))
            periods += energy->periods.size();
    }
    return {{"name", tariff.name},        {"utility", tariff.utility}, {"currency", tariff.currency}, {"valid_from", tariff.validFrom},
            {"valid_to", tariff.validTo}, {"energy_periods", periods}, {"charges", std::move(types)}, {"notes", tariff.notes}};
}

// The price of each hour of a weekday and a weekend day by month: that of the first tier, without adders.
void printYear(const rates::EnergyCharge &energy, const rates::MonthByHour &days, const char *title)
{
    fmt::print("{}, price of the first tier by month and hour\n", title);
    for (std::size_t m = 0; m < 12; ++m) {
        fmt::print("{:>3}", m + 1);
        for (std::size_t h = 0; h < 24; ++h)
            fmt::print(" {:>7.4g}", energy.periods[std::size_t(days[m][h])].front().price);
        fmt::print("\n");
    }
}

void check(const Request &request, Outcome &outcome)
{
    const auto tariff = readTariffFile(request.file, outcome);
    if (!tariff)
        return;
    if (request.json) {
        Json json{{"ok", true}};
        json.update(summary(*tariff));
        return print(json);
    }
    fmt::print("{}: {} charges, no hole in its hours.\n", tariff->name.empty() ? request.file : tariff->name, tariff->charges.size());
    for (const std::string &note : tariff->notes)
        fmt::print("{}\n", sentence(note));
}

void show(const Request &request, Outcome &outcome)
{
    const auto tariff = readTariffFile(request.file, outcome);
    if (!tariff)
        return;
    if (request.json)
        return print(Json::parse(tariffToJson(*tariff)));
    fmt::print("{} ({}), {}\n", tariff->name, tariff->utility, tariff->currency);
    for (const rates::Charge &charge : tariff->charges) {
        fmt::print("- {}\n", typeOf(charge));
        if (const auto *energy = std::get_if<rates::EnergyCharge>(&charge)) {
            printYear(*energy, energy->schedule.weekday, "Weekdays");
            printYear(*energy, energy->schedule.weekend, "Weekends");
        }
    }
}

Json choiceJson(const TariffChoice &choice)
{
    Json options = Json::array();
    for (const TariffOption &option : choice.options)
        options.push_back({{"tariff", option.tariff},
                           {"class", option.tariffClass},
                           {"option", option.option},
                           {"same_class", option.sameClass},
                           {"bill_krw", number(option.bill.si())},
                           {"difference_krw", number((option.bill - choice.now).si())}});
    Json months = Json::array();
    for (const Money &money : choice.peak.byMonth)
        months.push_back(number(money.si()));
    return {{"now_krw", number(choice.now.si())},
            {"best", choice.best(true)->tariff},
            {"saving_krw", number((choice.now - choice.best(true)->bill).si())},
            {"best_of_any_class", choice.best(false)->tariff},
            {"options", std::move(options)},
            {"contract",
             {{"now_kw", number(choice.contract.in(units::kW))},
              {"fitting_kw", number(choice.contractFitting.in(units::kW))},
              {"bill_at_fitting_krw", number(choice.billAtFitting.si())},
              {"saving_krw", number((choice.now - choice.billAtFitting).si())}}},
            {"peak_hour",
             {{"hour", choice.peak.hour},
              {"demand_kw", number(choice.peak.demand.in(units::kW))},
              {"krw_per_mw", number(choice.peak.perMegawatt.si())},
              {"of_it_energy_krw", number(choice.peak.energyPart.si())},
              {"krw_per_mw_by_month", std::move(months)}}}};
}

void printChoice(const TariffChoice &choice)
{
    fmt::print("{:<44} {:>22} {:>20}\n", "tariff", "KRW a year, no VAT", "against the plan's");
    for (const TariffOption &option : choice.options)
        fmt::print("{:<44} {:>22.0f} {:>20.0f}{}\n", option.tariff, option.bill.si(), (option.bill - choice.now).si(),
                   option.sameClass ? "" : "  another class");
    fmt::print("The class goes by the use of the power; the option is the customer's choice, once a year.\n");
    fmt::print("Contract power {:.0f} kW; {:.0f} kW would carry the peak, at {:.0f} KRW a year.\n", choice.contract.in(units::kW),
               choice.contractFitting.in(units::kW), choice.billAtFitting.si());
    fmt::print("One megawatt more in the dearest hour (hour {} of the year, at {:.0f} kW) adds {:.0f} KRW to the year's bill, {:.0f} of it "
               "energy.\n",
               choice.peak.hour, choice.peak.demand.in(units::kW), choice.peak.perMegawatt.si(), choice.peak.energyPart.si());
}

void best(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    const Plan &plan = file->project.plan;
    const Study &study = *file->study;
    const NeededRacks needed = neededRacksStage(plan, study.running->halls, *study.compute);
    const auto choice = tariffChoice(plan, *study.running, needed, *study.cooling, exchangeStage(plan), file->catalogue, true);
    if (!choice)
        return fail(outcome, exitFindings,
                    "There is nothing to choose from: the plan has no hourly load, or its tariff is a file's and has no options");
    request.json ? print(choiceJson(*choice)) : printChoice(*choice);
}

constexpr const char *tariffFile = "The tariff's JSON: OpenEI's URDB, or Tokenyard's own list of charges";

void add(CLI::App &parent, const char *name, const char *words, const char *file, void (*run)(const Request &, Outcome &), Outcome &outcome)
{
    auto *command = parent.add_subcommand(name, words);
    auto request = std::make_shared<Request>();
    command->add_option("FILE", request->file, file)->required();
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace

void registerTariff(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("tariff", "Check or show a tariff's file; find a plan's cheapest option");
    command->require_subcommand(1);
    add(*command, "check", "Say whether the tariff can be billed, or where it has a fault", tariffFile, check, outcome);
    add(*command, "show", "Show its charges and its prices by month and hour; with --json in Tokenyard's own form", tariffFile, show,
        outcome);
    add(*command, "best", "Bill a plan's year under every option of its tariff; contract power, and what an hour of peak costs",
        "Project file", best, outcome);
}

} // namespace tokenyard::cli
