// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/frontier_chart.h"

#include "ui/pages/throughput/callout.h"
#include "ui/pages/throughput/measured_run.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QToolTip>

#include <qcustomplot.h>

#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr double reach = 14; // pixels by which a click may miss a point

QCPGraph *line(QCustomPlot *plot, const QPolygonF &points, const QPen &pen)
{
    QCPGraph *graph = plot->addGraph();
    for (const QPointF &p : points)
        graph->addData(p.x(), p.y());
    graph->setPen(pen);
    return graph;
}

QCPGraph *dots(QCustomPlot *plot, const QPolygonF &points, const QCPScatterStyle &style)
{
    QCPGraph *graph = line(plot, points, Qt::NoPen);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(style);
    return graph;
}

} // namespace

FrontierChart::FrontierChart(const Tokens &tokens, QWidget *parent) : Chart(tokens, parent), m_marks(plot(), this->tokens())
{
    plot()->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot()->xAxis->setTicker(oneTwoFiveTicker());
    plot()->xAxis->setLabel(tr("tokens/s per user"));
    plot()->yAxis->setLabel(tr("output tokens/s per GPU"));
    plot()->setAccessibleName(tr("Throughput frontier"));
    connect(plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        if (const auto point = nearest(event->position()))
            emit pointPicked(*point);
    });
    connect(plot(), &QCustomPlot::mouseMove, this,
            [this](QMouseEvent *event) { hover(event->position(), event->globalPosition().toPoint()); });
    connect(plot(), &QCustomPlot::afterLayout, this, [this] {
        if (!m_key || m_arranged == plot()->size())
            return;
        m_arranged = plot()->size();
        arrange();
        plot()->replot(QCustomPlot::rpQueuedReplot);
    });
}

