// SPDX-License-Identifier: Apache-2.0
#include "core/region/schedule.h"

#include "core/base/nearest.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Schedule", source)

// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    double share()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        z ^= z >> 31;
        return double(z >> 11) * 0x1.0p-53;
    }

private:
    std::uint64_t m_state;
};

// The steps by index, each after those it waits for.
struct Network {
    std::vector<std::vector<std::size_t>> after;
    std::vector<std::size_t> order;
};

Text checked(const std::vector<ScheduleStep> &steps)
{
    if (steps.empty())
        return Text(TR("The schedule has no steps; give it at least one."));
    for (const ScheduleStep &s : steps)
        if (!(s.low >= 0.0 && s.low <= s.base && s.base <= s.high && s.high <= 36500.0))
            return Text(TR("The days of '%1' must be low, base and high in this order, from 0 to 36,500."), {s.name});
    return {};
}

Text link(const std::vector<ScheduleStep> &steps, Network &network)
{
    std::map<std::string, std::size_t> byId;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        ids.push_back(steps[i].id);
        if (!byId.emplace(steps[i].id, i).second)
            return Text(TR("Two steps are called '%1'; give one another name."), {steps[i].id});
    }
    network.after.resize(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
        for (const std::string &id : steps[i].after) {
            const auto it = byId.find(id);
            if (it == byId.end())
                return Text(TR("'%1' waits for '%2', which is no step; the nearest is '%3'."),
                            {steps[i].name, id, nearestWords(id, ids, 1).at(0)});
            network.after[i].push_back(it->second);
        }
    return {};
}

// In an order in which each comes after those it waits for; what cannot be put in order waits for itself.
Text sort(const std::vector<ScheduleStep> &steps, Network &network)
{
    std::vector<bool> done(steps.size(), false);
    while (network.order.size() < steps.size()) {
        const std::size_t before = network.order.size();
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (!done[i] && std::all_of(network.after[i].begin(), network.after[i].end(), [&](std::size_t p) { return done[p]; })) {
                done[i] = true;
                network.order.push_back(i);
            }
        if (network.order.size() == before) {
            std::string names;
            for (std::size_t i = 0; i < steps.size(); ++i)
                if (!done[i])
                    names += (names.empty() ? "" : ", ") + steps[i].name;
            return Text(TR("The schedule runs in a circle: among %1 each waits for another; take one of these links out."), {names});
        }
    }
    return {};
}

// Finish of each step; the end of the schedule.
double forward(const Network &network, const std::vector<double> &days, std::vector<double> &finish)
{
    double end = 0.0;
    for (const std::size_t i : network.order) {
        double start = 0.0;
        for (const std::size_t p : network.after[i])
            start = std::max(start, finish[p]);
        finish[i] = start + days[i];
        end = std::max(end, finish[i]);
    }
    return end;
}

// The latest finish of each step that does not move the end.
std::vector<double> latest(const Network &network, const std::vector<double> &days, double end)
{
    std::vector<double> late(days.size(), end);
    for (auto it = network.order.rbegin(); it != network.order.rend(); ++it)
        for (const std::size_t p : network.after[*it])
            late[p] = std::min(late[p], late[*it] - days[*it]);
    return late;
}

// One chain of steps that decides the end: from the last backwards over the predecessor that finishes last.
std::vector<std::size_t> criticalChain(const Network &network, const std::vector<double> &finish, double end)
{
    std::vector<std::size_t> chain;
    std::size_t at = 0;
    while (finish[at] < end)
        ++at;
    for (bool more = true; more;) {
        chain.push_back(at);
        more = false;
        double last = -1.0;
        for (const std::size_t p : network.after[chain.back()])
            if (finish[p] > last) {
                last = finish[p];
                at = p;
                more = true;
            }
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

double quantile(const std::vector<double> &sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const std::size_t below = std::size_t(at);
    const double rest = at - double(below);
    return below + 1 < sorted.size() ? sorted[below] + rest * (sorted[below + 1] - sorted[below]) : sorted.back();
}

} // namespace

double triangular(double low, double base, double high, double share)
{
    if (high <= low)
        return low;
    const double turn = (base - low) / (high - low);
    return share < turn ? low + std::sqrt(share * (high - low) * (base - low))
                        : high - std::sqrt((1.0 - share) * (high - low) * (high - base));
}

Timing timingOf(const std::vector<ScheduleStep> &steps, int samples, std::uint64_t seed)
{
    Timing timing;
    Network network;
    timing.problem = checked(steps);
    if (timing.problem.empty())
        timing.problem = link(steps, network);
    if (timing.problem.empty())
        timing.problem = sort(steps, network);
    if (!timing.problem.empty())
        return timing;
    std::vector<double> days, finish(steps.size(), 0.0);
    for (const ScheduleStep &s : steps)
        days.push_back(s.base);
    timing.base = forward(network, days, finish);
    timing.critical = criticalChain(network, finish, timing.base);
    const std::vector<double> late = latest(network, days, timing.base);
    for (std::size_t i = 0; i < steps.size(); ++i)
        timing.steps.push_back({finish[i] - days[i], finish[i], late[i] - finish[i], 0.0});
    Random random(seed);
    std::vector<double> ends;
    for (int n = 0; n < samples; ++n) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            days[i] = triangular(steps[i].low, steps[i].base, steps[i].high, random.share());
        const double end = forward(network, days, finish);
        ends.push_back(end);
        timing.mean += end / samples;
        for (const std::size_t i : criticalChain(network, finish, end))
            timing.steps[i].criticality += 1.0; // counted, so that a step that always decides has 1 and not the rounding of a sum
    }
    for (ScheduledStep &step : timing.steps)
        step.criticality /= samples;
    std::sort(ends.begin(), ends.end());
    timing.p50 = quantile(ends, 0.5);
    timing.p90 = quantile(ends, 0.9);
    return timing;
}

} // namespace tokenyard::region
