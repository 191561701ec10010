// SPDX-License-Identifier: Apache-2.0
#include "core/network/contingency.h"

#include <algorithm>

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
            for (int l : feeding) {
                const SupplyLink &link = m_graph.links[std::size_t(l)];
                const double part = load[std::size_t(object)] / double(feeding.size());
                load[std::size_t(link.element)] += part;
                load[std::size_t(link.from)] += part;
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
