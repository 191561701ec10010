// SPDX-License-Identifier: Apache-2.0
// A curve with its band over a logarithmic axis: dashed beyond the limits, rings and discs for single points.
#include "core/report/numbers.h"
#include "ui/report/chart_parts.h"
#include "ui/report/pieces.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

using report::CurveChart;
using report::CurvePoint;
using report::PointSet;

constexpr double markRadius = 2.4 * px, ringRadius = 4.5 * px;

// Axes that contain curve, band, limit and chosen point; single points widen them slightly at most.
struct Axes {
    double left = 1.0, right = 10.0;
    Axis y;
};

Axes axesOf(const CurveChart &chart)
{
    Axes axes;
    double slow = chart.limit > 0.0 ? chart.limit : HUGE_VAL, fast = chart.limit, most = 0.0;
    const auto see = [&](double x, double y) {
        slow = std::min(slow, x);
        fast = std::max(fast, x);
        most = std::max(most, y);
    };
    for (const CurvePoint &p : chart.curve)
        see(p.x, std::max(p.y, p.high));
    if (chart.chosen)
        see(chart.chosen->x, std::max(chart.chosen->y, chart.chosen->high));
    const double leftmost = slow / 2.5, rightmost = fast * 1.6, highest = most * 1.6;
    for (const PointSet &set : chart.sets)
        for (const auto &[x, y] : set.points)
            if (x >= leftmost && x <= rightmost && y <= highest)
                see(x, y);
    if (fast > 0.0 && std::isfinite(slow) && slow > 0.0)
        axes.left = slow * 0.85, axes.right = std::max(fast * 1.12, slow * 1.5);
    axes.y = axisFor(0.0, most);
    return axes;
}

QPen solid(const QColor &colour, double width) { return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin}; }
QPen dashed(const QColor &colour, double width) { return {colour, width, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin}; }

void paintMark(QPainter &painter, QPointF at, bool filled)
{
    painter.setPen(solid(lightTokens().ink, 0.9 * px));
    painter.setBrush(filled ? QBrush(lightTokens().ink) : QBrush(Qt::white));
    painter.drawEllipse(at, markRadius, markRadius);
}

class CurvePlot {
public:
    CurvePlot(const CurveChart &chart, QRectF area, Language language)
        : m_chart(chart), m_area(area), m_language(language), m_axes(axesOf(chart))
    {}

    void paint(QPainter &painter) const
    {
        paintGrid(painter);
        painter.save();
        painter.setClipRect(m_area);
        paintBand(painter);
        paintCurve(painter);
        for (const PointSet &set : m_chart.sets)
            for (const auto &[px_, py] : set.points)
                if (const QPointF p = at(px_, py); m_area.contains(p))
                    paintMark(painter, p, set.filled);
        painter.restore();
        const QRectF limit = paintLimit(painter);
        paintChosen(painter, limit);
    }
    int beyond() const
    {
        int n = 0;
        for (const PointSet &set : m_chart.sets)
            for (const auto &[x, y] : set.points)
                n += !m_area.contains(at(x, y));
        return n;
    }

private:
    double x(double value) const
    {
        return m_area.left() + std::log(std::max(value, 1e-9) / m_axes.left) / std::log(m_axes.right / m_axes.left) * m_area.width();
    }
    QPointF at(double px_, double value) const
    {
        return {x(px_), m_area.bottom() - (value - m_axes.y.low) / (m_axes.y.high - m_axes.y.low) * m_area.height()};
    }

