// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/draw_difference.h"

#include "core/edit/diff.h"
#include "core/edit/typed_value.h"
#include "core/plan/plan.h"
#include "core/report/drawing/draw_plan.h"

#include <algorithm>

namespace tokenyard::drawing {

namespace {

#define TD(source) TY_TR("MapDifference", source)

class Reader {
public:
    Reader(const ComparedPlan &before, const ComparedPlan &after) : m_before(before), m_after(after) {}
    std::vector<MapDifference> read()
    {
        for (const edit::Change &change : edit::diff(m_before.plan, m_after.plan))
            if (change.part.part == "object" || change.part.part == "feed")
                take(change);
        if (m_before.running && m_after.running)
            takeHalls();
        std::stable_sort(m_all.begin(), m_all.end(), [](const auto &a, const auto &b) { return a.how < b.how; });
        return std::move(m_all);
    }

private:
    MapDifference &entry(ObjectId part, bool isFeed, Differs how, const std::string &name)
    {
        for (MapDifference &one : m_all)
            if (one.part == part && one.isFeed == isFeed)
                return one;
        return m_all.emplace_back(MapDifference{part, isFeed, how, name, {}});
    }
    void take(const edit::Change &change)
    {
        const bool isFeed = change.part.part == "feed";
        switch (change.kind) {
        case edit::ChangeKind::Added: entry(change.part.id, isFeed, Differs::Added, change.name); return;
        case edit::ChangeKind::Removed: entry(change.part.id, isFeed, Differs::Removed, change.name); return;
        case edit::ChangeKind::Note: return; // where a value comes from is not on the map
        case edit::ChangeKind::Content:
            if (change.key == "waypoints" || change.key == "from" || change.key == "to")
                entry(change.part.id, isFeed, Differs::Changed, change.name).what.push_back(Text(TD("another route or end")));
            return;
        case edit::ChangeKind::Value: break;
        }
        if (!change.before || !change.after)
            return;
        entry(change.part.id, isFeed, Differs::Changed, change.name)
            .what.push_back(Text(TD("%1: %2 → %3"),
                                 {Text(change.field.label), edit::shownValue(m_before.plan, change.field, *change.before),
                                  edit::shownValue(m_after.plan, change.field, *change.after)}));
    }
    static const HallCount *hallOf(const SiteLayout &layout, ObjectId id)
    {
        const auto at = std::find_if(layout.halls.begin(), layout.halls.end(), [&](const HallCount &h) { return h.hall == id; });
        return at == layout.halls.end() ? nullptr : &*at;
    }
    static Power powerOf(const HallCount *hall, const Plan &plan) { return hall ? itPowerOf(*hall, *plan.power) : Power{}; }

    // What runs in a hall of both plans: it may have gone dark, or draw another power under a cap.
    void takeHalls()
    {
        for (const Shared<Object> &object : m_after.plan.objects) {
            if (!object->as<Hall>() || !m_before.plan.object(object->id))
                continue;
            const HallCount *was = hallOf(*m_before.running, object->id), *is = hallOf(*m_after.running, object->id);
            const Power a = powerOf(was, m_before.plan), b = powerOf(is, m_after.plan);
            if (a == b && (was ? was->gpus() : 0) == (is ? is->gpus() : 0))
                continue;
            entry(object->id, false, Differs::Follows, object->name)
                .what.push_back(
                    Text(TD("running: %1 GPUs, %2 → %3 GPUs, %4"),
                         {count(was ? was->gpus() : 0), measure(a, units::MW, 4), count(is ? is->gpus() : 0), measure(b, units::MW, 4)}));
        }
    }
    const ComparedPlan &m_before, &m_after;
    std::vector<MapDifference> m_all;
};

Style styleOf(Differs how)
{
    switch (how) {
    case Differs::Added: return {.fill = Role::None, .line = Role::Good, .lineMm = 0.7};
    case Differs::Removed: return {.fill = Role::None, .line = Role::Error, .lineMm = 0.6, .dash = Dash::Dashed};
    case Differs::Changed: return {.fill = Role::None, .line = Role::Selection, .lineMm = 0.7};
    case Differs::Follows: break;
    }
    return {.fill = Role::None, .line = Role::Warning, .lineMm = 0.5, .dash = Dash::Dotted};
}

} // namespace

const char *differsKey(Differs how)
{
    switch (how) {
    case Differs::Added: return "added";
    case Differs::Removed: return "removed";
    case Differs::Changed: return "changed";
    case Differs::Follows: break;
    }
    return "follows";
}

std::vector<MapDifference> mapDifferences(const ComparedPlan &before, const ComparedPlan &after) { return Reader(before, after).read(); }

DisplayList drawDifference(const Plan &before, const Plan &after, const Catalogue *catalogue, const std::vector<MapDifference> &differences)
{
    DisplayList list = drawPlan(after, nullptr, catalogue, {.level = mainLevel(after), .detail = Detail::Overview});
    for (const MapDifference &one : differences) {
        const Plan &plan = one.how == Differs::Removed ? before : after;
        if (one.isFeed) {
            if (const Feed *feed = plan.feed(one.part))
                list.add(Layer::Mark, styleOf(one.how), Shape{route(plan, *feed), false});
        } else if (const Object *object = plan.object(one.part)) {
            const auto corners = object->place.corners();
            list.add(Layer::Mark, styleOf(one.how), Shape{{corners.begin(), corners.end()}, true});
        }
    }
    return list;
}

} // namespace tokenyard::drawing
