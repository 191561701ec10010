// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/market.h"

#include "core/base/unit.h"
#include "core/catalogue/market_hours.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TM(source) TY_TR("Market", source)

// Hourly prices that stand in the place of periods; beside periods they are an adder.
const rates::HourlyPrices *hourlyOf(const PricedTariff *tariff)
{
    const rates::HourlyPrices *hourly = nullptr;
    if (!tariff || !tariff->file)
        return nullptr;
    for (const rates::Charge &charge : tariff->file->charges) {
        if (std::holds_alternative<rates::EnergyCharge>(charge))
            return nullptr;
        if (const auto *prices = std::get_if<rates::HourlyPrices>(&charge); prices && !hourly)
            hourly = prices;
    }
    return hourly;
}

Market flatAt(EnergyPrice price)
{
    return {Series<EnergyPrice>::constant(price),
            Text(TM("%1 in every hour: the plan's market price"), {measure(price, units::KRWPerKWh, 5)})};
}

// Of the country, or of none; a planner's own before the others.
const Record *hoursOf(const std::string &country, const Catalogue &catalogue)
{
    for (const bool own : {true, false})
        for (const Record &record : catalogue.set("market-hours").records)
            if (const std::string of = record.words("country"); record.own == own && (of.empty() || of == country))
                return &record;
    return nullptr;
}

} // namespace

Market marketOf(const PlanView<Site, Supply> &plan, const PricedTariff *tariff, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Supply &supply = *plan.supply;
    if (const rates::HourlyPrices *hourly = hourlyOf(tariff)) {
        Market market{Series<EnergyPrice>::constant({}), Text(TM("the hourly prices of the plan's tariff"))};
        for (int hour = 0; hour < market.prices.size(); ++hour)
            market.prices.set(
                hour, hourly->at(std::size_t(hour), std::size_t(hoursPerYear)) * tariff->won * supply.priceFactor * units::KRWPerKWh);
        return market;
    }
    const Record *record = tariff ? hoursOf(plan.site->country, catalogue) : nullptr;
    if (!record)
        return flatAt(supply.marketPrice);
    std::string error;
    const auto factors = marketFactors(*record, daysOfYear(tariff->hours.year, tariff->holidays, LeapDay::Drop), error);
    if (!factors) {
        findings.push_back({"data.market_hours",
                            Severity::Error,
                            {},
                            Text::verbatim(error),
                            Text(TF("Complete the record, or remove it from the plan."))});
        return flatAt(supply.marketPrice);
    }
    return {Series<EnergyPrice>(Eigen::ArrayXd(*factors * supply.marketPrice.si())),
            Text(TM("%1 on the mean, the hours as in the record %2"), {measure(supply.marketPrice, units::KRWPerKWh, 5), record->name()})};
}

Money atMarket(const Series<Power> &power, const Series<EnergyPrice> &market)
{
    constexpr double hour = 3600.0;
    return power.size() == market.size() ? Money::fromSi((power.si() * market.si()).sum() * hour) : Money{};
}

} // namespace tokenyard
