// SPDX-License-Identifier: Apache-2.0
#include "core/supply/mix.h"

#include "core/base/months.h"
#include "core/supply/mix_program.h"
#include "core/supply/mix_steering.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::own {

namespace {

constexpr double solverSeconds = 40.0, solverSecondsOfYear = 600.0;
constexpr double nothing = 1e-3; // of the most: a smaller size is none
constexpr int mostUnits = 8;
constexpr int capsInSearch = 5, capsInYear = 12;
constexpr double margins[] = {0.005, 0.015, 0.03, 0.06, 0.12};
constexpr std::size_t week = 7 * 24;

double capacityCost(const std::vector<Candidate> &candidates, const std::vector<double> &sizes)
{
    double cost = 0.0;
    for (std::size_t c = 0; c < candidates.size(); ++c)
        cost += candidates[c].yearly * sizes[c];
    return cost;
}

Reached builtOf(const std::vector<Candidate> &candidates, const std::vector<double> &sizes)
{
    Reached built;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        built.land += candidates[c].area * sizes[c];
        built.budget += candidates[c].price * sizes[c];
    }
    return built;
}

// The limits with a margin towards what the dispatch can keep.
Limits tighter(Limits limits, double margin)
{
    limits.selfShare = limits.selfShare > 0.0 ? std::min(limits.selfShare * (1.0 + margin), 0.999) : 0.0;
    limits.emissions *= 1.0 - margin;
    return limits;
}

// The weeks' cost of a year, capacity in it.
class Weeks {
public:
    Weeks(const Case &year, const std::vector<Candidate> &candidates, const Limits &limits, Span span)
        : m_limits(limits), m_weeks(span == Span::Weeks ? typicalWeeks(year) : year),
          m_weight(double(year.load.size()) / double(m_weeks.load.size())),
          m_candidates(span == Span::Weeks ? weekly(year, candidates) : candidates),
          m_seconds(span == Span::Weeks ? solverSeconds : solverSecondsOfYear)
    {}
    double seconds() const { return m_seconds; } // that the solver may take
    const Case &input() const { return m_weeks; }
    double weight() const { return m_weight; }
    const std::vector<Candidate> &candidates() const { return m_candidates; }

    // Infinite where the limits are broken.
    double cost(const std::vector<double> &sizes) const
    {
        const Steered steered = steer(with(m_weeks, m_candidates, sizes), m_limits, builtOf(m_candidates, sizes), m_weight, capsInSearch);
        return steered.kept ? steered.cost * m_weight + capacityCost(m_candidates, sizes) : unlimited;
    }
    // The same without least loads, starts and ramps: a bound where no solver is at hand.
    double bound(const std::vector<double> &sizes) const
    {
        Case relaxed = with(m_weeks, m_candidates, sizes);
        for (Plant &plant : relaxed.plants) {
            plant.leastShare = plant.startCost = 0.0;
            plant.rampShare = 1.0;
        }
        return dispatchYear(relaxed, capsInYear).cost * m_weight + capacityCost(m_candidates, sizes);
    }

private:
    static std::vector<Candidate> weekly(const Case &year, std::vector<Candidate> candidates)
    {
        for (Candidate &candidate : candidates) {
            Case one;
            one.load = year.load;
            one.grid = year.grid;
            one.variables = candidate.variable;
            one.plants = candidate.plant;
            const Case cut = typicalWeeks(one);
            candidate.variable = cut.variables;
            candidate.plant = cut.plants;
        }
        return candidates;
    }
    const Limits &m_limits;
    Case m_weeks;
    double m_weight;
    std::vector<Candidate> m_candidates;
    double m_seconds;
};

// Sizes in whole units, without negligible ones.
void toUnits(const std::vector<Candidate> &candidates, std::vector<double> &sizes)
{
    for (std::size_t c = 0; c < sizes.size(); ++c) {
        if (candidates[c].unit > 0.0)
            sizes[c] = std::round(sizes[c] / candidates[c].unit) * candidates[c].unit;
        if (sizes[c] < nothing * candidates[c].most)
            sizes[c] = 0.0;
        sizes[c] = std::clamp(sizes[c], 0.0, candidates[c].most);
    }
}

