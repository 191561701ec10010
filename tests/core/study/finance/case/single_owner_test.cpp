// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/single_owner.h"

#include "tests/support/finance_case.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

bool near(double a, double b, double part) { return std::abs(a - b) <= part * std::abs(b); }

finance_case::SingleOwner compute(const CaseValues &values)
{
    CaseInputs in(values);
    const auto result = finance_case::singleOwner(in);
    if (!result)
        qFatal("%s", in.error().c_str());
    return *result;
}

double sum(const finance_case::Line &line)
{
    double total = 0.0;
    for (const double value : line)
        total += value;
    return total;
}

} // namespace

class SingleOwnerTest : public QObject {
    Q_OBJECT
private slots:
    // Inputs and outputs as NREL publishes them with SSC (github.com/NREL/ssc, test/ssc_test and the JSON files of its default cases):
    // PVWatts and Wind of 2022, Generic System of 2024. For Wind the installed cost is that
    // of its depreciation: 0.9 of it gives 51,522,683.02 in the first year of five. Rates to 1e-6, the rest to 1e-9.
    void publishedCases_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<double>>("expected"); // NPV, IRR, debt, least DSCR, LCOE nominal and real, installed cost
        QTest::newRow("PVWatts, 2022") << "pvwatts_single_owner_2022"
                                       << QList<double>{-215580.94200582802, 8.8493773823637945, 29867413.695435256, 1.3,
                                                        4.3448320990352851,  3.468334711065856,  55149206.326436117};
        QTest::newRow("Wind, 2022: credit on the energy")
            << "wind_single_owner_2022"
            << QList<double>{0.0, 68.53455787180512, 0.0, 1.3, 2.6671206920074364, 2.1176161234287889, 286237127.89256060};
        QTest::newRow("Generic System, 2024") << "generic_single_owner_2024"
                                              << QList<double>{-121731748.27320421, 5.4141576629836239, 734600910.59185147, 1.3,
                                                               27.638965051710301,  21.944532995368231, 1220382401.9643528};
    }
    // Upkeep of 5,000 a year costs the same whichever system it is of; with a battery's 1 a kWh of 5,000 kWh, too.
    void upkeepOfASecondSystemCostsTheSame()
    {
        CaseValues first = readCase("pvwatts_single_owner_2022"), second = first, byCapacity = first;
        put(first, "om_fixed", 5000);
        put(second, "om_fixed", 0);
        for (CaseValues *values : {&second, &byCapacity})
            put(*values, "add_om_num_types", 1);
        put(second, "om_batt_fixed_cost", 5000);
        put(byCapacity, "om_fixed", 0);
        put(byCapacity, "om_batt_capacity_cost", 1);
        put(byCapacity, "om_batt_nameplate", 5000);
        for (const CaseValues &values : {second, byCapacity}) {
            QVERIFY(near(compute(values).npv, compute(first).npv, 1e-12));
            QVERIFY(near(compute(values).lcoeReal, compute(first).lcoeReal, 1e-12));
        }
        QVERIFY(compute(first).npv < compute(readCase("pvwatts_single_owner_2022")).npv);
    }
    void publishedCases()
    {
        QFETCH(QString, file);
        QFETCH(QList<double>, expected);
        const finance_case::SingleOwner r = compute(readCase(file.toStdString()));
        QVERIFY(expected[0] == 0.0 || near(r.npv, expected[0], 1e-9)); // 0: not looked up
        QVERIFY(near(r.irrPercent, expected[1], 1e-6));
        QVERIFY(expected[2] == 0.0 || near(r.sizeOfDebt, expected[2], 1e-9));
        QVERIFY(near(r.minDscr, expected[3], 1e-9));
        QVERIFY(near(r.lcoeNominal, expected[4], 1e-9));
        QVERIFY(near(r.lcoeReal, expected[5], 1e-9));
        QVERIFY(near(r.costInstalled, expected[6], 1e-9));
    }

    // The price found gives the requested rate, in the requested year.
    void theTargetIsMet()
    {
        for (const double target : {7.0, 11.0}) {
            CaseValues values = readCase("pvwatts_single_owner_2022");
            put(values, "ppa_soln_mode", 0);
            put(values, "flip_target_percent", target);
            const finance_case::SingleOwner r = compute(values);
            QVERIFY(std::abs(finance_case::irr(r.returns, 20) * 100.0 - target) < 1e-2);
            CaseValues fixedPrice = readCase("pvwatts_single_owner_2022");
            fixedPrice["ppa_price_input"] = {{r.ppa / 100.0}, true};
            QVERIFY(near(compute(fixedPrice).npv, r.npv, 1e-6));
        }
    }

    // A share of the cost: level payments at the rate repay exactly what was lent.
    void aShareOfTheCostIsLentAndRepaid()
    {
        CaseValues values = readCase("pvwatts_single_owner_2022");
        put(values, "debt_option", 0);
        put(values, "debt_percent", 40);
        const finance_case::SingleOwner r = compute(values);
        QVERIFY(near(r.sizeOfDebt, 0.4 * r.costInstalled, 1e-3)); // SSC computes the fee on a cost that already includes it
        const double payment = r.sizeOfDebt * 0.04 / (1.0 - std::pow(1.04, -18.0));
        for (int year = 1; year <= 18; ++year)
            QVERIFY(near(r.debtPayment[std::size_t(year)], payment, 1e-9));
        QVERIFY(std::abs(r.debtBalance[18]) < 1e-6 * r.sizeOfDebt);
        QVERIFY(std::abs(r.debtPayment[19]) < 1e-6);
    }

    void sizedDebtIsCoveredInEachYear()
    {
        CaseValues values = readCase("generic_single_owner_2024");
        put(values, "dscr", 1.6);
        const finance_case::SingleOwner r = compute(values);
        for (int year = 1; year <= 18; ++year)
            QVERIFY(near(r.cashForDebt[std::size_t(year)] / r.debtPayment[std::size_t(year)], 1.6, 1e-9));
        QVERIFY(near(r.minDscr, 1.6, 1e-9));
    }

    // More money coming in gives more value: an investment grant, a production credit, a faster write-off.
    void incentivesAddValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("credit on the investment") << "itc_fed_percent" << 40.0;
        QTest::newRow("grant") << "ibi_fed_amount" << 1e6;
        QTest::newRow("grant by capacity") << "cbi_sta_amount" << 0.05;
        QTest::newRow("credit on the energy") << "ptc_fed_amount" << 0.01;
        QTest::newRow("payment for the energy") << "pbi_uti_amount" << 0.01;
        QTest::newRow("bonus depreciation") << "depr_bonus_fed" << 60.0;
        QTest::newRow("no operating cost") << "om_capacity" << 0.0;
        QTest::newRow("salvage") << "salvage_percentage" << 10.0;
    }
    void incentivesAddValue()
    {
        QFETCH(QString, name);
        QFETCH(double, value);
        CaseValues values = readCase("pvwatts_single_owner_2022");
        const double before = compute(values).npv;
        if (name == "itc_fed_percent" || name == "ibi_fed_amount" || name == "salvage_percentage")
            put(values, name.toStdString(), value);
        else
            values[name.toStdString()] = {{value}, true};
        if (name.startsWith("ptc") || name.startsWith("pbi"))
            put(values, (name.left(7) + "_term").toStdString(), 10);
        if (name == "depr_bonus_fed") {
            put(values, "depr_bonus_fed", 60);
            put(values, "depr_bonus_fed_macrs_5", 1);
        }
        if (name == "cbi_sta_amount")
            put(values, "cbi_sta_maxvalue", 1e9);
        QVERIFY(compute(values).npv > before);
    }

    // The years simulated one by one: with what degradation leaves of the first in each, the case is that of the first with its degradation,
    // whether as the years' sums or hour by hour, and also where the price differs by the hour.
    void yearsOfTheirOwnAreThoseOfTheFirstDegraded()
    {
        CaseValues first = readCase("pvwatts_single_owner_2022");
        const std::size_t years = std::size_t(first["analysis_period"].values.front());
        put(first, "degradation", 0.5);
        std::vector<double> hours;
        for (int hour = 0; hour < 8760; ++hour)
            hours.push_back(hour % 24 > 6 && hour % 24 < 19 ? 900.0 * (1.0 + 0.3 * std::sin(hour / 1400.0)) : 0.0);
        std::vector<double> factors;
        for (int hour = 0; hour < 8760; ++hour)
            factors.push_back(hour % 24 > 15 ? 1.6 : 0.9);
        first.erase("annual_energy");
        first["gen"] = {hours, true};
        put(first, "ppa_multiplier_model", 1);
        first["dispatch_factors_ts"] = {factors, true};
        CaseValues byHour = first;
        put(byHour, "system_use_lifetime_output", 1);
        std::vector<double> all, sums;
        for (std::size_t year = 0; year < years; ++year) {
            const double left = std::pow(0.995, double(year));
            double sum = 0.0;
            for (const double power : hours) {
                all.push_back(power * left);
                sum += all.back();
            }
            sums.push_back(sum);
        }
        byHour["gen"] = {all, true};
        QVERIFY(near(compute(byHour).npv, compute(first).npv, 1e-9) && near(compute(byHour).lcoeReal, compute(first).lcoeReal, 1e-12));
        CaseValues byYear = byHour, flat = first;
        for (CaseValues *values : {&byYear, &flat})
            (*values)["dispatch_factors_ts"] = {std::vector<double>(8760, 1.0), true};
        byYear.erase("gen");
        byYear["annual_energy"] = {sums, true};
        QVERIFY(near(compute(byYear).npv, compute(flat).npv, 1e-9));
        // A worse tenth year lowers the value; a year too few is refused by name.
        std::fill_n(byHour["gen"].values.begin() + 9 * 8760, 8760, 0.0);
        QVERIFY(compute(byHour).npv < compute(first).npv);
        byHour["gen"].values.resize(all.size() - 8760);
        byYear["annual_energy"].values.pop_back();
        for (const CaseValues &values : {byHour, byYear}) {
            CaseInputs in(values);
            QVERIFY(!finance_case::singleOwner(in));
            QVERIFY(in.error().find("system_use_lifetime_output") != std::string::npos);
        }
    }

    // Reserves are money set aside: all of it comes back by the end of the analysis.
    void reservesComeBack()
    {
        CaseValues values = readCase("pvwatts_single_owner_2022");
        const double with = sum(compute(values).returns);
        for (const char *name : {"dscr_reserve_months", "months_working_reserve", "reserves_interest", "equip1_reserve_cost"})
            put(values, name, 0);
        QVERIFY(std::isfinite(with) && std::isfinite(sum(compute(values).returns)));
        QVERIFY(compute(values).costInstalled < compute(readCase("pvwatts_single_owner_2022")).costInstalled);
    }

    void anImpossibleCaseIsRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("negative life") << "analysis_period" << -1.0;
        QTest::newRow("no life") << "analysis_period" << 0.0;
        QTest::newRow("half a year") << "analysis_period" << 20.5;
        QTest::newRow("not a number") << "total_installed_cost" << std::nan("");
        QTest::newRow("infinite") << "annual_energy" << HUGE_VAL;
        QTest::newRow("tax above all") << "federal_tax_rate" << 120.0;
    }
    void anImpossibleCaseIsRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(double, value);
        CaseValues values = readCase("pvwatts_single_owner_2022");
        values[name.toStdString()] = {{value}, false};
        CaseInputs in(values);
        QVERIFY(!finance_case::singleOwner(in));
        QVERIFY2(in.error().find(name.toStdString()) != std::string::npos, in.error().c_str());
    }
    void whatIsMissingIsNamed()
    {
        CaseValues values = readCase("pvwatts_single_owner_2022");
        values.erase("total_installed_cost");
        CaseInputs in(values);
        QVERIFY(!finance_case::singleOwner(in));
        QVERIFY(in.error().find("total_installed_cost") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SingleOwnerTest)
#include "single_owner_test.moc"
