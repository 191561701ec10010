// SPDX-License-Identifier: Apache-2.0
// Steps that place plant, join it and size it: intakes, generators, transformers, UPS rooms, heat rejection, and the change of the supply's
// voltage.
#include "core/rules/cheaper_option.h"
#include "core/rules/finding_kind.h"
#include "core/rules/free_place.h"
#include "core/rules/joins.h"

#include "core/edit/feed_voltage.h"
#include "core/edit/feeds.h"
#include "core/edit/generate/plant.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/place.h"
#include "core/edit/size.h"
#include "core/edit/size_to_fit.h"
#include "core/network/paths.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tokenyard {

namespace {

#define TX(source) TY_TR("Fix", source)

// The boards that no other plant feeds, or the transformers where the plan has no boards: what an intake is joined to.
std::vector<const Object *> headsOf(const Plan &plan)
{
    for (ObjectKind kind : {ObjectKind::Switchgear, ObjectKind::Transformer}) {
        std::vector<const Object *> heads;
        for (const Shared<Object> &object : plan.objects) {
            const bool fed = std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &feed) {
                const Object *from = isPower(feed->kind) && feed->to.object == object->id ? plan.object(feed->from.object) : nullptr;
                return from && (from->as<Switchgear>() || from->as<Transformer>());
            });
            if (object->kind() == kind && !fed)
                heads.push_back(&*object);
        }
        if (!heads.empty())
            return heads;
    }
    return {};
}

// The voltage at which the tariff is sold, unless the rules ask for a higher one for the contract power.
Voltage supplyVoltage(const Plan &plan, const Catalogue &catalogue)
{
    const Record *tariff = catalogue.find("tariffs", plan.supply->tariff), *rule = catalogue.find("grid-rules", "kepco-connection-2024");
    const auto limit = [&](const char *key) { return rule ? rule->get<Power>(key) : std::nullopt; };
    const auto medium = limit("dedicated_22kv9_limit"), high = limit("limit_154kv");
    const Power contract = plan.supply->contract;
    const Voltage least = (high && contract > *high ? 345.0 : medium && contract > *medium ? 154.0 : 22.9) * units::kV;
    const auto sold = tariff ? tariff->get<Voltage>("voltage") : std::nullopt;
    return sold ? std::max(*sold, least) : least;
}

// The main transformers that bring the supply to what the head is built for; of several the largest, of which the fewest are needed.
const Record *mainTransformer(const Plan &plan, const Catalogue &catalogue, const Object *head)
{
    const auto units = head ? unitsOf(*head) : std::nullopt;
    const Record *own = units ? catalogue.find(units->records, units->model) : nullptr;
    const auto inner = own ? own->get<Voltage>(head->as<Transformer>() ? "high_voltage" : "voltage") : std::nullopt;
    const double wanted = supplyVoltage(plan, catalogue).in(units::kV);
    const Record *best = nullptr;
    std::tuple<double, double> least;
    for (const Record &record : catalogue.set("transformers").records) {
        const auto high = record.get<Voltage>("high_voltage"), low = record.get<Voltage>("low_voltage");
        if (!high || !low || low->in(units::kV) < 1.0 || (inner && std::abs(*low / *inner - 1.0) > 0.1))
            continue; // standard voltages of one level differ by less than a tenth
        const std::tuple rank(std::abs(high->in(units::kV)-wanted), -record.get<ApparentPower>("capacity").value_or(ApparentPower{}).si());
        if (!best || rank < least)
            std::tie(best, least) = std::tuple(&record, rank);
    }
    return best;
}

// Makes a new intake one for the voltage of the supply.
void takeSupplyVoltage(Plan &plan, const Catalogue &catalogue, ObjectId intake, const Object *head)
{
    const Record *model = mainTransformer(plan, catalogue, head);
    if (!model)
        return;
    edit::changePart(plan.objects, intake, [&](Object &object) {
        GridIntake own = *object.as<GridIntake>();
        own.model = model->id;
        own.voltage = model->get<Voltage>("high_voltage").value_or(own.voltage);
        object.equipment = own;
    });
}

