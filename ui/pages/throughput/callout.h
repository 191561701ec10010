// SPDX-License-Identifier: Apache-2.0
// A dark tag next to a point of a plot, with a bold first line and one or more plain ones. On every redraw it looks for a place inside
// the axes where it covers neither a curve nor other words, so that it stays readable at any window size.
#pragma once

#include <qcustomplot.h>

namespace tokenyard::ui {

struct Tokens;

class KeyBox;

class Callout : public QCPAbstractItem {
public:
    Callout(QCustomPlot *plot, const Tokens &tokens); // owned by the plot
    void point(QPointF at, const QString &strong, const QString &plain);
    // What the tag must not cover: curves and marks (plot coordinates), words, and a key if there is one.
    void avoid(std::vector<QPolygonF> curves, QPolygonF marks, std::vector<QCPItemText *> words, const KeyBox *key);
    QRectF lastPlace() const { return m_place; } // pixels
    double selectTest(const QPointF &, bool, QVariant * = nullptr) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override;

private:
    QPointF pixel(QPointF plotCoordinates) const;
    QRectF place(QSizeF size) const;
    int cost(const QRectF &rect) const;
    const Tokens &m_tokens;
    QPointF m_at;
    QString m_strong, m_plain;
    std::vector<QPolygonF> m_curves;
    QPolygonF m_marks;
    std::vector<QCPItemText *> m_words;
    const KeyBox *m_key = nullptr;
    QRectF m_place;
};

} // namespace tokenyard::ui
