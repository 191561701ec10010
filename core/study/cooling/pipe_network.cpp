// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/pipe_network.h"

#include "core/network/hydraulics.h"
#include "core/plan/feed_name.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

namespace tokenyard {

namespace {

constexpr double leastFlow = 1e-12; // m3/s: what the solution leaves in a pipe to nowhere

CoolingRole roleOf(const Object *object) { return object ? kindInfo(object->kind()).cooling : CoolingRole::None; }
bool isChiller(const Object *object) { return roleOf(object) == CoolingRole::Chills; }
bool isPlant(const Object &o) { return roleOf(&o) == CoolingRole::Rejects || isChiller(&o); }

// The technology side of a CDU is a node of its own: its pumps begin there.
struct Node {
    ObjectId object;
    bool technology = false;
    auto operator<=>(const Node &) const = default;
};

// One direction of flow: supply from the plant to the halls, or return. A return is computed as a supply turned round.
class WaterNet {
public:
    WaterNet(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, FeedKind kind, const CoolingSystem &system)
        : m_plan(plan), m_supply(kind == FeedKind::Supply)
    {
        for (const Shared<Feed> &feed : plan.feeds) {
            if (feed->out || feed->kind != kind || !plan.object(feed->from.object) || !plan.object(feed->to.object)
                || carriesHeat(plan.objects, *feed))
                continue;
            const ObjectId plantEnd = m_supply ? feed->from.object : feed->to.object;
            const ObjectId hallEnd = m_supply ? feed->to.object : feed->from.object;
            const Node near{plantEnd, roleOf(plan.object(plantEnd)) == CoolingRole::Exchanges}, far{hallEnd, false};
            m_grid.pipes.push_back({indexOf(near), indexOf(far), lengthOf(layout, feed->id).si() * system.pipeFittingsFactor,
                                    feed->diameter.si(), system.pipeRoughness.si(), 0.0, std::max(feed->circuits, 1)});
            m_feeds.push_back(&*feed);
        }
        m_grid.withdrawal_m3PerS.assign(m_nodes.size(), 0.0);
        m_grid.pressure_Pa.assign(m_nodes.size(), std::nullopt);
        m_pipesAt.resize(m_nodes.size());
        for (std::size_t i = 0; i < m_grid.pipes.size(); ++i)
            for (const int end : {m_grid.pipes[i].from, m_grid.pipes[i].to})
                m_pipesAt[std::size_t(end)].push_back(i);
        findParts();
    }

