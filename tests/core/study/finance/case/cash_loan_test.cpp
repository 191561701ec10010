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
        const finance_case::CashLoan r = compute(values);
        QVERIFY(near(r.paybackYears, 1000.0 / 90.0, 1e-12) && near(r.npv, 20 * 90.0 - 1000.0, 1e-12));
        QVERIFY(near(r.lcoeNominal, (1000.0 + 200.0) / (20 * 500.0) * 100.0, 1e-12));
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
