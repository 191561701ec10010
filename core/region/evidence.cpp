// SPDX-License-Identifier: Apache-2.0
#include "core/region/evidence.h"

#include "core/region/price_rule.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

std::string ruleOfRoute(const Catalogue &catalogue)
{
    const Record *criterion = catalogue.find("region-criteria", "latency");
    return criterion ? sourceWords(*criterion, "rule") : std::string();
}

// Where the position of a place is from.
std::string sourceOf(const World &world, const std::string &name)
{
    for (const Spot &spot : world.spots)
        if (spot.name == name)
            return spot.source;
    return {};
}

// What the shipped records' notes say; a planner's own note is shown as it is.
constexpr TextSource knownNotes[]{TR("26 of 29 outside the capital region"),
                                  TR("10 of 24 in the capital region"),
                                  TR("November 2017 times twelve"),
                                  TR("in 2018"),
                                  TR("in 2019"),
                                  TR("in 2022"),
                                  TR("27,600 GWh in ten months of 2022 times 1.2"),
                                  TR("24,844 GWh in seven months of 2025 times 12/7"),
                                  TR("big-city prices"),
                                  TR("Daegu National Complex"),
                                  TR("Chungju Enterprise City"),
                                  TR("Pohang Blue Valley"),
                                  TR("Gangseo"),
                                  TR("Mipo complex"),
                                  TR("Pohang"),
                                  TR("Seosan"),
                                  TR("Uiwang")};

} // namespace

Text placeName(const Catalogue &catalogue, std::string_view kind, const std::string &name)
{
    for (const Record &record : catalogue.set(kind).records)
        if (record.nameEn == name)
            return record.name();
    return Text::verbatim(name);
}

Text noteWords(const std::string &note)
{
    for (const TextSource &known : knownNotes)
        if (note == known.source)
            return Text(known);
    return Text::verbatim(note);
}

Duration roundTrip(const Place &a, const Place &b)
{
    constexpr double routeOverLine = 1.5, kilometresPerMillisecond = 100.0;
    return greatCircle(a, b).in(units::km)*routeOverLine / kilometresPerMillisecond * units::ms;
}

Evidence::Evidence(const Site &site, const World &world, const Record *rule)
    : m_site(site), m_world(world), m_rule(rule), m_region(world.catalogue->find("regions", site.region))
{}

Text Evidence::regionName() const { return m_region ? Text::named(m_region->nameEn, m_region->nameKo) : Text::verbatim(m_site.region); }

Fact Evidence::unknown(const char *key) const
{
    return {{},
            Text(TR("Not known for %1: looked for, and no source found."), {regionName()}),
            m_region && m_region->find(key) ? sourceWords(*m_region, key) : std::string()};
}

Fact Evidence::grid() const
{
    const auto possible = m_region ? m_region->get<Power>("review_possible") : std::nullopt;
    const auto refused = m_region ? m_region->get<Power>("review_impossible") : std::nullopt;
    if (!possible || !refused || !(*possible + *refused > Power{}))
        return unknown("review_possible");
    return {*possible / (*possible + *refused),
            Text(TR("Of %1 asked for by data centres in %2, %3 were judged possible at the first review."),
                 {measure(*possible + *refused, units::MW, 5), regionName(), measure(*possible, units::MW, 5)}),
            sourceWords(*m_region, "review_possible")};
}

Fact Evidence::headroom() const
{
    const auto room = m_region ? m_region->get<Power>("headroom") : std::nullopt;
    if (!room)
        return unknown("headroom");
    return {
        room->si(),
        Text(TR("The substations of %1 have %2 left in all; one site cannot draw all of it."), {regionName(), measure(*room, units::MW)}),
        sourceWords(*m_region, "headroom")};
}

Fact Evidence::nuclear() const
{
    const Nearest near = m_world.plant(m_site.place, "nuclear");
    if (!near.found())
        return unknown("");
    return {near.distance.si(),
            Text(TR("%1, %2 of nuclear power, lies %3 away."),
                 {placeName(*m_world.catalogue, "power-plants", near.name), measure(near.capacity, units::MW),
                  measure(near.distance, units::km, 3)}),
            m_world.plantSource};
}

