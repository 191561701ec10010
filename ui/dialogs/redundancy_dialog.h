// SPDX-License-Identifier: Apache-2.0
// The redundancies of the power chain side by side, each laid out in the background with its price, what it keeps running, what it changes
// and what it leaves; the chosen one becomes the plan in one step.
#pragma once

#ifndef Q_MOC_RUN
#include "core/what_if/topology_steps.h"
#endif
#include "ui/document/background.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QPlainTextEdit;

namespace tokenyard::ui {

class PlainTable;

class RedundancyDialog : public QDialog {
    Q_OBJECT
public:
    RedundancyDialog(Plan plan, Catalogue catalogue, Topology first, QWidget *parent = nullptr);
    ~RedundancyDialog() override;

    const edit::Edit &edit() const { return m_steps[std::size_t(m_chosen)]->laid.edit; } // of an accepted dialog
    int laidOut() const;                                                                 // how many are known, refused ones included

private:
    void layOut();
    void take(std::shared_ptr<const Study> now, std::shared_ptr<const TopologyStep> step);
    void showRows();
    void showChosen();
    QString describe(const TopologyStep &step) const;

    const Plan m_plan;
    const Catalogue m_catalogue;
    std::shared_ptr<const Study> m_now;
    std::vector<std::shared_ptr<const TopologyStep>> m_steps; // in the order of edit::allTopologies; null: not known yet
    int m_chosen = 0;
    QString m_problem;
    PlainTable *m_table;
    QPlainTextEdit *m_said;
    QPushButton *m_apply;
    Background m_background; // last: it ends before what it writes to
};

} // namespace tokenyard::ui
