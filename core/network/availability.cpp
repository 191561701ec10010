// SPDX-License-Identifier: Apache-2.0
#include "core/network/availability.h"

#include "core/network/max_flow.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

// Pairs are looked at of the likeliest failures of one hall's supply: what is left out is of the order of the rarest squared.
constexpr std::size_t mostPairedFailures = 120;
// Limit on the elements that all flows of one call may visit: a plan of thousands of chained objects must not take minutes. Where it does
// not suffice, fewer failures are solved; each of the others counts as if it took all of the hall, which never flatters.
constexpr double mostVisits = 1e8;
constexpr std::size_t fewestFailures = 8;
constexpr double unit = 1e9; // the load of the hall, in the whole numbers of the flow

// What stands upstream of one hall. Capacities are multiples of the hall's load: what several halls share is theirs in proportion.
struct HallSupply {
    std::vector<int> elements;    // of the graph; objects first
    std::vector<int> from, to;    // of the links, positions among the objects here
    std::vector<double> capacity; // objects, then links; multiples of the load
    std::vector<char> source;     // objects
    int objects = 0, hall = 0;
    // Two halls with equal keys lose the same by the same failures.
    std::vector<double> key(const SupplyGraph &graph) const
    {
        std::vector<double> k{double(objects), double(hall)};
        k.insert(k.end(), capacity.begin(), capacity.end());
        for (std::size_t i = 0; i < from.size(); ++i) {
            k.push_back(from[i]);
            k.push_back(to[i]);
        }
        k.insert(k.end(), source.begin(), source.end());
        for (int e : elements) {
            const SupplyElement &element = graph.elements[std::size_t(e)];
            k.push_back(element.unitUnavailability_fraction <= 0.0 ? -1 : element.shares ? element.units : 0);
        }
        return k;
    }
};

// An element out in whole, or one of its units.
struct Failure {
    int local = 0; // element, position in HallSupply
    bool whole = true;
    double left = 0.0; // share of its capacity
};

// The share of a hall's load lost to failures.
struct Losses {
    double served = 1.0;
    std::vector<Failure> failures;
    std::vector<double> single; // by failure
    std::vector<double> twoOut; // by failure: of the same element, a second unit out with it
    std::vector<int> paired;    // failures that were paired
    std::vector<double> pair;   // by pair of `paired`, row by row; both out
    double both(std::size_t i, std::size_t j) const { return pair[i * paired.size() + j]; }
};

class Solver {
public:
    explicit Solver(const HallSupply &supply) : m_supply(supply), m_flow(2 + 2 * supply.objects)
    {
        for (int i = 0; i < supply.objects; ++i) {
            m_edges.push_back(m_flow.addEdge(2 + 2 * i, 3 + 2 * i, whole(std::size_t(i))));
            if (supply.source[std::size_t(i)])
                m_flow.addEdge(0, 2 + 2 * i, std::int64_t(4 * unit));
        }
        for (std::size_t l = 0; l < supply.from.size(); ++l)
            m_edges.push_back(m_flow.addEdge(3 + 2 * supply.from[l], 2 + 2 * supply.to[l], whole(std::size_t(supply.objects) + l)));
        m_flow.addEdge(3 + 2 * supply.hall, 1, std::int64_t(unit));
    }
    // A greatest flow, and what each element carries of it.
    struct Flow {
        double served = 0.0;
        std::vector<std::int64_t> carried;
    };
    Flow flow(const Failure *a = nullptr, const Failure *b = nullptr)
    {
        for (const Failure *f : {a, b})
            if (f)
                m_flow.setCapacity(m_edges[std::size_t(f->local)], left(*f));
        Flow found{double(m_flow.run(0, 1)) / unit, {}};
        found.carried.reserve(m_edges.size());
        for (int edge : m_edges)
            found.carried.push_back(m_flow.flow(edge));
        for (const Failure *f : {a, b})
            if (f)
                m_flow.setCapacity(m_edges[std::size_t(f->local)], whole(std::size_t(f->local)));
        return found;
    }
    // Whether a greatest flow is still one with this failure too: what is left of the element carries its part. So most failures of a
    // supply with spare ways are answered without another flow.
    bool keeps(const Flow &flow, const Failure &failure) const { return flow.carried[std::size_t(failure.local)] <= left(failure); }

private:
    std::int64_t left(const Failure &f) const { return std::int64_t(std::llround(double(whole(std::size_t(f.local))) * f.left)); }
    std::int64_t whole(std::size_t local) const
    {
        return std::int64_t(std::llround(std::clamp(m_supply.capacity[local], 0.0, 4.0) * unit));
    }
    const HallSupply &m_supply;
    MaxFlow m_flow;
    std::vector<int> m_edges;
};

double unavailabilityOf(const SupplyGraph &graph, const HallSupply &supply, const Failure &failure)
{
    const SupplyElement &e = graph.elements[std::size_t(supply.elements[std::size_t(failure.local)])];
    const double q = e.unitUnavailability_fraction, beta = graph.commonCause_fraction;
    if (!e.shares || e.units < 2)
        return q;
    // Of identical units in one room, a share β of a unit's failures stops all of them.
    return failure.whole ? beta * q : std::min(1.0, e.units * (1.0 - beta) * q);
}

