// SPDX-License-Identifier: Apache-2.0
// The field tables of cost and finance.
#include "core/plan/parts.h"

#include <array>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Field", source)

constexpr Choice spendCurves[] = {{"even", TY_TR("Spending", "Even")}, {"s-curve", TY_TR("Spending", "S-curve")}};
constexpr Choice taxRules[] = {{"flat", TY_TR("Tax", "Flat rate")}, {"korea", TY_TR("Tax", "Korean brackets")}};
constexpr Choice firmSizes[] = {{"large", TY_TR("Firm", "Large")},
                                {"mid", TY_TR("Firm", "Mid-sized")},
                                {"graduated", TY_TR("Firm", "Just above small or medium")},
                                {"small", TY_TR("Firm", "Small or medium")}};
constexpr Choice depreciations[] = {{"straight-line", TY_TR("Depreciation", "Straight line")},
                                    {"declining", TY_TR("Depreciation", "Declining balance")}};
constexpr Choice credits[] = {{"none", TY_TR("Credit", "None")},
                              {"general", TY_TR("Credit", "General facilities")},
                              {"new-growth", TY_TR("Credit", "New-growth technology")},
                              {"strategic", TY_TR("Credit", "National strategic technology")}};
constexpr Choice reliefs[] = {{"none", TY_TR("Relief", "None")},
                              {"capital", TY_TR("Relief", "Industrial complex, capital region")},
                              {"other", TY_TR("Relief", "Industrial complex elsewhere")},
                              {"depopulation", TY_TR("Relief", "Industrial complex, depopulation area")}};
constexpr Choice debtKinds[] = {{"annuity", TY_TR("Debt", "Equal payments")},
                                {"level", TY_TR("Debt", "Equal principal")},
                                {"sculpted", TY_TR("Debt", "Sculpted to the cover ratio")}};

// clang-format off: a row a line
constexpr std::array costTable{
    quantityField<&CostBasis::capexFactor>("capex_factor", TF("Construction price"), units::percent, 20, 500,
                                           TF("On all construction items of the catalogue."))
        .band(0.8, 1.25)
        .in(TF("Capex")),
    quantityField<&CostBasis::itPriceFactor>("it_price_factor", TF("IT price"), units::percent, 10, 500,
                                             TF("On racks, network and storage of the catalogue."))
        .band(0.8, 1.2)
        .in(TF("Capex")),
    quantityField<&CostBasis::softCost>("soft_cost", TF("Soft cost"), units::percent, 0, 50,
                                        TF("Design, permits and management, of construction."))
        .band(0.6, 1.5)
        .in(TF("Capex")),
    quantityField<&CostBasis::contingency>("contingency", TF("Contingency"), units::percent, 0, 50, TF("Of construction and soft cost."))
        .band(0.6, 1.5)
        .in(TF("Capex")),
    quantityField<&CostBasis::ownersCost>("owners_cost", TF("Owner's cost"), units::percent, 0, 50,
                                          TF("Owner's team, lawyers, start-up and energy for tests, of construction."))
        .band(0.4, 1.8)
        .in(TF("Capex")),
    plainField<&CostBasis::itOwned>("it_owned", FieldKind::Flag, TF("IT owned"),
                                    TF("The racks are bought by the project; otherwise all halls are let as space and power."))
        .in(TF("Capex")),
    quantityField<&CostBasis::staffCount>("staff", TF("Staff"), units::one, 0, 10000, TF("Full-time equivalents."))
        .band(0.6, 1.6)
        .in(TF("Opex")),
    quantityField<&CostBasis::staffCost>("staff_cost", TF("Cost per employee"), units::KRWPerYear, 0, 1e10, TF("Per year, with overhead."))
        .band(0.8, 1.3)
        .in(TF("Opex")),
    quantityField<&CostBasis::waterPrice>("water_price", TF("Water price"), units::KRWPerM3, 0, 1e5,
                                          TF("Industrial or city water with sewage."))
        .band(0.6, 1.8)
        .in(TF("Opex")),
    quantityField<&CostBasis::exchangeRate>("exchange_rate", TF("Exchange rate"), units::one, 100, 10000,
                                            TF("KRW per USD, for prices that the catalogue gives in dollars; the band is the catalogue's."))
        .band(1380.0 / 1480.0, 1580.0 / 1480.0)
        .in(TF("Exchange")),
    quantityField<&CostBasis::warrantyYears>("warranty", TF("IT warranty"), units::one, 0, 15,
                                             TF("Years in which the maker replaces failed IT; after them the plan pays for it."))
        .in(TF("Opex")),
    plainField<&CostBasis::exchangeDate>("exchange_date", FieldKind::Words, TF("Date of the rate"),
                                         TF("Month the exchange rate is of, as 2026-07."))
        .written(isMonth)
        .describing()
        .in(TF("Exchange")),
    quantityField<&CostBasis::nonStaffOpexFactor>("opex_factor", TF("Other opex"), units::percent, 0, 500,
                                                  TF("On maintenance, network, software, insurance and property tax of the catalogue."))
        .band(0.7, 1.4)
        .in(TF("Opex")),
};

