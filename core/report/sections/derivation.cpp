// SPDX-License-Identifier: Apache-2.0
// How the headline figures come about: the basis they share, tokens and revenue of the reference year, present values by year
// and the months behind them, and each figure computed once more from the numbers printed here. A reader with a calculator gets the same.
#include "core/chain/kpi_assembly.h"
#include "core/report/sections/present_values.h"
#include "core/report/sections/sections.h"

#include "core/report/service_rows.h"
#include "core/study/finance/finance_of_plan.h"

#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

double availabilityOf(const Input &in) { return sellingFraction(*in.plan.finance, in.study); }

int referenceYearOf(const Plan &plan)
{
    std::vector<CashFlowPhase> phases;
    for (const auto &phase : plan.phases)
        phases.push_back({.year = phase->year, .month = phase->month, .building = {}, .plant = {}, .it = {}, .streamFraction = {}});
    return referenceYear(phases);
}

Table basisTable(const Input &in)
{
    const Plan &plan = in.plan;
    const CostResult &cost = resultOf(in.study.cost);
    const EnergyResult &energy = resultOf(in.study.energy);
    Table table;
    table.key = "basis";
    table.title = TR("Basis of the figures");
    table.columns = {{TR("Item"), {}, Align::Left, 2.4}, {TR("Value"), {}, Align::Right}, {TR("Unit"), {}, Align::Left, 1.2}};
    const auto fact = [&](TextSource name, Text value, Text unit) {
        table.rows.push_back({{Text(name), std::move(value), std::move(unit)}});
    };
    const auto year = [](int value) { return words(std::to_string(value)); };
    const auto percentRow = [&](TextSource name, double fraction) { fact(name, number(fraction * 100.0, 2), words("%")); };
    fact(TR("Price year of all real amounts"), year(plan.site->priceYear), {});
    fact(TR("Present values are of the end of"), year(plan.site->priceYear), {});
    if (const Record *usd = in.catalogue.find("exchange", "usd"); usd && usd->find("krw_per_usd"))
        fact(TR("Exchange rate"), words(formatNumber(usd->find("krw_per_usd")->si.value_or(0.0), 6)), TR("KRW per US$"));
    percentRow(TR("Real cost of capital"), plan.finance->realDiscount);
    percentRow(TR("Nominal discount rate"), plan.finance->nominalDiscount);
    percentRow(TR("Inflation"), plan.finance->inflation);
    percentRow(TR("Income tax"), plan.finance->taxRate);
    fact(TR("Horizon of each phase, from its energisation"), number(plan.finance->horizonYears, 0), TY_TR("Unit", "y"));
    if (!plan.phases.empty())
        fact(TR("Reference year: the first full year after the last phase"), year(referenceYearOf(plan)), {});
    if (energy.annual) {
        fact(TR("Contract power"), number(plan.supply->contract.in(units::MW), 2), words("MW"));
        fact(TR("Greatest billing demand"), number(energy.annual->billingDemand.in(units::MW), 2), words("MW"));
        fact(TR("Mean price of electricity without VAT"), number(energy.meanPrice.value_or(EnergyPrice{}).in(units::KRWPerKWh), 2),
             TY_TR("Unit", "KRW/kWh"));
    }
    fact(TR("Staff"), number(plan.cost->staffCount, 0), TR("full-time equivalents"));
    fact(TR("Cost per employee"), number(plan.cost->staffCost.in(units::KRWPerYear) / 1e6, 1), TR("M KRW per year"));
    fact(TR("Availability: power × cooling × node health"), number(availabilityOf(in) * 100.0, 3), words("%"));
    const std::vector<double> amounts{cost.electricity.value_or(Money{}).si(), cost.opexCash.value_or(Money{}).si(),
                                      cost.rent.value_or(Money{}).si(), cost.depreciation.value_or(Money{}).si()};
    const MoneyScale scale = moneyScale(in.language, amounts);
    constexpr std::array names{TR("E: electricity of the reference year"), TR("O: cash opex with E"), TR("R: rent"),
                               TR("D: straight-line depreciation")};
    const auto beside = [&](TextSource what, Money amount) { // the bill
        if (amount.si() > 0.0)
            fact(what, words(fixedMoney(amount, scale)), scale.symbol);
    };
    beside(TR("Power bought by PPA, a year"), energy.ppa);
    beside(TR("Paid under the virtual PPA, a year"), energy.virtualSettlement);
    beside(TR("Received under the virtual PPA, a year"), Money{} - energy.virtualSettlement);
    beside(TR("Power sold, a year"), energy.exportRevenue);
    beside(TR("Received for demand response, a year"), energy.responseRevenue);
    beside(TR("Received for load that stops, a year"), energy.curtailRevenue);
    if (cost.opexCash)
        for (std::size_t i = 0; i < names.size(); ++i)
            fact(names[i], words(fixedMoney(Money::fromSi(amounts[i]), scale)), scale.symbol);
    return table;
}

