// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/scatter_chart.h"

#include "ui/pages/throughput/key_box.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QToolTip>

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

constexpr QCPScatterStyle::ScatterShape shapes[] = {QCPScatterStyle::ssDisc,    QCPScatterStyle::ssTriangle, QCPScatterStyle::ssSquare,
                                                    QCPScatterStyle::ssDiamond, QCPScatterStyle::ssPlus,     QCPScatterStyle::ssCross,
                                                    QCPScatterStyle::ssCircle,  QCPScatterStyle::ssStar};

constexpr double reach = 9; // pixels by which the mouse may miss a point

QColor colourOf(std::size_t i, const Tokens &t)
{
    const QColor all[] = {t.supply, t.powerA, t.fibre, t.racks, t.powerB, t.snap, t.muted, t.selection};
    return all[i % std::size(all)];
}

} // namespace

ScatterChart::ScatterChart(const Tokens &tokens, QWidget *parent) : Chart(tokens, parent)
{
    for (QCPAxis *axis : {plot()->xAxis, plot()->yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setTicker(oneTwoFiveTicker());
        axis->grid()->setVisible(true);
    }
    connect(plot(), &QCustomPlot::mouseMove, this,
            [this](QMouseEvent *event) { hover(event->position(), event->globalPosition().toPoint()); });
}

std::optional<std::pair<std::size_t, std::size_t>> ScatterChart::nearest(QPointF pixel) const
{
    std::optional<std::pair<std::size_t, std::size_t>> best;
    double least = reach * reach;
    for (std::size_t s = 0; s < m_series.size(); ++s)
        for (std::size_t i = 0; i < m_series[s].points.size(); ++i) {
            const auto &[x, y] = m_series[s].points[i];
            const QPointF d = QPointF(plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y)) - pixel;
            if (const double square = d.x() * d.x() + d.y() * d.y(); square < least) {
                least = square;
                best = {s, i};
            }
        }
    return best;
}

void ScatterChart::hover(QPointF pixel, const QPoint &screen)
{
    const auto point = m_hint ? nearest(pixel) : std::nullopt;
    if (m_ring) {
        m_ring->data()->clear();
        if (point) {
            const auto &[x, y] = m_series[point->first].points[point->second];
            m_ring->addData(x, y);
        }
        plot()->replot(QCustomPlot::rpQueuedReplot);
    }
    point ? QToolTip::showText(screen, m_hint(point->first, point->second), plot()) : QToolTip::hideText();
}

void ScatterChart::drawGuide(double low, double high, double factor, bool strong)
{
    QCPGraph *line = plot()->addGraph();
    line->addData(low, low * factor);
    line->addData(high, high * factor);
    line->setPen(QPen(strong ? tokens().ink : tokens().muted, 1, strong ? Qt::SolidLine : Qt::DashLine));
}

void ScatterChart::draw(const std::vector<ScatterSeries> &series, std::optional<std::pair<double, double>> band, const QString &measured,
                        const QString &predicted)
{
    clear();
    m_ring = nullptr;
    m_series = series;
    double least = 1e300, most = 0.0;
    for (const ScatterSeries &s : series)
        for (const auto &[x, y] : s.points) {
            least = std::min({least, x, y});
            most = std::max({most, x, y});
        }
    plot()->xAxis->setLabel(measured);
    plot()->yAxis->setLabel(predicted);
    if (most <= 0.0)
        return plot()->replot(QCustomPlot::rpQueuedReplot);
    const double low = least / 1.3, high = most * 1.3;
    std::vector<KeyRow> key;
    for (std::size_t i = 0; i < series.size(); ++i) {
        QCPGraph *dots = plot()->addGraph();
        for (const auto &[x, y] : series[i].points)
            dots->addData(x, y);
        dots->setLineStyle(QCPGraph::lsNone);
        QColor colour = colourOf(i, tokens());
        colour.setAlphaF(0.75F);
        dots->setScatterStyle(QCPScatterStyle(shapes[i % std::size(shapes)], QPen(colour, 1), colour, 4.6));
        key.push_back({series[i].name, dots->scatterStyle(), false});
    }
    auto *box = new KeyBox(plot(), tokens());
    box->setCorner(Qt::TopLeftCorner);
    box->setRows(std::move(key));
    // Lines where predicted = measured, and where a measurement is at the edge of its prediction's band.
    drawGuide(low, high, 1.0, true);
    if (band)
        for (const double factor : {band->first, band->second})
            drawGuide(low, high, 1.0 / factor, false);
    m_ring = plot()->addGraph();
    m_ring->setLineStyle(QCPGraph::lsNone);
    m_ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens().ink, 1.6), Qt::NoBrush, 11));
    plot()->xAxis->setRange(low, high);
    plot()->yAxis->setRange(low, high);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
