// SPDX-License-Identifier: Apache-2.0
// The frontier: output tokens/s per GPU against tokens/s per user, with the 80 % band, every point the search tried (pale if it
// misses a limit), the limits, the chosen point, a second accelerator's frontier and similar published runs. A click picks a point.
#pragma once

#include "ui/pages/chart.h"
#include "ui/pages/throughput/frontier.h"
#include "ui/pages/throughput/measured_marks.h"

#include <QPointF>

class QCPGraph;
class QCPItemLine;
class QCPItemText;

namespace tokenyard::ui {

class Callout;

class FrontierChart : public Chart {
    Q_OBJECT
public:
    explicit FrontierChart(const Tokens &tokens, QWidget *parent = nullptr);
    void draw(const Frontier &frontier);
    void pick(std::optional<std::size_t> point); // shows this point's tag; none: the chosen one's
    void showMeasured(bool shown);               // the published runs similar to the service, if there are any
    QRectF calloutPlace() const;
    const KeyBox *key() const { return m_key; }
    const MeasuredMarks &marks() const { return m_marks; }
    std::optional<double> firstTokenLimit() const { return m_firstTokenLimit; }

signals:
    void pointPicked(std::size_t point);

private:
    struct CurveName {
        QCPItemText *item;
        QPolygonF curve;
        bool above; // above the other curve
    };
    void drawCloud();
    void drawBand();
    void drawOther();
    void drawLevel();
    void drawFirstTokenLimit();
    QCPItemLine *limitLine(double user, Qt::PenStyle style);
    void setRanges();
    void makeWayForKey();
    void arrange();
    void placeLimitNames();
    void hover(QPointF pixel, const QPoint &screen);
    QString tried(const ServingPoint &point) const;
    QString pointWords(const ServingPoint &point) const; // layout, load, TTFT, and which limit it misses
    QPolygonF frontierOf(const SearchResult &result) const;
    QPolygonF allowedFrontier() const;
    void nameCurves();
    void drawPoint(std::size_t point, bool chosen);
    QPointF at(const ServingPoint &point) const;
    std::optional<std::size_t> nearest(QPointF pixel) const;

    Frontier m_frontier;
    std::vector<QCPItemText *> m_words;
    std::vector<CurveName> m_names;
    QCPItemText *m_levelName = nullptr, *m_firstTokenName = nullptr;
    std::optional<double> m_firstTokenLimit; // tokens/s per user of the chosen point where TTFT binds: left of it more tokens wait longer
    QSize m_arranged;                        // the plot's size for which words and ranges were arranged
    Callout *m_callout = nullptr;
    KeyBox *m_key = nullptr;
    MeasuredMarks m_marks;
    std::optional<std::size_t> m_picked;
    bool m_measuredShown = true;
    std::vector<QCPGraph *> m_rings;
};

} // namespace tokenyard::ui
