// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/plant.h"

#include "core/base/constants.h"
#include "core/network/short_circuit.h"
#include "core/study/layout/rack_power.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)

// The records that a layout starts from; what they can and how large they are stands in them.
constexpr const char *upsModel = "ups-2mw", *transformerModel = "transformer-3mva", *cduModel = "cdu-1300", *setModel = "generator-3mw",
                     *towerModel = "tower-5000", *dryModel = "dry-cooler-2000", *padModel = "adiabatic-cooler-1000",
                     *airChiller = "chiller-air-1500", *waterChiller = "chiller-water-2500", *mediumIntake = "intake-22kv9-20mva",
                     *highIntake = "main-transformer-345kv-200mva";
constexpr const char *mainTransformers[] = {"main-transformer-45mva", "main-transformer-60mva"};
constexpr const char *boards[] = {"switchgear-22kv9-1250a", "switchgear-22kv9", "switchgear-22kv9-3150a"};

constexpr double hallPower = 11.0;    // MW of racks that one UPS room and one row of transformers serve well
constexpr double usualVelocity = 1.6; // m/s: below the limit of the cooling system's record
constexpr double deepest = 120.0;     // m of a room

double freshPowerFactor() { return PowerDesign{}.powerFactor.si(); }

double siOf(const Record *record, const char *key)
{
    const RecordValue *value = record ? record->find(key) : nullptr;
    return value ? value->si.value_or(0.0) : 0.0;
}

} // namespace

Power mostFilled(const Catalogue &catalogue)
{
    return Power::fromSi(mostBlocks * siOf(catalogue.find("transformers", highIntake), "capacity") * freshPowerFactor());
}

Plant::Plant(const Design &design, const Catalogue &catalogue) : m_design(design), m_catalogue(catalogue)
{
    m_rack = record("racks", design.rack);
    m_system = record("cooling-systems", design.cooling);
    if (!m_problem.empty())
        return;
    m_perRack = itPowerOfRack(*m_rack).value_or(Power{});
    m_gpus = int(m_rack->number("gpus").value_or(0.0));
    if (m_perRack.si() <= 0.0 || m_gpus <= 0) {
        m_problem = Text(TG("The rack %1 states no power or no GPUs; choose another."), {m_rack->name()});
        return;
    }
    m_rows =
        design.rows > 0 ? design.rows : 2 * std::clamp(int(std::lround(hallPower * 1e6 / (m_perRack.si() * m_mostColumns) / 2.0)), 1, 8);
    const std::string sink = m_system->words("liquid_sink"), air = m_system->words("air_economizer"),
                      condenser = m_system->words("chiller_condenser");
    m_liquid = sink != "none";
    m_liquidFraction = m_liquid ? m_rack->number("liquid_fraction").value_or(0.0) : 0.0;
    if (m_liquid && m_liquidFraction <= 0.0)
        m_problem = Text(TG("%1 is cooled by air; choose a cooling system for air."), {m_rack->name()});
    else if (!m_liquid && m_rack->number("liquid_fraction").value_or(0.0) > 0.5)
        m_problem = Text(TG("%1 needs liquid; choose a cooling system with a liquid loop."), {m_rack->name()});
    m_waterCooled = condenser == "tower";
    m_adiabatic = sink == "adiabatic-cooler";
    m_rejection = sink == "tower" || air == "tower" || m_waterCooled ? Rejection::Towers
        : m_adiabatic || sink == "dry-cooler" || air == "dry-cooler" ? Rejection::DryCoolers
                                                                     : Rejection::None;
    m_rise = siOf(m_system, m_liquid ? "liquid_range" : "chilled_water_range");
    m_condenserRise = siOf(m_system, "tower_range");
}

const Record *Plant::record(const char *kind, const RecordId &id)
{
    const Record *found = m_catalogue.find(kind, id);
    if (!found && m_problem.empty())
        m_problem = Text(TG("The catalogue holds no record \"%1\" of the kind %2."), {id, std::string(kind)});
    return found;
}

double Plant::capacity(const char *kind, const RecordId &id) const { return std::max(1.0, siOf(m_catalogue.find(kind, id), "capacity")); }

