// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/tariff_picture.h"

#include "core/base/unit.h"
#include "core/catalogue/calendar.h"
#include "core/catalogue/tariff.h"
#include "core/study/energy/hour_prices.h"
#include "core/supply/tariff_record.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double alike = 1e-6; // of a price

// Means by month, kind of day and hour of prices of a year, each different one a period.
void takeHours(const std::vector<double> &hourly, int year, TariffPicture &picture)
{
    struct Mean {
        double sum = 0.0, least = HUGE_VAL, most = -HUGE_VAL;
        int count = 0;
    };
    std::array<std::array<std::array<Mean, 24>, 12>, 2> means{};
    const std::vector<CalendarDay> days = daysOfYear(year, {}, LeapDay::Drop);
    for (std::size_t hour = 0; hour < hourly.size() && hour / 24 < days.size(); ++hour) {
        const CalendarDay &day = days[hour / 24];
        Mean &mean = means[day.rest() ? 1 : 0][day.month()][hour % 24];
        mean.sum += hourly[hour];
        mean.least = std::min(mean.least, hourly[hour]);
        mean.most = std::max(mean.most, hourly[hour]);
        ++mean.count;
    }
    for (std::size_t kind = 0; kind < 2; ++kind)
        for (std::size_t month = 0; month < 12; ++month)
            for (std::size_t hour = 0; hour < 24; ++hour) {
                const Mean &mean = means[kind][month][hour];
                const double price = mean.count > 0 ? mean.sum / mean.count : 0.0;
                picture.exact = picture.exact && mean.most - mean.least < alike;
                auto at =
                    std::find_if(picture.prices.begin(), picture.prices.end(), [&](double p) { return std::fabs(p - price) < alike; });
                if (at == picture.prices.end())
                    at = picture.prices.insert(picture.prices.end(), price);
                auto &grid = kind == 0 ? picture.schedule.weekday : picture.schedule.weekend;
                grid[month][hour] = int(at - picture.prices.begin());
            }
    // The cheapest first.
    std::vector<std::size_t> order(picture.prices.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return picture.prices[a] < picture.prices[b]; });
    std::vector<int> place(order.size());
    std::vector<double> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = int(i);
        sorted.push_back(picture.prices[order[i]]);
    }
    picture.prices = std::move(sorted);
    for (auto *grid : {&picture.schedule.weekday, &picture.schedule.weekend})
        for (auto &month : *grid)
            for (int &period : month)
                period = place[std::size_t(period)];
}

std::optional<TariffPicture> ofFile(const rates::RateTariff &tariff, int year)
{
    TariffPicture picture;
    picture.currency = tariff.currency;
    if (const auto *energy = tariff.first<rates::EnergyCharge>()) {
        picture.schedule = energy->schedule;
        for (const rates::Tiers &tiers : energy->periods)
            picture.prices.push_back(tiers.empty() ? 0.0 : tiers.front().price);
    } else if (const auto *hours = tariff.first<rates::HourlyPrices>()) {
        std::vector<double> prices;
        for (std::size_t hour = 0; hour < std::size_t(hoursPerYear); ++hour)
            prices.push_back(hours->at(hour, std::size_t(hoursPerYear)));
        takeHours(prices, year, picture);
    } else {
        picture.prices = {0.0};
    }
    return picture;
}

// Demand of the mid-peak and peak hours of weekdays (supply terms, article 68). A schedule of charges knows no Saturday of its own; Sundays
// and holidays set none.
rates::DemandByPeriod demandOf(const Tariff &tariff)
{
    rates::DemandByPeriod demand;
    demand.periods = {{rates::Tier{}}, {rates::Tier{.price = tariff.demandCharge.in(units::KRWPerKW)}}};
    demand.schedule.holidaysAreWeekends = true;
    for (std::size_t month = 0; month < 12; ++month)
        for (std::size_t hour = 0; hour < 24; ++hour)
            demand.schedule.weekday[month][hour] =
                tariff.periodOfHour[std::size_t(tariff.seasonOfMonth[month])][hour] == LoadPeriod::Off ? 0 : 1;
    return demand;
}

