// SPDX-License-Identifier: Apache-2.0
// The mix of grid and own power that serves the load at least cost: what may be built, within which limits, found in the background, and
// put on the map in one step. It stands beside the window: the plan can be changed meanwhile, and an older answer is then not taken.
#pragma once

#ifndef Q_MOC_RUN
#include "core/study/energy/mix_of_plan.h"
#endif
#include "ui/document/background.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace tokenyard::ui {

class Document;
class PlainTable;

class OptimiseDialog : public QDialog {
    Q_OBJECT
public:
    explicit OptimiseDialog(Document *document, QWidget *parent = nullptr);
    ~OptimiseDialog() override;

    bool isBusy() const { return m_work.isRunning(); }
    const std::optional<PlanMix> &mix() const { return m_mix; } // nothing before the first answer, or after the plan changed

private:
    struct KindRow {
        const MixKind *kind;
        QCheckBox *build;
        QComboBox *model;
        QLineEdit *most;
    };
    QWidget *makeCandidates();
    QWidget *makeLimits();
    QWidget *makeRun();
    void addKind(QGridLayout *grid, const MixKind &kind);
    QLineEdit *addLimit(QFormLayout *form, const char *name, const QString &label, const QString &hint);
    std::optional<MixLimits> asked(QString &problem) const;
    void run();
    void take(const MixLimits &limits, std::optional<PlanMix> mix);
    void showMix();
    void say(const QString &sentence);
    void planChanged();
    void putOnMap();
    bool kept() const { return m_mix && m_mix->kept; }

    Document *m_document;
    std::vector<KindRow> m_kinds;
    QLineEdit *m_self = nullptr, *m_carbon = nullptr, *m_land = nullptr, *m_budget = nullptr, *m_by = nullptr, *m_curtail = nullptr,
              *m_worth = nullptr;
    QCheckBox *m_heat = nullptr, *m_reserve = nullptr;
    QComboBox *m_span = nullptr;
    QPushButton *m_run = nullptr, *m_cancel = nullptr, *m_put = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_clock = nullptr;
    QLabel *m_answer = nullptr;
    PlainTable *m_table = nullptr;
    QPlainTextEdit *m_why = nullptr;
    std::shared_ptr<std::atomic<int>> m_done;
    MixLimits m_limits; // of the mix that is shown
    std::optional<PlanMix> m_mix;
    bool m_putting = false, m_outdated = false; // outdated: the plan changed while the mix was sought or shown
    Background m_work;                          // last: it ends before what it writes to
};

} // namespace tokenyard::ui