// What is let beside the tokens.
std::vector<RevenueLine> lettingLines(const Input &in)
{
    std::vector<RevenueLine> lines;
    for (const RevenueLine &line : resultOf(in.study.finance).revenues)
        if (line.business != HallBusiness::Api)
            lines.push_back(line);
    return lines;
}

Text lettingWord(HallBusiness business)
{
    switch (business) {
    case HallBusiness::GpuHours: return TR("GPUs by the hour");
    case HallBusiness::Training: return TR("Training for a buyer");
    case HallBusiness::Api:
    case HallBusiness::Space: break;
    }
    return TR("Space and power");
}

Table revenueTable(const Input &in)
{
    Table table;
    table.key = "revenue";
    table.title = TR("Tokens and revenue of the reference year");
    const std::vector<ServiceRow> rows = serviceRows(in.plan, in.study);
    std::vector<double> revenues;
    for (const ServiceRow &row : rows)
        revenues.push_back(row.rate ? (row.tokensAnnual * row.price).si() : 0.0);
    const std::vector<RevenueLine> let = lettingLines(in);
    for (const RevenueLine &line : let)
        revenues.push_back(line.total().si());
    const MoneyScale scale = moneyScale(in.language, revenues);
    table.columns = {{TR("Service"), {}, Align::Left, 1.4},
                     {TR("Throughput"), TY_TR("Unit", "tokens/s"), Align::Right},
                     {TR("Utilisation"), words("%"), Align::Right},
                     {TR("Tokens a year"), TY_TR("Unit", "tn tokens"), Align::Right},
                     {TR("Price"), TY_TR("Unit", "KRW/M tokens"), Align::Right},
                     {TR("Revenue"), scale.symbol, Align::Right}};
    table.columns.back().price = true; // over the tokens it is one
    std::vector<double> steps;
    for (double revenue : revenues)
        steps.push_back(revenue / scale.step);
    const std::vector<std::int64_t> rounded = roundedToSum(steps);
    double tokens = 0.0, rate = 0.0;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ServiceRow &row = rows[i];
        if (!row.rate)
            continue;
        tokens += row.tokensAnnual.si();
        rate += row.rate->si();
        sum += rounded[i];
        table.rows.push_back({{words(row.name), number(row.rate->si(), 0), number(row.utilisationFactor * 100.0, 3),
                               words(tokensText(row.tokensAnnual.si())), number(row.price.in(units::KRWPerMillionTokens), 2),
                               words(fixedSteps(rounded[i], scale.decimals))}});
    }
    for (std::size_t i = 0; i < let.size(); ++i) {
        sum += rounded[rows.size() + i];
        table.rows.push_back({{lettingWord(let[i].business), {}, {}, {}, {}, words(fixedSteps(rounded[rows.size() + i], scale.decimals))}});
    }
    table.rows.push_back(
        {{TR("Total"), number(rate, 0), {}, words(tokensText(tokens)), {}, words(fixedSteps(sum, scale.decimals))}, RowStyle::Total});
    table.note = Text(
        TR("Tokens a year = throughput × 31,536,000 s × utilisation × availability (%1 %). Revenue = tokens × price of an output token "
           "with its input and cached input."),
        {fixed(availabilityOf(in) * 100.0, 3)});
    return table;
}