rates::Ratchet ratchetOf(const Tariff &tariff)
{
    rates::Ratchet ratchet; // the eleven months before
    for (std::size_t month = 0; month < 12; ++month)
        ratchet.share[month] = tariff.ratchetMonth[month] ? 1.0 : 0.0;
    return ratchet;
}

rates::ShareOfCharges fundOf(const Tariff &tariff)
{
    if (tariff.fundFromMonth == 0)
        return {"fund", {{0, 1, tariff.fundFraction}}};
    return {"fund", {{0, 1, tariff.fundBeforeFraction}, {tariff.fundFromMonth / 12, tariff.fundFromMonth % 12 + 1, tariff.fundFraction}}};
}

int yearOf(const Record &record) { return int(record.number("calendar_year").value_or(2026.0)); }

} // namespace

std::optional<TariffPicture> tariffPicture(const Record &record, const Catalogue &catalogue, std::string &error)
{
    if (rates::isTariffFile(record)) {
        const auto tariff = rates::tariffOfRecord(record, catalogue, error);
        return tariff ? ofFile(*tariff, yearOf(record)) : std::nullopt;
    }
    const auto tariff = tariffFromRecord(record, error);
    if (!tariff)
        return std::nullopt;
    TariffPicture picture;
    picture.currency = "KRW";
    const HourPrices hours = hourPrices(*tariff, tariff->calendarYear, {}, LeapDay::Drop);
    std::vector<double> prices;
    for (int hour = 0; hour < hours.energy.size(); ++hour)
        prices.push_back(hours.energy[hour].in(units::KRWPerKWh));
    takeHours(prices, tariff->calendarYear, picture);
    return picture;
}

std::optional<rates::RateTariff> tariffAsCharges(const Record &record, const Catalogue &catalogue, std::string &error)
{
    if (rates::isTariffFile(record)) {
        const auto tariff = rates::tariffOfRecord(record, catalogue, error);
        return tariff ? std::optional(*tariff) : std::nullopt;
    }
    const auto picture = tariffPicture(record, catalogue, error);
    const auto tariff = picture ? tariffFromRecord(record, error) : std::nullopt;
    if (!tariff)
        return std::nullopt;
    rates::RateTariff out;
    out.name = record.nameEn;
    out.currency = "KRW";
    rates::EnergyCharge energy{{}, picture->schedule};
    energy.schedule.holidaysAreWeekends = tariff->holiday != DayRule::AsWeekday;
    for (double price : picture->prices)
        energy.periods.push_back({rates::Tier{.price = price}});
    out.charges.emplace_back(std::move(energy));
    out.charges.emplace_back(demandOf(*tariff));
    out.charges.emplace_back(ratchetOf(*tariff));
    out.charges.emplace_back(rates::PowerFactorRule{.target = tariff->powerFactorTargetFraction,
                                                    .perPoint = tariff->powerFactorSurchargeFactor,
                                                    .rebateUpTo = tariff->powerFactorRebateToFraction,
                                                    .floor = tariff->powerFactorFloorFraction});
    const auto adder = [&](const char *name, EnergyPrice price) {
        rates::Adder charge{name, {}};
        charge.perKwh.fill(price.in(units::KRWPerKWh));
        if (std::fabs(charge.perKwh[0]) > 0.0)
            out.charges.emplace_back(charge);
    };
    adder("climate", tariff->climateCharge);
    adder("fuel cost", tariff->fuelCharge);
    if (tariff->fundFraction > 0.0)
        out.charges.emplace_back(fundOf(*tariff));
    if (tariff->vatFraction > 0.0)
        out.charges.emplace_back(rates::ValueAddedTax{tariff->vatFraction});
    out.notes.push_back(
        "Made of a built-in tariff: Saturdays' demand, the least demand of the contract and the excess over it are not billed; "
        "Saturdays and Sundays share their mean price");
    return out;
}

} // namespace tokenyard
