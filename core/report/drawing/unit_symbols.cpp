// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/unit_symbols.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::drawing {

namespace {
// Proportions of the symbols; drawing habits without physical meaning.
constexpr double cellFill = 0.72;      // of a cell, the rest is the gap
constexpr double generatorAspect = 0.4, cabinetAspect = 0.8, containerAspect = 2.2, coolerAspect = 4.0;
constexpr Style thin{.fill = Role::None, .line = Role::Muted, .lineMm = 0.18, .dash = Dash::Solid};
constexpr Style coolThin{.fill = Role::None, .line = Role::Supply, .lineMm = 0.18, .dash = Dash::Solid};
constexpr Style dark{.fill = Role::None, .line = Role::Ink, .lineMm = 0.28, .dash = Dash::Solid};
constexpr Style cabinet{.fill = Role::Paper, .line = Role::Muted, .lineMm = 0.18, .dash = Dash::Solid};

Bounds scaled(const Bounds &b, double across, double along)
{
    const double x = (b.left + b.right) / 2, y = (b.top + b.bottom) / 2, w = b.width() * across / 2, h = b.height() * along / 2;
    return {x - w, y - h, x + w, y + h};
}

Point middle(const Bounds &b)
{
    return {(b.left + b.right) / 2, (b.top + b.bottom) / 2};
}

// The footprint less a margin, about the middle.
Bounds roomOf(const Object &object, double fraction = 0.86)
{
    const double w = object.place.width.si(), d = object.place.depth.si();
    return scaled({-w / 2, -d / 2, w / 2, d / 2}, fraction, fraction);
}

void addBoxes(DisplayList &list, const std::vector<Bounds> &cells, const Style &style)
{
    Boxes boxes;
    for (const Bounds &cell : cells)
        boxes.boxes.push_back(scaled(cell, cellFill, cellFill));
    list.add(Layer::Yard, style, std::move(boxes));
}

// Two circles above each other that overlap: the winding pair of IEC 60617 S00841.
void addTransformers(DisplayList &list, int count, const Bounds &room)
{
    const std::vector<Bounds> cells = cellsFor(count, room, 0.62);
    if (cells.empty())
        return;
    const double radius = std::min(cells[0].width() * 0.42, cells[0].height() * 0.26);
    Circles circles{{}, radius};
    for (const Bounds &cell : cells) {
        circles.centres.push_back(middle(cell) + Point{0, -0.62 * radius});
        circles.centres.push_back(middle(cell) + Point{0, 0.62 * radius});
    }
    list.add(Layer::Yard, dark, std::move(circles));
}

// Rows above and below, the middle free for the label.
void addGenerators(DisplayList &list, int count, const Bounds &room)
{
    const double band = room.height() * 0.34;
    const Bounds upper{room.left, room.top, room.right, room.top + band}, lower{room.left, room.bottom - band, room.right, room.bottom};
    std::vector<Bounds> cells = cellsFor((count + 1) / 2, upper, generatorAspect);
    const std::vector<Bounds> below = cellsFor(count / 2, lower, generatorAspect);
    cells.insert(cells.end(), below.begin(), below.end());
    addBoxes(list, cells, cabinet);
}

// Fans side by side along each unit.
void addFans(DisplayList &list, int count, const Bounds &room, double aspect)
{
    const std::vector<Bounds> cells = cellsFor(count, room, aspect);
    if (cells.empty())
        return;
    const double w = cells[0].width(), h = cells[0].height();
    const int across = std::clamp(int(std::lround(w / h)), 1, 12), along = std::clamp(int(std::lround(h / w)), 1, 12);
    Circles fans{{}, 0.36 * std::min(w / across, h / along)};
    for (const Bounds &cell : cells)
        for (int i = 0; i < across; ++i)
            for (int j = 0; j < along; ++j)
                fans.centres.push_back({cell.left + (i + 0.5) * w / across, cell.top + (j + 0.5) * h / along});
    list.add(Layer::Yard, coolThin, std::move(fans));
}

struct Symbols {
    const Object &object;
    DisplayList list;
    void operator()(const GridIntake &k) { addTransformers(list, k.units, scaled(roomOf(object), 0.9, 0.4)); }
    void operator()(const Transformer &k) { addTransformers(list, k.units, roomOf(object)); }
    void operator()(const Switchgear &k) { addBoxes(list, cellsFor(std::max(k.units, 1), scaled(roomOf(object), 1, 0.4), cabinetAspect), cabinet); }
    void operator()(const UpsRoom &k) { addGenerators(list, k.units, roomOf(object)); }
    void operator()(const GeneratorYard &k) { addGenerators(list, k.units, roomOf(object)); }
    void operator()(const FuelCells &k) { addGenerators(list, k.units, roomOf(object)); }
    void operator()(const ChillerPlant &k)
    {
        addBoxes(list, cellsFor(k.units, roomOf(object), containerAspect), coolThin);
        addFans(list, k.units, scaled(roomOf(object), 0.98, 0.98), containerAspect);
    }
    void operator()(const DryCoolerYard &k) { addFans(list, k.units, roomOf(object, 0.94), coolerAspect); }
    void operator()(const CoolingTower &k)
    {
        addBoxes(list, cellsFor(k.units, roomOf(object), 1.0), coolThin);
        addFans(list, k.units, roomOf(object), 1.0);
    }
    void operator()(const WaterTank &)
    {
        const Bounds room = roomOf(object);
        list.add(Layer::Yard, coolThin, Circles{{{0, 0}}, std::min(room.width(), room.height()) / 2});
    }
    template <class Other>
    void operator()(const Other &) {}
};
} // namespace

std::vector<Bounds> cellsFor(int count, const Bounds &room, double aspectFactor)
{
    if (count <= 0 || room.width() <= 0 || room.height() <= 0)
        return {};
    // The number of columns whose cells come nearest to the aspect, judged by its logarithm.
    int best = 1;
    double least = 1e300;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double aspect = (room.width() / columns) / (room.height() / rows);
        const double off = std::fabs(std::log(aspect / aspectFactor));
        if (off < least) {
            least = off;
            best = columns;
        }
    }
    const int rows = (count + best - 1) / best;
    const double w = room.width() / best, h = room.height() / rows;
    std::vector<Bounds> cells;
    for (int i = 0; i < count; ++i) {
        const double x = room.left + (i % best) * w, y = room.top + (i / best) * h;
        cells.push_back({x, y, x + w, y + h});
    }
    return cells;
}

DisplayList unitSymbols(const Object &object)
{
    Symbols symbols{object, {}};
    std::visit(symbols, object.equipment);
    return std::move(symbols.list);
}

} // namespace tokenyard::drawing
