// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/layout.h"

#include "core/edit/feeds.h"
#include "core/edit/generate/arrangement.h"
#include "core/edit/generate/trunks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)

constexpr double mediumSection = 630.0; // mm2: a listed section; circuits are sized afterwards

enum class Ports { Any, Top, Bottom };

class Builder {
public:
    Builder(const Parcel &parcel, const Order &order, const Design &design, const Needs &needs, const Plant &plant, const Arrangement &at,
            const Catalogue &catalogue)
        : m_parcel(parcel), m_order(order), m_design(design), m_needs(needs), m_plant(plant), m_at(at), m_catalogue(catalogue)
    {}
    Plan build();

private:
    void site();
    void basis();
    void phases();
    void ground();
    void halls();
    void roofs();
    void power();
    void motors();
    void heat();
    void fibre();
    ObjectId yard(std::string name, const Yard &yard)
    {
        return m_b.place(std::move(name), boxOf(yard.place, yard.level), yard.equipment, m_phases.front());
    }
    static Box boxOf(const Bounds &b, int level) { return {b.left, b.top, b.width(), b.height(), level}; }
    ObjectId phaseOf(std::size_t hall) const { return m_phases[hall * m_phases.size() / m_at.columns.size()]; }
    Line pipe(Power heat, double rise) const
    {
        return {.waypoints = {}, .circuits = 2, .diameter = m_plant.pipe(heat, rise, 2, m_needs.pipes)};
    }
    void join(std::string name, FeedKind kind, ObjectId from, Ports fromPorts, ObjectId to, Ports toPorts, Line line);
    void pipes(const std::string &mark, const char *what, ObjectId source, Ports sourcePorts, ObjectId load, Ports loadPorts,
               const Line &line);

    const Parcel &m_parcel;
    const Order &m_order;
    const Design &m_design;
    const Needs &m_needs;
    const Plant &m_plant;
    const Arrangement &m_at;
    const Catalogue &m_catalogue;
    PlanBuilder m_b;
    std::vector<ObjectId> m_phases, m_services;
    struct Mains { // of a block
        ObjectId intakeA, intakeB, boardA, boardB, sets;
    };
    std::vector<Mains> m_mains;
    ObjectId m_office;
    std::vector<ObjectId> m_coolers, m_chillers;
    std::vector<std::array<ObjectId, 2>> m_motors; // of each of the chillers
    std::vector<Rooms> m_rooms;                    // of each hall
    std::optional<Trunks> m_trunks;
    int m_lane = 0;
};

// The part of the plan that stays: locked objects and the feeds between them.
Plan stripped(const Plan &base)
{
    Plan plan = base;
    std::erase_if(plan.objects, [](const Shared<Object> &object) { return !object->locked; });
    std::erase_if(plan.feeds, [&](const Shared<Feed> &f) { return !plan.object(f->from.object) || !plan.object(f->to.object); });
    for (Shared<Object> &object : plan.objects)
        object = object.with([](Object &o) { o.phase = {}; });
    for (Shared<Feed> &feed : plan.feeds)
        feed = feed.with([](Feed &f) { f.phase = {}; });
    plan.phases.clear();
    plan.scenarios.clear();
    plan.waivers.clear();
    return plan;
}

void Builder::site()
{
    Plan &plan = m_b.plan;
    plan.site = plan.site.with([&](Site &s) {
        s.title = m_order.title;
        s.boundary = m_parcel.boundary;
        s.northAngle = m_parcel.northAngle;
        if (m_parcel.place) {
            s.latitude = std::round(m_parcel.place->latitude * 1e7) / 1e7;
            s.longitude = std::round(m_parcel.place->longitude * 1e7) / 1e7;
        }
        s.weather = m_order.weather;
        s.country = m_order.country;
        s.landPrice = m_order.landPrice;
    });
    PlanBuilder::source(plan.site, "land_price", m_order.landSource, 0.3 * m_order.landPrice.si(), 3.0 * m_order.landPrice.si());
}

// An existing note on the field is replaced.
template <class Part>
void sourceAnew(Shared<Part> &part, const char *key, const char *words)
{
    part = part.with([&](Part &p) { std::erase_if(p.notes, [&](const FieldNote &note) { return note.key == key; }); });
    PlanBuilder::source(part, key, words);
}

