// SPDX-License-Identifier: Apache-2.0
// Predicted against measured, both logarithmic, with the line where they agree and a band around it. Series differ in colour and
// and in shape; hovering over a point shows its run.
#pragma once

#include "ui/pages/chart.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCPGraph;

namespace tokenyard::ui {

struct ScatterSeries {
    QString name;
    std::vector<std::pair<double, double>> points; // measured, predicted; both above 0
};

class ScatterChart : public Chart {
    Q_OBJECT
public:
    explicit ScatterChart(const Tokens &tokens, QWidget *parent = nullptr);
    // band: factors on the prediction between which 80 % of the measurements lie. The axis labels name the quantity with its unit.
    void draw(const std::vector<ScatterSeries> &series, std::optional<std::pair<double, double>> band, const QString &measured,
              const QString &predicted);

    // The tool tip over a point (rich text); empty for none.
    using Hint = std::function<QString(std::size_t series, std::size_t point)>;
    void setHint(Hint hint) { m_hint = std::move(hint); }
    std::optional<std::pair<std::size_t, std::size_t>> nearest(QPointF pixel) const; // series and point within reach

private:
    void hover(QPointF pixel, const QPoint &screen);
    void drawGuide(double low, double high, double factor, bool strong);
    std::vector<ScatterSeries> m_series;
    Hint m_hint;
    QCPGraph *m_ring = nullptr; // around the point under the mouse
};

} // namespace tokenyard::ui
