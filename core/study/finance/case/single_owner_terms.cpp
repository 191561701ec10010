// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/single_owner_terms.h"

#include "core/study/finance/case/energy_sold.h"
#include "core/study/finance/case/operating_costs.h"

#include <cmath>

namespace tokenyard::finance_case {

namespace {

void refuseWhatIsNotModelled(CaseInputs &in)
{
    for (const char *name : {"en_batt", "en_standalone_batt", "en_wave_batt", "is_hybrid"})
        if (in.number(name, 0.0) != 0.0)
            in.refuse(std::string("'") + name + "' is not 0, and cases with a battery or several systems are not modelled");
    for (const double bill : in.series("utility_bill_w_sys", std::vector<double>{0.0}))
        if (bill != 0.0)
            in.refuse("'utility_bill_w_sys' is not 0, and a case buys no electricity");
}

void readOtherRevenue(CaseInputs &in, SingleOwnerTerms &terms)
{
    terms.otherRevenue.assign(terms.energy.size(), 0.0);
    const auto each = [](const std::vector<double> &values, std::size_t year, double growth) {
        return values.size() == 1 ? values[0] * std::pow(1.0 + growth, double(year) - 1.0) : year <= values.size() ? values[year - 1] : 0.0;
    };
    const std::vector<double> price = in.series("grid_curtailment_price", std::vector<double>{0.0});
    const std::vector<double> capacity = in.series("cp_capacity_payment_amount", std::vector<double>{0.0});
    const std::vector<double> credit = in.series("cp_capacity_credit_percent", std::vector<double>{0.0});
    const std::vector<double> thermal = in.series("annual_thermal_value", std::vector<double>{0.0});
    const double priceGrowth = in.fraction("grid_curtailment_price_esc", 0.0, -100.0);
    const double capacityGrowth = in.fraction("cp_capacity_payment_esc", 0.0, -100.0);
    const bool byCapacity = in.whole("cp_capacity_payment_type", 0.0, 0.0, 1.0) == 0;
    const double nameplate = in.number("cp_system_nameplate", 0.0);
    const double made = in.number("annual_energy_pre_curtailment_ac", 0.0);
    for (std::size_t i = 1; i < terms.energy.size(); ++i) {
        const double degradation = terms.energy[1] != 0.0 ? terms.energy[i] / terms.energy[1] : 0.0;
        const double curtailed = std::max(0.0, made * degradation - terms.energy[i]);
        terms.otherRevenue[i] = curtailed * each(price, i, priceGrowth);
        const double share = byCapacity ? each(credit, i, 0.0) * 0.01 * nameplate : 1.0;
        terms.otherRevenue[i] += each(capacity, i, capacityGrowth) * share;
        terms.otherRevenue[i] += i < thermal.size() ? thermal[i] : 0.0; // its index 0 is year 0
    }
}

void readEquipment(CaseInputs &in, double capacity, SingleOwnerTerms &terms)
{
    constexpr double costs[] = {0.25, 0.0, 0.0}, intervals[] = {12.0, 15.0, 20.0};
    for (int k = 0; k < 3; ++k) {
        const std::string name = "equip" + std::to_string(k + 1) + "_reserve_";
        const double cost = in.number(name + "cost", costs[k], 0.0) * capacity * 1000.0;
        const int every = in.whole(name + "freq", intervals[k]);
        Line funding(terms.energy.size(), 0.0), bought(terms.energy.size(), 0.0);
        for (int at = every; every > 0 && at <= terms.years; at += every) {
            bought[std::size_t(at)] = cost * std::pow(1.0 + terms.inflation, at - 1);
            for (int i = at - every + 1; i <= at; ++i)
                funding[std::size_t(i)] = bought[std::size_t(at)] / every;
        }
        terms.equipmentFunding.push_back(std::move(funding));
        terms.equipmentBought.push_back(std::move(bought));
    }
}

void readPrice(CaseInputs &in, SingleOwnerTerms &terms)
{
    terms.targetIrr = in.whole("ppa_soln_mode", 0.0, 0.0, 1.0) == 0;
    terms.ppaInput = in.series("ppa_price_input", terms.targetIrr ? std::optional(std::vector<double>{0.0}) : std::nullopt);
    terms.ppaEscalation = in.fraction("ppa_escalation", 0.0, -100.0);
    terms.tolerance = in.number("ppa_soln_tolerance", 1e-5, 0.0);
    terms.ppaLeast = in.number("ppa_soln_min", 0.0);
    terms.ppaMost = in.number("ppa_soln_max", 100.0);
    terms.mostIterations = in.whole("ppa_soln_max_iterations", 100.0, 1.0, 10000.0);
    terms.targetPercent = in.number("flip_target_percent", 11.0, 0.0, 100.0);
    terms.targetYear = std::min(in.whole("flip_target_year", 11.0, 1.0), terms.years);
    terms.deliveryFactor = readDeliveryFactors(in, terms.years);
}

void readDebt(CaseInputs &in, SingleOwnerTerms &terms)
{
    terms.byCover = in.whole("debt_option", 1.0, 0.0, 1.0) == 1;
    terms.evenPrincipal = in.whole("payment_option", 0.0, 0.0, 1.0) == 1;
    terms.tenor = in.whole("term_tenor", 10.0);
    terms.moratorium = in.whole("loan_moratorium", 0.0);
    terms.interest = in.fraction("term_int_rate", 8.5);
    terms.cover = in.number("dscr", 1.5, 0.0);
    terms.limitsDebt = in.flag("dscr_limit_debt_fraction", false);
    terms.mostDebtFraction = in.fraction("dscr_maximum_debt_fraction", 100.0);
    terms.debtFraction = in.fraction("debt_percent", 50.0);
    terms.reserveMonths = in.number("dscr_reserve_months", 6.0, 0.0);
    terms.closing = in.number("cost_debt_closing", 250000.0, 0.0);
    terms.feeFraction = in.fraction("cost_debt_fee", 1.5, 0.0, CaseInputs::noLimit);
    terms.otherFinancing = in.number("cost_other_financing", 150000.0, 0.0);
    if (!terms.byCover && terms.tenor > 0 && terms.moratorium >= terms.tenor)
        in.refuse("'loan_moratorium' must be shorter than 'term_tenor', or the debt is never repaid");
    if (!terms.byCover && terms.tenor > terms.years)
        in.refuse("'term_tenor' is longer than 'analysis_period', so the debt is not repaid within it");
}

DepreciableCost readDepreciable(CaseInputs &in)
{
    double usual = 2022.0;
    for (const char *name : {"itc_fed_amount", "itc_fed_percent", "itc_sta_amount", "itc_sta_percent"})
        if (in.isArray(name)) // as SSC takes them since it left the reserves out
            usual = 2024.0;
    const int year = in.whole("ssc_year", usual, 2000.0, 2100.0);
    return year > 2024 ? DepreciableCost::CostOnly : year > 2023 ? DepreciableCost::LessReserves : DepreciableCost::All;
}

} // namespace

SingleOwnerTerms readSingleOwner(CaseInputs &in)
{
    SingleOwnerTerms terms;
    terms.years = in.whole("analysis_period", 30.0, 1.0, 50.0);
    if (!in.error().empty())
        return terms;
    refuseWhatIsNotModelled(in);
    terms.inflation = in.fraction("inflation_rate");
    terms.realDiscount = in.fraction("real_discount_rate");
    terms.nominalDiscount = (1.0 + terms.inflation) * (1.0 + terms.realDiscount) - 1.0;
    terms.federalTax = taxRates(in, "federal_tax_rate", terms.years);
    terms.stateTax = taxRates(in, "state_tax_rate", terms.years);
    const double capacity = in.number("system_capacity", {}, 1e-3);
    terms.cost = in.number("total_installed_cost");
    terms.construction = in.number("construction_financing_cost");
    terms.salvage = in.fraction("salvage_percentage", 10.0) * terms.cost;
    terms.energy = readEnergy(in, terms.years);
    readPrice(in, terms);
    readDebt(in, terms);
    terms.opex = operatingCosts(in, {terms.years, terms.inflation, capacity, terms.cost}, terms.energy);
    readOtherRevenue(in, terms);
    readEquipment(in, capacity, terms);
    terms.workingFraction = in.number("months_working_reserve", 6.0, 0.0) / 12.0;
    terms.receivablesFraction = in.number("months_receivables_reserve", 0.0, 0.0) / 12.0;
    terms.reservesInterest = in.fraction("reserves_interest", 1.75);
    terms.incentives = readIncentives(in, terms.years, terms.cost, capacity, terms.energy);
    terms.taxBasis = readTaxBasis(in, terms.years, terms.incentives.reducesFederal, terms.incentives.reducesState);
    terms.depreciable = readDepreciable(in);
    return terms;
}

} // namespace tokenyard::finance_case
