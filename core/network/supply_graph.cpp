// SPDX-License-Identifier: Apache-2.0
#include "core/network/supply_graph.h"

#include "core/base/unit.h"
#include "core/network/interlocks.h"
#include "core/network/max_flow.h"
#include "core/network/own_source.h"
#include "core/network/plan_topology.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace tokenyard {

// Share of time out of service: λr/(8760 + λr) of a failure rate a year, r/(MTBF + r) of a mean time between failures.
double unitUnavailability(const Record &record)
{
    const double repair = record.get<Duration>("mttr").value_or(Duration{}).si();
    if (const auto failures = record.number("failures_per_year"))
        return 1.0 - 1.0 / (1.0 + *failures * repair / (1.0 * units::year).si());
    const auto between = record.get<Duration>("mtbf");
    return between && between->si() > 0.0 ? repair / (between->si() + repair) : 0.0;
}

namespace {

class Builder {
public:
    Builder(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const CarriedPerItWatt &carried, const Catalogue &records)
        : m_plan(plan), m_carried(carried), m_records(records), m_conductors(records)
    {}

    SupplyElement element(const Object &object, bool followsUps)
    {
        SupplyElement e;
        e.id = object.id;
        const auto units = unitsOf(object);
        const PowerRole role = kindInfo(object.kind()).power;
        if (const auto own = ownSourceOf(object, *m_plan.supply, m_records)) {
            e.perItWatt = m_carried.site_factor;
            e.units = std::max(own->units, 1);
            e.shares = true;
            e.capacity = own->made.si() / e.perItWatt;
            e.unitUnavailability_fraction = own->unitUnavailability_fraction;
            e.isSource = e.capacity > 0.0;
            return e;
        }
        if (!units || role == PowerRole::Load || role == PowerRole::Standby || role == PowerRole::None) {
            e.capacity = object.as<Hall>() || role == PowerRole::Standby ? unlimited : 0.0;
            return e;
        }
        const bool behind = role == PowerRole::Bridges || ((role == PowerRole::Transforms || role == PowerRole::Transfers) && followsUps);
        e.perItWatt = behind ? m_carried.behindUps_factor : role == PowerRole::Transforms ? m_carried.ahead_factor : m_carried.site_factor;
        e.units = std::max(units->units, 1);
        e.shares = true;
        const Unit *unit = unitOf(units->records, units->model);
        if (!unit || units->units <= 0)
            return e;
        e.capacity = unit->capacity * units->units / e.perItWatt;
        e.unitUnavailability_fraction = unit->unavailability_fraction;
        e.isSource = e.holdsVoltage = role == PowerRole::Source && e.capacity > 0.0;
        return e;
    }

    SupplyElement element(const Feed &feed, Length length, double perItWatt) const
    {
        SupplyElement e;
        e.id = feed.id;
        e.isFeed = true;
        e.perItWatt = perItWatt;
        e.units = std::max(feed.circuits, 1);
        e.shares = e.units > 1;
        const FeedConductor &conductor = m_conductors.of(feed);
        const double amps = conductor.ratedCurrentA(feed);
        e.capacity = amps > 0.0 ? std::sqrt(3.0) * feed.voltage.si() * amps * powerFactor() / perItWatt : unlimited;
        const double out = conductor.failuresPerKmYear * length.in(units::km)*conductor.repairYearsCount;
        e.unitUnavailability_fraction = out / (1.0 + out);
        return e;
    }

    // W through a feed for each W of IT: by what it leads to.
    double perItWatt(const SupplyElement &to, const Object &object) const
    {
        return object.as<UpsRoom>()                   ? m_carried.ahead_factor
            : to.capacity > 0.0 && to.perItWatt > 0.0 ? to.perItWatt
                                                      : m_carried.behindUps_factor;
    }

    // Share of the transfers that fail at the switch that a feed leads to. A switch that stays on its dead side A is as good as a feed of
    // side B that is out: while side A has power, neither loses anything.
    double transferFailure(const Object &to) const
    {
        const auto *transfer = to.as<TransferSwitch>();
        const Record *record = transfer ? m_records.find(KindOf<TransferSwitch>::records, transfer->model) : nullptr;
        return record ? std::clamp(record->number("transfer_failure").value_or(0.0), 0.0, 1.0) : 0.0;
    }

