// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/training_chart.h"

#include "ui/pages/throughput/callout.h"
#include "ui/text/words.h"

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

QCPGraph *line(QCustomPlot *plot, const QPolygonF &points, const QPen &pen)
{
    QCPGraph *graph = plot->addGraph();
    for (const QPointF &p : points)
        graph->addData(p.x(), p.y());
    graph->setPen(pen);
    return graph;
}

} // namespace

TrainingChart::TrainingChart(const Tokens &tokens, QWidget *parent) : Chart(tokens, parent)
{
    for (QCPAxis *axis : {plot()->xAxis, plot()->yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setTicker(oneTwoFiveTicker());
    }
    plot()->xAxis->setLabel(tr("GPUs"));
    plot()->yAxis->setLabel(tr("thousand tokens/s of all GPUs"));
    plot()->setAccessibleName(tr("Training tokens/s against the number of GPUs"));
}

void TrainingChart::draw(const TrainingAnswer &answer)
{
    clear();
    m_callout = nullptr;
    m_curve.clear();
    m_ideal.clear();
    if (answer.curve.size() > 1)
        drawCurve(answer);
    if (answer.result.point)
        drawChosen(answer);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void TrainingChart::drawCurve(const TrainingAnswer &answer)
{
    QPolygonF low, high;
    const ScalePoint &first = answer.curve.front();
    for (const ScalePoint &p : answer.curve) {
        low << QPointF(p.gpusCount, p.low.si() / 1e3);
        high << QPointF(p.gpusCount, p.high.si() / 1e3);
        m_curve << QPointF(p.gpusCount, p.total.si() / 1e3);
        m_ideal << QPointF(p.gpusCount, first.total.si() / 1e3 * p.gpusCount / first.gpusCount);
    }
    QCPGraph *below = line(plot(), low, Qt::NoPen), *above = line(plot(), high, Qt::NoPen);
    QColor band = tokens().band;
    band.setAlphaF(0.6F);
    above->setBrush(band);
    above->setChannelFillGraph(below);
    line(plot(), m_ideal, QPen(tokens().muted, 1.2, Qt::DashLine));
    line(plot(), m_curve, QPen(tokens().selection, 2));
    plot()->xAxis->setRange(m_curve.front().x() * 0.85, m_curve.back().x() * 1.15);
    plot()->yAxis->setRange(low.front().y() * 0.7, m_ideal.back().y() * 1.5);
    const QPointF named = m_ideal[m_ideal.size() * 9 / 10]; // the line rises: the space left of and above a point on it is free
    QCPItemText *name = write(tr("ideal"), named.x(), named.y(), false, Qt::AlignRight | Qt::AlignBottom);
    name->setColor(tokens().muted);
}

void TrainingChart::drawChosen(const TrainingAnswer &answer)
{
    const QPointF at(answer.question.gpusCount, answer.result.point->total.si() / 1e3);
    QCPGraph *ring = line(plot(), {at}, Qt::NoPen);
    ring->setLineStyle(QCPGraph::lsNone);
    ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens().selection, 2.2), tokens().panel, 10));
    m_callout = new Callout(plot(), tokens());
    m_callout->point(
        at, words(measure(answer.result.point->total, units::tokenPerS)),
        tr("%1 GPUs, %2 of one")
            .arg(plainNumber(answer.question.gpusCount, units::one), words(measure(answer.result.point->perGpu, units::tokenPerS))));
    m_callout->avoid({m_curve, m_ideal}, {}, {}, nullptr);
}

QRectF TrainingChart::calloutPlace() const { return m_callout ? m_callout->lastPlace() : QRectF(); }

} // namespace tokenyard::ui
