// SPDX-License-Identifier: Apache-2.0
// Charts drawn as vectors: no frame, hairline grid, names next to swatches, series that differ in lightness and dashes.
#include "core/report/numbers.h"
#include "ui/report/chart_parts.h"
#include "ui/report/pieces.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::ui {

namespace {

using report::Chart;
using report::ChartSeries;
using report::Shape;

Axis axisOf(const Chart &chart)
{
    double low = chart.floor.value_or(0.0), high = low;
    std::vector<double> base;
    for (const ChartSeries &s : chart.series)
        for (std::size_t i = 0; i < s.values.size(); ++i) {
            double value = s.values[i];
            if (s.stacked) {
                base.resize(std::max(base.size(), i + 1), 0.0);
                value = base[i] += value;
            }
            low = std::min(low, value);
            high = std::max({high, value, i < s.upper.size() ? s.upper[i] : value});
        }
    return axisFor(low, high);
}

std::size_t positions(const Chart &chart)
{
    std::size_t n = 0;
    for (const ChartSeries &s : chart.series)
        n = std::max(n, s.values.size());
    return n;
}

bool hasBars(const Chart &chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &s) { return s.shape == Shape::Bar; });
}

// The font under the bars: the largest in which the longest word fits its slot.
QFont tickFont(const Chart &chart, double width, Language language)
{
    for (double size : {11.0, 10.0}) {
        const QFont font = pageFont(size);
        bool fits = true;
        for (const report::Tick &tick : chart.ticks)
            for (const QString &word : translate(tick.words, language).split(QLatin1Char(' ')))
                fits = fits && textWidth(font, word) <= width;
        if (fits)
            return font;
    }
    return pageFont(leastType);
}

class Plot {
public:
    Plot(const Chart &chart, QRectF area, const PieceContext &c)
        : m_chart(chart), m_area(area), m_language(c.language), m_axis(axisOf(chart)), m_count(positions(chart)), m_bars(hasBars(chart))
    {}

    void paint(QPainter &painter) const
    {
        paintGrid(painter);
        for (Shape shape : {Shape::Range, Shape::Area, Shape::Bar, Shape::Line})
            paintSeries(painter, shape);
        paintZero(painter);
        paintWhiskers(painter);
        paintTicks(painter);
        paintLabels(painter);
    }
    static double axisWidth(const Chart &chart)
    {
        const Axis axis = axisOf(chart);
        const QFont font = pageFont(10);
        return std::max(figuresWidth(font, QString::fromStdString(report::fixed(axis.low, axis.decimals))),
                        figuresWidth(font, QString::fromStdString(report::fixed(axis.high, axis.decimals))))
            + 8 * px;
    }

private:
    double y(double value) const { return m_area.bottom() - (value - m_axis.low) / (m_axis.high - m_axis.low) * m_area.height(); }
    double x(double position) const
    {
        const double n = double(std::max<std::size_t>(1, m_count));
        return m_bars ? m_area.left() + (position + 0.5) / n * m_area.width()
                      : m_area.left() + position / std::max(1.0, n - 1.0) * m_area.width();
    }
    double slot() const { return m_area.width() / double(std::max<std::size_t>(1, m_count)); }

