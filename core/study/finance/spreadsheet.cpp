// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/spreadsheet.h"

#include "core/base/wide_loops.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double lowestRate = -0.99, highestRate = 10.0;
constexpr int scanSteps = 400;

// Rates from the lowest to the highest, close together around zero: 1 + r in equal ratios.
double scanRate(int step)
{
    const double low = std::log1p(lowestRate), high = std::log1p(highestRate);
    return std::expm1(low + (high - low) * step / scanSteps);
}

double monthlyRatio(double rate) { return std::pow(1.0 + rate, -1.0 / 12.0); }

double valueAt(double rate, const Flows &months)
{
    const double ratio = monthlyRatio(rate);
    double value = 0.0;
    for (std::size_t i = months.size(); i-- > 0;)
        value = months[i].si() + value * ratio;
    return value;
}

using Scan = std::array<double, scanSteps + 1>; // value at each rate of the scan

constexpr std::size_t lanes = 16;
using Lanes = std::array<double, lanes>; // of rates side by side

// The months' value at many monthly ratios: one alone would wait for each month's product in turn.
TY_WIDE void monthsAt(std::size_t months, const double *flows, const double *ratios, double *values)
{
    double value[lanes] = {}, ratio[lanes];
    for (std::size_t k = 0; k < lanes; ++k)
        ratio[k] = ratios[k];
    for (std::size_t i = months; i-- > 0;)
        for (std::size_t k = 0; k < lanes; ++k)
            value[k] = flows[i] + value[k] * ratio[k];
    for (std::size_t k = 0; k < lanes; ++k)
        values[k] = value[k];
}

std::vector<double> plain(const Flows &flows)
{
    std::vector<double> out;
    out.reserve(flows.size());
    for (const Money flow : flows)
        out.push_back(flow.si());
    return out;
}

// Many rates side by side: a hundred and more months at four hundred rates, one at a time, would take longer than the cash flow.
Scan scanMonths(const Flows &months)
{
    static const Scan ratios = [] {
        Scan of;
        for (int step = 0; step <= scanSteps; ++step)
            of[std::size_t(step)] = monthlyRatio(scanRate(step));
        return of;
    }();
    const std::vector<double> flows = plain(months);
    Scan values{};
    for (std::size_t begin = 0; begin < ratios.size(); begin += lanes) {
        Lanes ratio{}, value{};
        const std::size_t count = std::min(lanes, ratios.size() - begin);
        std::copy_n(ratios.begin() + std::ptrdiff_t(begin), count, ratio.begin());
        monthsAt(flows.size(), flows.data(), ratio.data(), value.data());
        std::copy_n(value.begin(), count, values.begin() + std::ptrdiff_t(begin));
    }
    return values;
}

// Bisection to the last bit of the bracket: plain, and it cannot leave it. The middles that four halvings may come to are known before
// the first: they are valued side by side.
double bisect(double low, double high, const Flows &months)
{
    const std::vector<double> flows = plain(months);
    const bool below = valueAt(low, months) < 0.0;
    for (int i = 0; i < 200 && low < high;) {
        Lanes lows{}, highs{}, middles{}, ratios{}, values{}; // the halves of one are 2 n, the lower, and 2 n + 1
        lows[1] = low;
        highs[1] = high;
        for (std::size_t n = 1; n < lanes; ++n) {
            middles[n] = lows[n] + (highs[n] - lows[n]) / 2.0;
            ratios[n] = monthlyRatio(middles[n]);
            if (2 * n < lanes) {
                lows[2 * n] = lows[n];
                highs[2 * n] = lows[2 * n + 1] = middles[n];
                highs[2 * n + 1] = highs[n];
            }
        }
        monthsAt(flows.size(), flows.data(), ratios.data(), values.data());
        for (std::size_t n = 1; n < lanes && i < 200; ++i) {
            if (middles[n] <= low || middles[n] >= high)
                return low + (high - low) / 2.0;
            if (values[n] == 0.0)
                return middles[n];
            const bool upper = (values[n] < 0.0) == below;
            (upper ? low : high) = middles[n];
            n = 2 * n + upper;
        }
    }
    return low + (high - low) / 2.0;
}

// Each time that the sum of the flows reaches zero from below.
std::vector<double> paybacks(const Flows &flows)
{
    std::vector<double> found;
    Money cumulated;
    std::size_t first = 0;
    while (first < flows.size() && flows[first] == Money{})
        ++first;
    for (std::size_t t = first; t < flows.size(); ++t) {
        const Money before = cumulated;
        cumulated += flows[t];
        if (before < Money{} && cumulated >= Money{})
            found.push_back(double(t - first) + -before.si() / flows[t].si());
    }
    return found;
}

} // namespace

Irr irrOfMonths(const Flows &months)
{
    const auto negative = [](Money m) { return m < Money{}; };
    const auto positive = [](Money m) { return m > Money{}; };
    if (std::none_of(months.begin(), months.end(), negative))
        return {{}, NoIrr::NoOutflow};
    if (std::none_of(months.begin(), months.end(), positive))
        return {{}, NoIrr::NoInflow};
    const Scan values = scanMonths(months);
    std::optional<double> found;
    for (int step = 1; step <= scanSteps; ++step) {
        if ((values[std::size_t(step) - 1] < 0.0) == (values[std::size_t(step)] < 0.0))
            continue;
        if (found)
            return {{}, NoIrr::Several};
        found = bisect(scanRate(step - 1), scanRate(step), months);
    }
    return found ? Irr{found, NoIrr::None} : Irr{{}, values.front() > 0.0 ? NoIrr::AlwaysAhead : NoIrr::NotBracketed};
}

std::optional<double> paybackCount(const Flows &flows)
{
    const std::vector<double> all = paybacks(flows);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::optional<double> lastPaybackCount(const Flows &flows)
{
    const std::vector<double> all = paybacks(flows);
    Money sum;
    for (const Money flow : flows)
        sum += flow;
    return all.empty() || sum < Money{} ? std::nullopt : std::optional(all.back());
}

Money annuity(double rateFraction, double periodsCount, Money present)
{
    if (rateFraction == 0.0)
        return present / periodsCount;
    return present * (rateFraction / (1.0 - std::pow(1.0 + rateFraction, -periodsCount)));
}

} // namespace tokenyard
