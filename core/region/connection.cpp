// SPDX-License-Identifier: Apache-2.0
#include "core/region/connection.h"

#include "core/region/energisation.h"
#include "core/region/grid_lines.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

constexpr Length held = 3.0 * units::km;      // of line, in the price of a connection (notes of records capex, grid-22kv9 and so on)
constexpr Length farthest = 50.0 * units::km; // to a substation over land; beyond it lies over the sea, as for Jeju and Ulleung
constexpr const char *capex = "capex", *price = "price";
constexpr const char *lines[]{"grid-22kv9", "grid-154kv", "grid-345kv"};

// What is kept of a shift: each end of the band as a value, for a price that falls has its high end fall most.
constexpr std::pair<const char *, double WonBand::*> keptAs[]{
    {"shift:", &WonBand::base}, {"shift-low:", &WonBand::low}, {"shift-high:", &WonBand::high}};

Length beyond(Length way) { return std::max(Length{}, way - held); }

// As the program ships it.
const Record *shipped(const std::string &line)
{
    static const Catalogue catalogue;
    return catalogue.find(capex, line);
}

// Nothing known is nothing, and no band is the value.
WonBand bandOf(const RecordValue *value)
{
    const double base = value ? value->si.value_or(0.0) : 0.0;
    return {base, value ? value->low.value_or(base) : base, value ? value->high.value_or(base) : base};
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

WonBand Connection::keptShift(const std::string &id) const
{
    WonBand kept;
    for (const auto &[key, end] : keptAs)
        if (const RecordValue *value = m_kept ? m_kept->find(key + id) : nullptr)
            kept.*end = value->si.value_or(0.0);
    return kept;
}

// Whole won, so that taking it off again leaves the price as it was. The ends of the price's band move by those of the kilometre's.
std::optional<WonBand> Connection::shiftAt(const Record &target, bool homeKnown) const
{
    if (!needsSubstation(m_home))
        return WonBand{}; // from feeders that are there, as energisation has it
    const RecordValue *perKilometre = m_works ? m_works->find("per_km") : nullptr;
    const auto there = placeOf(target) ? wayFrom(*placeOf(target)) : std::nullopt;
    const auto here = wayFrom({m_home.site->latitude, m_home.site->longitude});
    if (!perKilometre || !perKilometre->si || !there)
        return std::nullopt;
    const Length further = beyond(there->length) - (homeKnown && here ? beyond(here->length) : Length{});
    const auto priceIn = [](const Record *record) { return bandOf(record ? record->find(price) : nullptr); };
    const WonBand now = priceIn(m_catalogue.find(capex, m_line)), first = priceIn(shipped(m_line)), each = bandOf(perKilometre);
    const WonBand kept = keptShift(m_line);
    const auto moved = [&](double home, double least, double ofKilometre) { // bays and the first kilometres are paid everywhere
        return std::max(std::min(home, least), home + std::round(ofKilometre * further.in(units::km)));
    };
    const WonBand home{now.base - kept.base, now.low - kept.low, now.high - kept.high};
    const double base = moved(home.base, first.base, each.base);
    const double low = std::min(base, moved(home.low, first.low, each.low));
    const double high = std::max(base, moved(home.high, first.high, each.high));
    return WonBand{base - home.base, low - home.low, high - home.high};
}

// The connection's price with the shift, and all others without theirs.
std::vector<PlaceRecord> Connection::recordsWith(const WonBand &shift) const
{
    std::vector<PlaceRecord> records;
    for (const char *line : lines) {
        const WonBand to = m_line == line ? shift : WonBand{}, kept = keptShift(line);
        const Record *now = m_catalogue.find(capex, line);
        if (to == kept || !now || !now->find(price))
            continue;
        Record own = *now;
        own.own = true;
        RecordValue &value = own.values[price];
        const auto add = [](std::optional<double> &amount, double change) {
            if (amount)
                *amount += change;
        };
        add(value.si, to.base - kept.base);
        add(value.low, to.low - kept.low);
        add(value.high, to.high - kept.high);
        const Record *first = shipped(line);
        records.push_back({capex, line, first && sameValues(*first, own) ? std::nullopt : std::optional(std::move(own))});
    }
    return records;
}

Change Connection::changeTo(const Record &target, bool homeKnown) const
{
    Change c{"grid", Text(TR("Grid connection")), {}, {}, {}, {}};
    const auto shift = shiftAt(target, homeKnown);
    c.records = recordsWith(shift.value_or(WonBand{}));
    if (!shift) {
        c.reason = Text(TR("The distance to a substation with room in %1 is not known; the plan's connection stays."), {target.name()});
        return c;
    }
    if (!needsSubstation(m_home)) {
        c.reason = Text(TR("Up to 10 MW at 22.9 kV come from the feeders that are there: no line to a substation in %1 is charged."),
                        {target.name()});
        return c;
    }
    const Way there = *wayFrom(*placeOf(target));
    const auto here = wayFrom({m_home.site->latitude, m_home.site->longitude});
    c.source = sourceWords(*m_works, "per_km");
    const Measure perKilometre = measure(*m_works->get<Money>("per_km"), units::billionKRW, 3);
    const Text way = homeKnown && here
        ? Text(TR("The next substations lie %1 away (%2; at home %3, %4), by the municipality's position; a line costs %5 a kilometre "
                  "beyond the first %6."),
               {measure(there.length, units::km, 3), there.substation, measure(here->length, units::km, 3), here->substation, perKilometre,
                measure(held, units::km)})
        : Text(
            TR("The next substations lie %1 away (%2), by the municipality's position; a line costs %3 a kilometre beyond the first %4."),
            {measure(there.length, units::km, 3), there.substation, perKilometre, measure(held, units::km)});
    const Measure change = measure(Money::fromSi(std::abs(shift->base)), units::billionKRW, 4);
    c.reason = shift->base > 0.0
        ? Text(TR("%1 Each connection to the grid costs %2 more, before contingency, owner's and soft costs."), {way, change})
        : shift->base < 0.0
        ? Text(TR("%1 Each connection to the grid costs %2 less, before contingency, owner's and soft costs."), {way, change})
        : Text(TR("%1 The connection to the grid costs the same: never less than its bays and the first %2."),
               {way, measure(held, units::km)});
    return c;
}

Change Connection::changeHome(const Text &name) const
{
    Change c{"grid", Text(TR("Grid connection")), Text(TR("What the plan had at home in %1."), {name}), {}, {}, {}};
    c.records = recordsWith({});
    return c;
}

void Connection::keepIn(Record &home, const Record &target, bool homeKnown) const
{
    for (const char *line : lines)
        for (const auto &[key, end] : keptAs)
            home.values.erase(key + std::string(line));
    const auto shift = shiftAt(target, homeKnown);
    if (!shift || *shift == WonBand{})
        return;
    for (const auto &[key, end] : keptAs) {
        RecordValue value;
        value.si = (*shift).*end;
        value.unit = AnyUnit(units::KRW);
        value.source = "plan";
        home.values.emplace(key + m_line, std::move(value));
    }
}

} // namespace tokenyard::region
