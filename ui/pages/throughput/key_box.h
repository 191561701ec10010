// SPDX-License-Identifier: Apache-2.0
// The key of a plot's marks in an upper corner of its axes; at the right it is below the words at the upper edge.
#pragma once

#include <qcustomplot.h>

namespace tokenyard::ui {

struct Tokens;

struct KeyRow {
    QString text;
    std::optional<QCPScatterStyle> mark; // none: only words
    bool strong = false;
};

class KeyBox : public QCPAbstractItem {
public:
    KeyBox(QCustomPlot *plot, const Tokens &tokens); // owned by the plot
    void setRows(std::vector<KeyRow> rows);
    const std::vector<KeyRow> &rows() const { return m_rows; }
    void setCorner(Qt::Corner corner) { m_corner = corner; } // upper left or upper right
    void setLinesAbove(int count) { m_linesAbove = count; }  // of words at the upper edge, which a key at the right must avoid
    QRectF place() const;                                    // pixels
    double selectTest(const QPointF &, bool, QVariant * = nullptr) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override;

private:
    const Tokens &m_tokens;
    std::vector<KeyRow> m_rows;
    Qt::Corner m_corner = Qt::TopRightCorner;
    int m_linesAbove = 1;
};

} // namespace tokenyard::ui