// A new intake, or generators, in the middle of what it is to feed, joined and sized; where it stands is still open.
edit::Edit joinedSource(const Plan &plan, const Catalogue &catalogue, ObjectKind kind, Power need)
{
    const std::vector<const Object *> heads = headsOf(plan);
    const Bounds all = boundsOf(plan);
    Point middle;
    for (const Object *head : heads)
        middle = middle + head->place.centre() * (1.0 / double(heads.size()));
    if (heads.empty())
        middle = {(all.left + all.right) / 2, (all.top + all.bottom) / 2};
    const ObjectId phase = heads.empty() ? ObjectId{} : heads.front()->phase;
    edit::Edit made = edit::addObject(plan, kind, middle, heads.empty() ? 1 : heads.front()->place.level, phase);
    if (!made.ok())
        return made;
    const ObjectId source = made.ids.front();
    if (kind == ObjectKind::GridIntake)
        takeSupplyVoltage(made.plan, catalogue, source, heads.empty() ? nullptr : heads.front());
    edit::Ids wanted{source};
    for (const Object *head : heads) {
        edit::Edit drawn = edit::connectNearest(made.plan, sideOf(plan, head->id), source, head->id);
        if (!drawn.ok())
            continue; // another side's port is free; what stays dark has a finding of its own
        drawn = edit::atVoltageOfEnds(std::move(drawn), catalogue);
        wanted.insert(wanted.end(), drawn.ids.begin(), drawn.ids.end());
        made.plan = std::move(drawn.plan);
    }
    if (edit::Edit sized = edit::size(made.plan, catalogue, edit::SiteNeed(need), wanted); sized.ok())
        made.plan = std::move(sized.plan);
    made.ids = std::move(wanted);
    return made;
}

// Gives it the size of what it holds and the nearest free place; false where there is none.
bool placedFreely(Plan &plan, const Catalogue &catalogue, ObjectId own)
{
    if (const auto size = edit::placeToFit(plan, *plan.object(own), catalogue))
        plan = edit::setPlacement(plan, own, *size).plan;
    const auto place = nearestFree(plan, catalogue, *plan.object(own));
    if (place)
        plan = edit::setPlacement(plan, own, *place).plan;
    return place.has_value();
}

edit::Edit withSource(const Plan &plan, const Catalogue &catalogue, ObjectKind kind, Power need, const Text &what)
{
    edit::Edit made = joinedSource(plan, catalogue, kind, need);
    if (!made.ok())
        return made;
    const ObjectId source = made.ids.front();
    if (!placedFreely(made.plan, catalogue, source))
        return edit::refused(plan,
                             kind == ObjectKind::GridIntake
                                 ? Text(TX("There is no free place for a grid intake on the site: make room, then place one."))
                                 : Text(TX("There is no free place for generators on the site: make room, then place them.")));
    const edit::Ids feeds(made.ids.begin() + 1, made.ids.end());
    if (const edit::Edit routed = edit::rerouteFeeds(made.plan, feeds); routed.ok() && !feeds.empty())
        made.plan = routed.plan;
    made.plan = ledAround(made.plan, source);
    made.ids = {source};
    made.what = what;
    return made;
}

// Pipes there and back to each of what takes the water.
edit::Edit piped(edit::Edit made, ObjectId plant, const edit::Ids &loads, Length diameter)
{
    for (ObjectId load : loads)
        for (const auto &[kind, from, to] : {std::tuple{FeedKind::Supply, plant, load}, std::tuple{FeedKind::Return, load, plant}}) {
            edit::Edit drawn = edit::connectNearest(made.plan, kind, from, to);
            if (!drawn.ok())
                return edit::refused(made.plan, drawn.refusal);
            made.plan = std::move(drawn.plan);
            for (ObjectId id : drawn.ids)
                edit::changePart(made.plan.feeds, id, [&](Feed &f) {
                    f.diameter = diameter;
                    f.circuits = 2;
                });
        }
    return made;
}

