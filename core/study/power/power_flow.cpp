// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/power_flow.h"

#include "core/network/own_source.h"
#include "core/network/plan_topology.h"
#include "core/plan/feed_name.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

struct Walker {
    const std::map<ObjectId, Power> &hallLoads;
    std::map<ObjectId, std::vector<const Feed *>> in, out;
    std::set<ObjectId> switches;
    PowerFlow flow;
    std::set<ObjectId> open; // objects on the path walked now: meeting one again is a ring

    // What an object passes on: its own load and all its outgoing feeds carry.
    Power loadOf(ObjectId object)
    {
        if (const auto known = flow.objectLoad.find(object); known != flow.objectLoad.end())
            return known->second;
        if (!open.insert(object).second) {
            flow.loop = true;
            return {};
        }
        const auto own = hallLoads.find(object);
        Power load = own == hallLoads.end() ? Power{} : own->second;
        for (const Feed *feed : out[object])
            load += loadThrough(*feed);
        open.erase(object);
        return flow.objectLoad[object] = load;
    }

    Power loadThrough(const Feed &feed) { return flow.feedLoad[feed.id] = loadOf(feed.to.object) * shareOf(feed); }

    // Feeders share a load evenly; a transfer switch stays on side A while it has one.
    double shareOf(const Feed &feed)
    {
        const std::vector<const Feed *> &feeders = in[feed.to.object];
        const auto onA = std::count_if(feeders.begin(), feeders.end(), [](const Feed *f) { return f->kind == FeedKind::PowerA; });
        if (!switches.contains(feed.to.object) || onA == 0)
            return 1.0 / double(feeders.size());
        return feed.kind == FeedKind::PowerA ? 1.0 / double(onA) : 0.0;
    }
};

// Line current of a balanced three-phase feed at the plan's power factor: I = P / (√3 U pf).
double lineCurrent(Power load, Voltage voltage, PowerFactor powerFactor)
{
    return load.si() / (std::sqrt(3.0) * voltage.si() * powerFactor.si());
}

} // namespace

PowerFlow powerFlow(const PlanView<PowerDesign, Objects, Feeds> &plan, const std::map<ObjectId, Power> &hallLoads, const SiteLayout &layout,
                    const Catalogue &catalogue)
{
    Walker walker{hallLoads, {}, {}, {}, {}, {}};
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPower(feed->kind) && !feed->out && plan.object(feed->from.object) && plan.object(feed->to.object)) {
            walker.in[feed->to.object].push_back(&*feed);
            walker.out[feed->from.object].push_back(&*feed);
        }
    for (const Shared<Object> &object : plan.objects)
        if (object->as<TransferSwitch>())
            walker.switches.insert(object->id);
    for (const Shared<Object> &object : plan.objects)
        walker.loadOf(object->id);
    const Conductors conductors(catalogue);
    const Record *last = nullptr; // all feeds of a plan are made of two conductors at most
    double resistivity = 0.0;
    for (const FeedRun &run : layout.feeds)
        if (const auto load = walker.flow.feedLoad.find(run.feed); load != walker.flow.feedLoad.end()) {
            const Feed &feed = *plan.feed(run.feed);
            if (const Record *record = conductors.of(feed).record; record != last) {
                resistivity = record ? record->number("resistivity_nano_ohm_metre").value_or(0.0) * 1e-9 : 0.0;
                last = record;
            }
            const double current = lineCurrent(load->second, feed.voltage, plan.power->powerFactor) / feed.circuits;
            // Three conductors a circuit: P = 3 I² ρ l / A.
            const double loss = 3.0 * current * current * resistivity * run.length.si() / feed.section.si();
            walker.flow.cableLoss += Power::fromSi(loss * feed.circuits);
        }
    return walker.flow;
}

void feedFindings(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const PowerFlow &flow, const Catalogue &catalogue,
                  std::vector<Finding> &findings)
{
    if (flow.loop)
        findings.push_back({"power.loop",
                            Severity::Warning,
                            {},
                            Text(TF("The power feeds form a ring.")),
                            Text(TF("Draw feeds from the source to the load, without a way back."))});
    const Conductors conductors(catalogue);
    for (const auto &[id, load] : flow.feedLoad) {
        const Feed &feed = *plan.feed(id);
        // With 2N one side must carry both sides' load; with 4N/3 and in blocks that holds for what leads to the halls.
        const Topology topology = plan.power->upsTopology;
        const Object *to = plan.object(feed.to.object);
        const bool last = to && (to->as<Hall>() || to->as<TransferSwitch>());
        const bool all =
            topology == Topology::TwoN || (last && (topology == Topology::FourNOverThree || topology == Topology::BlockRedundant));
        Power worst = all ? 2.0 * load : load;
        // Plant of the site's own gives no more than it is rated for, however many sources there are to share with.
        const Object *from = plan.object(feed.from.object);
        if (const auto own = from ? ownSourceOf(*from, *plan.supply, catalogue) : std::nullopt)
            worst = std::min(worst, own->rated);
        const double allowed = conductors.of(feed).ratedCurrentA(feed);
        const double current = lineCurrent(worst, feed.voltage, plan.power->powerFactor);
        if (allowed > 0.0 && current > allowed * (1.0 + 1e-9))
            findings.push_back({"power.feed_overload",
                                Severity::Warning,
                                {id},
                                Text(TF("%1 carries %2 A with one side out; its section allows %3 A."),
                                     {feedName(plan.objects, feed), count(current, 4), count(allowed, 4)}),
                                Text(TF("Raise the section or the number of circuits."))});
    }
}

} // namespace tokenyard
