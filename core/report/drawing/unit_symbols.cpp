// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/unit_symbols.h"

#include "core/report/drawing/diagram_symbols.h"

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
    void operator()(const WaterTank &) { tank(); }
    void operator()(const ThermalStore &) { tank(); }
    void tank()
    {
        const Bounds room = roomOf(object);
        list.add(Layer::Yard, coolThin, Circles{{{0, 0}}, std::min(room.width(), room.height()) / 2});
    }
    template <class Other>
    void operator()(const Other &)
    {}
};

// ---- in diagrams

constexpr double coil = 2.5, coilApart = 1.6; // radius of a winding and half the distance of the two
constexpr double commonHalf = 16.0;           // of a symbol between its level lines
constexpr double letterMm = 2.4;

Style hollow(const Style &line) { return {.fill = Role::Paper, .line = line.line, .lineMm = line.lineMm, .dash = line.dash}; }

class Pen {
public:
    Pen(DisplayList &list, Point at, bool level, const Style &line) : m_list(list), m_at(at), m_level(level), m_line(line) {}
    // Along and across the flow.
    Point p(double along, double across = 0.0) const { return m_at + (m_level ? Point{along, across} : Point{across, along}); }
    void stroke(Point a, Point b)
    {
        m_list.add(Layer::Feed, {.fill = Role::None, .line = m_line.line, .lineMm = m_line.lineMm, .dash = m_line.dash},
                   Shape{{a, b}, false});
    }
    void along(double from, double to) { stroke(p(from), p(to)); }
    void circle(Point at, double radius, bool filled = true)
    {
        m_list.add(Layer::Mark,
                   filled ? hollow(m_line) : Style{.fill = Role::None, .line = m_line.line, .lineMm = m_line.lineMm, .dash = m_line.dash},
                   Circles{{at}, radius});
    }
    void box(double halfWidth, double halfHeight)
    {
        m_list.add(Layer::Mark, hollow(m_line),
                   Shape{{m_at + Point{-halfWidth, -halfHeight}, m_at + Point{halfWidth, -halfHeight}, m_at + Point{halfWidth, halfHeight},
                          m_at + Point{-halfWidth, halfHeight}},
                         true});
    }
    void mark(Point a, Point b)
    {
        m_list.add(Layer::Mark, {.fill = Role::None, .line = m_line.line, .lineMm = m_line.lineMm, .dash = Dash::Solid},
                   Shape{{a, b}, false});
    }
    void letters(const char *words, Point at)
    {
        addWords(m_list, Text::verbatim(words), at, letterMm, m_line.line == Role::Faint ? Role::Faint : Role::Ink, 0, false,
                 AnchorX::Centre);
    }

private:
    DisplayList &m_list;
    Point m_at;
    bool m_level;
    Style m_line;
};

// Two windings in the flow; with `from` and `to` the ends of its lines.
void windings(Pen &pen, double middle, double from, double to)
{
    pen.along(from, middle - coilApart - coil);
    pen.along(middle + coilApart + coil, to);
    pen.circle(pen.p(middle - coilApart), coil);
    pen.circle(pen.p(middle + coilApart), coil, false);
}

struct Drawer {
    DisplayList &list;
    Pen pen;
    Point at;
    bool level;
    Style line;
    double half() const { return level ? commonHalf : 4.0; }

