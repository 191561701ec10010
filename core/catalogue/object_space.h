// SPDX-License-Identifier: Apache-2.0
// The room that an object's equipment needs, from the records: the size and weight of its units and the access ways to them. A
// UPS module stands in one line with its battery cabinets, a battery in containers, water in tanks; racks as hall_grid.h has them.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/hall_grid.h"
#include "core/plan/unit_rows.h"

#include <deque>
#include <optional>

namespace tokenyard {

struct ObjectSpace {
    UnitRows rows;
    Mass mass;         // of all units in operation; zero where no record says
    Pressure pressure; // under the heaviest foot
    int beside = 0;    // battery cabinets in line with each unit
};

// Looks the records up once per kind and model, for loops over all objects.
class SpaceRecords {
public:
    explicit SpaceRecords(const Catalogue &catalogue) : m_catalogue(catalogue) {}
    // Nothing for objects that do not consist of units (halls, offices, roads, labels), or where a record or its size is missing.
    std::optional<ObjectSpace> of(const Object &object);
    // "36 × Diesel generator 3 MW"; of an object that has space.
    Text inWords(const Object &object, const ObjectSpace &space);

private:
    struct Unit {
        UnitSize size;
        UnitAccess access;
        Mass mass;
        Pressure pressure;
        Power power;   // a unit's rating
        Energy energy; // and what it stores
        Volume volume;
        Text name;
    };
    struct Known {
        ObjectKind kind;
        std::string recordKind;
        RecordId model;
        std::optional<Unit> unit;
    };
    const Unit *unit(ObjectKind kind, const char *recordKind, const RecordId &model); // nullptr if there is none
    const Unit *unitOf(const Object &object);
    std::optional<Unit> readUnit(ObjectKind kind, const char *recordKind, const RecordId &model) const;
    void addCabinets(const UpsRoom &room, const Unit &module, ObjectSpace &space);
    static int countOf(const Object &object, const Unit &one);

    const Catalogue &m_catalogue;
    std::deque<Known> m_known; // references that were handed out stay valid
};

// The rack's record, or the usual cabinet where it is missing or blank.
RackSize rackSizeOf(const Hall &hall, const Catalogue &catalogue);
// What "size to fit" gives the object (sizeForUnits), a hall the size of its rows and aisles. Nothing for other objects, and where
// there is nothing to size them by.
std::optional<Rectangle> neededSize(const Object &object, const Catalogue &catalogue);

} // namespace tokenyard
