// SPDX-License-Identifier: Apache-2.0
// What a kind of object declares of itself: KindOf<K> beside its struct, one file a kind. The file, the panel, the library, the
// layout, the rules and the drawing read it from there; kinds.h lists the kinds.
#pragma once

#include "core/base/id.h"
#include "core/plan/field.h"

#include <array>
#include <span>

namespace tokenyard {

// Where feeds join an object: own coordinates as fractions of width and depth.
enum class FeedKind { PowerA, PowerB, Supply, Return, Fibre };
struct Port {
    const char *key;
    FeedKind kind;
    double xFraction, yFraction;
};

enum class Space { None, Ground, Floor };                 // what it takes of the site: nothing, open ground, floor of a building
enum class Look { Building, Yard, Cooling, Road, Words }; // how its footprint is drawn
enum class Symbols { None, Bands, Middle };               // where the symbols of its units stand: above and below the name, or under it

// What it does in the power network and in the pipes; the network follows feeds by it.
// Variable: gives when it can and powers no hall alone (sun, wind, a charged battery); a bridge carries its load through an outage.
// A switch takes its load from side A, and from side B where A has no power.
enum class PowerRole { None, Source, Variable, Standby, Board, Transforms, Bridges, Transfers, Load };
enum class CoolingRole { None, Rejects, Chills, Exchanges, Load }; // a chiller may stand between cooler and load

struct KindFacts {
    const char *key; // in files and addresses
    TextSource label;
    TextSource group;    // heading in the library
    double width, depth; // m, when first placed
    Space space = Space::Ground;
    Look look = Look::Yard;
    Symbols symbols = Symbols::None;
    const char *icon = "bolt";
    PowerRole power = PowerRole::None;
    CoolingRole cooling = CoolingRole::None;
    bool keepsSetback = true; // from the site's boundary
    bool hidden = false;      // not offered for placing: its effect is not computed yet
};

// Specialised for each kind K:
//   static constexpr KindFacts facts;
//   template <class Kind> static constexpr auto fields(); // an array of Field<Kind>; a template, so that only the table compiles it
//   static constexpr std::span<const Port> ports();
//   static constexpr const char *records;                 // of kinds that are `units` of a catalogue record `model`: the record kind
//   static constexpr const char *costDriver;              // optional: the driver in resources/cost by which it is priced; its quantity
//   static double costQuantity(const K &);                // is the installed capacity of the records, or what this gives (SI)
template <class K>
struct KindOf;

namespace port {
inline constexpr Port power[] = {{"in_a", FeedKind::PowerA, 0.25, 0.0},  {"in_b", FeedKind::PowerB, 0.75, 0.0},
                                 {"out_a", FeedKind::PowerA, 0.25, 1.0}, {"out_b", FeedKind::PowerB, 0.75, 1.0},
                                 {"side_a", FeedKind::PowerA, 1.0, 0.3}, {"side_b", FeedKind::PowerB, 1.0, 0.7}};
inline constexpr Port cooling[] = {{"supply", FeedKind::Supply, 0.4, 1.0},   {"return", FeedKind::Return, 0.6, 1.0},
                                   {"power_a", FeedKind::PowerA, 0.0, 0.3},  {"power_b", FeedKind::PowerB, 0.0, 0.7},
                                   {"supply_2", FeedKind::Supply, 0.4, 0.0}, {"return_2", FeedKind::Return, 0.6, 0.0}};
} // namespace port

// The two fields of equipment that is a number of units of one record.
template <class K>
constexpr std::array<Field<K>, 2> unitFields()
{
    return {recordField<&K::model>("model", KindOf<K>::records, TY_TR("Field", "Model"),
                                   TY_TR("Field", "Catalogue record that gives rating, size and efficiency."))
                .in(TY_TR("Field", "Equipment")),
            countField<&K::units>("units", TY_TR("Field", "Units"), 0, 2000, TY_TR("Field", "How many of them, spare units included."))
                .in(TY_TR("Field", "Equipment"))};
}

// The two fields of plant whose heat drives an absorption chiller.
template <class K>
constexpr std::array<Field<K>, 2> absorptionFields()
{
    return {recordField<&K::absorption>("absorption_chiller", "absorption-chillers", TY_TR("Field", "Absorption chiller"),
                                        TY_TR("Field", "What its heat drives, beside the chillers of the halls; blank: its heat is lost."))
                .zeroOr(TY_TR("Field", "None"), 0)
                .in(TY_TR("Field", "Heat")),
            quantityField<&K::absorptionPower>("absorption_power", TY_TR("Field", "Cold of it"), units::MW, 0, 5000,
                                               TY_TR("Field", "The most cold that the absorption chiller makes."))
                .in(TY_TR("Field", "Heat"))};
}

} // namespace tokenyard