edit::Edit withRejection(const Plan &plan, const Catalogue &catalogue, Power it, const RecordId &rack, const Text &what)
{
    generate::Design design;
    design.rack = rack;
    design.cooling = plan.cooling->system;
    const generate::Plant plant(design, catalogue);
    if (!plant.problem().empty())
        return edit::refused(plan, plant.problem());
    generate::Needs needs;
    edit::Ids loads, halls;
    for (const Shared<Object> &object : plan.objects) {
        if (object->as<CduGallery>())
            loads.push_back(object->id);
        if (object->as<Hall>())
            halls.push_back(object->id);
    }
    if (halls.empty()) // the plan may have changed since the step was offered
        return edit::refused(plan, Text(TX("The plan has changed since this step was offered: there is no hall to cool.")));
    if (loads.empty())
        loads = halls;
    const bool rejects = plant.rejection() != generate::Rejection::None;
    if (!rejects || !plant.liquid())
        needs.chillers = 1.2; // of the racks' power: they carry all of it
    edit::Edit made{.plan = plan, .what = what, .refusal = {}, .ids = {}};
    std::vector<Equipment> wanted;
    if (rejects)
        wanted.push_back(plant.coolers(it, needs));
    wanted.push_back(plant.chillers(it, needs));
    for (const Equipment &equipment : wanted) {
        const edit::Edit added = edit::addObject(made.plan, ObjectKind(equipment.index()), plan.object(halls.front())->place.centre());
        if (!added.ok())
            return added;
        made.plan = added.plan;
        const ObjectId own = added.ids.front();
        edit::changePart(made.plan.objects, own, [&](Object &object) { object.equipment = equipment; });
        if (!placedFreely(made.plan, catalogue, own))
            return edit::refused(plan, Text(TX("There is no free place for heat rejection on the site: make room, then place it.")));
        made.ids.push_back(own);
    }
    for (std::size_t i = 0; i < made.ids.size(); ++i) {
        const bool condenser = i > 0 && plant.waterCooled(); // of the chillers, on the towers
        const Power heat = it * (1.2 / double(condenser ? 1 : loads.size()));
        const ObjectId from = made.ids[condenser ? 0 : i];
        const edit::Ids to = condenser ? edit::Ids{made.ids[1]} : loads;
        made = piped(std::move(made), from, to, plant.pipe(heat, condenser ? plant.condenserRise() : plant.facilityRise(), 2, 1.0));
        if (!made.ok())
            return edit::refused(plan, made.refusal);
    }
    for (ObjectId id : made.ids)
        if (const edit::Edit routed = edit::rerouteFeeds(made.plan, feedsAt(made.plan, id)); routed.ok())
            made.plan = ledAround(routed.plan, id);
    return made;
}

// All intakes below the voltage with its main transformers, the boards behind them with breakers for what these let through, the cables
// between, and the tariff that is sold at it.
edit::Edit takenAt(const Plan &plan, const Catalogue &catalogue, Voltage voltage, const Text &what)
{
    edit::Edit taken{.plan = plan, .what = what, .refusal = {}, .ids = {}};
    Plan &next = taken.plan;
    const Record *tariff = catalogue.find("tariffs", plan.supply->tariff);
    if (const Record *right = tariff ? sisterTariff(catalogue, *tariff, voltage) : nullptr)
        next.supply = next.supply.with([&](Supply &s) { s.tariff = right->id; });
    edit::Ids sized;
    for (const Shared<Object> &object : plan.objects)
        if (const auto *intake = object->as<GridIntake>(); intake && intake->voltage < voltage) {
            const Object *head = nullptr;
            for (const Shared<Feed> &feed : plan.feeds)
                if (isPower(feed->kind) && feed->from.object == object->id) {
                    head = head ? head : plan.object(feed->to.object);
                    sized.push_back(feed->id);
                    sized.push_back(feed->to.object);
                }
            takeSupplyVoltage(next, catalogue, object->id, head);
            taken.ids.push_back(object->id);
            sized.push_back(object->id);
        }
    if (edit::Edit fitting = edit::size(next, catalogue, edit::SiteNeed(plan.supply->contract), sized); fitting.ok())
        next = std::move(fitting.plan);
    for (ObjectId id : sized)
        if (next.object(id) && !refit(next, catalogue, id))
            return edit::refused(
                plan,
                Text(TX("There is no free place for %1 at %2: make room first."), {plan.object(id)->name, measure(voltage, units::kV)}));
    return taken;
}

