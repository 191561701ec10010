// SPDX-License-Identifier: Apache-2.0
// What stands on the site map: a placement common to all and the properties of its kind. Each kind has its field table in
// object_fields.cpp; equipment names its catalogue record and how many units there are.
#pragma once

#include "core/base/id.h"
#include "core/plan/field.h"
#include "core/plan/geometry.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace tokenyard {

// Rows of racks of one kind with aisles between them: cold aisle, row, hot aisle, row, ...
struct Hall {
    int rows = 8, racksPerRow = 14;
    RecordId rack = "gb200-nvl72"; // catalogue kind "racks"
    Length coldAisle = 1.8 * units::m, hotAisle = 1.2 * units::m;
    Length endAisle = 1.8 * units::m; // clear way at each end of a row
    ObjectId service;                 // the workload's service it runs; 0: the first
    bool operator==(const Hall &) const = default;
};

struct Office {
    int storeys = 1;
    bool operator==(const Office &) const = default;
};

// The point of supply with its main transformers.
struct GridIntake {
    Voltage voltage = 154.0 * units::kV;
    RecordId model = "main-transformer-60mva"; // kind "transformers"
    int units = 3;
    bool operator==(const GridIntake &) const = default;
};

// Units of one catalogue record; the kinds differ in what the record is and what the stages make of it.
struct Transformer {
    RecordId model = "transformer-3mva";
    int units = 1;
    bool operator==(const Transformer &) const = default;
};
struct Switchgear {
    RecordId model = "switchgear-22kv9";
    int units = 1;
    bool operator==(const Switchgear &) const = default;
};
struct UpsRoom {
    RecordId model = "ups-2mw";
    int units = 4;
    Duration autonomy = 5.0 * tokenyard::units::minute;
    bool operator==(const UpsRoom &) const = default;
};
struct GeneratorYard {
    RecordId model = "generator-3mw";
    int units = 4;
    Duration fuel = 24.0 * tokenyard::units::hour;
    bool operator==(const GeneratorYard &) const = default;
};
struct Battery {
    Power power = 10.0 * units::MW;
    Energy energy = 20.0 * units::MWh;
    bool operator==(const Battery &) const = default;
};
struct FuelCells {
    RecordId model = "fuel-cell-sofc";
    int units = 12;
    bool operator==(const FuelCells &) const = default;
};
struct ChillerPlant {
    RecordId model = "air-cooled-1500";
    int units = 4;
    bool operator==(const ChillerPlant &) const = default;
};
struct DryCoolerYard {
    RecordId model = "dry-cooler-2000";
    int units = 10;
    bool operator==(const DryCoolerYard &) const = default;
};
struct CoolingTower {
    RecordId model = "tower-5000";
    int units = 4;
    bool operator==(const CoolingTower &) const = default;
};
struct CduGallery {
    RecordId model = "cdu-row-1350";
    int units = 10;
    bool operator==(const CduGallery &) const = default;
};
struct WaterTank {
    Volume volume = 500.0 * units::m3;
    bool operator==(const WaterTank &) const = default;
};
struct Road {
    bool operator==(const Road &) const = default;
};
struct Label {
    std::string words = "Label";
    bool operator==(const Label &) const = default;
};

using Equipment = std::variant<Hall, Office, GridIntake, Transformer, Switchgear, UpsRoom, GeneratorYard, Battery, FuelCells, ChillerPlant,
                               DryCoolerYard, CoolingTower, CduGallery, WaterTank, Road, Label>;

// In the order of Equipment's alternatives, so that kind == ObjectKind(equipment.index()).
enum class ObjectKind {
    Hall,
    Office,
    GridIntake,
    Transformer,
    Switchgear,
    UpsRoom,
    GeneratorYard,
    Battery,
    FuelCells,
    ChillerPlant,
    DryCoolerYard,
    CoolingTower,
    CduGallery,
    WaterTank,
    Road,
    Label
};
inline constexpr int objectKindCount = int(std::variant_size_v<Equipment>);

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

// Static facts of a kind: key for files, label, size when first placed.
struct KindInfo {
    ObjectKind kind;
    const char *key;
    TextSource label;
    TextSource group;    // heading in the library
    double width, depth; // m
    Equipment prototype;
};
const KindInfo &kindInfo(ObjectKind kind);
std::span<const KindInfo> allKinds();
const KindInfo *findKind(std::string_view key);

// The fields every object has (place, phase, locked ...) and those of its kind, as views on Object.
std::span<const Field<Object>> commonFields();
std::span<const Field<Object>> kindFields(ObjectKind kind);

// Where feeds join an object: own coordinates as fractions of width and depth.
enum class FeedKind { PowerA, PowerB, Supply, Return, Fibre };
struct Port {
    const char *key;
    FeedKind kind;
    double xFraction, yFraction;
};
std::span<const Port> ports(ObjectKind kind);
Point portPosition(const Object &object, int port);

} // namespace tokenyard
