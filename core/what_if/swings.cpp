// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/swings.h"

#include "core/chain/kpi_assembly.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace tokenyard {

namespace {

constexpr unsigned mostThreads = 4;

// Calls work(0) ... work(count - 1), each once, on a few threads; false as soon as one of them was false.
template <class Work>
bool onThreads(std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> good = true;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && good; i = next++)
            if (!work(i))
                good = false;
    };
    const unsigned wanted = std::clamp(std::thread::hardware_concurrency(), 1u, mostThreads);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(wanted, count); ++i)
        others.emplace_back(run);
    run();
    others.clear(); // joins
    return good;
}

// What the calibration's error makes of the tokens: all services alike, for their errors share the model and do not cancel.
ThroughputResult scaled(ThroughputResult result, double factor)
{
    result.rate = *result.rate * factor;
    for (ServiceOutput &output : result.outputs)
        if (output.rate)
            output.rate = *output.rate * factor;
    return result;
}

class Runner {
public:
    Runner(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop)
        : m_plan(plan), m_catalogue(catalogue), m_base(base), m_stop(std::move(stop))
    {}
    bool run(Swings &swings) const
    {
        std::vector<std::pair<const Input *, SwingRun *>> all;
        for (Swing &swing : swings)
            for (SwingRun &one : swing.runs)
                all.emplace_back(&swing.input, &one);
        return onThreads(all.size(), [&](std::size_t i) { return run(*all[i].first, *all[i].second); });
    }

private:
    bool run(const Input &input, SwingRun &out) const
    {
        Chain chain = m_base; // with its memory
        if (!input.isField() && !input.isRecordValue())
            chain.hold(scaled(*m_base.result<ThroughputResult>(), std::get<double>(out.at)));
        const World world = withInput(m_plan, m_catalogue, input, out.at);
        Study study;
        if (!chain.run(world.plan, world.catalogue, m_stop, study))
            return false;
        out.kpis = assembleKpis(*world.plan.finance, study);
        return true;
    }

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    const Chain &m_base;
    std::stop_token m_stop;
};

FieldValue atNumber(const Input &input, double number)
{
    if (std::holds_alternative<std::int64_t>(input.value))
        return std::int64_t(std::llround(number));
    return number;
}

std::optional<Swing> throughputSwing(const ThroughputResult &base)
{
    if (!base.rate || !base.low || !base.high || base.rate->si() <= 0.0)
        return std::nullopt;
    Input input;
    input.key = "throughput";
    input.label = Text(TY_TR("Input", "Error of the throughput model"));
    input.value = 1.0;
    input.low = *base.low / *base.rate;
    input.high = *base.high / *base.rate;
    return Swing{input, {{*input.low, {}}, {*input.high, {}}}};
}

std::optional<Swings> finished(Swings swings, const Runner &runner)
{
    return runner.run(swings) ? std::optional(std::move(swings)) : std::nullopt;
}

} // namespace

std::optional<Swings> uncertainSwings(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop)
{
    Swings swings;
    for (Input &input : uncertainInputs(plan, catalogue)) {
        const FieldValue low = atNumber(input, *input.low), high = atNumber(input, *input.high);
        swings.push_back({std::move(input), {{low, {}}, {high, {}}}});
    }
    if (auto throughput = throughputSwing(*base.result<ThroughputResult>()))
        swings.push_back(std::move(*throughput));
    return finished(std::move(swings), Runner(plan, catalogue, base, std::move(stop)));
}

std::optional<Swings> exactSwings(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop)
{
    Swings swings;
    for (Input &input : exactInputs(plan, catalogue)) {
        std::vector<SwingRun> runs;
        for (FieldValue &value : stepsOf(input, plan, catalogue))
            runs.push_back({std::move(value), {}});
        if (!runs.empty())
            swings.push_back({std::move(input), std::move(runs)});
    }
    return finished(std::move(swings), Runner(plan, catalogue, base, std::move(stop)));
}

} // namespace tokenyard
