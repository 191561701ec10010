// SPDX-License-Identifier: Apache-2.0
// The scenarios of the plan side by side: figures and their differences from the pinned one, what differs on the map,
// one figure's difference by cause, and the
// regret over futures. Scenarios are made, taken into use, pinned, renamed and removed here, each as one step of the undo stack.
#pragma once

#include "ui/pages/page.h"

#ifndef Q_MOC_RUN
#include "core/edit/edit.h"
#include "ui/figures/compare_rows.h"
#endif

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace tokenyard::ui {

class Background;
class Chart;
class PlainTable;
class PlanPicture;
class ProgressRow;

class ComparePage : public StudyPage {
    Q_OBJECT
public:
    ComparePage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~ComparePage() override;
    bool isBusy() const;
    QListWidget *list() const { return m_list; }
    PlainTable *figures() const { return m_figures; }
    PlainTable *regret() const { return m_regret; }
    Chart *waterfall() const { return m_waterfall; }
    PlainTable *mapDifferences() const { return m_differs; }
    void addScenario(const QString &name); // and takes it into use

protected:
    void refresh() override;

private:
    QWidget *makeList();
    QWidget *makeFigures();
    QWidget *makeMap();
    QWidget *makeWaterfall();
    QWidget *makeRegret();
    const KpiInfo &kpi() const;
    std::string chosen() const;
    std::size_t pinned() const;
    std::size_t compared() const; // with the pinned one: the selected one, else the next
    void step(const edit::Edit &edit);
    void ask();
    void showMap();
    void startCauses();
    void startRegret();
    void take(std::vector<ComparedScenario> scenarios);
    void fillList();
    void showChanges();
    void place(PlainTable *&table, QVBoxLayout *in, const QStringList &headings, const char *name);

    Background *m_work;
    QListWidget *m_list;
    QLabel *m_changes, *m_state, *m_regretTitle, *m_none, *m_mapTitle, *m_mapCaption;
    QComboBox *m_kpi;
    QPushButton *m_new, *m_use, *m_pin, *m_rename, *m_remove;
    ProgressRow *m_progress;
    QVBoxLayout *m_figuresBox = nullptr, *m_regretBox = nullptr;
    PlanPicture *m_map;
    PlainTable *m_differs;
    PlainTable *m_figures = nullptr, *m_regret = nullptr;
    Chart *m_waterfall;
    std::vector<ComparedScenario> m_scenarios;
    std::optional<Plan> m_asked;
};

} // namespace tokenyard::ui
