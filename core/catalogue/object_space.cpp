// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/object_space.h"

#include "core/base/whole_number.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TS(source) TY_TR("Space", source)

constexpr const char *stores = "storage-units"; // the records of what stores: cabinets, containers, tanks
constexpr double gravity = 9.80665;             // m/s2
constexpr int mostUnits = 1'000'000;

Length lengthOf(const Record *record, const char *key) { return record ? record->get<Length>(key).value_or(Length{}) : Length{}; }

// What the unit's own record says of its ways goes before what is usual for the kind.
UnitAccess accessOf(const Record &unit, const Record *usual)
{
    const auto way = [&](const char *key) {
        const auto own = unit.get<Length>(key);
        return own ? *own : lengthOf(usual, key);
    };
    return {way("access_front"), way("access_back"), way("access_gap"), way("access_end")};
}

Pressure under(Mass mass, Area base) { return base.si() > 0.0 ? Pressure::fromSi(mass.si() * gravity / base.si()) : Pressure{}; }

Text inWords(int count, const Text &name) { return Text(TS("%1 × %2"), {tokenyard::count(count), name}); }

int unitsFor(double needed) { return clampedInt(std::ceil(needed - 1e-9), 0, mostUnits); }

} // namespace

std::optional<SpaceRecords::Unit> SpaceRecords::readUnit(ObjectKind kind, const char *recordKind, const RecordId &model) const
{
    const Record *record = m_catalogue.find(recordKind, model);
    if (!record)
        return std::nullopt;
    Unit unit{.size = {lengthOf(record, "unit_length"), lengthOf(record, "unit_width")},
              .access = accessOf(*record, m_catalogue.find("clearances", kindInfo(kind).key)),
              .mass = record->get<Mass>("operating_mass").value_or(Mass{}),
              .pressure = {},
              .power = record->get<Power>("capacity").value_or(Power{}),
              .energy = record->get<Energy>("energy").value_or(Energy{}),
              .volume = record->get<Volume>("volume").value_or(Volume{}),
              .name = Text::named(record->nameEn, record->nameKo.empty() ? record->nameEn : record->nameKo)};
    unit.pressure = under(unit.mass, unit.size.length * unit.size.width);
    return unit.size.length.si() > 0.0 && unit.size.width.si() > 0.0 ? std::optional(unit) : std::nullopt;
}

std::optional<SpaceRecords::Unit> SpaceRecords::unit(ObjectKind kind, const char *recordKind, const RecordId &model)
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Known &k) { return k.kind == kind && k.model == model && k.recordKind == recordKind; });
    if (known != m_known.end())
        return known->unit;
    m_known.push_back({kind, recordKind, model, readUnit(kind, recordKind, model)});
    return m_known.back().unit;
}

// A module and its cabinets stand in one line; cabinets are limited by their energy at long bridging, by their power at short.
std::optional<ObjectSpace> SpaceRecords::upsRoom(const UpsRoom &room)
{
    const auto module = unit(ObjectKind::UpsRoom, KindOf<UpsRoom>::records, room.model);
    if (!module)
        return std::nullopt;
    const auto cabinet = room.autonomy.si() > 0.0 ? unit(ObjectKind::UpsRoom, stores, "ups-battery") : std::nullopt;
    int beside = 0;
    if (cabinet && cabinet->energy.si() > 0.0 && cabinet->power.si() > 0.0)
        beside = unitsFor(std::max(module->power * room.autonomy / cabinet->energy, module->power / cabinet->power));
    ObjectSpace space{
        {room.units, module->size, module->access}, room.units * module->mass, module->pressure, inWords(room.units, module->name)};
    if (beside == 0)
        return space;
    space.rows.unit.length += beside * cabinet->size.length;
    space.rows.unit.width = std::max(space.rows.unit.width, cabinet->size.width);
    space.mass += double(room.units) * beside * cabinet->mass;
    space.pressure = std::max(space.pressure, cabinet->pressure);
    space.units = Text(TS("%1 × %2 with %3 battery cabinets each"), {count(room.units), module->name, count(beside)});
    return space;
}

std::optional<ObjectSpace> SpaceRecords::inStores(ObjectKind kind, double units(const Unit &, const Object &), const Object &object)
{
    const auto one = unit(kind, stores, kindInfo(kind).key);
    if (!one)
        return std::nullopt;
    const int n = unitsFor(units(*one, object));
    return ObjectSpace{{n, one->size, one->access}, n * one->mass, one->pressure, inWords(n, one->name)};
}

std::optional<ObjectSpace> SpaceRecords::of(const Object &object)
{
    if (const UpsRoom *room = object.as<UpsRoom>())
        return upsRoom(*room);
    if (object.as<Battery>())
        return inStores(
            ObjectKind::Battery,
            [](const Unit &one, const Object &o) {
                const Battery &battery = *o.as<Battery>();
                const double byEnergy = one.energy.si() > 0.0 ? battery.energy / one.energy : 0.0;
                return std::max(byEnergy, one.power.si() > 0.0 ? battery.power / one.power : 0.0);
            },
            object);
    if (object.as<WaterTank>())
        return inStores(
            ObjectKind::WaterTank,
            [](const Unit &one, const Object &o) { return one.volume.si() > 0.0 ? o.as<WaterTank>()->volume / one.volume : 0.0; }, object);
    const auto units = unitsOf(object);
    const auto one = units ? unit(object.kind(), units->records, units->model) : std::nullopt;
    if (!one)
        return std::nullopt;
    return ObjectSpace{{units->units, one->size, one->access}, units->units * one->mass, one->pressure, inWords(units->units, one->name)};
}

RackSize rackSizeOf(const Hall &hall, const Catalogue &catalogue)
{
    RackSize size;
    if (const Record *record = catalogue.find("racks", hall.rack)) {
        size.width = record->get<Length>("width").value_or(size.width);
        size.depth = record->get<Length>("depth").value_or(size.depth);
    }
    return size;
}

std::optional<Rectangle> neededSize(const Object &object, const Catalogue &catalogue)
{
    if (const Hall *hall = object.as<Hall>()) {
        if (hall->rows == 0 || hall->racksPerRow == 0)
            return std::nullopt;
        const HallSize size = sizeForRacks(*hall, rackSizeOf(*hall, catalogue));
        return Rectangle{size.width, size.depth};
    }
    const auto space = SpaceRecords(catalogue).of(object);
    if (!space || space->rows.count <= 0)
        return std::nullopt;
    return sizeForUnits(space->rows, {object.place.width, object.place.depth});
}

} // namespace tokenyard