    static constexpr double unlimited = 1e13; // W: no limit of its own

private:
    double powerFactor() const { return m_plan.power->powerFactor.si(); }

    // W of one unit: apparent ratings at the plan's power factor.
    double capacityOf(const Record &record) const
    {
        if (const auto apparent = record.get<ApparentPower>("capacity"))
            return std::max(apparent->si(), 0.0) * powerFactor();
        const auto real = record.get<Power>("capacity");
        return !real ? unlimited : std::max(real->si(), 0.0);
    }

    // A unit of a record, which is read once for all objects that name it.
    struct Unit {
        const char *kind;
        RecordId model;
        double capacity = 0.0, unavailability_fraction = 0.0;
    };
    const Unit *unitOf(const char *kind, const RecordId &model)
    {
        for (const Unit &unit : m_units)
            if (unit.model == model && std::string_view(unit.kind) == kind)
                return &unit;
        const Record *record = m_records.find(kind, model);
        return record ? &m_units.emplace_back(Unit{kind, model, capacityOf(*record), unitUnavailability(*record)}) : nullptr;
    }

    const PlanView<PowerDesign, Supply, Objects, Feeds> &m_plan;
    const CarriedPerItWatt &m_carried;
    const Catalogue &m_records;
    Conductors m_conductors;
    std::deque<Unit> m_units; // a handful; its elements stay where they are
};

// Of each object whether a UPS stands upstream of it.
std::vector<char> behindUps(const FeedGraph &graph)
{
    std::vector<char> behind(graph.objects().size(), 0);
    std::vector<int> open;
    const auto enter = [&](int object) {
        if (!behind[std::size_t(object)]) {
            behind[std::size_t(object)] = 1;
            open.push_back(object);
        }
    };
    for (std::size_t i = 0; i < behind.size(); ++i)
        if (kindInfo(graph.objects()[i]->kind()).power == PowerRole::Bridges)
            enter(int(i));
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        for (int link : graph.outOf(at))
            enter(graph.links()[std::size_t(link)].to);
    }
    return behind;
}

} // namespace

SupplyGraph supplyGraphOf(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const std::map<ObjectId, Power> &hallLoads,
                          const std::vector<FeedRun> &runs, const CarriedPerItWatt &carried, const Catalogue &records)
{
    SupplyGraph g;
    const FeedGraph feeds = powerGraph(plan.objects, plan.feeds);
    Builder build(plan, carried, records);
    const Interlocks locks = interlocks(plan);
    const std::vector<char> followUps = behindUps(feeds);
    for (std::size_t i = 0; i < feeds.objects().size(); ++i) {
        g.elements.push_back(build.element(*feeds.objects()[i], followUps[i]));
        if (const auto load = hallLoads.find(feeds.objects()[i]->id); load != hallLoads.end()) {
            g.elements.back().load = std::max(load->second.si(), 0.0);
            g.halls.push_back(int(i));
        }
    }
    g.objects = int(g.elements.size());
    auto run = runs.begin();
    for (const FeedGraph::Link &link : feeds.links()) { // in order of id, too
        while (run != runs.end() && run->feed < link.feed->id)
            ++run;
        const bool isRun = run != runs.end() && run->feed == link.feed->id;
        const double perItWatt = build.perItWatt(g.elements[std::size_t(link.to)], *feeds.objects()[std::size_t(link.to)]);
        g.links.push_back({int(g.elements.size()), link.from, link.to, link.feed->kind, supplyRank(plan, locks, *link.feed).value_or(-1)});
        g.elements.push_back(build.element(*link.feed, isRun ? run->length : Length{}, perItWatt));
        if (link.feed->kind == FeedKind::PowerB) {
            double &out = g.elements.back().unitUnavailability_fraction;
            out = 1.0 - (1.0 - out) * (1.0 - build.transferFailure(*feeds.objects()[std::size_t(link.to)]));
        }
    }
    if (const Record *record = records.find("availability", "power"))
        g.commonCause_fraction = record->number("common_cause_fraction").value_or(0.0);
    return g;
}

