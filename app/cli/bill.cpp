// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli bill: an hourly load and a tariff give the year's electricity bill, month by month.
#include "app/cli/command.h"

#include "app/cli/range.h"
#include "app/cli/rate_bill_json.h"

#include "core/base/cut_words.h"
#include "core/catalogue/catalogue.h"
#include "core/study/energy/bill.h"
#include "core/supply/load_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string tariff, tariffFile, load;
    int year = 0;
    std::optional<double> powerFactor;
    std::optional<double> contractKw;
    std::optional<int> meters;
    bool json = false;
};

Json linesToJson(const BillLines &lines)
{
    Json json = Json::object();
    for (const ChargeInfo &charge : allCharges)
        json[charge.key] = (lines.*charge.amount).si();
    json["total"] = lines.total().si();
    return json;
}

Json toJson(const Bill &bill, const Request &request)
{
    Json json{{"tariff", request.tariff}, {"year", request.year}, {"months", Json::array()}};
    for (const BillMonth &month : bill.months) {
        Json line = linesToJson(month);
        line["energy_kwh"] = month.energyDrawn.in(units::kWh);
        line["billing_demand_kw"] = month.billingDemand.in(units::kW);
        json["months"].push_back(std::move(line));
    }
    Json &annual = json["annual"] = linesToJson(bill.annual);
    annual["vat"] = bill.annual.vat.si();
    annual["total_with_vat"] = bill.annual.totalWithVat().si();
    annual["energy_kwh"] = bill.energyDrawn.in(units::kWh);
    const auto mean = bill.meanPrice();
    annual["mean_price"] = mean ? number(mean->in(units::KRWPerKWh)) : Json(nullptr);
    if (!mean)
        annual["reason"] = "No energy was drawn, so there is no mean price";
    return json;
}

void printTable(const Bill &bill)
{
    const auto row = [](const std::string &name, const BillLines &l) {
        fmt::print("{:>6}", name);
        for (const ChargeInfo &charge : allCharges)
            fmt::print(" {:>18.0f}", (l.*charge.amount).si());
        fmt::print(" {:>19.0f}\n", l.total().si());
    };
    fmt::print("{:>6}", "month");
    for (const ChargeInfo &charge : allCharges)
        fmt::print(" {:>18}", fmt::format("{} KRW", charge.key));
    fmt::print(" {:>19}\n", "total KRW");
    for (std::size_t m = 0; m < bill.months.size(); ++m)
        row(std::to_string(m + 1), bill.months[m]);
    row("year", bill.annual);
    fmt::print("VAT {:.0f} KRW, with VAT {:.0f} KRW, energy {:.0f} kWh\n", bill.annual.vat.si(), bill.annual.totalWithVat().si(),
               bill.energyDrawn.in(units::kWh));
    if (const auto mean = bill.meanPrice())
        fmt::print("Mean price {:.2f} KRW/kWh without VAT\n", mean->in(units::KRWPerKWh));
}

std::string unknownTariff(const RecordSet &tariffs, const std::string &id)
{
    return fmt::format("There is no tariff '{}'; nearest are: {}", cutWords(id, 80), fmt::join(tariffs.nearest(id, 5), ", "));
}

// The hourly load, and the highest step of each hour, as a quarter-hour demand meter would see it.
void toHours(const rates::Load &load, Series<Power> &mean, Series<Power> &highest)
{
    const std::size_t steps = std::size_t(load.stepsPerHour), hours = load.kw.size() / steps;
    mean = highest = Series<Power>::constant({}, int(hours));
    for (std::size_t hour = 0; hour < hours; ++hour) {
        const auto first = load.kw.begin() + std::ptrdiff_t(hour * steps), last = first + std::ptrdiff_t(steps);
        double sum = 0.0;
        for (auto at = first; at != last; ++at)
            sum += *at;
        mean.set(int(hour), sum / double(steps) * units::kW);
        highest.set(int(hour), *std::max_element(first, last) * units::kW);
    }
}

// What was read, and what of it the bill does not take.
void printRead(const Request &request, const rates::Load &load, std::string_view reactive)
{
    fmt::print(stderr, "{}: {}{}{}\n", request.load, load.readWords, load.kvar.empty() || reactive.empty() ? "" : " ",
               load.kvar.empty() ? "" : reactive);
}