// Candidates that come in units, as their number.
std::vector<std::vector<Candidate>> wholeUnits(const std::vector<Candidate> &candidates)
{
    std::vector<std::vector<Candidate>> all{candidates};
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        if (candidates[c].unit <= 0.0)
            continue;
        std::vector<std::vector<Candidate>> fixed;
        for (const std::vector<Candidate> &one : all)
            for (int n = 0; n <= std::min(int(std::lround(candidates[c].most / candidates[c].unit)), mostUnits); ++n) {
                fixed.push_back(one);
                fixed.back()[c].least = fixed.back()[c].most = n * candidates[c].unit;
            }
        all = std::move(fixed);
    }
    return all;
}

// Shares of the work done when the programmes are solved and when the steps around them are tried.
constexpr double whenSolved = 0.5, whenTried = 0.9;

void tell(const Watch &watch, double done)
{
    if (watch.progress)
        watch.progress(done);
}

// The sizes of the cheapest linear programme, one for each number of whole units, and its cost: a bound. 0 without a solver.
double solveSizes(const Weeks &weeks, const Limits &limits, const Watch &watch, Mix &mix)
{
    double bound = 0.0;
    mix.solvedByClp = false;
    mix.remark.clear();
    std::string why;
    const std::vector<std::vector<Candidate>> all = wholeUnits(weeks.candidates());
    for (std::size_t i = 0; i < all.size() && !watch.stop.stop_requested(); ++i) {
        const std::vector<Candidate> &candidates = all[i];
        tell(watch, whenSolved * double(i) / double(all.size()));
        const MixProgram program = mixProgram(weeks.input(), candidates, weeks.weight(), limits);
        const auto solution = solveWithClp(program.program, weeks.seconds(), why, watch.stop);
        if (!solution && limits.any()) // so many units of it are beyond the limits
            continue;
        if (!solution) {
            mix.solvedByClp = false;
            break;
        }
        const double cost = solution->cost + program.paid;
        if (mix.solvedByClp && cost >= bound)
            continue;
        mix.solvedByClp = true;
        bound = cost;
        for (std::size_t c = 0; c < candidates.size(); ++c)
            mix.sizes[c] = solution->values[std::size_t(program.sizes[c])];
        toUnits(weeks.candidates(), mix.sizes);
    }
    if (!mix.solvedByClp)
        mix.remark = why;
    return mix.solvedByClp ? bound : 0.0;
}

// Moves one size at a time by a step that halves, for as long as it pays.
void improve(const Weeks &weeks, int rounds, double step, const Watch &watch, std::vector<double> &sizes, double &cost)
{
    const std::vector<Candidate> &all = weeks.candidates();
    for (int round = 0; round < rounds; ++round, step *= 0.5)
        for (std::size_t c = 0; c < all.size() && !watch.stop.stop_requested(); ++c) {
            tell(watch, whenSolved + (whenTried - whenSolved) * double(std::size_t(round) * all.size() + c) / double(rounds * all.size()));
            for (double direction : {1.0, -1.0}) {
                std::vector<double> other = sizes;
                const double move = all[c].unit > 0.0 ? all[c].unit : step * all[c].most;
                other[c] = std::clamp(other[c] + direction * move, 0.0, all[c].most);
                toUnits(all, other);
                if (other == sizes)
                    continue;
                if (const double fresh = weeks.cost(other); fresh < cost) {
                    sizes = other;
                    cost = fresh;
                    break;
                }
            }
        }
}

} // namespace

Case with(const Case &base, const std::vector<Candidate> &candidates, const std::vector<double> &sizes)
{
    Case out = base;
    std::vector<std::size_t> plantOf(candidates.size());
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        if (sizes[c] <= 0.0)
            continue;
        plantOf[c] = out.plants.size();
        for (Absorber absorber : candidates[c].absorber)
            if (sizes[candidates[c].heatOf] > 0.0) {
                absorber.plant = plantOf[candidates[c].heatOf];
                absorber.kw *= sizes[c];
                out.heat.absorbers.push_back(absorber);
            }
        for (Variable variable : candidates[c].variable) {
            for (double &kw : variable.kw)
                kw *= sizes[c];
            out.variables.push_back(std::move(variable));
        }
        for (Plant plant : candidates[c].plant) {
            if (plant.units > 0) { // 0: no machine
                plant.units = std::max(1, int(std::lround(candidates[c].unit > 0.0 ? sizes[c] / candidates[c].unit : double(plant.units))));
                plant.startCost *= sizes[c] / plant.units;
            }
            plant.kw *= sizes[c];
            out.plants.push_back(std::move(plant));
        }
        for (Storage store : candidates[c].store) {
            store.kw *= sizes[c];
            store.kwh *= sizes[c];
            out.stores.push_back(store);
        }
    }
    return out;
}

