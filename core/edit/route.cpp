// SPDX-License-Identifier: Apache-2.0
#include "core/edit/route.h"

#include "core/edit/feeds.h"
#include "core/edit/route_grid.h"
#include "core/plan/bounds_index.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::edit {

namespace {

// The distance that a route keeps from footprints, less where that leaves no route. Drawing habits, not clearances of a code.
constexpr double clearances[] = {1.0, 0.4, 0.1}; // m
constexpr double stubOverClearance = 2.0;        // how far it goes straight out of a port, over the clearance
constexpr double spacing = 1.0;                  // m between feeds side by side
constexpr double grace = 0.05;                   // m inside a footprint that count as touching it
constexpr int mostRounds = 200;                  // of a search; a site needs about ten

bool standsInTheWay(const Object &object) { return kindInfo(object.kind()).space != Space::None; }

// On the storeys of the ends; neither what the feed joins nor what lies above or below that.
class Ways {
public:
    Ways(const Objects &objects, FeedEnd from, FeedEnd to) : m_from(findObject(objects, from.object)), m_to(findObject(objects, to.object))
    {}
    bool known() const { return m_from && m_to; }
    bool blocks(const Object &object) const
    {
        if (!standsInTheWay(object) || object.id == m_from->id || object.id == m_to->id)
            return false;
        if (object.place.level != m_from->place.level && object.place.level != m_to->place.level)
            return false;
        const auto meets = [&](const Object &end) {
            return end.place.bounds().meets(object.place.bounds()) && overlap(end.place.corners(), object.place.corners(), grace);
        };
        return !meets(*m_from) && !meets(*m_to);
    }
    const Object &from() const { return *m_from; }
    const Object &to() const { return *m_to; }

private:
    const Object *m_from, *m_to;
};

// Whether a level-and-upright line runs inside the box.
bool enters(const Polyline &line, const Bounds &box)
{
    constexpr double hair = 1e-6;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1], b = line[i];
        if (std::max(a.x, b.x) > box.left + hair && std::min(a.x, b.x) < box.right - hair && std::max(a.y, b.y) > box.top + hair
            && std::min(a.y, b.y) < box.bottom - hair)
            return true;
    }
    return false;
}

bool isSquare(const Placement &place) { return std::fabs(place.angle / 90.0 - std::round(place.angle / 90.0)) < 1e-9; }

bool runsThrough(const Polyline &line, const Placement &place)
{
    Placement inside = place;
    inside.x += grace * units::m;
    inside.y += grace * units::m;
    inside.width -= 2 * grace * units::m;
    inside.depth -= 2 * grace * units::m;
    if (inside.width.si() <= 0.0 || inside.depth.si() <= 0.0)
        return false;
    const auto corners = inside.corners();
    for (std::size_t i = 1; i < line.size(); ++i)
        if (overlap({line[i - 1], line[i], line[i], line[i - 1]}, corners, -1e-9))
            return true;
    return false;
}

// Whether a leg lies on one of another line, or nearer beside it than feeds keep.
bool liesOn(const Polyline &line, const Polyline &other)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        for (std::size_t k = 1; k < other.size(); ++k) {
            const Point a = line[i - 1], b = line[i], c = other[k - 1], d = other[k];
            const auto beside = [](double a1, double a2, double b1, double b2, double c1, double c2, double d1, double d2) {
                const bool along = std::fabs(a2 - b2) < 1e-9 && std::fabs(c2 - d2) < 1e-9 && std::fabs(a2 - c2) < spacing - 1e-3;
                return along && std::min(std::max(a1, b1), std::max(c1, d1)) - std::max(std::min(a1, b1), std::min(c1, d1)) > spacing;
            };
            if (beside(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y) || beside(a.y, a.x, b.y, b.x, c.y, c.x, d.y, d.x))
                return true;
        }
    return false;
}

