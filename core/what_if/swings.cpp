// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/swings.h"

#include "core/chain/kpi_assembly.h"
#include "core/what_if/on_threads.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

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
        return onThreads(all.size(), [&] { return [&](std::size_t i) { return run(*all[i].first, *all[i].second); }; });
    }

private:
    bool run(const Input &input, SwingRun &out) const
    {
        Chain chain = m_base; // with its memory
        if (!input.isField() && !input.isRecordValue())
            chain.suppose({std::get<double>(out.at)});
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
    if (const auto error = throughputError(*base.result<ThroughputResult>()))
        swings.push_back({*error, {{*error->low, {}}, {*error->high, {}}}});
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
