// SPDX-License-Identifier: Apache-2.0
#include "core/network/contingency.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace tokenyard {

namespace {

// Loads flow up from the halls, in the reverse of the order in which power reaches the objects. Objects of a ring that come before
// their own feeders keep what was counted so far.
class Upwards {
public:
    Upwards(const SupplyGraph &graph, const Left &left) : m_graph(graph), m_left(left), m_into(std::size_t(graph.objects)), m_out(m_into)
    {
        for (std::size_t l = 0; l < graph.links.size(); ++l) {
            m_into[std::size_t(graph.links[l].to)].push_back(int(l));
            m_out[std::size_t(graph.links[l].from)].push_back(int(l));
        }
    }
    std::vector<double> run()
    {
        std::vector<double> load(m_graph.elements.size(), 0.0);
        const std::vector<char> live = liveObjects();
        for (int hall : m_graph.halls)
            if (live[std::size_t(hall)])
                load[std::size_t(hall)] = m_graph.elements[std::size_t(hall)].load;
        for (int object : upwardOrder(live)) {
            std::vector<int> feeding;
            for (int l : m_into[std::size_t(object)])
                if (works(m_graph.links[std::size_t(l)].element) && live[std::size_t(m_graph.links[std::size_t(l)].from)])
                    feeding.push_back(l);
            keepPreferred(feeding);
            const std::vector<double> parts = sharesOf(load, object, feeding);
            for (std::size_t i = 0; i < feeding.size(); ++i) {
                const SupplyLink &link = m_graph.links[std::size_t(feeding[i])];
                load[std::size_t(link.element)] += parts[i];
                load[std::size_t(link.from)] += parts[i];
            }
        }
        return load;
    }

private:
    bool works(int element) const
    {
        const auto at = m_left.find(element);
        return m_graph.elements[std::size_t(element)].capacity > 0.0 && (at == m_left.end() || at->second > 0.0);
    }
    // Of supplies that exclude one another only the first that is live carries.
    void keepPreferred(std::vector<int> &feeding) const
    {
        const auto rank = [&](int l) { return m_graph.links[std::size_t(l)].rank; };
        int taken = std::numeric_limits<int>::max();
        for (int l : feeding)
            if (rank(l) >= 0)
                taken = std::min(taken, rank(l));
        std::erase_if(feeding, [&](int l) { return rank(l) > taken; });
    }
    double capacityOf(int element) const
    {
        const auto at = m_left.find(element);
        return m_graph.elements[std::size_t(element)].capacity * (at == m_left.end() ? 1.0 : at->second);
    }
    // How much of a load a feeder takes beside the others: units in parallel share it by their ratings, for their impedances go with them.
    // The two sides of a hall take half each.
    std::vector<double> weightsOf(int object, const std::vector<int> &feeding) const
    {
        std::vector<double> weights;
        std::map<FeedKind, double> sides;
        for (int l : feeding) {
            const SupplyLink &link = m_graph.links[std::size_t(l)];
            const auto ways = std::count_if(feeding.begin(), feeding.end(),
                                            [&](int other) { return m_graph.links[std::size_t(other)].from == link.from; });
            weights.push_back(std::max(capacityOf(link.from) / double(ways), 1e-9));
            sides[link.side] += weights.back();
        }
        if (m_graph.elements[std::size_t(object)].load > 0.0)
            for (std::size_t i = 0; i < feeding.size(); ++i)
                weights[i] /= sides[m_graph.links[std::size_t(feeding[i])].side];
        return weights;
    }
    // What a feeder makes itself; nothing where it gives what is asked, as a grid intake does.
    std::optional<double> makes(int feeder, const std::vector<double> &loads, double ways) const
    {
        const SupplyElement &from = m_graph.elements[std::size_t(feeder)];
        return from.isSource && !from.holdsVoltage ? std::optional(std::max(0.0, capacityOf(feeder) - loads[std::size_t(feeder)]) / ways)
                                                   : std::nullopt;
    }
    // Own plant gives what it makes, as in the load flow: a few fuel cells on a board of 100 MW are full, not overloaded. The others share
    // the rest, and what is a source itself takes its part of what hangs on it. Own plant alone is overloaded in proportion.
    std::vector<double> sharesOf(const std::vector<double> &loads, int object, const std::vector<int> &feeding) const
    {
        const double load = loads[std::size_t(object)];
        std::vector<double> weights = weightsOf(object, feeding), parts(feeding.size(), 0.0);
        double made = 0.0, weight = m_graph.elements[std::size_t(object)].isSource ? std::max(capacityOf(object), 1e-9) : 0.0;
        for (std::size_t i = 0; i < feeding.size(); ++i) {
            const int from = m_graph.links[std::size_t(feeding[i])].from;
            const auto ways =
                std::count_if(feeding.begin(), feeding.end(), [&](int other) { return m_graph.links[std::size_t(other)].from == from; });
            if (const auto own = makes(from, loads, double(ways))) {
                made += parts[i] = *own;
                weights[i] = 0.0;
            }
            weight += weights[i];
        }
        const bool alone = weight <= 0.0;
        const double scale = made > load || (alone && made > 0.0) ? load / made : 1.0, rest = std::max(load - made * scale, 0.0);
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i] = alone && made <= 0.0 ? load / double(parts.size()) : parts[i] * scale + (alone ? 0.0 : rest * (weights[i] / weight));
        return parts;
    }
    std::vector<char> liveObjects() const
    {
        std::vector<char> live(std::size_t(m_graph.objects), 0);
        std::vector<int> open;
        for (int i = 0; i < m_graph.objects; ++i)
            if (m_graph.elements[std::size_t(i)].isSource && works(i)) {
                live[std::size_t(i)] = 1;
                open.push_back(i);
            }
        for (std::size_t next = 0; next < open.size(); ++next)
            for (int l : m_out[std::size_t(open[next])]) {
                const SupplyLink &link = m_graph.links[std::size_t(l)];
                if (works(link.element) && works(link.to) && !live[std::size_t(link.to)]) {
                    live[std::size_t(link.to)] = 1;
                    open.push_back(link.to);
                }
            }
        return live;
    }
    // Each object after all that it feeds; within rings in order of position.
    std::vector<int> upwardOrder(const std::vector<char> &live) const
    {
        std::vector<int> waiting(std::size_t(m_graph.objects), 0), order;
        const auto counts = [&](int l) {
            const SupplyLink &link = m_graph.links[std::size_t(l)];
            return works(link.element) && live[std::size_t(link.from)] && live[std::size_t(link.to)];
        };
        for (int i = 0; i < m_graph.objects; ++i)
            for (int l : m_out[std::size_t(i)])
                waiting[std::size_t(i)] += counts(l);
        std::vector<char> done(std::size_t(m_graph.objects), 0);
        const auto drain = [&](std::size_t from) {
            for (std::size_t next = from; next < order.size(); ++next)
                for (int l : m_into[std::size_t(order[next])])
                    if (const int above = m_graph.links[std::size_t(l)].from;
                        counts(l) && --waiting[std::size_t(above)] == 0 && !done[std::size_t(above)]) {
                        done[std::size_t(above)] = 1;
                        order.push_back(above);
                    }
        };
        for (int round = 0; round < 2; ++round) // what is left after the first round stands in rings
            for (int i = 0; i < m_graph.objects; ++i)
                if (live[std::size_t(i)] && !done[std::size_t(i)] && (waiting[std::size_t(i)] == 0 || round == 1)) {
                    done[std::size_t(i)] = 1;
                    order.push_back(i);
                    drain(order.size() - 1);
                }
        return order;
    }
    const SupplyGraph &m_graph;
    const Left &m_left;
    std::vector<std::vector<int>> m_into, m_out;
};

} // namespace

std::vector<double> elementLoads(const SupplyGraph &graph, const Left &left) { return Upwards(graph, left).run(); }

Contingency fail(const SupplyGraph &graph, ServedSolver &solver, const Left &left)
{
    Contingency c;
    for (const auto &[element, share] : left)
        c.elements.push_back(element);
    c.served = solver.serve(left);
    c.loads = elementLoads(graph, left);
    for (std::size_t i = 0; i < c.loads.size(); ++i) {
        const auto at = left.find(int(i));
        const double capacity = graph.elements[i].capacity * (at == left.end() ? 1.0 : at->second);
        if (c.loads[i] > capacity * (1.0 + 1e-9) && capacity > 0.0)
            c.overloads.push_back({graph.elements[i].id, c.loads[i] / capacity});
    }
    std::stable_sort(c.overloads.begin(), c.overloads.end(),
                     [](const Overload &a, const Overload &b) { return a.load_factor > b.load_factor; });
    return c;
}

} // namespace tokenyard
