// SPDX-License-Identifier: Apache-2.0
// How far can the tokens be trusted? Predicted against measured of runs the fit had not seen, and what was reached against what
// was wanted, by accelerator, model and engine. From the records that `calibrate --validate` wrote.
#pragma once

#include "ui/theme/tokens.h"

#include "core/study/compute/calibration/validation_points.h"

#include <QWidget>

class QButtonGroup;

namespace tokenyard::ui {

class PlainTable;
class ScatterChart;

class TrustView : public QWidget {
    Q_OBJECT
public:
    explicit TrustView(const Tokens &tokens, QWidget *parent = nullptr);
    void read(const Catalogue &catalogue); // once a catalogue
    PlainTable *table() const { return m_table; }
    ScatterChart *chart() const { return m_chart; }

private:
    enum Quantity { Tpot, Ttft, Output };
    enum Colour { ByAccelerator, ByEngine, ByModel };
    QWidget *makeSwitches();
    void show();
    void draw();
    void fill();
    QString lineName(const ValidationLine &line) const;
    QStringList row(const ValidationLine &line) const;

    const Tokens &m_tokens;
    QButtonGroup *m_quantity, *m_colour;
    ScatterChart *m_chart;
    PlainTable *m_table;
    Catalogue m_catalogue;
    const RecordSet *m_read = nullptr;
    std::vector<ValidationPoint> m_points;
    std::vector<ValidationLine> m_lines;
    ErrorBand m_band;
};

} // namespace tokenyard::ui