struct ServedSolver::State {
    const SupplyGraph &graph;
    MaxFlow flow;
    std::vector<int> inside;           // edge that carries an object's capacity
    std::vector<int> loads;            // edge that carries a hall's load
    std::vector<std::int64_t> whole;   // capacity of each element, W
    std::vector<std::vector<int>> out; // links out of an object
    std::vector<char> reached;
    std::vector<int> open;
};

namespace {
constexpr int sourceNode = 0, sinkNode = 1;
int inNode(int object) { return 2 + 2 * object; }
int outNode(int object) { return 3 + 2 * object; }
std::int64_t watts(double w) { return std::llround(std::clamp(w, 0.0, 1e15)); }
} // namespace

ServedSolver::ServedSolver(const SupplyGraph &graph)
    : m_state(std::make_unique<State>(State{graph, MaxFlow(2 + 2 * graph.objects), {}, {}, {}, {}, {}, {}}))
{
    State &s = *m_state;
    for (const SupplyElement &e : graph.elements)
        s.whole.push_back(watts(e.capacity));
    s.out.resize(std::size_t(graph.objects));
    for (int i = 0; i < graph.objects; ++i) {
        s.inside.push_back(s.flow.addEdge(inNode(i), outNode(i), s.whole[std::size_t(i)]));
        if (graph.elements[std::size_t(i)].isSource)
            s.flow.addEdge(sourceNode, inNode(i), watts(1e15));
    }
    for (std::size_t l = 0; l < graph.links.size(); ++l) {
        const SupplyLink &link = graph.links[l];
        s.inside.push_back(s.flow.addEdge(outNode(link.from), inNode(link.to), s.whole[std::size_t(link.element)]));
        s.out[std::size_t(link.from)].push_back(int(l));
    }
    for (int hall : graph.halls)
        s.loads.push_back(s.flow.addEdge(outNode(hall), sinkNode, watts(graph.elements[std::size_t(hall)].load)));
}

ServedSolver::~ServedSolver() = default;

Served ServedSolver::serve(const Left &left)
{
    State &s = *m_state;
    for (const auto &[element, share] : left)
        s.flow.setCapacity(s.inside[std::size_t(element)], watts(double(s.whole[std::size_t(element)]) * share));
    s.flow.run(sourceNode, sinkNode);
    Served served;
    for (int edge : s.loads) {
        served.halls.push_back(double(s.flow.flow(edge)));
        served.total += served.halls.back();
    }
    // Which sides are alive: by what is left of each element, however little.
    s.reached.assign(std::size_t(s.graph.objects), 0);
    s.open.clear();
    const auto works = [&](int element) { return s.flow.capacity(s.inside[std::size_t(element)]) > 0; };
    const auto enter = [&](int object) {
        if (!s.reached[std::size_t(object)] && works(object)) {
            s.reached[std::size_t(object)] = 1;
            s.open.push_back(object);
        }
    };
    for (int i = 0; i < s.graph.objects; ++i)
        if (s.graph.elements[std::size_t(i)].isSource)
            enter(i);
    std::vector<char> a(std::size_t(s.graph.objects), 0), b = a;
    while (!s.open.empty()) {
        const int at = s.open.back();
        s.open.pop_back();
        for (int l : s.out[std::size_t(at)]) {
            const SupplyLink &link = s.graph.links[std::size_t(l)];
            if (!works(link.element))
                continue;
            (link.side == FeedKind::PowerA ? a : b)[std::size_t(link.to)] = 1;
            enter(link.to);
        }
    }
    for (int hall : s.graph.halls) {
        const bool dark = !works(hall);
        served.sideA.push_back(!dark && a[std::size_t(hall)]);
        served.sideB.push_back(!dark && b[std::size_t(hall)]);
    }
    for (const auto &[element, share] : left)
        s.flow.setCapacity(s.inside[std::size_t(element)], s.whole[std::size_t(element)]);
    return served;
}

} // namespace tokenyard
