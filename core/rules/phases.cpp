// SPDX-License-Identifier: Apache-2.0
// The order of building: what serves a hall must stand when the hall does.
#include "core/plan/feed_name.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

// Phases are kept in order of date; 0 and unknown ids are the first.
std::size_t orderOf(const Plan &plan, ObjectId phase)
{
    for (std::size_t i = 0; i < plan.phases.size(); ++i)
        if (plan.phases[i]->id == phase)
            return i;
    return 0;
}

Finding tooLate(const Plan &plan, ObjectId late, const Text &name, ObjectId latePhase, const Object &served)
{
    const Phase &built = *plan.phases[orderOf(plan, latePhase)], &needed = *plan.phases[orderOf(plan, served.phase)];
    return {"phase.order",
            Severity::Warning,
            {late, served.id},
            Text(TF("%1 is built in %2, but serves %3 of %4."), {name, built.name, served.name, needed.name}),
            Text(TF("Move it to the earlier phase, or what it serves to the later one."))};
}

// The phase of the first grid intake; behind the last if there is none.
std::size_t gridFrom(const Plan &plan)
{
    std::size_t first = plan.phases.size();
    for (const Shared<Object> &object : plan.objects)
        if (object->as<GridIntake>())
            first = std::min(first, orderOf(plan, object->phase));
    return first;
}

// Plant that makes power on the site beside a grid intake of the same phase or an earlier one: it may come later, for the grid carries
// what it serves until then.
bool comesBesideTheGrid(const Object &plant, std::size_t grid, std::size_t needed)
{
    const PowerRole role = kindInfo(plant.kind()).power;
    return !plant.as<GridIntake>() && (role == PowerRole::Source || role == PowerRole::Variable) && grid <= needed;
}

// Plant of a kind that comes only after the first halls: these would run without it.
void lateKinds(const Plan &plan, std::size_t grid, std::vector<Finding> &findings)
{
    std::size_t firstHalls = plan.phases.size();
    std::map<ObjectKind, std::size_t> first;
    std::map<ObjectKind, std::vector<ObjectId>> ids;
    for (const Shared<Object> &object : plan.objects) {
        const std::size_t order = orderOf(plan, object->phase);
        if (object->as<Hall>())
            firstHalls = std::min(firstHalls, order);
        else if (object->kind() != ObjectKind::Road && object->kind() != ObjectKind::Label) {
            std::size_t &earliest = first.try_emplace(object->kind(), order).first->second;
            earliest = std::min(earliest, order);
            ids[object->kind()].push_back(object->id);
        }
    }
    for (const auto &[kind, order] : first)
        if (firstHalls < plan.phases.size() && order > firstHalls && !comesBesideTheGrid(*plan.object(ids[kind].front()), grid, firstHalls))
            findings.push_back({"phase.late_plant", Severity::Warning, ids[kind],
                                Text(TF("%1 come only with %2; halls stand from %3 on."),
                                     {Text(kindInfo(kind).label), plan.phases[order]->name, plan.phases[firstHalls]->name}),
                                Text(TF("Give the plant the phase of the first halls, or the halls a later one."))});
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"phase.order", TK("What supplies a hall is built no later than the hall."), fix::earlierPhase},
    {"phase.late_plant", TK("Plant of a kind is not all built after the first hall."), fix::earlierPhase},
};
// clang-format on

} // namespace

namespace fix {

// What is late takes the phase of what it serves; plant of a kind that is late takes that of the first halls.
std::optional<Fix> earlierPhase(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    if (finding.objects.empty() || plan.phases.empty())
        return std::nullopt;
    std::size_t phase = plan.phases.size();
    std::vector<ObjectId> late = finding.objects;
    if (finding.rule == "phase.order") {
        late.resize(1);
        const Object *served = plan.object(finding.objects.back());
        phase = served ? orderOf(plan, served->phase) : phase;
    } else
        for (const Shared<Object> &object : plan.objects)
            if (object->as<Hall>())
                phase = std::min(phase, orderOf(plan, object->phase));
    if (phase >= plan.phases.size())
        return std::nullopt;
    const Phase &then = *plan.phases[phase];
    Fix fix{Text(TY_TR("Fix", "Build it in %1"), {then.name}), {}};
    for (ObjectId id : late)
        fix.changes.push_back({id, plan.feed(id) ? "feed" : "object", "phase", std::int64_t(then.id.value)});
    return fix;
}

} // namespace fix

void phaseRules(const Plan &plan, const Study &, const Catalogue &, std::vector<Finding> &findings)
{
    if (plan.phases.size() < 2)
        return;
    const std::size_t grid = gridFrom(plan);
    lateKinds(plan, grid, findings);
    std::set<std::pair<ObjectId, ObjectId>> told; // what is late for whom: several feeds may join them
    for (const Shared<Feed> &feed : plan.feeds) {
        // A return pipe runs from what is served back to the plant.
        const bool back = feed->kind == FeedKind::Return;
        const Object *source = plan.object(back ? feed->to.object : feed->from.object);
        const Object *served = plan.object(back ? feed->from.object : feed->to.object);
        if (!source || !served)
            continue;
        const std::size_t needed = orderOf(plan, served->phase);
        if (comesBesideTheGrid(*source, grid, needed))
            continue;
        if (orderOf(plan, feed->phase) > needed)
            findings.push_back(tooLate(plan, feed->id, feedName(plan, *feed), feed->phase, *served));
        if (orderOf(plan, source->phase) > needed && told.emplace(source->id, served->id).second)
            findings.push_back(tooLate(plan, source->id, Text::verbatim(source->name), source->phase, *served));
    }
}

std::span<const FindingKind> phaseKinds() { return kinds; }

} // namespace tokenyard
