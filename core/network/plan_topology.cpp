// SPDX-License-Identifier: Apache-2.0
#include "core/network/plan_topology.h"

#include "core/network/interlocks.h"
#include "core/network/own_source.h"
#include "core/network/plan_islands.h"
#include "core/plan/feed_name.h"
#include "core/plan/site_layout.h"
#include "core/plan/sorted_place.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr double leastLength = 1.0; // m: a shorter feed is taken as one that joins two panels beside each other

double valueOf(const Record *record, const char *key, double otherwise)
{
    const RecordValue *value = record ? record->find(key) : nullptr;
    return value && value->si ? *value->si : otherwise;
}

// The planner's own records and those of older files may lack an impedance: then that of the record with the same voltages and the
// nearest size counts.
double impedanceOf(const GridRecords &records, const Record &record)
{
    if (const RecordValue *own = record.find("impedance"); own && own->si)
        return *own->si;
    const auto apart = [&](const Record &other, const char *key) {
        return std::abs(std::log(std::max(1e-9, valueOf(&other, key, 0.0)) / std::max(1e-9, valueOf(&record, key, 0.0))));
    };
    double impedance = 0.0, nearest = HUGE_VAL;
    for (const Record &other : records.set("transformers").records) {
        const double distance = apart(other, "capacity") + 10.0 * (apart(other, "high_voltage") + apart(other, "low_voltage"));
        if (const double stated = valueOf(&other, "impedance", 0.0); stated > 0.0 && distance < nearest) {
            nearest = distance;
            impedance = stated;
        }
    }
    return impedance;
}

// The buses of an object: where feeds arrive and where they leave, by side.
struct Ends {
    int inA = -1, inB = -1, outA = -1, outB = -1;
};

class Builder {
public:
    Builder(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records)
        : m_plan(plan), m_layout(layout), m_records(records), m_rules(records.find("grid-rules", "network-design")), m_conductors(records)
    {}
    PlanTopology build();

private:
    int bus(const Object &object, BusRole role, double nominalKv = 0.0);
    void single(const Object &object);
    void twoSided(const Object &object, Power load, double powerFactor);
    bool transformer(const Object &object, const RecordId &model, int units);
    void intake(const Object &object, const GridIntake &intake);
    void ups(const Object &object, const UpsRoom &room);
    void switchgear(const Object &object, const RecordId &model, int units);
    void transferSwitch(const Object &object, const RecordId &model, int units);
    void generation(const Object &object, Power rated, Power made, PowerSourceKind source);
    void machines(const Object &object, const char *kind, const RecordId &model, int units);
    void place(const Object &object);
    void connect(const Feed &feed, Length length);
    void spreadVoltages();
    void dropMismatches();
    const Ends *endsOf(ObjectId object) const
    {
        const std::size_t place = sortedPlace(m_ends.size(), object, [&](std::size_t at) { return m_plan.objects[at]->id; });
        return place < m_ends.size() && m_ends[place] ? &*m_ends[place] : nullptr;
    }
    const Record *recordOf(std::string_view kind, std::string_view model)
    {
        const auto [at, isNew] = m_known.try_emplace({kind, model}, nullptr);
        if (isNew)
            at->second = m_records.find(kind, model);
        return at->second;
    }
    void finding(const char *rule, ObjectId object, Text text, Text remedy)
    {
        m_out.findings.push_back({rule, Severity::Warning, {object}, std::move(text), std::move(remedy)});
    }

    const GridPlan &m_plan;
    const SiteLayout &m_layout;
    const GridRecords &m_records;
    const Record *m_rules;
    Conductors m_conductors;
    std::vector<std::optional<Ends>> m_ends; // of each object by its place in the plan; those without power ports have none
    std::size_t m_at = 0;                    // of the object that is placed now
    std::map<std::pair<std::string_view, std::string_view>, const Record *> m_known; // records by kind and model, read once
    Interlocks m_interlocks;
    PlanTopology m_out;
};

int Builder::bus(const Object &object, BusRole role, double nominalKv)
{
    m_out.buses.push_back({object.id, role, nominalKv, {}});
    return int(m_out.buses.size()) - 1;
}

void Builder::single(const Object &object)
{
    const int own = bus(object, BusRole::Own);
    m_ends[m_at] = Ends{own, own, own, own};
}

void Builder::twoSided(const Object &object, Power load, double powerFactor)
{
    const int a = bus(object, BusRole::SideA), b = bus(object, BusRole::SideB);
    m_ends[m_at] = Ends{a, b, a, b};
    if (load.si() > 0.0)
        m_out.loads.push_back({object.id, {a, b}, load, powerFactor});
}

