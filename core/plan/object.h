// SPDX-License-Identifier: Apache-2.0
// What stands on the site map: a placement common to all and the properties of its kind. Each kind declares itself in kinds/;
// equipment names its catalogue record and how many units there are.
#pragma once

#include "core/base/id.h"
#include "core/plan/field.h"
#include "core/plan/geometry.h"
#include "core/plan/kinds/kinds.h"

#include <span>
#include <string>
#include <vector>

namespace tokenyard {

struct Object {
    ObjectId id;
    std::string name;
    Placement place;
    ObjectId phase;         // 0: the first phase
    std::int64_t group = 0; // objects of the same non-zero group move together
    bool locked = false;
    Equipment equipment;
    std::vector<FieldNote> notes; // sorted by key
    ObjectKind kind() const { return ObjectKind(equipment.index()); }
    template <class K>
    const K *as() const
    {
        return std::get_if<K>(&equipment);
    }
    bool operator==(const Object &) const = default;
};

// What a kind declares, with its number and a fresh one of it.
struct KindInfo : KindFacts {
    ObjectKind kind;
    Equipment prototype;
    const char *records;    // record kind of equipment that is `units` of a `model`; "" for others
    const char *costDriver; // "" for kinds without a unit price of their own
};
const KindInfo &kindInfo(ObjectKind kind);
std::span<const KindInfo> allKinds();
const KindInfo *findKind(std::string_view key);

// The fields every object has (place, phase, locked ...) and those of its kind, as views on Object.
std::span<const Field<Object>> commonFields();
std::span<const Field<Object>> kindFields(ObjectKind kind);
std::span<const Field<Object>> objectFields(ObjectKind kind); // both, the common ones first

// The catalogue record and the number of units of equipment that is units of a record; nothing for other objects.
struct EquipmentUnits {
    const char *records; // record kind
    const RecordId &model;
    int units;
};
std::optional<EquipmentUnits> unitsOf(const Object &object);

std::span<const Port> ports(ObjectKind kind);
Point portPosition(const Object &object, int port);

} // namespace tokenyard
