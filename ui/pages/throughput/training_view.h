// SPDX-License-Identifier: Apache-2.0
// The training page of the Throughput tab: a run on the plan's machines or others, its tokens/s over the number of GPUs, the
// losses, and how every figure is computed. Answers are immediate.
#pragma once

#include "ui/pages/throughput/training_plan.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;

namespace tokenyard::ui {

class BarList;
class PlainTable;
class TrainingChart;
class TrainingInputs;

class TrainingView : public QWidget {
    Q_OBJECT
public:
    explicit TrainingView(const Tokens &tokens, QWidget *parent = nullptr);
    void follow(const TrainingQuestion &ofPlan);
    TrainingInputs *inputs() const { return m_inputs; }
    TrainingChart *chart() const { return m_chart; }
    PlainTable *runs() const { return m_runs; } // of the plan's halls
    PlainTable *figures() const { return m_figures; }
    BarList *headlines() const { return m_headlines; }
    BarList *losses() const { return m_losses; }
    const TrainingAnswer &answer() const { return m_answer; }
    QString said() const; // the refusal, or what limits the figures

private:
    void answerNow();
    void title();
    void say();
    void fill();
    void fillRuns(const TrainingQuestion &ofPlan);

    const Tokens &m_tokens;
    TrainingInputs *m_inputs;
    TrainingChart *m_chart;
    QLabel *m_said, *m_notes, *m_lossTitle, *m_runsTitle;
    BarList *m_headlines, *m_losses;
    PlainTable *m_runs, *m_figures;
    TrainingAnswer m_answer;
};

} // namespace tokenyard::ui
