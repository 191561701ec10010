// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/topology_steps.h"

#include "core/what_if/n_minus_1.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TT(source) TY_TR("Topology", source)

int worstFailure(const LaidOutTopology &laid, const Catalogue &catalogue)
{
    int worst = 0;
    const Plan &plan = laid.edit.plan;
    for (const ElementFailure &failure : FailureAnalysis(plan, *laid.study, catalogue).each()) {
        const Object *object = plan.object(failure.id);
        const Feed *feed = plan.feed(failure.id);
        const PowerRole role = object ? kindInfo(object->kind()).power : PowerRole::None;
        const bool power = object ? role != PowerRole::None && role != PowerRole::Load && !object->as<GridIntake>() : isPower(feed->kind);
        worst = power ? std::max(worst, failure.whole.racksDark) : worst;
    }
    return worst;
}

} // namespace

TopologyStep topologyStep(const Plan &plan, const Study &before, Evaluator &evaluator, Topology topology, std::stop_token stop)
{
    TopologyStep step{topology, layOutTopology(plan, before, evaluator, topology, std::move(stop)), 0, {}};
    if (step.laid.ok()) {
        step.worst = worstFailure(step.laid, evaluator.catalogue());
        step.capex = step.laid.study->kpis[Kpi::CapexTotal].si;
    }
    return step;
}

bool samePlant(const TopologyStep &a, const TopologyStep &b)
{
    if (!a.laid.ok() || !b.laid.ok())
        return false;
    Plan plan = a.laid.edit.plan;
    plan.power = b.laid.edit.plan.power;
    return sameContent(plan, b.laid.edit.plan);
}

Text contractWords(const RaisedContract &raised)
{
    const auto krw = [](Money money) { return measure(money, units::millionKRW, 3); };
    const Measure before = measure(raised.before, units::MW), after = measure(raised.after, units::MW, 5);
    if (!raised.bill)
        return Text(TT("The grid contract rises from %1 to %2: %3 of capex."), {before, after, krw(raised.capex)});
    return Text(
        raised.bill->si() < 0.0
            ? TT("The grid contract rises from %1 to %2: %3 of capex, and %4 a year less than the charge for what exceeds the old one.")
            : TT("The grid contract rises from %1 to %2: %3 of capex, and %4 a year more than the charge for what exceeds the old one."),
        {before, after, krw(raised.capex), krw(raised.bill->si() < 0.0 ? -1.0 * *raised.bill : *raised.bill)});
}

} // namespace tokenyard
