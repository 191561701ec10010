// SPDX-License-Identifier: Apache-2.0
#include "core/report/priced_item.h"

#include "core/study/cost/unit_cost.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::report {

namespace {

constexpr int fewestDigits = 4, mostDigits = 12;
constexpr double openPart = 0.05;    // of the last digit of the amount: what rounding may change it by
constexpr double countedWhole = 1e7; // smaller quantities keep all digits before the point
constexpr int leastRateDecimals = 3; // of a rate in per cent

int digitsBefore(double value) { return value > 0.0 ? int(std::floor(std::log10(value))) + 1 : 1; }

// Of a quantity that is printed with so many digits: those after the point.
int decimalsOf(double quantity, int digits)
{
    return quantity == std::round(quantity) ? 0 : std::clamp(digits - digitsBefore(quantity), 0, mostDigits);
}

double printedQuantity(double quantity, int digits)
{
    if (quantity >= countedWhole)
        return toDigits(quantity, digits);
    const double steps = std::pow(10.0, decimalsOf(quantity, digits));
    return std::round(quantity * steps) / steps;
}

int digitsOf(double quantity, double price, double step)
{
    int digits = fewestDigits;
    while (digits < mostDigits
           && std::fabs(printedQuantity(quantity, digits) * toDigits(price, digits) - quantity * price) > openPart * step)
        ++digits;
    return digits;
}

// "1 line".
Text unitOf(const std::string &unit, double quantity)
{
    constexpr std::pair<const char *, TextSource> ofOne[] = {
        {"racks", TY_TR("Quantity", "rack")}, {"GPUs", TY_TR("Quantity", "GPU")}, {"lines", TY_TR("Quantity", "line")}};
    for (const auto &[many, one] : ofOne)
        if (quantity == 1.0 && unit == many)
            return one;
    return quantityUnitText(unit);
}

// "KRW per rack": of one.
Text priceUnitOf(const std::string &unit)
{
    constexpr std::pair<const char *, TextSource> ofOne[] = {
        {"racks", TY_TR("Report", "KRW per rack")}, {"GPUs", TY_TR("Report", "KRW per GPU")}, {"lines", TY_TR("Report", "KRW per line")}};
    for (const auto &[many, one] : ofOne)
        if (unit == many)
            return one;
    return Text(TY_TR("Report", "KRW per %1"), {quantityUnitText(unit)});
}

double printed(double value, int decimals) { return std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals); }

// A rate of a value in won: the value in the unit of the amounts.
PricedItem ratedItem(const CostItem &item, const MoneyScale &scale)
{
    const double value = item.quantityCount / scale.unit, percent = item.base.si() / item.quantityCount * 100.0;
    const double amount = value * percent, open = openPart * scale.step / scale.unit * 100.0;
    int ofValue = std::max(scale.decimals, decimalsOf(value, fewestDigits)), ofRate = leastRateDecimals;
    while (ofValue < mostDigits && std::fabs(printed(value, ofValue) * percent - amount) > open / 2.0)
        ++ofValue;
    while (ofRate < mostDigits && std::fabs(printed(value, ofValue) * (printed(percent, ofRate) - percent)) > open / 2.0)
        ++ofRate;
    const auto rate = [&](Money each) { return number(each.si() / item.quantityCount * 100.0, ofRate); };
    return {number(value, ofValue), scale.symbol,    rate(item.base),
            rate(item.low),         rate(item.high), TY_TR("Report", "% of the value, per year")};
}

} // namespace

PricedItem pricedItem(const CostItem &item, const MoneyScale &scale)
{
    if (item.quantityCount <= 0.0 || item.quantityUnit.empty())
        return {};
    if (item.quantityUnit == "%") // of other items
        return {number(item.quantityCount, 1), words("%"), {}, {}, {}, {}};
    if (item.quantityUnit == "KRW")
        return ratedItem(item, scale);
    const double quantity = item.quantityCount, price = item.base.si() / quantity;
    const int digits = digitsOf(quantity, price, scale.step);
    const auto priceText = [&](Money amount) { return words(formatNumber(toDigits(amount.si() / quantity, digits), digits)); };
    return {number(printedQuantity(quantity, digits), quantity >= countedWhole ? 0 : decimalsOf(quantity, digits)),
            unitOf(item.quantityUnit, quantity),
            priceText(item.base),
            priceText(item.low),
            priceText(item.high),
            priceUnitOf(item.quantityUnit)};
}

} // namespace tokenyard::report
