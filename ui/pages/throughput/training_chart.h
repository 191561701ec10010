// SPDX-License-Identifier: Apache-2.0
// Tokens/s of a training run against its number of GPUs: the curve with its band, the ideal line dashed, the chosen number.
#pragma once

#include "ui/pages/chart.h"
#include "ui/pages/throughput/training_plan.h"

#include <QPolygonF>

namespace tokenyard::ui {

class Callout;

class TrainingChart : public Chart {
    Q_OBJECT
public:
    explicit TrainingChart(const Tokens &tokens, QWidget *parent = nullptr);
    void draw(const TrainingAnswer &answer);
    QRectF calloutPlace() const;

private:
    void drawCurve(const TrainingAnswer &answer);
    void drawChosen(const TrainingAnswer &answer);
    QPolygonF m_curve, m_ideal;
    Callout *m_callout = nullptr;
};

} // namespace tokenyard::ui