    void paintGrid(QPainter &painter) const
    {
        const QFont font = pageFont(10);
        const int lines = int(std::lround((m_axis.high - m_axis.low) / m_axis.step));
        for (int i = 0; i <= lines; ++i) {
            const double value = m_axis.low + i * m_axis.step;
            painter.fillRect(QRectF(m_area.left(), y(value), m_area.width(), hairline), lightTokens().line);
            drawFigures(painter, font, lightTokens().muted, 0, y(value) - lineHeight(font) / 2, m_area.left() - 8 * px,
                        QString::fromStdString(report::fixed(value, m_axis.decimals)));
        }
    }
    void paintZero(QPainter &painter) const
    {
        if (m_axis.low < 0.0 && m_axis.high > 0.0)
            painter.fillRect(QRectF(m_area.left(), y(0.0), m_area.width(), hairline), lightTokens().ink);
    }
    void paintSeries(QPainter &painter, Shape shape) const
    {
        std::vector<double> base(m_count, 0.0);
        int lines = 0;
        for (const ChartSeries &s : m_chart.series) {
            if (s.shape == Shape::Bar && shape == Shape::Bar)
                paintBars(painter, s, base);
            else if (s.shape == shape && shape == Shape::Line)
                paintLine(painter, s, lines);
            else if (s.shape == shape)
                paintArea(painter, s);
            lines += s.shape == Shape::Line;
        }
    }
    void paintBars(QPainter &painter, const ChartSeries &s, std::vector<double> &base) const
    {
        const double width = std::min(slot() * 0.6, 56 * px);
        for (std::size_t i = 0; i < s.values.size(); ++i) {
            const double from = s.stacked ? base[i] : 0.0, to = from + s.values[i];
            if (s.stacked)
                base[i] = to;
            fillWith(
                painter,
                QRectF(QPointF(x(double(i)) - width / 2, y(std::max(from, to))), QPointF(x(double(i)) + width / 2, y(std::min(from, to)))),
                s.hue);
        }
    }
    // The ends of a band on its bar: a line with caps, in a pale outline so that it shows on the bar, too.
    void paintWhiskers(QPainter &painter) const
    {
        for (const ChartSeries &s : m_chart.series) {
            if (s.shape != Shape::Bar)
                continue;
            for (std::size_t i = 0; i < std::min(s.lower.size(), s.upper.size()); ++i)
                for (const auto &[width, colour] : {std::pair(3.5 * px, QColor(Qt::white)), std::pair(1.2 * px, lightTokens().ink)}) {
                    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap));
                    const double at = x(double(i)), low = y(s.lower[i]), high = y(s.upper[i]), cap = 5 * px;
                    painter.drawLine(QPointF(at, low), QPointF(at, high));
                    painter.drawLine(QPointF(at - cap, low), QPointF(at + cap, low));
                    painter.drawLine(QPointF(at - cap, high), QPointF(at + cap, high));
                }
        }
    }
    void paintLine(QPainter &painter, const ChartSeries &s, int index) const
    {
        QPainterPath path;
        for (std::size_t i = 0; i < s.values.size(); ++i)
            i ? path.lineTo(x(double(i)), y(s.values[i])) : path.moveTo(x(0), y(s.values[0]));
        painter.strokePath(path, penOf(s, index));
    }
    void paintArea(QPainter &painter, const ChartSeries &s) const
    {
        QPainterPath path;
        const bool range = s.shape == Shape::Range;
        for (std::size_t i = 0; i < s.values.size(); ++i)
            i ? path.lineTo(x(double(i)), y(s.values[i])) : path.moveTo(x(0), y(s.values[0]));
        for (std::size_t i = s.values.size(); i-- > 0;)
            path.lineTo(x(double(i)), y(range && i < s.upper.size() ? s.upper[i] : m_axis.low));
        path.closeSubpath();
        fillWith(painter, path, s.hue);
    }
    // Words under the axis; if there are too many, only every second, third, ... is printed.
    void paintTicks(QPainter &painter) const
    {
        const bool wraps = m_bars && m_count <= 6;
        const QFont font = wraps ? tickFont(m_chart, slot() - px, m_language) : pageFont(10), small = pageFont(leastType);
        double widest = 0.0, closest = m_area.width();
        for (std::size_t i = 0; i < m_chart.ticks.size(); ++i) {
            widest = std::max(widest, textWidth(font, translate(m_chart.ticks[i].words, m_language)));
            if (i)
                closest = std::min(closest, x(m_chart.ticks[i].position) - x(m_chart.ticks[i - 1].position));
        }
        const std::size_t every = wraps ? 1 : std::size_t(std::max(1.0, std::ceil((widest + 6 * px) / std::max(px, closest))));
        for (std::size_t i = 0; i < m_chart.ticks.size(); i += every) {
            const report::Tick &tick = m_chart.ticks[i];
            const double width = wraps ? slot() - px : widest, left = m_bars ? x(tick.position) - width / 2 : x(tick.position);
            double top = m_area.bottom() + 4 * px;
            for (const QString &line : wrapped(font, translate(tick.words, m_language), wraps ? width : widest + px)) {
                drawLine(painter, font, m_bars && wraps ? lightTokens().ink : lightTokens().muted, left, top, width, line,
                         m_bars ? Qt::AlignHCenter : Qt::AlignLeft);
                top += lineHeight(font);
            }
            if (tick.below.empty())
                continue;
            for (const QString &line : wrapped(small, translate(tick.below, m_language), width)) {
                drawLine(painter, small, lightTokens().muted, left, top, width, line, Qt::AlignHCenter);
                top += lineHeight(small);
            }
        }
    }
    void paintLabels(QPainter &painter) const
    {
        const QFont font = pageFont(11, QFont::DemiBold);
        std::vector<double> top(m_count, 0.0);
        for (const ChartSeries &s : m_chart.series)
            for (std::size_t i = 0; i < s.values.size(); ++i)
                top[i] = s.stacked ? top[i] + s.values[i]
                                   : std::max({top[i], s.values[i], i < s.lower.size() && i < s.upper.size() ? s.upper[i] : s.values[i]});
        for (std::size_t i = 0; i < m_chart.labels.size() && i < m_count; ++i)
            drawLine(painter, font, lightTokens().ink, x(double(i)) - slot() / 2, y(top[i]) - lineHeight(font) - 2 * px, slot(),
                     translate(m_chart.labels[i], m_language), Qt::AlignHCenter);
    }

