// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/causes.h"
#include "core/what_if/on_threads.h"
#include "core/what_if/random.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenyard {

namespace {

constexpr std::size_t mostExact = 8; // causes: 256 sets
constexpr std::size_t wantedRuns = 700, leastOrders = 8, greatestOrders = 64;
constexpr std::uint64_t orderSeed = 20260601;

using Set = std::vector<bool>;
using Order = std::vector<std::size_t>;

// A step of an order: a cause is added to those before it.
struct Step {
    std::size_t cause = 0, before = 0, after = 0; // numbers of sets
    double weight = 0.0;
};

class Schedule {
public:
    explicit Schedule(std::size_t causes) : m_causes(causes) {}
    void addAllSets()
    {
        std::vector<double> factorial(m_causes + 1, 1.0);
        for (std::size_t i = 1; i <= m_causes; ++i)
            factorial[i] = factorial[i - 1] * double(i);
        for (std::size_t bits = 0; bits < std::size_t(1) << m_causes; ++bits) {
            Set set(m_causes);
            std::size_t size = 0;
            for (std::size_t c = 0; c < m_causes; ++c)
                size += (set[c] = bits >> c & 1u);
            for (std::size_t c = 0; c < m_causes; ++c)
                if (!set[c])
                    addStep(set, c, factorial[size] * factorial[m_causes - size - 1] / factorial[m_causes]);
        }
    }
    void addOrder(const Order &order, double weight)
    {
        Set set(m_causes);
        for (const std::size_t cause : order) {
            addStep(set, cause, weight);
            set[cause] = true;
        }
    }
    const std::vector<Set> &sets() const { return m_sets; }
    const std::vector<Step> &steps() const { return m_steps; }

private:
    void addStep(Set set, std::size_t cause, double weight)
    {
        Step step{cause, numberOf(set), 0, weight};
        set[cause] = true;
        step.after = numberOf(set);
        m_steps.push_back(step);
    }
    std::size_t numberOf(const Set &set)
    {
        const auto [it, isNew] = m_numbers.try_emplace(set, m_sets.size());
        if (isNew)
            m_sets.push_back(set);
        return it->second;
    }

    std::size_t m_causes;
    std::map<Set, std::size_t> m_numbers;
    std::vector<Set> m_sets;
    std::vector<Step> m_steps;
};

Order shuffled(std::size_t causes, std::uint64_t number)
{
    Order order(causes);
    const Shuffle shuffle(causes, orderSeed, number);
    for (std::size_t i = 0; i < causes; ++i)
        order[i] = std::size_t(shuffle[i]);
    return order;
}

Schedule scheduleOf(std::size_t causes, ShapleyShares &out)
{
    Schedule plan(causes);
    out.exact = causes <= mostExact;
    if (out.exact) {
        plan.addAllSets();
        return plan;
    }
    out.orders = int(std::clamp(wantedRuns / causes / 2 * 2, leastOrders, greatestOrders));
    for (int i = 0; i < out.orders / 2; ++i) {
        Order order = shuffled(causes, std::uint64_t(i));
        plan.addOrder(order, 1.0 / out.orders);
        std::reverse(order.begin(), order.end());
        plan.addOrder(order, 1.0 / out.orders);
    }
    return plan;
}

} // namespace

std::optional<ShapleyShares> shapley(std::size_t causes, std::size_t figures, const std::function<SetFunction()> &perThread,
                                     const std::function<void(std::size_t, std::size_t)> &progress)
{
    ShapleyShares out;
    const Schedule plan = scheduleOf(causes, out);
    std::vector<SetValues> values(plan.sets().size());
    std::atomic<std::size_t> done = 0;
    const bool whole = onThreads(values.size(), [&] {
        return [&, value = perThread()](std::size_t i) {
            auto one = value(plan.sets()[i]);
            if (!one)
                return false;
            values[i] = std::move(*one);
            if (const std::size_t now = ++done; progress)
                progress(now, values.size());
            return true;
        };
    });
    if (!whole)
        return std::nullopt;
    out.runs = int(values.size());
    out.shares.assign(causes, SetValues(figures, 0.0));
    std::vector<bool> known(figures, true);
    for (const SetValues &one : values)
        for (std::size_t f = 0; f < figures; ++f)
            known[f] = known[f] && !std::isnan(one[f]);
    for (const Step &step : plan.steps())
        for (std::size_t f = 0; f < figures; ++f)
            out.shares[step.cause][f] += step.weight * (values[step.after][f] - values[step.before][f]);
    for (SetValues &share : out.shares)
        for (std::size_t f = 0; f < figures; ++f)
            if (!known[f])
                share[f] = std::nan("");
    return out;
}

} // namespace tokenyard