Case typicalWeeks(const Case &year)
{
    const std::size_t peak = std::size_t(std::max_element(year.load.begin(), year.load.end()) - year.load.begin());
    std::vector<std::size_t> hours;
    std::size_t begin = 0;
    for (int days : daysOfMonth) {
        const std::size_t count = std::size_t(days) * 24;
        std::size_t first = begin + week; // the month's second week
        if (peak >= begin && peak < begin + count)
            first = std::clamp(peak / 24 * 24 - std::min<std::size_t>(peak / 24 * 24, 3 * 24), begin, begin + count - week);
        for (std::size_t h = 0; h < week; ++h)
            hours.push_back(first + h);
        begin += count;
    }
    const auto cut = [&]<class T>(std::vector<T> &all) {
        if (all.empty())
            return;
        std::vector<T> kept;
        kept.reserve(hours.size());
        for (std::size_t hour : hours)
            kept.push_back(all[hour]);
        all = std::move(kept);
    };
    Case weeks = year;
    weeks.grid.demandPrice *= double(hours.size()) / double(year.load.size());
    cut(weeks.load);
    cut(weeks.grid.price);
    cut(weeks.grid.setsDemand);
    cut(weeks.heat.cold);
    cut(weeks.heat.chillers);
    for (Variable &variable : weeks.variables)
        cut(variable.kw);
    for (Plant &plant : weeks.plants)
        cut(plant.stands);
    return weeks;
}

Mix bestMix(const Case &base, const std::vector<Candidate> &candidates, const Limits &limits, const Watch &watch, Span span)
{
    Mix mix;
    const Weeks weeks(base, candidates, limits, span);
    const std::vector<double> none(candidates.size(), 0.0);
    mix.sizes = none;
    const double bound = solveSizes(weeks, limits, watch, mix);
    mix.baseCost = dispatchYear(base, capsInYear).cost;
    const auto takeYear = [&] {
        Steered year = steer(with(base, candidates, mix.sizes), limits, builtOf(candidates, mix.sizes), 1.0, capsInYear);
        mix.year = std::move(year.dispatch);
        mix.reached = year.reached;
        mix.feasible = year.kept;
        mix.yearlyCost = year.cost + capacityCost(candidates, mix.sizes);
    };
    double cost = weeks.cost(mix.sizes);
    if (const double without = weeks.cost(none); without < cost) {
        mix.sizes = none;
        cost = without;
    }
    improve(weeks, mix.solvedByClp ? 2 : 6, mix.solvedByClp ? 0.05 : 0.5, watch, mix.sizes, cost);
    if (watch.stop.stop_requested())
        return mix;
    tell(watch, whenTried);
    takeYear();
    // The programme foresees all and knows no least loads: what the dispatch does not keep asks for a little more.
    for (double margin : margins) {
        if (mix.feasible || !mix.solvedByClp || !limits.steers() || watch.stop.stop_requested())
            break;
        solveSizes(weeks, tighter(limits, margin), {watch.stop, {}}, mix);
        cost = weeks.cost(mix.sizes);
        takeYear();
    }
    const double least = mix.solvedByClp ? bound : weeks.bound(mix.sizes);
    mix.gap = least > 0.0 && cost < unlimited ? std::max(cost / least - 1.0, 0.0) : 0.0;
    if (mix.yearlyCost > mix.baseCost && !limits.steers()) { // the weeks promised what the year does not keep
        mix.sizes = none;
        takeYear();
        mix.yearlyCost = mix.baseCost;
    }
    return mix;
}

} // namespace tokenyard::own
