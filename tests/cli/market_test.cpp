// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class MarketTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(name); }
private slots:
    void initTestCase() { QCOMPARE(runCli({"new", "--template", "ulsan-103mw", "-o", path("a.tokenyard")}).exitCode, 0); }
    // In each row, factor = plan / market; the row is marked if the plan lies outside low and high.
    void everyRowAddsUp()
    {
        const QJsonObject json = runCli({"market", path("a.tokenyard"), "--json"}).json();
        QVERIFY(json["market"].toArray().size() >= 5);
        for (const QJsonValue &row : json["market"].toArray()) {
            const double plan = row["plan"].toDouble(), market = row["market"]["value"].toDouble();
            QVERIFY(std::abs(row["factor"].toDouble() - plan / market) < 1e-9 * std::abs(plan / market));
            QCOMPARE(row["stands_out"].toBool(), plan < row["market"]["low"].toDouble() || plan > row["market"]["high"].toDouble());
            QVERIFY(!row["source"].toString().isEmpty());
        }
        int compared = 0;
        for (const QJsonValue &project : json["announced"].toArray())
            compared += project["compared"].toBool() && project["estimate_usd_per_it_watt"].isObject();
        QCOMPARE(json["compared"].toInt(), compared);
        QVERIFY(json["within"].toInt() <= compared);
    }
    void theTableIsPrinted()
    {
        const Answer answer = runCli({"market", path("a.tokenyard")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.contains("Capex per W of IT") && answer.out.contains("Stargate Norway"));
    }
    void aMissingFileIsReported()
    {
        const Answer answer = runCli({"market", path("none.tokenyard"), "--json"});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.out.isEmpty() && answer.err.trimmed().endsWith('.'));
    }
};

QTEST_GUILESS_MAIN(MarketTest)
#include "market_test.moc"
