// SPDX-License-Identifier: Apache-2.0
#include "core/edit/own_sources.h"

#include "core/catalogue/object_space.h"
#include "core/edit/gate.h"
#include "core/edit/objects.h"
#include "core/edit/twin_side.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenyard::edit {

namespace {

#define TE(source) TY_TR("Edit", source)

constexpr int mostPieces = 16;       // of a field that finds no room as a whole
constexpr double leastStep = 4.0;    // m, of the raster on which free land is looked for
constexpr double mostPlaces = 20000; // of the raster
constexpr double beside = 20.0;      // m, from the site to what finds no room on it

// A length or place as people draw it: in half metres, not less.
double drawn(double metres) { return std::ceil(2.0 * metres - 1e-6) / 2.0; }

// The n-th part of a field of modules, turbines or containers; nothing of plant that stands whole.
bool divide(Equipment &equipment, int pieces)
{
    if (auto *solar = std::get_if<Solar>(&equipment))
        solar->power = solar->power / double(pieces);
    else if (auto *wind = std::get_if<Wind>(&equipment))
        wind->power = wind->power / double(pieces);
    else if (auto *battery = std::get_if<Battery>(&equipment))
        battery->power = battery->power / double(pieces), battery->energy = battery->energy / double(pieces);
    else
        return pieces == 1;
    return true;
}

// The last to be energised: plant that serves the whole site comes with it.
ObjectId lastPhase(const Plan &plan)
{
    const auto last = std::max_element(plan.phases.begin(), plan.phases.end(),
                                       [](const auto &a, const auto &b) { return a->year * 12 + a->month < b->year * 12 + b->month; });
    return last == plan.phases.end() ? ObjectId{} : (*last)->id;
}

class Builder {
public:
    Builder(const Plan &plan, const Catalogue &catalogue, const std::function<std::string(ObjectKind)> &called)
        : m_before(plan), m_catalogue(catalogue), m_called(called),
          m_phase(lastPhase(plan)), m_edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}}
    {
        for (const Shared<Object> &object : plan.objects)
            include(object->place.bounds());
        for (const Point &corner : plan.site->boundary)
            include({corner.x, corner.y, corner.x, corner.y});
        for (const Shared<Object> &object : plan.objects)
            if (object->as<GridIntake>()) {
                m_near = object->place.centre();
                return;
            }
        m_near = {(m_all.left + m_all.right) / 2, (m_all.top + m_all.bottom) / 2};
    }

    void add(const Equipment &equipment)
    {
        for (int pieces = 1; pieces < mostPieces; pieces *= 2)
            if (added(equipment, pieces, false))
                return;
        Equipment probe = equipment;
        added(equipment, divide(probe, mostPieces) ? mostPieces : 1, true);
    }

    Edit take()
    {
        if (!m_outside.empty())
            m_edit.notice =
                Text(TE("No free land on the site was found for %1; placed beside the site."), {nameOf(m_edit.plan, m_outside)});
        m_edit.what = Text(TE("Put own power on the map: %1"), {nameOf(m_edit.plan, m_edit.ids)});
        return m_edit.ids.empty() ? unchanged(m_before) : gated(m_before, std::move(m_edit));
    }

