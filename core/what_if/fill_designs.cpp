// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/fill_designs.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TG(source) TY_TR("Generate", source)

enum class Cooling { Dry, Tower };

struct Pattern {
    const char *key;
    TextSource title, reason;
    int storeys;
    bool roof;
    Cooling cooling;
    Topology redundancy;
};

// Why one would build so is what can be said before anything is counted; the figures say the rest.
constexpr Pattern patterns[] = {
    {"one-storey-dry", TG("One storey, dry coolers"),
     TG("Everything stands on the ground, so halls can be built and opened one by one and nothing hangs above a rack; dry coolers use no "
        "water "
        "and ask for the most land."),
     1, false, Cooling::Dry, Topology::TwoN},
    {"two-storey-roof", TG("Two storeys, coolers on the roof"),
     TG("Halls stand on one another and their coolers above them: about half the ground and the shortest pipes, for a heavier building."),
     2, true, Cooling::Dry, Topology::TwoN},
    {"one-storey-towers", TG("One storey, cooling towers"),
     TG("Towers reach lower water temperatures on a fraction of the dry coolers' land, and pay for it with water every day."), 1, false,
     Cooling::Tower, Topology::TwoN},
    {"four-storey-towers", TG("Four storeys, towers on the roof"),
     TG("The least ground of all: the rest of the parcel stays free for a later phase; lifts, shafts and slabs cost more."), 4, true,
     Cooling::Tower, Topology::TwoN},
    {"one-storey-lean", TG("One storey, one unit in reserve"),
     TG("UPS and transformers with one unit in reserve instead of two full sides: less capex and less to lose in idle plant, but a side "
        "that "
        "fails takes part of a hall with it."),
     1, false, Cooling::Dry, Topology::NPlus1},
    {"two-storey-towers", TG("Two storeys, towers on the ground"),
     TG("Stacked halls with towers beside them: short cables on a small building, and room above it."), 2, false, Cooling::Tower,
     Topology::TwoN},
    {"three-storey-roof", TG("Three storeys, towers on the roof"),
     TG("Three halls on one another below their towers: little ground, and lifts that a middle-sized building has anyway."), 3, true,
     Cooling::Tower, Topology::TwoN},
};

// For tight land, on which one storey finds no room.
constexpr Pattern morePatterns[] = {
    {"four-storey-lean", TG("Four storeys, one unit in reserve"),
     TG("Stacked as high as halls go, with one unit of UPS and transformers in reserve: smaller rooms on the least ground, and less "
        "redundancy."),
     4, true, Cooling::Tower, Topology::NPlus1},
    {"three-storey-ground", TG("Three storeys, dry coolers on the ground"),
     TG("Halls are stacked to leave ground for dry coolers beside them: no water, and pumps that lift three storeys."), 3, false,
     Cooling::Dry, Topology::TwoN},
    {"two-storey-ground", TG("Two storeys, dry coolers on the ground"),
     TG("Halls are stacked to leave ground for dry coolers beside them, on a roof that carries nothing."), 2, false, Cooling::Dry,
     Topology::TwoN},
    {"three-storey-lean", TG("Three storeys, one unit in reserve"),
     TG("Three halls on one another with one unit of UPS and transformers in reserve: smaller rooms, and less redundancy."), 3, true,
     Cooling::Tower, Topology::NPlus1},
    {"four-storey-ground", TG("Four storeys, towers on the ground"),
     TG("A tall hall building with its towers beside it: the roof stays free, and towers can be added."), 4, false, Cooling::Tower,
     Topology::TwoN},
};

bool byAir(const Record &rack) { return rack.number("liquid_fraction").value_or(0.0) <= 0.0; }

bool isTower(const Record &system) { return system.words("liquid_sink") == "tower" || system.words("air_economizer") == "tower"; }
bool isLiquid(const Record &system) { return system.words("liquid_sink") != "none"; }

double kelvinOf(const Record &record, const char *key, double otherwise)
{
    const RecordValue *value = record.find(key);
    return value ? value->si.value_or(otherwise) : otherwise;
}

// Of the systems that suit the rack the one with the warmest water it takes: that needs chillers least. Pads are left to who asks for them.
const Record *systemFor(const Record &rack, Cooling wanted, const Catalogue &catalogue)
{
    const Record *best = nullptr;
    for (const Record &system : catalogue.set("cooling-systems").records) {
        const bool air = byAir(rack);
        if (isLiquid(system) == air || isTower(system) != (wanted == Cooling::Tower) || system.words("liquid_sink") == "adiabatic-cooler")
            continue;
        if (air && wanted == Cooling::Dry && system.words("air_economizer") != "none")
            continue; // chillers alone: an economiser's coolers would be a second yard
        const double supply = kelvinOf(system, "supply_temperature", 0.0);
        if (!air && supply > kelvinOf(rack, "max_supply", HUGE_VAL) + 1e-9)
            continue;
        if (!best || supply > kelvinOf(*best, "supply_temperature", 0.0))
            best = &system;
    }
    return best;
}

const Record *rackOf(const FillRequest &request, const Catalogue &catalogue)
{
    return catalogue.find("racks", request.rack.empty() ? Hall{}.rack : request.rack);
}

template <std::size_t N>
std::vector<generate::Design> suiting(const Pattern (&list)[N], const FillRequest &request, const Record &rack, const Catalogue &catalogue)
{
    const Record *chosen = request.cooling.empty() ? nullptr : catalogue.find("cooling-systems", request.cooling);
    std::vector<generate::Design> designs;
    for (const Pattern &pattern : list) {
        const Record *system = chosen ? chosen : systemFor(rack, pattern.cooling, catalogue);
        if (!system || (chosen && isTower(*chosen) != (pattern.cooling == Cooling::Tower))
            || (request.storeys && *request.storeys != pattern.storeys)
            || (request.redundancy && *request.redundancy != pattern.redundancy && pattern.redundancy != Topology::TwoN))
            continue;
        designs.push_back({.key = pattern.key,
                           .title = pattern.title,
                           .reason = pattern.reason,
                           .rack = rack.id,
                           .cooling = system->id,
                           .redundancy = request.redundancy.value_or(pattern.redundancy),
                           .storeys = pattern.storeys,
                           .roof = pattern.roof});
    }
    return designs;
}

} // namespace

std::vector<generate::Design> designsFor(const FillRequest &request, const Catalogue &catalogue, Text &problem)
{
    const Record *rack = rackOf(request, catalogue);
    std::vector<generate::Design> designs;
    if (!rack)
        problem = Text(TG("The catalogue holds no rack \"%1\"; choose one of kind racks."), {request.rack});
    else if (!request.cooling.empty() && !catalogue.find("cooling-systems", request.cooling))
        problem = Text(TG("The catalogue holds no cooling system \"%1\"; choose one of kind cooling-systems."), {request.cooling});
    else if (designs = suiting(patterns, request, *rack, catalogue); designs.empty())
        problem = Text(TG("No layout is known for these choices together; leave the storeys or the cooling open."));
    return designs;
}

std::vector<generate::Design> moreDesignsFor(const FillRequest &request, const Catalogue &catalogue)
{
    const Record *rack = rackOf(request, catalogue);
    return rack ? suiting(morePatterns, request, *rack, catalogue) : std::vector<generate::Design>{};
}

} // namespace tokenyard
