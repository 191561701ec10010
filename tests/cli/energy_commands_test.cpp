// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class EnergyCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    QString file(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray hours(int period, int months = 12)
    {
        QByteArray row = "[" + QByteArray::number(period), all = "[";
        for (int h = 1; h < 24; ++h)
            row += "," + QByteArray::number(period);
        row += "]";
        for (int m = 0; m < months; ++m)
            all += (m ? "," : "") + row;
        return all + "]";
    }
    static QByteArray tariff(int months = 12)
    {
        return "{\"energyratestructure\":[[{\"rate\":0.1}]],\"energyweekdayschedule\":" + hours(0, months) + ",\"energyweekendschedule\":"
            + hours(0) + ",\"flatdemandstructure\":[[{\"rate\":8}]],\"flatdemandmonths\":[0,0,0,0,0,0,0,0,0,0,0,0]}";
    }
    static QByteArray load(int rows) { return "kw\n" + QByteArray("1000\n").repeated(rows); }
    QString sample()
    {
        const QString path = m_dir.filePath("ulsan.tokenyard");
        if (!QFile::exists(path) && runCli({"new", "--template", "ulsan-103mw", "-o", path}).exitCode != 0)
            qFatal("no sample");
        return path;
    }
    static QJsonObject object(const Answer &answer) { return QJsonDocument::fromJson(answer.out).object(); }