// False for units that transform nothing: an intake without a transformer, no units, a record that is not there.
bool Builder::transformer(const Object &object, const RecordId &model, int units)
{
    const Record *record = recordOf("transformers", model);
    const double mva = valueOf(record, "capacity", 0.0) / units::MVA.factor * units;
    if (mva > 0.0)
        m_out.ratedApparent[object.id] = mva * units::MVA;
    const double high = valueOf(record, "high_voltage", 0.0) / units::kV.factor,
                 low = valueOf(record, "low_voltage", 0.0) / units::kV.factor;
    if (!record || high <= 0.0 || low <= 0.0 || high == low)
        return false;
    const double impedance = impedanceOf(m_records, *record);
    const int from = bus(object, BusRole::Primary, high), to = bus(object, BusRole::Secondary, low);
    m_ends[m_at] = Ends{from, from, to, to};
    if (impedance <= 0.0) {
        finding("power.no_impedance", object.id,
                Text(TF("%1 names a transformer record without a short-circuit impedance, so it passes no power in the load flow."),
                     {object.name}),
                Text(TF("Enter the impedance in the record.")));
        return true;
    }
    if (mva > 0.0)
        m_out.transformers.push_back({object.id, from, to, units, mva, valueOf(record, "no_load_loss", 0.0),
                                      valueOf(record, "load_loss", 0.0), impedance, valueOf(record, "tap_step", 0.0),
                                      int(std::clamp(valueOf(record, "tap_steps", 0.0), 0.0, 100.0))});
    return true;
}

void Builder::intake(const Object &object, const GridIntake &intake)
{
    if (!transformer(object, intake.model, intake.units))
        single(object);
    const double high = valueOf(recordOf("transformers", intake.model), "high_voltage", 0.0);
    if (high > 0.0 && std::abs(intake.voltage.si() / high - 1.0) > 0.1)
        finding("power.voltage_mismatch", object.id,
                Text(TF("%1 takes power at %2, but its equipment is made for %3."),
                     {object.name, measure(intake.voltage, units::kV), measure(Voltage::fromSi(high), units::kV)}),
                Text(TF("Choose transformers for the voltage of the supply.")));
    PlanSource source{object.id, m_ends[m_at]->inA, PowerSourceKind::Grid, {}, {}, {}};
    PlanBus &supply = m_out.buses[std::size_t(source.bus)];
    if (supply.nominalKv <= 0.0)
        supply.nominalKv = intake.voltage.in(units::kV);
    for (const Record &record : m_records.set("grid-rules").records)
        if (const auto nominal = record.get<Voltage>("nominal_voltage"); nominal && std::abs(*nominal / intake.voltage - 1.0) < 0.2)
            if (const auto current = record.get<Current>("fault_current"); current && current->si() > 0.0) {
                source.faultKa = current->si() / 1e3;
                source.xOverR = record.number("x_over_r").value_or(10.0);
            }
    if (intake.units > 0)
        m_out.sources.push_back(source);
}

void Builder::ups(const Object &object, const UpsRoom &room)
{
    const Record *record = recordOf("ups", room.model);
    const int input = bus(object, BusRole::Input), output = bus(object, BusRole::Output);
    m_ends[m_at] = Ends{input, input, output, output};
    const Power rated = Power::fromSi(valueOf(record, "capacity", 0.0) * room.units);
    if (rated.si() <= 0.0)
        return;
    m_out.ratedPower[object.id] = rated;
    m_out.ups.push_back({object.id,
                         input,
                         output,
                         rated,
                         {valueOf(record, "loss_a", 0.0), valueOf(record, "loss_b", 0.0), valueOf(record, "loss_c", 0.0)},
                         valueOf(record, "eco_efficiency", 0.0),
                         valueOf(record, "input_power_factor", valueOf(m_rules, "rack_power_factor", 1.0))});
}

void Builder::switchgear(const Object &object, const RecordId &model, int units)
{
    single(object);
    const Record *record = recordOf("switchgear", model);
    PlanBus &own = m_out.buses.back();
    own.nominalKv = valueOf(record, "voltage", 0.0) / units::kV.factor;
    if (const double breaking = valueOf(record, "breaking_current", 0.0); breaking > 0.0)
        own.breakingKa = breaking / 1e3;
    if (const double rated = valueOf(record, "capacity", 0.0) * units; rated > 0.0)
        m_out.ratedApparent[object.id] = ApparentPower::fromSi(rated);
}

// Without units nothing passes: its two sides are buses apart.
void Builder::transferSwitch(const Object &object, const RecordId &model, int units)
{
    single(object);
    if (units <= 0)
        m_ends[m_at]->outA = m_ends[m_at]->outB = bus(object, BusRole::Output);
    if (const double rated = valueOf(recordOf(KindOf<TransferSwitch>::records, model), "capacity", 0.0) * units; rated > 0.0)
        m_out.ratedApparent[object.id] = ApparentPower::fromSi(rated);
}

