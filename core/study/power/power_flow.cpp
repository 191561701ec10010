// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/power_flow.h"

#include "core/network/own_source.h"
#include "core/network/plan_topology.h"
#include "core/plan/feed_name.h"
#include "core/plan/sorted_place.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

class Walker {
public:
    Walker(const PlanView<Objects, Feeds> &plan, const std::map<ObjectId, Power> &hallLoads)
        : m_load(plan.objects.size()), m_feedersOnA(plan.objects.size(), 0), m_feeders(plan.objects.size(), 0), m_out(plan.objects.size()),
          m_visited(plan.objects.size(), Visited::Never)
    {
        const auto placeOf = [&](ObjectId id) {
            return sortedPlace(plan.objects.size(), id, [&](std::size_t at) { return plan.objects[at]->id; });
        };
        for (const Shared<Feed> &feed : plan.feeds) {
            if (!isPower(feed->kind) || feed->out)
                continue;
            const std::size_t from = placeOf(feed->from.object), to = placeOf(feed->to.object);
            if (from == plan.objects.size() || to == plan.objects.size())
                continue;
            m_out[from].push_back(m_runs.size());
            m_runs.push_back({&*feed, to, {}});
            ++m_feeders[to];
            m_feedersOnA[to] += feed->kind == FeedKind::PowerA;
        }
        for (const Shared<Object> &object : plan.objects) {
            m_ids.push_back(object->id);
            m_switches.push_back(object->as<TransferSwitch>() != nullptr);
        }
        for (const auto &[hall, load] : hallLoads)
            if (const std::size_t at = placeOf(hall); at < m_load.size())
                m_load[at] = load;
    }
    PowerFlow run()
    {
        for (std::size_t object = 0; object < m_out.size(); ++object)
            loadOf(object);
        for (const Run &run : m_runs)
            m_flow.feeds.push_back({run.feed, run.load});
        return std::move(m_flow);
    }

private:
    enum class Visited : char { Never, OnTheWay, Done };
    struct Run {
        const Feed *feed;
        std::size_t to; // the place of the object that it leads to
        Power load;
    };

    // What an object passes on: its own load and all its outgoing feeds carry.
    Power loadOf(std::size_t object)
    {
        if (m_visited[object] == Visited::Done)
            return m_load[object];
        if (m_visited[object] == Visited::OnTheWay) { // met again on the way from it: a ring
            if (m_flow.ring.empty())
                for (auto at = std::find(m_way.begin(), m_way.end(), object); at != m_way.end(); ++at)
                    m_flow.ring.push_back(m_ids[*at]);
            return {};
        }
        m_visited[object] = Visited::OnTheWay;
        m_way.push_back(object);
        for (const std::size_t run : m_out[object])
            m_load[object] += m_runs[run].load = loadOf(m_runs[run].to) * shareOf(m_runs[run]);
        m_way.pop_back();
        m_visited[object] = Visited::Done;
        return m_load[object];
    }

    // Feeders share a load evenly; a transfer switch stays on side A while it has one.
    double shareOf(const Run &run) const
    {
        const int onA = m_feedersOnA[run.to];
        if (!m_switches[run.to] || onA == 0)
            return 1.0 / double(m_feeders[run.to]);
        return run.feed->kind == FeedKind::PowerA ? 1.0 / double(onA) : 0.0;
    }

    // Of each object by its place: its load, its own to begin with; what leads to it and from it.
    std::vector<Power> m_load;
    std::vector<int> m_feedersOnA, m_feeders;
    std::vector<std::vector<std::size_t>> m_out;
    std::vector<Visited> m_visited;
    std::vector<char> m_switches;
    std::vector<ObjectId> m_ids;
    std::vector<std::size_t> m_way; // from where the walk began to where it is
    std::vector<Run> m_runs;        // in order of the feeds
    PowerFlow m_flow;
};

// The way around it, as far as a sentence holds it.
std::string ringNames(const PlanView<Objects> &plan, const std::vector<ObjectId> &ring)
{
    constexpr std::size_t most = 4;
    std::string names;
    for (std::size_t i = 0; i < std::min(ring.size(), most); ++i)
        names += plan.object(ring[i])->name + " → ";
    return names + (ring.size() > most ? "… → " : "") + plan.object(ring.front())->name;
}

// Line current of a balanced three-phase feed at the plan's power factor: I = P / (√3 U pf).
double lineCurrent(Power load, Voltage voltage, PowerFactor powerFactor)
{
    return load.si() / (std::sqrt(3.0) * voltage.si() * powerFactor.si());
}

} // namespace

PowerFlow powerFlow(const PlanView<PowerDesign, Objects, Feeds> &plan, const std::map<ObjectId, Power> &hallLoads, const SiteLayout &layout,
                    const Catalogue &catalogue)
{
    PowerFlow flow = Walker(plan, hallLoads).run();
    const Conductors conductors(catalogue);
    const Record *last = nullptr; // all feeds of a plan are made of two conductors at most
    double resistivity = 0.0;
    auto run = layout.feeds.begin(); // in order of id, as the loads are
    for (const FeedLoad &carried : flow.feeds) {
        const Feed &feed = *carried.feed;
        while (run != layout.feeds.end() && run->feed < feed.id)
            ++run;
        if (run == layout.feeds.end() || run->feed != feed.id)
            continue;
        if (const Record *record = conductors.of(feed).record; record != last) {
            resistivity = record ? record->number("resistivity_nano_ohm_metre").value_or(0.0) * 1e-9 : 0.0;
            last = record;
        }
        const double current = lineCurrent(carried.load, feed.voltage, plan.power->powerFactor) / feed.circuits;
        // Three conductors a circuit: P = 3 I² ρ l / A.
        const double loss = 3.0 * current * current * resistivity * run->length.si() / feed.section.si();
        flow.cableLoss += Power::fromSi(loss * feed.circuits);
    }
    return flow;
}

void feedFindings(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const PowerFlow &flow, const Catalogue &catalogue,
                  std::vector<Finding> &findings)
{
    if (!flow.ring.empty())
        findings.push_back({"power.loop", Severity::Warning, flow.ring,
                            Text(TF("The power feeds form a ring: %1."), {ringNames(plan, flow.ring)}),
                            Text(TF("Draw feeds from the source to the load, without a way back."))});
    const Conductors conductors(catalogue);
    for (const auto &[carrier, load] : flow.feeds) {
        const Feed &feed = *carrier;
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
                                {feed.id},
                                Text(TF("%1 carries %2 A with one side out; its section allows %3 A."),
                                     {feedName(plan.objects, feed), count(current, 4), count(allowed, 4)}),
                                Text(TF("Raise the section or the number of circuits."))});
    }
}

} // namespace tokenyard
