// SPDX-License-Identifier: Apache-2.0
#include "core/region/connection.h"

#include "core/region/energisation.h"
#include "core/region/grid_lines.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

constexpr Length held = 3.0 * units::km;      // of line, that the price of a connection holds (records capex, grid-22kv9 and so on)
constexpr Length farthest = 50.0 * units::km; // to a substation over land; beyond it lies over the sea, as for Jeju and Ulleung
constexpr const char *capex = "capex", *price = "price";
constexpr const char *lines[]{"grid-22kv9", "grid-154kv", "grid-345kv"};

std::string keyOf(const std::string &line) { return "shift:" + line; }

Length beyond(Length way) { return std::max(Length{}, way - held); }

// As the program ships it.
const Record *shipped(const std::string &line)
{
    static const Catalogue catalogue;
    return catalogue.find(capex, line);
}

double priceOf(const Record *record)
{
    const RecordValue *value = record ? record->find(price) : nullptr;
    return value ? value->si.value_or(0.0) : 0.0;
}

bool sameValues(const Record &a, const Record &b)
{
    return std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), [](const auto &x, const auto &y) {
        return x.first == y.first && x.second.si == y.second.si && x.second.low == y.second.low && x.second.high == y.second.high
            && x.second.words == y.second.words && x.second.distribution == y.second.distribution;
    });
}

} // namespace

Connection::Connection(const Plan &home, const Catalogue &catalogue, const Record *kept)
    : m_home(home), m_catalogue(catalogue), m_kept(kept)
{
    const Voltage voltage = intakeVoltage(home);
    const bool greatest = voltage >= 300.0 * units::kV, high = voltage >= 100.0 * units::kV;
    m_line = lines[greatest ? 2 : high ? 1 : 0];
    m_works = catalogue.find("permit-steps", greatest ? "works-345kv" : high ? "works-154kv" : "works-22kv9");
    m_least = (greatest ? 345.0 : 154.0) * units::kV;
}

std::optional<Connection::Way> Connection::wayFrom(const Place &place) const
{
    const GridNode node = nearestNode(gridNodes(m_catalogue), place, m_least);
    if (!node.record || greatCircle(place, node.place) > farthest)
        return std::nullopt;
    return Way{node.record->name(), greatCircle(place, node.place)};
}

double Connection::keptShift(const std::string &id) const
{
    const RecordValue *value = m_kept ? m_kept->find(keyOf(id)) : nullptr;
    return value ? value->si.value_or(0.0) : 0.0;
}

// Whole won, so that taking it off again leaves the price as it was.
std::optional<Money> Connection::shiftAt(const Record &target, bool homeKnown) const
{
    const auto perKilometre = m_works ? m_works->get<Money>("per_km") : std::nullopt;
    const auto there = placeOf(target) ? wayFrom(*placeOf(target)) : std::nullopt;
    const auto here = wayFrom({m_home.site->latitude, m_home.site->longitude});
    if (!perKilometre || !there)
        return std::nullopt;
    const Length further = beyond(there->length) - (homeKnown && here ? beyond(here->length) : Length{});
    const double home = priceOf(m_catalogue.find(capex, m_line)) - keptShift(m_line);
    const double least = std::min(home, priceOf(shipped(m_line))); // bays and the first kilometres are paid everywhere
    return Money::fromSi(std::max(least, home + std::round(perKilometre->si() * further.in(units::km))) - home);
}

// The connection's price with the shift, and all others without theirs.
std::vector<PlaceRecord> Connection::recordsWith(double shift) const
{
    std::vector<PlaceRecord> records;
    for (const char *line : lines) {
        const double change = (m_line == line ? shift : 0.0) - keptShift(line);
        const Record *now = m_catalogue.find(capex, line);
        if (change == 0.0 || !now || !now->find(price))
            continue;
        Record own = *now;
        own.own = true;
        RecordValue &value = own.values[price];
        for (std::optional<double> *amount : {&value.si, &value.low, &value.high})
            if (*amount)
                **amount += change;
        const Record *first = shipped(line);
        records.push_back({capex, line, first && sameValues(*first, own) ? std::nullopt : std::optional(std::move(own))});
    }
    return records;
}

Change Connection::changeTo(const Record &target, bool homeKnown) const
{
    Change c{"grid", Text(TR("Grid connection")), {}, {}, {}, {}};
    const auto shift = shiftAt(target, homeKnown);
    c.records = recordsWith(shift ? shift->si() : 0.0);
    if (!shift) {
        c.reason = Text(TR("The distance to a substation with room in %1 is not known; the plan's connection stays."), {target.name()});
        return c;
    }
    const Way there = *wayFrom(*placeOf(target));
    const auto here = wayFrom({m_home.site->latitude, m_home.site->longitude});
    c.source = sourceWords(*m_works, "per_km");
    const Measure perKilometre = measure(*m_works->get<Money>("per_km"), units::billionKRW, 3);
    c.reason = homeKnown && here
        ? Text(TR("The next substations lie %1 away (%2; at home %3, %4), by the municipality's position; a line costs %5 a kilometre "
                  "beyond the first %6, so the connection costs %7 more."),
               {measure(there.length, units::km, 3), there.substation, measure(here->length, units::km, 3), here->substation, perKilometre,
                measure(held, units::km), measure(*shift, units::billionKRW, 4)})
        : Text(TR("The next substations lie %1 away (%2), by the municipality's position; a line costs %3 a kilometre beyond the first "
                  "%4, so the connection costs %5 more."),
               {measure(there.length, units::km, 3), there.substation, perKilometre, measure(held, units::km),
                measure(*shift, units::billionKRW, 4)});
    return c;
}

Change Connection::changeHome(const Text &name) const
{
    Change c{"grid", Text(TR("Grid connection")), Text(TR("What the plan had at home in %1."), {name}), {}, {}, {}};
    c.records = recordsWith(0.0);
    return c;
}

void Connection::keepIn(Record &home, const Record &target, bool homeKnown) const
{
    for (const char *line : lines)
        home.values.erase(keyOf(line));
    const auto shift = shiftAt(target, homeKnown);
    if (!shift || *shift == Money{})
        return;
    RecordValue value;
    value.si = shift->si();
    value.unit = AnyUnit(units::KRW);
    value.source = "plan";
    home.values.emplace(keyOf(m_line), std::move(value));
}

} // namespace tokenyard::region