void Builder::generation(const Object &object, Power rated, Power made, PowerSourceKind source)
{
    single(object);
    if (rated.si() <= 0.0)
        return;
    m_out.ratedPower[object.id] = rated;
    m_out.sources.push_back({object.id, m_ends[m_at]->outA, source, made, {}, {}});
}

void Builder::machines(const Object &object, const char *kind, const RecordId &model, int units)
{
    const Power rated = Power::fromSi(valueOf(recordOf(kind, model), "rated_power", 0.0) * units);
    twoSided(object, rated, valueOf(m_rules, "motor_power_factor", 1.0));
}

// Equipment in units is told apart by its records; what has a rated power and no place in the power chain is a load.
void Builder::place(const Object &o)
{
    const auto units = unitsOf(o);
    const std::string_view kind = units ? units->records : "";
    if (const auto *x = o.as<GridIntake>())
        return intake(o, *x);
    if (const auto *x = o.as<UpsRoom>())
        return ups(o, *x);
    if (kind == "transformers")
        return transformer(o, units->model, units->units) ? void() : single(o);
    if (kind == "switchgear")
        return switchgear(o, units->model, units->units);
    if (o.as<TransferSwitch>())
        return transferSwitch(o, units->model, units->units);
    if (kind == "generators") {
        const Power rated = Power::fromSi(valueOf(recordOf(kind, units->model), "capacity", 0.0) * units->units);
        return generation(o, rated, rated, PowerSourceKind::Standby);
    }
    if (const auto own = ownSourceOf(o, *m_plan.supply, m_records))
        return generation(o, own->rated, own->made, PowerSourceKind::Own);
    if (units)
        return machines(o, units->records, units->model, units->units);
    if (o.as<Hall>()) {
        Power load;
        const auto hall = std::lower_bound(m_layout.halls.begin(), m_layout.halls.end(), o.id,
                                           [](const HallCount &h, ObjectId id) { return h.hall < id; });
        if (hall != m_layout.halls.end() && hall->hall == o.id)
            load = itPowerOf(*hall, *m_plan.power) / std::max(1e-3, 1.0 - m_plan.power->distributionLoss);
        return twoSided(o, load, valueOf(m_rules, "rack_power_factor", 1.0));
    }
    single(o);
}

void Builder::connect(const Feed &feed, Length length)
{
    const Ends *from = endsOf(feed.from.object), *to = endsOf(feed.to.object);
    if (!from || !to || feed.from.object == feed.to.object)
        return finding("power.loose_feed", feed.id,
                       Text(TF("%1 joins no two objects, so it carries nothing."), {feedName(m_plan.objects, feed)}),
                       Text(TF("Draw it from the source to the load, or remove it.")));
    if (!(feed.section.si() > 0.0) || feed.circuits <= 0)
        return finding("power.no_section", feed.id,
                       Text(TF("%1 has no section or no circuit, so it carries nothing."), {feedName(m_plan.objects, feed)}),
                       Text(TF("Enter the section and the number of circuits.")));
    const FeedConductor &conductor = m_conductors.of(feed);
    const double metres = std::max(length.si(), leastLength), area = feed.section.si() * feed.circuits;
    PlanLine line{.feed = feed.id,
                  .from = feed.kind == FeedKind::PowerB ? from->outB : from->outA,
                  .to = feed.kind == FeedKind::PowerB ? to->inB : to->inA,
                  .warmOhm = conductor.warmNanoOhmMetre * 1e-9 * metres / area,
                  .coldOhm = conductor.coldNanoOhmMetre * 1e-9 * metres / area,
                  .ratingA = conductor.ratedCurrentA(feed)};
    line.reactanceOhm =
        conductor.busway ? conductor.reactanceFactor * line.coldOhm : conductor.reactanceFactor * metres / 1e3 / feed.circuits;
    if (const auto rank = supplyRank(m_plan, m_interlocks, feed)) {
        line.transferTo = feed.to.object;
        line.rank = *rank;
    }
    m_out.lines.push_back(line);
}

