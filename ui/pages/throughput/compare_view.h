// SPDX-License-Identifier: Apache-2.0
// The accelerators page of the Throughput tab: the service on every accelerator of the catalogue at the same service level, per
// GPU, per MW and per won, with bands, and with reasons for those without an answer.
#pragma once

#include "ui/document/background.h"
#include "ui/pages/chart.h"
#include "ui/pages/throughput/frontier.h"

#include "core/study/cost/compare_accelerators.h"

class QButtonGroup;
class QCPItemText;
class QLabel;

namespace tokenyard::ui {

class PlainTable;
struct TableCell;

// The best measured accelerator by each figure: an unmeasured one does not beat them.
struct BestMeasured {
    RecordId perGpu, perMegawatt, capex, cheapest;
};

class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(const Tokens &tokens, QWidget *parent = nullptr);
    void ask(const ThroughputQuestion &question);
    PlainTable *table() const { return m_table; }
    bool isBusy() const { return m_work.isRunning(); }
    Chart *chart() const { return m_chart; }
    const std::vector<AcceleratorOffer> &offers() const { return m_offers; } // in the order of the table
    QString prices() const;                                                  // where the prices come from

signals:
    void acceleratorChosen(const RecordId &accelerator); // a double click or Enter on a row: what if the service ran on it

protected:
    void resizeEvent(QResizeEvent *event) override; // a narrow page drops columns before it cuts them; the row's hint has them all

private:
    void show(std::vector<AcceleratorOffer> offers);
    void draw();
    void fill();
    void title();
    void placeValues(); // repeated at every width
    void showPrices();
    std::vector<TableCell> row(const AcceleratorOffer &offer) const;
    QString hintOf(const AcceleratorOffer &offer) const;
    QString verdictOf(const AcceleratorOffer &offer) const;
    bool isPlanned(const AcceleratorOffer &offer) const;
    QString shownName(const AcceleratorOffer &offer) const; // the plan's own is marked

    const Tokens &m_tokens;
    QButtonGroup *m_figures;
    Chart *m_chart;
    PlainTable *m_table;
    QLabel *m_prices;
    std::optional<ThroughputQuestion> m_question;
    std::vector<AcceleratorOffer> m_offers; // best first by the selected figure, then those without it, then those without an answer
    BestMeasured m_best;
    std::vector<QCPItemText *> m_values;
    double m_greatest = 0.0; // of the bands drawn
    int m_placedWidth = 0;
    Background m_work{this};
};

} // namespace tokenyard::ui
