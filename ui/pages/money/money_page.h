// SPDX-License-Identifier: Apache-2.0
// What the plan costs and earns: electricity's share under four denominators with the bridge between them, capex and opex by
// item with their bands and sources, the cash flow and its years.
#pragma once

#include "ui/pages/page.h"

class QGridLayout;

namespace tokenyard::ui {

class Chart;
class PlainTable;

class MoneyPage : public StudyPage {
    Q_OBJECT
public:
    MoneyPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    PlainTable *capex() const { return m_capexTable; }
    PlainTable *opex() const { return m_opexTable; }
    PlainTable *years() const { return m_yearsTable; }
    Chart *shares() const { return m_shares; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTables(bool narrow);

    Chart *m_shares, *m_bridge, *m_capex, *m_cash;
    PlainTable *m_capexTable, *m_opexTable, *m_yearsTable;
    QGridLayout *m_grid = nullptr;
    QWidget *m_tables[3] = {}; // with their titles: capex, opex, years
};

} // namespace tokenyard::ui