    void operator()(const GridIntake &)
    {
        // The grid as a box with its mesh, the supply's breaker, the main transformer.
        const double grid = -half() + 3.0;
        const Point middle = pen.p(grid);
        list.add(Layer::Mark, hollow(line),
                 Shape{{middle + Point{-3, -3}, middle + Point{3, -3}, middle + Point{3, 3}, middle + Point{-3, 3}}, true});
        for (double d : {-1.5, 1.5}) {
            pen.mark(middle + Point{-3, d}, middle + Point{3, d});
            pen.mark(middle + Point{d, -3}, middle + Point{d, 3});
        }
        drawBreaker(list, pen.p(grid + 7.0), true, line);
        windings(pen, grid + 16.0, grid + 3.0, half());
    }
    void operator()(const Transformer &) { windings(pen, 0.0, -half(), half()); }
    void operator()(const UpsRoom &)
    {
        pen.along(-half(), -3.5);
        pen.along(3.5, half());
        pen.box(3.5, 3.5);
        pen.mark(at + Point{-3.5, 3.5}, at + Point{3.5, -3.5});
        pen.letters("~", at + Point{-1.6, -1.6});
        pen.letters("=", at + Point{1.7, 1.6});
    }
    // A change-over contact with its two inputs, on side A.
    void operator()(const TransferSwitch &)
    {
        pen.along(-half(), -3.8);
        pen.along(3.8, half());
        pen.box(3.8, 3.8);
        for (double side : {-2.0, 2.0}) {
            pen.circle(pen.p(-1.8, side), 0.7);
            pen.mark(pen.p(-3.8, side), pen.p(-2.5, side));
        }
        pen.mark(pen.p(3.8, 0.0), pen.p(2.2, 0.0));
        pen.mark(pen.p(2.2, 0.0), pen.p(-1.4, -1.5));
    }
    void operator()(const GeneratorYard &)
    {
        pen.along(level ? half() - 6.0 : 3.6, half());
        pen.circle(pen.p(level ? half() - 9.6 : 0.0), 3.6);
        pen.letters("G", pen.p(level ? half() - 9.6 : 0.0));
    }
    void operator()(const FuelCells &)
    {
        pen.along(3.6, half());
        pen.box(3.6, 3.0);
        pen.letters("FC", at);
    }
    void operator()(const Battery &)
    {
        pen.along(-half(), -1.5);
        pen.along(1.5, half());
        for (double d : {-1.5, 0.5})
            pen.mark(pen.p(d, -3.0), pen.p(d, 3.0));
        for (double d : {-0.5, 1.5})
            pen.mark(pen.p(d, -1.5), pen.p(d, 1.5));
    }
    void operator()(const Switchgear &)
    {
        list.add(Layer::Feed, {.fill = line.line, .line = line.line, .lineMm = 0.3, .dash = line.dash},
                 Shape{{pen.p(-0.6, -9.0), pen.p(0.6, -9.0), pen.p(0.6, 9.0), pen.p(-0.6, 9.0)}, true});
    }
    // Coolant: a heat exchanger is a circle or a box with a zigzag, a cooler a box with its fan.
    void operator()(const CduGallery &)
    {
        pen.box(3.8, 3.8);
        pen.mark(at + Point{-3.8, 3.8}, at + Point{3.8, -3.8});
    }
    void operator()(const ChillerPlant &)
    {
        pen.box(3.8, 3.8);
        pen.circle(at, 2.6);
        pen.mark(at + Point{-1.3, -2.2}, at + Point{2.3, -1.2});
        pen.mark(at + Point{-1.3, 2.2}, at + Point{2.3, 1.2});
    }
    void fan(Point middle)
    {
        pen.circle(middle, 1.9);
        pen.mark(middle + Point{-1.9, 0}, middle + Point{1.9, 0});
        pen.mark(middle + Point{0, -1.9}, middle + Point{0, 1.9});
    }
    void operator()(const DryCoolerYard &)
    {
        pen.box(3.8, 3.8);
        fan(at + Point{0, -1.2});
        pen.mark(at + Point{-3.8, 2.0}, at + Point{3.8, 2.0});
    }
    void operator()(const CoolingTower &)
    {
        list.add(Layer::Mark, hollow(line),
                 Shape{{at + Point{-2.4, -3.8}, at + Point{2.4, -3.8}, at + Point{3.8, 3.8}, at + Point{-3.8, 3.8}}, true});
        fan(at + Point{0, -1.2});
    }
    void operator()(const WaterTank &) { pen.circle(at, 3.8); }
    // A tank with its layers of cold and warm water.
    void operator()(const ThermalStore &)
    {
        pen.circle(at, 3.8);
        pen.mark(at + Point{-3.8, 0}, at + Point{3.8, 0});
    }
    template <class Other>
    void operator()(const Other &)
    {
        pen.box(3.8, 3.8);
    }
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

bool isBoard(const Object &object) { return object.as<Switchgear>() != nullptr; }

SymbolSize symbolSize(const Object &object, bool level)
{
    if (object.as<Switchgear>())
        return level ? SymbolSize{0.8, 9.0} : SymbolSize{9.0, 0.8};
    if (level)
        return {commonHalf, 4.2};
    return {4.0, object.as<Transformer>() ? 4.2 : 4.0};
}

void drawSymbol(DisplayList &list, const Object &object, Point at, bool level, const Style &line)
{
    std::visit(Drawer{list, Pen(list, at, level, line), at, level, line}, object.equipment);
}

} // namespace tokenyard::drawing
