// SPDX-License-Identifier: Apache-2.0
// How far can the tokens be trusted? Predicted against measured for runs the fit has not seen, and the accuracy reached against
// the target, by accelerator, model and engine. From the records that `calibrate --validate` wrote. They belong to the published
// calibration: for a plan with another one the page says so and shows how that one predicts the same runs.
#pragma once

#include "ui/document/background.h"
#include "ui/pages/throughput/frontier.h"
#include "ui/pages/throughput/plan_calibration.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace tokenyard::ui {

class PlainTable;
class ScatterChart;
class Segments;

class TrustView : public QWidget {
    Q_OBJECT
public:
    explicit TrustView(const Tokens &tokens, QWidget *parent = nullptr);
    void read(const Catalogue &catalogue); // once per catalogue
    // Warns where the prediction of a service leaves what was measured.
    void warn(const std::optional<ThroughputQuestion> &question);
    QString warning() const;
    PlainTable *table() const { return m_table; }
    PlainTable *checks() const { return m_checks; } // data that no fit has seen: MLPerf's ratios, training
    ScatterChart *chart() const { return m_chart; }
    QWidget *notice() const { return m_notice; } // shown for a calibration that is not the published one
    QString noticeWords() const;
    PlainTable *noticeTable() const { return m_effect; }
    Segments *whose() const { return m_whose; } // which prediction is drawn: the published calibration's or the plan's
    bool isBusy() const { return m_work.isRunning() || m_beyond.isRunning(); }

private:
    enum Quantity { Tpot, Ttft, Output };
    enum Colour { ByAccelerator, ByEngine, ByModel };
    enum Whose { Published, Plans };
    QWidget *makeNotice();
    QWidget *makeSwitches();
    void show();
    void showNotice();
    void showBeyond(const std::vector<Text> &beyond);
    void draw();
    void fill();
    void fillChecks();
    QString familyName(const std::string &family) const;
    QString verdictOf(double median, double p90, double wantedMedian, double wantedP90, QStringList missed) const;
    bool drawsPlans() const;
    ValidationPoint drawn(std::size_t point) const; // with the prediction shown
    QString hint(std::size_t point) const;
    QString kindName(const ValidationLine &line) const; // what the fit had not seen
    QString lineName(const ValidationLine &line) const;
    QStringList row(const ValidationLine &line) const;

    const Tokens &m_tokens;
    QWidget *m_notice;
    QLabel *m_noticeHead, *m_noticeSaid, *m_warnHead, *m_warnSaid;
    PlainTable *m_effect;
    Segments *m_whose;
    QButtonGroup *m_quantity, *m_colour;
    ScatterChart *m_chart;
    PlainTable *m_table, *m_checks;
    Catalogue m_catalogue, m_published; // the plan's, the program's
    const RecordSet *m_read = nullptr;
    std::vector<ValidationPoint> m_points;
    std::vector<std::vector<std::size_t>> m_drawn; // by series and point: the run
    std::vector<ValidationLine> m_lines;
    ErrorBand m_band;
    PlanCalibration m_plans;
    std::optional<PlanEffect> m_plansEffect;
    std::optional<ThroughputQuestion> m_asked; // whose prediction is looked at
    Background m_work{this}, m_beyond{this};
};

} // namespace tokenyard::ui