public:
    static QPen penOf(const ChartSeries &s, int index) { return linePen(s.hue, index, 1.5 * px); }

private:
    const Chart &m_chart;
    QRectF m_area;
    Language m_language;
    Axis m_axis;
    std::size_t m_count;
    bool m_bars;
};

// A swatch or a line with the name of each series; no legend if there is only one series.
std::vector<LegendItem> legendOf(const Chart &chart, Language language)
{
    std::vector<LegendItem> items;
    int lines = 0;
    for (const ChartSeries &s : chart.series) {
        if (s.shape == Shape::Line)
            items.push_back({translate(s.name, language), [pen = Plot::penOf(s, lines++)](QPainter &painter, QRectF box) {
                                 painter.setPen(pen);
                                 painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                             }});
        else
            items.push_back({translate(s.name, language), [hue = s.hue](QPainter &painter, QRectF box) { fillWith(painter, box, hue); }});
    }
    if (items.size() < 2)
        items.clear();
    return items;
}

double tickHeight(const Chart &chart, double slot, bool bars, std::size_t count, Language language)
{
    double height = lineHeight(pageFont(10));
    if (!bars || count > 6)
        return height + 4 * px;
    const QFont font = tickFont(chart, slot - px, language);
    for (const report::Tick &tick : chart.ticks) {
        double own = lineHeight(font) * double(wrapped(font, translate(tick.words, language), slot - px).size());
        if (!tick.below.empty())
            own +=
                lineHeight(pageFont(leastType)) * double(wrapped(pageFont(leastType), translate(tick.below, language), slot - px).size());
        height = std::max(height, own);
    }
    return height + 4 * px;
}

} // namespace

Piece chartPiece(const Chart &chart, const PieceContext &c)
{
    Pieces head{captionPiece(translate(Text(TY_TR("Report", "Figure %1"), {std::to_string(chart.number)}), c.language),
                             translate(chart.title, c.language), c)};
    head.push_back(
        textPiece(translate(chart.reason.empty() ? chart.subtitle : chart.reason, c.language), pageFont(10), lightTokens().muted, c.width));
    const QString bookmark = head.front().bookmark;
    const Piece top = stacked(std::move(head));
    Piece piece = top;
    if (chart.reason.empty() && positions(chart) > 0) {
        const std::vector<LegendItem> items = legendOf(chart, c.language);
        const double axis = Plot::axisWidth(chart), legend = legendHeight(items, c.width);
        const double labels = chart.labels.empty() ? 6 * px : 22 * px, slot = (c.width - axis) / double(positions(chart));
        const double ticks = tickHeight(chart, slot, hasBars(chart), positions(chart), c.language);
        const double plot = c.width * chart.heightFactor, start = top.height + 8 * px + legend + (legend > 0.0 ? 4 * px : 0.0) + labels;
        piece.height = start + plot + ticks;
        piece.paint = [=](QPainter &painter) {
            painter.save();
            top.paint(painter);
            painter.restore();
            if (legend > 0.0)
                paintLegend(painter, items, top.height + 8 * px, c.width);
            Plot(chart, QRectF(axis, start, c.width - axis, plot), c).paint(painter);
        };
    }
    piece.spaceBefore = 24 * px;
    piece.bookmark = bookmark;
    piece.bookmarkLevel = 1;
    return piece;
}

} // namespace tokenyard::ui
