// SPDX-License-Identifier: Apache-2.0
#include "core/network/contingency.h"

#include <algorithm>
#include <limits>

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
            keepPreferred(object, feeding);
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
    // A transfer switch takes nothing from side B while side A is live.
    void keepPreferred(int object, std::vector<int> &feeding) const
    {
        const auto preferred = [&](int l) { return m_graph.links[std::size_t(l)].side == FeedKind::PowerA; };
        if (m_graph.elements[std::size_t(object)].transfers && std::any_of(feeding.begin(), feeding.end(), preferred))
            std::erase_if(feeding, [&](int l) { return !preferred(l); });
    }
    double capacityOf(int element) const
    {
        const auto at = m_left.find(element);
        return m_graph.elements[std::size_t(element)].capacity * (at == m_left.end() ? 1.0 : at->second);
    }
    // Feeders share a load evenly, but a source gives no more than it has while another feeder can give the rest: a few fuel cells on a
    // board of 100 MW are full, not overloaded. What has its own supply, a grid intake, takes its part from there.
    std::vector<double> sharesOf(const std::vector<double> &loads, int object, const std::vector<int> &feeding) const
    {
        const double load = loads[std::size_t(object)];
        std::vector<double> most, parts(feeding.size(), 0.0);
        for (int l : feeding) {
            const int from = m_graph.links[std::size_t(l)].from;
            const bool source = m_graph.elements[std::size_t(from)].isSource;
            const auto ways =
                std::count_if(feeding.begin(), feeding.end(), [&](int other) { return m_graph.links[std::size_t(other)].from == from; });
            most.push_back(source ? std::max(0.0, capacityOf(from) - loads[std::size_t(from)]) / double(ways)
                                  : std::numeric_limits<double>::infinity());
        }
        std::vector<char> full(feeding.size(), 0);
        double rest = load;
        const std::size_t itself = m_graph.elements[std::size_t(object)].isSource ? 1 : 0;
        for (std::size_t open = feeding.size() + itself; open > 0;) {
            const double even = rest / double(open);
            std::size_t filled = 0;
            for (std::size_t i = 0; i < feeding.size(); ++i)
                if (!full[i] && most[i] < even) {
                    full[i] = 1;
                    parts[i] = most[i];
                    rest -= most[i];
                    ++filled;
                }
            if (filled == 0) {
                for (std::size_t i = 0; i < feeding.size(); ++i)
                    parts[i] = full[i] ? parts[i] : even;
                return parts;
            }
            open -= filled;
        }
        for (double &part : parts) // all are full: the rest overloads them in proportion
            part = load > rest ? part * (load / (load - rest)) : load / double(parts.size());
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
    const std::vector<double> loads = elementLoads(graph, left);
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const auto at = left.find(int(i));
        const double capacity = graph.elements[i].capacity * (at == left.end() ? 1.0 : at->second);
        if (loads[i] > capacity * (1.0 + 1e-9) && capacity > 0.0)
            c.overloads.push_back({graph.elements[i].id, loads[i] / capacity});
    }
    std::stable_sort(c.overloads.begin(), c.overloads.end(),
                     [](const Overload &a, const Overload &b) { return a.load_factor > b.load_factor; });
    return c;
}

} // namespace tokenyard
