// SPDX-License-Identifier: Apache-2.0
// The field tables of objects and feeds. Fields of a kind are declared on the kind's struct and lifted to Object here.
#include "core/plan/object.h"

#include "core/plan/feed.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenyard {

namespace {

// A field of kind K seen as a field of the Object that holds a K.
template <class K>
inline constexpr auto ownTable = KindOf<K>::template fields<K>();

template <class K, std::size_t I>
Field<Object> lifted()
{
    const Field<K> &f = ownTable<K>[I];
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
                      .zero = f.zero,
                      .leastBeyondZero = f.leastBeyondZero,
                      .goodWords = f.goodWords,
                      .descriptive = f.descriptive,
                      .hidden = f.hidden};
    out.get = [](const Object &o) { return ownTable<K>[I].get(std::get<K>(o.equipment)); };
    out.set = [](Object &o, const FieldValue &v) { ownTable<K>[I].set(std::get<K>(o.equipment), v); };
    return out;
}

template <class K, std::size_t... I>
std::vector<Field<Object>> liftAll(std::index_sequence<I...>)
{
    return {lifted<K, I>()...};
}

template <class K>
constexpr const char *recordsOf()
{
    if constexpr (requires { KindOf<K>::records; })
        return KindOf<K>::records;
    else
        return "";
}

template <class K>
constexpr const char *costDriverOf()
{
    if constexpr (requires { KindOf<K>::costDriver; })
        return KindOf<K>::costDriver;
    else
        return "";
}

// Plant whose heat may drive an absorption chiller has two ports more, behind its own: hot water to the chillers, and back.
template <class K>
std::span<const Port> portsOf()
{
    if constexpr (requires(const K &kind) { kind.absorption; }) {
        static const std::vector<Port> all = [] {
            const auto own = KindOf<K>::ports();
            std::vector<Port> ports(own.begin(), own.end());
            ports.push_back({"hot_water", FeedKind::Supply, 0.0, 0.3});
            ports.push_back({"hot_water_back", FeedKind::Return, 0.0, 0.7});
            return ports;
        }();
        return all;
    } else {
        return KindOf<K>::ports();
    }
}

// All that is known of a kind, in the order of Equipment's alternatives.
struct KindTables {
    std::vector<KindInfo> infos;
    std::vector<std::vector<Field<Object>>> fields;
    std::vector<std::span<const Port>> ports;

    template <std::size_t... I>
    explicit KindTables(std::index_sequence<I...>)
    {
        (add<std::variant_alternative_t<I, Equipment>>(ObjectKind(I)), ...);
    }
    template <class K>
    void add(ObjectKind kind)
    {
        infos.push_back({KindOf<K>::facts, kind, K{}, recordsOf<K>(), costDriverOf<K>()});
        fields.push_back(liftAll<K>(std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(ownTable<K>)>>>{}));
        ports.push_back(portsOf<K>());
    }
};

const KindTables &tables()
{
    static const KindTables all{std::make_index_sequence<std::variant_size_v<Equipment>>{}};
    return all;
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

// clang-format on

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

const KindInfo &kindInfo(ObjectKind kind) { return tables().infos[std::size_t(kind)]; }
std::span<const KindInfo> allKinds() { return tables().infos; }

const KindInfo *findKind(std::string_view key)
{
    std::string known(key);
    std::replace(known.begin(), known.end(), '-', '_'); // "gas-turbine" at the shell
    for (const KindInfo &info : allKinds())
        if (known == info.key)
            return &info;
    return nullptr;
}

std::span<const Field<Object>> commonFields() { return common; }
std::span<const Field<Object>> kindFields(ObjectKind kind) { return tables().fields[std::size_t(kind)]; }
std::span<const Field<Object>> objectFields(ObjectKind kind)
{
    static const std::vector<std::vector<Field<Object>>> all = [] {
        std::vector<std::vector<Field<Object>>> joined;
        for (const auto &own : tables().fields) {
            joined.emplace_back(common.begin(), common.end());
            joined.back().insert(joined.back().end(), own.begin(), own.end());
        }
        return joined;
    }();
    return all[std::size_t(kind)];
}
std::span<const Port> ports(ObjectKind kind) { return tables().ports[std::size_t(kind)]; }

std::optional<EquipmentUnits> unitsOf(const Object &object)
{
    return std::visit(
        []<class K>(const K &kind) -> std::optional<EquipmentUnits> {
            if constexpr (requires { KindOf<K>::records; })
                return EquipmentUnits{KindOf<K>::records, kind.model, kind.units};
            else
                return std::nullopt;
        },
        object.equipment);
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
