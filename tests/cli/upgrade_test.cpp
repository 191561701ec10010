// SPDX-License-Identifier: Apache-2.0
// A plan with older data takes the program's records: changed figures are listed, own records stay, a second upgrade changes nothing.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class UpgradeTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    static QString dataOf(const QString &file) { return runCli({"check", file, "--json"}).json()["data_version"].toString(); }

private slots:
    void thePlanHasTheProgramsDataAndTheFiguresThatMovedAreListed()
    {
        QCOMPARE(runCli({"new", "--template", "blank-40mw", "-o", path("new.tokenyard")}).exitCode, 0);
        const QString program = dataOf(path("new.tokenyard")), old = QStringLiteral(TEST_FILES "/version1.tokenyard");
        QVERIFY(dataOf(old) != program);
        const Answer run = runCli({"upgrade", old, "-o", path("now.tokenyard"), "--json"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.json()["what"].toString().contains(program));
        QVERIFY(!run.json()["kpis"].toObject().isEmpty());
        QCOMPARE(dataOf(path("now.tokenyard")), program);
        const Answer again = runCli({"upgrade", path("now.tokenyard"), "--json"});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.json()["kpis"].toObject().isEmpty());
    }
    void ownRecordsStay()
    {
        const QString plan = path("own.tokenyard");
        QCOMPARE(runCli({"new", "--template", "blank-40mw", "-o", plan}).exitCode, 0);
        QFile records(path("own.json"));
        QVERIFY(records.open(QIODevice::WriteOnly));
        records.write(R"({"kind": "capex", "sources": {"offer": {"title": "Offer", "kind": "estimate"}}, "records": [{"id": "shell",
            "name": "Shell", "s": "offer", "values": {"group": {"v": "shell"}, "asset": {"v": "building"}, "driver": {"v": "building_m2"},
            "price_year": {"v": 2025}, "price": {"v": 2900000, "u": "KRW", "low": 2500000, "high": 3600000}}}]})");
        records.close();
        QCOMPARE(runCli({"catalogue", "import", records.fileName(), plan}).exitCode, 0);
        const Answer run = runCli({"upgrade", plan, "--json"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.json()["kpis"].toObject().isEmpty(), run.out); // the own price still applies
        QVERIFY(runCli({"catalogue", "capex", "--plan", plan}).out.contains("own"));
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