// Each headline figure as a calculation with printed numbers.
Table checkTable(const Input &in, const std::vector<PresentMonth> &months, const MoneyScale &scale)
{
    Table table;
    table.key = "recomputed";
    table.title = TR("Headline figures, recomputed");
    table.columns = {{TR("Figure"), {}, Align::Left, 1.6},
                     {TR("Calculation with printed numbers"), {}, Align::Left, 3.0},
                     {TR("Result"), {}, Align::Right},
                     {TR("Unit"), {}, Align::Left, 0.8}};
    const CostResult &cost = resultOf(in.study.cost);
    const FinanceResult &finance = resultOf(in.study.finance);
    const Amounts sums = presentSums(months);
    const auto money = [&](double krw) { return fixedMoney(Money::fromSi(krw), scale); };
    const auto add = [&](Kpi kpi, Text calculation, Text result, Text unit) {
        if (in.study.kpis[kpi].si)
            table.rows.push_back({{Text(kpiInfo(kpi).label), std::move(calculation), std::move(result), std::move(unit)}});
    };
    const auto share = [&](Kpi kpi, std::optional<double> value, double over, double under) {
        add(kpi, Text(TR("%1 / %2"), {money(over), money(under)}), number(value.value_or(0.0) * 100.0, 1), words("%"));
    };
    const double e = cost.electricity.value_or(Money{}).si(), o = cost.opexCash.value_or(Money{}).si(),
                 r = cost.rent.value_or(Money{}).si(), d = cost.depreciation.value_or(Money{}).si();
    share(Kpi::ElectricityShareCashOpex, finance.shareCashFactor, e, o);
    share(Kpi::ElectricityShareOpexRent, finance.shareRentFactor, e, o + r);
    share(Kpi::ElectricityShareOpexDepreciation, finance.shareDepreciationFactor, e, o + r + d);
    share(Kpi::ElectricityShareLevelised, finance.shareLevelisedFactor, sums.electricity, sums.cost);
    add(Kpi::CostPerMtok,
        sums.letting > 0.0
            ? Text(TR("(present value of all cost %1 − of what is let %2) / present value of tokens %3"),
                   {money(sums.cost), money(sums.letting), tokensText(sums.tokens)})
            : Text(TR("present value of all cost %1 / present value of tokens %2"), {money(sums.cost), tokensText(sums.tokens)}),
        number(in.study.kpis[Kpi::CostPerMtok].si.value_or(0.0) / units::KRWPerMillionTokens.factor, 0),
        unitWords(units::KRWPerMillionTokens));
    add(Kpi::Npv, TR("present value of the nominal cash flow"), words(money(sums.cashFlow)), scale.symbol);
    add(Kpi::Irr, TR("nominal rate a year at which the cash flow by month is worth 0"),
        number(in.study.kpis[Kpi::Irr].si.value_or(0.0) * 100.0, 2), words("%"));
    const CoolingResult &cooling = resultOf(in.study.cooling);
    if (!cooling.it.empty() && energyOf(cooling.it).si() > 0.0)
        add(Kpi::PueAnnual,
            Text(TR("site energy %1 MWh / IT energy %2 MWh"),
                 {fixed(energyOf(cooling.facility).in(units::MWh), 0), fixed(energyOf(cooling.it).in(units::MWh), 0)}),
            number(in.study.kpis[Kpi::PueAnnual].si.value_or(0.0), 3), {});
    table.note = TR("Capex and cash opex: sums of the cost tables, quantity × unit price. GPUs: sum of the halls. Throughput: sum of the "
                    "services. Electricity: sum of the twelve monthly bills.");
    return table;
}

} // namespace

Section derivationSection(const Input &in)
{
    Section section{"derivation", TR("How the headline figures come about"), {}};
    section.blocks.emplace_back(basisTable(in));
    if (resultOf(in.study.finance).tokensAnnual)
        section.blocks.emplace_back(revenueTable(in));
    const std::vector<PresentMonth> months = presentMonths(in);
    if (months.empty()) {
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::Npv]), true});
        return section;
    }
    std::vector<double> amounts;
    for (const FinanceYear &year : resultOf(in.study.finance).years)
        amounts.push_back(year.electricity.si());
    const MoneyScale scale = moneyScale(in.language, amounts);
    section.blocks.emplace_back(presentTable(in, months, scale));
    section.blocks.emplace_back(checkTable(in, months, scale));
    for (Table &table : monthTables(months, scale))
        section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace tokenyard::report
