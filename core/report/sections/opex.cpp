// SPDX-License-Identifier: Apache-2.0
// Operating cost of the reference year by item, and the electricity bill month by month.
#include "core/report/sections/sections.h"

#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

// The charges that the year's bill has: a plan within its contract needs no column of zeros for the excess.
std::vector<ChargeInfo> chargesOf(const EnergyResult &energy)
{
    std::vector<ChargeInfo> charges;
    for (const ChargeInfo &charge : allCharges)
        if (!energy.annual || (*energy.annual).*charge.amount != Money{})
            charges.push_back(charge);
    return charges;
}

// A month's charges in million won, rounded so that they add up to the month's total.
std::vector<std::int64_t> roundedMonth(const BillLine &month, const std::vector<ChargeInfo> &charges)
{
    std::vector<double> parts;
    for (const ChargeInfo &charge : charges)
        parts.push_back((month.*charge.amount).in(units::millionKRW));
    return roundedToSum(parts);
}

Table billTable(const EnergyResult &energy)
{
    Table table;
    table.key = "bill";
    table.title = TY_TR("Report", "Electricity bill by month");
    const Text million = TY_TR("Unit", "M KRW");
    table.columns = {{TY_TR("Report", "Month"), {}, Align::Right},
                     {TY_TR("Report", "Used"), words("GWh"), Align::Right},
                     {TY_TR("Report", "Maximum demand"), words("MW"), Align::Right},
                     {TY_TR("Report", "Billing demand"), words("MW"), Align::Right}};
    const std::vector<ChargeInfo> charges = chargesOf(energy);
    for (const ChargeInfo &charge : charges)
        table.columns.push_back({charge.column, million, Align::Right});
    table.columns.push_back({TY_TR("Report", "Total"), million, Align::Right});
    std::vector<double> used;
    for (const BillLine &month : energy.months)
        used.push_back(month.used.in(units::GWh)*100.0);
    const std::vector<std::int64_t> usedSteps = roundedToSum(used);
    std::vector<std::int64_t> sums(charges.size() + 1, 0);
    std::int64_t usedSum = 0;
    double peak = 0.0, billed = 0.0;
    for (std::size_t m = 0; m < energy.months.size(); ++m) {
        const std::vector<std::int64_t> parts = roundedMonth(energy.months[m], charges);
        Row row{{number(double(m) + 1, 0), words(fixedSteps(usedSteps[m], 2)), number(energy.months[m].peak.in(units::MW), 2),
                 number(energy.months[m].billingDemand.in(units::MW), 2)}};
        std::int64_t total = 0;
        for (std::size_t c = 0; c < parts.size(); ++c) {
            row.cells.push_back(words(fixedSteps(parts[c], 0)));
            sums[c] += parts[c];
            total += parts[c];
        }
        row.cells.push_back(words(fixedSteps(total, 0)));
        sums.back() += total;
        usedSum += usedSteps[m];
        peak = std::max(peak, energy.months[m].peak.in(units::MW));
        billed = std::max(billed, energy.months[m].billingDemand.in(units::MW));
        table.rows.push_back(std::move(row));
    }
    Row total{{TY_TR("Report", "Year"), words(fixedSteps(usedSum, 2)), number(peak, 2), number(billed, 2)}, RowStyle::Total};
    for (std::int64_t sum : sums)
        total.cells.push_back(words(fixedSteps(sum, 0)));
    table.rows.push_back(std::move(total));
    table.note =
        TY_TR("Report", "Without VAT. Each month is rounded so that its charges add up; the year is the sum of the months as shown.");
    return table;
}

} // namespace

Section opexSection(const Input &in)
{
    Section section{"opex", TY_TR("Report", "Operating cost and tariff"), {}};
    const CostResult &cost = resultOf(in.study.cost);
    section.blocks.emplace_back(
        Paragraph{TY_TR("Report", "Cash opex of the reference year at full build: no rent, depreciation, interest or income tax.")});
    if (cost.opex.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::OpexCashAnnual]), true});
    else
        section.blocks.emplace_back(
            costTable(in, cost.opex, "opex", TY_TR("Report", "Cash opex by item"), TY_TR("Report", "Total cash opex")));
    const EnergyResult &energy = resultOf(in.study.energy);
    section.blocks.emplace_back(Paragraph{Text(TY_TR("Report", "Tariff: %1."), {recordName(in, "tariffs", in.plan.supply->tariff)})});
    if (energy.months.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::ElectricityCostAnnual]), true});
    else
        section.blocks.emplace_back(billTable(energy));
    return section;
}

} // namespace tokenyard::report
