// SPDX-License-Identifier: Apache-2.0
// region, transplant, schedule, pillars and portfolio as called from a shell: output structure, sums, refusals in one sentence.
#include "tests/core/store/temporary_folder.h"
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTest>

#include <cmath>

using tokenyard::test::TemporaryFolder;

class RegionTest : public QObject {
    Q_OBJECT
    TemporaryFolder m_folder;
    QString path(const char *name) const { return QString::fromStdString((m_folder / name).string()); }
    QString sample(const char *key, const char *name) const
    {
        if (!QFile::exists(path(name)))
            runCli({"new", "--template", key, "-o", path(name)});
        return path(name);
    }
    QString ulsan() const { return sample("ulsan-103mw", "ulsan.tokenyard"); }
    QString blank() const { return sample("blank-40mw", "blank.tokenyard"); }
    static void refused(const Answer &answer, int exitCode = 1)
    {
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.count('\n') == 1 && answer.err.trimmed().endsWith('.'), answer.err.constData());
    }

private slots:
    // Ulsan's 48,384 GPUs have the dense BF16 peak of 122,305 H100 (2,500 over 989 TFLOP/s), 1.22 times the 100,000 of xAI in 2024.
    void fleetsStandBesideAPlan()
    {
        const QString plan = sample("ulsan-103mw", "fleets.tokenyard");
        const QJsonObject json = runCli({"fleets", plan, "--json"}).json();
        QVERIFY(std::abs(json["plan"]["h100_equivalents"].toDouble() - 48384 * 2500.0 / 989) < 1e-6);
        QVERIFY(json["plan"]["tokens_per_second"].toDouble() > 0 && !json["definition"].toString().isEmpty());
        int found = 0;
        for (const QJsonValue &fleet : json["fleets"].toArray()) {
            QVERIFY(!fleet["date"].toString().isEmpty() && !fleet["source"].toString().isEmpty());
            QCOMPARE(fleet["tokens_per_second"].isNull(), !fleet["why_no_tokens"].isNull());
            const double gpus = fleet["id"] == "h100-2000" ? 2000
                : fleet["id"] == "h100-35000"              ? 35000
                : fleet["id"] == "h100-100000"             ? 100000
                                                           : 0;
            found += gpus > 0;
            if (gpus > 0)
                QVERIFY(std::abs(fleet["plan_h100_share"].toDouble() * gpus - json["plan"]["h100_equivalents"].toDouble()) < 1e-3);
        }
        QCOMPARE(found, 3);
        QVERIFY(runCli({"fleets", plan}).out.contains("100,000 H100"));
    }
    void candidatesAreScoredByTheirKnownPoints()
    {
        const QJsonArray candidates = runCli({"region", ulsan(), "--json"}).json()["candidates"].toArray();
        QVERIFY(candidates.size() >= 10);
        for (const QJsonValue &candidate : candidates) {
            double sum = 0.0, weights = 0.0;
            for (const QJsonValue &r : candidate["reasons"].toArray()) {
                QVERIFY(!r["reason"].toString().isEmpty());
                if (!r["points"].isNull()) {
                    sum += r["points"].toDouble() * r["weight"].toDouble();
                    weights += r["weight"].toDouble();
                }
            }
            QVERIFY(std::abs(sum / weights - candidate["score"].toDouble()) < 1e-9);
        }
    }
    void aPointIsDescribedWhereverItLies()
    {
        const QJsonObject kori = runCli({"region", "--at", "35.32,129.29", "--json"}).json();
        QVERIFY(kori["nearest"]["nuclear"]["distance_km"].toDouble() < 5.0);
        QVERIFY(kori["generation_within_50_km_mw"].toDouble() > 5000.0);
        QVERIFY(kori["notes"].toArray().isEmpty());
        const QJsonObject sea = runCli({"region", "--at", "36.5,130.6", "--json"}).json();
        QVERIFY(!sea["in_country"].toBool(true) && !sea["notes"].toArray().isEmpty());
        QCOMPARE(sea["region"].toString(), QString("gyeongbuk"));
        const QJsonObject abroad = runCli({"region", "--at", "-33.9,151.2", "--json"}).json();
        QCOMPARE(abroad["notes"].toArray().size(), 3);
        for (const char *bad : {"95,129", "here", "35", "nan,nan"})
            refused(runCli({"region", "--at", bad, "--json"}));
        refused(runCli({"region"}));
    }
    void weightsAreAcceptedOrRefused()
    {
        const QJsonObject json = runCli({"region", ulsan(), "--weights", "grid=3,price=2", "--json"}).json();
        QCOMPARE(json["weights"].toObject().size(), 2);
        refused(runCli({"region", ulsan(), "--weights", "grid=0,price=0", "--json"}));
        refused(runCli({"region", ulsan(), "--weights", "gird=1", "--json"}));
        refused(runCli({"region", ulsan(), "--price-rule", "nobody", "--json"}));
    }
    void aMoveAddsUpAndComesBack()
    {
        const QJsonObject json = runCli({"transplant", ulsan(), "--to", "Seoul", "--json"}).json();
        for (const QString &key : json["waterfall"].toObject().keys()) {
            double sum = 0.0;
            for (const QJsonValue &step : json["waterfall"][key].toArray())
                sum += step["difference"].toDouble();
            const double before = json["before"][key].toDouble(), after = json["after"][key].toDouble();
            QVERIFY2(std::abs(sum - (after - before)) <= 1e-9 * std::max(1.0, std::abs(before)), qPrintable(key));
        }
        const Answer there = runCli({"transplant", ulsan(), "--to", "Jeonnam", "-o", path("there.tokenyard")});
        QCOMPARE(there.exitCode, 0);
        QCOMPARE(runCli({"transplant", path("there.tokenyard"), "--to", "Ulsan", "-o", path("back.tokenyard"), "--json"}).exitCode, 0);
        QVERIFY(runCli({"diff", ulsan(), path("back.tokenyard"), "--json"}).json()["changes"].toArray().isEmpty());
        QCOMPARE(runCli({"evaluate", path("back.tokenyard"), "--json"}).out, runCli({"evaluate", ulsan(), "--json"}).out);
        QVERIFY(!runCli({"diff", ulsan(), path("there.tokenyard"), "--json"}).json()["changes"].toArray().isEmpty());
    }
    void aMoveIsRefusedInOneSentence()
    {
        refused(runCli({"transplant", ulsan(), "--to", "Atlantis", "--json"}));
        refused(runCli({"transplant", ulsan(), "--to", "Atlantis", "-o", path("never.tokenyard")}));
        QVERIFY(!QFile::exists(path("never.tokenyard")));
        refused(runCli({"transplant", ulsan()}));
        refused(runCli({"transplant", ulsan(), "--all", "-o", path("never.tokenyard")}));
        refused(runCli({"transplant", ulsan(), "--to", "Seoul", "-o", blank()}), 3); // the file exists
    }
    void allRegionsInOneTable()
    {
        const QJsonObject json = runCli({"transplant", blank(), "--all", "--json"}).json();
        QCOMPARE(json["regions"].toArray().size(), 17);
        for (const QJsonValue &row : json["regions"].toArray())
            if (row["region"] == "daejeon") // the plan's own region
                QCOMPARE(row["kpis"].toObject(), json["before"].toObject());
    }
    void theScheduleNamesWhatDecides()
    {
        const QJsonObject json = runCli({"schedule", ulsan(), "--json"}).json();
        QVERIFY(json["p50"].toString() <= json["p90"].toString());
        QVERIFY(!json["critical_path"].toArray().isEmpty() && json["stranded_gpu_hours"].isDouble());
        const QJsonObject late = runCli({"schedule", ulsan(), "--start", "2020-01-01", "--json"}).json();
        QCOMPARE(late["stranded_gpu_hours"].toDouble(), 0.0); // begun long ago, so the power is available
        refused(runCli({"schedule", ulsan(), "--start", "2020-13-01", "--json"}));
    }
    void ownStepsAreWorkedByHand()
    {
        QFile file(path("steps.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,low,base,high,after\nA,3,3,3,\nB,5,5,5,\nC,4,4,4,A;B\nD,2,2,2,C\n");
        file.close();
        const Answer answer = runCli({"schedule", ulsan(), "--start", "2027-01-01", "--steps", path("steps.csv"), "--json"});
        QVERIFY2(answer.err.contains("4 rows read, 0 refused"), answer.err.constData());
        const QJsonObject json = answer.json();
        QCOMPARE(json["p50"].toString(), QString("2027-01-12")); // 5 + 4 + 2 days
        QCOMPARE(json["critical_path"].toArray(), (QJsonArray{"B", "C", "D"}));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,low,base,high,after\nA,3,3,3,B\nB,5,5,5,A\n");
        file.close();
        refused(runCli({"schedule", ulsan(), "--steps", path("steps.csv"), "--json"}));
    }
    void everyRowOfAListIsAccountedFor()
    {
        const auto written = [&](const char *text) {
            QFile file(path("own.csv"));
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        QVERIFY(written("name,low,base,high\nA,3,3,3\nB,5,five,5\n"));
        Answer answer = runCli({"schedule", ulsan(), "--steps", path("own.csv"), "--json"});
        QVERIFY2(answer.exitCode == 0 && answer.err.contains("1 row read, 1 refused") && answer.err.contains("Line 3"),
                 answer.err.constData());
        QVERIFY(written("name,low,base,high\nB,5,five,5\n"));
        QCOMPARE(runCli({"schedule", ulsan(), "--steps", path("own.csv"), "--json"}).exitCode, 3);
        QVERIFY(written("name,latitude,longitude\nA,35.5,129.4\nB,35\nC,40.7,-74\n"));
        answer = runCli({"region", "--sites", path("own.csv"), "--json"});
        QVERIFY2(answer.exitCode == 0 && answer.err.contains("1 row read, 2 refused") && answer.err.contains("Line 4"),
                 answer.err.constData());
        QVERIFY(written("name,latitude,longitude\nC,40.7,-74\n"));
        QCOMPARE(runCli({"region", "--sites", path("own.csv"), "--json"}).exitCode, 3);
    }
    void pillarsRestOnEvidence()
    {
        const QJsonObject json = runCli({"pillars", ulsan(), "--json"}).json();
        QCOMPARE(json["pillars"].toArray().size(), 5);
        QVERIFY(json["sovereignty"]["items"].toArray().size() >= 7);
        double sum = 0.0;
        for (const QJsonValue &owner : json["value_at_home"]["by_owner"].toArray())
            sum += owner["share"].toDouble();
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
    }
    void aPortfolioIsTheSumOfItsPlans()
    {
        QCOMPARE(runCli({"portfolio", "new", ulsan(), blank(), "-o", path("group.tokenyard")}).exitCode, 0);
        const QJsonObject json = runCli({"portfolio", path("group.tokenyard"), "--json"}).json();
        double gpus = 0.0, capex = 0.0;
        for (const QString &plan : {ulsan(), blank()}) {
            const QJsonObject kpis = runCli({"evaluate", plan, "--json"}).json()["kpis"].toObject();
            gpus += kpis["gpus"]["value"].toDouble();
            capex += kpis["capex_total"]["value"].toDouble();
        }
        QCOMPARE(json["total"]["gpus"].toDouble(), gpus);
        QVERIFY(std::abs(json["total"]["capex_total"].toDouble() / capex - 1.0) < 1e-12);
        QVERIFY(!json["years"].toArray().isEmpty() && json["binding"].isObject());
        // Each year's lines are those that `cashflow` prints for the plans.
        QMap<int, double> flows, exports;
        for (const QString &plan : {ulsan(), blank()})
            for (const QJsonValue &year : runCli({"cashflow", plan, "--json"}).json()["years"].toArray()) {
                flows[year["year"].toInt()] += year["free_cash_flow"].toDouble();
                exports[year["year"].toInt()] += year["revenue_export"].toDouble();
            }
        const QJsonArray cash = json["cash_flow"]["years"].toArray();
        QCOMPARE(int(cash.size()), int(flows.size()));
        for (const QJsonValue &year : cash) {
            QVERIFY(std::abs(year["free_cash_flow"].toDouble() - flows[year["year"].toInt()]) < 1.0);
            QVERIFY(std::abs(year["revenue_export"].toDouble(-1e9) - exports[year["year"].toInt()]) < 1.0);
            const double sum = year["revenue_domestic"].toDouble() + year["revenue_export"].toDouble();
            QVERIFY(std::abs(sum - year["revenue"].toDouble()) <= 1e-12 * std::abs(sum) + 1e-3);
        }
        refused(runCli({"portfolio", "new", ulsan(), ulsan(), "-o", path("twice.tokenyard")}), 3);
        QVERIFY(!QFile::exists(path("twice.tokenyard")));
        refused(runCli({"portfolio", ulsan(), "--json"}), 3);
        refused(runCli({"evaluate", path("group.tokenyard"), "--json"}), 3);
    }
    // Neither kind of file takes the place of the other, nor a portfolio that of one it is made of, also not with --force.
    void aPortfolioAndAPlanDoNotReplaceEachOther()
    {
        const auto bytes = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QString plan = path("stays.tokenyard"), group = path("stays-group.tokenyard");
        QVERIFY(QFile::copy(blank(), plan));
        QCOMPARE(runCli({"portfolio", "new", plan, "-o", group}).exitCode, 0);
        const QByteArray before = bytes(plan), beforeGroup = bytes(group);
        refused(runCli({"portfolio", "new", plan, "-o", plan, "--force"}), 3);
        refused(runCli({"portfolio", "new", ulsan(), "-o", plan, "--force"}), 3);
        refused(runCli({"portfolio", "new", group, "-o", group, "--force"}), 3);
        refused(runCli({"portfolio", "add", plan, ulsan()}), 3);
        refused(runCli({"new", "--template", "blank-40mw", "-o", group, "--force"}), 3);
        refused(runCli({"set", plan, "supply.contract=41 MW", "-o", group, "--force"}), 3);
        QVERIFY(!before.isEmpty() && bytes(plan) == before);
        QVERIFY(!beforeGroup.isEmpty() && bytes(group) == beforeGroup);
        QCOMPARE(runCli({"portfolio", "new", ulsan(), "-o", group, "--force"}).exitCode, 0); // a portfolio over another one
    }
    // 4,500 sites beyond the 500 of a list are refused for one reason, which is said once.
    void rowsRefusedForOneReasonAreSummedUp()
    {
        QFile sites(path("many.csv"));
        QVERIFY(sites.open(QIODevice::WriteOnly));
        sites.write("name,latitude,longitude\n");
        for (int i = 0; i < 5000; ++i)
            sites.write(QByteArray("S") + QByteArray::number(i) + ",35.5,129.3\n");
        sites.close();
        const Answer answer = runCli({"region", "--sites", sites.fileName()});
        QVERIFY2(answer.exitCode == 0 && answer.err.contains("500 rows read, 4500 refused"), answer.err);
        QVERIFY2(answer.err.contains("Line 502 and 4499 more down to line 5001: A list has at most 500 sites"), answer.err);
        QCOMPARE(int(answer.err.count('\n')), 2);
    }
    // A break in a name would make two rows of one; what waits for the step names it as it is shown.
    void namesInListsStandOnOneLine()
    {
        QFile sites(path("sites.csv")), steps(path("steps.csv"));
        QVERIFY(sites.open(QIODevice::WriteOnly) && steps.open(QIODevice::WriteOnly));
        sites.write("name,latitude,longitude\n\"North\nyard\",35.5,129.3\n");
        steps.write("name,low,base,high,after\n\"A\nB\",10,20,30,\nC,1,2,3,A B\nD,1,2,3,\"A\nB\"\n");
        sites.close(), steps.close();
        QVERIFY(runCli({"region", "--sites", sites.fileName()}).out.contains("North yard"));
        const Answer planned = runCli({"schedule", ulsan(), "--steps", steps.fileName(), "--json"});
        QVERIFY2(planned.exitCode == 0, planned.err.constData());
        const QJsonArray rows = planned.json()["steps"].toArray();
        QCOMPARE(int(rows.size()), 3);
        QCOMPARE(rows[0]["name"].toString(), QString("A B"));
        for (int row : {1, 2})
            QCOMPARE(rows[row]["start"].toString(), rows[0]["finish"].toString());
    }
    void aPortfolioIsChangedAndItsChoicesStay()
    {
        const QString group = path("changed.tokenyard"), wider = path("wider.tokenyard");
        QCOMPARE(runCli({"portfolio", "new", ulsan(), "-o", group}).exitCode, 0);
        QCOMPARE(runCli({"portfolio", "add", group, blank()}).exitCode, 0);
        QCOMPARE(runCli({"portfolio", "new", group, "-o", wider}).exitCode, 0); // a portfolio of a portfolio
        const QString name = runCli({"portfolio", group, "--json"}).json()["campuses"].toArray().at(1)["name"].toString();
        QCOMPARE(runCli({"portfolio", "move", group, name, "1"}).exitCode, 0);
        QCOMPARE(
            runCli({"portfolio", "set", group, "order=earliest", "gpus_per_year=20000", "partner=Japan", "partner_gpus=10000"}).exitCode,
            0);
        const QJsonObject json = runCli({"portfolio", group, "--json"}).json();
        QCOMPARE(json["campuses"].toArray().at(0)["name"].toString(), name);
        QCOMPARE(json["order"].toString(), QString("earliest"));
        QCOMPARE(json["settings"]["gpus_per_year"].toString(), QString("20000"));
        QCOMPARE(json["binding"]["limit"].toString(), QString("gpus"));
        QCOMPARE(json["joint_training"]["partner"].toString(), QString("Japan"));
        QVERIFY(json["training"]["kept"].toDouble() < 1.0 && json["yardsticks"].toArray().size() > 10);
        refused(runCli({"portfolio", "set", group, "order=random"}));
        refused(runCli({"portfolio", "remove", group, "Nobody"}));
        QCOMPARE(runCli({"portfolio", "remove", group, name}).exitCode, 0);
        refused(runCli({"portfolio", "remove", group,
                        runCli({"portfolio", group, "--json"}).json()["campuses"].toArray().at(0)["name"].toString()}),
                3);
        QCOMPARE(runCli({"portfolio", wider, "--json"}).json()["campuses"].toArray().size(), 2);
    }
    void briefsAreOnePage()
    {
        const QString group = path("brief.tokenyard");
        QCOMPARE(runCli({"portfolio", "new", ulsan(), blank(), "-o", group}).exitCode, 0);
        for (const QString &language : {QString("ko"), QString("en")}) {
            for (const QStringList &command : {QStringList{"portfolio", group}, {"region", ulsan()}}) {
                const QString html = path("brief.html");
                QCOMPARE(runCli(command + QStringList{"--brief", html, "--language", language}).exitCode, 0);
                QFile file(html);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString words = QString::fromUtf8(file.readAll());
                QVERIFY(words.contains(language == "ko" ? QString::fromUtf8("계약전력") : QString("ontract")));
                QVERIFY(!words.contains("%1"));
            }
        }
        QCOMPARE(runCli({"portfolio", group, "--brief", path("brief.pdf")}).exitCode, 0);
        QFile pdf(path("brief.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().count("/Type /Page\n") <= 1);
    }
    void regretAndMixAreShown()
    {
        const QJsonObject json = runCli({"transplant", blank(), "--to", "ulsan", "--regret", "--json"}).json();
        QVERIFY(json["futures"].toArray().size() >= 6 && !json["least_regret"].toString().isEmpty());
        refused(runCli({"transplant", blank(), "--regret", "--kpi", "luck"}));
        const QJsonObject pillars = runCli({"pillars", ulsan(), "--mix", "general-chat=100", "--json"}).json();
        QCOMPARE(pillars["policy"].toArray().size(), 5);
        QVERIFY(pillars["value_ladder"]["mix"]["krw_per_kwh"].isDouble() && pillars["community"].toArray().size() >= 6);
        refused(runCli({"pillars", ulsan(), "--mix", "chips=3"}));
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "region_test.moc"
