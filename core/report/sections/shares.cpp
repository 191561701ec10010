// SPDX-License-Identifier: Apache-2.0
// The four electricity shares: one electricity, four denominators, never one unlabelled percentage (design/model.md, KPIs).
#include "core/report/sections/sections.h"

#include <array>

namespace tokenyard::report {

namespace {

struct Share {
    Kpi kpi;
    TextSource name, below;
};
constexpr std::array shares{
    Share{Kpi::ElectricityShareCashOpex, TY_TR("Report", "Cash opex"), TY_TR("Report", "what operators quote")},
    Share{Kpi::ElectricityShareOpexRent, TY_TR("Report", "with rent"), TY_TR("Report", "leases of land and building")},
    Share{Kpi::ElectricityShareOpexDepreciation, TY_TR("Report", "with depreciation"), TY_TR("Report", "accounting cost")},
    Share{Kpi::ElectricityShareLevelised, TY_TR("Report", "Levelised"), TY_TR("Report", "with cost of capital")},
};

} // namespace

// Denominator of each bar = electricity of the reference year / share; of the levelised share that is the present value of
// all costs brought to the same year's electricity.
Chart shareChart(const Input &in)
{
    const MoneyScale scale = moneyScale(in.language);
    Chart chart;
    chart.title = TY_TR("Report", "The electricity share depends on what it is divided by");
    chart.subtitle =
        Text(TY_TR("Report", "Electricity (dark) and all other cost (pale) a year, %1; the share stands over each bar"), {scale.symbol});
    const KpiValue &electricity = in.study.kpis[Kpi::ElectricityCostAnnual];
    ChartSeries power{TY_TR("Report", "Electricity"), Hue::Selection, Shape::Bar, {}, {}, true};
    ChartSeries rest{TY_TR("Report", "All other cost"), Hue::Band, Shape::Bar, {}, {}, true};
    for (const Share &share : shares) {
        const KpiValue &value = in.study.kpis[share.kpi];
        if (!electricity.si || !value.si || *value.si <= 0.0)
            continue;
        chart.ticks.push_back({double(power.values.size()), share.name, share.below});
        power.values.push_back(*electricity.si / scale.unit);
        rest.values.push_back(*electricity.si / scale.unit * (1.0 / *value.si - 1.0));
        chart.labels.push_back(words(fixed(*value.si * 100.0, 1) + " %"));
    }
    if (power.values.empty())
        chart.reason = electricity.si ? kpiReason(in.study.kpis[Kpi::ElectricityShareCashOpex]) : kpiReason(electricity);
    chart.series = {std::move(power), std::move(rest)};
    return chart;
}

} // namespace tokenyard::report
