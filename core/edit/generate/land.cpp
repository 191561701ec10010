// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/land.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenyard::generate {

namespace {

constexpr double hair = 1e-6;   // m
constexpr int rasterLines = 32; // across the land, each way
constexpr double step = 0.1;    // m, as planners write places

double roundedUp(double value) { return std::ceil(value / step - hair) * step; }

// Whether the segment passes through the inside of the rectangle (Liang and Barsky).
bool passes(Point a, Point b, const Bounds &r)
{
    double from = 0.0, to = 1.0;
    const auto clip = [&](double direction, double room) {
        if (std::fabs(direction) < 1e-12)
            return room > hair;
        const double t = room / direction;
        direction > 0.0 ? to = std::min(to, t) : from = std::max(from, t);
        return true;
    };
    const Point d = b - a;
    return clip(d.x, r.right - a.x) && clip(-d.x, a.x - r.left) && clip(d.y, r.bottom - a.y) && clip(-d.y, a.y - r.top) && to - from > 1e-9;
}

} // namespace

Land::Land(const Parcel &parcel, double setback)
    : m_boundary(parcel.boundary), m_holes(parcel.holes), m_standing(parcel.standing), m_setback(setback)
{
    const auto add = [&](const Polygon &polygon) {
        for (std::size_t i = 0; i < polygon.size(); ++i)
            m_edges.push_back({polygon[i], polygon[(i + 1) % polygon.size()]});
    };
    add(m_boundary);
    for (const Polygon &hole : m_holes)
        add(hole);
    m_bounds = boundsOf(m_boundary).grown(-setback);
}

bool Land::within(const Bounds &place) const
{
    const Bounds clear = place.grown(m_setback - hair);
    const Point middle{(place.left + place.right) / 2, (place.top + place.bottom) / 2};
    return contains(m_boundary, middle)
        && std::none_of(m_holes.begin(), m_holes.end(), [&](const Polygon &hole) { return contains(hole, middle); })
        && std::none_of(m_edges.begin(), m_edges.end(), [&](const Edge &e) { return passes(e.a, e.b, clear); });
}

// A road lies in the ways of others.
double Land::apart(double way, const Taken &other) { return way < 0.0 ? -way : std::max(way, other.way); }

bool Land::fits(const Bounds &place, double way) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const Taken &t) { return t.place.grown(apart(way, t) - hair).meets(place); })
        && std::none_of(m_standing.begin(), m_standing.end(), [&](const Bounds &b) { return b.grown(std::fabs(way) - hair).meets(place); })
        && within(place);
}

// Where a left (or top) side may come to lie.
std::vector<double> Land::marks(bool across, double side, double way) const
{
    const double low = across ? m_bounds.left : m_bounds.top, high = (across ? m_bounds.right : m_bounds.bottom) - side;
    std::vector<double> all;
    if (high < low - hair)
        return all;
    for (int i = 0; i <= rasterLines; ++i)
        all.push_back(std::min(high, roundedUp(low + (high - low) * i / rasterLines)));
    for (const Taken &t : m_taken) {
        const double near = across ? t.place.left : t.place.top, far = across ? t.place.right : t.place.bottom;
        const double clear = apart(way, t);
        for (double at : {near, far - side, far + clear, near - side - clear})
            all.push_back(at);
    }
    std::erase_if(all, [&](double at) { return at < low - hair || at > high + hair; });
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end(), [](double a, double b) { return b - a < step / 2; }), all.end());
    return all;
}

std::optional<Bounds> Land::take(const std::vector<Footprint> &footprints, const Price &price)
{
    struct Offer {
        double price, way;
        Bounds place;
    };
    std::vector<Offer> offers;
    for (const Footprint &f : footprints) {
        const std::vector<double> rows = marks(false, f.depth, f.way);
        for (double x : marks(true, f.width, f.way))
            for (double y : rows) {
                const Bounds place{x, y, x + f.width, y + f.depth};
                offers.push_back({price(place), f.way, place});
            }
    }
    // The cheapest first, of equals the first; most are never looked at, so a heap instead of an order of all.
    std::vector<std::size_t> heap(offers.size());
    std::iota(heap.begin(), heap.end(), std::size_t(0));
    const auto dearer = [&](std::size_t a, std::size_t b) {
        return offers[a].price != offers[b].price ? offers[a].price > offers[b].price : a > b;
    };
    std::make_heap(heap.begin(), heap.end(), dearer);
    for (auto end = heap.end(); end != heap.begin(); --end) {
        std::pop_heap(heap.begin(), end, dearer);
        const Offer &offer = offers[*(end - 1)];
        if (fits(offer.place, offer.way)) {
            m_taken.push_back({offer.place, offer.way});
            return offer.place;
        }
    }
    return std::nullopt;
}

Bounds Land::taken() const
{
    Bounds all = m_taken.empty() ? Bounds{} : m_taken.front().place;
    for (const Taken &t : m_taken)
        all = all.united(t.place);
    return all;
}

} // namespace tokenyard::generate
