// SPDX-License-Identifier: Apache-2.0
// Capital cost by item, with low and high and the share of each.
#include "core/report/sections/sections.h"

namespace tokenyard::report {

Section capexSection(const Input &in)
{
    Section section{"capex", TY_TR("Report", "Capital cost"), {}};
    const CostResult &cost = resultOf(in.study.cost);
    section.blocks.emplace_back(Paragraph{TY_TR("Report", "All phases with land and IT; without refresh, interest and VAT.")});
    if (cost.capex.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::CapexTotal]), true});
    else
        section.blocks.emplace_back(costTable(in, cost.capex, "capex", TY_TR("Report", "Capex by item"), TY_TR("Report", "Total capex")));
    return section;
}

} // namespace tokenyard::report
