// SPDX-License-Identifier: Apache-2.0
// How certain is the plan, and what would change it: what moves a figure, how it spreads over samples of all inputs, what an input must be
// for a target value, the figure over two inputs, and the cheapest plan within its limits. All is computed in the background, with
// progress; an edit restarts it.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/progress_row.h"

#ifndef Q_MOC_RUN
#include "core/what_if/model_run.h"
#include "ui/pages/studies/study_charts.h"
#include "ui/pages/studies/study_rows.h"
#endif

#include <deque>
#include <memory>

class QComboBox;
class QBoxLayout;
class QLabel;
class QLineEdit;

namespace tokenyard::ui {

class Background;
class CheapestView;
class PlainTable;
class TableView;
class TornadoView;

class StudiesPage : public StudyPage {
    Q_OBJECT
public:
    StudiesPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~StudiesPage() override;
    bool isBusy() const;
    void chooseKpi(Kpi kpi);
    PlainTable *neededTable() const { return m_needed; }
    TornadoView *tornado() const { return m_tornado; }
    Chart *distribution() const { return m_distribution; }
    Chart *contour() const { return m_contour; }
    CheapestView *cheapest() const { return m_cheapest; }
    TableView *inputTable() const { return m_inputTable; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // A piece of work and its number of steps. It runs in the background and returns what to do with its result.
    using Progress = ProgressRow::Count;
    using Base = std::shared_ptr<const ModelBase>;
    using Delivery = std::function<void()>;
    struct Job {
        QString name;
        std::size_t steps;
        std::function<Delivery(const std::stop_token &, const Progress &, const Base &)> work;
    };
    QWidget *makeControls();
    QWidget *makeTornado();
    QWidget *makeDistribution();
    QWidget *makeNeeded();
    QWidget *makeContour();
    const KpiInfo &kpi() const;
    std::optional<double> base() const;
    std::optional<double> target() const;
    void takeTarget();
    void kpiChosen();
    void startAll();
    void startFigure(); // everything that depends on the figure and its target
    void refineLast();
    void startNext();
    void cancel();
    void showSamples();
    void showTornado();
    void fillContourInputs();
    Job baseJob();
    Job neededJob();
    Job contourJob();
    Job samplesJob();
    void setOld(bool old);
    void takeNeeded(const std::vector<NeededValue> &needed);

    Background *m_work;
    QBoxLayout *m_upper = nullptr, *m_lower = nullptr;
    std::deque<Job> m_jobs;
    QComboBox *m_kpi, *m_contourX, *m_contourY;
    QLineEdit *m_target;
    QLabel *m_targetUnit, *m_state, *m_tornadoTitle, *m_tornadoCaption, *m_chance, *m_chanceNote, *m_lines, *m_span, *m_neededTitle,
        *m_neededCaption, *m_whyNot;
    ProgressRow *m_progress;
    TornadoView *m_tornado;
    Chart *m_distribution, *m_contour;
    PlainTable *m_needed;
    CheapestView *m_cheapest;
    TableView *m_inputTable;
    Base m_base; // of the plan shown
    std::shared_ptr<const Samples> m_samples;
    std::shared_ptr<const std::vector<Swing>> m_swings;
    std::vector<TornadoBar> m_bars;      // of the selected figure
    std::optional<double> m_typedTarget; // by the planner, for this figure
    std::optional<Plan> m_shown;
};

} // namespace tokenyard::ui
