// SPDX-License-Identifier: Apache-2.0
#include "core/region/phases.h"

#include "core/plan/phase_months.h"
#include "core/region/phase_limits.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

#define TP(source) TY_TR("Phases", source)

std::size_t orderOf(const Plan &plan, ObjectId phase) // 0 and unknown ids are the first
{
    const auto it = std::find_if(plan.phases.begin(), plan.phases.end(), [&](const Shared<Phase> &p) { return p->id == phase; });
    return it == plan.phases.end() ? 0 : std::size_t(it - plan.phases.begin());
}

PhaseStanding standingOf(const Plan &plan, std::size_t phase, Evaluator &evaluator)
{
    PhaseStanding standing;
    if (phase < plan.phases.size()) {
        const Phase &own = *plan.phases[phase];
        standing.phase = own.id;
        standing.name = own.name;
        standing.year = own.year;
        standing.month = own.month;
        standing.energised = energisedMonth(own, plan.finance->delayMonths);
    } else {
        standing.name = plan.site->title;
        standing.year = plan.site->priceYear;
        standing.month = 1;
        standing.energised = standing.year * 12;
    }
    standing.plan = planUpTo(plan, phase);
    standing.study = evaluator.evaluate(standing.plan);
    standing.constraints = constraintsOf(standing, evaluator.catalogue());
    standing.worth = worthOfOneMore(standing, evaluator);
    return standing;
}

} // namespace

const char *limitKey(Limit limit)
{
    switch (limit) {
    case Limit::Grid: return "grid";
    case Limit::PowerPlant: return "power-plant";
    case Limit::Cooling: return "cooling";
    case Limit::Water: return "water";
    case Limit::Land: return "land";
    case Limit::GpuSupply: return "gpu-supply";
    case Limit::Cash: return "cash";
    case Limit::Permit: break;
    }
    return "permit";
}

TextSource limitName(Limit limit)
{
    switch (limit) {
    case Limit::Grid: return TP("Grid contract");
    case Limit::PowerPlant: return TP("Power plant");
    case Limit::Cooling: return TP("Cooling");
    case Limit::Water: return TP("Water");
    case Limit::Land: return TP("Land");
    case Limit::GpuSupply: return TP("GPU supply");
    case Limit::Cash: return TP("Cash");
    case Limit::Permit: break;
    }
    return TP("Permits and grid date");
}

bool builtBy(const Plan &plan, ObjectId phaseOfPart, std::size_t phase) { return orderOf(plan, phaseOfPart) <= phase; }

Plan planUpTo(const Plan &plan, std::size_t phase)
{
    if (phase + 1 >= plan.phases.size())
        return plan;
    Plan then = plan;
    std::erase_if(then.objects, [&](const Shared<Object> &o) { return !builtBy(plan, o->phase, phase); });
    std::erase_if(then.feeds, [&](const Shared<Feed> &f) {
        return !builtBy(plan, f->phase, phase) || !then.object(f->from.object) || !then.object(f->to.object);
    });
    then.phases.resize(phase + 1);
    then.supply = plan.supply.with([&](Supply &supply) { supply.contract = plan.phases[phase]->gridPower; });
    return then;
}

std::vector<PhaseStanding> phaseStandings(const Plan &plan, Evaluator &evaluator, std::stop_token stop,
                                          const std::function<void(std::size_t)> &progress)
{
    std::vector<PhaseStanding> all;
    for (std::size_t i = 0; i < std::max<std::size_t>(plan.phases.size(), 1) && !stop.stop_requested(); ++i) {
        all.push_back(standingOf(plan, i, evaluator));
        if (progress)
            progress(all.size());
    }
    return all;
}

} // namespace tokenyard::region
