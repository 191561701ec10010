// SPDX-License-Identifier: Apache-2.0
// The frontier page of the Throughput tab: the chart, the time budget of a token at the picked point, the effect of levers, and
// the layouts with their costs. Searches run in the background.
#pragma once

#include "ui/document/background.h"
#include "ui/pages/throughput/frontier_chart.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace tokenyard::ui {

class BarList;
class PlainTable;
struct TableCell;

class FrontierView : public QWidget {
    Q_OBJECT
public:
    explicit FrontierView(const Tokens &tokens, QWidget *parent = nullptr);
    void ask(const ThroughputQuestion &question);
    PlainTable *layouts() const { return m_layouts; }
    BarList *levers() const { return m_levers; }
    BarList *budget() const { return m_budget; }
    FrontierChart *chart() const { return m_chart; }
    QString costTerms() const; // the utilisation used for the won figures
    QCheckBox *measured() const { return m_measured; }
    void setRoom(int height); // height of the window's page, so that the whole plot is visible without scrolling
    bool isBusy() const { return m_search.isRunning() || m_leverWork.isRunning(); }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override; // a narrow page drops columns before it cuts them

private:
    QLayout *makeSide();
    QLayout *makeSwitches();
    void fillOthers(const ThroughputQuestion &question);
    void search();
    void show(const Frontier &frontier);
    void showLevers(const std::vector<Lever> &levers);
    void showBudget(std::optional<std::size_t> point);
    void askLevers(std::optional<std::size_t> point);
    void showCosts();
    void fillLayouts();
    std::vector<TableCell> layoutRow(const LayoutVerdict &verdict) const;
    void pick(std::optional<std::size_t> point);

    const Tokens &m_tokens;
    FrontierChart *m_chart;
    QCheckBox *m_measured;
    QComboBox *m_other;
    QLabel *m_budgetTitle, *m_budgetCaption, *m_leverTitle, *m_leverCaption, *m_costs;
    BarList *m_budget, *m_levers;
    PlainTable *m_layouts;
    std::optional<ThroughputQuestion> m_question;
    Frontier m_frontier;
    std::vector<std::optional<std::size_t>> m_rowPoints; // of the table's entries
    std::optional<std::size_t> m_picked;                 // none: the chosen point
    bool m_filling = false;
    Background m_search{this}, m_leverWork{this};
};

} // namespace tokenyard::ui
