// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/study_charts.h"

#include "ui/text/kpi_band.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr double tail = 0.005; // of the samples on each side, left out of the picture
constexpr int wantedBars = 36;

QString say(const char *text) { return QCoreApplication::translate("StudyCharts", text); }

// Money in a unit that suits its size, all else in the unit in which the KPI is shown.
struct Scale {
    double factor = 1.0, offset = 0.0;
    QString unit;
    double of(double si) const { return (si - offset) / factor; }
};

Scale scaleOf(const KpiInfo &info, double greatest)
{
    if (info.shownUnit.dimension == Money::dimension) {
        const Shown shown = showMoney(greatest, currentLanguage());
        return {moneyScaleOf(greatest, currentLanguage()), 0.0, shown.unit};
    }
    const AnyUnit unit = shownUnit(info.shownUnit, currentLanguage());
    return {unit.factor, unit.offset, unitSymbol(unit, currentLanguage())};
}

// In which an axis counts, as its label says: 억 where English has billions.
AnyUnit axisUnit(const Input &input) { return shownUnit(input.unit, currentLanguage()); }

// 1, 2 or 5 times a power of ten.
double niceStep(double width)
{
    const double decade = std::pow(10.0, std::floor(std::log10(width)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * decade >= width)
            return step * decade;
    return 10.0 * decade;
}

void markAt(Chart &chart, double x, double top, const QString &text, const QColor &colour, Qt::PenStyle style, Qt::Alignment alignment)
{
    auto *line = new QCPItemLine(chart.plot());
    line->start->setCoords(x, 0.0);
    line->end->setCoords(x, top);
    line->setPen(QPen(colour, 1.6, style));
    QCPItemText *label = chart.write(text, x, top, false, alignment);
    label->setColor(colour);
}

std::vector<double> finiteSorted(const std::vector<double> &column)
{
    std::vector<double> values;
    for (const double v : column)
        if (!std::isnan(v))
            values.push_back(v);
    std::sort(values.begin(), values.end());
    return values;
}

double shareAt(const KpiInfo &info, const SweepPoint &point) { return point.kpis[info.kpi].si.value_or(std::nan("")); }

} // namespace

