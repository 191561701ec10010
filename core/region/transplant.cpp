// SPDX-License-Identifier: Apache-2.0
#include "core/region/transplant.h"

#include "core/base/months.h"
#include "core/edit/fields.h"
#include "core/plan/geometry.h"
#include "core/plan/part_view.h"
#include "core/plan/phase_months.h"
#include "core/region/connection.h"
#include "core/region/energisation.h"
#include "core/region/evidence.h"
#include "core/region/home.h"
#include "core/region/price_rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

const PartRef site{"site", {}}, supply{"supply", {}}, cost{"cost", {}}, finance{"finance", {}};

// Where in the region the plan would stand.
Text siteOf(const Record &region)
{
    constexpr TextSource known[]{TR("Busan Gangseo"), TR("Ulsan Mipo"),        TR("Suwon"),    TR("Donghae"),   TR("Cheongju"),
                                 TR("Seosan"),        TR("Gunsan Saemangeum"), TR("Changwon"), TR("Jeju City"), TR("Haenam Solaseado"),
                                 TR("Pohang")};
    const std::string place = region.words("site");
    for (const TextSource &one : known)
        if (place == one.source)
            return Text(one);
    return place == region.nameEn ? region.name() : Text::verbatim(place);
}

// Makes the changes of a move; `m_home` is what the plan had at home, whatever it was moved to since.
class Mover {
public:
    Mover(const Plan &home, const Catalogue &catalogue, const Record &target, const Record *rule, const Record *from)
        : m_home(home), m_catalogue(catalogue), m_target(target), m_rule(rule), m_from(from)
    {}
    std::vector<Change> run(Change grid)
    {
        return {climate(), country(), price(), land(), water(), schedule(), tax(), std::move(grid), build()};
    }

private:
    Change change(const char *cause, Text label) const { return {cause, std::move(label), {}, {}, {}}; }
    void set(Change &change, const PartRef &part, const char *key, FieldValue value, const std::string &source = {},
             std::optional<double> low = {}, std::optional<double> high = {}) const
    {
        change.values.push_back({part, key, std::move(value), {key, low, high, source}});
    }
    Change climate() const;
    Change country() const;
    Change price() const;
    Change land() const;
    Change water() const;
    Change schedule() const;
    Change tax() const;
    Change build() const;

    const Plan &m_home;
    const Catalogue &m_catalogue;
    const Record &m_target;
    const Record *m_rule;
    const Record *m_from; // the home's region; nothing abroad
};

Change Mover::climate() const
{
    Change c = change("climate", Text(TR("Climate")));
    const Place place = *placeOf(m_target);
    set(c, site, "latitude", place.latitude);
    set(c, site, "longitude", place.longitude);
    Length away;
    const RecordId station = World(m_catalogue).station(place, away);
    const Record *record = m_catalogue.find("weather", station);
    if (!record)
        return c;
    c.source = sourceWords(*record, "dry_bulb_mean");
    set(c, site, "weather", station, c.source);
    c.reason = Text(TR("%1 is the nearest station to %2 in %3, %4 away."),
                    {record->name(), siteOf(m_target), m_target.name(), measure(away, units::km, 3)});
    return c;
}

Change Mover::country() const
{
    Change c = change("country", Text(TR("Country")));
    if (m_home.site->country == "KR") {
        c.reason = Text(TR("The tariff and the grid's emissions are the same in the whole country."));
        return c;
    }
    set(c, site, "country", std::string("KR"));
    const bool high = m_home.supply->contract > 40.0 * units::MW;
    const RecordId tariff = high ? "kepco-general-eul-hv-b-ii-2026" : "kepco-general-eul-hv-a-ii-2026";
    if (const Record *record = m_catalogue.find("tariffs", tariff))
        set(c, supply, "tariff", record->id);
    for (const Record &record : m_catalogue.set("grid-emissions").records)
        if (const auto factor = record.get<EmissionFactor>("factor"); factor && record.words("country") == "KR") {
            c.source = sourceWords(record, "factor");
            set(c, supply, "grid_factor", factor->si(), c.source);
            break;
        }
    c.reason = Text(TR("The plan comes from abroad: it takes KEPCO's tariff and Korea's grid factor."));
    return c;
}

