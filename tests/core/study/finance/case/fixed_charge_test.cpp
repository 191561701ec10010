// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/fixed_charge.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

CaseInputs inputs(const std::map<std::string, std::vector<double>> &values)
{
    std::map<std::string, CaseVariable> given;
    for (const auto &[name, list] : values)
        given[name] = {list, list.size() > 1};
    return CaseInputs(given);
}

} // namespace

class FixedChargeTest : public QObject {
    Q_OBJECT
private slots:
    // SSC, test/input_json of "Generic System - LCOE calculator": lcoe_fcr 0.058078804587097146.
    void publishedCase()
    {
        CaseInputs in = inputs({{"capital_cost", {116100000.0}},
                                {"fixed_operating_cost", {1657999.9999999998}},
                                {"variable_operating_cost", {0.0}},
                                {"fixed_charge_rate", {0.091725510023798154}},
                                {"annual_energy", {211907455.76222098}}});
        const auto result = finance_case::fixedCharge(in);
        QVERIFY2(result.has_value(), in.error().c_str());
        QVERIFY(std::abs(result->lcoe / 0.058078804587097146 - 1.0) < 1e-9);
    }

    // The share that repays an investment at 5 % over 20 years: 0.0802425872 (any annuity table).
    void lifetimesGiveTheRate()
    {
        CaseInputs in = inputs({{"capital_cost", {100.0}},
                                {"life", {20.0}},
                                {"real_discount_rate", {5.0}},
                                {"fixed_operating_cost", {1.0}},
                                {"variable_operating_cost", {0.5}},
                                {"annual_energy", {10.0}}});
        const auto result = finance_case::fixedCharge(in);
        QVERIFY(result && std::abs(result->rateFraction - 0.0802425872) < 1e-9);
        QVERIFY(std::abs(result->annual() - (8.02425872 + 1.0 + 5.0)) < 1e-7);
        QVERIFY(std::abs(result->lcoe * 10.0 - result->annual()) < 1e-12);
    }

    // Epoch AI, "How much does a 1 GW AI data centre cost" (2026): 38 bn USD to build, of which 25.5 is IT that lasts 5 years and 12.5
    // facility that lasts 14; 0.9 a year to operate, of which 0.6 is electricity; 8.5 a year in all at 7 %.
    void gigawattByEpoch()
    {
        CaseInputs in = inputs({{"capital_cost", {25.5e9, 12.5e9}},
                                {"life", {5.0, 14.0}},
                                {"real_discount_rate", {7.0}},
                                {"fixed_operating_cost", {0.9e9}},
                                {"variable_operating_cost", {0.0}},
                                {"annual_energy", {7.0e9}}});
        const auto result = finance_case::fixedCharge(in);
        QVERIFY(result && result->capitalCost == 38e9);
        QVERIFY2(std::abs(result->annual() / 8.5e9 - 1.0) < 0.05, std::to_string(result->annual()).c_str());
    }

    void anImpossibleCaseIsRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("no energy") << "annual_energy" << 0.0;
        QTest::newRow("not a number") << "capital_cost" << std::nan("");
        QTest::newRow("no life") << "life" << -1.0;
    }
    void anImpossibleCaseIsRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(double, value);
        std::map<std::string, std::vector<double>> values{{"capital_cost", {100.0}},          {"life", {20.0}},
                                                          {"real_discount_rate", {5.0}},      {"fixed_operating_cost", {1.0}},
                                                          {"variable_operating_cost", {0.5}}, {"annual_energy", {10.0}}};
        values[name.toStdString()] = {value};
        CaseInputs in = inputs(values);
        QVERIFY(!finance_case::fixedCharge(in));
        QVERIFY(in.error().find(name.toStdString()) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(FixedChargeTest)
#include "fixed_charge_test.moc"