void Builder::basis()
{
    Plan &plan = m_b.plan;
    if (m_order.base)
        plan = stripped(*m_order.base);
    else
        site();
    plan.site = plan.site.with([&](Site &s) { s.storeys = m_design.storeys; });
    plan.supply = plan.supply.with([&](Supply &s) {
        s.tariff = m_plant.tariff(m_needs.contract, plan.site->country);
        s.contract = m_needs.contract;
    });
    sourceAnew(plan.supply, "contract", "The goal that the parcel was filled for");
    const CoolingDesign cooling = m_plant.cooling();
    plan.cooling = plan.cooling.with([&](CoolingDesign &c) {
        c.system = cooling.system;
        c.supply = cooling.supply;
        c.liquidFraction = cooling.liquidFraction;
    });
    plan.power = plan.power.with([&](PowerDesign &p) {
        p.upsTopology = m_design.redundancy;
        p.transformerTopology = m_design.redundancy == Topology::N ? Topology::N : Topology::NPlus1;
    });
    plan.cost = plan.cost.with([&](CostBasis &c) { c.staffCount = std::round(8.0 + 0.8 * m_needs.contract.in(units::MW)); });
    sourceAnew(plan.cost, "staff_count", "Estimate between the samples: 40 people at 40 MW, 90 at 103 MW");
    // Halls take the plan's services in turn; those for which there is no hall go.
    if (plan.services.size() > m_at.columns.size())
        plan.services.resize(m_at.columns.size());
    for (const Shared<Service> &service : plan.services)
        m_services.push_back(service->id);
    if (!m_services.empty())
        return;
    m_services.push_back(m_b.service(Service{}));
    m_b.sellAt(m_catalogue, "deepseek-v3.2-nebius", 0.6, 1.6);
    m_b.useAsPublished();
}

// Halls come in order of their numbers; each phase has what its halls take of the contract.
void Builder::phases()
{
    const int n = std::clamp(m_order.phases, 1, int(m_at.columns.size()));
    double all = 0.0, sum = 0.0;
    for (int c : m_at.columns)
        all += c;
    std::size_t hall = 0;
    for (int i = 0; i < n; ++i) {
        for (; hall < m_at.columns.size() && int(hall * std::size_t(n) / m_at.columns.size()) == i; ++hall)
            sum += m_at.columns[hall];
        const int month = m_order.year * 12 + m_order.month - 1 + i * m_order.monthsBetweenPhases;
        const double share = std::min(1.0, std::ceil(sum / all * 100.0 + 1.0) / 100.0);
        m_phases.push_back(
            m_b.phase(fmt::format("Phase {}", i + 1), month / 12, month % 12 + 1, (i + 1 == n ? 1.0 : share) * m_needs.contract));
    }
}

void Builder::ground()
{
    const Voltage supply = m_plant.supplyVoltage(m_needs.contract);
    for (std::size_t i = 0; i < m_at.blocks.size(); ++i) {
        const Block &block = m_at.blocks[i];
        const std::string number = m_at.blocks.size() == 1 ? "" : fmt::format(" {}", i + 1);
        const auto intake = [&](std::size_t side) {
            const char *mark = block.intakes.size() == 1 ? "" : side == 0 ? " A" : " B";
            return yard(fmt::format("{:g} kV intake{}{}", supply.in(units::kV), mark, number), block.intakes[side]);
        };
        Mains own;
        own.intakeA = own.intakeB = intake(0);
        if (block.intakes.size() > 1)
            own.intakeB = intake(1);
        own.boardA = yard("Switchgear A" + number, block.boardA);
        own.boardB = yard("Switchgear B" + number, block.boardB);
        own.sets = yard("Generators" + number, block.generators);
        m_mains.push_back(own);
    }
    m_office = yard("Office", m_at.office);
    if (m_at.tank)
        yard("Water tanks", *m_at.tank);
    if (m_at.road)
        m_b.road("Road", boxOf(*m_at.road, 1));
}

void Builder::halls()
{
    for (std::size_t i = 0; i < m_at.columns.size(); ++i) {
        Stack stack = m_at.stack;
        stack.hall.racksPerRow = m_at.columns[i];
        stack.hall.service = m_services[i % m_services.size()];
        const std::size_t storeys = std::size_t(m_design.storeys);
        m_rooms.push_back(
            placeStorey(m_b, stack, m_at.stacks[i / storeys], int(i % storeys) + 1, int(i) + 1, phaseOf(i), m_plant, m_needs));
    }
}

void Builder::roofs()
{
    const char *coolers = m_plant.rejection() == Rejection::Towers ? "Cooling towers" : "Dry coolers";
    const auto name = [&](const char *what, std::size_t i, std::size_t n) {
        return n == 1 ? (m_design.roof ? fmt::format("{}, roof", what) : std::string(what)) : fmt::format("{} {}", what, i + 1);
    };
    for (std::size_t i = 0; i < m_at.coolers.size(); ++i)
        m_coolers.push_back(yard(name(coolers, i, m_at.coolers.size()), m_at.coolers[i]));
    for (std::size_t i = 0; i < m_at.chillers.size(); ++i)
        m_chillers.push_back(yard(name("Chillers", i, m_at.chillers.size()), m_at.chillers[i]));
    for (std::size_t i = 0; i < m_at.motors.size(); ++i) {
        const std::string number = m_at.motors.size() == 1 ? "" : fmt::format(" {}", i + 1);
        m_motors.push_back(
            {yard("Cooling transformers A" + number, m_at.motors[i][0]), yard("Cooling transformers B" + number, m_at.motors[i][1])});
    }
}

