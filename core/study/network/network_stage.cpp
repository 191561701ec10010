// SPDX-License-Identifier: Apache-2.0
#include "core/study/network/network_stage.h"

#include "core/network/paths.h"
#include "core/plan/feed_name.h"
#include "core/plan/sorted_place.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

// Halls without any feed are reported by the layout stage ("has no power feed"); here those whose feeds lead nowhere.
struct DarkWords {
    TextSource missing, unitless, ring, remedy;
};
Finding darkFor(const char *rule, const Object &hall, const Object *end, const DarkWords &words)
{
    if (!end)
        return {rule, Severity::Error, {hall.id}, Text(words.ring, {hall.name}), Text(words.remedy, {hall.name})};
    if (!carries(*end))
        return {rule,
                Severity::Error,
                {hall.id, end->id},
                Text(words.unitless, {hall.name, end->name}),
                Text(TF("Give %1 units, or lead another way around it."), {end->name})};
    return {rule, Severity::Error, {hall.id, end->id}, Text(words.missing, {hall.name, end->name}), Text(words.remedy, {end->name})};
}

// What feeds begin or end at each object: of all that are drawn, or of those that have not failed.
struct Joined {
    bool power = false, supply = false, returns = false;
    bool pipe() const { return supply || returns; }
};
class Joins {
public:
    Joins(const PlanView<Objects, Feeds> &plan, bool drawn) : m_objects(plan.objects), m_all(plan.objects.size())
    {
        for (const Shared<Feed> &feed : plan.feeds)
            if (!carriesHeat(plan.objects, *feed) && (drawn || !feed->out)) // hot water is no way of the cooling water
                for (const ObjectId end : {feed->from.object, feed->to.object})
                    if (const std::size_t place = placeOf(end); place < m_all.size())
                        add(feed->kind, m_all[place]);
    }
    Joined at(ObjectId object) const
    {
        const std::size_t place = placeOf(object);
        return place < m_all.size() ? m_all[place] : Joined{};
    }

private:
    std::size_t placeOf(ObjectId id) const
    {
        return sortedPlace(m_objects.size(), id, [this](std::size_t at) { return m_objects[at]->id; });
    }
    static void add(FeedKind kind, Joined &joined)
    {
        joined.power |= isPower(kind);
        joined.supply |= kind == FeedKind::Supply;
        joined.returns |= kind == FeedKind::Return;
    }
    const Objects &m_objects;
    std::vector<Joined> m_all; // in the objects' order
};

void addDark(const PlanView<Objects> &plan, const Joins &joins, const HallPaths &paths, std::vector<Finding> &findings)
{
    const Object &hall = *plan.object(paths.hall);
    if (!paths.hasPower() && joins.at(paths.hall).power)
        findings.push_back(darkFor("power.dark", hall, plan.object(paths.powerEndsAt),
                                   {TF("%1 is dark: no power comes to it, for nothing feeds %2."),
                                    TF("%1 is dark: no power comes to it, for %2 has no units."),
                                    TF("%1 is dark: its feeds lead to no grid intake and no fuel cells that have units."),
                                    TF("Draw a feed to %1 from a grid intake, switchgear or transformers that have power.")}));
    if (!paths.isCooled() && joins.at(paths.hall).pipe())
        findings.push_back(darkFor("cooling.dark", hall, plan.object(paths.coolingEndsAt),
                                   {TF("%1 cannot run: nothing takes its heat out, for the pipes end at %2."),
                                    TF("%1 cannot run: nothing takes its heat out, for %2 has no units."),
                                    TF("%1 cannot run: its pipes lead to no cooler, tower or chiller that has units, out and back."),
                                    TF("Draw supply and return pipes between %1 and dry coolers, towers or chillers.")}));
}

