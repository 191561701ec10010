// SPDX-License-Identifier: Apache-2.0
#include "core/supply/tiers.h"

#include <algorithm>

namespace tokenyard::rates {

namespace {

bool perKw(TierUnit unit) { return unit == TierUnit::KwhPerKw || unit == TierUnit::KwhPerKwDaily; }
bool daily(TierUnit unit) { return unit == TierUnit::KwhDaily || unit == TierUnit::KwhPerKwDaily; }
double times(double end, double factor) { return end == unlimited ? end : end * factor; }

// A tier of the month: which of the tariff's tiers it is and where it ends, in kWh.
struct Step {
    std::size_t tier;
    double end;
};

// The blocks of kWh per kW, with the steps in kWh that lie within each.
std::vector<Step> stepsOfBlocks(const Tiers &tiers, double billedKw)
{
    std::vector<double> blocks;
    for (const Tier &tier : tiers)
        if (perKw(tier.unit))
            blocks.push_back(times(tier.upTo, billedKw));
    std::vector<Step> steps;
    std::size_t block = 0;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (perKw(tiers[i].unit)) {
            if (blocks[block] < times(tiers[i].upTo, billedKw) && block + 1 < blocks.size())
                ++block;
            if (i + 1 == tiers.size() || perKw(tiers[i + 1].unit))
                steps.push_back({i, blocks[block]}); // else its steps follow
        } else if (tiers[i].upTo < blocks[block]) {
            if (steps.empty() || steps.back().end < tiers[i].upTo) // a step that ends below its block's begin holds nothing
                steps.push_back({i, tiers[i].upTo});
        } else if (steps.empty() || steps.back().end < blocks[block]) {
            steps.push_back({i, blocks[block]});
        }
    }
    return steps;
}

} // namespace

double charged(const Tiers &tiers, double from, double to, double Tier::*price)
{
    double money = 0.0, begin = 0.0;
    for (std::size_t t = 0; t < tiers.size() && begin < to; ++t) {
        const double end = t + 1 == tiers.size() ? unlimited : tiers[t].upTo;
        const double within = std::min(to, end) - std::max(from, begin);
        if (within > 0.0)
            money += within * (tiers[t].*price);
        begin = end;
    }
    return money;
}

std::vector<Tiers> tiersOfMonth(const std::vector<Tiers> &periods, int days, double billedKw)
{
    std::vector<Tiers> month = periods;
    for (Tiers &tiers : month)
        for (Tier &tier : tiers)
            if (daily(tier.unit))
                tier.upTo = times(tier.upTo, days);
    for (Tiers &tiers : month) {
        if (tiers.empty() || !perKw(tiers.front().unit))
            continue;
        Tiers stepped;
        for (const Step &step : stepsOfBlocks(tiers, billedKw)) {
            stepped.push_back(tiers[step.tier]);
            stepped.back().upTo = step.end;
        }
        tiers = std::move(stepped);
    }
    return month;
}

} // namespace tokenyard::rates
