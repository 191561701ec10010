// SPDX-License-Identifier: Apache-2.0
// new, templates, evaluate, check and catalogue from the shell: keys, exit codes, one sentence on stderr with stdout empty.
#include "tests/support/cli_program.h"

#include "core/store/file_lock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace {
Answer cli(const QStringList &arguments) { return runCli(arguments); }

// One sentence on stderr, nothing on stdout.
bool saysOneSentence(const Answer &run)
{
    const QByteArray words = run.err.trimmed();
    return run.out.isEmpty() && !words.isEmpty() && !words.contains('\n') && words.endsWith('.');
}
} // namespace

class PlanCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString ulsan()
    {
        const QString file = path("ulsan.tokenyard");
        if (!QFile::exists(file))
            cli({"new", "--template", "ulsan-103mw", "-o", file});
        return file;
    }
private slots:
    void everyTemplateIsMadeAndEvaluated()
    {
        const Answer list = cli({"templates", "--json"});
        QCOMPARE(list.exitCode, 0);
        const QJsonArray templates = QJsonDocument::fromJson(list.out).array();
        QVERIFY(templates.size() >= 4);
        for (const auto &t : templates) {
            const QString name = t.toObject()["name"].toString(), file = path(name + ".tokenyard");
            QCOMPARE(cli({"new", "--template", name, "-o", file}).exitCode, 0);
            const Answer run = cli({"evaluate", file, "--json"});
            QCOMPARE(run.exitCode, 0);
            QVERIFY(!run.json()["kpis"].toObject().isEmpty()); // NaN or infinity would not parse
        }
    }
    // tokens_annual = tokens_per_second x 31,536,000 s x utilisation x availability, by service and for the site; where racks are off
    // the service runs in its surest halls, which is a little more.
    void theServicesAddUpToTheSite()
    {
        const QJsonObject json = cli({"evaluate", ulsan(), "--json"}).json(), kpis = json["kpis"].toObject();
        const double availability = kpis["availability"].toObject()["value"].toDouble();
        double rate = 0.0, tokens = 0.0, gpus = 0.0;
        for (const auto &value : json["services"].toArray()) {
            const QJsonObject s = value.toObject();
            for (const char *key : {"name", "accelerator", "gpus", "tokens_per_second", "utilisation", "tokens_annual",
                                    "unmet_tokens_annual", "peak_hour", "ttft_ms", "tpot_ms", "layout"})
                QVERIFY2(s.contains(key), key);
            const double expected = s["tokens_per_second"].toDouble() * 31536000.0 * s["utilisation"].toDouble() * availability;
            const double more = s["tokens_annual"].toDouble() / expected - 1.0;
            QVERIFY(more > -1e-9 && more < (s["racks_on"].toDouble() < 1.0 ? 1e-6 : 1e-9));
            QVERIFY(s["utilisation"].toDouble() <= 1.0 && s["peak_hour"].toInt(-1) >= 0 && s["peak_hour"].toInt() < 24);
            rate += s["tokens_per_second"].toDouble();
            tokens += s["tokens_annual"].toDouble();
            gpus += s["gpus"].toDouble();
        }
        QVERIFY(std::abs(rate / kpis["tokens_per_second"].toObject()["value"].toDouble() - 1.0) < 1e-9);
        QVERIFY(std::abs(tokens / kpis["tokens_annual"].toObject()["value"].toDouble() - 1.0) < 1e-9);
        QCOMPARE(gpus, kpis["gpus"].toObject()["value"].toDouble());
    }
    void evaluateHasTheStableKeysWithTheirUnits()
    {
        const QJsonObject kpis = cli({"evaluate", ulsan(), "--json"}).json()["kpis"].toObject();
        const QList<std::pair<const char *, const char *>> keys{{"gpus", "GPUs"},
                                                                {"it_power", "W"},
                                                                {"facility_power_peak", "W"},
                                                                {"grid_power_peak", "W"},
                                                                {"energy_annual", "J"},
                                                                {"pue_annual", "1"},
                                                                {"wue_annual", "L/kWh"},
                                                                {"carbon_annual", "kg"},
                                                                {"tokens_per_second", "tokens/s"},
                                                                {"tokens_annual", "tokens"},
                                                                {"tokens_per_joule", "tokens/J"},
                                                                {"capex_total", "KRW"},
                                                                {"capex_per_it_watt", "KRW/W"},
                                                                {"opex_cash_annual", "KRW"},
                                                                {"electricity_cost_annual", "KRW"},
                                                                {"electricity_share_cash_opex", "1"},
                                                                {"electricity_share_opex_rent", "1"},
                                                                {"electricity_share_opex_depreciation", "1"},
                                                                {"electricity_share_levelised", "1"},
                                                                {"cost_per_mtok", "KRW/M tokens"},
                                                                {"revenue_annual", "KRW"},
                                                                {"ai_yield_per_kwh", "KRW/kWh"},
                                                                {"ai_yield_per_gpu_hour", "KRW/h"},
                                                                {"npv", "KRW"},
                                                                {"irr", "1"},
                                                                {"payback_years", "y"},
                                                                {"availability", "1"}};
        for (const auto &[key, unit] : keys) {
            QVERIFY2(kpis.contains(key), key);
            const QJsonObject kpi = kpis[key].toObject();
            QCOMPARE(kpi["unit"].toString(), QString(unit));
            QVERIFY2(kpi["value"].isDouble() || (kpi["value"].isNull() && !kpi["reason"].toString().isEmpty()), key);
            QVERIFY2(kpi.contains("low") && kpi.contains("high"), key);
        }
    }
    // The identities of the definitions: each share is E over a growing denominator; capex per watt is capex over IT power.
    void theKpisAgreeWithOneAnother()
    {
        const QJsonObject k = cli({"evaluate", ulsan(), "--json"}).json()["kpis"].toObject();
        const auto value = [&](const char *key) { return k[key].toObject()["value"].toDouble(); };
        QVERIFY(std::abs(value("electricity_share_cash_opex") - value("electricity_cost_annual") / value("opex_cash_annual")) < 1e-9);
        QVERIFY(std::abs(value("capex_per_it_watt") / (value("capex_total") / value("it_power")) - 1) < 1e-9);
        QVERIFY(std::abs(value("ai_yield_per_kwh") / (value("revenue_annual") / (value("energy_annual") / 3.6e6)) - 1) < 1e-9);
        QVERIFY(std::abs(value("ai_yield_per_gpu_hour") / (value("revenue_annual") / (value("gpus") * 8760)) - 1) < 1e-9);
        QVERIFY(std::abs(value("tokens_per_joule") / (value("tokens_annual") / value("energy_annual")) - 1) < 1e-9);
        QVERIFY(value("facility_power_peak") >= value("it_power"));
    }
    void explainListsWhatMovesTheFigure()
    {
        const QString file = path("explained.tokenyard");
        QCOMPARE(cli({"new", "--template", "blank-40mw", "-o", file}).exitCode, 0);
        const QJsonObject json = cli({"evaluate", file, "--explain", "npv", "--json"}).json();
        QCOMPARE(json["kpi"].toString(), QString("npv"));
        double shares = 0.0;
        QSet<QString> keys;
        for (const auto &input : json["inputs"].toArray()) {
            const QJsonObject o = input.toObject();
            shares += o["band_share"].toDouble();
            keys << o["key"].toString();
            QVERIFY(!o["runs"].toArray().isEmpty() && o.contains("unit") && o.contains("exact"));
        }
        QVERIFY(std::abs(shares - 1) < 1e-9);
        // A field with a range, a value of a record, a field without a range, a choice, the model's error.
        for (const char *key : {"price", "exchange_rate", "nominal_discount", "precision", "throughput"})
            QVERIFY2(keys.contains(key), key);
        QVERIFY(saysOneSentence(cli({"evaluate", file, "--explain", "happiness"})));
    }
    void findingsHaveTheirFields()
    {
        const QJsonArray findings = cli({"check", ulsan(), "--json"}).json()["findings"].toArray();
        QVERIFY(!findings.isEmpty());
        for (const auto &f : findings)
            for (const char *key : {"rule", "severity", "objects", "text", "remedy"})
                QVERIFY2(f.toObject().contains(key), key);
    }
    void newRefusesToOverwriteUnlessForced()
    {
        const QString file = path("again.tokenyard");
        QCOMPARE(cli({"new", "--template", "blank-40mw", "-o", file}).exitCode, 0);
        const Answer refused = cli({"new", "--template", "blank-40mw", "-o", file});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(saysOneSentence(refused));
        QCOMPARE(cli({"new", "--template", "blank-40mw", "-o", file, "--force"}).exitCode, 0);
    }
    // --force replaces a file, but not one that a window has open.
    void forceDoesNotReplaceAPlanThatIsOpenElsewhere()
    {
        const QString file = path("open.tokenyard");
        QCOMPARE(cli({"new", "--template", "blank-40mw", "-o", file}).exitCode, 0);
        const auto bytes = [&] {
            QFile plan(file);
            return plan.open(QIODevice::ReadOnly) ? plan.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const tokenyard::FileLock window(file.toStdString());
        const Answer refused = cli({"new", "--template", "ulsan-103mw", "-o", file, "--force"});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(saysOneSentence(refused) && refused.err.contains("process"), refused.err);
        QVERIFY(bytes() == before);
    }
    void badInputIsOneSentenceAndExitCodeThree()
    {
        QFile empty(path("empty.tokenyard")), text(path("text.tokenyard"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a project at all, though it has some length to it");
        text.close();
        for (const QString &file : {path("missing.tokenyard"), m_dir.path(), empty.fileName(), text.fileName()})
            for (const char *command : {"evaluate", "check"}) {
                const Answer run = cli({command, file});
                QCOMPARE(run.exitCode, 3);
                QVERIFY2(saysOneSentence(run), run.err.constData());
            }
    }
    // A file system of 100 kB; where only root may mount, the system refuses to let the program write files above 50 kB.
    void aFullDiskIsOneSentenceAndLeavesTheOldFile()
    {
        QVERIFY(QDir(m_dir.path()).mkdir("full"));
        const QByteArray folder = path("full").toLocal8Bit(), before = "the plan of yesterday";
        const bool small = ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=100k") == 0;
        const auto unmount = qScopeGuard([&] {
            if (small)
                ::umount(folder.constData());
        });
        QFile old(path("full/plan.tokenyard"));
        QVERIFY(old.open(QFile::WriteOnly) && old.write(before) == before.size());
        old.close();
        QProcess process;
        if (!small)
            process.setChildProcessModifier([] {
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit most{50000, 50000};
                ::setrlimit(RLIMIT_FSIZE, &most);
            });
        process.start(QStringLiteral(CLI_PROGRAM), {"new", "--template", "ulsan-103mw", "--force", "-o", old.fileName()});
        QVERIFY(process.waitForFinished(60000));
        const Answer run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(saysOneSentence(run) && run.err.contains(small ? "has no room" : "allows no file so large"), run.err.constData());
        QVERIFY(old.open(QFile::ReadOnly));
        QCOMPARE(old.readAll(), before);
        QCOMPARE(QDir(path("full")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{"plan.tokenyard"});
    }
    void unknownWordsAreUsageErrors()
    {
        for (const QStringList &words : {QStringList{}, QStringList{"dance"}, QStringList{"new", "--template", "nothing", "-o", path("x")},
                                         QStringList{"catalogue", "nothing"}, QStringList{"evaluate"}}) {
            const Answer run = cli(words);
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(saysOneSentence(run), run.err.constData());
        }
    }
    void strictTurnsErrorsIntoExitCodeTwo() { QCOMPARE(cli({"check", ulsan(), "--strict"}).exitCode, 0); }
    void everyLevelHasHelp()
    {
        for (const QStringList &words : {QStringList{"--help"}, QStringList{"evaluate", "--help"}, QStringList{"new", "--help"}}) {
            const Answer run = cli(words);
            QCOMPARE(run.exitCode, 0);
            QVERIFY(!run.out.isEmpty() && run.err.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PlanCommandsTest)
#include "plan_commands_test.moc"
