// SPDX-License-Identifier: Apache-2.0
// Energy supply: what each source gives and costs, the bill month by month, and electricity's share under its four denominators.
#include "core/report/sections/sections.h"

#include "core/region/power_ramp.h"
#include "core/study/energy/absorption.h"
#include "core/study/energy/demand_response.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

Text sourceName(const SourceYear &source)
{
    if (!source.name.empty() && source.object)
        return words(source.name);
    if (source.kind == "ppa")
        return TR("Power purchase agreement");
    if (source.kind == responseKind)
        return TR("Demand response");
    if (source.kind == curtailmentKind)
        return TR("Load that stops by its worth");
    if (source.kind == absorptionKind)
        return TR("Absorption chillers on heat of own plant");
    return TR("Grid");
}

// What each source delivers; the parts are those of the site's energy.
Table sourceTable(const Input &in, const EnergyResult &energy)
{
    std::vector<double> amounts, energies;
    for (const SourceYear &source : energy.sources) {
        amounts.push_back(source.cost().si());
        energies.push_back(source.energy.in(units::GWh)*100.0);
    }
    const MoneyScale scale = moneyScale(in.language, amounts);
    const std::vector<std::int64_t> steps = roundedToSum(energies), shares = sharesOfSum(energies);
    Table table;
    table.key = "sources-of-power";
    table.title = TR("Where the power comes from");
    table.columns = {{TR("Source"), {}, Align::Left, 2.0},       {TR("Rated"), words("MW"), Align::Right},
                     {TR("Energy"), words("GWh"), Align::Right}, {TR("Share"), words("%"), Align::Right},
                     {TR("Runs"), words("h"), Align::Right},     {TR("Cost a year"), scale.symbol, Align::Right},
                     {TR("Arrives"), {}, Align::Left, 0.8}};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < energy.sources.size(); ++i) {
        const SourceYear &source = energy.sources[i];
        sum += steps[i];
        table.rows.push_back({{sourceName(source), source.rated.si() > 0.0 ? number(source.rated.in(units::MW), 1) : none(),
                               words(fixedSteps(steps[i], 2)), words(fixedSteps(shares[i], 1)), number(source.runningHours, 0),
                               words(fixedMoney(source.cost(), scale)), words(source.availableFrom)}});
    }
    // What is sold and what charges batteries is made or bought, but is not the site's load.
    Energy charged;
    for (const SourceYear &source : energy.sources)
        charged += source.charged;
    const std::int64_t sold = std::llround(energy.exportedEnergy.in(units::GWh)*100.0), stored = std::llround(charged.in(units::GWh)*100.0);
    const bool less = sold > 0 || stored > 0;
    const auto off = [&](const Text &label, std::int64_t amount, Money paid) {
        if (amount > 0)
            table.rows.push_back(
                {{label, {}, words(fixedSteps(-amount, 2)), {}, {}, paid > Money{} ? words(fixedMoney(-paid, scale)) : Text{}, {}}});
    };
    if (less)
        table.rows.push_back({{TR("All sources"), {}, words(fixedSteps(sum, 2)), words(fixedSteps(1000, 1)), {}, {}, {}}, RowStyle::Total});
    off(TR("Sold to the grid"), sold, energy.exportRevenue);
    off(TR("Charged into batteries"), stored, {});
    table.rows.push_back(
        {{TR("Load of the site"), {}, words(fixedSteps(sum - sold - stored, 2)), less ? Text{} : words(fixedSteps(1000, 1)), {}, {}, {}},
         RowStyle::Total});
    table.note = TR("Of a year at full build. What a battery gives was bought or made before; what charges it and what is sold come off.");
    return table;
}

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

Table makeBillTable(const EnergyResult &energy)
{
    Table table;
    table.key = "bill";
    table.title = TR("Electricity bill by month");
    const Text million = TY_TR("Unit", "M KRW");
    table.columns = {{TR("Month"), {}, Align::Right},
                     {TR("Used"), words("GWh"), Align::Right},
                     {TR("Maximum demand"), words("MW"), Align::Right},
                     {TR("Billing demand"), words("MW"), Align::Right}};
    const std::vector<ChargeInfo> charges = chargesOf(energy);
    for (const ChargeInfo &charge : charges)
        table.columns.push_back({charge.column, million, Align::Right});
    table.columns.push_back({TR("Total"), million, Align::Right});
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
    Row total{{TR("Year"), words(fixedSteps(usedSum, 2)), number(peak, 2), number(billed, 2)}, RowStyle::Total};
    for (std::int64_t sum : sums)
        total.cells.push_back(words(fixedSteps(sum, 0)));
    table.rows.push_back(std::move(total));
    table.note = TR("Without VAT. Each month is rounded so that its charges add up; the year is the sum of the months as shown.");
    return table;
}

