// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

class PueTest : public QObject {
    Q_OBJECT
    static Answer run(const QStringList &arguments) { return runCli(QStringList{"pue"} + arguments); }
    static void refused(const Answer &answer)
    {
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.err.trimmed().endsWith('.'));
    }

private slots:
    void everySystemPrintsTheFiveKeys()
    {
        for (const char *system : {"air-chiller", "air-chiller-tower-economizer", "dlc-tower-w32", "dlc-dry-w40", "dlc-dry-w45"}) {
            const Answer answer = run({"--weather", "kor_ulsan", "--system", system, "--it-power", "40", "--json"});
            QCOMPARE(answer.exitCode, 0);
            const QJsonObject json = answer.json();
            QVERIFY2(json["pue_annual"].toDouble() > 1.0 && json["pue_peak"].toDouble() >= json["pue_annual"].toDouble(), system);
            QVERIFY2(json["wue_annual"].isDouble() && json["free_cooling_fraction"].isDouble(), system);
            QCOMPARE(json["months"].toArray().size(), 12);
        }
    }
    void theMonthsEnergyAddsUpToTheYears()
    {
        const QJsonObject json = run({"--weather", "kor_seoul", "--system", "dlc-tower-w32", "--it-power", "10", "--json"}).json();
        double facility = 0.0, it = 0.0, water = 0.0;
        for (const QJsonValue &month : json["months"].toArray()) {
            facility += month["energy_kwh"].toDouble();
            it += month["it_energy_kwh"].toDouble();
            water += month["water_m3"].toDouble();
        }
        QVERIFY(std::abs(it / 87.6e6 - 1.0) < 1e-9); // 10 MW for 8,760 h
        QVERIFY(std::abs(facility / it / json["pue_annual"].toDouble() - 1.0) < 1e-9);
        QVERIFY(std::abs(water / it * 1000.0 / json["wue_annual"].toDouble() - 1.0) < 1e-9);
    }
    void aWarmerSupplyIsAccepted()
    {
        const QStringList base{"--weather", "kor_seoul", "--system", "dlc-dry-w40", "--it-power", "10", "--json", "--supply-temperature"};
        const double cool = run(base + QStringList{"30"}).json()["pue_annual"].toDouble(),
                     warm = run(base + QStringList{"45"}).json()["pue_annual"].toDouble();
        QVERIFY(warm < cool);
    }
    void unknownNamesListTheNearest()
    {
        Answer answer = run({"--weather", "kor_ulsann", "--system", "dlc-dry-w40", "--it-power", "40", "--json"});
        refused(answer);
        QVERIFY(answer.err.contains("kor_ulsan"));
        answer = run({"--weather", "kor_ulsan", "--system", "dlc-dry-w41", "--it-power", "40", "--json"});
        refused(answer);
        QVERIFY(answer.err.contains("dlc-dry-w40"));
    }
    void numbersOutOfRangeAreRefused()
    {
        const QStringList base{"--weather", "kor_ulsan", "--system", "dlc-dry-w40", "--json"};
        for (const char *power : {"0", "-5", "1e9", "nan", "inf", "forty"})
            refused(run(base + QStringList{QString("--it-power=%1").arg(power)}));
        for (const char *temperature : {"0", "-40", "90", "nan"})
            refused(run(base + QStringList{"--it-power", "40", QString("--supply-temperature=%1").arg(temperature)}));
        refused(run({"--weather", "kor_ulsan", "--system", "dlc-dry-w40"}));
    }
};

QTEST_GUILESS_MAIN(PueTest)
#include "pue_test.moc"
