// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/hours/price_map.h"

#include "core/base/unit.h"
#include "ui/pages/chart.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

constexpr int plainYear = 2026; // 365 days; only its months matter

QString say(const char *text) { return QCoreApplication::translate("PriceMap", text); }

void nameMonths(QCPAxis *axis)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (int month = 1; month <= 12; ++month)
        ticker->addTick(QDate(plainYear, month, 15).dayOfYear() - 1, QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    axis->setTicker(ticker);
    axis->setRange(-0.5, 364.5);
}

QCPColorGradient shades(const Tokens &tokens)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0.0, mixed(tokens.supply, tokens.panel, 0.25));
    gradient.setColorStopAt(0.5, mixed(tokens.returnWater, tokens.panel, 0.75));
    gradient.setColorStopAt(1.0, tokens.powerA);
    return gradient;
}

} // namespace

void drawPriceMap(Chart &chart, const Series<EnergyPrice> &prices)
{
    chart.clear();
    QCustomPlot *plot = chart.plot();
    if (prices.size() != hoursPerYear) {
        chart.setTitle(say(QT_TRANSLATE_NOOP("PriceMap", "When in the year is power dear?")), {});
        return plot->replot(QCustomPlot::rpQueuedReplot);
    }
    const Eigen::ArrayXd won = prices.si() / units::KRWPerKWh.factor;
    chart.setTitle(say(QT_TRANSLATE_NOOP("PriceMap", "When in the year is power dear?")),
                   say(QT_TRANSLATE_NOOP("PriceMap", "Energy charge, a column a day, a row an hour: from %1 to %2."))
                       .arg(words(measure(won.minCoeff() * units::KRWPerKWh, units::KRWPerKWh, 4)),
                            words(measure(won.maxCoeff() * units::KRWPerKWh, units::KRWPerKWh, 4))));
    auto *map = new QCPColorMap(plot->xAxis, plot->yAxis);
    map->data()->setSize(hoursPerYear / 24, 24);
    map->data()->setRange(QCPRange(0, hoursPerYear / 24 - 1), QCPRange(0, 23));
    for (int hour = 0; hour < hoursPerYear; ++hour)
        map->data()->setCell(hour / 24, hour % 24, won[hour]);
    map->setInterpolate(false);
    map->setTightBoundary(false);
    map->setGradient(shades(chart.tokens()));
    map->rescaleDataRange();
    nameMonths(plot->xAxis);
    plot->yAxis->setRangeReversed(true);
    plot->yAxis->setRange(-0.5, 23.5);
    auto hours = QSharedPointer<QCPAxisTickerFixed>(new QCPAxisTickerFixed);
    hours->setTickStep(6.0);
    plot->yAxis->setTicker(hours);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
