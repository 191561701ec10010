// SPDX-License-Identifier: Apache-2.0
// montecarlo, merge, tornado, solve, sweep, compare and scenario: output structure, agreement with each other, refusals.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <utility>

class WhatIfCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_plan;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    static double kpi(const QString &plan, const char *key)
    {
        return runCli({"evaluate", plan, "--json"}).json()["kpis"].toObject()[key].toObject()["value"].toDouble();
    }
    // One sentence on stderr, nothing on stdout.
    static bool refused(const Answer &answer, int exitCode)
    {
        return answer.exitCode == exitCode && answer.out.isEmpty() && answer.err.count('\n') == 1 && answer.err.size() > 20;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path(name) : QString();
    }
    QString shard(int i, int n, int seed = 1)
    {
        const QString file = path(QString("s%1-%2-%3.json").arg(i).arg(n).arg(seed));
        runCli({"montecarlo", m_plan, "--samples", "30", "--seed", QString::number(seed), "--shard", QString("%1/%2").arg(i).arg(n), "-o",
                file});
        return file;
    }
    // Cells of a line of CSV as the program writes it.
    static QStringList cells(const QByteArray &line)
    {
        QStringList all;
        QString cell;
        bool quoted = false;
        for (const QChar c : QString::fromUtf8(line.trimmed())) {
            if (c == QLatin1Char('"'))
                quoted = !quoted;
            else if (c == QLatin1Char(',') && !quoted)
                all << std::exchange(cell, {});
            else
                cell += c;
        }
        return all << cell;
    }
    // One sample put into a fresh plan by the shell's own edits.
    struct Drawn {
        QStringList assignments;                                                 // for `set`
        std::map<QString, std::map<std::pair<QString, QString>, double>> values; // of records, by kind, id and key
        QString modelError;
        std::map<QString, QString> kpis;
    };
    static Drawn drawnOf(const QStringList &heads, const QStringList &row)
    {
        static const QSet<QString> parts{"site", "service", "supply", "power", "cooling", "cost", "finance", "phase", "object", "feed"};
        Drawn drawn;
        for (int i = 1; i < heads.size(); ++i) {
            const QString address = heads[i].left(heads[i].lastIndexOf(" [")), part = address.section('.', 0, 0).section(':', 0, 0);
            const int dot = address.lastIndexOf('.');
            if (dot < 0)
                drawn.kpis[address] = row[i];
            else if (address == "model.throughput")
                drawn.modelError = row[i];
            else if (parts.contains(part))
                drawn.assignments << address + "=" + row[i];
            else
                drawn.values[part][{address.mid(part.size() + 1, dot - part.size() - 1), address.mid(dot + 1)}] = row[i].toDouble();
        }
        return drawn;
    }
    // The records of the kind as `catalogue` prints them, with other values.
    bool importValues(const QString &plan, const QString &kind, const std::map<std::pair<QString, QString>, double> &values)
    {
        QJsonObject all = runCli({"catalogue", kind, "--plan", plan, "--json"}).json();
        QJsonArray changed;
        std::size_t set = 0;
        for (const auto &one : all["records"].toArray()) {
            QJsonObject record = one.toObject(), of = record["values"].toObject();
            const std::size_t before = set;
            for (const auto &[at, value] : values)
                if (at.first == record["id"].toString()) {
                    QJsonObject number = of[at.second].toObject();
                    number["v"] = value;
                    if (value < number["low"].toDouble(value) || value > number["high"].toDouble(value)) // one draw in five is outside
                        for (const char *end : {"low", "high", "d"})
                            number.remove(QLatin1String(end));
                    of[at.second] = number;
                    ++set;
                }
            record["values"] = of;
            record.remove("origin");
            if (set > before)
                changed.append(record);
        }
        all["records"] = changed;
        const QString file = write(kind + ".json", QJsonDocument(all).toJson());
        const Answer answer = runCli({"catalogue", "import", file, plan});
        return set == values.size() && answer.exitCode == 0;
    }
