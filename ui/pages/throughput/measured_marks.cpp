// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/measured_marks.h"

#include "ui/pages/throughput/measured_run.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

#include <map>

namespace tokenyard::ui {

namespace {

constexpr double reach = 9; // pixels by which the mouse may miss a mark
constexpr int many = 60;    // beyond this number the marks are smaller and paler, so that the curve stays visible

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeasuredMarks)
};

QCPScatterStyle::ScatterShape shapeOf(const std::string &engine)
{
    if (engine == "trtllm")
        return QCPScatterStyle::ssSquare;
    if (engine == "sglang")
        return QCPScatterStyle::ssDiamond;
    return engine == "vllm" ? QCPScatterStyle::ssTriangle : QCPScatterStyle::ssTriangleInverted;
}

using Kind = std::pair<std::string, bool>; // engine, separate pools
Kind kindOf(const ValidationPoint &run) { return {run.engine, run.split.has_value()}; }

} // namespace

void MeasuredMarks::forget()
{
    m_runs.clear();
    m_explained.reset();
    m_line = m_end = nullptr;
}

QPointF MeasuredMarks::predicted(const ValidationPoint &run)
{
    return run.predictedTpot > 0 && run.predictedOutput > 0 ? QPointF(1.0 / run.predictedTpot, run.predictedOutput) : measured(run);
}

QCPScatterStyle MeasuredMarks::style(const std::string &engine, bool separate) const
{
    QColor ink = m_tokens.ink, inside = separate ? m_tokens.ink : m_tokens.panel;
    const bool crowd = m_runs.size() > std::size_t(many);
    ink.setAlphaF(crowd ? 0.7F : 0.9F);
    inside.setAlphaF(separate ? 0.55F : 0.5F);
    return QCPScatterStyle(shapeOf(engine), QPen(ink, 1.1), inside, crowd ? 5 : 6.5);
}

void MeasuredMarks::draw(std::vector<ValidationPoint> runs)
{
    m_runs = std::move(runs);
    std::map<Kind, QCPGraph *> graphs;
    for (const ValidationPoint &run : m_runs) {
        QCPGraph *&graph = graphs[kindOf(run)];
        if (!graph) {
            graph = m_plot->addGraph();
            graph->setPen(Qt::NoPen);
            graph->setLineStyle(QCPGraph::lsNone);
            graph->setScatterStyle(style(run.engine, run.split.has_value()));
        }
        graph->addData(measured(run).x(), measured(run).y());
    }
}

std::vector<KeyRow> MeasuredMarks::key() const
{
    if (m_runs.empty())
        return {};
    std::map<Kind, std::size_t> counts;
    std::size_t beyond = 0;
    for (const ValidationPoint &run : m_runs) {
        ++counts[kindOf(run)];
        beyond += !m_plot->xAxis->range().contains(measured(run).x()) || !m_plot->yAxis->range().contains(measured(run).y());
    }
    const auto number = [](std::size_t n) { return plainNumber(double(n), units::one); };
    std::vector<KeyRow> rows{
        {m_runs.size() == 1 ? Words::tr("1 measured run") : Words::tr("%1 measured runs").arg(number(m_runs.size())), {}, true},
        {Words::tr("lengths within a factor of %1").arg(plainNumber(likeLengthFactor, units::one)), {}, false}};
    for (const auto &[kind, count] : counts)
        rows.push_back(
            {(kind.second ? Words::tr("%1, separate pools: %2") : Words::tr("%1: %2")).arg(engineName(kind.first), number(count)),
             style(kind.first, kind.second), false});
    if (beyond)
        rows.push_back({Words::tr("%1 beyond the axes").arg(number(beyond)), {}, false});
    return rows;
}

std::optional<std::size_t> MeasuredMarks::nearest(QPointF at) const
{
    std::optional<std::size_t> best;
    double least = reach * reach;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const QPointF d = pixel(measured(m_runs[i])) - at;
        if (const double square = d.x() * d.x() + d.y() * d.y(); square < least) {
            least = square;
            best = i;
        }
    }
    return best;
}

void MeasuredMarks::explain(std::optional<std::size_t> run)
{
    if (run == m_explained)
        return;
    m_explained = run;
    for (QCPGraph **graph : {&m_line, &m_end})
        if (*graph) {
            m_plot->removeGraph(*graph);
            *graph = nullptr;
        }
    if (run) {
        const QPointF from = measured(m_runs[*run]), to = predicted(m_runs[*run]);
        m_line = m_plot->addGraph();
        m_end = m_plot->addGraph();
        for (const QPointF &p : {from, to})
            m_line->addData(p.x(), p.y());
        m_line->setPen(QPen(m_tokens.powerA, 1.6));
        m_end->addData(to.x(), to.y());
        m_end->setPen(Qt::NoPen);
        m_end->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(m_tokens.powerA, 1.8), m_tokens.panel, 8));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace tokenyard::ui
