// SPDX-License-Identifier: Apache-2.0
// The charts of the money page: electricity's share under four denominators, the bridge between them, capex by group and the
// cash flow. Each draws one study onto one chart.
#pragma once

#include "core/chain/study.h"

namespace tokenyard::ui {

class Chart;

void drawShares(Chart &chart, const Study &study);
void drawBridge(Chart &chart, const Study &study);
void drawCapex(Chart &chart, const Study &study);
void drawCashFlow(Chart &chart, const Study &study);

// The denominator of each share, in KRW a year: cash opex; with rent; with depreciation; levelised (its annuity, so that
// electricity has the same height in every bar). Nothing where the study has none.
struct ShareBar {
    Kpi kpi;
    std::optional<double> share; // fraction
    std::optional<double> whole; // KRW a year: electricity / share
};
std::array<ShareBar, 4> shareBars(const Study &study);

} // namespace tokenyard::ui