std::vector<int> portsOf(const Object &object, FeedKind kind, Ports wanted)
{
    std::vector<int> all;
    const auto list = ports(object.kind());
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].kind == kind && (wanted == Ports::Any || (wanted == Ports::Top ? list[i].yFraction == 0.0 : list[i].yFraction == 1.0)))
            all.push_back(int(i));
    return all;
}

// The nearest pair of ports, and a way round all that stands between them.
void Builder::join(std::string name, FeedKind kind, ObjectId from, Ports fromPorts, ObjectId to, Ports toPorts, Line line)
{
    const Object &a = *m_b.plan.object(from), &b = *m_b.plan.object(to);
    int start = -1, end = -1;
    double least = HUGE_VAL;
    for (int i : portsOf(a, kind, fromPorts))
        for (int j : portsOf(b, kind, toPorts)) {
            const Point p = portPosition(a, i) + edit::wayOut(a, i) * 2.0, q = portPosition(b, j) + edit::wayOut(b, j) * 2.0;
            const double apart = std::fabs(p.x - q.x) + std::fabs(p.y - q.y);
            if (apart < least) {
                least = apart;
                start = i;
                end = j;
            }
        }
    if (start < 0)
        return;
    for (int attempt = 0; attempt < 6; ++attempt)
        if (auto bends = m_trunks->way(portPosition(a, start), edit::wayOut(a, start), portPosition(b, end), edit::wayOut(b, end),
                                       m_lane + attempt)) {
            line.waypoints = std::move(*bends);
            break;
        }
    ++m_lane;
    const char *startKey = ports(a.kind())[std::size_t(start)].key, *endKey = ports(b.kind())[std::size_t(end)].key;
    m_b.feed(std::move(name), kind, from, startKey, to, endKey, std::move(line));
}

void Builder::power()
{
    const auto medium = [] {
        return Line{.waypoints = {}, .circuits = 4, .voltage = 22.9 * units::kV, .section = mediumSection * units::mm2};
    };
    for (std::size_t i = 0; i < m_mains.size(); ++i) {
        const Mains &own = m_mains[i];
        const std::string number = m_mains.size() == 1 ? "" : fmt::format(" {}", i + 1);
        join("Intake A" + number, FeedKind::PowerA, own.intakeA, Ports::Any, own.boardA, Ports::Any, medium());
        join("Intake B" + number, FeedKind::PowerB, own.intakeB, Ports::Any, own.boardB, Ports::Any, medium());
        join("Generators to A" + number, FeedKind::PowerA, own.sets, Ports::Any, own.boardA, Ports::Any, medium());
        join("Generators to B" + number, FeedKind::PowerB, own.sets, Ports::Any, own.boardB, Ports::Any, medium());
    }
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        const Mains &own = m_mains[m_at.blockOf(i / std::size_t(m_design.storeys))];
        join(fmt::format("MV A {}", i + 1), FeedKind::PowerA, own.boardA, Ports::Any, m_rooms[i].transformersA, Ports::Top, medium());
        join(fmt::format("MV B {}", i + 1), FeedKind::PowerB, own.boardB, Ports::Any, m_rooms[i].transformersB, Ports::Bottom, medium());
    }
}

// From the boards to the transformers of the cooling plant, and from these at low voltage to its fans, pumps and compressors.
void Builder::motors()
{
    const Line medium{.waypoints = {}, .circuits = 1, .voltage = 22.9 * units::kV, .section = mediumSection * units::mm2};
    for (std::size_t i = 0; i < m_motors.size(); ++i) {
        const Mains &own = m_mains[m_design.roof ? m_at.blockOf(i) : i];
        const std::string number = m_motors.size() == 1 ? "" : fmt::format(" {}", i + 1);
        for (const bool first : {true, false}) {
            const FeedKind kind = first ? FeedKind::PowerA : FeedKind::PowerB;
            const ObjectId from = m_motors[i][first ? 0 : 1];
            const std::string mark = (first ? " A" : " B") + number;
            join("Cooling MV" + mark, kind, first ? own.boardA : own.boardB, Ports::Any, from, Ports::Any, medium);
            if (i < m_coolers.size())
                join("Coolers LV" + mark, kind, from, Ports::Any, m_coolers[i], Ports::Any,
                     m_plant.lowVoltage(m_plant.ratedOf(m_at.coolers[i].equipment)));
            join("Chillers LV" + mark, kind, from, Ports::Any, m_chillers[i], Ports::Any,
                 m_plant.lowVoltage(m_plant.ratedOf(m_at.chillers[i].equipment)));
        }
    }
}

