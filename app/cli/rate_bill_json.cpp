// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rate_bill_json.h"

#include "core/base/text_file.h"
#include "core/supply/tariff_file.h"

#include <fmt/format.h>

namespace tokenyard::cli {

namespace {

constexpr std::size_t largestTariff = 16u << 20;

Json lines(const rates::BillMonth &b)
{
    return {{"total", number(b.total())},
            {"energy", number(b.energy)},
            {"fixed", number(b.fixed)},
            {"minimum", number(b.minimum)},
            {"adders", number(b.adders)},
            {"funds", number(b.shares)},
            {"credits", number(b.credits)},
            {"true_up", number(b.trueUp)},
            {"vat", number(b.vat)},
            {"total_with_vat", number(b.total() + b.vat)},
            {"energy_kwh", number(b.drawnKwh)},
            {"given_kwh", number(b.givenKwh)},
            {"peak_kw", number(b.peakKw)},
            {"billing_demand_kw", number(b.billedKw)}};
}

} // namespace

Json rateBillJson(const rates::RateBill &bill, const rates::RateTariff &tariff, int year)
{
    Json json{{"tariff", tariff.name}, {"currency", tariff.currency}, {"year", year}};
    Json annual = lines(bill.annual);
    annual["demand"] = number(bill.annual.demand);
    const double kwh = bill.annual.drawnKwh;
    annual["mean_price"] = kwh > 0.0 ? number(bill.annual.total() / kwh) : Json(nullptr);
    if (kwh <= 0.0)
        annual["reason"] = "No energy was drawn, so there is no mean price";
    json["annual"] = std::move(annual);
    json["months"] = Json::array();
    for (std::size_t m = 0; m < 12; ++m) {
        Json month{{"month", m + 1}};
        month.update(lines(bill.months[m]));
        month["demand"] = number(bill.months[m].billedKw); // kW
        month["demand_charge"] = number(bill.months[m].demand);
        json["months"].push_back(std::move(month));
    }
    json["notes"] = tariff.notes;
    return json;
}

void printRateBill(const rates::RateBill &bill, const rates::RateTariff &tariff)
{
    fmt::print("{}, {}\n", tariff.name.empty() ? "Tariff" : tariff.name, tariff.currency);
    fmt::print("{:>6} {:>16} {:>14} {:>12} {:>12} {:>12} {:>16} {:>14} {:>12}\n", "month", "energy", "demand", "fixed", "adders", "funds",
               "total", "kWh", "kW billed");
    const auto row = [](const std::string &name, const rates::BillMonth &b) {
        fmt::print("{:>6} {:>16.2f} {:>14.2f} {:>12.2f} {:>12.2f} {:>12.2f} {:>16.2f} {:>14.0f} {:>12.1f}\n", name, b.energy, b.demand,
                   b.fixed + b.minimum, b.adders, b.shares, b.total(), b.drawnKwh, b.billedKw);
    };
    for (std::size_t m = 0; m < 12; ++m)
        row(std::to_string(m + 1), bill.months[m]);
    row("year", bill.annual);
    for (const std::string &note : tariff.notes)
        fmt::print("{}\n", sentence(note));
}

std::optional<rates::RateTariff> readTariffFile(const std::string &path, Outcome &outcome)
{
    Text why;
    const auto bytes = readTextFile(path, largestTariff, why);
    if (!bytes)
        return fail(outcome, exitInputOutput, why.english()), std::nullopt;
    std::string error;
    auto tariff = rates::tariffFromJson(*bytes, error);
    if (!tariff)
        fail(outcome, exitInputOutput, fmt::format("The tariff '{}' cannot be used: {}", path, error));
    return tariff;
}

} // namespace tokenyard::cli
