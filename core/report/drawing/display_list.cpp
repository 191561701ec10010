// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/display_list.h"

#include <algorithm>
#include <array>

namespace tokenyard::drawing {

namespace {
// The points that a geometry reaches; words reach none.
std::vector<Point> extent(const Shape &shape) { return shape.points; }
std::vector<Point> extent(const Words &) { return {}; }

std::vector<Point> extent(const Circles &circles)
{
    std::vector<Point> out;
    for (Point c : circles.centres) {
        out.push_back({c.x - circles.radius, c.y - circles.radius});
        out.push_back({c.x + circles.radius, c.y + circles.radius});
    }
    return out;
}

std::vector<Point> extent(const Boxes &batch)
{
    const Placement turn{.x = {}, .y = {}, .width = {}, .depth = {}, .angle = batch.angle};
    std::vector<Point> out;
    for (const Bounds &b : batch.boxes)
        for (Point p : std::array<Point, 4>{{{b.left, b.top}, {b.right, b.top}, {b.right, b.bottom}, {b.left, b.bottom}}})
            out.push_back(batch.at + turn.toMap(p));
    return out;
}

void shiftRoom(std::optional<Bounds> &room, Point by)
{
    if (room)
        room = Bounds{room->left + by.x, room->top + by.y, room->right + by.x, room->bottom + by.y};
}

void shiftWords(Words &words, Point by)
{
    words.at = words.at + by;
    shiftRoom(words.room, by);
    shiftRoom(words.outerRoom, by);
}

void shift(Geometry &geometry, Point by)
{
    if (auto *shape = std::get_if<Shape>(&geometry))
        for (Point &p : shape->points)
            p = p + by;
    else if (auto *circles = std::get_if<Circles>(&geometry))
        for (Point &p : circles->centres)
            p = p + by;
    else if (auto *boxes = std::get_if<Boxes>(&geometry))
        boxes->at = boxes->at + by;
    else
        shiftWords(std::get<Words>(geometry), by);
}
} // namespace

void DisplayList::add(Layer layer, const Style &style, Geometry geometry)
{
    const std::vector<Point> points = std::visit([](const auto &g) { return extent(g); }, geometry);
    if (!points.empty()) {
        const Bounds own = boundsOf(points);
        m_bounds = m_any ? m_bounds.united(own) : own;
        m_any = true;
    }
    m_primitives.push_back({layer, style, std::move(geometry)});
}

void DisplayList::append(const DisplayList &other, Point offset)
{
    for (Primitive primitive : other.m_primitives) {
        shift(primitive.geometry, offset);
        m_primitives.push_back(std::move(primitive));
    }
    if (!other.m_any)
        return;
    const Bounds b = other.m_bounds;
    const Bounds moved{b.left + offset.x, b.top + offset.y, b.right + offset.x, b.bottom + offset.y};
    m_bounds = m_any ? m_bounds.united(moved) : moved;
    m_any = true;
}

void DisplayList::sortByLayer()
{
    std::stable_sort(m_primitives.begin(), m_primitives.end(), [](const Primitive &a, const Primitive &b) { return a.layer < b.layer; });
}

} // namespace tokenyard::drawing