Change Mover::price() const
{
    Change c = change("price", Text(TR("Regional price")));
    const World world(m_catalogue);
    const auto there = m_rule ? priceAdderAt(world, *m_rule, m_target.id, *placeOf(m_target)) : std::nullopt;
    if (!there) {
        c.reason = Text(TR("No price rule says what electricity costs more or less in %1; the price stays."), {m_target.name()});
        return c;
    }
    const Place homePlace{m_home.site->latitude, m_home.site->longitude};
    const EnergyPrice here = m_from ? priceAdderAt(world, *m_rule, m_from->id, homePlace).value_or(EnergyPrice{}) : EnergyPrice{};
    c.source = sourceWords(*m_rule, m_target.id == "jeju" ? "island" : m_target.words("capital_region") == "yes" ? "capital" : "elsewhere");
    set(c, supply, "regional_adder", (m_home.supply->regionalAdder + *there - here).si(), c.source);
    c.reason = Text(TR("%1: the energy price changes by %2 in %3 and by %4 at home; the difference is added to the plan's own."),
                    {m_rule->name(), measure(*there, units::KRWPerKWh), m_target.name(), measure(here, units::KRWPerKWh)});
    return c;
}

Change Mover::land() const
{
    Change c = change("land", Text(TR("Land")));
    const RecordValue *price = m_target.find("land_price");
    const Area area = polygonArea(m_home.site->boundary);
    if (m_home.site->landLeased) {
        c.reason = Text(TR("The land is leased; what a lease costs in %1 is not known, so the plan's rent stays."), {m_target.name()});
        return c;
    }
    if (!price || !price->si || !(area > Area{})) {
        c.reason = Text(TR("The price of industrial land in %1 is not known; the plan's own stays."), {m_target.name()});
        return c;
    }
    c.source = sourceWords(m_target, "land_price");
    const auto all = [&](std::optional<double> perArea) { return perArea ? std::optional(*perArea * area.si()) : std::nullopt; };
    set(c, site, "land_price", *price->si * area.si(), c.source, all(price->low), all(price->high));
    c.reason = Text(TR("%1 of land at %2 (%3)."),
                    {measure(area, units::m2, 6), Measure{*price->si, AnyUnit(units::KRWPerM2), 6},
                     price->note.empty() ? m_target.name() : noteWords(price->note)});
    return c;
}

Change Mover::water() const
{
    Change c = change("water", Text(TR("Water price")));
    const auto there = m_target.get<VolumePrice>("water_price");
    const auto here = m_from ? m_from->get<VolumePrice>("water_price") : there;
    if (!there || !here) {
        c.reason = Text(TR("The price of industrial water in %1 is not known; the plan's own stays."), {m_target.name()});
        return c;
    }
    c.source = sourceWords(m_target, "water_price");
    const double price = std::max(0.0, (m_home.cost->waterPrice + *there - *here).si());
    set(c, cost, "water_price", price, *there == *here ? std::string() : c.source);
    c.reason = Text(TR("Industrial water costs %1 in %2 and %3 at home; the difference is added to the plan's own price."),
                    {measure(*there, units::KRWPerM3), m_target.name(), measure(*here, units::KRWPerM3)});
    return c;
}

Change Mover::schedule() const
{
    Change c = change("schedule", Text(TR("Energisation")));
    const bool waits = needsSubstation(m_home);
    const auto ready = waits ? monthNumber(m_target.words("grid_ready")) : std::nullopt;
    for (const auto &phase : m_home.phases) {
        // A slip of its own is a wait for the grid too: one that is long enough stands, and one that is not is taken up by the new date.
        const int ofAll = m_home.finance->delayMonths;
        const bool early = ready && energisedMonth(*phase, ofAll) < *ready;
        const int month = early ? *ready - ofAll : plannedMonth(*phase);
        set(c, {"phase", phase->id}, "year", std::int64_t(month / 12));
        set(c, {"phase", phase->id}, "month", std::int64_t(month % 12 + 1));
        if (early && phase->delayMonths != 0)
            set(c, {"phase", phase->id}, "delay", std::int64_t(0));
    }
    if (!waits) {
        c.reason =
            Text(TR("Up to 10 MW at 22.9 kV come from the feeders that are there: no phase waits for the grid of %1."), {m_target.name()});
        return c;
    }
    if (!ready) {
        c.reason = Text(TR("No source says when the grid of %1 is ready for such a load; the plan's dates stay."), {m_target.name()});
        return c;
    }
    c.source = sourceWords(m_target, "grid_ready");
    c.reason = Text(TR("The grid of %1 is ready from %2; no phase is energised before."), {m_target.name(), m_target.words("grid_ready")});
    return c;
}

// A relief for industrial complexes is graded by where they lie; a plan that claims none does not get one by moving.
Change Mover::tax() const
{
    Change c = change("tax", Text(TR("Tax")));
    if (m_home.finance->complexRelief == ComplexRelief::None) {
        c.reason = Text(TR("The plan claims no relief for an industrial complex, so its taxes are the same everywhere."));
        return c;
    }
    const bool capital = m_target.words("capital_region") == "yes";
    c.source = sourceWords(m_target, "capital_region");
    set(c, finance, "complex_relief", std::int64_t(capital ? ComplexRelief::Capital : ComplexRelief::Other));
    c.reason = capital ? Text(TR("The relief for industrial complexes is that of the capital region."))
                       : Text(TR("The relief for industrial complexes is that outside the capital region; depopulation areas get more."));
    return c;
}

