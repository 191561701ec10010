// SPDX-License-Identifier: Apache-2.0
// Power and cooling in figures: what each stage has installed against what it needs, where a year's energy goes, and PUE and
// WUE by month.
#pragma once

#include "ui/pages/page.h"

namespace tokenyard::ui {

class Chart;
class PlainTable;

class PlantPage : public StudyPage {
    Q_OBJECT
public:
    PlantPage(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    PlainTable *capacities() const { return m_capacities; }

protected:
    void refresh() override;

private:
    void drawEnergy();
    void drawMonths();
    Chart *m_energy, *m_months;
    PlainTable *m_capacities;
};

} // namespace tokenyard::ui
