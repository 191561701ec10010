// SPDX-License-Identifier: Apache-2.0
// What the records say of places in the country: regions, candidate sites, power plants, dams, landing points, weather stations; and what
// lies near a point. Every fact carries its source.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/region/geography.h"

#include <map>

namespace tokenyard::region {

struct Plant {
    std::string name, fuel; // "nuclear", "gas", ...
    Place place;
    Power capacity;
};
struct Spot { // a dam, a supply of industrial water, a landing point, a town, a data centre, a weather station
    RecordId id;
    std::string name, sort, source;
    Place place;
    Power capacity;
    std::optional<VolumeFlow> supply;          // of water; nothing: not known
    std::string supplySource, supplyYear = {}; // "1991": of the source's date
};
// From a site: what plants and supplies of industrial water count as near it.
inline constexpr Length reach = 50.0 * units::km;
struct Nearest {
    std::string name;
    Length distance;
    Power capacity;             // of a plant
    const Spot *spot = nullptr; // of a spot
    bool found() const { return !name.empty(); }
};

// A candidate: a record, or a point that was typed.
struct Site {
    std::string name, nameKo;
    Place place;
    RecordId region;           // of the province
    const Record *record = {}; // "region-sites"; nothing for a point
};

struct World {
    explicit World(const Catalogue &catalogue);
    const Catalogue *catalogue;
    std::vector<Plant> plants;
    std::vector<Spot> spots; // of "region-places" and the stations, in the records' order
    std::string plantSource;
    // The nearest plant of the fuel ("": any) and the nearest spot of the sort.
    Nearest plant(const Place &from, std::string_view fuel) const;
    Nearest spot(const Place &from, std::string_view sort) const;
    // The nearest dam or weir.
    Nearest water(const Place &from) const;
    // The nearest station with a typical year; its record id.
    RecordId station(const Place &from, Length &distance) const;
    std::map<std::string, Power> generationWithin(const Place &from, Length radius) const; // by fuel
    std::vector<const Plant *> plantsWithin(const Place &from, Length radius) const;       // nearest first
    std::vector<Site> sites() const;                                                       // without a plan's own
};

std::optional<Place> placeOf(const Record &record);
// "KEPCO map of supply headroom, outlook 2027 (KEPCO, 2026-07)": the sources of a value in words.
std::string sourceWords(const Record &record, std::string_view key);
// "565,000 m³/d (as of 1991)", of a spot whose supply is known.
Text supplyWords(const Spot &spot);

struct Where {
    RecordId region;    // of the province, or the nearest one
    bool inside = true; // in the country
    Length away;        // from the province otherwise
};
Where whereIs(const Place &place);
// The region of a plan; of a plan abroad nothing.
RecordId regionOf(const Plan &plan);

} // namespace tokenyard::region
