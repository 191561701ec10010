// SPDX-License-Identifier: Apache-2.0
#include "core/region/world.h"

#include <algorithm>
#include <limits>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

// Of the date of a value's first source; "" if it has none.
std::string yearOf(const Record &record, std::string_view key)
{
    const RecordValue *value = record.find(key);
    const std::string id = value ? value->source.substr(0, value->source.find('+')) : std::string();
    for (const Source &source : record.sources)
        if (source.id == id)
            return source.date.substr(0, 4);
    return {};
}

template <class List, class Fits>
const typename List::value_type *nearestOf(const List &list, const Place &from, Fits fits, Length &distance)
{
    const typename List::value_type *nearest = nullptr;
    distance = Length::fromSi(std::numeric_limits<double>::infinity());
    for (const auto &one : list)
        if (fits(one))
            if (const Length d = greatCircle(from, one.place); d < distance) {
                distance = d;
                nearest = &one;
            }
    return nearest;
}

template <class Found>
Nearest asNearest(const Found *found, Length distance)
{
    if (!found)
        return {};
    Nearest nearest{found->name, distance, found->capacity};
    if constexpr (std::is_same_v<Found, Spot>)
        nearest.spot = found;
    return nearest;
}

} // namespace

std::optional<Place> placeOf(const Record &record)
{
    const auto latitude = record.number("latitude"), longitude = record.number("longitude");
    if (!latitude || !longitude)
        return std::nullopt;
    return Place{*latitude, *longitude};
}

std::string sourceWords(const Record &record, std::string_view key)
{
    const RecordValue *value = record.find(key);
    std::string words;
    if (!value)
        return words;
    for (std::size_t begin = 0; begin <= value->source.size();) {
        const std::size_t end = std::min(value->source.find('+', begin), value->source.size());
        const std::string id = value->source.substr(begin, end - begin);
        for (const Source &source : record.sources)
            if (source.id == id)
                words += (words.empty() ? "" : "; ") + source.title
                    + (source.publisher.empty() ? "" : " (" + source.publisher + ", " + source.date + ")");
        begin = end + 1;
    }
    return words;
}

Text supplyWords(const Spot &spot)
{
    const Measure amount = measure(spot.supply.value_or(VolumeFlow{}), units::m3PerDay, 6);
    return spot.supplyYear.empty() ? Text(TR("%1 (of a year that is not known)"), {amount})
                                   : Text(TR("%1 (as of %2)"), {amount, spot.supplyYear});
}

World::World(const Catalogue &records) : catalogue(&records)
{
    for (const Record &record : records.set("power-plants").records)
        if (const auto place = placeOf(record)) {
            plants.push_back({record.nameEn, record.words("fuel"), *place, record.get<Power>("capacity").value_or(Power{})});
            if (plantSource.empty())
                plantSource = sourceWords(record, "capacity");
        }
    for (const Record &record : records.set("region-places").records)
        if (const auto place = placeOf(record))
            spots.push_back({record.id, record.nameEn, record.words("sort"), sourceWords(record, "latitude"), *place,
                             record.get<Power>("capacity").value_or(Power{}), record.get<VolumeFlow>("supply"),
                             sourceWords(record, "supply"), yearOf(record, "supply")});
    for (const Record &record : records.set("weather").records)
        if (const auto place = placeOf(record))
            spots.push_back({record.id, record.nameEn, "weather-station", sourceWords(record, "latitude"), *place, {}, {}, {}});
}

Nearest World::plant(const Place &from, std::string_view fuel) const
{
    Length distance;
    const Plant *found = nearestOf(
        plants, from, [&](const Plant &p) { return fuel.empty() || p.fuel == fuel; }, distance);
    return asNearest(found, distance);
}

Nearest World::spot(const Place &from, std::string_view sort) const
{
    Length distance;
    const Spot *found = nearestOf(
        spots, from, [&](const Spot &s) { return s.sort == sort; }, distance);
    return asNearest(found, distance);
}

Nearest World::water(const Place &from) const
{
    const Nearest dam = spot(from, "dam"), weir = spot(from, "weir");
    return !dam.found() || (weir.found() && weir.distance < dam.distance) ? weir : dam;
}

RecordId World::station(const Place &from, Length &distance) const
{
    const Spot *found = nearestOf(
        spots, from, [](const Spot &s) { return s.sort == "weather-station"; }, distance);
    return found ? found->id : RecordId{};
}

std::vector<const Plant *> World::plantsWithin(const Place &from, Length radius) const
{
    std::vector<const Plant *> near;
    for (const Plant &plant : plants)
        if (greatCircle(from, plant.place) <= radius)
            near.push_back(&plant);
    std::stable_sort(near.begin(), near.end(),
                     [&](const Plant *a, const Plant *b) { return greatCircle(from, a->place) < greatCircle(from, b->place); });
    return near;
}

std::map<std::string, Power> World::generationWithin(const Place &from, Length radius) const
{
    std::map<std::string, Power> byFuel;
    for (const Plant *plant : plantsWithin(from, radius))
        byFuel[plant->fuel] += plant->capacity;
    return byFuel;
}

std::vector<Site> World::sites() const
{
    std::vector<Site> all;
    for (const Record &record : catalogue->set("region-sites").records)
        if (const auto place = placeOf(record))
            all.push_back({record.nameEn, record.nameKo, *place, record.words("region"), &record});
    return all;
}

Where whereIs(const Place &place)
{
    const Map &map = Map::korea();
    Where where;
    where.region = map.provinceAt(place, where.away);
    where.inside = where.away == Length{} || map.inside(place);
    return where;
}

RecordId regionOf(const Plan &plan)
{
    if (plan.site->country != "KR")
        return {};
    return whereIs({plan.site->latitude, plan.site->longitude}).region;
}

} // namespace tokenyard::region
