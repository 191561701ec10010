// SPDX-License-Identifier: Apache-2.0
#include "ui/report/chart_parts.h"

#include "ui/report/type.h"
#include "ui/theme/tokens.h"

#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr double markWidth = 18 * px, markGap = 4 * px, itemGap = 16 * px, rowGap = 3 * px;

QFont legendFont() { return pageFont(10); }
double itemWidth(const LegendItem &item) { return markWidth + markGap + textWidth(legendFont(), item.name); }

// Calls visit(item, x, row); returns the number of rows.
template <class Visit>
int arrange(const std::vector<LegendItem> &items, double width, Visit &&visit)
{
    double x = 0.0;
    int row = 0;
    for (const LegendItem &item : items) {
        if (x > 0.0 && x + itemWidth(item) > width) {
            x = 0.0;
            ++row;
        }
        visit(item, x, row);
        x += itemWidth(item) + itemGap;
    }
    return items.empty() ? 0 : row + 1;
}

} // namespace

QColor colourOf(report::Hue hue)
{
    using report::Hue;
    const Tokens &t = lightTokens();
    switch (hue) {
    case Hue::Ink: return t.ink;
    case Hue::Muted: return t.muted;
    case Hue::PowerA: return t.powerA;
    case Hue::PowerB: return t.powerB;
    case Hue::Supply: return t.supply;
    case Hue::Return: return t.returnWater;
    case Hue::Fibre: return t.fibre;
    case Hue::Racks: return t.racks;
    case Hue::Selection: return t.selection;
    case Hue::Band: return t.band;
    }
    return t.ink;
}

namespace {

// Angle in degrees of the lines over a pale background, or none: a plain fill.
struct Hatch {
    bool lines = false;
    double angle = 0.0;
    bool crossed = false;
};

Hatch hatchOf(report::Hue hue)
{
    using report::Hue;
    switch (hue) {
    case Hue::PowerA: return {true, 45.0};
    case Hue::PowerB: return {true, -45.0};
    case Hue::Supply: return {true, 90.0};
    case Hue::Return: return {true, 0.0};
    case Hue::Fibre: return {true, 45.0, true};
    case Hue::Ink:
    case Hue::Muted:
    case Hue::Racks:
    case Hue::Selection:
    case Hue::Band: break;
    }
    return {};
}

constexpr double hatchGap = 4 * px, hatchWidth = 0.9 * px, hatchGround = 0.25; // share of the colour in the background

QColor paler(const QColor &colour, double share)
{
    const auto mix = [share](int c) { return int(255 - (255 - c) * share); };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

// Parallel lines within the area, cut here because an SVG written by Qt 6.4 has no clipping.
void hatch(QPainter &painter, const QPolygonF &area, double angle, const QColor &colour)
{
    QTransform level, back;
    level.rotate(angle);
    back.rotate(-angle);
    const QPolygonF turned = level.map(area);
    const QRectF box = turned.boundingRect();
    painter.save();
    painter.setPen(QPen(colour, hatchWidth, Qt::SolidLine, Qt::FlatCap));
    for (double y = (std::floor(box.top() / hatchGap) + 0.5) * hatchGap; y < box.bottom(); y += hatchGap) {
        std::vector<double> crossings;
        for (qsizetype i = 0; i < turned.size(); ++i) {
            const QPointF a = turned[i], b = turned[(i + 1) % turned.size()];
            if ((a.y() < y) != (b.y() < y))
                crossings.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
            painter.drawLine(back.map(QPointF(crossings[i], y)), back.map(QPointF(crossings[i + 1], y)));
    }
    painter.restore();
}

} // namespace

void fillWith(QPainter &painter, const QPainterPath &area, report::Hue hue)
{
    const Hatch pattern = hatchOf(hue);
    const QColor colour = colourOf(hue);
    painter.fillPath(area, pattern.lines ? paler(colour, hatchGround) : colour);
    if (!pattern.lines || area.isEmpty())
        return;
    const QPolygonF polygon = area.toFillPolygon();
    hatch(painter, polygon, pattern.angle, colour);
    if (pattern.crossed)
        hatch(painter, polygon, pattern.angle + 90.0, colour);
}

void fillWith(QPainter &painter, const QRectF &area, report::Hue hue)
{
    QPainterPath path;
    path.addRect(area.normalized());
    fillWith(painter, path, hue);
}

QPen linePen(report::Hue hue, int index, double width)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(colourOf(hue), width, styles[std::size_t(index) % std::size(styles)]);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

Axis axisFor(double low, double high)
{
    if (!(high > low))
        high = low + 1.0;
    const double raw = (high - low) / 5.0, power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power, step = power * (lead < 1.5 ? 1.0 : lead < 3.5 ? 2.0 : lead < 7.5 ? 5.0 : 10.0);
    Axis axis{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step, 0};
    axis.decimals = std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
    return axis;
}

double legendHeight(const std::vector<LegendItem> &items, double width)
{
    const int rows = arrange(items, width, [](const LegendItem &, double, int) {});
    return rows == 0 ? 0.0 : rows * (lineHeight(legendFont()) + rowGap) - rowGap;
}

void paintLegend(QPainter &painter, const std::vector<LegendItem> &items, double y, double width)
{
    const double line = lineHeight(legendFont());
    arrange(items, width, [&](const LegendItem &item, double x, int row) {
        const double top = y + row * (line + rowGap);
        item.mark(painter, QRectF(x, top + line / 2 - 4 * px, markWidth, 8 * px));
        drawLine(painter, legendFont(), lightTokens().ink, x + markWidth + markGap, top, width, item.name);
    });
}

} // namespace tokenyard::ui