void drawDistribution(Chart &chart, const KpiInfo &info, const KpiRows &rows, std::optional<double> base, std::optional<double> limit)
{
    chart.clear();
    QCustomPlot *plot = chart.plot();
    const std::vector<double> values = finiteSorted(rows.column(info.kpi));
    if (values.size() < 5) {
        chart.setTitle(say(QT_TRANSLATE_NOOP("StudyCharts", "How sure is it?")),
                       say(QT_TRANSLATE_NOOP("StudyCharts", "Fewer than five samples have this figure.")));
        plot->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    double low = percentileOf(values, tail), high = percentileOf(values, 1.0 - tail);
    for (const auto &mark : {base, limit})
        if (mark && *mark > low - 0.5 * (high - low) && *mark < high + 0.5 * (high - low))
            low = std::min(low, *mark), high = std::max(high, *mark);
    const Scale scale = scaleOf(info, std::max(std::fabs(low), std::fabs(high)));
    const double step = high > low ? niceStep(std::fabs(scale.of(high) - scale.of(low)) / wantedBars) : 1.0;
    const double begin = std::floor(scale.of(low) / step) * step;
    std::vector<double> shares(std::size_t(std::ceil((scale.of(high) - begin) / step)) + 1, 0.0);
    for (const double v : values) {
        const double at = std::floor((scale.of(v) - begin) / step);
        if (at >= 0 && at < double(shares.size()))
            shares[std::size_t(at)] += 100.0 / double(rows.samples.size());
    }
    auto *below = new QCPBars(plot->xAxis, plot->yAxis), *above = new QCPBars(plot->xAxis, plot->yAxis);
    for (QCPBars *bars : {below, above}) {
        bars->setPen(Qt::NoPen);
        bars->setWidth(step * 0.92);
    }
    const bool lowerIsBetter = info.better == Better::Lower;
    const QColor bad = mixed(chart.tokens().powerB, chart.tokens().panel, 0.6),
                 good = mixed(chart.tokens().selection, chart.tokens().panel, 0.6);
    below->setBrush(limit && !lowerIsBetter ? bad : good);
    above->setBrush(limit && lowerIsBetter ? bad : good);
    double top = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double middle = begin + (double(i) + 0.5) * step;
        (limit && middle < scale.of(*limit) ? below : above)->addData(middle, shares[i]);
        top = std::max(top, shares[i]);
    }
    const bool baseRight = base && limit && *base >= *limit;
    if (limit && scale.of(*limit) >= begin)
        markAt(chart, scale.of(*limit), top * 1.08,
               say(QT_TRANSLATE_NOOP("StudyCharts", "wanted %1")).arg(formatKpi(info, *limit, currentLanguage())), chart.tokens().warning,
               Qt::DashLine, (baseRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    if (base)
        markAt(chart, scale.of(*base), top * 1.02,
               say(QT_TRANSLATE_NOOP("StudyCharts", "plan %1")).arg(formatKpi(info, *base, currentLanguage())), chart.tokens().selection,
               Qt::SolidLine, (baseRight || !limit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    plot->xAxis->setRange(begin, begin + double(shares.size()) * step);
    plot->xAxis->setLabel(scale.unit);
    plot->yAxis->setRange(0, top * 1.25);
    plot->yAxis->setLabel(say(QT_TRANSLATE_NOOP("StudyCharts", "% of samples")));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

std::vector<ContourPiece> contourOf(const std::vector<double> &values, int columns, int rows, double level)
{
    std::vector<ContourPiece> pieces;
    const auto at = [&](int x, int y) { return values[std::size_t(y * columns + x)]; };
    for (int y = 0; y + 1 < rows; ++y)
        for (int x = 0; x + 1 < columns; ++x) {
            struct Corner {
                double x, y, v;
            };
            const Corner corners[] = {{double(x), double(y), at(x, y)},
                                      {x + 1.0, double(y), at(x + 1, y)},
                                      {x + 1.0, y + 1.0, at(x + 1, y + 1)},
                                      {double(x), y + 1.0, at(x, y + 1)}};
            std::vector<std::pair<double, double>> crossings;
            for (int i = 0; i < 4; ++i) {
                const Corner &a = corners[i], &b = corners[(i + 1) % 4];
                if (std::isnan(a.v) || std::isnan(b.v) || (a.v < level) == (b.v < level))
                    continue;
                const double part = (level - a.v) / (b.v - a.v);
                crossings.emplace_back(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y));
            }
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
                pieces.push_back({crossings[i].first, crossings[i].second, crossings[i + 1].first, crossings[i + 1].second});
        }
    return pieces;
}

namespace {

double numberOf(const Input &input, const FieldValue &value)
{
    const auto *whole = std::get_if<std::int64_t>(&value);
    return axisUnit(input).fromSi(whole ? double(*whole) : std::get<double>(value));
}

void drawLine(Chart &chart, const std::vector<ContourPiece> &pieces, const SweepAxis &x, const SweepAxis &y, const QPen &pen)
{
    const auto place = [](const SweepAxis &axis, double step) {
        return axisUnit(axis.input).fromSi(axis.from + (axis.to - axis.from) * step / double(axis.steps - 1));
    };
    for (const ContourPiece &piece : pieces) {
        auto *line = new QCPItemLine(chart.plot());
        line->start->setCoords(place(x, piece.x1), place(y, piece.y1));
        line->end->setCoords(place(x, piece.x2), place(y, piece.y2));
        line->setPen(pen);
    }
}

// Next to the middle of the line, clear of the axes and of the plan's own cross; no name where there is no room.
void nameLine(Chart &chart, const std::vector<ContourPiece> &pieces, const SweepAxis &x, const SweepAxis &y, const QString &name,
              bool strong)
{
    const auto crossAt = [](const SweepAxis &axis) {
        const auto *whole = std::get_if<std::int64_t>(&axis.input.value);
        return ((whole ? double(*whole) : std::get<double>(axis.input.value)) - axis.from) / (axis.to - axis.from);
    };
    const ContourPiece *best = nullptr;
    double nearest = HUGE_VAL;
    for (const ContourPiece &piece : pieces) {
        const double across = piece.x1 / double(x.steps - 1), up = piece.y1 / double(y.steps - 1);
        const bool clear = across > 0.1 && across < 0.9 && up > 0.07 && up < 0.93
            && (std::fabs(across - crossAt(x)) > 0.14 || std::fabs(up - crossAt(y)) > 0.12);
        const double distance = std::hypot(across - 0.5, up - 0.5);
        if (clear && distance < nearest) {
            nearest = distance;
            best = &piece;
        }
    }
    if (!best)
        return;
    const ContourPiece &at = *best;
    const auto place = [](const SweepAxis &axis, double step) {
        return axisUnit(axis.input).fromSi(axis.from + (axis.to - axis.from) * step / double(axis.steps - 1));
    };
    QCPItemText *text = chart.write(name, place(x, at.x1), place(y, at.y1), strong, Qt::AlignCenter);
    text->setBrush(QBrush(chart.tokens().panel));
    if (strong)
        text->setColor(chart.tokens().warning);
}

void drawCross(Chart &chart, const SweepAxis &x, const SweepAxis &y)
{
    const double atX = numberOf(x.input, x.input.value), atY = numberOf(y.input, y.input.value);
    const auto whisker = [&](double x1, double y1, double x2, double y2) {
        auto *line = new QCPItemLine(chart.plot());
        line->start->setCoords(x1, y1);
        line->end->setCoords(x2, y2);
        line->setPen(QPen(chart.tokens().ink, 1.3));
        line->setHead(QCPLineEnding(QCPLineEnding::esBar, 7));
        line->setTail(QCPLineEnding(QCPLineEnding::esBar, 7));
    };
    if (x.input.low && x.input.high)
        whisker(axisUnit(x.input).fromSi(*x.input.low), atY, axisUnit(x.input).fromSi(*x.input.high), atY);
    if (y.input.low && y.input.high)
        whisker(atX, axisUnit(y.input).fromSi(*y.input.low), atX, axisUnit(y.input).fromSi(*y.input.high));
    auto *dot = chart.plot()->addGraph();
    dot->addData(atX, atY);
    dot->setLineStyle(QCPGraph::lsNone);
    dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(chart.tokens().selection, 2), QBrush(chart.tokens().panel), 9));
}

// Fills the cells on the wrong side of the limit, and the others.
void fillSides(Chart &chart, const KpiInfo &info, const ContourField &field, const std::vector<double> &values, double limit)
{
    const SweepAxis &x = field.axes[0], &y = field.axes[1];
    auto *map = new QCPColorMap(chart.plot()->xAxis, chart.plot()->yAxis);
    map->data()->setSize(x.steps, y.steps);
    map->data()->setRange(QCPRange(axisUnit(x.input).fromSi(x.from), axisUnit(x.input).fromSi(x.to)),
                          QCPRange(axisUnit(y.input).fromSi(y.from), axisUnit(y.input).fromSi(y.to)));
    for (int row = 0; row < y.steps; ++row)
        for (int column = 0; column < x.steps; ++column) {
            const double v = values[std::size_t(row * x.steps + column)];
            const bool good = info.better == Better::Lower ? v <= limit : v >= limit;
            map->data()->setCell(column, row, std::isnan(v) || !good ? 0.0 : 1.0);
        }
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0.0, mixed(chart.tokens().powerB, chart.tokens().panel, 0.16));
    gradient.setColorStopAt(1.0, mixed(chart.tokens().selection, chart.tokens().panel, 0.12));
    map->setGradient(gradient);
    map->setDataRange(QCPRange(0, 1));
    map->setInterpolate(true);
}

} // namespace

void drawContour(Chart &chart, const KpiInfo &info, const ContourField &field, std::optional<double> base, std::optional<double> limit)
{
    chart.clear();
    chart.plot()->clearGraphs();
    QCustomPlot *plot = chart.plot();
    const SweepAxis &x = field.axes[0], &y = field.axes[1];
    std::vector<double> values(std::size_t(x.steps * y.steps)); // rows of the vertical axis
    for (int column = 0; column < x.steps; ++column)
        for (int row = 0; row < y.steps; ++row)
            values[std::size_t(row * x.steps + column)] = shareAt(info, field.points[std::size_t(column * y.steps + row)]);
    if (limit)
        fillSides(chart, info, field, values, *limit);
    const std::vector<double> sorted = finiteSorted(values);
    if (!sorted.empty() && sorted.back() > sorted.front()) {
        const Scale scale = scaleOf(info, std::max(std::fabs(sorted.front()), std::fabs(sorted.back())));
        const double step = niceStep((scale.of(sorted.back()) - scale.of(sorted.front())) / 8.0);
        for (double level = std::ceil(scale.of(sorted.front()) / step) * step; level < scale.of(sorted.back()); level += step) {
            const double si = level * scale.factor + scale.offset;
            if (limit && std::fabs(scale.of(*limit) - level) < 0.25 * step)
                continue;
            const auto pieces = contourOf(values, x.steps, y.steps, si);
            drawLine(chart, pieces, x, y, QPen(chart.tokens().faint, 1));
            nameLine(chart, pieces, x, y, formatKpi(info, si, currentLanguage()), false);
        }
    }
    if (limit) {
        const auto pieces = contourOf(values, x.steps, y.steps, *limit);
        drawLine(chart, pieces, x, y, QPen(chart.tokens().warning, 2));
        nameLine(chart, pieces, x, y, formatKpi(info, *limit, currentLanguage()), true);
    }
    drawCross(chart, x, y);
    if (base) {
        QCPItemText *plan = chart.write(formatKpi(info, *base, currentLanguage()), numberOf(x.input, x.input.value),
                                        numberOf(y.input, y.input.value), true, Qt::AlignLeft | Qt::AlignBottom);
        plan->setPadding(QMargins(9, 2, 3, 7));
    }
    const auto named = [](const SweepAxis &axis) {
        const QString unit = unitSymbol(axis.input.unit, currentLanguage());
        return words(axis.input.label) + (unit.isEmpty() ? QString() : QStringLiteral(", ") + unit);
    };
    plot->xAxis->setLabel(named(x));
    plot->yAxis->setLabel(named(y));
    plot->xAxis->setRange(axisUnit(x.input).fromSi(x.from), axisUnit(x.input).fromSi(x.to));
    plot->yAxis->setRange(axisUnit(y.input).fromSi(y.from), axisUnit(y.input).fromSi(y.to));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