// The shipped records know one price for the country; a planner's own records of regions may say otherwise.
Change Mover::build() const
{
    Change c = change("build", Text(TR("Build cost")));
    const auto there = m_target.number("build_factor"), here = m_from ? m_from->number("build_factor") : std::optional(1.0);
    if (!there || !here || *there <= 0.0 || *here <= 0.0) {
        c.reason = Text(TR("No source gives what building costs in %1; the cost stays."),
                        {there && *there > 0.0 ? m_from->name() : m_target.name()});
        return c;
    }
    c.source = sourceWords(m_target, "build_factor");
    set(c, cost, "capex_factor", *there == *here ? m_home.cost->capexFactor : m_home.cost->capexFactor * (*there / *here),
        *there == *here ? std::string() : c.source);
    const bool own = m_target.own || (m_from && m_from->own);
    c.reason = *there == *here && own
        ? Text(TR("Building costs the same in %1 as at home, by the planner's own records (%2)."), {m_target.name(), c.source})
        : *there == *here
        ? Text(
            TR("Building costs the same in %1 as at home, by the guide that prices it once for the country; whether a data centre gets the "
               "investment grant is not known."),
            {m_target.name()})
        : Text(TR("Building costs %1 of the country's price in %2 and %3 at home."), {percent(*there), m_target.name(), percent(*here)});
    return c;
}

FieldNote noteNow(const Plan &plan, const PlaceValue &value)
{
    return edit::noteOf(plan, value.part, value.key).value_or(FieldNote{value.key, {}, {}, {}});
}

// A value that is the home's has the home's note, so that a former region's source does not stay on it.
void noteAsAtHome(const Plan &plan, const std::optional<Home> &kept, std::vector<Change> &changes)
{
    const std::vector<PlaceValue> before = kept ? kept->values : std::vector<PlaceValue>{};
    for (Change &change : changes)
        for (PlaceValue &value : change.values) {
            const auto home =
                std::find_if(before.begin(), before.end(), [&](const PlaceValue &v) { return v.part == value.part && v.key == value.key; });
            if (home != before.end() && home->value == value.value)
                value.note = home->note;
            else if (home == before.end() && fieldValue(plan, value.part, value.key) == std::optional(value.value))
                value.note = noteNow(plan, value); // of a plan at home, or of a phase that has come since the move
        }
}

// Takes out what the plan has already, with the same note.
void keepDifferences(const Plan &plan, std::vector<Change> &changes)
{
    for (Change &change : changes)
        std::erase_if(change.values, [&](const PlaceValue &v) {
            return fieldValue(plan, v.part, v.key) == std::optional(v.value) && noteNow(plan, v) == v.note;
        });
}

// The changes that bring the home's values back, under the causes that took them away.
std::vector<Change> homeward(const Plan &plan, const Home &home, const Text &target)
{
    std::vector<Change> changes;
    for (const auto &[cause, label] : causes()) {
        Change c{cause, Text(label), Text(TR("What the plan had at home in %1."), {target}), {}, {}};
        for (const PlaceValue &value : home.values)
            if (causeOf(value) == cause && fieldValue(plan, value.part, value.key))
                c.values.push_back(value);
        changes.push_back(std::move(c));
    }
    return changes;
}

} // namespace

const Record *findRegion(const Catalogue &catalogue, std::string_view name, Text &problem)
{
    const RecordSet &regions = catalogue.set("regions");
    const Record *found = regions.find(name);
    if (!found) {
        std::string near;
        for (const std::string &id : regions.nearest(name))
            near += (near.empty() ? "" : ", ") + regions.find(id)->nameEn;
        problem = Text(TR("There is no region '%1'; the nearest are %2."), {std::string(name), near});
    }
    return found;
}

namespace {

// What the former region had changed and the new one does not mention returns to its value at home: the path does not matter.
void putBack(const std::vector<Change> &homeward, std::vector<Change> &changes)
{
    const auto sets = [&](const PlaceValue &value) {
        return std::any_of(changes.begin(), changes.end(), [&](const Change &c) {
            return std::any_of(c.values.begin(), c.values.end(),
                               [&](const PlaceValue &v) { return v.part == value.part && v.key == value.key; });
        });
    };
    for (const Change &back : homeward)
        for (const PlaceValue &value : back.values) {
            if (sets(value))
                continue;
            const auto same = std::find_if(changes.begin(), changes.end(), [&](const Change &c) { return c.cause == back.cause; });
            (same != changes.end() ? *same : changes.emplace_back(Change{back.cause, back.label, back.reason, back.source, {}}))
                .values.push_back(value);
        }
}

} // namespace

