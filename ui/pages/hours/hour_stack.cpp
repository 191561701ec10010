// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/hours/hour_stack.h"

#include "core/study/energy/absorption.h"
#include "core/study/energy/demand_response.h"
#include "ui/pages/chart.h"
#include "ui/pages/source_fill.h"
#include "ui/theme/hatch.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("HourStack", text); }

QCPGraph *step(QCPAxisRect *rect, const QVector<double> &x, const QVector<double> &y, bool hours)
{
    QCPGraph *graph = rect->parentPlot()->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    graph->setData(x, y, true);
    if (hours)
        graph->setLineStyle(QCPGraph::lsStepLeft);
    return graph;
}

QString keyOf(const QColor &colour, const QString &name)
{
    return QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2").arg(colour.name(), name.toHtmlEscaped());
}

// The grid is drawn last, on top of the site's own sources.
std::vector<const SourceYear *> inOrder(const EnergyResult &energy)
{
    std::vector<const SourceYear *> order;
    for (const SourceYear &source : energy.sources)
        if (source.kind != "grid" && !source.output.empty() && source.energy > Energy{})
            order.push_back(&source);
    for (const SourceYear &source : energy.sources)
        if (source.kind == "grid" && !source.output.empty())
            order.push_back(&source);
    return order;
}

} // namespace

QString sourceName(const SourceYear &source)
{
    if (source.kind == "grid")
        return say(QT_TRANSLATE_NOOP("HourStack", "Grid"));
    if (source.kind == "ppa")
        return say(QT_TRANSLATE_NOOP("HourStack", "Power purchase agreement"));
    if (source.kind == responseKind)
        return say(QT_TRANSLATE_NOOP("HourStack", "Demand response"));
    if (source.kind == curtailmentKind)
        return say(QT_TRANSLATE_NOOP("HourStack", "Load that stops by its worth"));
    if (source.kind == absorptionKind)
        return say(QT_TRANSLATE_NOOP("HourStack", "Absorption chillers"));
    return QString::fromStdString(source.name);
}

Steps stepsOf(const Eigen::ArrayXd &hourly, int hoursPerStep)
{
    const int points = int(hourly.size()) / hoursPerStep;
    Steps steps{QVector<double>(points), QVector<double>(points), QVector<double>(points), QVector<double>(points)};
    for (int i = 0; i < points; ++i) {
        const auto part = hourly.segment(i * hoursPerStep, hoursPerStep);
        steps.at[i] = i * hoursPerStep + (hoursPerStep > 1 ? hoursPerStep / 2.0 : 0.0);
        steps.mean[i] = part.mean();
        steps.low[i] = part.minCoeff();
        steps.high[i] = part.maxCoeff();
    }
    return steps;
}

QString drawStack(Chart &chart, QCPAxisRect *rect, const EnergyResult &energy, const Eigen::ArrayXd &load, int hoursPerStep)
{
    const Tokens &tokens = chart.tokens();
    const bool hours = hoursPerStep == 1;
    Eigen::ArrayXd upTo = Eigen::ArrayXd::Zero(load.size());
    const Steps zero = stepsOf(upTo, hoursPerStep);
    QCPGraph *below = step(rect, zero.at, zero.mean, hours);
    below->setPen(Qt::NoPen);
    QStringList key;
    for (const SourceYear *source : inOrder(energy)) {
        if (source->output.size() != int(load.size()))
            continue;
        upTo += source->output.si().max(0.0) / units::MW.factor;
        const Steps steps = stepsOf(upTo, hoursPerStep);
        QCPGraph *top = step(rect, steps.at, steps.mean, hours);
        const QBrush fill = sourceBrush(source->kind, tokens);
        top->setPen(Qt::NoPen);
        top->setBrush(fill);
        top->setChannelFillGraph(below);
        top->setName(sourceName(*source));
        key << QStringLiteral("%1&nbsp;%2").arg(hatchSwatch(fill, tokens.line), sourceName(*source).toHtmlEscaped());
        below = top;
    }
    const Steps steps = stepsOf(load, hoursPerStep);
    QCPGraph *line = step(rect, steps.at, steps.mean, hours);
    line->setPen(QPen(tokens.ink, 1.3));
    line->setName(say(QT_TRANSLATE_NOOP("HourStack", "Load")));
    key << keyOf(tokens.ink, say(QT_TRANSLATE_NOOP("HourStack", "Load")));
    return key.join(QStringLiteral(" &nbsp; "));
}

} // namespace tokenyard::ui
