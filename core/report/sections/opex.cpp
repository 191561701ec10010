// SPDX-License-Identifier: Apache-2.0
// Operating cost of the reference year by item.
#include "core/report/sections/sections.h"

namespace tokenyard::report {

Section opexSection(const Input &in)
{
    Section section{"opex", TY_TR("Report", "Opex: operating cost"), {}};
    const CostResult &cost = resultOf(in.study.cost);
    section.blocks.emplace_back(
        Paragraph{TY_TR("Report", "Cash opex of the reference year at full build: no rent, depreciation, interest or income tax.")});
    if (cost.opex.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::OpexCashAnnual]), true});
    else
        section.blocks.emplace_back(
            costTable(in, cost.opex, "opex", TY_TR("Report", "Cash opex by item"), TY_TR("Report", "Total cash opex")));
    return section;
}

} // namespace tokenyard::report
