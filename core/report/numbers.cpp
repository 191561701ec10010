// SPDX-License-Identifier: Apache-2.0
#include "core/report/numbers.h"

#include "core/base/unit.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenyard::report {

namespace {

constexpr const char *minus = "−", *dash = "–";
constexpr double finestStep = 1e6; // KRW in a table of money
constexpr double largest = 9e15;   // doubles count integers up to 2^53

std::string grouped(std::string digits)
{
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t i = point; i > 3; i -= 3)
        digits.insert(i - 3, 1, ',');
    return digits;
}

double finite(double value) { return std::isfinite(value) ? std::clamp(value, -largest, largest) : 0.0; }

} // namespace

double toDigits(double value, int digits)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double power = std::pow(10.0, digits - 1 - std::floor(std::log10(std::fabs(value))));
    return std::isfinite(power) ? std::round(value * power) / power : value;
}

std::int64_t wholeSteps(double value) { return std::llround(finite(value)); }

const TextSource addsUpNote = TY_TR("Report", "Rounded so that the parts add up to the total (largest remainder).");

std::string fixed(double value, int decimals)
{
    if (!std::isfinite(value))
        return dash;
    std::string digits = grouped(fmt::format("{:.{}f}", std::fabs(value), decimals));
    const bool zero = digits.find_first_not_of("0.,") == std::string::npos;
    return value < 0.0 && !zero ? minus + digits : digits;
}

std::string fixedSteps(std::int64_t steps, int decimals) { return fixed(double(steps) / std::pow(10.0, decimals), decimals); }

std::vector<std::int64_t> roundedToTotal(std::span<const double> parts, std::int64_t total)
{
    std::vector<std::int64_t> floors(parts.size());
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (std::size_t i = 0; i < parts.size(); ++i)
        floors[i] = std::int64_t(std::floor(finite(parts[i])));
    const auto remainder = [&](std::size_t i) { return finite(parts[i]) - double(floors[i]); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    std::int64_t left = total - std::accumulate(floors.begin(), floors.end(), std::int64_t(0));
    // Parts that are zero stay zero; the rest takes the remainder, largest first.
    std::erase_if(order, [&](std::size_t i) { return finite(parts[i]) == 0.0; });
    if (order.empty())
        return floors;
    // Whole rounds at once, however far the total is from the sum; then one more for those with the largest remainder, or one
    // less for those with the least.
    const std::int64_t size = std::int64_t(order.size()), rounds = left / size, rest = left % size;
    for (std::int64_t i = 0; i < size; ++i)
        floors[order[std::size_t(i)]] += rounds + (i < rest ? 1 : 0) - (i >= size + rest ? 1 : 0);
    return floors;
}

std::vector<std::int64_t> roundedToSum(std::span<const double> parts)
{
    double sum = 0.0;
    for (double part : parts)
        sum += finite(part);
    return roundedToTotal(parts, wholeSteps(sum));
}

std::vector<std::int64_t> roundedButOne(std::span<const double> parts, std::int64_t total, std::size_t rest)
{
    std::vector<std::int64_t> nearest;
    for (double part : parts)
        nearest.push_back(wholeSteps(part));
    const std::int64_t left = total - std::accumulate(nearest.begin(), nearest.end(), std::int64_t(0));
    if (left != 0 && finite(parts[rest]) == 0.0)
        return roundedToTotal(parts, total);
    nearest[rest] += left;
    return nearest;
}

std::vector<std::int64_t> sharesOfSum(std::span<const double> parts)
{
    double sum = 0.0;
    for (double part : parts)
        sum += finite(part);
    if (sum <= 0.0)
        return std::vector<std::int64_t>(parts.size(), 0);
    std::vector<double> shares;
    for (double part : parts)
        shares.push_back(finite(part) / sum * 1000.0);
    return roundedToTotal(shares, 1000);
}

MoneyScale moneyScale(Language language, std::span<const double> amounts)
{
    constexpr double coarsestStep = 1e8;
    const NumberScale &unit = languageInfo(language).tableMoney;
    MoneyScale scale{coarsestStep, int(std::lround(std::log10(unit.factor / coarsestStep))), unit.factor, words(unit.word)};
    const auto vanishes = [&](double amount) { // what the finest step would not show either is no reason for it
        const double size = std::fabs(finite(amount));
        return size >= finestStep / 2.0 && size < scale.step / 2.0;
    };
    while (scale.step > finestStep && std::any_of(amounts.begin(), amounts.end(), vanishes)) {
        scale.step /= 10.0;
        ++scale.decimals;
    }
    return scale;
}

AnyUnit printedUnit(const AnyUnit &unit, Language language)
{
    const bool billions = unit.dimension == Money::dimension && unit.factor == units::billionKRW.factor;
    const NumberScale &money = languageInfo(language).tableMoney;
    return billions ? AnyUnit(money.word, Money::dimension, money.factor, 0.0) : unit;
}

std::string fixedMoney(Money money, const MoneyScale &scale) { return fixedSteps(wholeSteps(money.si() / scale.step), scale.decimals); }

// Symbols are literals of core/base/unit.h: they end in zero and outlive the text.
Text unitWords(const AnyUnit &unit) { return unit.symbol.empty() ? Text() : Text(TextSource{"Unit", unit.symbol.data()}); }
Text words(std::string text) { return Text::verbatim(std::move(text)); }
Text number(double value, int decimals) { return words(fixed(value, decimals)); }
Text none() { return words(dash); }

} // namespace tokenyard::report
