// SPDX-License-Identifier: Apache-2.0
// size-to-fit and fit from the shell: the finding and its fix, the keys of the answer, refusals in one sentence.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class SpaceCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString sample(const QString &key)
    {
        const QString file = path(key + ".tokenyard");
        if (!QFile::exists(file))
            runCli({"new", "--template", key, "-o", file});
        return file;
    }
    static int found(const QString &file, const QString &rule)
    {
        int n = 0;
        for (const auto &finding : runCli({"check", file, "--json"}).json()["findings"].toArray())
            n += finding.toObject()["rule"].toString() == rule;
        return n;
    }

private slots:
    void sizeToFitFixesTheFinding()
    {
        const QString small = path("small.tokenyard"), sized = path("sized.tokenyard");
        QCOMPARE(runCli({"set", sample("ulsan-103mw"), "object:Generators.width=1 m", "object:Generators.depth=1 m", "-o", small}).exitCode,
                 0);
        QCOMPARE(found(small, "space.units"), 1);
        const Answer answer = runCli({"size-to-fit", small, "Generators", "-o", sized});
        QVERIFY2(answer.exitCode == 0, answer.err);
        QCOMPARE(found(sized, "space.units"), 0);
    }
    void aRoadHasNothingToSizeItBy()
    {
        const Answer answer = runCli({"size-to-fit", sample("ulsan-103mw"), "North road", "-o", path("none.tokenyard")});
        QVERIFY(answer.exitCode != 0);
        QVERIFY(answer.err.contains("North road") && answer.out.isEmpty());
        QVERIFY(!QFile::exists(path("none.tokenyard")));
    }
    // With a tenth of the contract power the grid is the limit, and the floor areas add up to the building.
    void fitNamesTheLimitThatBinds()
    {
        const auto fit = [](const QString &file) { return runCli({"fit", file, "--json"}).json(); };
        const QJsonObject whole = fit(sample("ulsan-103mw"));
        for (const char *key : {"racks", "rack", "gpus", "it_mw", "binds", "limits", "storeys", "site_m2", "buildable_m2", "areas"})
            QVERIFY2(whole.contains(key), key);
        const QString tenth = path("tenth.tokenyard");
        runCli({"set", sample("ulsan-103mw"), "supply.contract=10.3 MW", "-o", tenth});
        const QJsonObject small = fit(tenth);
        QCOMPARE(small["binds"].toString(), QString("contract"));
        QCOMPARE(small["limits"].toArray().first().toObject()["racks"].toInt(), small["racks"].toInt());
        QVERIFY(small["racks"].toInt() < whole["racks"].toInt());
        double floor = 0.0;
        for (const auto &area : whole["areas"].toArray())
            floor += area.toObject()["on"].toString() == "floor" ? area.toObject()["m2"].toDouble() : 0.0;
        QVERIFY(std::fabs(floor - whole["footprint_m2"].toDouble() * whole["storeys"].toInt()) < 1e-6 * floor);
    }
    void fitOfAMissingFileIsRefused()
    {
        const Answer answer = runCli({"fit", path("nothing.tokenyard")});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.out.isEmpty() && answer.err.trimmed().endsWith('.'));
    }
};

QTEST_GUILESS_MAIN(SpaceCommandsTest)
#include "space_commands_test.moc"
