// SPDX-License-Identifier: Apache-2.0
// The cheapest plan that meets its limits: one or two inputs of the plan from one value to another, a limit on one or two figures, and
// the figure to minimise. The search runs in the background; its first answer can be taken into the plan as one step.
#pragma once

#ifndef Q_MOC_RUN
#include "core/what_if/cheapest.h"
#endif

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tokenyard::ui {

class AxisRow;
class Background;
class Document;
class PlainTable;
class ProgressRow;

class CheapestView : public QWidget {
    Q_OBJECT
public:
    explicit CheapestView(Document *document, QWidget *parent = nullptr);
    ~CheapestView() override;
    void planChanged(); // what was found belongs to another plan
    void find();
    bool isBusy() const;
    PlainTable *table() const { return m_table; }
    QString answer() const;

private:
    struct LimitRow {
        QComboBox *kpi, *side;
        QLineEdit *value;
        QLabel *unit;
    };
    void addLimit(QGridLayout *grid, int row);
    void limitChosen(const LimitRow &row);
    std::optional<CheapestRequest> request();
    bool addAxisTo(CheapestRequest &request, const AxisRow &row);
    bool addLimitTo(CheapestRequest &request, const LimitRow &row);
    void take(const CheapestRequest &asked, const CheapestAnswer &answer);
    void takeIntoPlan();

    Document *m_document;
    Background *m_work;
    std::vector<AxisRow *> m_axes;
    std::vector<LimitRow> m_limits;
    QComboBox *m_least;
    QPushButton *m_find, *m_take;
    ProgressRow *m_progress;
    QLabel *m_answer;
    QVBoxLayout *m_box;
    PlainTable *m_table = nullptr;
    CheapestRequest m_asked;
    std::vector<SweepPoint> m_best;
};

} // namespace tokenyard::ui
