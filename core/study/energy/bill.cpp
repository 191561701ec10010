// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/bill.h"

#include "core/base/wide_loops.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tokenyard {

namespace {

// Cuts to whole steps. The allowance keeps a sum that is a whole number of won but for its last bits from losing one.
Money cut(Money amount, Money step)
{
    const double steps = amount.si() / step.si();
    return std::floor(steps + std::max(1e-6, std::abs(steps) * 1e-12)) * step;
}

Money rounded(Money amount, Money step) { return std::round(amount.si() / step.si()) * step; }

// What each month draws at most: in the hours that set the billing demand (KEPCO supply terms, article 68: not at night, Sundays and
// holidays), and in any, which the contract power limits.
struct MonthPeaks {
    std::array<Power, 12> billed{}, any{};
};

// The peaks of some hours. Several side by side: one maximum alone would wait for that of each hour before.
void peaksOf(int hours, const double *load, const char *setsDemand, Power &billed, Power &any)
{
    constexpr int lanes = 4;
    double all[lanes] = {}, ofBilled[lanes] = {};
    const auto take = [&](int hour, int lane) {
        all[lane] = wide::most(all[lane], load[hour]);
        ofBilled[lane] = wide::most(ofBilled[lane], setsDemand[hour] ? load[hour] : 0.0);
    };
    int hour = 0;
    for (; hour + lanes <= hours; hour += lanes)
        for (int lane = 0; lane < lanes; ++lane)
            take(hour + lane, lane);
    for (; hour < hours; ++hour)
        take(hour, 0);
    any = Power::fromSi(*std::max_element(std::begin(all), std::end(all)));
    billed = Power::fromSi(*std::max_element(std::begin(ofBilled), std::end(ofBilled)));
}

MonthPeaks peaks(const HourPrices &prices, const Series<Power> &load)
{
    MonthPeaks peak;
    for (std::size_t m = 0; m < 12; ++m) {
        const int begin = prices.monthBegin[m];
        peaksOf(prices.monthBegin[m + 1] - begin, load.si().data() + begin, prices.setsDemand.data() + begin, peak.billed[m], peak.any[m]);
    }
    return peak;
}

// The floor of every month's billing demand: ratchet months of the cyclic year and the share of the contract power.
Power demandFloor(const Tariff &tariff, const std::array<Power, 12> &peak, const BillTerms &terms)
{
    Power highest = terms.contractPower.value_or(Power{}) * tariff.minimumDemandFraction;
    for (std::size_t m = 0; m < 12; ++m)
        if (tariff.ratchetMonth[m])
            highest = std::max(highest, peak[m]);
    return highest;
}

// Factor on the demand charge (supply terms, articles 41 to 43): a surcharge for each point below the target power factor, a rebate for
// each above it up to a limit; what is worse than the floor counts as the floor.
double powerFactorCharge(const Tariff &tariff, const BillTerms &terms)
{
    const double target = tariff.powerFactorTargetFraction, best = std::max(target, tariff.powerFactorRebateToFraction);
    const double factor = std::clamp(terms.powerFactorFraction.value_or(target), std::min(tariff.powerFactorFloorFraction, target), best);
    return 1.0 + (target - factor) * 100.0 * tariff.powerFactorSurchargeFactor;
}

// How far a month's own demand goes beyond the contract power. The month of warning that comes before the first charge is not
// deducted: the year is one of many alike.
Power excessOf(Power peak, const BillTerms &terms)
{
    return terms.contractPower ? std::max(Power{}, peak - *terms.contractPower) : Power{};
}

void chargeMonth(const Tariff &tariff, Money energyCharge, Power excess, double demandFactor, double fundFraction, BillMonth &month)
{
    month.energy = cut(energyCharge, tariff.chargeStep);
    month.demand = cut(month.billingDemand * tariff.demandCharge * demandFactor, tariff.chargeStep);
    month.excess = cut(excess * tariff.demandCharge * tariff.excessDemandFactor, tariff.chargeStep);
    month.climate = cut(month.energyDrawn * tariff.climateCharge, tariff.chargeStep);
    month.fuel = cut(month.energyDrawn * tariff.fuelCharge, tariff.chargeStep);
    month.fund = cut(month.charges() * fundFraction, tariff.fundStep);
    month.vat = rounded(month.charges() * tariff.vatFraction, tariff.chargeStep);
}

} // namespace

std::optional<EnergyPrice> Bill::meanPrice() const
{
    if (energyDrawn <= Energy{})
        return std::nullopt;
    return annual.total() / energyDrawn;
}

Bill billOf(const Tariff &tariff, const HourPrices &prices, const Series<Power> &load, const BillTerms &terms)
{
    assert(load.size() == prices.energy.size());
    Bill bill;
    assert(!terms.demand || terms.demand->size() == load.size());
    const MonthPeaks peak = peaks(prices, terms.demand ? *terms.demand : load);
    const Power floor = demandFloor(tariff, peak.billed, terms);
    const double demandFactor = powerFactorCharge(tariff, terms);
    const Duration hour = 1.0 * units::hour;
    for (std::size_t m = 0; m < 12; ++m) {
        const int begin = prices.monthBegin[m], count = prices.monthBegin[m + 1] - begin;
        const auto drawn = load.si().segment(begin, count);
        const double perSecond = (drawn * prices.energy.si().segment(begin, count)).sum(); // W * KRW/J
        BillMonth &month = bill.months[m];
        month.energyDrawn = Power::fromSi(drawn.sum()) * hour;
        month.billingDemand = std::max(peak.billed[m], floor);
        chargeMonth(tariff, MoneyRate::fromSi(perSecond) * hour, excessOf(peak.any[m], terms), demandFactor, tariff.fundOf(prices.year, m),
                    month);
        bill.annual += month;
        bill.energyDrawn += month.energyDrawn;
    }
    return bill;
}

} // namespace tokenyard