Move moveTo(const Plan &plan, const Catalogue &catalogue, std::string_view regionName, const Record *rule)
{
    Move move;
    const std::optional<Home> kept = homeOf(plan, catalogue);
    if (kept && kept->region.empty() && regionName == homeId) { // back abroad, where no region has a record
        move.from = regionOf(plan);
        move.fromName = move.toName = Text(TR("home"));
        move.changes = homeward(plan, *kept, move.toName);
        move.changes.push_back(Connection(plan, catalogue, catalogue.find(homeKind, homeId)).changeHome(move.toName));
        keepDifferences(plan, move.changes);
        return move;
    }
    if (!kept && regionName == homeId && !catalogue.find("regions", homeId)) {
        move.refusal = Text(TR("The plan has not been moved: it is at home. Name a region to move it to."));
        return move;
    }
    const Record *target = findRegion(catalogue, kept && regionName == homeId ? kept->region : regionName, move.refusal);
    if (!target)
        return move;
    if (!placeOf(*target)) {
        move.refusal = Text(TR("The record of %1 has no latitude and longitude; give it both."), {target->name()});
        return move;
    }
    move.from = regionOf(plan);
    move.to = target->id;
    const Record *from = catalogue.find("regions", move.from);
    move.fromName = from ? from->name() : Text(TR("abroad"));
    move.toName = target->name();
    if (kept && kept->region == target->id) {
        move.changes = homeward(plan, *kept, move.toName);
        move.changes.push_back(Connection(plan, catalogue, catalogue.find(homeKind, homeId)).changeHome(move.toName));
    } else if (!kept && move.from == target->id) {
        return move; // at home already
    } else {
        const Plan home = kept ? withValues(plan, kept->values) : plan;
        const RecordId homeRegion = kept ? kept->region : move.from;
        const Connection connection(home, catalogue, kept ? catalogue.find(homeKind, homeId) : nullptr);
        move.changes = Mover(home, catalogue, *target, rule, catalogue.find("regions", homeRegion))
                           .run(connection.changeTo(*target, catalogue.find("regions", homeRegion) != nullptr));
        noteAsAtHome(plan, kept, move.changes);
        if (kept)
            putBack(homeward(plan, *kept, move.toName), move.changes);
        move.home = kept ? *catalogue.find(homeKind, homeId) : homeRecord(plan, move.from);
        connection.keepIn(*move.home, *target, catalogue.find("regions", homeRegion) != nullptr);
    }
    keepDifferences(plan, move.changes);
    return move;
}

Plan withAllChanges(const Plan &plan, const Move &move) { return withChanges(plan, move, (std::size_t(1) << move.changes.size()) - 1); }

Plan withChanges(const Plan &plan, const Move &move, std::size_t set)
{
    Plan changed = plan;
    for (std::size_t i = 0; i < move.changes.size(); ++i)
        if (set >> i & 1)
            changed = withValues(changed, move.changes[i].values);
    return changed;
}

edit::Edit moved(const Plan &plan, const Move &move)
{
    edit::Edit all = edit::unchanged(plan);
    all.what = Text(TR("Move to %1"), {move.toName});
    for (const Change &change : move.changes)
        for (const PlaceValue &value : change.values) {
            edit::Edit one = edit::setField(all.plan, value.part, value.key, value.value);
            if (!one.ok())
                return edit::refused(plan, one.refusal);
            all.plan = std::move(one.plan);
            if (edit::noteOf(all.plan, value.part, value.key) || !value.note.source.empty() || value.note.low || value.note.high
                || !value.note.distribution.empty()) {
                edit::Edit noted = edit::setNote(all.plan, value.part, value.note);
                if (!noted.ok())
                    return edit::refused(plan, noted.refusal);
                all.plan = std::move(noted.plan);
            }
        }
    return all;
}

Catalogue withRecords(const Catalogue &catalogue, const Move &move, std::size_t set)
{
    Catalogue changed = catalogue;
    for (std::size_t i = 0; i < move.changes.size(); ++i)
        if (set >> i & 1)
            for (const PlaceRecord &record : move.changes[i].records)
                changed = record.own ? changed.withRecord(record.kind, *record.own) : changed.withoutRecord(record.kind, record.id);
    return changed;
}

Catalogue withHome(const Catalogue &catalogue, const Move &move)
{
    const Catalogue there = withRecords(catalogue, move, (std::size_t(1) << move.changes.size()) - 1);
    if (move.home)
        return there.withRecord(homeKind, *move.home);
    const Record *kept = there.find(homeKind, homeId);
    return kept && kept->own && !move.changes.empty() ? there.withoutRecord(homeKind, homeId) : there;
}

} // namespace tokenyard::region