    bool has(Node node) const { return m_index.contains(node); }
    std::size_t at(Node node) const { return std::size_t(m_index.at(node)); }
    int part(Node node) const { return m_part[at(node)]; }
    int partOf(std::size_t n) const { return m_part[n]; }
    double &withdrawal(Node node) { return withdrawal(at(node)); }
    double &withdrawal(std::size_t n) { return m_grid.withdrawal_m3PerS[n]; }
    // Pressure lost between the source of its part that has to give most and a node.
    double lost(std::size_t n) const { return m_mostGiven[std::size_t(m_part[n])] - m_solution.pressure_Pa[n]; }
    double outflow(Node node) const // of a source
    {
        const int n = int(at(node));
        double sum = 0.0;
        for (const std::size_t i : m_pipesAt[std::size_t(n)]) {
            if (m_grid.pipes[i].from == n)
                sum += m_solution.flow_m3PerS[i];
            if (m_grid.pipes[i].to == n)
                sum -= m_solution.flow_m3PerS[i];
        }
        return sum;
    }
    std::size_t parts() const { return m_nodes.size(); } // a part has the number of one of its nodes
    // Plant with nothing upstream: the pumps stand there.
    std::vector<Node> plantSources() const
    {
        std::set<int> behind;
        for (const Pipe &pipe : m_grid.pipes)
            behind.insert(pipe.to);
        std::vector<Node> sources;
        std::set<int> fed;
        for (const bool first : {true, false})
            for (const Node &node : m_nodes)
                if (isPlant(*m_plan.object(node.object)) && (first ? !behind.contains(m_index.at(node)) : !fed.contains(part(node)))) {
                    sources.push_back(node);
                    fed.insert(part(node)); // a ring without a start takes the first of its plant
                }
        return sources;
    }
    const std::vector<Node> &nodes() const { return m_nodes; }
    // The first source of a part holds its pressure; each gives water by its weight.
    void feed(Node node, double weight)
    {
        if (m_fed.insert(part(node)).second)
            m_grid.pressure_Pa[std::size_t(m_index.at(node))] = 0.0;
        m_sources.emplace_back(node, weight);
    }
    bool fed(Node node) const { return has(node) && m_fed.contains(part(node)); }
    bool leadsOn(Node node) const // to something beyond it
    {
        const std::size_t n = at(node);
        return std::any_of(m_pipesAt[n].begin(), m_pipesAt[n].end(), [&](std::size_t i) { return m_grid.pipes[i].from == int(n); });
    }
    void solve()
    {
        for (const auto &[source, weight] : m_sources)
            withdrawal(source) = 0.0;
        std::vector<double> taken(m_nodes.size(), 0.0), weights = taken; // by part
        const auto ofPart = [this](std::vector<double> &values, Node node) -> double & { return values[std::size_t(part(node))]; };
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            taken[std::size_t(m_part[n])] += m_grid.withdrawal_m3PerS[n];
        for (const auto &[source, weight] : m_sources)
            ofPart(weights, source) += weight;
        for (const auto &[source, weight] : m_sources)
            withdrawal(source) = -ofPart(taken, source) * weight / ofPart(weights, source);
        m_solution = solvePipes(m_grid, m_solution.flow_m3PerS); // one pass differs little from the next
        m_mostGiven.assign(m_nodes.size(), 0.0);
        for (const auto &[source, weight] : m_sources) {
            double &most = m_mostGiven[std::size_t(part(source))];
            most = std::max(most, m_solution.pressure_Pa[at(source)]);
        }
    }
    bool crossesItself() const { return m_solution.crossesItself; }
    void tell(std::vector<PipeFlow> &flows) const
    {
        std::vector<bool> technology(m_nodes.size(), false); // by part
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            if (m_nodes[n].technology)
                technology[std::size_t(m_part[n])] = true;
        for (std::size_t i = 0; i < m_feeds.size(); ++i) {
            const Pipe &pipe = m_grid.pipes[i];
            const double solved = m_solution.flow_m3PerS[i], flow = std::abs(solved) < leastFlow ? 0.0 : solved;
            const WaterLoop loop = technology[std::size_t(m_part[std::size_t(pipe.from)])] ? WaterLoop::Technology : plantLoopOf(pipe);
            flows.push_back({m_feeds[i]->id, loop, VolumeFlow::fromSi(flow), Speed::fromSi(std::abs(velocity(pipe, flow))),
                             m_feeds[i]->diameter, Pressure::fromSi(std::abs(m_solution.drop_Pa[i]))});
        }
    }

private:
    int indexOf(Node node)
    {
        const auto [at, fresh] = m_index.emplace(node, int(m_nodes.size()));
        if (fresh)
            m_nodes.push_back(node);
        return at->second;
    }
    static Length lengthOf(const SiteLayout &layout, ObjectId feed)
    {
        const auto it =
            std::lower_bound(layout.feeds.begin(), layout.feeds.end(), feed, [](const FeedRun &run, ObjectId id) { return run.feed < id; });
        return it != layout.feeds.end() && it->feed == feed ? it->length : Length{};
    }
    // The number of a part is that of its first node.
    void findParts()
    {
        m_part.resize(m_nodes.size());
        std::iota(m_part.begin(), m_part.end(), 0);
        const auto root = [this](int node) {
            while (m_part[std::size_t(node)] != node)
                node = m_part[std::size_t(node)] = m_part[std::size_t(m_part[std::size_t(node)])];
            return node;
        };
        for (const Pipe &pipe : m_grid.pipes) {
            const int a = root(pipe.from), b = root(pipe.to);
            m_part[std::size_t(std::max(a, b))] = std::min(a, b);
        }
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            m_part[n] = root(int(n));
    }
    WaterLoop plantLoopOf(const Pipe &pipe) const
    {
        const Node &from = m_nodes[std::size_t(pipe.from)], &to = m_nodes[std::size_t(pipe.to)];
        return !isChiller(m_plan.object(from.object)) && isChiller(m_plan.object(to.object)) && !leadsOn(to) ? WaterLoop::Rejection
                                                                                                             : WaterLoop::Facility;
    }
    const PlanView<Objects, Feeds> &m_plan;
    bool m_supply;
    PipeGrid m_grid;
    PipeSolution m_solution;
    std::vector<const Feed *> m_feeds;
    std::vector<Node> m_nodes;
    std::map<Node, int> m_index;
    std::vector<int> m_part;
    std::vector<std::vector<std::size_t>> m_pipesAt; // of each node, in their order
    std::vector<double> m_mostGiven;                 // by part: the pressure of its source that has to give most
    std::set<int> m_fed;
    std::vector<std::pair<Node, double>> m_sources;
};

// Supply and return side by side: water runs only where both lead to the plant.
class Waterways {
public:
    Waterways(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const WaterNeed &need, const CoolingSystem &system)
        : m_plan(plan),
          m_need(need), m_nets{WaterNet(plan, layout, FeedKind::Supply, system), WaterNet(plan, layout, FeedKind::Return, system)}
    {
        for (WaterNet &net : m_nets)
            for (const Node &node : net.plantSources())
                net.feed(node, weightOf(node.object));
        for (const Node &node : m_nets[0].nodes())
            if (node.technology && m_nets[1].has(node) && bothFed({node.object, false})) {
                m_cdus.push_back(node);
                for (WaterNet &net : m_nets)
                    net.feed(node, weightOf(node.object));
            }
        m_behind.assign(m_nets[0].parts(), false);
        for (const Node &cdu : m_cdus)
            m_behind[std::size_t(m_nets[0].part(cdu))] = true;
        for (const auto &[hall, water] : need.halls)
            m_halls.push_back(wayOf(hall, water));
        takeCondensers();
    }
    void run(double mostHead)
    {
        for (int pass = 0; pass < 25; ++pass) {
            solve();
            findWorstOfCdus();
            bool enough = true;
            for (Way &way : m_halls)
                if (const double lost = way.share > 0.0 ? lostOn(way).sum() : 0.0; lost > mostHead * (1.0 + 1e-3)) {
                    way.share *= std::max(std::sqrt(mostHead / lost), 0.1);
                    enough = false;
                }
            if (enough)
                return;
        }
    }
    PipeNetwork network() const
    {
        PipeNetwork result;
        for (const WaterNet &net : m_nets) {
            net.tell(result.water.pipes);
            result.crossesItself = result.crossesItself || net.crossesItself();
        }
        std::sort(result.water.pipes.begin(), result.water.pipes.end(),
                  [](const PipeFlow &a, const PipeFlow &b) { return a.feed < b.feed; });
        for (const Way &way : m_halls) {
            const VolumeFlow needed = way.behindCdu ? way.water.technology : way.water.facility;
            const Lost lost = way.share > 0.0 ? lostOn(way) : Lost{};
            result.water.halls.push_back({way.hall, needed, needed * way.share, Pressure::fromSi(lost.sum())});
            if (way.share <= 0.0)
                continue;
            result.worstTechnology = std::max(result.worstTechnology.value_or(Pressure{}), Pressure::fromSi(lost.technology));
            result.worstFacility = std::max(result.worstFacility.value_or(Pressure{}), Pressure::fromSi(lost.facility));
        }
        return result;
    }

private:
    struct Lost {
        double technology = 0.0, facility = 0.0;
        double sum() const { return technology + facility; }
    };
    // A hall with its nodes in both nets, and the share of its water that it gets. Without a way both ways it gets none.
    struct Way {
        ObjectId hall;
        HallWater water;
        std::array<std::size_t, 2> node{};
        bool behindCdu = false;
        double share = 0.0;
    };
    Way wayOf(ObjectId hall, const HallWater &water) const
    {
        const Node node{hall, false};
        Way way{.hall = hall, .water = water};
        if (m_nets[0].has(node))
            way.behindCdu = m_behind[std::size_t(m_nets[0].part(node))];
        if (bothFed(node)) {
            way.node = {m_nets[0].at(node), m_nets[1].at(node)};
            way.share = 1.0;
        }
        return way;
    }
    double weightOf(ObjectId object) const
    {
        const auto known = m_need.capacity.find(object);
        return known == m_need.capacity.end() ? 1.0 : std::max(known->second.si(), 1.0);
    }
    bool bothFed(Node node) const { return m_nets[0].fed(node) && m_nets[1].fed(node); }
    // Of each part of the technology loop, what the facility loop loses on the way to the worst of its CDUs.
    void findWorstOfCdus()
    {
        for (std::size_t side = 0; side < m_nets.size(); ++side) {
            const WaterNet &net = m_nets[side];
            m_worstOfCdus[side].assign(net.parts(), 0.0);
            for (const Node &cdu : m_cdus) {
                double &worst = m_worstOfCdus[side][std::size_t(net.part(cdu))];
                worst = std::max(worst, net.lost(net.at({cdu.object, false})));
            }
        }
    }
    // Chillers at the end of a pipe from the heat rejection share the condenser water.
    void takeCondensers()
    {
        std::vector<Node> condensers;
        for (const Node &node : m_nets[0].nodes())
            if (isChiller(m_plan.object(node.object)) && !m_nets[0].leadsOn(node) && bothFed(node))
                condensers.push_back(node);
        for (const Node &node : condensers)
            for (WaterNet &net : m_nets)
                net.withdrawal(node) = m_need.condenser.si() / double(condensers.size());
    }
    void solve()
    {
        for (std::size_t side = 0; side < m_nets.size(); ++side) {
            WaterNet &net = m_nets[side];
            double technology = 0.0, facility = 0.0;
            for (const Way &way : m_halls) {
                if (way.share <= 0.0)
                    continue;
                net.withdrawal(way.node[side]) = way.share * (way.behindCdu ? way.water.technology : way.water.facility).si();
                technology += way.behindCdu ? way.share * way.water.technology.si() : 0.0;
                facility += way.behindCdu ? way.share * way.water.facility.si() : 0.0;
            }
            net.solve();
            if (m_cdus.empty() || technology <= 0.0)
                continue;
            for (const Node &cdu : m_cdus) // heat follows the water on the racks' side
                net.withdrawal({cdu.object, false}) = std::max(net.outflow(cdu), 0.0) * facility / technology;
            net.solve();
        }
    }
    Lost lostOn(const Way &way) const
    {
        Lost lost;
        for (std::size_t side = 0; side < m_nets.size(); ++side) {
            const WaterNet &net = m_nets[side];
            const std::size_t node = way.node[side];
            (way.behindCdu ? lost.technology : lost.facility) += net.lost(node);
            lost.facility += way.behindCdu ? m_worstOfCdus[side][std::size_t(net.partOf(node))] : 0.0;
        }
        return lost;
    }
    const PlanView<Objects, Feeds> &m_plan;
    const WaterNeed &m_need;
    std::array<WaterNet, 2> m_nets;
    std::vector<Node> m_cdus;   // technology sides that the plant reaches
    std::vector<bool> m_behind; // by part of the supply: whether CDUs feed it
    std::array<std::vector<double>, 2> m_worstOfCdus;
    std::vector<Way> m_halls; // in order of id
};

} // namespace

PipeNetwork pipeNetwork(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const WaterNeed &need, const CoolingSystem &system,
                        Pressure mostHead)
{
    Waterways ways(plan, layout, need, system);
    ways.run(mostHead.si());
    return ways.network();
}

} // namespace tokenyard