int Plant::units(const char *kind, const RecordId &id, double load) const
{
    return std::clamp(int(std::ceil(load / capacity(kind, id) - 1e-9)), 1, 2000);
}

// Of two sides that share a load; with 2N each carries all of it.
int Plant::perSide(const char *kind, const RecordId &id, double load, Topology topology) const
{
    switch (topology) {
    case Topology::FourNOverThree: // chosen for a plan that is laid out (core/edit/topology.h); until then both sides carry all
    case Topology::BlockRedundant:
    case Topology::TwoN: return units(kind, id, load);
    case Topology::NPlus1: return units(kind, id, load / 2.0) + 1;
    case Topology::ThreeNOverTwo: return units(kind, id, 0.75 * load);
    case Topology::N: break;
    }
    return units(kind, id, load / 2.0);
}

Hall Plant::hall(int columns, ObjectId service) const
{
    Hall hall;
    hall.rows = m_rows;
    hall.racksPerRow = columns;
    hall.rack = m_rack->id;
    hall.service = service;
    const Record *rule = m_catalogue.find("site-rules", "aisles");
    const auto widen = [](Length &aisle, std::optional<Length> least) { aisle = std::max(aisle, least.value_or(aisle)); };
    widen(hall.coldAisle, m_rack->get<Length>("least_cold_aisle"));
    widen(hall.hotAisle, m_rack->get<Length>("least_hot_aisle"));
    widen(hall.hotAisle, rule ? rule->get<Length>("hot") : std::nullopt);
    return hall;
}

UpsRoom Plant::ups(Power it, const Needs &needs) const
{
    UpsRoom room;
    room.model = upsModel;
    room.units = perSide("ups", room.model, it.si() * needs.ups, m_design.redundancy);
    return room;
}

Transformer Plant::transformers(Power it, const Needs &needs) const
{
    Transformer t;
    t.model = transformerModel;
    const double load = (it.si() * needs.transformers + ratedOf(cdus(it, needs)).si()) / freshPowerFactor();
    const int spare = units("transformers", t.model, load / 2.0) + (m_design.redundancy == Topology::N ? 0 : 1);
    t.units = m_design.redundancy == Topology::TwoN ? std::max(spare, units("transformers", t.model, load)) : spare;
    return t;
}

CduGallery Plant::cdus(Power it, const Needs &needs) const
{
    CduGallery gallery;
    gallery.model = cduModel;
    gallery.units = m_liquid ? units("cdus", gallery.model, it.si() * needs.cdus) + 1 : 0;
    return gallery;
}

Voltage Plant::supplyVoltage(Power contract) const
{
    const Record *rule = m_catalogue.find("grid-rules", "kepco-connection-2024");
    const Power medium = rule ? rule->get<Power>("dedicated_22kv9_limit").value_or(Power{}) : Power{};
    const Power high = rule ? rule->get<Power>("limit_154kv").value_or(Power{}) : Power{};
    return contract <= medium ? 22.9 * units::kV : contract <= high ? 154.0 * units::kV : 345.0 * units::kV;
}

// IEC 60909: c U / (√3 Z), with the transformers' correction; what stands before and behind them only lowers it.
double Plant::faultOf(const GridIntake &intake) const
{
    const Record *transformer = m_catalogue.find("transformers", intake.model);
    const double impedance = siOf(transformer, "impedance"), low = siOf(transformer, "low_voltage");
    return impedance > 0.0 && low > 0.0 ? faultVoltageFactor * intake.units * siOf(transformer, "capacity")
            / (std::sqrt(3.0) * low * impedance * transformerCorrectionFactor(impedance))
                                        : 0.0;
}

// Transformers that feed one board add up what they let through; more than the largest board breaks asks for two intakes.
int Plant::intakes(const Needs &needs, double share) const
{
    return faultOf(intake(needs, share, 1)) > siOf(m_catalogue.find("switchgear", boards[2]), "breaking_current") ? 2 : 1;
}

