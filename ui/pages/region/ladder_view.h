// SPDX-License-Identifier: Apache-2.0
// The value ladder: what each service earns per kWh and GPU-hour on this plan's machines, a slider for its part of a mix, and what the mix
// earns. Prices that nobody publishes are stated here; shares and prices are kept in the plan's file.
#pragma once

#include "ui/pages/region/region_view.h"

#ifndef Q_MOC_RUN
#include "core/region/ladder.h"
#endif

class QGridLayout;
class QLineEdit;
class QSlider;

namespace tokenyard::ui {

class BarList;

class LadderView : public RegionView {
    Q_OBJECT
public:
    LadderView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void fill(const std::string &priceRule) override;
    QSlider *slider(const RecordId &step) const;
    QLabel *result() const { return m_result; }

private:
    struct Row {
        QSlider *slider;
        QLabel *share, *perKwh, *perHour;
        QLineEdit *price;
    };
    void makeRows();
    void showMix();
    void keepShare(const RecordId &step);
    void keepPrice(const RecordId &step);

    QGridLayout *m_grid;
    QLabel *m_result, *m_said;
    BarList *m_bars;
    std::map<RecordId, Row> m_rows;
    region::Ladder m_ladder;
};

} // namespace tokenyard::ui
