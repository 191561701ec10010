// SPDX-License-Identifier: Apache-2.0
// The field tables of objects. Fields of a kind are declared on the kind's struct and lifted to Object here.
#include "core/plan/object.h"

#include "core/plan/feed.h"

#include <array>

namespace tokenyard {

namespace {

// A field of kind K seen as a field of the Object that holds a K.
template <class K, const auto &Table, std::size_t I>
Field<Object> lifted()
{
    const Field<K> &f = Table[I];
    Field<Object> out{.key = f.key,
                      .kind = f.kind,
                      .label = f.label,
                      .meaning = f.meaning,
                      .unit = f.unit,
                      .minimum = f.minimum,
                      .maximum = f.maximum,
                      .choices = f.choices,
                      .recordKind = f.recordKind,
                      .lowFactor = f.lowFactor,
                      .highFactor = f.highFactor,
                      .group = f.group,
                      .descriptive = f.descriptive};
    out.get = [](const Object &o) { return Table[I].get(std::get<K>(o.equipment)); };
    out.set = [](Object &o, const FieldValue &v) { Table[I].set(std::get<K>(o.equipment), v); };
    return out;
}

template <class K, const auto &Table, std::size_t... I>
std::span<const Field<Object>> liftAll(std::index_sequence<I...>)
{
    static const std::array<Field<Object>, sizeof...(I)> fields{lifted<K, Table, I>()...};
    return fields;
}

template <class K, const auto &Table>
std::span<const Field<Object>> lift()
{
    return liftAll<K, Table>(std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(Table)>>>{});
}

#define TF(source) TY_TR("Field", source)

// A field of Placement seen as a field of Object.
template <auto Member>
constexpr Field<Object> placed(const char *key, TextSource label, AnyUnit unit, FieldKind kind, double low, double high, TextSource meaning)
{
    Field<Object> f{
        .key = key, .kind = kind, .label = label, .meaning = meaning, .unit = unit, .minimum = low, .maximum = high, .group = TF("Place")};
    f.get = [](const Object &o) { return detail::getField<Member>(o.place); };
    f.set = [](Object &o, const FieldValue &v) { detail::setField<Member>(o.place, v); };
    return f;
}

// clang-format off: a row a line
constexpr std::array common{
    plainField<&Object::name>("name", FieldKind::Words, TF("Name"), TF("What the object is called on the map and in tables."))
        .describing()
        .in(TF("Object")),
    placed<&Placement::x>("x", TF("X"), units::m, FieldKind::Quantity, -1e5, 1e5,
                          TF("Left edge of the unturned footprint, from the origin of the drawing.")),
    placed<&Placement::y>("y", TF("Y"), units::m, FieldKind::Quantity, -1e5, 1e5,
                          TF("Top edge of the unturned footprint, from the origin of the drawing.")),
    placed<&Placement::width>("width", TF("Width"), units::m, FieldKind::Quantity, 0.1, 5000,
                              TF("Size of the footprint along its own horizontal axis.")),
    placed<&Placement::depth>("depth", TF("Depth"), units::m, FieldKind::Quantity, 0.1, 5000,
                              TF("Size of the footprint along its own vertical axis.")),
    placed<&Placement::angle>("angle", TF("Angle"), units::degree, FieldKind::Quantity, -360, 360, TF("Turn about the centre, clockwise.")),
    placed<&Placement::level>("level", TF("Storey"), units::one, FieldKind::Count, -10, 100,
                              TF("Storey on which the object stands; overlap is judged within a storey.")),
    plainField<&Object::phase>("phase", FieldKind::ObjectRef, TF("Phase"), TF("Stage of building to which the object belongs."))
        .in(TF("Object")),
    plainField<&Object::locked>("locked", FieldKind::Flag, TF("Locked"), TF("A locked object is not moved or changed on the map."))
        .describing()
        .in(TF("Object")),
};

constexpr std::array hallFields{
    recordField<&Hall::rack>("rack", "racks", TF("Rack"), TF("Kind of rack; its record gives accelerators, power, size and price."))
        .in(TF("Compute")),
    countField<&Hall::rows>("rows", TF("Rows"), 0, 400, TF("Rows of racks in the hall.")).in(TF("Compute")),
    countField<&Hall::racksPerRow>("racks_per_row", TF("Racks a row"), 0, 400, TF("Racks in each row.")).in(TF("Compute")),
    plainField<&Hall::service>("service", FieldKind::ObjectRef, TF("Service"), TF("Service of the workload that this hall runs."))
        .in(TF("Compute")),
    quantityField<&Hall::coldAisle>("cold_aisle", TF("Cold aisle"), units::m, 0.6, 6, TF("Clear width between the fronts of two rows."))
        .in(TF("Aisles")),
    quantityField<&Hall::hotAisle>("hot_aisle", TF("Hot aisle"), units::m, 0.6, 6, TF("Clear width between the backs of two rows."))
        .in(TF("Aisles")),
    quantityField<&Hall::endAisle>("end_aisle", TF("End aisle"), units::m, 0, 10, TF("Clear way at each end of a row.")).in(TF("Aisles")),
};
constexpr std::array officeFields{
    countField<&Office::storeys>("storeys", TF("Storeys"), 1, 60, TF("Storeys of the office building.")),
};
// clang-format on

// Equipment that is a number of units of one record.
template <class K>
constexpr std::array<Field<K>, 2> unitFields(const char *recordKind)
{
    return {recordField<&K::model>("model", recordKind, TF("Model"), TF("Catalogue record that gives rating, size and efficiency."))
                .in(TF("Equipment")),
            countField<&K::units>("units", TF("Units"), 0, 2000, TF("How many of them, spare units included.")).in(TF("Equipment"))};
}
constexpr auto transformerFields = unitFields<Transformer>("transformers");
constexpr auto switchgearFields = unitFields<Switchgear>("switchgear");
constexpr auto fuelCellFields = unitFields<FuelCells>("fuel-cells");
constexpr auto chillerFields = unitFields<ChillerPlant>("chillers");
constexpr auto dryCoolerFields = unitFields<DryCoolerYard>("dry-coolers");
constexpr auto towerFields = unitFields<CoolingTower>("towers");
constexpr auto cduFields = unitFields<CduGallery>("cdus");

// clang-format off: a row a line
constexpr std::array intakeFields{
    quantityField<&GridIntake::voltage>("voltage", TF("Grid voltage"), units::kV, 0.38, 765, TF("Nominal voltage at the point of supply."))
        .in(TF("Equipment")),
    recordField<&GridIntake::model>("model", "transformers", TF("Main transformer"), TF("Record of the main transformers."))
        .in(TF("Equipment")),
    countField<&GridIntake::units>("units", TF("Units"), 0, 200, TF("How many main transformers, spare units included."))
        .in(TF("Equipment")),
};
constexpr std::array upsFields{
    recordField<&UpsRoom::model>("model", "ups", TF("Model"), TF("Catalogue record that gives rating, size and efficiency."))
        .in(TF("Equipment")),
    countField<&UpsRoom::units>("units", TF("Modules"), 0, 2000, TF("How many UPS modules, spare modules included.")).in(TF("Equipment")),
    quantityField<&UpsRoom::autonomy>("autonomy", TF("Autonomy"), units::minute, 0, 600, TF("Minutes the batteries carry the rated load."))
        .in(TF("Equipment")),
};
constexpr std::array generatorFields{
    recordField<&GeneratorYard::model>("model", "generators", TF("Model"), TF("Catalogue record that gives rating, size and efficiency."))
        .in(TF("Equipment")),
    countField<&GeneratorYard::units>("units", TF("Units"), 0, 2000, TF("How many of them, spare units included.")).in(TF("Equipment")),
    quantityField<&GeneratorYard::fuel>("fuel", TF("Fuel on site"), units::hour, 0, 2000, TF("Hours at rated load without a delivery."))
        .in(TF("Equipment")),
};
constexpr std::array batteryFields{
    quantityField<&Battery::power>("power", TF("Power"), units::MW, 0, 5000, TF("Rated charge and discharge power.")).in(TF("Equipment")),
    quantityField<&Battery::energy>("energy", TF("Energy"), units::MWh, 0, 50000, TF("Usable energy.")).in(TF("Equipment")),
};
constexpr std::array tankFields{
    quantityField<&WaterTank::volume>("volume", TF("Volume"), units::m3, 0, 1e6, TF("Water held for make-up.")).in(TF("Equipment")),
};
// clang-format on
constexpr std::array<Field<Road>, 0> roadFields{};
// clang-format off: a row a line
constexpr std::array labelFields{
    plainField<&Label::words>("words", FieldKind::Words, TF("Words"), TF("What the label says.")).describing(),
};
// clang-format on

#define TK(source) TY_TR("Kind", source)
#define TG(source) TY_TR("KindGroup", source)

const std::array<KindInfo, objectKindCount> &kindTable()
{
    // clang-format off: a row a line
    static const std::array<KindInfo, objectKindCount> kinds{{
        {ObjectKind::Hall, "hall", TK("GPU hall"), TG("Halls"), 51, 36, Hall{}},
        {ObjectKind::Office, "office", TK("Office"), TG("Halls"), 24, 16, Office{}},
        {ObjectKind::GridIntake, "grid_intake", TK("Grid intake"), TG("Power"), 40, 30, GridIntake{}},
        {ObjectKind::Transformer, "transformer", TK("Transformer"), TG("Power"), 6, 5, Transformer{}},
        {ObjectKind::Switchgear, "switchgear", TK("Switchgear"), TG("Power"), 18, 8, Switchgear{}},
        {ObjectKind::UpsRoom, "ups_room", TK("UPS room"), TG("Power"), 24, 12, UpsRoom{}},
        {ObjectKind::GeneratorYard, "generator_yard", TK("Generators"), TG("Power"), 30, 20, GeneratorYard{}},
        {ObjectKind::Battery, "battery", TK("Battery"), TG("Power"), 20, 14, Battery{}},
        {ObjectKind::FuelCells, "fuel_cells", TK("Fuel cells"), TG("Power"), 24, 18, FuelCells{}},
        {ObjectKind::ChillerPlant, "chiller_plant", TK("Chiller plant"), TG("Cooling"), 30, 18, ChillerPlant{}},
        {ObjectKind::DryCoolerYard, "dry_cooler_yard", TK("Dry coolers"), TG("Cooling"), 60, 14, DryCoolerYard{}},
        {ObjectKind::CoolingTower, "cooling_tower", TK("Cooling towers"), TG("Cooling"), 30, 12, CoolingTower{}},
        {ObjectKind::CduGallery, "cdu_gallery", TK("CDU gallery"), TG("Cooling"), 60, 8, CduGallery{}},
        {ObjectKind::WaterTank, "water_tank", TK("Water tank"), TG("Cooling"), 12, 12, WaterTank{}},
        {ObjectKind::Road, "road", TK("Road"), TG("Site"), 60, 6, Road{}},
        {ObjectKind::Label, "label", TK("Label"), TG("Site"), 20, 4, Label{}},
    }};
    return kinds;
}
// clang-format on

using K = FeedKind;
constexpr Port hallPorts[] = {{"power_a", K::PowerA, 0.25, 0.0}, {"power_b", K::PowerB, 0.25, 1.0}, {"supply", K::Supply, 0.8, 1.0},
                              {"return", K::Return, 0.86, 1.0},  {"fibre", K::Fibre, 0.5, 1.0},     {"supply_2", K::Supply, 0.8, 0.0},
                              {"return_2", K::Return, 0.86, 0.0}};
constexpr Port powerPorts[] = {{"in_a", K::PowerA, 0.25, 0.0},  {"in_b", K::PowerB, 0.75, 0.0},  {"out_a", K::PowerA, 0.25, 1.0},
                               {"out_b", K::PowerB, 0.75, 1.0}, {"side_a", K::PowerA, 1.0, 0.3}, {"side_b", K::PowerB, 1.0, 0.7}};
constexpr Port plantPorts[] = {{"supply", K::Supply, 0.4, 1.0},  {"return", K::Return, 0.6, 1.0},   {"power_a", K::PowerA, 0.0, 0.3},
                               {"power_b", K::PowerB, 0.0, 0.7}, {"supply_2", K::Supply, 0.4, 0.0}, {"return_2", K::Return, 0.6, 0.0}};
constexpr Port officePorts[] = {{"fibre", K::Fibre, 0.5, 0.0}, {"power_a", K::PowerA, 1.0, 0.5}};
constexpr Port tankPorts[] = {{"supply", K::Supply, 0.5, 0.0}};

constexpr Choice feedKinds[] = {{"power_a", TY_TR("FeedKind", "Power A")},
                                {"power_b", TY_TR("FeedKind", "Power B")},
                                {"supply", TY_TR("FeedKind", "Cooling supply")},
                                {"return", TY_TR("FeedKind", "Cooling return")},
                                {"fibre", TY_TR("FeedKind", "Fibre")}};

// clang-format off: a row a line
constexpr std::array feedTable{
    plainField<&Feed::name>("name", FieldKind::Words, TF("Name"), TF("What the feed is called.")).describing().in(TF("Feed")),
    choiceField<&Feed::kind>("kind", feedKinds, TF("Kind"), TF("What flows in it.")).in(TF("Feed")),
    countField<&Feed::circuits>("circuits", TF("Circuits"), 1, 200, TF("Parallel cables or pipes.")).in(TF("Feed")),
    quantityField<&Feed::voltage>("voltage", TF("Voltage"), units::kV, 0.1, 765, TF("Line voltage of a power feed.")).in(TF("Feed")),
    quantityField<&Feed::section>("section", TF("Section"), units::mm2, 1, 5000, TF("Copper per phase and circuit of a power feed."))
        .in(TF("Feed")),
    quantityField<&Feed::diameter>("diameter", TF("Diameter"), units::m, 0.02, 5, TF("Inner diameter of a pipe.")).in(TF("Feed")),
    plainField<&Feed::phase>("phase", FieldKind::ObjectRef, TF("Phase"), TF("Stage of building to which the feed belongs.")).in(TF("Feed")),
};
// clang-format on

} // namespace

const KindInfo &kindInfo(ObjectKind kind) { return kindTable()[std::size_t(kind)]; }
std::span<const KindInfo> allKinds() { return kindTable(); }

const KindInfo *findKind(std::string_view key)
{
    for (const KindInfo &info : kindTable())
        if (key == info.key)
            return &info;
    return nullptr;
}

std::span<const Field<Object>> commonFields() { return common; }

std::span<const Field<Object>> kindFields(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Hall: return lift<Hall, hallFields>();
    case ObjectKind::Office: return lift<Office, officeFields>();
    case ObjectKind::GridIntake: return lift<GridIntake, intakeFields>();
    case ObjectKind::Transformer: return lift<Transformer, transformerFields>();
    case ObjectKind::Switchgear: return lift<Switchgear, switchgearFields>();
    case ObjectKind::UpsRoom: return lift<UpsRoom, upsFields>();
    case ObjectKind::GeneratorYard: return lift<GeneratorYard, generatorFields>();
    case ObjectKind::Battery: return lift<Battery, batteryFields>();
    case ObjectKind::FuelCells: return lift<FuelCells, fuelCellFields>();
    case ObjectKind::ChillerPlant: return lift<ChillerPlant, chillerFields>();
    case ObjectKind::DryCoolerYard: return lift<DryCoolerYard, dryCoolerFields>();
    case ObjectKind::CoolingTower: return lift<CoolingTower, towerFields>();
    case ObjectKind::CduGallery: return lift<CduGallery, cduFields>();
    case ObjectKind::WaterTank: return lift<WaterTank, tankFields>();
    case ObjectKind::Road: return {};
    case ObjectKind::Label: return lift<Label, labelFields>();
    }
    return {};
}

std::span<const Port> ports(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Hall: return hallPorts;
    case ObjectKind::Office: return officePorts;
    case ObjectKind::WaterTank: return tankPorts;
    case ObjectKind::ChillerPlant:
    case ObjectKind::DryCoolerYard:
    case ObjectKind::CoolingTower:
    case ObjectKind::CduGallery: return plantPorts;
    case ObjectKind::Road:
    case ObjectKind::Label: return {};
    default: return powerPorts;
    }
}

Point portPosition(const Object &object, int port)
{
    const auto all = ports(object.kind());
    if (port < 0 || std::size_t(port) >= all.size())
        return object.place.centre();
    const Port &p = all[std::size_t(port)];
    return object.place.toMap({p.xFraction * object.place.width.si(), p.yFraction * object.place.depth.si()});
}

std::span<const Field<Feed>> feedFields() { return feedTable; }
std::span<const Choice> feedKindChoices() { return feedKinds; }
bool isPower(FeedKind kind) { return kind == FeedKind::PowerA || kind == FeedKind::PowerB; }
bool isPipe(FeedKind kind) { return kind == FeedKind::Supply || kind == FeedKind::Return; }

} // namespace tokenyard
