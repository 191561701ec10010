// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/quantile.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tokenyard {

namespace {

double polynomial(std::span<const double> coefficients, double x)
{
    double sum = 0.0;
    for (auto it = coefficients.rbegin(); it != coefficients.rend(); ++it)
        sum = sum * x + *it;
    return sum;
}

const double tenth = std::sqrt(0.1);

// The share of the mode's left side in the width of a triangle whose sides to the tenth percentiles are as left : right. It grows
// with left : right from 0.1 to 0.9, so halving finds it.
double leftFraction(double left, double right)
{
    double least = 0.1, most = 0.9;
    for (int i = 0; i < 60; ++i) {
        const double t = 0.5 * (least + most);
        const double l = t - tenth * std::sqrt(t), r = (1.0 - t) - tenth * std::sqrt(1.0 - t);
        (l * right < r * left ? least : most) = t;
    }
    return 0.5 * (least + most);
}

double triangular(const Triangle &t, double p)
{
    const double width = t.right - t.left;
    if (width <= 0.0)
        return t.mode;
    const double below = (t.mode - t.left) / width;
    return p < below ? t.left + std::sqrt(p * width * (t.mode - t.left)) : t.right - std::sqrt((1.0 - p) * width * (t.right - t.mode));
}

constexpr double normalAtNinety = 1.2815515655446004; // normalQuantile(0.9)

// Normal on either side of the median, each side by its own percentile.
double splitNormal(double low, double base, double high, double p)
{
    const double z = normalQuantile(p) / normalAtNinety;
    return base + z * (z < 0.0 ? base - low : high - base);
}

// A triangle on either side of the median, highest there and half of the draws each, each side by its own percentile. A side without a
// range has no draws: who says that a value cannot be less says that half of it is not there.
double halves(const Marginal &m, double p)
{
    const double left = m.base - m.low, right = m.high - m.base;
    if (left <= 0.0 || right <= 0.0)
        return triangular(m.triangle ? *m.triangle : triangleOf(m.low, m.base, m.high), p);
    const double toTenth = 1.0 - std::sqrt(0.2); // of a side's width, from the median to its tenth percentile
    return p < 0.5 ? m.base - left * (1.0 - std::sqrt(2.0 * p)) / toTenth : m.base + right * (1.0 - std::sqrt(2.0 * (1.0 - p))) / toTenth;
}

double discrete(std::span<const WeightedValue> outcomes, double p)
{
    double total = 0.0, sum = 0.0;
    for (const WeightedValue &o : outcomes)
        total += o.weight;
    for (const WeightedValue &o : outcomes)
        if (p * total < (sum += o.weight))
            return o.value;
    return outcomes.back().value;
}

double unlimited(const Marginal &m, double p)
{
    switch (m.distribution.kind) {
    case DistributionKind::Halves: return halves(m, p);
    case DistributionKind::Triangular: return triangular(m.triangle ? *m.triangle : triangleOf(m.low, m.base, m.high), p);
    case DistributionKind::Normal: return splitNormal(m.low, m.base, m.high, p);
    case DistributionKind::LogNormal:
        if (m.low <= 0.0) // has no logarithm
            return halves(m, p);
        return std::exp(splitNormal(std::log(m.low), std::log(m.base), std::log(m.high), p));
    case DistributionKind::Uniform: return m.low + p * (m.high - m.low);
    case DistributionKind::Discrete: return discrete(m.distribution.outcomes, p);
    }
    return m.base;
}

} // namespace

double quantileOf(const Marginal &marginal, double probability)
{
    return std::clamp(unlimited(marginal, probability), marginal.least, marginal.most);
}

Triangle triangleOf(double low, double mode, double high)
{
    const double left = mode - low, right = high - mode;
    if (left <= 0.0 && right <= 0.0)
        return {mode, mode, mode};
    if (left <= 0.0)
        return {mode, mode, mode + right / (1.0 - tenth)};
    if (right <= 0.0)
        return {mode - left / (1.0 - tenth), mode, mode};
    const double t = leftFraction(left, right);
    const double width = (left + right) / (1.0 - tenth * (std::sqrt(t) + std::sqrt(1.0 - t)));
    return {mode - t * width, mode, mode + (1.0 - t) * width};
}

double normalQuantile(double p)
{
    constexpr double a[] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
                            4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
    constexpr double b[] = {1.0,
                            4.2313330701600911252e+1,
                            6.8718700749205790830e+2,
                            5.3941960214247511077e+3,
                            2.1213794301586595867e+4,
                            3.9307895800092710610e+4,
                            2.8729085735721942674e+4,
                            5.2264952788528545610e+3};
    constexpr double c[] = {1.42343711074968357734e0, 4.63033784615654529590e0,  5.76949722146069140550e0,  3.64784832476320460504e0,
                            1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
    constexpr double d[] = {1.0,
                            2.05319162663775882187e0,
                            1.67638483018380384940e0,
                            6.89767334985100004550e-1,
                            1.48103976427480074590e-1,
                            1.51986665636164571966e-2,
                            5.47593808499534494600e-4,
                            1.05075007164441684324e-9};
    constexpr double e[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,  2.96560571828504891230e-1,
                            2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    constexpr double f[] = {1.0,
                            5.99832206555887937690e-1,
                            1.36929880922735805310e-1,
                            1.48753612908506148525e-2,
                            7.86869131145613259100e-4,
                            1.84631831751005468180e-5,
                            1.42151175831644588870e-7,
                            2.04426310338993978564e-15};
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    const double r = std::sqrt(-std::log(q < 0.0 ? p : 1.0 - p));
    const double x = r <= 5.0 ? polynomial(c, r - 1.6) / polynomial(d, r - 1.6) : polynomial(e, r - 5.0) / polynomial(f, r - 5.0);
    return q < 0.0 ? -x : x;
}

} // namespace tokenyard