constexpr std::array financeTable{
    quantityField<&Finance::realDiscount>("real_discount", TF("Real cost of capital"), units::percent, 0, 40,
                                          TF("Real, before tax; used by levelised figures."))
        .band(0.75, 1.3)
        .in(TF("Capital")),
    quantityField<&Finance::nominalDiscount>("nominal_discount", TF("Nominal discount"), units::percent, 0, 60,
                                             TF("Nominal, after tax, unlevered; used by the net present value."))
        .band(0.8, 1.25)
        .in(TF("Capital")),
    quantityField<&Finance::inflation>("inflation", TF("Inflation"), units::percent, -5, 30, TF("Of operating costs."))
        .band(0.6, 1.6)
        .in(TF("Capital")),
    quantityField<&Finance::taxRate>("tax_rate", TF("Income tax"), units::percent, 0, 60, TF("Corporate income tax with local surtax."))
        .in(TF("Capital")),
    quantityField<&Finance::itLife>("it_life", TF("GPU life"), units::one, 1, 15, TF("Years until the IT is replaced."))
        .band(0.8, 1.3)
        .in(TF("Life")),
    quantityField<&Finance::plantLife>("plant_life", TF("Plant life"), units::one, 5, 60, TF("Years of electrical and mechanical plant."))
        .in(TF("Life")),
    quantityField<&Finance::buildingLife>("building_life", TF("Building life"), units::one, 5, 80, TF("Years of the building."))
        .in(TF("Life")),
    quantityField<&Finance::refreshFactor>("refresh_factor", TF("Refresh price"), units::percent, 0, 200,
                                           TF("Price of the IT that replaces the old one, over today's."))
        .band(0.7, 1.2)
        .in(TF("Life")),
    quantityField<&Finance::refreshThroughput>("refresh_throughput", TF("Refresh throughput"), units::one, 0.1, 100,
                                               TF("Tokens of the IT that replaces the old one over the old one's, at the same power; 1 "
                                                  "counts on no gain, 3 in 5 years matches a token price that falls by 20 % a year."))
        .band(1.0, 1.5)
        .in(TF("Life")),
    quantityField<&Finance::residualFraction>("residual", TF("Residual value"), units::percent, 0, 100,
                                              TF("Of plant and building at the end of their phase's horizon."))
        .in(TF("Life")),
    countField<&Finance::horizonYears>("horizon", TF("Horizon"), 1, 60,
                                       TF("Years for which each phase is counted, from its own energisation."))
        .in(TF("Capital")),
    quantityField<&Finance::rampYears>("ramp", TF("Sales ramp"), units::one, 0, 10, TF("Years from energisation to full sales."))
        .in(TF("Operation")),
    quantityField<&Finance::gpuAvailability>("gpu_availability", TF("Node health"), units::percent, 0, 100,
                                             TF("Share of GPU-hours with a healthy node."))
        .band(0.97, 1.02)
        .in(TF("Operation")),
    quantityField<&Finance::hurdleRate>("hurdle_rate", TF("Hurdle rate"), units::percent, 0, 60,
                                        TF("Least internal rate of return of the project that investors accept."))
        .in(TF("Capital")),
    countField<&Finance::constructionMonths>("construction_months", TF("Construction"), 1, 120,
                                             TF("Months over which a phase's construction is paid, up to its energisation."))
        .in(TF("Timing")),
    choiceField<&Finance::spendCurve>("spend_curve", spendCurves, TF("Spending"), TF("How construction is paid over its months."))
        .in(TF("Timing")),
    countField<&Finance::delayMonths>("delay", TF("Delay"), 0, 120,
                                      TF("Months by which energisation slips after the money is spent on the planned dates."))
        .in(TF("Timing")),
    quantityField<&Finance::workingCapitalDays>("working_capital_days", TF("Working capital"), units::one, 0, 365,
                                                TF("Days of revenue that are tied up: receivables less payables."))
        .in(TF("Timing")),
    quantityField<&Finance::vatDays>("vat_days", TF("VAT refund"), units::one, 0, 365,
                                     TF("Days from paying the VAT of capex to its refund."))
        .in(TF("Timing")),
    quantityField<&Finance::electricityGrowth>("electricity_growth", TF("Electricity path"), units::percent, -20, 20,
                                               TF("Real rise of the electricity price a year, after the price year."))
        .in(TF("Paths")),
    quantityField<&Finance::exchangeDrift>("exchange_drift", TF("Exchange path"), units::percent, -20, 20,
                                           TF("Real rise of the dollar in KRW a year, after the price year; moves IT and dollar revenue."))
        .in(TF("Paths")),
    quantityField<&Finance::usdRevenue>("usd_revenue", TF("Dollar revenue"), units::percent, 0, 100,
                                        TF("Share of the revenue that is earned in dollars: exports."))
        .in(TF("Paths")),
    quantityField<&Finance::grant>("grant", TF("Grant"), units::billionKRW, 0, 1e6, TF("Public money towards construction."))
        .in(TF("Funding")),
    choiceField<&Finance::taxRule>("tax_rule", taxRules, TF("Tax rule"),
                                   TF("Flat rate, or the Korean brackets with loss limit, minimum tax, credits and acquisition tax."))
        .in(TF("Tax")),
    choiceField<&Finance::firmSize>("firm_size", firmSizes, TF("Firm size"),
                                    TF("Decides the loss limit, the minimum tax and the rate of the investment credit."))
        .in(TF("Tax")),
    choiceField<&Finance::depreciation>("depreciation", depreciations, TF("Depreciation"),
                                        TF("Of plant and IT; buildings are written off in equal parts."))
        .in(TF("Tax")),
    choiceField<&Finance::investmentCredit>("investment_credit", credits, TF("Investment credit"),
                                            TF("Tax credit on plant and IT while its record is in force."))
        .in(TF("Tax")),
    choiceField<&Finance::complexRelief>("complex_relief", reliefs, TF("Complex relief"),
                                         TF("Relief of acquisition and property tax in an industrial complex."))
        .in(TF("Tax")),
    quantityField<&Finance::debtShare>("debt_share", TF("Debt share"), units::percent, 0, 95,
                                       TF("Of the uses of funds until the last energisation; the most of them if sculpted. 0: no debt."))
        .in(TF("Debt")),
    choiceField<&Finance::debtKind>("debt_kind", debtKinds, TF("Repayment"), TF("How the debt is repaid.")).in(TF("Debt")),
    quantityField<&Finance::debtRate>("debt_rate", TF("Interest rate"), units::percent, 0, 40, TF("Nominal, a year, paid monthly."))
        .in(TF("Debt")),
    countField<&Finance::debtTenor>("debt_tenor", TF("Tenor"), 1, 40,
                                    TF("Years from the last energisation to the last repayment, grace inside; at most to the horizon."))
        .in(TF("Debt")),
    quantityField<&Finance::debtGrace>("debt_grace", TF("Grace"), units::one, 0, 20,
                                       TF("Years after the last energisation in which interest alone is paid."))
        .in(TF("Debt")),
    quantityField<&Finance::debtFee>("debt_fee", TF("Fee"), units::percent, 0, 20, TF("Of the loan, paid at its first drawing."))
        .in(TF("Debt")),
    quantityField<&Finance::targetDscr>("target_dscr", TF("Target cover"), units::one, 1, 10,
                                        TF("Cash before debt over debt service that a sculpted loan keeps each year."))
        .in(TF("Debt")),
    quantityField<&Finance::dsra>("dsra", TF("Debt reserve"), units::one, 0, 36, TF("Months of debt service held in reserve."))
        .in(TF("Debt")),
};
// clang-format on

} // namespace

std::span<const Field<CostBasis>> costFields() { return costTable; }
std::span<const Field<Finance>> financeFields() { return financeTable; }

} // namespace tokenyard
