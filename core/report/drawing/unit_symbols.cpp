// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/unit_symbols.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::drawing {

namespace {
// Proportions of the symbols; drawing habits without physical meaning.
constexpr double cellFill = 0.72;  // of a cell, the rest is the gap
constexpr double bandShare = 0.36; // of the depth, for the units above and below the label
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

Point middle(const Bounds &b) { return {(b.left + b.right) / 2, (b.top + b.bottom) / 2}; }

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

// Two overlapping circles, one above the other: the winding pair of IEC 60617 S00841.
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

// Cells in a band above and one below: the middle stays free for the label.
std::vector<Bounds> bandCells(int count, const Bounds &room, double aspect)
{
    const double band = room.height() * bandShare;
    const Bounds upper{room.left, room.top, room.right, room.top + band}, lower{room.left, room.bottom - band, room.right, room.bottom};
    std::vector<Bounds> cells = cellsFor((count + 1) / 2, upper, aspect);
    // The lower band takes the upper one's cells, so that both have one size.
    for (std::size_t i = 0; i < std::size_t(count / 2); ++i) {
        const Bounds &above = cells[i];
        const double down = lower.top - upper.top;
        cells.push_back({above.left, above.top + down, above.right, above.bottom + down});
    }
    return cells;
}

// Fans side by side along each cell.
void addFans(DisplayList &list, const std::vector<Bounds> &cells)
{
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
    void operator()(const Transformer &k) { addTransformers(list, k.units, scaled(roomOf(object), 0.98, 0.42)); }
    void operator()(const UpsRoom &k) { addBoxes(list, bandCells(k.units, roomOf(object), cabinetAspect), cabinet); }
    void operator()(const GeneratorYard &k) { addBoxes(list, bandCells(k.units, roomOf(object), generatorAspect), cabinet); }
    void operator()(const FuelCells &k) { addBoxes(list, bandCells(k.units, roomOf(object), containerAspect), cabinet); }
    void operator()(const DryCoolerYard &k) { addFans(list, bandCells(k.units, roomOf(object, 0.94), coolerAspect)); }
    void operator()(const ChillerPlant &k) { withFans(bandCells(k.units, roomOf(object), containerAspect)); }
    void operator()(const CoolingTower &k) { withFans(bandCells(k.units, roomOf(object), 1.0)); }
    void withFans(const std::vector<Bounds> &cells)
    {
        addBoxes(list, cells, coolThin);
        std::vector<Bounds> inner;
        for (const Bounds &cell : cells)
            inner.push_back(scaled(cell, cellFill, cellFill));
        addFans(list, inner);
    }
    void operator()(const WaterTank &)
    {
        const Bounds room = roomOf(object);
        list.add(Layer::Yard, coolThin, Circles{{{0, 0}}, std::min(room.width(), room.height()) / 2});
    }
    template <class Other>
    void operator()(const Other &)
    {}
};
} // namespace

std::vector<Bounds> cellsFor(int count, const Bounds &room, double aspectFactor)
{
    if (count <= 0 || room.width() <= 0 || room.height() <= 0)
        return {};
    // The number of columns whose cells come nearest to the aspect, judged by its logarithm; rows with gaps count against it.
    int best = 1;
    double least = 1e300;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double aspect = (room.width() / columns) / (room.height() / rows);
        const double off = std::fabs(std::log(aspect / aspectFactor)) + double(columns * rows - count) / count;
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