    void paintGrid(QPainter &painter) const
    {
        const QFont font = pageFont(10);
        for (int i = 0; i <= int(std::lround((m_axes.y.high - m_axes.y.low) / m_axes.y.step)); ++i) {
            const double value = m_axes.y.low + i * m_axes.y.step, y = at(m_axes.left, value).y();
            painter.fillRect(QRectF(m_area.left(), y, m_area.width(), hairline), lightTokens().line);
            drawFigures(painter, font, lightTokens().muted, 0, y - lineHeight(font) / 2, m_area.left() - 8 * px,
                        QString::fromStdString(report::fixed(value, m_axes.y.decimals)));
        }
        for (double power = std::pow(10.0, std::floor(std::log10(m_axes.left))); power < m_axes.right; power *= 10.0)
            for (double lead : {1.0, 2.0, 5.0})
                if (const double value = power * lead; value >= m_axes.left && value <= m_axes.right) {
                    painter.fillRect(QRectF(x(value), m_area.bottom(), hairline, 4 * px), lightTokens().muted);
                    drawLine(painter, font, lightTokens().muted, x(value) - 30 * px, m_area.bottom() + 5 * px, 60 * px,
                             QString::fromStdString(report::fixed(value, std::max(0, int(-std::floor(std::log10(value)))))),
                             Qt::AlignHCenter);
                }
    }
    void paintBand(QPainter &painter) const
    {
        QPolygonF band;
        for (const CurvePoint &p : m_chart.curve)
            band << at(p.x, p.high);
        for (auto p = m_chart.curve.rbegin(); p != m_chart.curve.rend(); ++p)
            band << at(p->x, p->low);
        QPainterPath path;
        path.addPolygon(band);
        painter.fillPath(path, lightTokens().band);
    }
    void paintCurve(QPainter &painter) const
    {
        QPainterPath within, beyond;
        for (std::size_t i = 1; i < m_chart.curve.size(); ++i) {
            const CurvePoint &a = m_chart.curve[i - 1], &b = m_chart.curve[i];
            QPainterPath &path = a.within && b.within ? within : beyond;
            if (path.isEmpty() || path.currentPosition() != at(a.x, a.y))
                path.moveTo(at(a.x, a.y));
            path.lineTo(at(b.x, b.y));
        }
        painter.strokePath(beyond, dashed(lightTokens().selection, 1.5 * px));
        painter.strokePath(within, solid(lightTokens().selection, 2 * px));
    }
    QRectF boxAt(QPointF corner, bool right, const QFont &font, const QString &words) const
    {
        const double width = textWidth(font, words) + 6 * px;
        QRectF box(right ? corner.x() : corner.x() - width, corner.y(), width, lineHeight(font));
        box.moveLeft(std::clamp(box.left(), m_area.left(), std::max(m_area.left(), m_area.right() - width)));
        box.moveTop(std::clamp(box.top(), m_area.top(), m_area.bottom() - box.height()));
        return box;
    }
    // Words on a pale background.
    void plate(QPainter &painter, const QRectF &box, const QFont &font, const QString &words, const QColor &ink) const
    {
        QColor ground(Qt::white);
        ground.setAlphaF(0.8F);
        painter.fillRect(box, ground);
        drawLine(painter, font, ink, box.left() + 3 * px, box.top(), box.width(), words);
    }
    // How many marks and points of the curve a box would hide.
    int hidden(const QRectF &box) const
    {
        const QRectF near = box.adjusted(-3 * px, -3 * px, 3 * px, 3 * px);
        int n = 0;
        for (const PointSet &set : m_chart.sets)
            for (const auto &[x_, y_] : set.points)
                n += 3 * near.contains(at(x_, y_));
        for (const CurvePoint &p : m_chart.curve)
            n += near.contains(at(p.x, p.y));
        return n;
    }
    QRectF paintLimit(QPainter &painter) const
    {
        if (!(m_chart.limit > 0.0))
            return {};
        const double at = x(m_chart.limit);
        painter.setPen(dashed(lightTokens().warning, 1.2 * px));
        painter.drawLine(QPointF(at, m_area.top()), QPointF(at, m_area.bottom()));
        const bool right = at < m_area.center().x();
        const QString words = translate(m_chart.limitWords, m_language);
        const QFont font = pageFont(10);
        const QRectF box = boxAt({at + (right ? 4 : -4) * px, m_area.top()}, right, font, words);
        plate(painter, box, font, words, lightTokens().warning);
        return box;
    }
    void paintChosen(QPainter &painter, const QRectF &taken) const
    {
        if (!m_chart.chosen)
            return;
        const QPointF p = at(m_chart.chosen->x, m_chart.chosen->y);
        painter.setPen(solid(lightTokens().selection, 2 * px));
        painter.setBrush(Qt::white);
        painter.drawEllipse(p, ringRadius, ringRadius);
        // Where it hides the least: right above the falling curve, further up, or left below it.
        const QString words = translate(m_chart.chosenWords, m_language);
        const QFont font = pageFont(10, QFont::DemiBold);
        QRectF best;
        int least = 0;
        for (const auto &[dx, dy] : {std::pair(8.0, -22.0), {8.0, -44.0}, {-8.0, 8.0}, {-8.0, 30.0}, {8.0, -70.0}, {-8.0, 56.0}}) {
            const QRectF box = boxAt(p + QPointF(dx * px, dy * px), dx > 0.0, font, words);
            const int cost = hidden(box) + (box.intersects(taken.adjusted(-4 * px, 0, 4 * px, 2 * px)) ? 100 : 0)
                + (m_chart.limit > 0.0 && box.left() < x(m_chart.limit) && box.right() > x(m_chart.limit) ? 2 : 0);
            if (best.isNull() || cost < least) {
                best = box;
                least = cost;
            }
        }
        const QPointF end(std::clamp(p.x(), best.left(), best.right()), best.bottom() < p.y() ? best.bottom() : best.top());
        if (const QPointF way = end - p; std::hypot(way.x(), way.y()) > 2.5 * ringRadius) {
            painter.setPen(solid(lightTokens().selection, 0.8 * px));
            painter.drawLine(p + way * (ringRadius / std::hypot(way.x(), way.y())), end);
        }
        plate(painter, best, font, words, lightTokens().selection);
    }

