// SPDX-License-Identifier: Apache-2.0
// Measured runs as marks on a plot of tokens/s per GPU against tokens/s per user: the shape is the engine, filled means separate pools.
// The run under the mouse shows where it was predicted.
#pragma once

#include "ui/pages/throughput/key_box.h"

#include "core/throughput/calibration/validation_points.h"

namespace tokenyard::ui {

class MeasuredMarks {
public:
    MeasuredMarks(QCustomPlot *plot, const Tokens &tokens) : m_plot(plot), m_tokens(tokens) {}
    void forget();                                // after the plot was cleared
    void draw(std::vector<ValidationPoint> runs); // once after forget()
    // The text of the key: how many, with which engines, and how many are beyond the current axes.
    std::vector<KeyRow> key() const;
    std::optional<std::size_t> nearest(QPointF pixel) const; // within reach of the mouse
    void explain(std::optional<std::size_t> run);            // a line to its prediction; none removes it
    const std::vector<ValidationPoint> &runs() const { return m_runs; }
    static QPointF measured(const ValidationPoint &run) { return {1.0 / run.measuredTpot, run.measuredOutput}; }
    static QPointF predicted(const ValidationPoint &run);

private:
    QCPScatterStyle style(const std::string &engine, bool separate) const;
    QPointF pixel(QPointF at) const { return {m_plot->xAxis->coordToPixel(at.x()), m_plot->yAxis->coordToPixel(at.y())}; }

    QCustomPlot *m_plot;
    const Tokens &m_tokens;
    std::vector<ValidationPoint> m_runs;
    std::optional<std::size_t> m_explained;
    QCPGraph *m_line = nullptr, *m_end = nullptr;
};

} // namespace tokenyard::ui
