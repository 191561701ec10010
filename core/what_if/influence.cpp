// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/influence.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double rounding = 1e-12; // of the figure: what a sum in another order may move

double squares(const Influence &influence, double base)
{
    double sum = 0.0;
    for (const InfluenceRun &run : influence.runs)
        if (run.si)
            sum += (*run.si - base) * (*run.si - base);
    return sum;
}

Influence influenceOf(const Swing &swing, Kpi kpi, double base)
{
    Influence influence{swing.input, {}, 0.0, 0.0};
    for (const SwingRun &run : swing.runs) {
        const auto &si = run.kpis[kpi].si;
        influence.runs.push_back({run.at, si});
        // To lose the figure is the greatest change of all.
        influence.greatestChange = std::max(influence.greatestChange, si ? std::abs(*si - base) : HUGE_VAL);
    }
    return influence;
}

} // namespace

std::vector<Influence> influencesOn(Kpi kpi, const Kpis &base, const Swings &swings)
{
    std::vector<Influence> all;
    const auto &si = base[kpi].si;
    if (!si)
        return all;
    double total = 0.0;
    for (const Swing &swing : swings) {
        Influence influence = influenceOf(swing, kpi, *si);
        if (influence.greatestChange <= rounding * std::abs(*si))
            continue;
        if (swing.input.low)
            total += influence.bandFraction = squares(influence, *si);
        all.push_back(std::move(influence));
    }
    for (Influence &influence : all)
        influence.bandFraction = total > 0.0 ? influence.bandFraction / total : 0.0;
    std::stable_sort(all.begin(), all.end(), [](const Influence &a, const Influence &b) {
        return std::pair(a.bandFraction, a.greatestChange) > std::pair(b.bandFraction, b.greatestChange);
    });
    return all;
}

} // namespace tokenyard