bool Plant::carries(const Needs &needs, double share) const
{
    return faultOf(intake(needs, share, intakes(needs, share))) <= siOf(m_catalogue.find("switchgear", boards[2]), "breaking_current");
}

GridIntake Plant::intake(const Needs &needs, double share, int intakes) const
{
    GridIntake intake;
    intake.voltage = supplyVoltage(needs.contract);
    const double load = share * needs.contract.si() / freshPowerFactor();
    intake.model = intake.voltage < 100.0 * units::kV ? mediumIntake
        : intake.voltage > 200.0 * units::kV          ? highIntake
                                                      : mainTransformers[0];
    const auto all = [&] { return units("transformers", intake.model, load) + (m_design.redundancy == Topology::N ? 0 : 1); };
    if (intake.model == mainTransformers[0]) {
        const int small = all();
        intake.model = mainTransformers[1];
        if (small * capacity("transformers", mainTransformers[0]) < all() * capacity("transformers", mainTransformers[1]))
            intake.model = mainTransformers[0];
    }
    intake.units = (all() + intakes - 1) / intakes;
    return intake;
}

Switchgear Plant::board(const Needs &needs, double share) const
{
    const GridIntake each = intake(needs, share, intakes(needs, share));
    double fault = faultOf(each);
    if (const Record *supply = fault > 0.0 ? nullptr : m_catalogue.find("grid-rules", "supply-22kv9"))
        fault = faultVoltageFactor * siOf(supply, "fault_current");
    Switchgear best{boards[2], 1};
    for (const char *model : {boards[2], boards[1], boards[0]}) {
        const int units = this->units("switchgear", model, share * needs.contract.si() / freshPowerFactor());
        if (siOf(m_catalogue.find("switchgear", model), "breaking_current") >= fault && (model == boards[2] || units == 1))
            best = {model, units};
    }
    return best;
}

GeneratorYard Plant::generators(Power peak) const
{
    GeneratorYard yard;
    yard.model = setModel;
    yard.units = units("generators", yard.model, peak.si()) + (m_design.redundancy == Topology::N ? 0 : 1);
    if (const Record *rule = m_catalogue.find("grid-rules", "network-design"))
        yard.fuel = std::max(yard.fuel, rule->get<Duration>("fuel_time").value_or(yard.fuel));
    return yard;
}

Equipment Plant::coolers(Power it, const Needs &needs) const
{
    const double load = it.si() * needs.rejection;
    if (m_rejection == Rejection::Towers)
        return CoolingTower{towerModel, units("towers", towerModel, load) + 1};
    const char *model = m_adiabatic ? padModel : dryModel;
    return DryCoolerYard{model, units("dry-coolers", model, load) + 1};
}

ChillerPlant Plant::chillers(Power it, const Needs &needs) const
{
    const char *model = m_waterCooled ? waterChiller : airChiller;
    return {model, units("chillers", model, it.si() * needs.chillers) + 1};
}

Power Plant::ratedOf(const Equipment &equipment) const
{
    Object object;
    object.equipment = equipment;
    const auto own = unitsOf(object);
    return own ? Power::fromSi(siOf(m_catalogue.find(own->records, own->model), "rated_power") * own->units) : Power{};
}

// As "size for me" has it (core/edit/size.h): a side carries all of it, and half of it with one unit out.
Transformer Plant::coolingTransformers(Power rated) const
{
    constexpr double reactance = 1.05; // what the transformers' own impedance of 7 % adds to the apparent power at full load
    Transformer t;
    t.model = transformerModel;
    const double load = rated.si() * reactance / motorPowerFactor();
    t.units = std::max(units("transformers", t.model, load),
                       units("transformers", t.model, load / 2.0) + (m_design.redundancy == Topology::N ? 0 : 1));
    return t;
}

double Plant::motorPowerFactor() const
{
    const Record *rule = m_catalogue.find("grid-rules", "network-design");
    return std::max(0.1, rule ? rule->number("motor_power_factor").value_or(freshPowerFactor()) : freshPowerFactor());
}

