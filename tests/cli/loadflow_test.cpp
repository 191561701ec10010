// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class LoadflowTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    static QString published(const char *name) { return QStringLiteral(TEST_FILES "/matpower/%1.m").arg(name); }
    QString written(QByteArray text)
    {
        QFile file(m_folder.filePath("case.m"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
    static QByteArray textOf(const char *name)
    {
        QFile file(published(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void refused(const Answer &answer)
    {
        QVERIFY(answer.exitCode >= 1 && answer.exitCode <= 3);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.err.trimmed().endsWith('.'));
    }

private slots:
    void aPublishedCaseIsSolved()
    {
        const Answer answer = runCli({"loadflow", "--matpower", published("case14"), "--json"});
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json["buses"].toArray().size(), 14);
        QCOMPARE(json["branches"].toArray().size(), 20);
        QVERIFY(json["iterations"].toInt() > 0);
        // PYPOWER on the same data: V14 = 1.03552995.
        QVERIFY(std::abs(json["buses"].toArray()[13].toObject()["vm_pu"].toDouble() - 1.03552995) < 1e-7);
        QVERIFY(json["branches"].toArray()[0].toObject()["p_from_mw"].isDouble());
    }
    // As the issue asks: buses and branches of a plan by name, losses that add up.
    void aPlansNetworkIsSolved()
    {
        const QString plan = m_folder.filePath("plan.tokenyard");
        QCOMPARE(runCli({"new", "--template", "ulsan-103mw", "-o", plan}).exitCode, 0);
        const Answer answer = runCli({"loadflow", plan, "--json"});
        QCOMPARE(answer.exitCode, 0);
        double loss = 0.0;
        for (const QJsonValue &b : answer.json()["branches"].toArray()) {
            QVERIFY(b["loading_percent"].isDouble() && !b["name"].toString().isEmpty());
            loss += b["p_from_mw"].toDouble() + b["p_to_mw"].toDouble();
        }
        QVERIFY(loss > 0.0 && loss < 20.0);
        for (const char *key : {"id", "object", "name", "voltage_kv", "vm_pu", "va_deg", "ik_ka", "ip_ka", "rating_ka"})
            QVERIFY2(answer.json()["buses"].toArray()[0].toObject().contains(key), key);
        QVERIFY(answer.json()["findings"].isArray());
        QVERIFY(runCli({"loadflow", plan}).out.contains("MV A 2"));
    }
    void sizesAreGivenWithReasonsAndWrittenOnDemand()
    {
        const QString plan = m_folder.filePath("small.tokenyard"), out = m_folder.filePath("sized.tokenyard");
        QCOMPARE(runCli({"new", "--template", "ulsan-103mw", "-o", plan}).exitCode, 0);
        const Answer all = runCli({"size", plan, "-o", out, "--json"});
        QCOMPARE(all.exitCode, 0);
        QVERIFY(QFile::exists(out) && all.json()["elements"].toArray().size() > 10);
        const Answer again = runCli({"size", out, "UPS 2A", "--json"});
        for (const QJsonValue &element : again.json()["elements"].toArray()) {
            QCOMPARE(element["name"].toString(), QString("UPS 2A"));
            QVERIFY(element["changes"].toArray().isEmpty() && element["reason"].toString().endsWith('.'));
        }
        refused(runCli({"size", plan, "West road", "--json"}));
        refused(runCli({"size", plan, "no such thing", "--json"}));
        refused(runCli({"size", plan, "-o", out}));
    }
    void theTableHoldsEveryBus()
    {
        const Answer answer = runCli({"loadflow", "--matpower", published("case14")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.contains("1.0355") && answer.out.contains("iterations"));
    }
    void whatCannotBeSolvedOrReadIsRefused()
    {
        refused(runCli({"loadflow", "--matpower", written(textOf("case14").replace("94.2", "94200")), "--json"}));
        refused(runCli({"loadflow", "--matpower", written("no case"), "--json"}));
        refused(runCli({"loadflow", "--matpower", written(""), "--json"}));
        refused(runCli({"loadflow", "--matpower", m_folder.filePath("none.m"), "--json"}));
        refused(runCli({"loadflow", "--matpower", m_folder.path(), "--json"}));
        refused(runCli({"loadflow", "--json"}));
        refused(runCli({"loadflow", written("no plan"), "--json"}));
    }
};

QTEST_GUILESS_MAIN(LoadflowTest)
#include "loadflow_test.moc"
