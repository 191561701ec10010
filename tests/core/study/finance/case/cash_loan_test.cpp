// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/cash_loan.h"

#include "tests/support/finance_case.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

bool near(double a, double b, double part) { return std::abs(a - b) <= part * std::abs(b); }

finance_case::CashLoan compute(const CaseValues &values)
{
    CaseInputs in(values);
    const auto result = finance_case::cashLoan(in);
    if (!result)
        qFatal("%s", in.error().c_str());
    return *result;
}

CaseValues aHouse()
{
    CaseValues values;
    for (const auto &[name, value] : std::map<std::string, double>{{"analysis_period", 20},
                                                                   {"market", 0},
                                                                   {"real_discount_rate", 0},
                                                                   {"inflation_rate", 0},
                                                                   {"system_capacity", 1},
                                                                   {"federal_tax_rate", 0},
                                                                   {"state_tax_rate", 0},
                                                                   {"degradation", 0},
                                                                   {"total_installed_cost", 1000},
                                                                   {"prop_tax_assessed_decline", 0},
                                                                   {"om_fixed", 10},
                                                                   {"annual_energy", 500}})
        put(values, name, value);
    values["annual_energy_value"] = {std::vector<double>(21, 100.0), true};
    return values;
}

} // namespace

class CashLoanTest : public QObject {
    Q_OBJECT
private slots:
    // NREL's Generic System, Commercial of 2022 (github.com/NREL/ssc, test/input_json): cf_after_tax_cash_flow, adjusted cost, debt.
    // The yearly savings are those of cf_discounted_savings, which has sixteen digits.
    void publishedCase()
    {
        const finance_case::CashLoan r = compute(readCase("generic_cash_loan_2022"));
        QVERIFY(near(r.adjustedCost, 71856955.799999997, 1e-12) && near(r.loan, 0.6 * 71856955.8, 1e-12));
        const std::map<std::size_t, double> flows{{0, -28742782.32},        {1, -2197887.8999936511}, {2, -745.73259216645965},
                                                  {3, -2533816.0468531898}, {7, -6591376.0409545023}, {25, -9012048.424448885}};
        for (const auto &[year, flow] : flows)
            QVERIFY2(std::abs(r.afterTax[year] - flow) < 1e-9 * 1e6, std::to_string(r.afterTax[year]).c_str());
        QVERIFY(std::isnan(r.paybackYears) && std::isnan(r.discountedPaybackYears));
    }
    // A house without tax or loan: 100 a year saved against 1,000, with 10 a year of upkeep, is paid back after 11 and one ninth years.
    void aPlainCaseByHand()
    {
        const finance_case::CashLoan r = compute(aHouse());
        QVERIFY(near(r.paybackYears, 1000.0 / 90.0, 1e-12) && near(r.npv, 20 * 90.0 - 1000.0, 1e-12));
        QVERIFY(near(r.lcoeNominal, (1000.0 + 200.0) / (20 * 500.0) * 100.0, 1e-12));
    }
    // The same house with a battery: 4 a kWh and year of its 5 kWh, 3 a year fixed, 100 a MWh of the 50 kWh that it gives each year, and one new
    // bank of 60 a kWh in the tenth year, of which half is replaced.
    void aBatteryBesideTheFirstSystem()
    {
        CaseValues values = aHouse();
        for (const auto &[name, value] : std::map<std::string, double>{{"add_om_num_types", 1},
                                                                       {"en_batt", 1},
                                                                       {"om_batt_nameplate", 5},
                                                                       {"om_batt_capacity_cost", 4},
                                                                       {"om_batt_fixed_cost", 3},
                                                                       {"om_batt_variable_cost", 100},
                                                                       {"batt_replacement_option", 2},
                                                                       {"batt_computed_bank_capacity", 5},
                                                                       {"om_batt_replacement_cost", 60}})
            put(values, name, value);
        values["batt_annual_discharge_energy"] = {std::vector<double>(20, 50.0), true};
        values["batt_bank_replacement"] = {std::vector<double>(20, 0.0), true};
        values["batt_bank_replacement"].values[9] = 1.0;
        values["batt_replacement_schedule_percent"] = {std::vector<double>(20, 50.0), true};
        const finance_case::CashLoan r = compute(values);
        QVERIFY(near(r.npv, 20 * (90.0 - 20.0 - 3.0 - 5.0) - 1000.0 - 150.0, 1e-12));
        QVERIFY(near(r.afterTax[10], 90.0 - 28.0 - 150.0, 1e-12));
        put(values, "en_batt", 0); // what the battery does is not known: its fixed costs remain
        QVERIFY(near(compute(values).npv, 20 * (90.0 - 23.0) - 1000.0, 1e-12));
    }
    // 50 kWh a year at 0.1 a kWh are 5 of the 90 a year, however they are given: one value, one a year, one more for year 0.
    void aFuelCellsEnergyIsOneValueOrOneAYear()
    {
        CaseValues values = aHouse();
        for (const auto &[name, value] : std::map<std::string, double>{{"add_om_num_types", 2}, {"om_fuelcell_variable_cost", 100}})
            put(values, name, value);
        std::vector<double> withYear0(21, 50.0);
        withYear0[0] = 999.0;
        for (const std::vector<double> &given : {std::vector<double>{50.0}, std::vector<double>(20, 50.0), withYear0}) {
            values["fuelcell_annual_energy_discharged"] = {given, true};
            QVERIFY(near(compute(values).npv, 20 * (90.0 - 5.0) - 1000.0, 1e-12));
        }
    }
    // A firm taxed at 20 % that writes 1,000 off over ten years. Credits of 100 and 10 %, then of 50 and 5 %: 200 in the first year and 100 in
    // the second; half of them comes off the basis, which saves 0.2 x 850 of tax.
    void creditsOfSeveralYears()
    {
        CaseValues values = aHouse();
        for (const auto &[name, value] : std::map<std::string, double>{
                 {"market", 1}, {"federal_tax_rate", 20}, {"om_fixed", 0}, {"depr_fed_type", 2}, {"depr_fed_sl_years", 10}})
            put(values, name, value);
        values["itc_fed_amount"] = {{100, 50}, true};
        values["itc_fed_percent"] = {{10, 5}, true};
        const finance_case::CashLoan r = compute(values);
        QVERIFY(near(r.npv, -1000.0 + 20 * 100.0 * 0.8 + 300.0 + 170.0, 1e-12));
        QVERIFY(near(r.afterTax[1], 80.0 + 200.0 + 17.0, 1e-12) && near(r.afterTax[2], 80.0 + 100.0 + 17.0, 1e-12));
        values["itc_fed_percent"] = {{10, 105}, true};
        CaseInputs in(values);
        QVERIFY(!finance_case::cashLoan(in) && in.error().find("itc_fed_percent") != std::string::npos);
    }
    void whatIsMissingIsNamed()
    {
        CaseValues values = readCase("generic_cash_loan_2022");
        values.erase("annual_energy_value");
        CaseInputs in(values);
        QVERIFY(!finance_case::cashLoan(in));
        QVERIFY(in.error().find("annual_energy_value") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CashLoanTest)
#include "cash_loan_test.moc"
