// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/bill.h"

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

std::array<Power, 12> peaks(const HourPrices &prices, const Series<Power> &load)
{
    std::array<Power, 12> peak{};
    for (std::size_t m = 0; m < 12; ++m) {
        const int begin = prices.monthBegin[m], count = prices.monthBegin[m + 1] - begin;
        peak[m] = Power::fromSi(load.si().segment(begin, count).maxCoeff());
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

// Surcharge factor on the demand charge: 1 + rate * points below the target power factor.
double powerFactorCharge(const Tariff &tariff, const BillTerms &terms)
{
    const double factor = terms.powerFactorFraction.value_or(tariff.powerFactorTargetFraction);
    const double points = std::max(0.0, (tariff.powerFactorTargetFraction - factor) * 100.0);
    return 1.0 + points * tariff.powerFactorSurchargeFactor;
}

// How far a month's own demand goes beyond the contract power. The month of warning that comes before the first charge is not
// deducted: the year is one of many alike.
Power excessOf(Power peak, const BillTerms &terms)
{
    return terms.contractPower ? std::max(Power{}, peak - *terms.contractPower) : Power{};
}

void chargeMonth(const Tariff &tariff, Money energyCharge, Power excess, double demandFactor, BillMonth &month)
{
    month.energy = cut(energyCharge, tariff.chargeStep);
    month.demand = cut(month.billingDemand * tariff.demandCharge * demandFactor, tariff.chargeStep);
    month.excess = cut(excess * tariff.demandCharge * tariff.excessDemandFactor, tariff.chargeStep);
    month.climate = cut(month.energyDrawn * tariff.climateCharge, tariff.chargeStep);
    month.fuel = cut(month.energyDrawn * tariff.fuelCharge, tariff.chargeStep);
    month.fund = cut(month.charges() * tariff.fundFraction, tariff.fundStep);
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
    const std::array<Power, 12> peak = peaks(prices, terms.demand ? *terms.demand : load);
    const Power floor = demandFloor(tariff, peak, terms);
    const double demandFactor = powerFactorCharge(tariff, terms);
    const Duration hour = 1.0 * units::hour;
    for (std::size_t m = 0; m < 12; ++m) {
        const int begin = prices.monthBegin[m], count = prices.monthBegin[m + 1] - begin;
        const auto drawn = load.si().segment(begin, count);
        const double perSecond = (drawn * prices.energy.si().segment(begin, count)).sum(); // W * KRW/J
        BillMonth &month = bill.months[m];
        month.energyDrawn = Power::fromSi(drawn.sum()) * hour;
        month.billingDemand = std::max(peak[m], floor);
        chargeMonth(tariff, MoneyRate::fromSi(perSecond) * hour, excessOf(peak[m], terms), demandFactor, month);
        bill.annual += month;
        bill.energyDrawn += month.energyDrawn;
    }
    return bill;
}

} // namespace tokenyard
