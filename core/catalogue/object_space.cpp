// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/object_space.h"

#include "core/base/constants.h"
#include "core/base/whole_number.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TS(source) TY_TR("Space", source)

constexpr const char *stores = "storage-units"; // the records of what stores: cabinets, containers, tanks
constexpr int mostUnits = 1'000'000;

Length lengthOf(const Record *record, const char *key) { return record ? record->get<Length>(key).value_or(Length{}) : Length{}; }

// Access ways of the unit's own record take precedence over those usual for the kind.
UnitAccess accessOf(const Record &unit, const Record *usual)
{
    const auto way = [&](const char *key) {
        const auto own = unit.get<Length>(key);
        return own ? *own : lengthOf(usual, key);
    };
    return {way("access_front"), way("access_back"), way("access_gap"), way("access_end")};
}

Pressure under(Mass mass, Area base) { return base.si() > 0.0 ? Pressure::fromSi(mass.si() * standardGravity / base.si()) : Pressure{}; }

int wholeUnits(double needed) { return clampedInt(std::ceil(needed - 1e-9), 0, mostUnits); }

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
              .name = record->name()};
    unit.pressure = under(unit.mass, unit.size.length * unit.size.width);
    return unit.size.length.si() > 0.0 && unit.size.width.si() > 0.0 ? std::optional(unit) : std::nullopt;
}

const SpaceRecords::Unit *SpaceRecords::unit(ObjectKind kind, const char *recordKind, const RecordId &model)
{
    auto known = std::find_if(m_known.begin(), m_known.end(),
                              [&](const Known &k) { return k.kind == kind && k.model == model && k.recordKind == recordKind; });
    if (known == m_known.end())
        known = m_known.insert(m_known.end(), {kind, recordKind, model, readUnit(kind, recordKind, model)});
    return known->unit ? &*known->unit : nullptr;
}

const SpaceRecords::Unit *SpaceRecords::unitOf(const Object &object)
{
    if (object.as<Battery>() || object.as<WaterTank>() || object.as<ThermalStore>())
        return unit(object.kind(), stores, kindInfo(object.kind()).key);
    const auto units = unitsOf(object);
    return units ? unit(object.kind(), units->records, units->model) : nullptr;
}

// A module and its cabinets stand in one line; cabinets are limited by their energy at long bridging, by their power at short.
void SpaceRecords::addCabinets(const UpsRoom &room, const Unit &module, ObjectSpace &space)
{
    const Unit *cabinet = room.autonomy.si() > 0.0 ? unit(ObjectKind::UpsRoom, stores, "ups-battery") : nullptr;
    if (!cabinet || cabinet->energy.si() <= 0.0 || cabinet->power.si() <= 0.0)
        return;
    space.beside = wholeUnits(std::max(module.power * room.autonomy / cabinet->energy, module.power / cabinet->power));
    if (space.beside == 0)
        return;
    space.rows.unit.length += space.beside * cabinet->size.length;
    space.rows.unit.width = std::max(space.rows.unit.width, cabinet->size.width);
    space.mass += double(room.units) * space.beside * cabinet->mass;
    space.pressure = std::max(space.pressure, cabinet->pressure);
}

// How many units there are, or how many it takes to store what the object says.
int SpaceRecords::countOf(const Object &object, const Unit &one)
{
    const auto times = [](auto whole, auto part) { return part.si() > 0.0 ? whole / part : 0.0; };
    if (const Battery *battery = object.as<Battery>())
        return wholeUnits(std::max(times(battery->energy, one.energy), times(battery->power, one.power)));
    if (const WaterTank *tank = object.as<WaterTank>())
        return wholeUnits(times(tank->volume, one.volume));
    if (const ThermalStore *store = object.as<ThermalStore>())
        return wholeUnits(times(store->volume, one.volume));
    const auto units = unitsOf(object);
    return units ? units->units : 0;
}

std::optional<ObjectSpace> SpaceRecords::of(const Object &object)
{
    const Unit *one = unitOf(object);
    if (!one)
        return std::nullopt;
    const int n = countOf(object, *one);
    ObjectSpace space{{n, one->size, one->access}, double(n) * one->mass, one->pressure, 0};
    if (const UpsRoom *room = object.as<UpsRoom>())
        addCabinets(*room, *one, space);
    return space;
}

Text SpaceRecords::inWords(const Object &object, const ObjectSpace &space)
{
    const Unit *one = unitOf(object);
    if (!one)
        return {};
    if (space.beside == 0)
        return Text(TS("%1 × %2"), {count(space.rows.count), one->name});
    return Text(TS("%1 × %2 with %3 battery cabinets each"), {count(space.rows.count), one->name, count(space.beside)});
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