// Buses whose object states no voltage have that of their neighbours, and failing these what their feed states.
void Builder::spreadVoltages()
{
    const auto nominal = [&](int bus) -> double & { return m_out.buses[std::size_t(bus)].nominalKv; };
    const auto spread = [&] {
        for (bool more = true; more;) {
            more = false;
            const auto join = [&](int a, int b) {
                if ((nominal(a) > 0.0) == (nominal(b) > 0.0))
                    return;
                more = true;
                nominal(nominal(a) > 0.0 ? b : a) = std::max(nominal(a), nominal(b));
            };
            for (const PlanLine &line : m_out.lines)
                join(line.from, line.to);
            for (const PlanUps &ups : m_out.ups)
                join(ups.input, ups.output);
        }
    };
    spread();
    for (const PlanLine &line : m_out.lines)
        if (nominal(line.from) <= 0.0) {
            nominal(line.from) = std::max(1e-3, m_plan.feed(line.feed)->voltage.in(units::kV));
            spread();
        }
    for (PlanBus &bus : m_out.buses)
        if (bus.nominalKv <= 0.0)
            bus.nominalKv = 0.38;
}

void Builder::dropMismatches()
{
    const auto apart = [](double a, double b) { return std::max(a, b) > 1.1 * std::min(a, b); };
    std::erase_if(m_out.lines, [&](const PlanLine &line) {
        const double from = m_out.buses[std::size_t(line.from)].nominalKv, to = m_out.buses[std::size_t(line.to)].nominalKv;
        const Feed &feed = *m_plan.feed(line.feed);
        if (apart(from, to)) {
            finding("power.voltage_mismatch", feed.id,
                    Text(TF("%1 joins %2 with %3; no power flows without a transformer between them."),
                         {feedName(m_plan.objects, feed), measure(from * units::kV, units::kV), measure(to * units::kV, units::kV)}),
                    Text(TF("Place a transformer between the two, or choose equipment of one voltage.")));
            return true;
        }
        if (apart(from, feed.voltage.in(units::kV)))
            finding("power.voltage_mismatch", feed.id,
                    Text(TF("%1 is entered for %2, but joins equipment of %3."),
                         {feedName(m_plan.objects, feed), measure(feed.voltage, units::kV), measure(from * units::kV, units::kV)}),
                    Text(TF("Enter the voltage of the equipment that it joins.")));
        return false;
    });
}

PlanTopology Builder::build()
{
    m_ends.resize(m_plan.objects.size());
    for (m_at = 0; m_at < m_ends.size(); ++m_at) {
        const Object &object = *m_plan.objects[m_at];
        const auto kinds = ports(object.kind());
        if (std::any_of(kinds.begin(), kinds.end(), [](const Port &p) { return isPower(p.kind); }))
            place(object);
    }
    m_interlocks = interlocks(m_plan);
    auto run = m_layout.feeds.begin(); // in order of id, as the feeds are
    for (const Shared<Feed> &feed : m_plan.feeds) {
        while (run != m_layout.feeds.end() && run->feed < feed->id)
            ++run;
        const bool known = run != m_layout.feeds.end() && run->feed == feed->id;
        if (isPower(feed->kind) && !feed->out)
            connect(*feed, known ? run->length : Length{});
    }
    spreadVoltages();
    dropMismatches();
    return std::move(m_out);
}

} // namespace

double FeedConductor::ratedCurrentA(const Feed &feed) const { return ampsPerMm2 * feed.section.in(units::mm2)*feed.circuits; }

namespace {

FeedConductor conductor(const Record *record, bool busway)
{
    FeedConductor c{.record = record, .busway = busway};
    c.ampsPerMm2 = valueOf(record, "current_density_a_per_mm2", 0.0);
    c.warmNanoOhmMetre = valueOf(record, "resistivity_nano_ohm_metre", 22.0);
    c.coldNanoOhmMetre = valueOf(record, "cold_resistivity_nano_ohm_metre", c.warmNanoOhmMetre);
    c.reactanceFactor = busway ? valueOf(record, "reactance_share", 0.4) : valueOf(record, "reactance_ohm_per_km", 0.1);
    c.failuresPerKmYear = record ? record->number("failures_per_km_year").value_or(0.0) : 0.0;
    c.repairYearsCount = record ? record->get<Duration>("mttr").value_or(Duration{}) / (1.0 * units::year) : 0.0;
    return c;
}

} // namespace

Conductors::Conductors(const Catalogue &catalogue)
    : m_busway(conductor(catalogue.find("cables", "copper-busway"), true)),
      m_cable(conductor(catalogue.find("cables", "copper-xlpe"), false)), m_leastBusway(valueOf(m_busway.record, "least_section", HUGE_VAL))
{}

const FeedConductor &Conductors::of(const Feed &feed) const
{
    return feed.voltage <= 1.0 * units::kV && feed.section.si() >= m_leastBusway ? m_busway : m_cable;
}

PlanTopology planTopology(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records)
{
    PlanTopology topology = Builder(plan, layout, records).build();
    openStandbyFeeds(topology);
    settleTransferSwitches(topology);
    return topology;
}

} // namespace tokenyard