Table shareTable(const Input &in)
{
    Table table;
    table.title = TR("Electricity share under each denominator");
    table.columns = {{TR("Share"), {}, Align::Left, 2.0},
                     {TR("Formula"), {}, Align::Left, 2.4},
                     {TR("Base"), words("%"), Align::Right},
                     {TR("P10"), words("%"), Align::Right},
                     {TR("P90"), words("%"), Align::Right}};
    for (Kpi kpi : {Kpi::ElectricityShareCashOpex, Kpi::ElectricityShareOpexRent, Kpi::ElectricityShareOpexDepreciation,
                    Kpi::ElectricityShareLevelised}) {
        const KpiInfo &info = kpiInfo(kpi);
        const KpiValue &value = in.study.kpis[kpi];
        const auto percentText = [](std::optional<double> v) { return v ? words(fixed(*v * 100.0, 1)) : none(); };
        table.rows.push_back({{Text(info.label), value.si ? Text(info.formula) : kpiReason(value), percentText(value.si),
                               percentText(value.low), percentText(value.high)}});
    }
    const EnergyResult &energy = resultOf(in.study.energy);
    const CostResult &cost = resultOf(in.study.cost);
    if (const Money own = energy.ownFuel + energy.ownVariable;
        own > Money{} && cost.electricity && cost.opexCash && *cost.opexCash > Money{})
        table.rows.push_back({{TR("Electricity and own fuel, cash opex"), TR("(E + own fuel) / O"),
                               words(fixed((*cost.electricity + own) / *cost.opexCash * 100.0, 1)), none(), none()}});
    table.note = TY_TR(
        "Report",
        "E: grid bill and power bought by PPA without VAT, less what is sold. O: cash opex with E. R: rent. D: straight-line "
        "depreciation, land none. "
        "PV: present value at the real cost of capital from first energisation. Fuel and upkeep by the kWh of own plant are no part of E.");
    return table;
}

std::string monthWords(int month) { return fmt::format("{:04d}-{:02d}", month / 12, month % 12 + 1); }

Text rampName(const region::RampSource &source)
{
    if (source.kind == "grid")
        return Text(TR("Grid, %1"), {source.name});
    return source.kind == "ppa" ? Text(TR("Power purchase agreement")) : words(source.name);
}

// When the power comes, source by source, and which GPUs wait for it.
Table rampTable(const region::PowerRamp &ramp)
{
    Table table;
    table.key = "power-by-date";
    table.title = TR("Power as it arrives");
    table.columns = {{TR("Source"), {}, Align::Left, 2.0},
                     {TR("Arrives"), {}, Align::Left, 0.8},
                     {TR("Until"), {}, Align::Left, 0.8},
                     {TR("Rated"), words("MW"), Align::Right},
                     {TR("Carries halls"), {}, Align::Left, 0.8}};
    for (const region::RampSource &source : ramp.sources)
        table.rows.push_back(
            {{rampName(source), words(monthWords(source.fromMonth)), source.endMonth ? words(monthWords(*source.endMonth - 1)) : none(),
              number(source.power.in(units::MW), 1), source.firm ? Text(TR("yes")) : Text(TR("no"))}});
    table.note = ramp.gpuHoursWithout <= 0.0
        ? Text(TR("The power that carries halls suffices in every month for the GPUs that stand by their phases' dates."))
        : Text(TR("GPUs that stand by their phases' dates are without power for %1 GPU-hours, worth %2 at what a GPU-hour yields."),
               {count(ramp.gpuHoursWithout),
                ramp.worthWithout ? Text(TR("%1"), {measure(*ramp.worthWithout, units::billionKRW, 3)}) : none()});
    return table;
}

} // namespace

Table billTable(const EnergyResult &energy) { return makeBillTable(energy); }

Section supplySection(const Input &in)
{
    Section section{"supply", TR("Energy supply, tariff and electricity share"), {}};
    const EnergyResult &energy = resultOf(in.study.energy);
    const Supply &supply = *in.plan.supply;
    section.blocks.emplace_back(Paragraph{
        Text(TR("Contract of %1; greatest hour from the grid %2. Tariff: %3."),
             {measure(supply.contract, units::MW),
              energy.gridPeak ? Text(TR("%1"), {measure(*energy.gridPeak, units::MW)}) : kpiReason(in.study.kpis[Kpi::GridPowerPeak]),
              recordName(in, "tariffs", supply.tariff)})});
    if (energy.sources.size() > 1 || (energy.sources.size() == 1 && energy.annual))
        section.blocks.emplace_back(sourceTable(in, energy));
    if (const region::PowerRamp ramp = region::powerRampOf(in.plan, in.study, in.catalogue);
        ramp.sources.size() > 1 || ramp.gpuHoursWithout > 0.0)
        section.blocks.emplace_back(rampTable(ramp));
    if (energy.months.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::ElectricityCostAnnual]), true});
    else
        section.blocks.emplace_back(billTable(energy));
    section.blocks.emplace_back(shareTable(in));
    section.blocks.emplace_back(shareChart(in));
    return section;
}

} // namespace tokenyard::report
