// SPDX-License-Identifier: Apache-2.0
// catalogue import and remove: a plan's own records.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class OwnRecordsCommandTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString plan(const QString &name)
    {
        runCli({"new", "--template", "ulsan-103mw", "-o", path(name), "--force"});
        return path(name);
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path(name) : QString();
    }
    static double kpi(const QString &plan, const char *key)
    {
        return runCli({"evaluate", plan, "--json"}).json()["kpis"].toObject()[key].toObject()["value"].toDouble();
    }
    static QByteArray shell(double price)
    {
        return QByteArray(R"({"kind": "capex", "sources": {"offer": {"title": "Offer of 2026-11-27", "kind": "estimate"}}, "records": [
            {"id": "shell", "name": "Shell", "s": "offer", "values": {"group": {"v": "shell"}, "asset": {"v": "building"},
             "driver": {"v": "building_m2"}, "price_year": {"v": 2025}, "price": {"v": )")
            + QByteArray::number(price) + R"(, "u": "KRW", "low": 2000000, "high": 6000000}}}]})";
    }
    static QJsonObject recordOf(const QJsonArray &records, const QString &id)
    {
        for (const auto &record : records)
            if (record.toObject()["id"] == id)
                return record.toObject();
        return {};
    }
private slots:
    void anOwnUnitPriceMovesTheCapex()
    {
        const QString before = plan("a.tokenyard"), after = path("b.tokenyard");
        const Answer run = runCli({"catalogue", "import", write("shell.json", shell(5e6)), before, "-o", after, "--json"});
        QVERIFY2(run.exitCode == 0, run.err);
        QVERIFY(kpi(after, "capex_total") > kpi(before, "capex_total"));
        QCOMPARE(runCli({"diff", before, after, "--json"}).json()["changes"].toArray().size(), 1);
        const QJsonArray listed = runCli({"catalogue", "capex", "--plan", after, "--json"}).json()["records"].toArray();
        QCOMPARE(recordOf(listed, "shell")["origin"].toString(), QString("own"));
        QCOMPARE(recordOf(listed, "ups")["origin"].toString(), QString("catalogue"));
        const QString back = path("c.tokenyard");
        QCOMPARE(runCli({"catalogue", "remove", "capex", "shell", after, "-o", back}).exitCode, 0);
        QCOMPARE(kpi(back, "capex_total"), kpi(before, "capex_total"));
        QVERIFY(runCli({"diff", before, back, "--json"}).json()["changes"].toArray().isEmpty());
    }
    // A record that nothing refers to yet stays in the file, so that a later edit can use it.
    void anOwnRackIsKeptAndThenUsed()
    {
        const QString file = plan("r.tokenyard");
        QJsonObject set = runCli({"catalogue", "racks", "--json"}).json(), rack = set["records"].toArray()[0].toObject();
        rack["id"] = "my-rack";
        rack["name"] = "My rack";
        QJsonObject values = rack["values"].toObject(), gpus = values["gpus"].toObject();
        gpus["v"] = gpus["v"].toDouble() + 8;
        values["gpus"] = gpus;
        rack["values"] = values;
        set["records"] = QJsonArray{rack};
        const QString records = write("rack.json", QJsonDocument(set).toJson());
        const Answer run = runCli({"catalogue", "import", records, file});
        QVERIFY2(run.exitCode == 0, run.err);
        QCOMPARE(runCli({"set", file, "site.title=Later"}).exitCode, 0); // another step in between
        QString hall;
        for (const auto &part : runCli({"list", file, "--json"}).json()["parts"].toArray())
            if (part.toObject()["kind"] == "hall")
                hall = part.toObject()["address"].toString();
        const Answer used = runCli({"set", file, hall + ".rack=my-rack", "--json"});
        QVERIFY2(used.exitCode == 0, used.err);
        QVERIFY(used.json()["kpis"].toObject().contains("gpus"));
    }
    void aBadFileChangesNothing()
    {
        const QString file = plan("x.tokenyard"), out = path("none.tokenyard");
        for (const QByteArray &text : {QByteArray("{"), QByteArray("[]"), shell(5e6).replace("\"price\"", "\"prize\""),
                                       shell(5e6).replace("\"KRW\"", "\"kg\""), shell(9e6), QByteArray()}) {
            const Answer run = runCli({"catalogue", "import", write("bad.json", text), file, "-o", out});
            QCOMPARE(run.exitCode, 3);
            QVERIFY2(run.out.isEmpty() && run.err.trimmed().endsWith('.') && !run.err.trimmed().contains('\n'), run.err);
            QVERIFY2(!run.err.contains("json.exception"), run.err);
            QVERIFY(!QFile::exists(out));
        }
        QCOMPARE(runCli({"catalogue", "import", path("missing.json"), file, "-o", out}).exitCode, 3);
        QCOMPARE(runCli({"catalogue", "import", m_dir.path(), file, "-o", out}).exitCode, 3);
        QCOMPARE(runCli({"catalogue", "remove", "racks", "gb200-nvl72", file, "-o", out}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(OwnRecordsCommandTest)
#include "own_records_test.moc"
