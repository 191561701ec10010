// SPDX-License-Identifier: Apache-2.0
#include "ui/plots/throughput/scatter_chart.h"

#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

constexpr QCPScatterStyle::ScatterShape shapes[] = {QCPScatterStyle::ssDisc,     QCPScatterStyle::ssTriangle, QCPScatterStyle::ssSquare,
                                                    QCPScatterStyle::ssDiamond,  QCPScatterStyle::ssPlus,     QCPScatterStyle::ssCross,
                                                    QCPScatterStyle::ssCircle,   QCPScatterStyle::ssStar};

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
    for (std::size_t i = 0; i < series.size(); ++i) {
        QCPGraph *dots = plot()->addGraph();
        for (const auto &[x, y] : series[i].points)
            dots->addData(x, y);
        dots->setLineStyle(QCPGraph::lsNone);
        QColor colour = colourOf(i, tokens());
        colour.setAlphaF(0.75F);
        dots->setScatterStyle(QCPScatterStyle(shapes[i % std::size(shapes)], QPen(colour, 1), colour, 4.6));
        auto *name = write(QStringLiteral("● %1").arg(series[i].name), 0, 0, false, Qt::AlignLeft | Qt::AlignTop);
        name->setColor(colourOf(i, tokens()));
        name->position->setType(QCPItemPosition::ptAxisRectRatio);
        name->position->setCoords(0.012, 0.02 + 0.055 * double(i));
    }
    // Predicted = measured, and where a measurement lies at the edge of the band of its prediction.
    drawGuide(low, high, 1.0, true);
    if (band)
        for (const double factor : {band->first, band->second})
            drawGuide(low, high, 1.0 / factor, false);
    plot()->xAxis->setRange(low, high);
    plot()->yAxis->setRange(low, high);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
