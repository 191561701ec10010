// SPDX-License-Identifier: Apache-2.0
// Predicted against measured, both logarithmic, with the line where they agree and a band around it. Series differ in colour and
// in shape.
#pragma once

#include "ui/plots/chart.h"

#include <optional>
#include <utility>
#include <vector>

namespace tokenyard::ui {

struct ScatterSeries {
    QString name;
    std::vector<std::pair<double, double>> points; // measured, predicted; both above 0
};

class ScatterChart : public Chart {
    Q_OBJECT
public:
    explicit ScatterChart(const Tokens &tokens, QWidget *parent = nullptr);
    // band: factors on the prediction between which 80 % of the measurements lie. Axis words name the quantity with its unit.
    void draw(const std::vector<ScatterSeries> &series, std::optional<std::pair<double, double>> band, const QString &measured, const QString &predicted);

private:
    void drawGuide(double low, double high, double factor, bool strong);
};

} // namespace tokenyard::ui