double twoOutProbability(const SupplyGraph &graph, const HallSupply &supply, const Failure &failure)
{
    const SupplyElement &e = graph.elements[std::size_t(supply.elements[std::size_t(failure.local)])];
    const double q = e.unitUnavailability_fraction * (1.0 - graph.commonCause_fraction);
    return failure.whole || e.units < 2 ? 0.0 : std::min(1.0, 0.5 * e.units * (e.units - 1) * q * q);
}

std::vector<Failure> failuresOf(const SupplyGraph &graph, const HallSupply &supply)
{
    std::vector<Failure> failures;
    for (std::size_t local = 0; local < supply.elements.size(); ++local) {
        const SupplyElement &e = graph.elements[std::size_t(supply.elements[local])];
        if (e.unitUnavailability_fraction <= 0.0)
            continue; // never out
        failures.push_back({int(local), true, 0.0});
        if (e.shares && e.units > 1)
            failures.push_back({int(local), false, double(e.units - 1) / e.units});
    }
    return failures;
}

std::vector<int> likeliest(const SupplyGraph &graph, const HallSupply &supply, const std::vector<Failure> &failures, std::size_t most)
{
    std::vector<int> order(failures.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    if (order.size() <= most)
        return order;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return unavailabilityOf(graph, supply, failures[std::size_t(a)]) > unavailabilityOf(graph, supply, failures[std::size_t(b)]);
    });
    order.resize(most);
    return order;
}

// `visits`: elements that the flows of this hall may visit.
Losses lossesOf(const SupplyGraph &graph, const HallSupply &supply, double visits)
{
    Losses losses;
    Solver solver(supply);
    const Solver::Flow all = solver.flow();
    losses.served = all.served;
    losses.failures = failuresOf(graph, supply);
    const double flows = visits / double(supply.elements.size() + 1);
    const std::vector<int> solved = likeliest(graph, supply, losses.failures, std::max(fewestFailures, std::size_t(flows / 4.0)));
    std::vector<char> isSolved(losses.failures.size(), 0);
    for (int i : solved)
        isSolved[std::size_t(i)] = 1;
    for (std::size_t i = 0; i < losses.failures.size(); ++i) {
        const Failure &f = losses.failures[i];
        if (!isSolved[i]) {
            losses.single.push_back(losses.served);
            losses.twoOut.push_back(losses.served);
            continue;
        }
        losses.single.push_back(solver.keeps(all, f) ? 0.0 : losses.served - solver.flow(&f).served);
        const int units = graph.elements[std::size_t(supply.elements[std::size_t(f.local)])].units;
        const Failure two{f.local, false, double(units - 2) / units};
        losses.twoOut.push_back(f.whole || solver.keeps(all, two) ? 0.0 : losses.served - solver.flow(&two).served);
    }
    const std::size_t pairable = std::min(mostPairedFailures, std::max(fewestFailures, std::size_t(std::sqrt(flows))));
    losses.paired = likeliest(graph, supply, losses.failures, std::min(pairable, solved.size()));
    const std::size_t n = losses.paired.size();
    losses.pair.assign(n * n, 0.0);
    std::vector<Solver::Flow> alone;
    for (int failure : losses.paired) {
        const Failure &f = losses.failures[std::size_t(failure)];
        alone.push_back(solver.keeps(all, f) ? all : solver.flow(&f));
    }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j) {
            const Failure &a = losses.failures[std::size_t(losses.paired[i])], &b = losses.failures[std::size_t(losses.paired[j])];
            const auto both = [&] {
                return solver.keeps(alone[i], b) ? alone[i].served
                    : solver.keeps(alone[j], a)  ? alone[j].served
                                                 : solver.flow(&a, &b).served;
            };
            losses.pair[i * n + j] = a.local == b.local ? -1.0 : losses.served - both();
        }
    return losses;
}