Fact Evidence::generation() const
{
    Power all;
    for (const auto &[fuel, power] : m_world.generationWithin(m_site.place, reach))
        all += power;
    return {all.si(), Text(TR("Plants of %1 stand within %2."), {measure(all, units::MW, 5), measure(reach, units::km)}),
            m_world.plantSource};
}

Fact Evidence::selfSufficiency() const
{
    const auto share = m_region ? m_region->number("self_sufficiency") : std::nullopt;
    if (!share)
        return unknown("self_sufficiency");
    return {*share, Text(TR("%1 generates %2 of the electricity it uses."), {regionName(), percent(*share, 4)}),
            sourceWords(*m_region, "self_sufficiency")};
}

Fact Evidence::price() const
{
    const auto adder = m_rule ? priceAdderAt(m_world, *m_rule, m_site.region, m_site.place) : std::nullopt;
    if (!adder)
        return {{}, Text(TR("The price rule says nothing of %1."), {regionName()}), {}};
    const char *key = m_site.region == "jeju" ? "island" : m_region->words("capital_region") == "yes" ? "capital" : "elsewhere";
    const Text rule = Text::named(m_rule->nameEn, m_rule->nameKo);
    const std::string source = sourceWords(*m_rule, key);
    if (m_rule->words("in_force") == "yes")
        return {adder->si(), Text(TR("The energy price changes by %1 here (%2)."), {measure(*adder, units::KRWPerKWh), rule}), source};
    return {adder->si(),
            Text(TR("The energy price would change by %1 here (%2); the rule is not in force."), {measure(*adder, units::KRWPerKWh), rule}),
            source};
}

// By the nearest of dams, weirs and supplies of industrial water.
Fact Evidence::water() const
{
    const Nearest dam = m_world.water(m_site.place), industry = m_world.spot(m_site.place, "industrial-water");
    if (!dam.found() || !industry.found())
        return unknown("");
    const bool overSea = m_site.region == "jeju" && dam.spot && whereIs(dam.spot->place).region != m_site.region;
    if (overSea)
        return {
            {},
            Text(TR("The records know no dam, weir or industrial supply on %1; those of the mainland lie over the sea."), {regionName()}),
            {}};
    const Measure toDam = measure(dam.distance, units::km, 3), toSea = measure(Map::korea().toCoast(m_site.place), units::km, 3),
                  toSupply = measure(industry.distance, units::km, 3);
    const Text damName = placeName(*m_world.catalogue, "region-places", dam.name),
               supplyName = placeName(*m_world.catalogue, "region-places", industry.name);
    Text words = industry.spot->supply
        ? Text(TR("%1 lies %2 away, the sea %3; industrial water of %4, %5 away: %6 in all, and what of it is free is not known."),
               {damName, toDam, toSea, supplyName, toSupply, supplyWords(*industry.spot)})
        : Text(TR("%1 lies %2 away, the sea %3; industrial water of %4, %5 away: how much is not known."),
               {damName, toDam, toSea, supplyName, toSupply});
    std::string source = sourceOf(m_world, dam.name) + "; " + industry.spot->supplySource;
    if (const auto asked = m_region ? m_region->get<VolumeFlow>("water_asked") : std::nullopt) {
        words = Text(TR("%1 Announced projects of %2 ask for %3."), {std::move(words), regionName(), measure(*asked, units::m3PerDay, 6)});
        source += "; " + sourceWords(*m_region, "water_asked");
    }
    return {std::min(dam.distance, industry.distance).si(), std::move(words), std::move(source)};
}

Fact Evidence::climate() const
{
    Length away;
    const RecordId id = m_world.station(m_site.place, away);
    const Record *station = m_world.catalogue->find("weather", id);
    const auto wetBulb = station ? station->find("wet_bulb_mean") : nullptr;
    if (!wetBulb || !wetBulb->si)
        return unknown("");
    return {*wetBulb->si,
            Text(TR("The mean wet bulb is %1 at %2, the nearest station, %3 away."),
                 {Measure{*wetBulb->si, units::celsius, 3}, Text::named(station->nameEn, station->nameKo), measure(away, units::km, 3)}),
            sourceWords(*station, "wet_bulb_mean")};
}