// Circuits and sections are sized afterwards; a busway keeps its section.
Line Plant::lowVoltage(Power rated) const
{
    constexpr double mostOnCables = 1000.0, smallBusway = 1000.0, largeBusway = 2000.0; // A; mm2 of the sections in use
    const double current = rated.si() / (std::sqrt(3.0) * (0.38 * units::kV).si() * motorPowerFactor());
    const double section = current <= mostOnCables ? 325.0 : current <= 2.5 * mostOnCables ? smallBusway : largeBusway;
    return {.waypoints = {}, .circuits = 2, .voltage = 0.4 * units::kV, .section = section * units::mm2};
}

// Of the newest tariffs of the country the one of the voltage's class, in the middle option for the general user.
RecordId Plant::tariff(Power contract, const std::string &country) const
{
    const auto classOf = [](Voltage v) { return v < 100.0 * units::kV ? 0 : v < 300.0 * units::kV ? 1 : 2; };
    const int wanted = classOf(supplyVoltage(contract));
    const Record *best = nullptr;
    const auto rank = [](const Record &r) {
        return std::tuple(r.words("valid_from"), r.words("class") == "general", r.words("option") == "II");
    };
    for (const Record &record : m_catalogue.set("tariffs").records) {
        const auto voltage = record.get<Voltage>("voltage");
        if (record.words("country") == country && (!voltage || classOf(*voltage) == wanted) && (!best || rank(record) > rank(*best)))
            best = &record;
    }
    return best ? best->id : Supply{}.tariff;
}

CoolingDesign Plant::cooling() const
{
    CoolingDesign c;
    c.system = m_system->id;
    const auto kelvin = [](const Record *r, const char *key) {
        const RecordValue *value = r->find(key);
        return value ? value->si : std::nullopt;
    };
    if (const auto supply = kelvin(m_system, "supply_temperature"))
        c.supply = Temperature::fromKelvin(*supply);
    if (const auto warmest = kelvin(m_rack, "max_supply"); warmest && m_liquid && *warmest < c.supply.kelvin())
        c.supply = Temperature::fromKelvin(*warmest);
    c.liquidFraction = m_liquidFraction;
    return c;
}

Length Plant::pipe(Power load, double rise, int pipes, double factor) const
{
    const double flow = load.si() * factor / (water::density * water::heatCapacity * std::max(rise, 1.0)) / std::max(pipes, 1);
    const double wanted = 2.0 * std::sqrt(flow / usualVelocity / 3.14159265358979);
    Length best, largest;
    for (const Record &record : m_catalogue.set("pipes").records)
        if (const auto inside = record.get<Length>("inside_diameter")) {
            largest = std::max(largest, *inside);
            if (inside->si() >= wanted && (best.si() <= 0.0 || *inside < best))
                best = *inside;
        }
    return best.si() > 0.0 ? best : largest;
}

std::optional<double> Plant::depthAt(const Equipment &equipment, double width) const
{
    Object object;
    object.equipment = equipment;
    const auto space = SpaceRecords(m_catalogue).of(object);
    if (!space || space->rows.count <= 0)
        return 0.0;
    int few = 10, many = int(deepest * 10);
    const auto holds = [&](int tenths) { return stand(space->rows, {width * units::m, tenths * 0.1 * units::m}); };
    if (!holds(many))
        return std::nullopt;
    while (few < many) {
        const int middle = (few + many) / 2;
        holds(middle) ? many = middle : few = middle + 1;
    }
    return many * 0.1;
}

// From wide to deep; each no wider than its depth takes.
std::vector<Rectangle> Plant::yards(const Equipment &equipment) const
{
    std::vector<Rectangle> all;
    for (int width : {240, 160, 110, 80, 60, 44, 32, 24, 17, 12})
        if (const auto depth = depthAt(equipment, width)) {
            int few = 4, many = width;
            while (few < many) {
                const int middle = (few + many) / 2;
                depthAt(equipment, middle).value_or(HUGE_VAL) <= *depth + 1e-9 ? many = middle : few = middle + 1;
            }
            if (all.empty() || std::fabs(all.back().width.si() - many) > 0.5)
                all.push_back({double(many) * units::m, *depth * units::m});
        }
    return all;
}

} // namespace tokenyard::generate
