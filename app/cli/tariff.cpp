// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli tariff check|show: what a tariff's file says, and whether it can be billed.
#include "app/cli/command.h"
#include "app/cli/rate_bill_json.h"

#include "core/supply/tariff_file.h"

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

// The price of each hour of a weekday and a weekend day by month: of the first tier, without adders.
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

void add(CLI::App &parent, const char *name, const char *words, void (*run)(const Request &, Outcome &), Outcome &outcome)
{
    auto *command = parent.add_subcommand(name, words);
    auto request = std::make_shared<Request>();
    command->add_option("FILE", request->file, "The tariff's JSON: OpenEI's URDB, or Tokenyard's own list of charges")->required();
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace

void registerTariff(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("tariff", "Check or show a tariff's file");
    command->require_subcommand(1);
    add(*command, "check", "Say whether the tariff can be billed, or where it has a fault", check, outcome);
    add(*command, "show", "Show its charges and its prices by month and hour; with --json in Tokenyard's own form", show, outcome);
}

} // namespace tokenyard::cli