// E[served] to the second order in the unavailabilities: s0 - Σ p_e Δ_e - Σ p_e p_f (Δ_ef - Δ_e - Δ_f).
class Summing {
public:
    Summing(const SupplyGraph &graph, const HallSupply &supply, const Losses &losses, HallAvailability &into, bool withCutSets)
        : m_graph(graph), m_supply(supply), m_losses(losses), m_into(into), m_with(withCutSets)
    {
        m_out.reserve(losses.failures.size());
        for (const Failure &f : losses.failures)
            m_out.push_back(unavailabilityOf(graph, supply, f));
    }
    void run()
    {
        double lost = 0.0;
        for (std::size_t i = 0; i < m_losses.failures.size(); ++i) {
            const Failure &f = m_losses.failures[i];
            lost += count(&f, nullptr, m_out[i], m_losses.single[i]);
            lost += count(&f, &f, twoOutProbability(m_graph, m_supply, f), m_losses.twoOut[i] - m_losses.single[i]);
        }
        for (std::size_t i = 0; i < m_losses.paired.size(); ++i)
            for (std::size_t j = i + 1; j < m_losses.paired.size(); ++j)
                lost += pairLoss(i, j);
        m_into.served_fraction = m_losses.served;
        m_into.availability_fraction = std::clamp(m_losses.served - lost, 0.0, 1.0);
        auto &sets = m_into.cutSets;
        std::stable_sort(sets.begin(), sets.end(),
                         [](const CutSet &a, const CutSet &b) { return a.unavailability_fraction() > b.unavailability_fraction(); });
        if (sets.size() > mostCutSets)
            sets.resize(mostCutSets);
    }

private:
    double pairLoss(std::size_t i, std::size_t j)
    {
        const std::size_t a = std::size_t(m_losses.paired[i]), b = std::size_t(m_losses.paired[j]);
        const double both = m_losses.both(i, j);
        if (both < 0.0)
            return 0.0;
        return count(&m_losses.failures[a], &m_losses.failures[b], m_out[a] * m_out[b], both - m_losses.single[a] - m_losses.single[b]);
    }
    double count(const Failure *first, const Failure *second, double probability, double lost)
    {
        if (m_with && lost > 1e-9 && probability > 0.0) {
            CutSet set{{}, {}, probability, lost};
            for (const Failure *f : {first, second}) {
                if (!f)
                    continue;
                set.elements.push_back(m_graph.elements[std::size_t(m_supply.elements[std::size_t(f->local)])].id);
                set.whole.push_back(f->whole);
            }
            m_into.cutSets.push_back(std::move(set));
        }
        return probability * lost;
    }
    const SupplyGraph &m_graph;
    const HallSupply &m_supply;
    const Losses &m_losses;
    HallAvailability &m_into;
    bool m_with;
    std::vector<double> m_out; // share of time that each failure is out
};

// What stands upstream of each hall, and what all halls below an object draw.
class Upstream {
public:
    explicit Upstream(const SupplyGraph &graph)
        : m_graph(graph), m_into(std::size_t(graph.objects)), m_under(std::size_t(graph.objects), 0.0)
    {
        for (std::size_t l = 0; l < graph.links.size(); ++l)
            m_into[std::size_t(graph.links[l].to)].push_back(int(l));
        for (int hall : graph.halls) {
            m_of.push_back(objectsAbove(hall));
            for (int object : m_of.back())
                m_under[std::size_t(object)] += graph.elements[std::size_t(hall)].load;
        }
    }
    HallSupply supplyOf(std::size_t hall) const
    {
        HallSupply s;
        std::vector<int> local(std::size_t(m_graph.objects), -1);
        for (int object : m_of[hall]) {
            local[std::size_t(object)] = s.objects++;
            add(object, object, s);
            s.source.push_back(m_graph.elements[std::size_t(object)].isSource);
        }
        s.hall = local[std::size_t(m_graph.halls[hall])];
        for (int object : m_of[hall])
            for (int l : m_into[std::size_t(object)]) {
                const SupplyLink &link = m_graph.links[std::size_t(l)];
                s.from.push_back(local[std::size_t(link.from)]);
                s.to.push_back(local[std::size_t(link.to)]);
                add(link.element, object, s);
            }
        return s;
    }

private:
    void add(int element, int under, HallSupply &s) const
    {
        const double load = m_under[std::size_t(under)];
        s.elements.push_back(element);
        s.capacity.push_back(load > 0.0 ? m_graph.elements[std::size_t(element)].capacity / load : 4.0);
    }
    std::vector<int> objectsAbove(int hall) const
    {
        std::vector<char> seen(std::size_t(m_graph.objects), 0);
        std::vector<int> all{hall};
        seen[std::size_t(hall)] = 1;
        for (std::size_t next = 0; next < all.size(); ++next)
            for (int l : m_into[std::size_t(all[next])])
                if (const int from = m_graph.links[std::size_t(l)].from; !seen[std::size_t(from)]) {
                    seen[std::size_t(from)] = 1;
                    all.push_back(from);
                }
        std::sort(all.begin(), all.end());
        return all;
    }
    const SupplyGraph &m_graph;
    std::vector<std::vector<int>> m_into; // links by the object they end at
    std::vector<double> m_under;
    std::vector<std::vector<int>> m_of;
};

} // namespace

std::vector<HallAvailability> hallAvailabilities(const SupplyGraph &graph, bool withCutSets)
{
    const Upstream upstream(graph);
    std::map<std::vector<double>, Losses> known;
    const double visits = mostVisits / std::max(1.0, double(graph.halls.size()));
    std::vector<HallAvailability> all;
    for (std::size_t h = 0; h < graph.halls.size(); ++h) {
        const HallSupply supply = upstream.supplyOf(h);
        HallAvailability hall;
        hall.hall = graph.elements[std::size_t(graph.halls[h])].id;
        auto key = supply.key(graph);
        auto losses = known.find(key);
        if (losses == known.end())
            losses = known.emplace(std::move(key), lossesOf(graph, supply, visits)).first;
        Summing(graph, supply, losses->second, hall, withCutSets).run();
        all.push_back(std::move(hall));
    }
    return all;
}

} // namespace tokenyard