Fact Evidence::land() const
{
    const auto price = m_site.record ? m_site.record->get<AreaPrice>("land_price") : std::nullopt;
    if (price)
        return {price->si(), Text(TR("Industrial land costs %1 at %2."), {measure(*price, units::KRWPerM2, 6), siteName()}),
                sourceWords(*m_site.record, "land_price")};
    return {{},
            Text(TR("The price of industrial land at %1 is not known: looked for, and no source found."), {siteName()}),
            m_region ? sourceWords(*m_region, "land_price") : std::string()};
}

Fact Evidence::seismic() const
{
    const auto factor = m_region ? m_region->number("seismic_factor") : std::nullopt;
    if (!factor)
        return unknown("seismic_factor");
    return {*factor,
            Text(TR("The seismic zone factor is %1 g for a return period of 500 years; twice that for 2,400 years."), {count(*factor, 2)}),
            sourceWords(*m_region, "seismic_factor")};
}

Fact Evidence::latency() const
{
    for (const Spot &spot : m_world.spots)
        if (spot.sort == "city" && spot.name == "Seoul") {
            const Duration trip = roundTrip(m_site.place, spot.place);
            return {trip.si(),
                    Text(TR("A round trip to Seoul takes %1 over %2 of straight line, computed and not measured."),
                         {measure(trip, units::ms, 2), measure(greatCircle(m_site.place, spot.place), units::km, 3)}),
                    ruleOfRoute(*m_world.catalogue)};
        }
    return unknown("");
}

Fact Evidence::landing() const
{
    const Nearest near = m_world.spot(m_site.place, "landing");
    if (!near.found())
        return unknown("");
    return {near.distance.si(),
            Text(TR("%1 of submarine cables lies %2 away."),
                 {placeName(*m_world.catalogue, "region-places", near.name), measure(near.distance, units::km, 3)}),
            sourceOf(m_world, near.name)};
}

Fact Evidence::permits() const
{
    const RecordValue *passed = m_region ? m_region->find("passed_share") : nullptr;
    if (!passed || !passed->si)
        return unknown("passed_share");
    return {*passed->si,
            Text(TR("Of the grid impact assessments, %1 passed the main review (%2)."), {percent(*passed->si), noteWords(passed->note)}),
            sourceWords(*m_region, "passed_share")};
}

Fact Evidence::zone() const
{
    if (const std::string zone = m_site.record ? m_site.record->words("energy_zone") : std::string(); !zone.empty())
        return {zone == "none" ? 0.0 : 1.0,
                zone == "none" ? Text(TR("%1 is not among the distributed-energy zones."), {siteName()})
                               : Text(TR("%1 lies in a distributed-energy zone: plants there may sell to users directly."), {siteName()}),
                sourceWords(*m_site.record, "energy_zone")};
    const std::string zone = m_region ? m_region->words("energy_zone") : std::string();
    const std::string source = m_region ? sourceWords(*m_region, "energy_zone") : std::string();
    if (zone == "none")
        return {0.0, Text(TR("%1 has no distributed-energy zone."), {regionName()}), source};
    if (zone.starts_with("all "))
        return {1.0, Text(TR("All of %1 is a distributed-energy zone: plants there may sell to users directly."), {regionName()}), source};
    return {{},
            Text(TR("%1 has a distributed-energy zone (%2); whether this point lies in it is not known."), {regionName(), noteWords(zone)}),
            source};
}

Fact Evidence::of(std::string_view criterion) const
{
    static constexpr std::pair<std::string_view, Fact (Evidence::*)() const> table[]{
        {"grid", &Evidence::grid},       {"headroom", &Evidence::headroom},
        {"nuclear", &Evidence::nuclear}, {"generation", &Evidence::generation},
        {"price", &Evidence::price},     {"self-sufficiency", &Evidence::selfSufficiency},
        {"water", &Evidence::water},     {"climate", &Evidence::climate},
        {"land", &Evidence::land},       {"seismic", &Evidence::seismic},
        {"latency", &Evidence::latency}, {"landing", &Evidence::landing},
        {"permits", &Evidence::permits}, {"zone", &Evidence::zone},
    };
    for (const auto &[id, judge] : table)
        if (id == criterion)
            return (this->*judge)();
    return unknown(criterion == "flood" ? "flood_exposure" : criterion == "staff" ? "skilled_staff" : "");
}

} // namespace tokenyard::region
