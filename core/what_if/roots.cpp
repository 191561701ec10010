// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/solve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenyard {

namespace {

constexpr int linearPoints = 32, decadePoints = 6, decades = 4, mostSteps = 200, goldenSteps = 40;
constexpr std::size_t mostRoots = 8;

struct Bracket {
    double a, fa, b, fb; // fa and fb on both sides of zero
};

// Brent's method until the bracket is as narrow as numbers allow.
double brent(Bracket k, const Function &function, double &residual)
{
    double c = k.a, fc = k.fa, step = k.b - k.a, before = step;
    for (int i = 0; i < mostSteps; ++i) {
        if ((k.fb > 0.0) == (fc > 0.0)) {
            c = k.a, fc = k.fa;
            step = before = k.b - k.a;
        }
        if (std::abs(fc) < std::abs(k.fb)) {
            k.a = k.b, k.b = c, c = k.a;
            k.fa = k.fb, k.fb = fc, fc = k.fa;
        }
        const double tolerance = std::numeric_limits<double>::epsilon() * std::abs(k.b);
        const double half = 0.5 * (c - k.b);
        if (std::abs(half) <= tolerance || k.fb == 0.0)
            break;
        if (std::abs(before) >= tolerance && std::abs(k.fa) > std::abs(k.fb)) {
            const double s = k.fb / k.fa;
            double p = 2.0 * half * s, q = 1.0 - s; // secant
            if (k.a != c) {                         // inverse quadratic
                const double u = k.fa / fc, r = k.fb / fc;
                p = s * (2.0 * half * u * (u - r) - (k.b - k.a) * (r - 1.0));
                q = (u - 1.0) * (r - 1.0) * (s - 1.0);
            }
            q = p > 0.0 ? -q : q;
            p = std::abs(p);
            const bool good = 2.0 * p < std::min(3.0 * half * q - std::abs(tolerance * q), std::abs(before * q));
            before = good ? step : half;
            step = good ? p / q : half;
        } else {
            step = before = half;
        }
        k.a = k.b, k.fa = k.fb;
        k.b += std::abs(step) > tolerance ? step : std::copysign(std::max(tolerance, std::numeric_limits<double>::min()), half);
        const auto value = function(k.b);
        if (!value) { // a gap inside the bracket
            residual = HUGE_VAL;
            return k.b;
        }
        k.fb = *value;
    }
    residual = k.fb;
    return k.b;
}

// Whether the function dips to zero between two points of the same side around a nearer one; then two brackets.
std::vector<Bracket> dip(std::pair<double, double> left, std::pair<double, double> middle, std::pair<double, double> right,
                         const Function &function)
{
    const double side = middle.second > 0.0 ? 1.0 : -1.0;
    for (int i = 0; i < goldenSteps; ++i) {
        const bool wideLeft = middle.first - left.first > right.first - middle.first;
        const double x = middle.first + 0.381966 * ((wideLeft ? left.first : right.first) - middle.first);
        const auto value = function(x);
        if (!value || x == middle.first)
            return {};
        const std::pair now(x, *value);
        if (*value * side <= 0.0)
            return {{left.first, left.second, x, *value}, {x, *value, right.first, right.second}};
        if (*value * side < middle.second * side) {
            (wideLeft ? right : left) = middle;
            middle = now;
        } else {
            (wideLeft ? left : right) = now;
        }
    }
    return {};
}

class Search {
public:
    Search(const RootSearch &search, const Function &function) : m_search(search), m_function(function) {}
    Roots run(const std::vector<std::pair<double, std::optional<double>>> &known)
    {
        std::vector<std::pair<double, double>> points;
        for (const auto &[x, f] : known) {
            if (f)
                points.emplace_back(x, *f);
            m_roots.gaps |= !f;
        }
        const auto order = [](const auto &a, const auto &b) { return a.second < b.second; };
        if (!points.empty()) {
            const auto [low, high] = std::minmax_element(points.begin(), points.end(), order);
            m_roots.lowest = low->second;
            m_roots.highest = high->second;
        }
        std::vector<Bracket> brackets = bracketsOf(points);
        const bool reached = std::any_of(points.begin(), points.end(), [&](const auto &p) { return isZero(p.second); });
        if (brackets.empty() && !reached)
            brackets = dips(points);
        std::stable_sort(brackets.begin(), brackets.end(), [&](const Bracket &a, const Bracket &b) { return distance(a) < distance(b); });
        for (const auto &[x, f] : points)
            if (f == 0.0)
                add(x, f);
        for (const Bracket &bracket : brackets)
            close(bracket);
        std::stable_sort(m_roots.at.begin(), m_roots.at.end(), [&](double a, double b) { return from(a) < from(b); });
        return std::move(m_roots);
    }

private:
    bool isZero(double f) const { return std::abs(f) <= m_search.tolerance; }
    double from(double x) const { return std::abs(x - m_search.start); }
    double distance(const Bracket &k) const { return std::min(from(k.a), from(k.b)); }
    static std::vector<Bracket> bracketsOf(const std::vector<std::pair<double, double>> &points)
    {
        std::vector<Bracket> brackets;
        for (std::size_t i = 1; i < points.size(); ++i)
            if (points[i - 1].second * points[i].second < 0.0)
                brackets.push_back({points[i - 1].first, points[i - 1].second, points[i].first, points[i].second});
        return brackets;
    }
    std::vector<Bracket> dips(const std::vector<std::pair<double, double>> &points)
    {
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const auto nearer = [&](std::size_t j) { return std::abs(points[i].second) < std::abs(points[j].second); };
            if (nearer(i - 1) && nearer(i + 1))
                if (auto found = dip(points[i - 1], points[i], points[i + 1], m_function); !found.empty())
                    return found;
        }
        return {};
    }
    void close(const Bracket &bracket)
    {
        if (m_roots.at.size() >= mostRoots)
            return;
        if (bracket.fb == 0.0)
            return add(bracket.b, 0.0);
        double residual = 0.0;
        const double x = brent(bracket, m_function, residual);
        add(x, residual);
    }
    void add(double x, double residual)
    {
        if (!isZero(residual)) {
            m_roots.jumps.push_back(x);
            return;
        }
        const bool known =
            std::any_of(m_roots.at.begin(), m_roots.at.end(), [&](double r) { return std::abs(r - x) <= 1e-9 * std::abs(x); });
        if (!known)
            m_roots.at.push_back(x);
    }

