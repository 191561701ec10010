// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/phases/ramp_chart.h"

#include "ui/pages/chart.h"
#include "ui/pages/source_fill.h"
#include "ui/text/words.h"
#include "ui/theme/hatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <qcustomplot.h>

#include <algorithm>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("RampChart", text); }

// The sources of one kind are one area; the order in which they are stacked, the grid on top.
constexpr struct {
    const char *kind, *name;
} areas[] = {{"smr", QT_TRANSLATE_NOOP("RampChart", "reactors")},
             {"gas_turbine", QT_TRANSLATE_NOOP("RampChart", "gas turbines")},
             {"fuel_cells", QT_TRANSLATE_NOOP("RampChart", "fuel cells")},
             {"generator_yard", QT_TRANSLATE_NOOP("RampChart", "generators")},
             {"wind", QT_TRANSLATE_NOOP("RampChart", "wind")},
             {"solar", QT_TRANSLATE_NOOP("RampChart", "sun")},
             {"battery", QT_TRANSLATE_NOOP("RampChart", "batteries")},
             {"grid", QT_TRANSLATE_NOOP("RampChart", "grid contract")}};

double yearsOf(int month) { return month / 12.0; }

QVector<double> megawattsOf(const region::PowerRamp &ramp, const std::string &kind)
{
    QVector<double> all;
    for (const region::RampMonth &month : ramp.months) {
        Power sum;
        for (std::size_t s = 0; s < ramp.sources.size(); ++s)
            if (ramp.sources[s].kind == kind)
                sum += month.power[s];
        all << sum.in(units::MW);
    }
    return all;
}

QVector<double> datesOf(const region::PowerRamp &ramp)
{
    QVector<double> dates;
    for (const region::RampMonth &month : ramp.months)
        dates << yearsOf(month.month);
    return dates;
}

QCPGraph *addSteps(QCustomPlot &plot, const QVector<double> &at, const QVector<double> &values)
{
    QCPGraph *graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setData(at, values, true);
    graph->setPen(Qt::NoPen);
    return graph;
}

void setRanges(QCustomPlot &plot, const region::PowerRamp &ramp, double most)
{
    constexpr double headroom = 1.15;
    plot.xAxis->setRange(yearsOf(ramp.months.front().month), yearsOf(ramp.months.back().month));
    Chart::markWhole(plot);
    plot.yAxis->setRange(0.0, std::max(1.0, most * headroom));
    plot.replot();
}

QString keyOf(const QBrush &fill, const Tokens &tokens, const QString &name)
{
    return QStringLiteral("%1&nbsp;%2").arg(hatchSwatch(fill, tokens.line), name.toHtmlEscaped());
}

} // namespace

void drawPowerRamp(Chart &chart, const region::PowerRamp &ramp)
{
    chart.clear();
    const QString question = say(QT_TRANSLATE_NOOP("RampChart", "Is there power when the halls stand?"));
    const QString drawn = say(QT_TRANSLATE_NOOP("RampChart",
                                                "MW by month: what each source can give from its date on, stacked; the line is what the "
                                                "halls ask for whose GPUs stand. A contract comes over the grid."));
    chart.setTitle(question, drawn);
    QCustomPlot &plot = *chart.plot();
    if (ramp.months.empty())
        return plot.replot();
    const Tokens &tokens = chart.tokens();
    const QVector<double> at = datesOf(ramp);
    QVector<double> top(at.size(), 0.0), belowGrid;
    QCPGraph *below = addSteps(plot, at, top);
    QStringList key;
    const auto stack = [&](const QVector<double> &upTo, QCPGraph *from, const char *kind, const QString &name) {
        const QBrush fill = sourceBrush(kind, tokens);
        QCPGraph *graph = addSteps(plot, at, upTo);
        graph->setBrush(fill);
        graph->setChannelFillGraph(from);
        graph->setName(name);
        key << keyOf(fill, tokens, name);
        return graph;
    };
    QCPGraph *grid = below;
    for (const auto &area : areas) {
        const QVector<double> own = megawattsOf(ramp, area.kind);
        if (std::all_of(own.begin(), own.end(), [](double mw) { return mw == 0.0; }))
            continue;
        belowGrid = top;
        for (qsizetype i = 0; i < top.size(); ++i)
            top[i] += own[i];
        grid = below;
        below = stack(top, grid, area.kind, say(area.name));
    }
    // What is bought from a plant elsewhere is a part of what the grid brings.
    QVector<double> bought = megawattsOf(ramp, "ppa");
    if (std::any_of(bought.begin(), bought.end(), [](double mw) { return mw > 0.0; })) {
        for (qsizetype i = 0; i < bought.size(); ++i)
            bought[i] = std::min(belowGrid.value(i) + bought[i], std::max(top[i], belowGrid.value(i)));
        stack(bought, grid, "ppa", say(QT_TRANSLATE_NOOP("RampChart", "of it the power purchase agreement")));
    }
    QVector<double> need;
    for (const region::RampMonth &month : ramp.months)
        need << month.need.in(units::MW);
    addSteps(plot, at, need)->setPen(QPen(tokens.powerA, 2.2));
    chart.setTitle(question, drawn, key.join(QStringLiteral(" &nbsp; ")));
    setRanges(plot, ramp, std::max(*std::max_element(top.begin(), top.end()), *std::max_element(need.begin(), need.end())));
}

void drawGpuRamp(Chart &chart, const region::PowerRamp &ramp)
{
    chart.clear();
    QString drawn = say(QT_TRANSLATE_NOOP("RampChart", "GPUs by month: with power, and hatched without."));
    if (ramp.gpuHoursWithout > 0.0) {
        drawn += QLatin1Char(' ')
            + say(QT_TRANSLATE_NOOP("RampChart", "%1 GPU-hours stand without power")).arg(QLocale().toString(ramp.gpuHoursWithout, 'f', 0));
        if (ramp.tokensWithout)
            drawn += QStringLiteral(", ")
                + say(QT_TRANSLATE_NOOP("RampChart", "in which they would make %1"))
                      .arg(words(measure(*ramp.tokensWithout, units::trillionTokens, 3)));
        if (ramp.worthWithout)
            drawn += QStringLiteral(", ")
                + say(QT_TRANSLATE_NOOP("RampChart", "worth %1")).arg(words(measure(*ramp.worthWithout, units::billionKRW, 3)));
        drawn += QLatin1Char('.');
    } else if (!ramp.months.empty()) {
        drawn += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("RampChart", "None stands without power."));
    }
    chart.setTitle(say(QT_TRANSLATE_NOOP("RampChart", "How many GPUs stand without power?")), drawn);
    QCustomPlot &plot = *chart.plot();
    if (ramp.months.empty())
        return plot.replot();
    const Tokens &tokens = chart.tokens();
    const QVector<double> at = datesOf(ramp);
    QVector<double> all, powered;
    for (const region::RampMonth &month : ramp.months) {
        all << month.gpus;
        powered << month.gpus * month.poweredFraction;
    }
    QCPGraph *bottom = addSteps(plot, at, QVector<double>(at.size(), 0.0)), *with = addSteps(plot, at, powered),
             *without = addSteps(plot, at, all);
    with->setBrush(tokens.racks);
    with->setChannelFillGraph(bottom);
    without->setBrush(hatched(tokens.error, tokens.panel, Hatch::RisingLines));
    without->setChannelFillGraph(with);
    setRanges(plot, ramp, *std::max_element(all.begin(), all.end()));
}

} // namespace tokenyard::ui
