// SPDX-License-Identifier: Apache-2.0
#include "ui/map/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tokenyard::ui {

namespace {
constexpr double hair = 1e-6; // m

// A box seen along one axis: `low..high` along it, `from..to` across.
struct Extent {
    double low, high, from, to;
    double middle() const { return (low + high) / 2; }
    bool beside(const Extent &o) const { return from < o.to && o.from < to; }
};
Extent along(const Bounds &b, bool x) { return x ? Extent{b.left, b.right, b.top, b.bottom} : Extent{b.top, b.bottom, b.left, b.right}; }
Point at(bool x, double main, double cross) { return x ? Point{main, cross} : Point{cross, main}; }

// The neighbours of a box on an axis: nearest ends below and above.
struct Neighbours {
    std::optional<Extent> below, above;
};
Neighbours neighboursOf(const Extent &box, const std::vector<Extent> &others)
{
    Neighbours n;
    for (const Extent &o : others) {
        if (!o.beside(box))
            continue;
        if (o.high <= box.low + hair && (!n.below || o.high > n.below->high))
            n.below = o;
        if (o.low >= box.high - hair && (!n.above || o.low < n.above->low))
            n.above = o;
    }
    return n;
}

// The smallest shift that aligns an edge or the middle with one of the others'.
std::optional<double> edgeShift(const Extent &box, const std::vector<Extent> &others, double tolerance)
{
    std::optional<double> best;
    for (const Extent &o : others)
        for (double own : {box.low, box.middle(), box.high})
            for (double target : {o.low, o.middle(), o.high}) {
                // A middle to a middle, an edge to an edge; a point to either, and either to a line.
                const bool alike = box.low == box.high || o.low == o.high || (own == box.middle()) == (target == o.middle());
                const double shift = target - own;
                if (alike && std::fabs(shift) <= tolerance && (!best || std::fabs(shift) < std::fabs(*best)))
                    best = shift;
            }
    return best;
}

// The smallest shift that makes two gaps equal: those to both neighbours, or one to a neighbour and that neighbour's next gap.
std::optional<double> gapShift(const Extent &box, const std::vector<Extent> &others, double tolerance)
{
    std::optional<double> best;
    const auto offer = [&](double shift) {
        if (std::fabs(shift) <= tolerance && (!best || std::fabs(shift) < std::fabs(*best)))
            best = shift;
    };
    const Neighbours n = neighboursOf(box, others);
    if (n.below && n.above)
        offer((n.below->high + n.above->low) / 2 - box.middle());
    if (n.below)
        if (const Neighbours next = neighboursOf(*n.below, others); next.below)
            offer(n.below->high + (n.below->low - next.below->high) - box.low);
    if (n.above)
        if (const Neighbours next = neighboursOf(*n.above, others); next.above)
            offer(n.above->low - (next.above->low - n.above->high) - box.high);
    return best;
}

struct AxisSnap {
    double shift = 0.0;
    bool toEdge = false;
};
AxisSnap snapAxis(const Extent &box, const std::vector<Extent> &others, const SnapSettings &settings)
{
    const auto edge = edgeShift(box, others, settings.tolerance.si());
    const auto gap = gapShift(box, others, settings.tolerance.si());
    if (edge && (!gap || std::fabs(*edge) <= std::fabs(*gap)))
        return {*edge, true};
    if (gap)
        return {*gap, false};
    return {toGrid(box.low, settings.grid) - box.low, false};
}

// Lines through every edge or middle that the box now shares, from end to end of both.
void addGuides(std::vector<SnapLine> &guides, const Extent &box, const std::vector<Extent> &others, bool x)
{
    std::vector<SnapLine> found;
    for (double own : {box.low, box.middle(), box.high}) {
        double from = box.from, to = box.to;
        bool any = false;
        for (const Extent &o : others) {
            const bool middles = std::fabs(o.middle() - own) < hair;
            const bool edges = std::fabs(o.low - own) < hair || std::fabs(o.high - own) < hair;
            const bool same = box.low == box.high || o.low == o.high ? middles || edges : own == box.middle() ? middles : edges;
            if (!same)
                continue;
            any = true;
            from = std::min(from, o.from);
            to = std::max(to, o.to);
        }
        if (any)
            found.push_back({at(x, own, from), at(x, own, to)});
    }
    if (found.size() == 3) // both edges and so the middle: two lines are enough
        found.erase(found.begin() + 1);
    guides.insert(guides.end(), found.begin(), found.end());
}

void addGaps(std::vector<SnapGap> &gaps, const Extent &box, const std::vector<Extent> &others, bool x, double reach)
{
    const Neighbours n = neighboursOf(box, others);
    const double below = n.below ? box.low - n.below->high : 1e300, above = n.above ? n.above->low - box.high : 1e300;
    const auto middle = [&](const Extent &o) { return (std::max(o.from, box.from) + std::min(o.to, box.to)) / 2; };
    const bool equal = std::fabs(below - above) < 1e-3;
    if (n.below && below > hair && below <= reach && (below <= above || equal))
        gaps.push_back({at(x, n.below->high, middle(*n.below)), at(x, box.low, middle(*n.below))});
    if (n.above && above > hair && above <= reach && (above < below || equal))
        gaps.push_back({at(x, box.high, middle(*n.above)), at(x, n.above->low, middle(*n.above))});
}

Bounds moved(const Bounds &b, Point by) { return {b.left + by.x, b.top + by.y, b.right + by.x, b.bottom + by.y}; }
} // namespace

double toGrid(double value, Length grid) { return grid.si() > 0 ? std::round(value / grid.si()) * grid.si() : value; }

Snap snapMove(const Bounds &box, Point delta, std::span<const Bounds> others, const SnapSettings &settings)
{
    Snap snap{.delta = delta, .guides = {}, .gaps = {}};
    for (bool x : {true, false}) {
        std::vector<Extent> extents;
        for (const Bounds &o : others)
            extents.push_back(along(o, x));
        double &d = x ? snap.delta.x : snap.delta.y;
        const bool dragged = d != 0.0; // along an axis without movement the box stays where it is
        if (settings.enabled && dragged)
            d += snapAxis(along(moved(box, snap.delta), x), extents, settings).shift;
    }
    for (bool x : {true, false}) {
        std::vector<Extent> extents;
        for (const Bounds &o : others)
            extents.push_back(along(o, x));
        const Extent now = along(moved(box, snap.delta), x);
        if (settings.enabled)
            addGuides(snap.guides, now, extents, x);
        addGaps(snap.gaps, now, extents, x, settings.gapReach.si());
    }
    return snap;
}

Snap snapPoint(Point point, std::span<const Bounds> others, const SnapSettings &settings)
{
    Snap snap = snapMove({point.x, point.y, point.x, point.y}, {hair, hair}, others, settings);
    snap.delta = point + snap.delta;
    if (!settings.enabled)
        snap.delta = point;
    snap.gaps.clear();
    return snap;
}

} // namespace tokenyard::ui
