// SPDX-License-Identifier: Apache-2.0
// The ledger: every KPI with its band, and electricity's share under its four denominators.
#include "core/report/sections/sections.h"

#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

bool isLarge(const KpiInfo &info) { return info.shownUnit.dimension == Money::dimension && info.shownUnit.factor >= 1e9; }

// One scale of money for the whole ledger, so that its figures can be compared.
MoneyScale ledgerScale(const Input &in)
{
    std::vector<double> amounts;
    for (const KpiInfo &info : allKpis())
        if (const KpiValue &value = in.study.kpis[info.kpi]; value.si && isLarge(info))
            amounts.push_back(*value.si);
    return moneyScale(in.language, amounts);
}

Text figure(const Input &in, const KpiInfo &info, std::optional<double> si)
{
    if (!si)
        return none();
    if (info.kpi == Kpi::TokensPerSecond || info.kpi == Kpi::TokensAnnual) // in millions and in millions of millions
        return words(formatNumber(*si / (info.kpi == Kpi::TokensAnnual ? 1e12 : 1e6), info.digits));
    return words(isLarge(info) ? fixedMoney(Money::fromSi(*si), ledgerScale(in)) : formatNumber(info.shownUnit.fromSi(*si), info.digits));
}

Text unitOf(const Input &in, const KpiInfo &info)
{
    switch (info.kpi) {
    case Kpi::TokensPerSecond: return TY_TR("Unit", "M tokens/s");
    case Kpi::TokensAnnual: return TY_TR("Unit", "tn tokens");
    default: break;
    }
    if (info.shownUnit.dimension == Money::dimension)
        return ledgerScale(in).symbol;
    return unitWords(info.shownUnit);
}

Table kpiTable(const Input &in)
{
    Table table;
    table.key = "ledger";
    table.title = TY_TR("Report", "Ledger");
    table.columns = {
        {TY_TR("Report", "Figure"), {}, Align::Left, 1.4}, {TY_TR("Report", "Base"), {}, Align::Right},
        {TY_TR("Report", "P10"), {}, Align::Right},        {TY_TR("Report", "P90"), {}, Align::Right},
        {TY_TR("Report", "Unit"), {}, Align::Left, 0.7},   {TY_TR("Report", "Meaning, or why it is blank"), {}, Align::Left, 2.6}};
    for (const KpiInfo &info : allKpis()) {
        const KpiValue &value = in.study.kpis[info.kpi];
        const Text words = !value.si ? kpiReason(value) : value.bandReason.empty() ? Text(info.meaning) : value.bandReason;
        table.rows.push_back({{Text(info.label), figure(in, info, value.si), figure(in, info, value.si ? value.low : std::nullopt),
                               figure(in, info, value.si ? value.high : std::nullopt), unitOf(in, info), words}});
    }
    table.note = in.study.bandsReady
        ? Text(TY_TR("Report",
                     "P10 and P90: of samples by Latin hypercube over the range of every input and of every value of a catalogue record in "
                     "use, each with a full study."))
        : Text(TY_TR("Report", "The bands had not been computed when the report was made."));
    return table;
}

Table shareTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Electricity share under each denominator");
    table.columns = {{TY_TR("Report", "Share"), {}, Align::Left, 2.0},
                     {TY_TR("Report", "Formula"), {}, Align::Left, 2.4},
                     {TY_TR("Report", "Base"), words("%"), Align::Right},
                     {TY_TR("Report", "P10"), words("%"), Align::Right},
                     {TY_TR("Report", "P90"), words("%"), Align::Right}};
    for (Kpi kpi : {Kpi::ElectricityShareCashOpex, Kpi::ElectricityShareOpexRent, Kpi::ElectricityShareOpexDepreciation,
                    Kpi::ElectricityShareLevelised}) {
        const KpiInfo &info = kpiInfo(kpi);
        const KpiValue &value = in.study.kpis[kpi];
        const auto percentText = [](std::optional<double> v) { return v ? words(fixed(*v * 100.0, 1)) : none(); };
        table.rows.push_back({{Text(info.label), value.si ? Text(info.formula) : kpiReason(value), percentText(value.si),
                               percentText(value.low), percentText(value.high)}});
    }
    table.note = TY_TR("Report",
                       "E: grid bill without VAT. O: cash opex with E. R: rent. D: straight-line depreciation, land none. "
                       "PV: present value at the real cost of capital from first energisation.");
    return table;
}

} // namespace

Section ledgerSection(const Input &in)
{
    Section section{"ledger", TY_TR("Report", "Ledger and electricity share"), {}};
    section.blocks.emplace_back(kpiTable(in));
    section.blocks.emplace_back(shareTable(in));
    section.blocks.emplace_back(shareChart(in));
    return section;
}

} // namespace tokenyard::report