private slots:
    void initTestCase()
    {
        m_plan = path("plan.tokenyard");
        QCOMPARE(runCli({"new", "--template", "ulsan-103mw", "-o", m_plan}).exitCode, 0);
    }

    void shardsMergedAreOneRun()
    {
        const QJsonObject whole = runCli({"montecarlo", m_plan, "--samples", "30", "--seed", "1", "--json", "--threads", "1"}).json();
        QCOMPARE(whole["samples"].toInt(), 30);
        const QJsonObject npv = whole["kpis"].toObject()["npv"].toObject();
        QVERIFY(npv["p10"].toDouble() < npv["p50"].toDouble() && npv["p50"].toDouble() < npv["p90"].toDouble());
        const QString a = shard(1, 2), b = shard(2, 2);
        QCOMPARE(runCli({"merge", b, a, "--json"}).out, runCli({"montecarlo", m_plan, "--samples", "30", "--seed", "1", "--json"}).out);
        QCOMPARE(runCli({"merge", a, b, "--json"}).json(), whole);
    }

    // Monte Carlo against an independent recomputation: what a sample drew is put into a fresh plan by the shell - fields by `set`, values of
    // records by `catalogue import`, the model's error and the rate of exchange, which no plan has of its own, by a sweep of one step - and
    // gives the sample's figures.
    void aSampleIsWhatTheShellMakesOfItsDraws()
    {
        const QString draws = path("draws.csv");
        const Answer answer = runCli({"montecarlo", m_plan, "--samples", "24", "--seed", "5", "--draws", draws, "--json"});
        QCOMPARE(answer.exitCode, 0);
        QList<QByteArray> lines = read("draws.csv").trimmed().split('\n');
        QCOMPARE(lines.size(), 25);
        const QStringList heads = cells(lines.takeFirst());
        for (const int sample : {2, 17}) {
            const QStringList row = cells(lines[sample]);
            QCOMPARE(row.size(), heads.size());
            QCOMPARE(row.first().toInt(), sample);
            const Drawn drawn = drawnOf(heads, row);
            QVERIFY(drawn.assignments.size() > 60 && drawn.values.size() > 3 && drawn.kpis.size() > 20);
            const QString fresh = path(QString("fresh%1.tokenyard").arg(sample));
            QVERIFY(QFile::copy(m_plan, fresh));
            QStringList sweep{"sweep", fresh, "--json"};
            const auto swept = [&sweep](const QString &address, const QString &value) {
                sweep << "--input" << address << "--from" << value << "--to" << value << "--steps"
                      << "1";
            };
            swept("model.throughput", drawn.modelError);
            for (const auto &[kind, values] : drawn.values)
                if (kind == "exchange")
                    for (const auto &[at, value] : values)
                        swept(kind + ":" + at.first + "." + at.second, QString::number(value, 'g', 17));
                else
                    QVERIFY2(importValues(fresh, kind, values), qPrintable(kind));
            const Answer set = runCli(QStringList{"set", fresh} + drawn.assignments);
            QVERIFY2(set.exitCode == 0, set.err);
            const QJsonObject point = runCli(sweep).json()["points"].toArray().first().toObject();
            const QJsonObject kpis = point["kpis"].toObject();
            for (const auto &[key, value] : drawn.kpis) {
                QCOMPARE(kpis[key].isNull(), value.isEmpty());
                QVERIFY2(std::abs(kpis[key].toDouble() - value.toDouble()) <= 1e-9 * std::abs(value.toDouble()) + 1e-12,
                         qPrintable(QString("%1 of sample %2: %3 for %4").arg(key).arg(sample).arg(kpis[key].toDouble()).arg(value)));
            }
        }
        QVERIFY(refused(runCli({"montecarlo", m_plan, "--samples", "1000000", "--draws", draws}), 1));
    }

    // What is held keeps the plan's value, and the others draw what they drew.
    void whatIsHeldStays()
    {
        const QString free = path("free.csv"), held = path("held.csv");
        runCli({"montecarlo", m_plan, "--samples", "20", "--draws", free});
        const Answer answer = runCli({"montecarlo", m_plan, "--samples", "20", "--hold", "cost.capex_factor", "--hold", "model.throughput",
                                      "--draws", held, "--json"});
        QCOMPARE(answer.json()["held"].toArray().size(), 2);
        const QList<QByteArray> before = read("free.csv").trimmed().split('\n'), after = read("held.csv").trimmed().split('\n');
        QCOMPARE(before.first(), after.first());
        const QStringList heads = cells(before.first());
        for (int row = 1; row < before.size(); ++row) {
            const QStringList was = cells(before[row]), is = cells(after[row]);
            for (int i = 0; i < heads.size() && heads[i].contains('.'); ++i)
                if (heads[i].startsWith("cost.capex_factor ") || heads[i].startsWith("model.throughput "))
                    QCOMPARE(is[i].toDouble(), 1.0);
                else
                    QCOMPARE(is[i], was[i]);
        }
        QVERIFY(refused(runCli({"montecarlo", m_plan, "--hold", "cost.capex_facto"}), 1));
        QVERIFY(refused(runCli({"montecarlo", m_plan, "--hold", "cost.capex_factor", "--shard", "1/2", "-o", held}), 1));
    }

    void badShardsAreRefused()
    {
        const QString a = shard(1, 2), b = shard(2, 2), other = shard(2, 2, 7), third = shard(1, 3);
        QVERIFY(refused(runCli({"merge", a, other}), 1)); // another seed
        QVERIFY(refused(runCli({"merge", a}), 1));        // one is missing
        QVERIFY(refused(runCli({"merge", a, a, b}), 1));  // the same one twice
        QVERIFY(refused(runCli({"merge", a, third}), 1)); // divided differently
        QVERIFY(refused(runCli({"merge", path("none.json")}), 3));
        const QByteArray good = read("s1-2-1.json");
        QVERIFY(refused(runCli({"merge", write("cut.json", good.left(good.size() / 2)), b}), 3));
        for (const char *text : {"", "[]", "{}", "null", "{\"format\":\"tokenyard-samples-1\"}", "\xff\xfe", "[[[[[[[[[["})
            QVERIFY2(refused(runCli({"merge", write("bad.json", text), b}), 3), text);
        const std::pair<const char *, const char *> damages[] = {{"\"samples\":30", "\"samples\":1000000"},
                                                                 {"\"samples\":30", "\"samples\":-1"},
                                                                 {"\"of\":2", "\"of\":0"},
                                                                 {"\"shard\":1", "\"shard\":3"},
                                                                 {"\"gpus\"", "\"cats\""},
                                                                 {"[[0,", "[[1,"},
                                                                 {"[[0,", "[[0,1e999,"},
                                                                 {"\"hurdle\":0.1", "\"hurdle\":\"x\""}};
        for (const auto &[from, to] : damages) {
            QByteArray text = good;
            QVERIFY2(text.contains(from), from);
            QVERIFY2(refused(runCli({"merge", write("bad.json", text.replace(from, to)), b}), 3), to);
        }
        runCli({"set", m_plan, "cost.contingency=9 %", "-o", path("other.tokenyard")});
        const QString foreign = path("foreign.json");
        runCli({"montecarlo", path("other.tokenyard"), "--samples", "30", "--seed", "1", "--shard", "2/2", "-o", foreign});
        QVERIFY(refused(runCli({"merge", a, foreign}), 1)); // of another plan
    }

    void badRequestsAreRefused()
    {
        QVERIFY(refused(runCli({"montecarlo", m_plan, "--samples", "30", "--shard", "3/2", "-o", path("x")}), 1));
        QVERIFY(refused(runCli({"montecarlo", m_plan, "--samples", "30", "--shard", "1/2"}), 1));
        QVERIFY(refused(runCli({"montecarlo", m_plan, "--samples", "0"}), 1));
        QVERIFY(refused(runCli({"montecarlo", m_plan, "--samples", "nan"}), 1));
        QVERIFY(refused(runCli({"montecarlo", path("none.tokenyard")}), 3));
        QVERIFY(refused(runCli({"tornado", m_plan, "--kpi", "nothing"}), 1));
        QVERIFY(refused(runCli({"solve", m_plan, "--input", "supply.nothing", "--kpi", "npv", "--target", "0"}), 1));
        QVERIFY(refused(runCli({"solve", m_plan, "--input", "cost.contingency", "--kpi", "npv", "--target", "x"}), 1));
        QVERIFY(refused(runCli({"sweep", m_plan, "--input", "cost.contingency", "--from", "0", "--to", "9999", "--steps", "3"}), 1));
        QVERIFY(refused(runCli({"sweep", m_plan, "--input", "cost.contingency", "--from", "0", "--to", "nan", "--steps", "3"}), 1));
        QVERIFY(refused(runCli({"sweep", m_plan, "--input", "cost.contingency", "--from", "0", "--to", "9", "--steps", "2", "--input",
                                "cost.contingency", "--from", "0", "--to", "5", "--steps", "2"}),
                        1)); // one value cannot be two at once
        QVERIFY(refused(runCli({"sweep", m_plan, "--input", "cost.contingency", "--input", "cost.soft_cost", "--from", "0", "--to", "9",
                                "--steps", "3"}),
                        1));
        QVERIFY(refused(runCli({"compare", m_plan}), 1));
        QVERIFY(refused(runCli({"set", m_plan, "cost.contingency=8 %", "--low", "6", "--high", "9", "--distribution", "gauss", "-o",
                                path("x.tokenyard")}),
                        1));
        QVERIFY(refused(runCli({"set", m_plan, "studies.correlations=cost.contingency ~ cost.soft_cost = 2", "-o", path("c.tokenyard")}), 1)
                || refused(runCli({"montecarlo", path("c.tokenyard"), "--samples", "30"}), 2));
    }

    void theTornadoIsSortedAndHoldsRecords()
    {
        const QJsonArray inputs = runCli({"tornado", m_plan, "--kpi", "npv", "--samples", "40", "--json"}).json()["inputs"].toArray();
        QVERIFY(inputs.size() >= 15);
        double before = HUGE_VAL;
        bool tariff = false, ranked = false;
        for (const auto &one : inputs) {
            const QJsonObject input = one.toObject();
            const double width = std::abs(input["high"].toDouble() - input["low"].toDouble());
            QVERIFY(width <= before);
            before = width;
            tariff |= input["address"].toString().startsWith("tariffs:");
            ranked |= std::abs(input["rank_correlation"].toDouble()) > 0.2;
        }
        QVERIFY(tariff && ranked);
    }

    void whatSolvePrintsCanBeSet()
    {
        const QJsonObject answer =
            runCli({"solve", m_plan, "--input", "finance.nominal_discount", "--kpi", "npv", "--target", "0", "--json"}).json();
        QVERIFY(answer.contains("value"));
        const QString solved = path("solved.tokenyard");
        const QByteArray value = QByteArray::number(answer["value"].toDouble(), 'g', 17);
        QCOMPARE(runCli({"set", m_plan, "finance.nominal_discount=" + value, "-o", solved, "--force"}).exitCode, 0);
        QVERIFY(std::abs(kpi(solved, "npv")) < 1e-6 * std::abs(kpi(m_plan, "npv")) + 1e5);
        const Answer none = runCli({"solve", m_plan, "--input", "site.latitude", "--kpi", "capex_total", "--target", "1", "--json"});
        QVERIFY(refused(none, 2));
        QVERIFY(none.err.toLower().contains("no solution"));
    }

    void aSweepHasItsPoints()
    {
        const QJsonArray points = runCli({"sweep", m_plan, "--input", "cost.capex_factor", "--from", "80 %", "--to", "120", "--steps", "3",
                                          "--input", "cooling.spare_units", "--from2", "0", "--to2", "2", "--steps2", "2", "--json"})
                                      .json()["points"]
                                      .toArray();
        QCOMPARE(points.size(), 6);
        QCOMPARE(points[5].toObject()["inputs"].toObject()["cost.capex_factor"].toDouble(), 120.0);
        QVERIFY(points[0].toObject()["kpis"].toObject()["npv"].toDouble() > points[5].toObject()["kpis"].toObject()["npv"].toDouble());
        const QByteArray csv =
            runCli({"sweep", m_plan, "--input", "cost.capex_factor", "--from", "80", "--to", "120", "--steps", "3", "--csv"}).out;
        QCOMPARE(csv.count('\n'), 4);
        QCOMPARE(csv.left(csv.indexOf('\n')).count(','), csv.trimmed().split('\n').last().count(','));
    }

    // Three inputs with their own ends; the last runs fastest. A point in the middle is the plan with the three set.
    void aTableOfSeveralInputs()
    {
        const QJsonArray points = runCli({"sweep",   m_plan, "--input", "cost.capex_factor",   "--from", "90", "--to", "110",
                                          "--steps", "3",    "--input", "finance.inflation",   "--from", "1",  "--to", "3",
                                          "--steps", "2",    "--input", "cooling.spare_units", "--from", "0",  "--to", "1",
                                          "--steps", "2",    "--json"})
                                      .json()["points"]
                                      .toArray();
        QCOMPARE(points.size(), 12);
        const QJsonObject point = points[10].toObject(), inputs = point["inputs"].toObject();
        QCOMPARE(inputs["cost.capex_factor"].toDouble(), 110.0);
        QCOMPARE(inputs["finance.inflation"].toDouble(), 3.0);
        QCOMPARE(inputs["cooling.spare_units"].toInt(), 0);
        const QString set = path("three.tokenyard");
        QCOMPARE(runCli({"set", m_plan, "cost.capex_factor=110", "finance.inflation=3", "cooling.spare_units=0", "-o", set}).exitCode, 0);
        QCOMPARE(point["kpis"].toObject()["npv"].toDouble(), kpi(set, "npv"));
        QVERIFY(refused(runCli({"sweep", m_plan, "--input", "cost.capex_factor", "--input", "finance.inflation", "--input",
                                "cooling.spare_units", "--from", "0", "--to", "1", "--steps", "2"}),
                        1));
    }

    void scenariosAreKeptAndCompared()
    {
        const QString two = path("two.tokenyard");
        QCOMPARE(runCli({"scenario", m_plan, "add", "Cheap power", "supply.regional_adder=-15", "-o", two, "--force"}).exitCode, 0);
        const QJsonArray listed = runCli({"scenario", two, "list", "--json"}).json()["scenarios"].toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[1].toObject()["name"].toString(), QString("Cheap power"));
        const double there = listed[1].toObject()["kpis"].toObject()["electricity_cost_annual"].toDouble();
        const QString used = path("used.tokenyard");
        QCOMPARE(runCli({"scenario", two, "use", "Cheap power", "-o", used, "--force"}).exitCode, 0);
        QCOMPARE(kpi(used, "electricity_cost_annual"), there);
        const QJsonObject compared = runCli({"compare", m_plan, used, "--json", "--samples", "20"}).json();
        QCOMPARE(compared["a"].toString(), QString("plan"));
        QCOMPARE(compared["b"].toString(), QString("used, Cheap power"));
        const QJsonObject bill = compared["kpis"].toObject()["electricity_cost_annual"].toObject();
        QVERIFY(std::abs(bill["difference"].toDouble() - (there - kpi(m_plan, "electricity_cost_annual"))) <= 1e-9 * there);
        double sum = 0.0;
        for (const auto &cause : compared["waterfall"].toObject()["causes"].toArray())
            sum += cause.toObject()["difference"].toDouble();
        const QJsonObject npv = compared["kpis"].toObject()["npv"].toObject();
        QVERIFY(std::abs(sum - npv["difference"].toDouble()) <= 1e-9 * std::abs(npv["a"].toDouble()));
        QCOMPARE(compared["paired"].toObject()["b_is_better"].toDouble(), 1.0); // the same draws in both, and cheaper power
        QCOMPARE(runCli({"compare", two, "--scenario", "Cheap power", "--json"}).exitCode, 0);
        const QJsonObject regret = runCli({"scenario", two, "regret", "--json"}).json();
        QCOMPARE(regret["greatest_regret"].toObject()["Cheap power"].toDouble(), 0.0);
        QVERIFY(regret["greatest_regret"].toObject()["Base"].toDouble() > 0.0);
    }

    void theCheapestPlanThatMeetsIsAPlan()
    {
        const QJsonObject found =
            runCli({"cheapest", m_plan, "--input", "cooling.spare_units", "--from", "0", "--to", "2", "--input", "cost.contingency",
                    "--from", "0 %", "--to", "10 %", "--limit", "gpus >= 1000", "--least", "capex_total", "--json"})
                .json();
        QCOMPARE(found["combinations"].toInt(), 33); // three whole numbers, eleven values of the other
        const QJsonObject first = found["plans"].toArray()[0].toObject();
        QCOMPARE(first["inputs"].toObject()["cost.contingency"].toDouble(), 0.0);
        const QString out = path("cheapest.tokenyard");
        QCOMPARE(runCli({"set", m_plan, QString("cooling.spare_units=%1").arg(first["inputs"].toObject()["cooling.spare_units"].toInt()),
                         "cost.contingency=0", "-o", out, "--force"})
                     .exitCode,
                 0);
        QCOMPARE(kpi(out, "capex_total"), first["kpis"].toObject()["capex_total"].toDouble());
    }

    void badSearchesAreRefused()
    {
        const QStringList usual{"cheapest", m_plan, "--input", "cooling.spare_units", "--from", "0", "--to", "2"};
        QVERIFY(refused(runCli(usual + QStringList{"--limit", "gpus > 10"}), 1));
        QVERIFY(refused(runCli(usual + QStringList{"--limit", ">= 10"}), 1));
        QVERIFY(refused(runCli(usual + QStringList{"--limit", "cats >= 10"}), 1));
        QVERIFY(refused(runCli(usual + QStringList{"--limit", "npv >= lots"}), 1));
        QVERIFY(refused(runCli(usual + QStringList{"--least", "cats"}), 1));
        QVERIFY(refused(runCli(usual + QStringList{"--input", "cost.contingency"}), 1));
        QVERIFY(refused(runCli({"cheapest", m_plan, "--input", "cooling.spare_units", "--from", "2", "--to", "0"}), 1));
        const Answer none = runCli(usual + QStringList{"--limit", "gpus >= 1e9"});
        QVERIFY(refused(none, 2) && none.err.contains("No plan meets, because"));
    }

    // What is named on the map is what the scenario changes there, and the halls that change with it.
    void aComparisonNamesWhatDiffersOnTheMap()
    {
        const QString fewer = path("fewer.tokenyard");
        QCOMPARE(runCli({"set", m_plan, "object:Hall 2W.cold_aisle=3 m", "power.rack_power_factor=90 %", "-o", fewer, "--force"}).exitCode,
                 0);
        const QJsonArray map = runCli({"compare", m_plan, fewer, "--json"}).json()["map"].toArray();
        QSet<QString> changed, follows;
        for (const auto &one : map)
            (one.toObject()["how"] == "changed" ? changed : follows).insert(one.toObject()["name"].toString());
        QCOMPARE(changed, QSet<QString>{"Hall 2W"});
        QVERIFY(follows.contains("Hall 3E") && follows.size() == 7);
        QVERIFY(runCli({"compare", m_plan, m_plan, "--json"}).json()["map"].toArray().isEmpty());
    }

    void badScenariosAreRefused()
    {
        const QString out = path("bad.tokenyard");
        QVERIFY(refused(runCli({"scenario", m_plan, "add", "A", "supply.nothing=1", "-o", out}), 1));
        QVERIFY(refused(runCli({"scenario", m_plan, "add", "Base", "-o", out}), 1));
        QVERIFY(refused(runCli({"scenario", m_plan, "use", "Nothing", "-o", out}), 1));
        QVERIFY(refused(runCli({"scenario", m_plan, "add", "-o", out}), 1));
        QVERIFY(refused(runCli({"scenario", m_plan, "dance", "-o", out}), 1));
        QVERIFY(!QFile::exists(out));
    }
};

QTEST_GUILESS_MAIN(WhatIfCommandsTest)
#include "what_if_test.moc"
