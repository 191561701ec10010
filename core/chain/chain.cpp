// SPDX-License-Identifier: Apache-2.0
// The order of the stages and what each one reads.
#include "core/chain/memo.h"
#include "core/study/workload/workload.h"

namespace tokenyard {

namespace {
using Key = std::vector<std::shared_ptr<const void>>;

template <class... Parts>
Key key(const Parts &...parts)
{
    Key out;
    const auto add = [&](const auto &part) {
        if constexpr (requires { part.begin(); })
            for (const auto &p : part)
                out.push_back(p.handle());
        else if constexpr (requires { part.handle(); })
            out.push_back(part.handle());
        else
            out.push_back(part); // a stage's result
    };
    (add(parts), ...);
    return out;
}
} // namespace

bool Chain::run(const Plan &plan, const Catalogue &catalogue, std::stop_token stop, Study &s)
{
    const Plan &p = plan;
    s.layout = m_layout.get(key(p.site, p.power, p.objects, p.feeds), [&] { return layoutStage(p, catalogue); });
    if (stop.stop_requested())
        return false;
    const auto halls = m_halls.get(key(s.layout), [&] { return s.layout->halls; });
    s.compute = m_compute.get(key(halls, p.site, p.power, p.supply, p.finance, p.services),
                              [&] { return computeStage(p, *halls, catalogue, m_choices); });
    return afterCompute(p, catalogue, stop, s);
}

bool Chain::afterCompute(const Plan &p, const Catalogue &catalogue, std::stop_token stop, Study &s)
{
    if (stop.stop_requested())
        return false;
    s.power = m_power.get(key(s.layout, s.compute, p.power, p.supply, p.objects, p.feeds),
                          [&] { return powerStage(p, *s.layout, *s.compute, catalogue); });
    s.cooling = m_cooling.get(key(s.layout, s.compute, s.power, p.site, p.power, p.cooling, p.objects, p.feeds),
                              [&] { return coolingStage(p, *s.layout, *s.compute, *s.power, catalogue); });
    if (stop.stop_requested())
        return false;
    s.energy = m_energy.get(key(s.power, s.cooling, p.supply, p.power), [&] { return energyStage(p, *s.power, *s.cooling, catalogue); });
    s.carbon = m_carbon.get(key(s.energy, p.supply), [&] { return carbonStage(p, *s.energy); });
    s.cost = m_cost.get(key(s.layout, s.compute, s.power, s.cooling, s.energy, p.site, p.power, p.cooling, p.supply, p.cost, p.finance,
                            p.phases, p.objects, p.feeds),
                        [&] { return costStage(p, *s.layout, *s.compute, *s.power, *s.cooling, *s.energy, catalogue); });
    s.finance = m_finance.get(
        key(s.layout, s.compute, s.power, s.cooling, s.energy, s.cost, p.site, p.services, p.phases, p.supply, p.cost, p.finance),
        [&] { return financeStage(p, *s.layout, *s.compute, *s.power, *s.cooling, *s.energy, *s.cost); });
    return !stop.stop_requested();
}

bool Chain::replaceThroughput(const Plan &plan, ComputeResult compute, const Catalogue &catalogue, std::stop_token stop, Study &s)
{
    applyWorkload(plan, s.layout->halls, catalogue, compute);
    const bool samePower = compute.it == s.compute->it; // without a stated demand: what is made is sold
    s.compute = std::make_shared<const ComputeResult>(std::move(compute));
    if (!samePower)
        return afterCompute(plan, catalogue, stop, s);
    s.finance = std::make_shared<const FinanceResult>(financeStage(plan, *s.layout, *s.compute, *s.power, *s.cooling, *s.energy, *s.cost));
    return !stop.stop_requested();
}

} // namespace tokenyard
