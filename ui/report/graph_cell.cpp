// SPDX-License-Identifier: Apache-2.0
#include "ui/report/graph_cell.h"

#include "ui/report/type.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace tokenyard::ui {

namespace {

using report::CellGraph;
using report::GraphSort;

constexpr double band = 3 * px, bar = 8 * px, ring = 3 * px;

class Graph {
public:
    Graph(QPainter &painter, QRectF box, const CellGraph &graph) : m_painter(painter), m_box(box), m_graph(graph) {}

    void paint()
    {
        const Tokens &t = lightTokens();
        switch (m_graph.sort) {
        case GraphSort::Band:
            fill(m_graph.from, m_graph.to, px, t.line);
            fill(m_graph.low, m_graph.high, band, t.returnWater);
            tick(m_graph.middle, 9 * px, t.selection);
            break;
        case GraphSort::Swing:
            fill(m_graph.middle, m_graph.high, bar, t.band);
            fill(m_graph.low, m_graph.middle, bar, t.powerA);
            tick(m_graph.middle, 12 * px, t.ink);
            break;
        case GraphSort::Fill:
            fill(m_graph.from, m_graph.to, px, t.line);
            fill(m_graph.from, m_graph.high, band + px, t.selection);
            break;
        }
        limit();
        plan();
    }

private:
    double x(double value) const
    {
        const double span = m_graph.to - m_graph.from;
        const double share = span > 0.0 ? (value - m_graph.from) / span : 0.0;
        return m_box.left() + std::clamp(share, 0.0, 1.0) * m_box.width();
    }
    void fill(double from, double to, double height, const QColor &colour)
    {
        const double left = std::min(x(from), x(to)), right = std::max(x(from), x(to));
        m_painter.fillRect(QRectF(left, m_box.center().y() - height / 2, std::max(hairline, right - left), height), colour);
    }
    void tick(double at, double height, const QColor &colour)
    {
        m_painter.fillRect(QRectF(x(at) - px / 2, m_box.center().y() - height / 2, px, height), colour);
    }
    void limit()
    {
        if (!m_graph.limit || *m_graph.limit < m_graph.from || *m_graph.limit > m_graph.to)
            return;
        m_painter.setPen(QPen(lightTokens().muted, hairline, Qt::DashLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(x(*m_graph.limit), m_box.top()), QPointF(x(*m_graph.limit), m_box.bottom()));
    }
    void plan()
    {
        if (!m_graph.plan)
            return;
        m_painter.setPen(QPen(lightTokens().ink, px));
        m_painter.setBrush(Qt::white);
        m_painter.drawEllipse(QPointF(x(*m_graph.plan), m_box.center().y()), ring, ring);
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter &m_painter;
    QRectF m_box;
    const CellGraph &m_graph;
};

} // namespace

void paintGraph(QPainter &painter, QRectF box, const CellGraph &graph) { Graph(painter, box, graph).paint(); }

} // namespace tokenyard::ui
