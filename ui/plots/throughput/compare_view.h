// SPDX-License-Identifier: Apache-2.0
// The accelerators page of the Throughput tab: the service on every accelerator of the catalogue at the same service level, for
// a GPU, a MW and a won, with bands and the reasons of those that have no answer.
#pragma once

#include "ui/document/background.h"
#include "ui/models/frontier.h"
#include "ui/plots/chart.h"

#include "core/study/compute/serving/compare_accelerators.h"

class QButtonGroup;

namespace tokenyard::ui {

class PlainTable;

class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(const Tokens &tokens, QWidget *parent = nullptr);
    void ask(const ThroughputQuestion &question);
    PlainTable *table() const { return m_table; }
    bool isBusy() const { return m_work.isRunning(); }
    Chart *chart() const { return m_chart; }
    const std::vector<AcceleratorOffer> &offers() const { return m_offers; }

protected:
    void resizeEvent(QResizeEvent *event) override; // a narrow page drops columns before it cuts them; the row's hint has all

private:
    enum Figure { PerGpu, PerMegawatt, PerWon };
    void show(std::vector<AcceleratorOffer> offers);
    void draw();
    void fill();
    void title();

    const Tokens &m_tokens;
    QButtonGroup *m_figures;
    Chart *m_chart;
    PlainTable *m_table;
    std::optional<ThroughputQuestion> m_question;
    std::vector<AcceleratorOffer> m_offers; // cheapest first, then those without a price, then those without an answer
    Background m_work;
};

} // namespace tokenyard::ui
