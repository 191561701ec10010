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
constexpr double leastSide = 6.0;    // m, of a piece of a field
constexpr Power leastMachine = 3.0 * units::MW;
constexpr double nothing = 1e-9; // of a field: less of it is none
constexpr double beside = 20.0;  // m, from what stands to what finds no room in a plan without a boundary

// A length or place as people draw it: in half metres, not less.
double drawn(double metres) { return std::ceil(2.0 * metres - 1e-6) / 2.0; }

// Whole units fall to the pieces as evenly as they can.
int unitsIn(int units, int piece, int pieces) { return (piece + 1) * units / pieces - piece * units / pieces; }

// Makes the equipment one of `pieces` parts of a field of modules, turbines or containers, or of a row of units; a machine becomes several
// smaller ones, none smaller than is built. False for plant that cannot be divided.
bool divide(Equipment &equipment, int piece, int pieces)
{
    return std::visit(
        [&](auto &plant) {
            double share = 1.0 / double(pieces);
            if constexpr (requires { plant.units; }) {
                if (const int units = plant.units; pieces <= units) {
                    plant.units = unitsIn(units, piece, pieces);
                    share = double(plant.units) / double(units);
                } else if constexpr (requires { plant.power; }) {
                    plant.power = plant.power * (double(units) * share);
                    plant.units = 1;
                    if (plant.power < leastMachine)
                        return false;
                } else {
                    return pieces == 1;
                }
            } else if constexpr (requires { plant.power; }) {
                plant.power = plant.power * share;
                if constexpr (requires { plant.energy; })
                    plant.energy = plant.energy * share;
            } else {
                return pieces == 1;
            }
            if constexpr (requires { plant.absorptionPower; })
                plant.absorptionPower = plant.absorptionPower * share;
            return true;
        },
        equipment);
}

