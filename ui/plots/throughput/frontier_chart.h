// SPDX-License-Identifier: Apache-2.0
// The frontier: output tokens/s per GPU against tokens/s per user, with the 80 % band, every point the search tried, the service
// level, the chosen point and a second accelerator's frontier. A click picks a point.
#pragma once

#include "ui/models/frontier.h"
#include "ui/plots/chart.h"

#include <QPointF>

class QCPGraph;
class QCPItemText;

namespace tokenyard::ui {

class Callout;

class FrontierChart : public Chart {
    Q_OBJECT
public:
    explicit FrontierChart(const Tokens &tokens, QWidget *parent = nullptr);
    void draw(const Frontier &frontier);
    void pick(std::optional<std::size_t> point); // shows this point's tag; none: the chosen one's
    QRectF calloutPlace() const;

signals:
    void pointPicked(std::size_t point);

private:
    void drawCloud();
    void drawBand();
    void drawOther();
    void drawLevel();
    void setRanges();
    void nameCurves();
    void drawPoint(std::size_t point, bool chosen);
    QPointF at(const ServingPoint &point) const;
    QPolygonF frontierOf(const SearchResult &result) const;
    std::optional<std::size_t> nearest(QPointF pixel) const;

    Frontier m_frontier;
    std::vector<QCPItemText *> m_words;
    Callout *m_callout = nullptr;
    std::vector<QCPGraph *> m_rings;
};

} // namespace tokenyard::ui
