// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/spreadsheet.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double lowestRate = -0.99, highestRate = 10.0;
constexpr int scanSteps = 400;

double valueAt(double rate, const Flows &flows) { return presentValue(rate, flows).si(); }

// Rates from the lowest to the highest, close together around zero: 1 + r in equal ratios.
double scanRate(int step)
{
    const double low = std::log1p(lowestRate), high = std::log1p(highestRate);
    return std::expm1(low + (high - low) * step / scanSteps);
}

// Bisection to the last bit of the bracket: plain, and it cannot leave it.
double bisect(double low, double high, const Flows &flows)
{
    double below = valueAt(low, flows);
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = low + (high - low) / 2.0;
        if (middle <= low || middle >= high)
            break;
        const double value = valueAt(middle, flows);
        if (value == 0.0)
            return middle;
        if ((value < 0.0) == (below < 0.0)) {
            low = middle;
            below = value;
        } else {
            high = middle;
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

Money presentValue(double rateFraction, const Flows &flows)
{
    // Horner from the last flow: the same bits whatever the platform's pow.
    double value = 0.0;
    for (std::size_t i = flows.size(); i-- > 0;)
        value = flows[i].si() + value / (1.0 + rateFraction);
    return Money::fromSi(value);
}

Money npv(double rateFraction, const Flows &flows) { return presentValue(rateFraction, flows) / (1.0 + rateFraction); }

Irr irr(const Flows &flows)
{
    const auto negative = [](Money m) { return m < Money{}; };
    const auto positive = [](Money m) { return m > Money{}; };
    if (std::none_of(flows.begin(), flows.end(), negative))
        return {{}, NoIrr::NoOutflow};
    if (std::none_of(flows.begin(), flows.end(), positive))
        return {{}, NoIrr::NoInflow};
    std::optional<double> found;
    double before = valueAt(scanRate(0), flows);
    for (int step = 1; step <= scanSteps; ++step) {
        const double after = valueAt(scanRate(step), flows);
        if ((before < 0.0) != (after < 0.0)) {
            if (found)
                return {{}, NoIrr::Several};
            found = bisect(scanRate(step - 1), scanRate(step), flows);
        }
        before = after;
    }
    return found ? Irr{found, NoIrr::None} : Irr{{}, NoIrr::NotBracketed};
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

Money straightLine(Money cost, Money salvage, double lifeCount) { return (cost - salvage) / lifeCount; }

Money annuity(double rateFraction, double periodsCount, Money present)
{
    if (rateFraction == 0.0)
        return present / periodsCount;
    return present * (rateFraction / (1.0 - std::pow(1.0 + rateFraction, -periodsCount)));
}

} // namespace tokenyard
