// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/case_math.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenyard::finance_case {

namespace {

constexpr double tolerance = 1e-6;
constexpr int mostSteps = 100;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double valueAt(double rate, const Line &line, int years)
{
    double value = 0.0;
    if (rate == -1.0)
        return value;
    for (int j = 0; j <= years; ++j) {
        const double factor = std::pow(1.0 + rate, j);
        if (factor == 0.0)
            break;
        value += line[std::size_t(j)] / factor;
    }
    return value;
}

double slopeAt(double rate, const Line &line, int years)
{
    double slope = 0.0;
    for (int j = 1; rate != -1.0 && j <= years; ++j)
        slope -= line[std::size_t(j)] * j / std::pow(1.0 + rate, j + 1);
    return slope;
}

// From the rate of return of the first two years.
double firstGuess(const Line &line, int years)
{
    if (line[0] == 0.0)
        return -2.0;
    if (years < 2)
        return -(1.0 + line[1] / line[0]);
    const double b = 2.0 + line[1] / line[0], c = 1.0 + line[1] / line[0] + line[2] / line[0];
    const double root = std::sqrt(b * b - 4.0 * c), guess = -0.5 * b - 0.5 * root;
    return guess <= 0.0 || guess >= 1.0 ? -0.5 * b + 0.5 * root : guess;
}

// From one guess; NaN unless it ends at a rate beyond which the value falls.
double from(double guess, const Line &line, int years, double scale)
{
    const double slope = slopeAt(guess, line, years);
    if (slope == 0.0)
        return nan;
    double rate = guess - valueAt(guess, line, years) / slope;
    double residual = valueAt(rate, line, years) / scale;
    int steps = 1;
    while (!(std::abs(residual) <= tolerance) && steps < mostSteps) {
        rate -= valueAt(rate, line, years) / slope;
        residual = valueAt(rate, line, years) / scale;
        ++steps;
    }
    const double value = npv(line, years, rate) + line[0], beyond = npv(line, years, rate + 0.001) + line[0];
    const bool valid = steps < mostSteps && std::abs(residual) < tolerance && value > beyond && std::abs(value / scale) < tolerance;
    return valid ? rate : nan;
}

} // namespace

double npv(const Line &line, int years, double rateFraction)
{
    const double factor = rateFraction != -1.0 ? 1.0 / (1.0 + rateFraction) : 1.0;
    double value = 0.0;
    for (int i = years; i > 0; --i)
        value = factor * value + line[std::size_t(i)];
    return value * factor;
}

double irr(const Line &line, int years)
{
    if (years < 1 || line[0] > 0.0)
        return nan;
    double scale = 0.0;
    for (int i = 0; i <= years; ++i)
        scale = std::max(scale, std::abs(line[std::size_t(i)]));
    if (scale == 0.0)
        scale = 1.0;
    for (const double guess : {firstGuess(line, years), 0.1, -0.1, 0.0})
        if (const double rate = from(guess, line, years, scale); !std::isnan(rate))
            return rate;
    return nan;
}

Line escalated(const std::vector<double> &value, int years, double scale, double growthFraction)
{
    Line line(std::size_t(years) + 1, 0.0);
    if (value.size() == 1)
        for (int i = 0; i < years; ++i)
            line[std::size_t(i) + 1] = value[0] * scale * std::pow(1.0 + growthFraction, i);
    else
        for (std::size_t i = 0; i < value.size() && i < std::size_t(years); ++i)
            line[i + 1] = value[i] * scale;
    return line;
}

} // namespace tokenyard::finance_case
