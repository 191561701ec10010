// SPDX-License-Identifier: Apache-2.0
// The plan in every region: a table, why it differs in the selected one (waterfall), and the regret of each place.
#pragma once

#include "ui/pages/region/region_view.h"

#ifndef Q_MOC_RUN
#include "core/region/futures.h"
#endif

class QComboBox;
class QPushButton;

namespace tokenyard::ui {

class Background;
class Chart;
class PlainTable;
class ProgressRow;
struct TableCell;

class TransplantView : public RegionView {
    Q_OBJECT
public:
    TransplantView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~TransplantView() override;
    void fill(const std::string &priceRule) override;
    PlainTable *regions() const { return m_regions; }
    PlainTable *regret() const { return m_regret; }
    Chart *waterfall() const { return m_waterfall; }
    bool isBusy() const;

public slots:
    void choose(int entry);
    void moveHere();

private:
    struct Row {
        Record record;
        std::string fullPower; // "2029-02"
        Kpis kpis;
        Text cause;         // of most of the NPV's difference from here; empty where there is none
        double share = 0.0; // of it
    };
    static TableCell causeOf(const Row &row);
    void take(std::vector<Row> rows);
    void askCauses();
    void askRegret();
    void cancel();
    void endIfIdle();
    void sayWhatItIs();
    void showRegret(const region::FutureRegret &regret);
    const KpiInfo &kpi() const;

    Background *m_work, *m_causes, *m_futures;
    ProgressRow *m_progress;
    PlainTable *m_regions, *m_regret;
    Chart *m_waterfall;
    QComboBox *m_kpi;
    QPushButton *m_move;
    QLabel *m_reasons, *m_state, *m_regretTitle;
    std::vector<Row> m_rows;
    int m_chosen = -1;
    std::string m_rule;
    std::optional<Plan> m_asked;
    std::string m_askedRule;
};

} // namespace tokenyard::ui