    const RootSearch &m_search;
    const Function &m_function;
    Roots m_roots;
};

} // namespace

std::vector<double> pointsToTry(const RootSearch &search)
{
    std::vector<double> points{search.least, search.most, search.start};
    for (int i = 1; i < linearPoints; ++i)
        points.push_back(search.least + (search.most - search.least) * i / linearPoints);
    const double scale = search.start != 0.0 ? std::abs(search.start) : std::max(std::abs(search.least), std::abs(search.most)) * 1e-4;
    for (int i = -decades * decadePoints; i <= decades * decadePoints; ++i) {
        const double by = scale * std::pow(10.0, double(i) / decadePoints);
        points.push_back(search.start == 0.0 ? by : std::copysign(by, search.start));
        if (search.least < 0.0 && search.most > 0.0)
            points.push_back(search.start == 0.0 ? -by : std::copysign(by, -search.start));
    }
    for (const double part : {0.01, 0.03, 0.1, 0.2, 0.3})
        for (const double sign : {-1.0, 1.0})
            points.push_back(search.start + sign * part * scale);
    std::erase_if(points, [&](double x) { return !(x >= search.least && x <= search.most); });
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

Roots rootsOf(const RootSearch &search, const std::vector<std::pair<double, std::optional<double>>> &known, const Function &function)
{
    return Search(search, function).run(known);
}

} // namespace tokenyard
