// SPDX-License-Identifier: Apache-2.0
// The inputs of the Training view, in two rows of fields. The machine and its number follow the plan until the planner enters
// others; nothing is saved, because the plan contains no training run.
#pragma once

#include "ui/pages/throughput/training_plan.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace tokenyard::ui {

class TrainingInputs : public QWidget {
    Q_OBJECT
public:
    explicit TrainingInputs(QWidget *parent = nullptr);
    void follow(const TrainingQuestion &ofPlan);
    const TrainingQuestion &question() const { return m_question; }
    QLineEdit *field(const QString &name) const; // by object name: "gpus", "sequence", ...
    QComboBox *models() const { return m_model; }
    QComboBox *accelerators() const { return m_accelerator; }
    QComboBox *precisions() const { return m_precision; }
    QString problem() const;

signals:
    void changed();

private:
    struct Field {
        QLineEdit *edit;
        AnyUnit unit;
        double scale, low, high; // of the number shown; SI = number · scale where the unit is plain
        std::function<double(const TrainingQuestion &)> get;
        std::function<void(TrainingQuestion &, double)> set;
    };
    QComboBox *addChoice(const QString &label, int column, int span);
    void addField(const QString &label, const char *name, int row, int column, Field field, const QString &hint);
    void addRun();
    void addSites();
    void enter(std::size_t index);
    void fill();
    void choose();

    QGridLayout *m_grid;
    QComboBox *m_model, *m_accelerator, *m_precision;
    QLabel *m_problem;
    std::vector<Field> m_fields;
    TrainingQuestion m_question;
    bool m_started = false, m_ownMachine = false, m_ownCount = false; // entered by the planner, not taken from the plan
};

} // namespace tokenyard::ui