private:
    void include(const Bounds &bounds)
    {
        m_all = m_some ? m_all.united(bounds) : bounds;
        m_some = true;
    }

    Object objectOf(const Equipment &equipment, int pieces)
    {
        Object object;
        object.equipment = equipment;
        divide(object.equipment, pieces);
        const ObjectKind kind = object.kind();
        const KindInfo &info = kindInfo(kind);
        const std::string called = m_called ? m_called(kind) : Text(info.label).english();
        object.name = freeName(m_edit.plan, called + " 1");
        object.phase = m_phase;
        const auto needed = neededSize(object, m_catalogue);
        const Area area = landOf(object);
        object.place.width = needed ? needed->width : area > Area{} ? drawn(std::sqrt(area.si())) * units::m : info.width * units::m;
        object.place.depth = needed ? needed->depth : area > Area{} ? object.place.width : info.depth * units::m;
        return object;
    }

    // By its record, where no units say it.
    Area landOf(const Object &object) const
    {
        const auto of = [&](const char *kind, const RecordId &model, Power power) {
            const Record *record = m_catalogue.find(kind, model);
            return record ? record->number("area_m2_per_mw").value_or(0.0) * power.in(units::MW)*units::m2 : Area{};
        };
        if (const Solar *solar = object.as<Solar>())
            return of("solar-fields", solar->model, solar->power);
        if (const Wind *wind = object.as<Wind>())
            return of("wind-turbines", wind->model, wind->power);
        if (const GasTurbine *turbine = object.as<GasTurbine>())
            return of("gas-turbines", turbine->model, turbine->rated());
        return {};
    }

    void put(Object object, Edit &edit)
    {
        object.id = edit.plan.takeId();
        edit.ids.push_back(object.id);
        edit.plan.objects.push_back(std::move(object));
    }

    // All pieces, or none; with `anywhere` those that find no room beside the site.
    bool added(const Equipment &equipment, int pieces, bool anywhere)
    {
        Equipment probe = equipment;
        if (!divide(probe, pieces))
            return false;
        const Edit kept = m_edit; // names and free land follow what was put
        for (int piece = 0; piece < pieces; ++piece) {
            Object object = objectOf(equipment, pieces);
            const auto place = freeLand(object);
            if (!place && !anywhere) {
                m_edit = kept;
                return false;
            }
            object.place = place ? *place : besideSite(object);
            put(std::move(object), m_edit);
            if (!place)
                m_outside.push_back(m_edit.ids.back());
        }
        return true;
    }

    Placement besideSite(const Object &object)
    {
        Placement place = object.place;
        place.x = drawn(m_all.right + beside) * units::m;
        place.y = drawn(std::isfinite(m_nextBeside) ? m_nextBeside : m_all.top) * units::m;
        m_nextBeside = place.y.si() + place.depth.si() + beside;
        return place;
    }

    // What burns, turns or takes the sun stands in the open.
    bool hasStoreyOver(const Object &object, const Bounds &at) const
    {
        return std::any_of(m_edit.plan.objects.begin(), m_edit.plan.objects.end(), [&](const Shared<Object> &other) {
            return other->place.level > object.place.level && kindInfo(other->kind()).space != Space::None
                && other->place.bounds().meets(at);
        });
    }

    // The free place nearest to the intake.
    std::optional<Placement> freeLand(const Object &object) const
    {
        const double width = object.place.width.si(), depth = object.place.depth.si();
        const double step =
            drawn(std::max({leastStep, std::min(width, depth) / 8.0, std::sqrt(m_all.width() * m_all.height() / mostPlaces)}));
        std::optional<Placement> best;
        double nearest = std::numeric_limits<double>::infinity();
        std::vector<std::pair<double, double>> shapes{{width, depth}, {depth, width}};
        if (landOf(object) > Area{} && !neededSize(object, m_catalogue)) // an area of no given shape: strips as well
            for (double longer : {2.0, 0.5, 4.0, 0.25})
                shapes.emplace_back(drawn(width * longer), drawn(depth / longer));
        for (const auto &[w, d] : shapes)
            for (double top = drawn(m_all.top); top + d <= m_all.bottom; top += step)
                for (double left = drawn(m_all.left); left + w <= m_all.right; left += step) {
                    const double away = std::hypot(left + w / 2 - m_near.x, top + d / 2 - m_near.y);
                    const Bounds at{left, top, left + w, top + d};
                    if (away >= nearest || hasStoreyOver(object, at) || !isFreePlace(m_edit.plan, m_catalogue, object, at))
                        continue;
                    nearest = away;
                    best = object.place;
                    best->x = left * units::m;
                    best->y = top * units::m;
                    best->width = w * units::m;
                    best->depth = d * units::m;
                }
        return best;
    }

    const Plan &m_before;
    const Catalogue &m_catalogue;
    const std::function<std::string(ObjectKind)> &m_called;
    ObjectId m_phase;
    Edit m_edit;
    Bounds m_all;
    bool m_some = false;
    Point m_near;
    double m_nextBeside = std::numeric_limits<double>::quiet_NaN();
    Ids m_outside; // what found no room on the site
};

} // namespace

Edit addSources(const Plan &plan, const std::vector<Equipment> &sources, const Catalogue &catalogue,
                const std::function<std::string(ObjectKind)> &called)
{
    Builder builder(plan, catalogue, called);
    for (const Equipment &source : sources)
        builder.add(source);
    return builder.take();
}

std::vector<Join> heatPipes(const Plan &plan, ObjectId id)
{
    const Object *plant = plan.object(id), *best = nullptr;
    const auto piped = [&](ObjectId other, FeedKind kind) {
        return std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &feed) {
            return feed->kind == kind
                && ((feed->from.object == id && feed->to.object == other) || (feed->from.object == other && feed->to.object == id));
        });
    };
    const auto rank = [&](const Object &object) { // those that a pipe joins already, then the nearest
        const Point a = plant->place.centre(), b = object.place.centre();
        return std::pair(!piped(object.id, FeedKind::Supply) && !piped(object.id, FeedKind::Return), std::hypot(a.x - b.x, a.y - b.y));
    };
    for (const Shared<Object> &object : plan.objects)
        if (const auto units = unitsOf(*object);
            plant && units && units->units > 0 && kindInfo(object->kind()).cooling == CoolingRole::Chills)
            if (!best || rank(*object) < rank(*best))
                best = &*object;
    std::vector<Join> joins;
    if (best && !piped(best->id, FeedKind::Supply))
        joins.push_back({FeedKind::Supply, id, best->id});
    if (best && !piped(best->id, FeedKind::Return))
        joins.push_back({FeedKind::Return, best->id, id});
    return joins;
}

} // namespace tokenyard::edit