// A measured run has priority over the points that were tried.
void FrontierChart::hover(QPointF pixel, const QPoint &screen)
{
    const auto run = m_marks.nearest(pixel);
    const auto point = nearest(pixel);
    m_marks.explain(run);
    plot()->setCursor(point && !run ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (run)
        QToolTip::showText(screen, runHint(m_marks.runs()[*run], m_frontier.question.catalogue), plot());
    else if (point)
        QToolTip::showText(screen, tried(m_frontier.result.points[*point]), plot());
    else
        QToolTip::hideText();
}

QString FrontierChart::pointWords(const ServingPoint &p) const
{
    const ServiceLevel &level = m_frontier.level;
    const MissedLimits missed = missedLimits(p, level);
    const Duration first = level.atP99 ? p.ttftP99 : p.ttft, each = level.atP99 ? p.tpotP99 : p.tpot;
    QString said =
        tr("%1 · %2 at once").arg(QString::fromStdString(p.layout.words()), plainNumber(p.concurrencyPerReplicaCount, units::one, 4));
    said += QStringLiteral(" · ") + tr("TTFT %1").arg(words(measure(first, units::s, 3)));
    QStringList over;
    if (missed.ttft)
        over << tr("TTFT over %1").arg(words(measure(*level.ttft, units::s, 3)));
    if (missed.tpot)
        over << tr("%1 per token, over %2").arg(words(measure(each, units::ms, 3)), words(measure(*level.tpot, units::ms, 3)));
    if (!over.isEmpty())
        said += QLatin1Char('\n') + tr("not allowed: %1").arg(over.join(QStringLiteral(", ")));
    return said;
}

QString FrontierChart::tried(const ServingPoint &p) const
{
    return tr("%1\n%2 per GPU, %3 per user")
        .arg(pointWords(p), words(measure(m_frontier.shownRate(p.outputPerGpu, p), units::tokenPerS)),
             words(measure(p.user, units::tokenPerS, 3)));
}

QPointF FrontierChart::at(const ServingPoint &p) const { return {p.user.si(), m_frontier.shownRate(p.outputPerGpu, p).si()}; }

QPolygonF FrontierChart::frontierOf(const SearchResult &result) const
{
    QPolygonF points;
    for (const std::size_t i : result.frontier)
        points << at(result.points[i]);
    return points;
}

// The frontier of only those points that meet the limits; it starts at the chosen one.
QPolygonF FrontierChart::allowedFrontier() const
{
    QPolygonF points;
    for (const ServingPoint &point : m_frontier.result.points)
        if (m_frontier.allowed(point))
            points << at(point);
    std::sort(points.begin(), points.end(),
              [](const QPointF &a, const QPointF &b) { return a.x() != b.x() ? a.x() > b.x() : a.y() > b.y(); });
    double most = -1;
    points.erase(std::remove_if(points.begin(), points.end(), [&](const QPointF &p) { return p.y() <= most || (most = p.y(), false); }),
                 points.end());
    std::reverse(points.begin(), points.end());
    return points;
}

void FrontierChart::draw(const Frontier &frontier)
{
    clear();
    m_rings.clear();
    m_words.clear();
    m_names.clear();
    m_firstTokenName = nullptr;
    m_callout = nullptr;
    m_key = nullptr;
    m_marks.forget();
    m_frontier = frontier;
    drawCloud();
    drawBand();
    drawOther();
    if (m_measuredShown)
        m_marks.draw(m_frontier.measured.runs);
    drawLevel();
    nameCurves();
    m_key = new KeyBox(plot(), tokens());
    arrange();
    m_arranged = {};
    pick(std::nullopt);
}

void FrontierChart::showMeasured(bool shown)
{
    if (shown == m_measuredShown)
        return;
    m_measuredShown = shown;
    const auto picked = m_picked;
    draw(Frontier(m_frontier));
    pick(picked);
}

// No mark may be under the key: the axes leave room above, unless the curve would become too small.
void FrontierChart::makeWayForKey()
{
    const auto covered = [&] {
        const QRectF place = m_key->place().adjusted(-4, -4, 4, 4);
        const auto &runs = m_marks.runs();
        return std::any_of(runs.begin(), runs.end(), [&](const ValidationPoint &run) {
            const QPointF p = MeasuredMarks::measured(run);
            return place.contains(plot()->xAxis->coordToPixel(p.x()), plot()->yAxis->coordToPixel(p.y()));
        });
    };
    m_key->setRows(m_marks.key());
    const double upper = plot()->yAxis->range().upper;
    for (double wider = 1.0; wider < 1.5 && covered(); wider += 0.05)
        plot()->yAxis->setRangeUpper(upper * wider);
    m_key->setRows(m_marks.key()); // fewer marks are beyond the axes now
}

void FrontierChart::drawCloud()
{
    QPolygonF allowed, missing;
    for (const ServingPoint &point : m_frontier.result.points)
        (m_frontier.allowed(point) ? allowed : missing) << at(point);
    QColor plain = tokens().muted, pale = tokens().faint;
    plain.setAlphaF(0.75F);
    pale.setAlphaF(0.32F);
    dots(plot(), missing, QCPScatterStyle(QCPScatterStyle::ssDisc, pale, 2.4));
    dots(plot(), allowed, QCPScatterStyle(QCPScatterStyle::ssDisc, plain, 2.8));
}

void FrontierChart::drawBand()
{
    QPolygonF low, high;
    for (const std::size_t i : m_frontier.result.frontier) {
        const ServingPoint &p = m_frontier.result.points[i];
        low << QPointF(p.user.si(), m_frontier.shownRate(p.low, p).si());
        high << QPointF(p.user.si(), m_frontier.shownRate(p.high, p).si());
    }
    QCPGraph *below = line(plot(), low, Qt::NoPen), *above = line(plot(), high, Qt::NoPen);
    QColor band = tokens().band;
    band.setAlphaF(0.6F);
    above->setBrush(band);
    above->setChannelFillGraph(below);
    line(plot(), frontierOf(m_frontier.result), QPen(mixed(tokens().selection, tokens().band, 0.45), 1.2));
    line(plot(), allowedFrontier(), QPen(tokens().selection, 2.2));
}

void FrontierChart::drawOther()
{
    if (!m_frontier.other.frontier.empty())
        line(plot(), frontierOf(m_frontier.other), QPen(tokens().racks, 1.5, Qt::DashLine));
}

// From slightly below the frontier's slowest user to slightly beyond its fastest; points left of it are better for no user. Measured
// runs widen the axes as long as the curve stays large enough; the key counts those beyond.
void FrontierChart::setRanges()
{
    double slow = 1.0 / m_frontier.question.service.tpotLimit.si(), fast = slow, most = 0.0;
    const auto see = [&](double x, double y) {
        slow = std::min(slow, x);
        fast = std::max(fast, x);
        most = std::max(most, y);
    };
    for (const SearchResult *result : {&m_frontier.result, &m_frontier.other})
        for (const std::size_t i : result->frontier) {
            const ServingPoint &p = result->points[i];
            see(p.user.si(), m_frontier.shownRate(result == &m_frontier.result ? p.high : p.outputPerGpu, p).si());
        }
    const double slowest = slow / 2.5, fastest = fast * 1.6, greatest = (most > 0 ? most : 1.0) * 1.6;
    for (const ValidationPoint &run : m_marks.runs())
        if (const QPointF p = MeasuredMarks::measured(run); p.x() >= slowest && p.x() <= fastest && p.y() <= greatest)
            see(p.x(), p.y());
    plot()->xAxis->setRange(slow * 0.8, fast * 1.15);
    plot()->yAxis->setRange(0, (most > 0 ? most : 1.0) * 1.16);
}

QCPItemLine *FrontierChart::limitLine(double user, Qt::PenStyle style)
{
    auto *limit = new QCPItemLine(plot());
    limit->setPen(QPen(tokens().warning, 1.2, style));
    for (QCPItemPosition *end : {limit->start, limit->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    limit->start->setCoords(user, 0);
    limit->end->setCoords(user, 1);
    return limit;
}

void FrontierChart::drawLevel()
{
    const double level = 1.0 / m_frontier.question.service.tpotLimit.si();
    limitLine(level, Qt::DashLine);
    m_levelName = write(tr("service level %1 per token").arg(words(measure(m_frontier.question.service.tpotLimit, units::ms))), level, 0);
    m_levelName->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_levelName->position->setCoords(level, 0); // the conversion has kept its pixels
    m_levelName->setColor(tokens().warning);
    m_words.push_back(m_levelName);
    drawFirstTokenLimit();
}

// TTFT is not an axis of this plot; if its limit binds, every point with more tokens is left of the chosen one and waits longer.
void FrontierChart::drawFirstTokenLimit()
{
    m_firstTokenName = nullptr;
    m_firstTokenLimit.reset();
    const ServingPoint *chosen = m_frontier.result.bestPoint();
    const Binding binding = m_frontier.why.binding;
    if (!chosen || (binding != Binding::Ttft && binding != Binding::TtftAndTpot))
        return;
    m_firstTokenLimit = chosen->user.si();
    limitLine(*m_firstTokenLimit, Qt::DotLine);
    const QString limit = words(measure(*m_frontier.level.ttft, units::s, 3));
    m_firstTokenName =
        write((m_frontier.level.atP99 ? tr("◂ 99 % of TTFT over %1") : tr("◂ TTFT over %1")).arg(limit), *m_firstTokenLimit, 0);
    m_firstTokenName->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_firstTokenName->setColor(tokens().warning);
    m_words.push_back(m_firstTokenName);
}

void FrontierChart::nameCurves()
{
    const auto &catalogue = m_frontier.question.catalogue;
    const QPolygonF own = frontierOf(m_frontier.result), other = frontierOf(m_frontier.other);
    const auto highest = [](const QPolygonF &curve) { return curve.isEmpty() ? 0.0 : curve.front().y(); };
    const bool ownAbove = highest(own) >= highest(other);
    const auto name = [&](const QPolygonF &curve, const RecordId &id, bool above, const QColor &colour) {
        if (curve.isEmpty())
            return;
        auto *item = write(recordName(catalogue.find("accelerators", id), id).section(QStringLiteral(" ("), 0, 0), 0, 0);
        item->setColor(colour);
        QColor ground = tokens().panel;
        ground.setAlphaF(0.7F);
        item->setBrush(ground);
        m_words.push_back(item);
        m_names.push_back({item, curve, above});
    };
    name(own, m_frontier.question.accelerator, ownAbove, tokens().selection);
    name(other, m_frontier.otherId, !ownAbove, tokens().racks);
}

// The left of the two limits has its label at the left, the right one at the right, on one line; without room one below the other.
void FrontierChart::placeLimitNames()
{
    const QRectF axes(plot()->axisRect()->rect());
    const auto width = [](const QCPItemText *item) { return QFontMetricsF(item->font()).horizontalAdvance(item->text()) + 6; };
    const auto align = [](QCPItemText *item, bool left) {
        item->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    };
    const double level = plot()->xAxis->coordToPixel(1.0 / m_frontier.question.service.tpotLimit.si());
    m_key->setLinesAbove(1);
    if (!m_firstTokenName)
        return align(m_levelName, level >= axes.center().x());
    const double first = plot()->xAxis->coordToPixel(*m_firstTokenLimit);
    QCPItemText *left = first < level ? m_firstTokenName : m_levelName, *right = first < level ? m_levelName : m_firstTokenName;
    const bool room = std::min(first, level) - width(left) > axes.left() && std::max(first, level) + width(right) < axes.right();
    align(left, room || std::min(first, level) - width(left) > axes.left());
    align(right, std::max(first, level) + width(right) >= axes.right());
    m_firstTokenName->position->setCoords(*m_firstTokenLimit,
                                          room ? 0.0 : QFontMetricsF(m_levelName->font()).height() / std::max(axes.height(), 1.0));
    if (!room)
        m_key->setLinesAbove(2);
}

// Everything that depends on the plot's size: the axes with room for the key, and the positions of words.
void FrontierChart::arrange()
{
    setRanges();
    placeLimitNames();
    makeWayForKey();
    const QRectF axes(plot()->axisRect()->rect());
    const auto x = [this](double user) { return plot()->xAxis->coordToPixel(user); };
    // Curves fall, so words above and to the right of a point on the upper curve, or below and to the left on the lower, clear both.
    for (const CurveName &name : m_names) {
        auto at = qsizetype(double(name.curve.size() - 1) * (name.above ? 0.72 : 0.25));
        const double width = QFontMetricsF(name.item->font()).horizontalAdvance(name.item->text()) + 8;
        while (name.above && at > 0 && x(name.curve[at].x()) + width > axes.right())
            --at;
        while (!name.above && at + 1 < name.curve.size() && x(name.curve[at].x()) - width < axes.left())
            ++at;
        name.item->position->setCoords(name.curve[at]);
        name.item->setPositionAlignment(name.above ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignRight | Qt::AlignTop);
    }
}

void FrontierChart::drawPoint(std::size_t i, bool chosen)
{
    const QColor colour = chosen ? tokens().selection : tokens().ink;
    m_rings.push_back(
        dots(plot(), {at(m_frontier.result.points[i])}, QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 2.2), tokens().panel, 10)));
}

void FrontierChart::pick(std::optional<std::size_t> point)
{
    m_picked = point;
    m_marks.explain(std::nullopt);
    for (QCPGraph *ring : m_rings)
        plot()->removeGraph(ring);
    m_rings.clear();
    if (!m_callout)
        m_callout = new Callout(plot(), tokens());
    const auto best = m_frontier.result.best;
    if (best)
        drawPoint(*best, true);
    if (point && point != best)
        drawPoint(*point, false);
    if (const auto shown = point ? point : best) {
        const ServingPoint &p = m_frontier.result.points[*shown];
        m_callout->point(at(p), tr("%1 per GPU").arg(words(measure(m_frontier.shownRate(p.outputPerGpu, p), units::tokenPerS))),
                         pointWords(p));
        QPolygonF marks;
        for (const ValidationPoint &run : m_marks.runs())
            marks << MeasuredMarks::measured(run);
        m_callout->avoid({frontierOf(m_frontier.result), allowedFrontier(), frontierOf(m_frontier.other)}, marks, m_words, m_key);
    } else {
        m_callout->point({}, {}, {});
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

QRectF FrontierChart::calloutPlace() const { return m_callout ? m_callout->lastPlace() : QRectF(); }

std::optional<std::size_t> FrontierChart::nearest(QPointF pixel) const
{
    std::optional<std::size_t> best;
    double least = reach * reach;
    for (std::size_t i = 0; i < m_frontier.result.points.size(); ++i) {
        const QPointF p = at(m_frontier.result.points[i]);
        const QPointF d = QPointF(plot()->xAxis->coordToPixel(p.x()), plot()->yAxis->coordToPixel(p.y())) - pixel;
        if (const double square = d.x() * d.x() + d.y() * d.y(); square < least) {
            least = square;
            best = i;
        }
    }
    return best;
}

} // namespace tokenyard::ui