class Router {
public:
    Router(const PlanView<Objects, Feeds> &plan, FeedEnd from, FeedEnd to, ObjectId own)
        : m_ways(plan.objects, from, to), m_start(portPosition(m_ways.from(), from.port)), m_end(portPosition(m_ways.to(), to.port)),
          m_startWay(wayOut(m_ways.from(), from.port)), m_endWay(wayOut(m_ways.to(), to.port))
    {
        for (const Shared<Object> &object : plan.objects)
            if (m_ways.blocks(*object))
                m_blocking.push_back(&*object);
        for (const Shared<Feed> &feed : plan.feeds)
            if (feed->id != own)
                m_others.push_back(route(plan.objects, *feed));
    }
    Polyline waypoints() const
    {
        const Polyline usual = orthogonalRoute(m_start, m_startWay, m_end, m_endWay);
        if (isFree(withEnds(usual)))
            return usual;
        for (double clearance : clearances)
            if (const auto way = around(clearance)) {
                const Polyline simple = simplified(withEnds(*way));
                return simple.size() < 3 ? Polyline{} : Polyline(simple.begin() + 1, simple.end() - 1);
            }
        return usual;
    }

private:
    Polyline withEnds(const Polyline &corners) const
    {
        Polyline line{m_start};
        line.insert(line.end(), corners.begin(), corners.end());
        line.push_back(m_end);
        return line;
    }
    bool isFree(const Polyline &line) const
    {
        const double wide = clearances[1];
        const auto inTheWay = [&](const Object *object) {
            Placement place = object->place;
            place.x -= wide * units::m;
            place.y -= wide * units::m;
            place.width += 2 * wide * units::m;
            place.depth += 2 * wide * units::m;
            return runsThrough(line, place);
        };
        return std::none_of(m_blocking.begin(), m_blocking.end(), inTheWay) && !runsThrough(line, m_ways.from().place)
            && !runsThrough(line, m_ways.to().place)
            && std::none_of(m_others.begin(), m_others.end(), [&](const Polyline &other) { return liesOn(line, other); });
    }
    // A way around what is known to be in the way; what the way found then runs into is made known, until it runs into nothing. So the
    // search sees only the few things between the ends, not all of the site.
    std::optional<Polyline> around(double clearance) const
    {
        const double stub = stubOverClearance * clearance;
        RouteTask task{.from = m_start + m_startWay * stub,
                       .to = m_end + m_endWay * stub,
                       .uprightFrom = m_startWay.x == 0.0,
                       .uprightTo = m_endWay.x == 0.0,
                       .boxes = {},
                       .others = {},
                       .spacing = std::min(spacing, 2.0 * clearance)};
        std::vector<Bounds> boxes;
        for (const Object *object : m_blocking)
            boxes.push_back(object->place.bounds().grown(clearance));
        for (const Object *end : {&m_ways.from(), &m_ways.to()})
            if (isSquare(end->place)) // of others the box says too little: a port may lie inside it
                boxes.push_back(end->place.bounds().grown(clearance));
        for (const Bounds &box : boxes)
            if (enters({task.from, task.from}, box) || enters({task.to, task.to}, box))
                return std::nullopt;
        std::vector<char> boxKnown(boxes.size(), 0), otherKnown(m_others.size(), 0);
        for (int round = 0; round < mostRounds; ++round) {
            const auto way = shortestRoute(task);
            if (!way)
                return std::nullopt;
            const std::size_t before = task.boxes.size() + task.others.size();
            for (std::size_t i = 0; i < boxes.size(); ++i)
                if (!boxKnown[i] && enters(*way, boxes[i])) {
                    boxKnown[i] = 1;
                    task.boxes.push_back(boxes[i]);
                }
            for (std::size_t i = 0; i < m_others.size(); ++i)
                if (!otherKnown[i] && liesOn(*way, m_others[i])) {
                    otherKnown[i] = 1;
                    task.others.push_back(m_others[i]);
                }
            if (task.boxes.size() + task.others.size() == before)
                return way;
        }
        return std::nullopt;
    }

    Ways m_ways;
    Point m_start, m_end, m_startWay, m_endWay;
    std::vector<const Object *> m_blocking;
    std::vector<Polyline> m_others;
};

} // namespace

Polyline routeAround(const PlanView<Objects, Feeds> &plan, FeedEnd from, FeedEnd to, ObjectId own)
{
    if (!plan.object(from.object) || !plan.object(to.object))
        return {};
    return Router(plan, from, to, own).waypoints();
}

struct RouteCrossings::State {
    const Objects &objects;
    std::vector<const Object *> standing;
    std::unique_ptr<BoundsIndex> index;
};

RouteCrossings::RouteCrossings(const Objects &objects) : m_state(new State{objects, {}, nullptr})
{
    std::vector<Bounds> boxes;
    for (const Shared<Object> &object : objects)
        if (standsInTheWay(*object)) {
            m_state->standing.push_back(&*object);
            boxes.push_back(object->place.bounds());
        }
    m_state->index = std::make_unique<BoundsIndex>(boxes);
}

RouteCrossings::~RouteCrossings() = default;

std::vector<ObjectId> RouteCrossings::of(const Polyline &line, FeedEnd from, FeedEnd to) const
{
    std::vector<ObjectId> crossed;
    const Ways ways(m_state->objects, from, to);
    if (!ways.known() || line.size() < 2)
        return crossed;
    for (std::size_t i = 1; i < line.size(); ++i)
        for (std::size_t k : m_state->index->along(line[i - 1], line[i])) {
            const Object &object = *m_state->standing[k];
            if (ways.blocks(object) && runsThrough({line[i - 1], line[i]}, object.place))
                crossed.push_back(object.id);
        }
    std::sort(crossed.begin(), crossed.end());
    crossed.erase(std::unique(crossed.begin(), crossed.end()), crossed.end());
    return crossed;
}

} // namespace tokenyard::edit
