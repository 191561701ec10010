// SPDX-License-Identifier: Apache-2.0
#include "core/edit/size_load.h"

#include "core/edit/feeds.h"
#include "core/edit/system_layout.h"
#include "core/study/layout/layout_stage.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::edit {

namespace {

constexpr double fewOhms = 0.01; // of the impedances: a network too thin for its load then still shows what flows

bool complete(const PlanGrid &grid)
{
    return std::none_of(grid.branches.begin(), grid.branches.end(), [](const PlanBranchState &b) { return !b.fromMw; });
}

SizeFlow greater(const SizeFlow &a, const SizeFlow &b) { return {std::max(a.real, b.real), std::max(a.apparent, b.apparent)}; }

} // namespace

SizeLoads::SizeLoads(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak) : m_plan(plan)
{
    const LayoutResult layout = layoutStage(plan, catalogue, {});
    const auto solvedFor = [&](const Plan &p, GridCase wanted) {
        PlanGrid grid = planGrid(p, layout, catalogue, wanted);
        if (complete(grid))
            return grid;
        wanted.impedanceFactor = fewOhms;
        return planGrid(p, layout, catalogue, wanted);
    };
    const auto solved = [&](GridCase wanted) { return solvedFor(plan, wanted); };
    const auto solvedWithout = [&](ObjectId system) { return solvedFor(cutOff(plan, {system}), {GridCase::Both}); };
    const PlanGrid base = solved({GridCase::Both});
    Power carried;
    for (const Shared<Object> &object : plan.objects)
        if (const ObjectFlow *flow = object->as<GridIntake>() ? base.object(object->id) : nullptr)
            carried += flow->real.value_or(Power{});
    m_site = std::max(carried, sitePeak.value_or(Power{}));
    m_siteFactor = carried.si() > 0.0 ? std::max(1.0, m_site / carried) : 1.0;
    take(base, true);
    for (const PlanBusState &bus : base.buses)
        if (bus.faultKa)
            m_faultsKa[bus.bus.object] = std::max(m_faultsKa[bus.bus.object], *bus.faultKa);
    const Topology topology = plan.power->upsTopology;
    const bool eachSide = topology == Topology::TwoN || topology == Topology::BlockRedundant;
    const auto intakes =
        std::count_if(plan.objects.begin(), plan.objects.end(), [](const Shared<Object> &o) { return o->as<GridIntake>() != nullptr; });
    if (eachSide || (topology != Topology::N && intakes > 1))
        for (GridCase::Sides sides : {GridCase::OnlyA, GridCase::OnlyB}) {
            const PlanGrid grid = solved({sides});
            if (intakes > 1)
                takeSideOut(grid);
            if (eachSide)
                take(grid, false);
        }
    if (spreadsOverSystems(topology))
        for (ObjectId system : systemsAbove(plan))
            take(solvedWithout(system), false);
}

// Intake and switchgear carry what no feed of the plan joins, too.
bool SizeLoads::common(ObjectId id) const
{
    const Object *object = m_plan.object(id);
    const auto units = object ? unitsOf(*object) : std::nullopt;
    return object && (object->as<GridIntake>() || (units && std::string_view(units->records) == "switchgear"));
}

SizeFlow SizeLoads::flowIn(const ObjectFlow &flow) const
{
    const double factor = common(flow.object) ? m_siteFactor : 1.0;
    // Of a UPS the output counts: its input less its loss.
    const Object *object = m_plan.object(flow.object);
    const Power loss = object && object->as<UpsRoom>() ? flow.loss.value_or(Power{}) : Power{};
    const Power real = (flow.real.value_or(Power{}) - loss) * factor;
    return {real,
            std::max(flow.apparent.value_or(ApparentPower{}) * factor, ApparentPower::fromSi(real.si() / m_plan.power->powerFactor.si()))};
}

void SizeLoads::takeSideOut(const PlanGrid &grid)
{
    for (const ObjectFlow &flow : grid.objects) {
        SizeFlow &sideOut = m_loads[flow.object].sideOut;
        sideOut = greater(sideOut, flowIn(flow));
    }
}

void SizeLoads::take(const PlanGrid &grid, bool base)
{
    for (const ObjectFlow &flow : grid.objects) {
        const SizeFlow now = flowIn(flow);
        SizeLoad &load = m_loads[flow.object];
        if (base)
            load.base = now;
        load.worst = greater(load.worst, now);
    }
    for (const PlanBranchState &branch : grid.branches)
        if (m_plan.feed(branch.object))
            takeFeed(grid, branch, base);
}

void SizeLoads::takeFeed(const PlanGrid &grid, const PlanBranchState &branch, bool base)
{
    const Feed &feed = *m_plan.feed(branch.object);
    const double mw = std::abs(branch.fromMw.value_or(0.0)), mva = std::hypot(mw, branch.fromMvar.value_or(0.0));
    const double needed = std::max(mva, mw / m_plan.power->powerFactor.si());
    const double kv = std::min(feed.voltage.in(units::kV), grid.buses[std::size_t(branch.from)].bus.nominalKv);
    const double factor = common(feed.from.object) && common(feed.to.object) ? m_siteFactor : 1.0;
    if (base)
        m_losses[feed.id] = std::max(0.0, branch.lossMw.value_or(0.0)) * units::MW;
    double &amperes = m_amperes[feed.id];
    amperes = std::max(amperes, needed * factor * 1e3 / (std::sqrt(3.0) * kv));
}

SizeLoad SizeLoads::of(ObjectId object) const
{
    const auto found = m_loads.find(object);
    return found == m_loads.end() ? SizeLoad{} : found->second;
}

double SizeLoads::faultKa(ObjectId board) const
{
    const auto found = m_faultsKa.find(board);
    return found == m_faultsKa.end() ? 0.0 : found->second;
}

double SizeLoads::amperes(const Feed &feed) const
{
    const auto found = m_amperes.find(feed.id);
    return found == m_amperes.end() ? 0.0 : found->second;
}

Power SizeLoads::loss(const Feed &feed) const
{
    const auto found = m_losses.find(feed.id);
    return found == m_losses.end() ? Power{} : found->second;
}

} // namespace tokenyard::edit