// Such equipment on the way of the feed, next to what it feeds.
edit::Edit withBetween(const Plan &plan, const Catalogue &catalogue, ObjectId feed, ObjectKind kind, const Equipment &equipment,
                       const Text &what)
{
    const Feed *found = plan.feed(feed);
    const Object *fed = found ? plan.object(found->to.object) : nullptr;
    if (!fed) // the plan may have changed since the step was offered
        return edit::refused(plan, Text(TX("The plan has changed since this step was offered: its feed is gone.")));
    const Feed old = *found; // copies: the edits below replace the plan's own
    const Object load = *fed;
    edit::Edit made = edit::addObject(plan, kind, load.place.centre(), load.place.level, load.phase);
    if (!made.ok())
        return made;
    const ObjectId own = made.ids.front();
    edit::changePart(made.plan.objects, own, [&](Object &object) { object.equipment = equipment; });
    made.plan = edit::removeObjects(made.plan, {feed}).plan;
    edit::Ids wanted{own};
    for (const auto &[from, to] : {std::pair{old.from.object, own}, std::pair{own, load.id}}) {
        edit::Edit drawn = edit::connectNearest(made.plan, old.kind, from, to);
        if (!drawn.ok())
            return edit::refused(plan, drawn.refusal);
        drawn = edit::atVoltageOfEnds(std::move(drawn), catalogue);
        wanted.insert(wanted.end(), drawn.ids.begin(), drawn.ids.end());
        made.plan = std::move(drawn.plan);
    }
    if (edit::Edit sized = edit::size(made.plan, catalogue, {}, wanted); sized.ok())
        made.plan = std::move(sized.plan);
    if (!placedFreely(made.plan, catalogue, own))
        return edit::refused(plan, Text(TX("There is no free place for it on the site: make room, then place it.")));
    if (const edit::Edit routed = edit::rerouteFeeds(made.plan, feedsAt(made.plan, own)); routed.ok())
        made.plan = routed.plan;
    made.plan = ledAround(made.plan, own);
    made.ids = {own};
    made.what = what;
    return made;
}

} // namespace

