// SPDX-License-Identifier: Apache-2.0
// "Won less per kWh here": what a regional price does to electricity's share, the cost per token and the NPV, next to the current values;
// and a button that takes it over into the plan.
#pragma once

#include "ui/pages/region/region_view.h"

#ifndef Q_MOC_RUN
#include "core/chain/study.h"
#endif

class QPushButton;
class QSlider;

namespace tokenyard::ui {

class Background;
class PlainTable;

class PriceSlider : public RegionView {
    Q_OBJECT
public:
    PriceSlider(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~PriceSlider() override;
    void fill(const std::string &priceRule) override;
    QSlider *slider() const { return m_slider; }
    PlainTable *table() const { return m_table; }
    bool isBusy() const;

public slots:
    void takeOver(); // one step that can be undone

private:
    void ask();
    void show(const Kpis &before, const Kpis &after);
    Plan planAt(int wonLess) const;

    Background *m_work;
    QSlider *m_slider;
    QLabel *m_title, *m_said;
    PlainTable *m_table;
    QPushButton *m_take;
    std::shared_ptr<Evaluator> m_evaluator;
    std::optional<Plan> m_asked;
};

} // namespace tokenyard::ui