void runKepco(Request request, Outcome &outcome)
{
    const Catalogue catalogue;
    const Record *record = catalogue.find("tariffs", request.tariff);
    if (!record)
        return fail(outcome, exitUsage, unknownTariff(catalogue.set("tariffs"), request.tariff));
    std::string error;
    const std::optional<Tariff> tariff = tariffFromRecord(*record, error);
    if (!tariff)
        return fail(outcome, exitInputOutput, error);
    request.tariff = tariff->id;
    if (request.year == 0)
        request.year = tariff->calendarYear;
    const RecordSet &holidaySet = catalogue.set("holidays");
    const std::optional<Holidays> holidays = publicHolidays(holidaySet, request.year);
    if (!holidays)
        return fail(
            outcome, exitUsage,
            fmt::format("The public holidays of {} are not known; give a --year from {}", request.year, yearsWithHolidays(holidaySet)));
    const auto load = rates::readLoad(request.load, {.year = request.year, .mayGive = false, .keepsLeapDay = true}, error);
    if (!load)
        return fail(outcome, exitInputOutput, error);
    printRead(request, *load, "A built-in tariff takes the power factor from --power-factor alone, not from this reactive power.");
    Series<Power> mean, highest;
    toHours(*load, mean, highest);
    BillTerms terms;
    if (request.contractKw)
        terms.contractPower = *request.contractKw * units::kW;
    terms.powerFactorFraction = request.powerFactor;
    terms.demand = &highest;
    const Bill bill = billOf(*tariff, hourPrices(*tariff, request.year, *holidays, LeapDay::Keep), mean, terms);
    if (request.json)
        return print(toJson(bill, request));
    printTable(bill);
}

void runFile(Request request, Outcome &outcome)
{
    const auto tariff = readTariffFile(request.tariffFile, outcome);
    if (!tariff)
        return;
    if (request.year != 0 && (request.year < 1970 || request.year > 2200))
        return fail(outcome, exitUsage, "--year should lie between 1970 and 2200");
    std::string error;
    auto load = rates::readLoad(request.load, {.year = request.year, .mayGive = true, .keepsLeapDay = false}, error);
    if (!load)
        return fail(outcome, exitInputOutput, error);
    printRead(request, *load, request.powerFactor ? "The --power-factor goes before this reactive power." : "");
    if (load->year == 0)
        return fail(outcome, exitUsage, "The load has no time stamps, so --year has to say which year's weekdays count");
    const Catalogue catalogue;
    rates::RateTerms terms;
    terms.powerFactor = request.powerFactor;
    terms.meters = request.meters.value_or(1);
    if (const auto holidays = publicHolidays(catalogue.set("holidays"), load->year))
        terms.holidays = *holidays;
    const rates::RateBill bill = billOf(*tariff, *load, terms);
    if (request.json)
        return print(rateBillJson(bill, *tariff, load->year));
    printRateBill(bill, *tariff);
}

void run(const Request &request, Outcome &outcome)
{
    if (request.tariff.empty() == request.tariffFile.empty())
        return fail(outcome, exitUsage, "Give either --tariff with an id or --tariff-file with a file");
    if (request.meters && request.tariffFile.empty())
        return fail(outcome, exitUsage, "--meters counts for a --tariff-file alone: no built-in tariff charges a further meter");
    request.tariff.empty() ? runFile(request, outcome) : runKepco(request, outcome);
}

} // namespace

void registerBill(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("bill", "Bill a metered load under a tariff, month by month");
    auto request = std::make_shared<Request>();
    command->add_option("--tariff", request->tariff, "Id of a built-in tariff (tokenyard-cli catalogue tariffs)");
    command->add_option("--tariff-file", request->tariffFile, "A tariff as JSON: OpenEI's URDB, or Tokenyard's own list of charges");
    command
        ->add_option("--load", request->load,
                     "The year's load: CSV with a header that names it ('kw', 'hour,kw', 'time,kWh'), an hour, a half or a quarter of an "
                     "hour a row, or Green Button XML")
        ->required();
    command->add_option("--year", request->year, "The year whose weekdays and holidays count (default: the tariff's)");
    command->add_option("--contract-kw", request->contractKw, "Contract power in kW, for the minimum billing demand and the excess charge")
        ->check(between(0.0, 1e9));
    command->add_option("--power-factor", request->powerFactor, "Mean power factor, 0 to 1; without it the tariff's target is taken as met")
        ->check(between(0.0, 1.0));
    command
        ->add_option("--meters", request->meters,
                     "Meters of the load, for what a tariff file charges a month for each beyond the first (default: 1)")
        ->check(CLI::Range(1, 100'000));
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