namespace fix {

// Next to the switchgear, joined to it, with the transformers that the contract power needs.
std::optional<Fix> placeIntake(const Finding &, const Plan &, const Study &, const Catalogue &catalogue)
{
    Fix fix{Text(TX("Place a grid intake")), {}};
    fix.step = [&catalogue, what = fix.label](const Plan &now) {
        return withSource(now, catalogue, ObjectKind::GridIntake, now.supply->contract, what);
    };
    return fix;
}

// Next to the switchgear and joined to it, as many sets as the whole site needs.
std::optional<Fix> placeGenerators(const Finding &, const Plan &, const Study &study, const Catalogue &catalogue)
{
    if (!study.energy->facilityPeak)
        return std::nullopt;
    Fix fix{Text(TX("Place standby generators")), {}};
    fix.step = [&catalogue, need = *study.energy->facilityPeak, what = fix.label](const Plan &now) {
        return withSource(now, catalogue, ObjectKind::GeneratorYard, need, what);
    };
    return fix;
}

// The whole change: intake, main transformers, boards, cables and tariff.
std::optional<Fix> rightVoltage(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Record *rule = catalogue.find("grid-rules", "kepco-connection-2024");
    const auto high = rule ? rule->get<Power>("limit_154kv") : std::nullopt;
    if (finding.objects.empty() || !high)
        return std::nullopt;
    const Voltage right = (plan.supply->contract > *high ? 345.0 : 154.0) * units::kV;
    Fix fix{Text(TX("Take it at %1"), {measure(right, units::kV)}), {}};
    fix.step = [&catalogue, right, what = fix.label](const Plan &now) { return takenAt(now, catalogue, right, what); };
    return fix;
}

// From the voltage of what feeds it down to that of racks; nothing where no such transformer is made.
std::optional<Fix> placeTransformers(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Feed *feed = finding.objects.size() < 2 ? nullptr : plan.feed(finding.objects.back());
    const Object *from = feed ? plan.object(feed->from.object) : nullptr;
    const auto given = from ? edit::voltageGiven(*from, catalogue) : std::nullopt;
    const Record *best = nullptr;
    for (const Record &record : catalogue.set("transformers").records) {
        const auto high = record.get<Voltage>("high_voltage"), low = record.get<Voltage>("low_voltage");
        const auto capacity = [](const Record &r) { return r.get<ApparentPower>("capacity").value_or(ApparentPower{}); };
        if (given && high && low && std::abs(*high / *given - 1.0) < 0.1 && *low <= edit::mostLowVoltage
            && (!best || capacity(record) > capacity(*best)))
            best = &record;
    }
    const Object *load = best ? plan.object(finding.objects.front()) : nullptr;
    if (!load)
        return std::nullopt;
    Fix fix{Text(TX("Place transformers before %1"), {load->name}), {}};
    fix.step = [&catalogue, id = feed->id, model = best->id, what = fix.label](const Plan &now) {
        return withBetween(now, catalogue, id, ObjectKind::Transformer, Transformer{model, 1}, what);
    };
    return fix;
}

// On every feed that leads to racks.
std::optional<Fix> placeUps(const Finding &, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    if (!catalogue.find(KindOf<UpsRoom>::records, UpsRoom{}.model))
        return std::nullopt;
    edit::Ids feeds;
    for (const Shared<Feed> &feed : plan.feeds)
        if (const Object *to = isPower(feed->kind) ? plan.object(feed->to.object) : nullptr; to && to->as<Hall>())
            feeds.push_back(feed->id);
    if (feeds.empty())
        return std::nullopt;
    Fix fix{Text(TX("Place UPS rooms before the halls")), {}};
    fix.step = [&catalogue, feeds, what = fix.label](const Plan &now) {
        edit::Edit all{.plan = now, .what = what, .refusal = {}, .ids = {}};
        for (ObjectId feed : feeds) {
            edit::Edit one = withBetween(all.plan, catalogue, feed, ObjectKind::UpsRoom, UpsRoom{}, what);
            if (!one.ok())
                return edit::refused(now, one.refusal);
            all.plan = std::move(one.plan);
            all.ids.insert(all.ids.end(), one.ids.begin(), one.ids.end());
        }
        return all;
    };
    return fix;
}

// What the cooling system rejects heat with, and its chillers, in units for all racks, piped to the CDUs, or to the halls where there are none.
std::optional<Fix> placeRejection(const Finding &, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const auto hall = std::find_if(plan.objects.begin(), plan.objects.end(), [](const Shared<Object> &o) { return o->as<Hall>(); });
    Power it; // of all halls: those that nothing cools run nowhere
    for (const HallCount &each : study.layout->halls)
        it += each.ratedPower();
    const bool stands = std::any_of(plan.objects.begin(), plan.objects.end(), [](const Shared<Object> &o) { return rejectsHeat(*o); });
    if (hall == plan.objects.end() || it.si() <= 0.0 || stands)
        return std::nullopt;
    Fix fix{Text(TX("Place heat rejection and chillers")), {}};
    fix.step = [&catalogue, it, rack = (*hall)->as<Hall>()->rack, what = fix.label](const Plan &now) {
        return withRejection(now, catalogue, it, rack, what);
    };
    return fix;
}

} // namespace fix

} // namespace tokenyard