void Builder::pipes(const std::string &mark, const char *what, ObjectId source, Ports sourcePorts, ObjectId load, Ports loadPorts,
                    const Line &line)
{
    const std::string end = mark.empty() ? "" : " " + mark;
    join((*what ? fmt::format("{} supply", what) : "Supply main") + end, FeedKind::Supply, source, sourcePorts, load, loadPorts, line);
    join((*what ? fmt::format("{} return", what) : "Return main") + end, FeedKind::Return, load, loadPorts, source, sourcePorts, line);
}

// From the plant to the CDUs of each hall, or to the hall itself where air takes the heat.
void Builder::heat()
{
    const std::size_t storeys = std::size_t(m_design.storeys);
    const Ports plantPorts = m_design.roof ? Ports::Top : Ports::Any;
    // The condensers of water-cooled chillers hang on the towers.
    if (m_plant.waterCooled())
        for (std::size_t i = 0; i < m_chillers.size(); ++i) {
            const Power it = double(m_at.columns.size()) / double(m_chillers.size()) * m_at.stack.it;
            pipes(m_chillers.size() == 1 ? "" : fmt::format("{}", i + 1), "Condenser", m_coolers[i], Ports::Any, m_chillers[i], Ports::Any,
                  pipe(1.4 * m_needs.chillers * it + 8.0 * units::MW, m_plant.condenserRise()));
        }
    const bool chilled = !m_plant.waterCooled() || !m_plant.liquid();
    // The plant on a stack's own roof, or that of its block.
    const auto plantOf = [&](const std::vector<ObjectId> &plants, std::size_t stack) {
        return plants[m_design.roof ? stack : m_at.blockOf(stack)];
    };
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        const Rooms &room = m_rooms[i];
        const ObjectId load = room.cdus ? room.cdus : room.hall;
        const Ports loadPorts = room.cdus ? Ports::Top : Ports::Any;
        const std::string mark = fmt::format("{}", i + 1);
        const std::size_t stack = i / storeys;
        if (!m_coolers.empty() && (m_plant.liquid() || !m_plant.waterCooled()))
            pipes(mark, "", plantOf(m_coolers, stack), plantPorts, load, loadPorts, pipe(room.it, m_plant.facilityRise()));
        if (chilled && !m_chillers.empty())
            pipes(mark, "Chilled water", plantOf(m_chillers, stack), m_design.roof ? Ports::Bottom : Ports::Any, load, loadPorts,
                  pipe((m_plant.liquid() ? std::min(1.0, 1.5 * m_needs.chillers) : 1.0) * room.it, m_plant.facilityRise()));
    }
}

void Builder::fibre()
{
    for (std::size_t i = 0; i < m_rooms.size(); ++i)
        join(fmt::format("Fibre {}", i + 1), FeedKind::Fibre, m_office, Ports::Any, m_rooms[i].hall, Ports::Any, {});
}

Plan Builder::build()
{
    basis();
    phases();
    ground();
    halls();
    roofs();
    std::vector<Bounds> obstacles;
    for (const Shared<Object> &object : m_b.plan.objects)
        if (!object->as<Road>() && object->place.level <= m_design.storeys) {
            const Bounds bounds = object->place.bounds();
            const bool known = std::any_of(obstacles.begin(), obstacles.end(), [&](const Bounds &o) {
                return o.left == bounds.left && o.top == bounds.top && o.right == bounds.right && o.bottom == bounds.bottom;
            });
            if (!known)
                obstacles.push_back(bounds);
        }
    m_trunks.emplace(std::move(obstacles), m_parcel);
    power();
    motors();
    heat();
    fibre();
    return std::move(m_b.plan);
}

} // namespace

Layout layoutOf(const Parcel &parcel, const Order &order, const Design &design, const Needs &needs, const Catalogue &catalogue)
{
    Layout layout;
    const Plant plant(design, catalogue);
    layout.problem = plant.problem();
    if (!layout.ok())
        return layout;
    const ArrangementRead at = arrange(parcel, design, plant, needs, catalogue);
    layout.problem = at.problem;
    layout.room = at.room;
    if (at.arrangement)
        layout.plan = Builder(parcel, order, design, needs, plant, *at.arrangement, catalogue).build();
    return layout;
}

bool findsRoom(const Parcel &parcel, const Design &design, const Needs &needs, const Catalogue &catalogue)
{
    const Plant plant(design, catalogue);
    return plant.problem().empty() && arrange(parcel, design, plant, needs, catalogue).arrangement.has_value();
}

} // namespace tokenyard::generate