// Modules and turbines stand on land of any shape.
Power *powerOfField(Equipment &equipment)
{
    if (auto *solar = std::get_if<Solar>(&equipment))
        return &solar->power;
    if (auto *wind = std::get_if<Wind>(&equipment))
        return &wind->power;
    return nullptr;
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

    // The share of it that found room: 1 for all of it.
    double add(const Equipment &equipment)
    {
        Equipment field = equipment;
        const bool fills = powerOfField(field) && hasBoundary(); // pieces of unlike size, where it finds no room as a whole
        int last = 1;
        for (int pieces = 1; pieces <= (fills ? 1 : mostPieces); pieces *= 2) {
            Equipment probe = equipment;
            if (!divide(probe, 0, pieces))
                break;
            last = pieces;
            if (added(equipment, pieces))
                return 1.0;
        }
        const double share = fills ? filled(equipment) : addedSome(equipment, last);
        if (share < 1.0)
            m_left.push_back(Text(TE("%1: %2 of it"), {Text(kindInfo(kindOf(equipment)).label), percent(1.0 - share, 3)}));
        return share;
    }

    Edit take()
    {
        if (!m_outside.empty())
            m_edit.notice =
                Text(TE("No free land on the site was found for %1; placed beside the site."), {nameOf(m_edit.plan, m_outside)});
        if (!m_left.empty()) {
            Text left = m_left.front();
            for (std::size_t i = 1; i < m_left.size(); ++i)
                left = Text(TE("%1; %2"), {left, m_left[i]});
            m_edit.notice = Text(TE("No free land inside the boundary was found for all of it, so a part is left out. %1."), {left});
        }
        if (m_edit.ids.empty() && !m_left.empty())
            return refused(m_before, m_edit.notice);
        m_edit.what = Text(TE("Put own power on the map: %1"), {nameOf(m_edit.plan, m_edit.ids)});
        return m_edit.ids.empty() ? unchanged(m_before) : gated(m_before, std::move(m_edit));
    }

private:
    void include(const Bounds &bounds)
    {
        m_all = m_some ? m_all.united(bounds) : bounds;
        m_some = true;
    }

    static ObjectKind kindOf(const Equipment &equipment)
    {
        Object object;
        object.equipment = equipment;
        return object.kind();
    }

    Object objectOf(const Equipment &equipment)
    {
        Object object;
        object.equipment = equipment;
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

    Object pieceOf(const Equipment &equipment, int piece, int pieces)
    {
        Equipment part = equipment;
        divide(part, piece, pieces);
        return objectOf(part);
    }

    // All pieces, or none.
    bool added(const Equipment &equipment, int pieces)
    {
        const Edit kept = m_edit; // names and free land follow what was put
        for (int piece = 0; piece < pieces; ++piece) {
            Object object = pieceOf(equipment, piece, pieces);
            const auto place = freeLand(object);
            if (!place) {
                m_edit = kept;
                return false;
            }
            object.place = *place;
            put(std::move(object), m_edit);
        }
        return true;
    }

    // As many of the pieces as find room; without a boundary the others stand beside what there is.
    double addedSome(const Equipment &equipment, int pieces)
    {
        double share = 0.0;
        for (int piece = 0; piece < pieces; ++piece) {
            Object object = pieceOf(equipment, piece, pieces);
            const auto place = freeLand(object);
            if (!place && hasBoundary())
                continue;
            object.place = place ? *place : besideSite(object);
            put(std::move(object), m_edit);
            if (!place)
                m_outside.push_back(m_edit.ids.back());
            share += sizeShare(equipment, piece, pieces);
        }
        return std::min(share, 1.0);
    }

    static double sizeShare(const Equipment &equipment, int piece, int pieces)
    {
        return std::visit(
            [&](const auto &plant) {
                if constexpr (requires { plant.units; })
                    return pieces > plant.units ? 1.0 / double(pieces) : double(unitsIn(plant.units, piece, pieces)) / double(plant.units);
                else
                    return 1.0 / double(pieces);
            },
            equipment);
    }

    bool hasBoundary() const { return m_before.site->boundary.size() >= 3; }

    // Pieces of unlike size in the largest rectangles that the site leaves free.
    double filled(const Equipment &equipment)
    {
        const Object whole = objectOf(equipment);
        const double area = landOf(whole).si();
        if (area <= 0.0) // its record asks for no land
            return addedSome(equipment, 1);
        FreeGround ground = groundFor(whole);
        double left = area;
        for (int piece = 0; piece < mostPieces && left > nothing * area; ++piece) {
            const Bounds room = ground.largest();
            if (std::min(room.width(), room.height()) < leastSide)
                break;
            Equipment part = equipment;
            const double taken = std::min(left, room.width() * room.height());
            Power &power = *powerOfField(part);
            power = power * (taken / area);
            Object object = objectOf(part);
            object.place.x = room.left * units::m, object.place.y = room.top * units::m;
            object.place.width = room.width() * units::m;
            object.place.depth = std::min(drawn(taken / room.width()), room.height()) * units::m;
            ground.take(object.place.bounds());
            put(std::move(object), m_edit);
            left -= taken;
        }
        return left > nothing * area ? 1.0 - left / area : 1.0;
    }

    // The site in cells, each free or not.
    struct FreeGround {
        double left = 0.0, top = 0.0, step = 1.0, apart = 0.0;
        int across = 0, down = 0;
        std::vector<char> free;

        Bounds cell(int x, int y) const { return {left + x * step, top + y * step, left + (x + 1) * step, top + (y + 1) * step}; }
        void take(const Bounds &at)
        {
            for (int y = 0; y < down; ++y)
                for (int x = 0; x < across; ++x)
                    if (cell(x, y).meets(at.grown(apart)))
                        free[std::size_t(y * across + x)] = 0;
        }
        // By the heights of free columns over each row.
        Bounds largest() const
        {
            std::vector<int> height(std::size_t(across), 0);
            double most = 0.0;
            Bounds best;
            for (int y = 0; y < down; ++y) {
                for (int x = 0; x < across; ++x)
                    height[std::size_t(x)] = free[std::size_t(y * across + x)] ? height[std::size_t(x)] + 1 : 0;
                for (int from = 0; from < across; ++from) {
                    int least = height[std::size_t(from)];
                    for (int to = from; to < across && least > 0; ++to) {
                        least = std::min(least, height[std::size_t(to)]);
                        if (const double area = double(least) * (to - from + 1); area > most) {
                            most = area;
                            best = cell(from, y - least + 1).united(cell(to, y));
                        }
                    }
                }
            }
            return best;
        }
    };

    FreeGround groundFor(const Object &object) const
    {
        FreeGround ground;
        ground.step = drawn(std::max(leastStep, std::sqrt(m_all.width() * m_all.height() / mostPlaces)));
        ground.left = drawn(m_all.left), ground.top = drawn(m_all.top);
        ground.across = std::max(int((m_all.right - ground.left) / ground.step), 0);
        ground.down = std::max(int((m_all.bottom - ground.top) / ground.step), 0);
        ground.apart = clearanceOf(m_catalogue, object.kind());
        ground.free.resize(std::size_t(ground.across * ground.down));
        for (int y = 0; y < ground.down; ++y)
            for (int x = 0; x < ground.across; ++x)
                ground.free[std::size_t(y * ground.across + x)] = isFree(object, ground.cell(x, y));
        return ground;
    }

    // Clear of all else, in the open, and with no corner of the boundary inside.
    bool isFree(const Object &object, const Bounds &at) const
    {
        const auto within = [&](const Point &corner) {
            return corner.x > at.left && corner.x < at.right && corner.y > at.top && corner.y < at.bottom;
        };
        const Polygon &boundary = m_before.site->boundary;
        return std::none_of(boundary.begin(), boundary.end(), within) && !hasStoreyOver(object, at)
            && isFreePlace(m_edit.plan, m_catalogue, object, at);
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
                    if (away >= nearest || !isFree(object, at))
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
    Ids m_outside;            // what stands beside a plan without a boundary
    std::vector<Text> m_left; // what found no room
};

} // namespace

Edit addSources(const Plan &plan, const std::vector<Equipment> &sources, const Catalogue &catalogue,
                const std::function<std::string(ObjectKind)> &called, std::vector<double> *shares)
{
    Builder builder(plan, catalogue, called);
    std::vector<double> placed(sources.size(), 0.0);
    for (const bool fields : {false, true}) // what has a shape of its own chooses first
        for (std::size_t i = 0; i < sources.size(); ++i)
            if (Equipment source = sources[i]; (powerOfField(source) != nullptr) == fields)
                placed[i] = builder.add(source);
    if (shares)
        *shares = std::move(placed);
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