private slots:
    // 8,760 MWh at 0.1 and twelve months of 1,000 kW at 8.
    void aTariffFileIsBilled()
    {
        const Answer answer =
            runCli({"bill", "--tariff-file", file("t.json", tariff()), "--load", file("l.csv", load(8760)), "--year", "2018", "--json"});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(std::abs(object(answer)["annual"].toObject()["total"].toDouble() - 972000.0) < 1e-6);
        QCOMPARE(object(answer)["months"].toArray()[3].toObject()["demand"].toDouble(), 1000.0);
    }
    // The plan takes the file's tariff and keeps it in a copy of the plan; a bad tariff is refused.
    void aPlanIsBilledByATariffFile()
    {
        const QString plan = m_dir.filePath("filed.tokenyard"), copy = m_dir.filePath("filed2.tokenyard");
        const Answer import = runCli({"catalogue", "import", file("t.json", tariff()), sample(), "-o", plan, "--id", "flat", "--year",
                                      "2025", "--country", "KR", "--use", "--json"});
        QVERIFY2(import.exitCode == 0, import.err);
        const auto bill = [](const QString &path) {
            return object(runCli({"evaluate", path, "--json"}))["kpis"]
                .toObject()["electricity_cost_annual"]
                .toObject()["value"]
                .toDouble();
        };
        QVERIFY(bill(plan) > 0.0);
        QVERIFY(bill(plan) != bill(sample()));
        QVERIFY2(runCli({"set", plan, "site.title=Copy", "-o", copy}).exitCode == 0, "set");
        QCOMPARE(bill(copy), bill(plan));
        QCOMPARE(runCli({"catalogue", "import", file("bad.json", tariff(11)), sample(), "-o", copy, "--force"}).exitCode, 3);
    }
    void theBestOptionIsNamed()
    {
        const QJsonObject best = object(runCli({"tariff", "best", sample(), "--json"}));
        QVERIFY(best["saving_krw"].toDouble() >= 0.0);
        QVERIFY(best["options"].toArray().size() >= 3);
        QVERIFY(best["peak_hour"].toObject()["krw_per_mw"].toDouble() > 0.0);
        QVERIFY(object(runCli({"dispatch", sample(), "--hour", "4000", "--json"}))["words"].toArray().size() >= 2);
        const QJsonObject carbon = object(runCli({"carbon", sample(), "--json"}));
        QVERIFY(carbon["embodied_t"].toDouble() > 0.0 && carbon["k_ets"].toObject()["cost_krw"].toDouble() > 0.0);
    }
    void anErrorIsOneSentence()
    {
        for (const QStringList &arguments :
             {QStringList{"bill", "--tariff-file", file("bad.json", tariff(11)), "--load", file("l.csv", load(8760))},
              QStringList{"bill", "--tariff-file", file("t.json", tariff()), "--load", file("g.csv", load(8700))},
              QStringList{"tariff", "check", file("bad.json", tariff(11))}}) {
            const Answer answer = runCli(arguments + (arguments[0] == "bill" ? QStringList{"--year", "2018"} : QStringList{}));
            QVERIFY(answer.exitCode >= 1 && answer.exitCode <= 3);
            QVERIFY(answer.out.isEmpty() && answer.err.count('\n') == 1);
        }
    }
    void aTariffIsShownInTokenyardsForm()
    {
        const Answer shown = runCli({"tariff", "show", file("t.json", tariff()), "--json"});
        QCOMPARE(shown.exitCode, 0);
        const Answer again = runCli({"tariff", "check", file("own.json", shown.out), "--json"});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(object(again)["ok"].toBool());
    }
    void theHoursOfAPlanBalance()
    {
        const Answer answer = runCli({"dispatch", sample(), "--json"});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(object(answer)["hours"].toInt(), 8760);
        QVERIFY(object(answer)["balance_error_max"].toDouble() < 1e-9);
        QCOMPARE(object(answer)["sources"].toArray()[0].toObject()["kind"].toString(), QString("grid"));
    }
    void theMixCostsNoMoreThanTheGrid()
    {
        const QJsonObject mix = object(runCli({"optimise", sample(), "--json"}));
        QVERIFY(mix["levelised_cost_krw_per_kwh"].toDouble() <= mix["base_levelised_cost_krw_per_kwh"].toDouble() + 1e-9);
        QVERIFY(mix["gap"].toDouble() < 0.02);
        QVERIFY(!mix["mix"].toArray().isEmpty() && !mix["why"].toString().isEmpty());
    }
    // What may be shed at a worth only helps; a worth above every price is never used.
    void loadThatCanWaitLowersTheCost()
    {
        const auto cost = [&](const QStringList &more) {
            return object(runCli(QStringList{"optimise", sample(), "--json"} + more))["levelised_cost_krw_per_kwh"].toDouble();
        };
        const double alone = cost({});
        QVERIFY(cost({"--curtail", "5=60"}) < alone);
        QVERIFY(std::abs(cost({"--curtail", "5=90000"}) / alone - 1.0) < 1e-6);
        QCOMPARE(runCli({"optimise", sample(), "--curtail", "5"}).exitCode, 1);
        for (const char *month : {"2029-06x", "2029-067", "2029-13", "2029-06-01", "junk"})
            QCOMPARE(runCli({"optimise", sample(), "--by", month}).exitCode, 1);
        for (const char *most : {"solar=0x10", "solar=1,5", "solar=5 MW", "solar=nan", "solar="})
            QCOMPARE(runCli({"optimise", sample(), "--most", most}).exitCode, 1);
        for (const char *without : {"foo", "solar=3", ""})
            QCOMPARE(runCli({"optimise", sample(), "--without", without}).exitCode, 1);
        QCOMPARE(runCli({"optimise", sample(), "--most", "solar=5", "--most", "solar=7"}).exitCode, 1);
        QCOMPARE(runCli({"optimise", sample(), "--by", "2020-01"}).exitCode, 1); // before anything is ordered
        QCOMPARE(object(runCli({"optimise", sample(), "--reserve", "--json"}))["reserve_short_hours"].toInt(-1), 0);
    }
    // The mix becomes objects of a plan whose ledger has its plant; the plan that was asked stays as it is, and a limit that nothing keeps
    // leaves no file.
    void theMixIsPutOnTheMap()
    {
        const QString made = m_dir.filePath("mix.tokenyard");
        const QStringList ask{"optimise", sample(), "--self-supply", "20", "--most", "solar=5", "--model", "gas-turbine=gas-engine"};
        const Answer answer = runCli(ask + QStringList{"-o", made, "--json"});
        QVERIFY2(answer.exitCode == 0, answer.err);
        const QJsonObject mix = object(answer);
        double wanted = 0.0;
        for (const QJsonValue &part : mix["mix"].toArray())
            if (part.toObject()["kind"] == "gas_turbine") {
                wanted = part.toObject()["power_kw"].toDouble();
                QCOMPARE(part.toObject()["model"].toString(), QString("gas-engine"));
            }
        QVERIFY(mix["mix"].toArray().size() > 1);
        const QJsonObject ledger = object(runCli({"dispatch", made, "--json"}));
        QVERIFY(1.0 - ledger["from_grid_mwh"].toDouble() / ledger["load_mwh"].toDouble() > 0.15);
        double rated = 0.0;
        for (const QJsonValue &source : ledger["sources"].toArray())
            rated += source.toObject()["kind"] == "gas_turbine" ? source.toObject()["rated_kw"].toDouble() : 0.0;
        QVERIFY(std::abs(rated - wanted) < 1e-6 * (1.0 + wanted));
        // Asked again, the answer lists it as plant that stands: what it cost to build is spent.
        const QJsonObject again = object(runCli({"optimise", made, "--json"}));
        double stands = 0.0;
        for (const QJsonValue &part : again["standing"].toArray()) {
            QVERIFY(!part.toObject()["name"].toString().isEmpty() && part.toObject()["capex_krw"].toDouble() == 0.0);
            stands += part.toObject()["kind"] == "gas_turbine" ? part.toObject()["power_kw"].toDouble() : 0.0;
        }
        QVERIFY(std::abs(stands - wanted) < 1e-6 * (1.0 + wanted));
        QVERIFY(mix["levelised_within_horizon_krw_per_kwh"].toDouble() > mix["levelised_cost_krw_per_kwh"].toDouble());
        const QString none = m_dir.filePath("none.tokenyard");
        QVERIFY(runCli({"optimise", sample(), "--self-supply", "50", "--budget", "0.001", "-o", none}).exitCode != 0);
        QVERIFY(!QFile::exists(none));
        QCOMPARE(runCli({"optimise", sample(), "--model", "smr=nothing"}).exitCode, 1);
        // Its own file is a plan as any other: with --force only.
        QFile plan(made);
        QVERIFY(plan.open(QIODevice::ReadOnly));
        const QByteArray before = plan.readAll();
        plan.close();
        QCOMPARE(runCli({"optimise", made, "-o", made}).exitCode, 3);
        QVERIFY(plan.open(QIODevice::ReadOnly) && plan.readAll() == before);
    }
    // Half the factor in every hour: half of what the grid's power emits.
    void factorsOfTheHoursCount()
    {
        QByteArray csv = "hour,gCO2/kWh\n";
        for (int hour = 0; hour < 8760; ++hour)
            csv += QByteArray::number(hour) + ",208.65\n";
        const QString plan = m_dir.filePath("hourly.tokenyard");
        const Answer import = runCli({"catalogue", "import", file("factors.csv", csv), sample(), "-o", plan, "--json"});
        QVERIFY2(import.exitCode == 0, import.err);
        const auto grid = [](const QString &path) {
            return object(runCli({"carbon", path, "--json"}))["lines"].toArray()[1].toObject()["t"].toDouble();
        };
        QVERIFY(std::abs(grid(plan) / grid(sample()) - 0.5) < 1e-9);
    }
    void theSheetAddsUp()
    {
        const QJsonObject sheet = object(runCli({"grid-impact", sample(), "--json"}));
        double sum = 0.0;
        for (const QJsonValue &item : sheet["items"].toArray())
            sum += item.toObject()["points"].toDouble();
        QVERIFY(std::abs(sum - sheet["score"].toDouble()) < 1e-9);
        QCOMPARE(sheet["threshold"].toDouble(), 70.0);
        QCOMPARE(sheet["region"].toString(), QString("Ulsan"));
        QCOMPARE(sheet["rule_pack"].toObject()["status"].toString(), QString("draft"));
    }
};

QTEST_GUILESS_MAIN(EnergyCommandsTest)
#include "energy_commands_test.moc"
