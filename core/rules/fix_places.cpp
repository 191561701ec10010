// SPDX-License-Identifier: Apache-2.0
// Moves what stands badly: the shortest way along one axis to where it overlaps nothing, keeps the clear distances, leaves the roads free
// and lies inside the boundary with its setback. Outlines along the axes are exact, turned ones count with their bounds. A new grid intake and
// standby generators find their place in the same way, and so do transformers and what grows when it takes another voltage.
#include "core/rules/cheaper_option.h"
#include "core/rules/finding_kind.h"
#include "core/rules/joins.h"

#include "core/edit/edit.h"
#include "core/edit/feed_voltage.h"
#include "core/edit/feeds.h"
#include "core/edit/generate/plant.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/place.h"
#include "core/edit/route.h"
#include "core/edit/size.h"
#include "core/edit/size_to_fit.h"
#include "core/network/paths.h"
#include "core/plan/hall_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace tokenyard {

namespace {

#define TX(source) TY_TR("Fix", source)

constexpr double hair = 1e-6;      // m
constexpr double step = 0.1;       // m: places are rounded outwards to it
constexpr int mostHops = 600;      // obstacles passed and metres gone on one way
constexpr double farthest = 500.0; // m: beyond it a planner has to say where it shall stand

struct Obstacle {
    Bounds bounds;
    double clear; // m kept from it
};

// What an object has to keep away from on its storey.
class Ground {
public:
    Ground(const Plan &plan, const Catalogue &catalogue, const Object &moved) : m_plan(plan), m_setback(setbackOf(moved, plan))
    {
        const double own = clearanceOf(moved, catalogue);
        for (const Shared<Object> &object : plan.objects) {
            const bool road = object->as<Road>() != nullptr; // nothing stands over one
            if (object->id == moved.id || (road ? object->place.level > moved.place.level : object->place.level != moved.place.level))
                continue;
            const Bounds bounds = object->place.bounds();
            if (road)
                m_obstacles.push_back({bounds, 0.0});
            else if (kindInfo(object->kind()).space != Space::None)
                m_obstacles.push_back({bounds, std::max(own, clearanceOf(*object, catalogue))});
        }
    }

    bool isInside(const Bounds &box) const
    {
        const Polygon &boundary = m_plan.site->boundary;
        if (boundary.size() < 3)
            return true;
        const std::array corners{Point{box.left, box.top}, Point{box.right, box.top}, Point{box.right, box.bottom},
                                 Point{box.left, box.bottom}};
        return std::all_of(corners.begin(), corners.end(), [&](Point corner) {
            const double edge = distanceToEdge(boundary, corner);
            return (contains(boundary, corner) || edge <= hair) && edge >= m_setback - hair;
        });
    }

    // How far along the way the box must go on to be clear of what it meets; 0 where it is clear.
    double blocked(const Bounds &box, Point way) const
    {
        double on = 0.0;
        for (const Obstacle &obstacle : m_obstacles) {
            const Bounds wide = obstacle.bounds.grown(obstacle.clear - hair);
            if (!wide.meets(box))
                continue;
            const Bounds edge = obstacle.bounds.grown(obstacle.clear);
            on = std::max(on,
                          way.x > 0       ? edge.right - box.left
                              : way.x < 0 ? box.right - edge.left
                              : way.y > 0 ? edge.bottom - box.top
                                          : box.bottom - edge.top);
        }
        return on;
    }

private:
    static double clearanceOf(const Object &object, const Catalogue &catalogue)
    {
        const Record *record = catalogue.find("clearances", kindInfo(object.kind()).key);
        return record ? record->get<Length>("clearance").value_or(Length{}).si() : 0.0;
    }
    static double setbackOf(const Object &object, const Plan &plan)
    {
        return kindInfo(object.kind()).keepsSetback ? plan.site->setback.si() : 0.0;
    }