// Cooling plant whose own power feeds lead to no source stands still. Plant without any is taken to hang on the intake's boards, but not plant
// whose feeds have failed.
void stopUnpowered(const PlanView<Objects, Feeds> &plan, const FeedGraph &power, const Joins &drawn, NetworkResult &result)
{
    const std::vector<char> live = poweredObjects(power);
    std::erase_if(result.cooling, [&](ObjectId id) {
        const int at = power.find(id);
        if (at < 0 || power.objects()[std::size_t(at)]->as<Hall>() || live[std::size_t(at)]
            || (power.into(at).empty() && !drawn.at(id).power))
            return false;
        if (!carries(*power.objects()[std::size_t(at)])) // no units: it has power and nothing to use it; the capacity says so
            return true;
        result.findings.push_back({"cooling.no_power",
                                   Severity::Error,
                                   {id},
                                   Text(TF("%1 stands still: its power feeds lead to no source."), {plan.object(id)->name}),
                                   Text(TF("Draw its feed from switchgear or transformers that have power."))});
        return true;
    });
}

// Water that comes does not stay: plant with supply pipes alone, or return pipes alone, passes none.
void stopHalfJoined(const PlanView<Objects, Feeds> &plan, const Joins &joins, NetworkResult &result)
{
    std::erase_if(result.cooling, [&](ObjectId id) {
        const Object &object = *plan.object(id);
        const CoolingRole role = kindInfo(object.kind()).cooling;
        const auto [power, supply, returns] = joins.at(id);
        const bool machine = role == CoolingRole::Rejects || role == CoolingRole::Chills;
        if (!machine || !carries(object) || supply == returns)
            return false;
        result.findings.push_back(
            {"cooling.half_joined",
             Severity::Error,
             {id},
             supply ? Text(TF("%1 has no return pipe: no water passes through it, and it cools nothing."), {object.name})
                    : Text(TF("%1 has no supply pipe: no water passes through it, and it cools nothing."), {object.name}),
             Text(TF("Draw the other pipe to what it is joined to."))});
        return true;
    });
}

// Cooling plant that the map gives no power: it is counted with the site's load at the intake, but no feed or board that fails stops it.
void nameUndrawn(const PlanView<Objects, Feeds> &plan, const FeedGraph &power, const Joins &drawn, NetworkResult &result)
{
    std::vector<ObjectId> undrawn;
    for (ObjectId id : result.cooling) {
        const Object &object = *plan.object(id);
        const CoolingRole role = kindInfo(object.kind()).cooling;
        const bool machine = role == CoolingRole::Rejects || role == CoolingRole::Chills || role == CoolingRole::Exchanges;
        if (const int at = power.find(id); machine && carries(object) && at >= 0 && power.into(at).empty() && !drawn.at(id).power)
            undrawn.push_back(id);
    }
    if (undrawn.empty())
        return;
    const std::string &first = plan.object(undrawn.front())->name;
    Text text = undrawn.size() == 1
        ? Text(TF("%1 has no power feed: its power is taken from the intake's boards, whatever fails before it."), {first})
        : Text(
            TF("%1 and others, %2 in all, have no power feed: their power is taken from the intake's boards, whatever fails before them."),
            {first, count(double(undrawn.size()))});
    result.findings.push_back({"cooling.no_feed", Severity::Note, std::move(undrawn), std::move(text),
                               Text(TF("Draw their feeds from transformers of either side at low voltage, so that N-1 and availability "
                                       "count them; place one where there is none."))});
}

} // namespace

NetworkResult networkStage(const PlanView<Objects, Feeds> &plan)
{
    NetworkResult result;
    const FeedGraphs graphs(plan.objects, plan.feeds);
    result.halls = hallPaths(graphs);
    const Joins drawn(plan, true);
    const bool failed = std::any_of(plan.feeds.begin(), plan.feeds.end(), [](const Shared<Feed> &feed) { return feed->out; });
    std::vector<ObjectId> running;
    for (const HallPaths &paths : result.halls) {
        if (paths.runs())
            running.push_back(paths.hall);
        addDark(plan, drawn, paths, result.findings);
    }
    result.powering = objectsAbove(graphs.power, running);
    result.cooling = objectsPipedTo(graphs.pipes, running);
    stopUnpowered(plan, graphs.power, drawn, result);
    stopHalfJoined(plan, failed ? Joins(plan, false) : drawn, result);
    nameUndrawn(plan, graphs.power, drawn, result);
    return result;
}

} // namespace tokenyard