    const CurveChart &m_chart;
    QRectF m_area;
    Language m_language;
    Axes m_axes;
};

std::vector<LegendItem> legendOf(const CurveChart &chart, Language language)
{
    std::vector<LegendItem> items{{translate(chart.curveName, language), [](QPainter &painter, QRectF box) {
                                       painter.fillRect(box, lightTokens().band);
                                       painter.fillRect(QRectF(box.left(), box.center().y() - px, box.width(), 2 * px),
                                                        lightTokens().selection);
                                   }}};
    for (const PointSet &set : chart.sets)
        items.push_back({translate(set.name, language),
                         [filled = set.filled](QPainter &painter, QRectF box) { paintMark(painter, box.center(), filled); }});
    return items;
}

double axisWidth(const CurveChart &chart)
{
    const Axis axis = axesOf(chart).y;
    return figuresWidth(pageFont(10), QString::fromStdString(report::fixed(axis.high, axis.decimals))) + 8 * px;
}

} // namespace

Piece curvePiece(const CurveChart &chart, const PieceContext &c)
{
    Pieces head{captionPiece(translate(Text(TY_TR("Report", "Figure %1"), {std::to_string(chart.number)}), c.language),
                             translate(chart.title, c.language), c)};
    head.push_back(textPiece(translate(chart.subtitle, c.language), pageFont(10), lightTokens().muted, c.width));
    const QString bookmark = head.front().bookmark;
    const Piece top = stacked(std::move(head));
    const auto legend = legendOf(chart, c.language);
    const QFont font = pageFont(10);
    const double legendTop = top.height + 8 * px, nameTop = legendTop + legendHeight(legend, c.width) + 6 * px;
    const double start = nameTop + lineHeight(font) + 10 * px, axis = axisWidth(chart);
    const QRectF area(axis, start, c.width - axis, c.width * chart.heightFactor);
    Piece piece;
    piece.height = area.bottom() + 5 * px + 2 * lineHeight(font);
    piece.spaceBefore = 24 * px;
    piece.bookmark = bookmark;
    piece.bookmarkLevel = 1;
    piece.paint = [=](QPainter &painter) {
        painter.save();
        top.paint(painter);
        painter.restore();
        painter.setRenderHint(QPainter::Antialiasing);
        paintLegend(painter, legend, legendTop, c.width);
        const CurvePlot plot(chart, area, c.language);
        QString name = translate(chart.yName, c.language);
        if (const int beyond = plot.beyond(); beyond > 0)
            name += QStringLiteral(" · ")
                + translate(Text(TY_TR("Report", "%1 published runs lie beyond the axes"), {std::to_string(beyond)}), c.language);
        drawLine(painter, font, lightTokens().muted, 0, nameTop, c.width, name);
        plot.paint(painter);
        drawLine(painter, font, lightTokens().muted, area.left(), area.bottom() + 5 * px + lineHeight(font), area.width(),
                 translate(chart.xName, c.language), Qt::AlignHCenter);
    };
    return piece;
}

} // namespace tokenyard::ui