    const Plan &m_plan;
    double m_setback;
    std::vector<Obstacle> m_obstacles;
};

Bounds moved(const Bounds &box, Point by) { return {box.left + by.x, box.top + by.y, box.right + by.x, box.bottom + by.y}; }

// The least distance along the way at which the box stands well.
std::optional<double> distanceAlong(const Ground &ground, const Bounds &box, Point way)
{
    double distance = 0.0;
    for (int hop = 0; hop < mostHops && distance <= farthest; ++hop) {
        const Bounds there = moved(box, way * distance);
        if (const double on = ground.blocked(there, way); on > 0.0)
            distance = std::ceil((distance + on) / step - hair) * step;
        else if (ground.isInside(there))
            return distance;
        else
            distance += 1.0; // towards the inside, or out for good
    }
    return std::nullopt;
}

std::optional<Point> shortestMove(const Plan &plan, const Catalogue &catalogue, const Object &object)
{
    const Ground ground(plan, catalogue, object);
    std::optional<Point> best;
    double least = farthest;
    for (const Point way : {Point{1, 0}, Point{-1, 0}, Point{0, 1}, Point{0, -1}})
        if (const auto distance = distanceAlong(ground, object.place.bounds(), way); distance && *distance > 0.0 && *distance < least) {
            least = *distance;
            best = way * *distance;
        }
    return best;
}

// The place nearest to where the object stands, on whole metres, at which it or its quarter turn stands well.
std::optional<Placement> nearestFree(const Plan &plan, const Catalogue &catalogue, const Object &object)
{
    constexpr double steps = 150.0; // at most, along a side of the site
    const Ground ground(plan, catalogue, object);
    const Polygon &boundary = plan.site->boundary;
    const Bounds site = boundary.size() < 3 ? boundsOf(plan).grown(farthest / 5) : boundsOf(boundary);
    const double stride = std::max(1.0, std::ceil(std::max(site.width(), site.height()) / steps));
    std::optional<Placement> best;
    double least = std::hypot(site.width(), site.height());
    for (bool turned : {false, true}) {
        Placement place = object.place;
        if (turned)
            std::swap(place.width, place.depth);
        for (double y = std::ceil(site.top); y + place.depth.si() <= site.bottom; y += stride)
            for (double x = std::ceil(site.left); x + place.width.si() <= site.right; x += stride) {
                place.x = x * units::m;
                place.y = y * units::m;
                const double far = distance(place.centre(), object.place.centre());
                if (far < least && ground.blocked(place.bounds(), {1, 0}) <= 0.0 && ground.isInside(place.bounds())) {
                    least = far;
                    best = place;
                }
            }
    }
    return best;
}

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

// Feeds that run through what has come, anew.
Plan ledAround(const Plan &plan, ObjectId placed)
{
    const edit::RouteCrossings crossings(plan.objects);
    edit::Ids crossing;
    for (const Shared<Feed> &feed : plan.feeds) {
        const std::vector<ObjectId> through = crossings.of(route(plan, *feed), feed->from, feed->to);
        if (std::find(through.begin(), through.end(), placed) != through.end())
            crossing.push_back(feed->id);
    }
    if (crossing.empty())
        return plan;
    const edit::Edit routed = edit::rerouteFeeds(plan, crossing);
    return routed.ok() ? routed.plan : plan;
}

edit::Ids feedsAt(const Plan &plan, ObjectId object)
{
    edit::Ids ids;
    for (const Shared<Feed> &feed : plan.feeds)
        if (feed->from.object == object || feed->to.object == object)
            ids.push_back(feed->id);
    return ids;
}

// The object in the room that its units need, where it stands if there is room and else in the nearest free place. False: there is none.
bool refit(Plan &plan, const Catalogue &catalogue, ObjectId id)
{
    const Placement before = plan.object(id)->place;
    const auto size = edit::placeToFit(plan, *plan.object(id), catalogue);
    if (!size || *size == before)
        return true;
    plan = edit::setPlacement(plan, id, *size).plan;
    const Ground ground(plan, catalogue, *plan.object(id));
    if (ground.blocked(size->bounds(), {1, 0}) > 0.0 || !ground.isInside(size->bounds())) {
        const auto place = nearestFree(plan, catalogue, *plan.object(id));
        if (!place)
            return false;
        plan = edit::setPlacement(plan, id, *place).plan;
    }
    if (const edit::Edit routed = edit::rerouteFeeds(plan, feedsAt(plan, id)); routed.ok())
        plan = routed.plan;
    plan = ledAround(plan, id);
    return true;
}

edit::Edit withSource(const Plan &plan, const Catalogue &catalogue, ObjectKind kind, Power need, const Text &what)
{
    edit::Edit made = joinedSource(plan, catalogue, kind, need);
    if (!made.ok())
        return made;
    const ObjectId source = made.ids.front();
    if (const auto size = edit::placeToFit(made.plan, *made.plan.object(source), catalogue))
        made.plan = edit::setPlacement(made.plan, source, *size).plan;
    const auto place = nearestFree(made.plan, catalogue, *made.plan.object(source));
    if (!place)
        return edit::refused(plan,
                             kind == ObjectKind::GridIntake
                                 ? Text(TX("There is no free place for a grid intake on the site: make room, then place one."))
                                 : Text(TX("There is no free place for generators on the site: make room, then place them.")));
    made.plan = edit::setPlacement(made.plan, source, *place).plan;
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
        const edit::Edit added = edit::addObject(made.plan, ObjectKind(equipment.index()),
                                                 (*std::find_if(plan.objects.begin(), plan.objects.end(), [](const auto &o) {
                                                     return o->template as<Hall>() != nullptr;
                                                 }))->place.centre());
        if (!added.ok())
            return added;
        made.plan = added.plan;
        const ObjectId own = added.ids.front();
        edit::changePart(made.plan.objects, own, [&](Object &object) { object.equipment = equipment; });
        if (const auto size = edit::placeToFit(made.plan, *made.plan.object(own), catalogue))
            made.plan = edit::setPlacement(made.plan, own, *size).plan;
        const auto place = nearestFree(made.plan, catalogue, *made.plan.object(own));
        if (!place)
            return edit::refused(plan, Text(TX("There is no free place for heat rejection on the site: make room, then place it.")));
        made.plan = edit::setPlacement(made.plan, own, *place).plan;
        made.ids.push_back(own);
    }
    for (std::size_t i = 0; i < made.ids.size(); ++i) {
        const bool condenser = i > 0 && plant.waterCooled(); // of the chillers, on the towers
        const Power heat = it * (1.2 / double(condenser ? 1 : loads.size()));
        made = piped(std::move(made), made.ids[condenser ? 0 : i], condenser ? edit::Ids{made.ids[1]} : loads,
                     plant.pipe(heat, condenser ? plant.condenserRise() : plant.facilityRise(), 2, 1.0));
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
    const Feed old = *plan.feed(feed);
    const Object load = *plan.object(old.to.object);
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
    if (const auto size = edit::placeToFit(made.plan, *made.plan.object(own), catalogue))
        made.plan = edit::setPlacement(made.plan, own, *size).plan;
    const auto place = nearestFree(made.plan, catalogue, *made.plan.object(own));
    if (!place)
        return edit::refused(plan, Text(TX("There is no free place for it on the site: make room, then place it.")));
    made.plan = edit::setPlacement(made.plan, own, *place).plan;
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
    if (!best)
        return std::nullopt;
    Fix fix{Text(TX("Place transformers before %1"), {plan.object(finding.objects.front())->name}), {}};
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

// A feed to the nearest hall that lacks a side; where all halls have theirs, the switch does nothing and goes with its feeds.
std::optional<Fix> feedOrRemove(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    const Object *idle = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    if (!idle)
        return std::nullopt;
    const Object *hall = nullptr;
    FeedKind side = FeedKind::PowerA;
    for (const Shared<Object> &object : plan.objects)
        for (FeedKind kind : {FeedKind::PowerA, FeedKind::PowerB}) {
            if (!object->as<Hall>())
                continue;
            const bool fed = std::any_of(plan.feeds.begin(), plan.feeds.end(),
                                         [&](const Shared<Feed> &feed) { return feed->kind == kind && feed->to.object == object->id; });
            const auto far = [&](const Object &to) { return distance(idle->place.centre(), to.place.centre()); };
            if (!fed && (!hall || far(*object) < far(*hall)) && edit::connectNearest(plan, kind, idle->id, object->id).ok()) {
                hall = &*object;
                side = kind;
            }
        }
    if (hall)
        return Fix{Text(TX("Draw a feed: %1"), {hall->name}), {}, {{side, idle->id, hall->id}}};
    Fix fix{Text(TX("Remove %1"), {idle->name}), {}};
    fix.step = [id = idle->id](const Plan &now) { return edit::removeObjects(now, {id}); };
    return fix;
}

// Racks of the kind that each hall names, as many as stand in it with their aisles.
std::optional<Fix> fillHalls(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const auto filled = [ids = finding.objects, &catalogue](const Plan &now) {
        edit::Edit all{.plan = now, .what = Text(TX("Fill the halls with racks")), .refusal = {}, .ids = {}};
        for (ObjectId id : ids) {
            const Object *object = all.plan.object(id);
            const Hall *hall = object ? object->as<Hall>() : nullptr;
            const Record *rack = hall ? catalogue.find("racks", hall->rack) : nullptr;
            if (!rack)
                continue;
            const RackSize usual;
            edit::Edit one = edit::fitRacksToHall(
                all.plan, id, {rack->get<Length>("width").value_or(usual.width), rack->get<Length>("depth").value_or(usual.depth)});
            if (!one.ok())
                continue;
            all.ids.push_back(id);
            all.plan = std::move(one.plan);
        }
        return all;
    };
    if (filled(plan).ids.empty())
        return std::nullopt;
    Fix fix{Text(TX("Fill the halls with racks")), {}};
    fix.step = filled;
    return fix;
}

// The smallest of the objects named that has a way; what is locked or grouped stays, and roads do.
std::optional<Fix> moveClear(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    std::vector<const Object *> movable;
    for (ObjectId id : finding.objects)
        if (const Object *object = plan.object(id); object && !object->locked && object->group == 0 && !object->as<Road>())
            movable.push_back(object);
    std::stable_sort(movable.begin(), movable.end(),
                     [](const Object *a, const Object *b) { return a->place.area().si() < b->place.area().si(); });
    if (movable.empty())
        return std::nullopt;
    edit::Ids ids;
    for (const Object *object : movable)
        ids.push_back(object->id);
    // On a large site searched for when it is wanted: of a boundary drawn in the wrong place there may be a thousand such findings.
    constexpr std::size_t small = 250; // objects
    if (plan.objects.size() <= small
        && std::none_of(movable.begin(), movable.end(), [&](const Object *o) { return shortestMove(plan, catalogue, *o).has_value(); }))
        return std::nullopt;
    Fix fix{Text(TX("Move %1 clear"), {movable.front()->name}), {}};
    fix.step = [ids, &catalogue](const Plan &now) {
        for (ObjectId id : ids)
            if (const Object *object = now.object(id))
                if (const auto move = shortestMove(now, catalogue, *object))
                    return edit::moveBy(now, {id}, *move);
        return edit::refused(now, Text(TX("There is no free place in line with it: move it by hand, or make room.")));
    };
    return fix;
}

} // namespace fix

} // namespace tokenyard
