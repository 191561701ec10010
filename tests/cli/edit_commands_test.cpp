// SPDX-License-Identifier: Apache-2.0
// fields, list, set, add, remove, connect and diff from the shell.
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace {
bool saysOneSentence(const Answer &run)
{
    const QByteArray words = run.err.trimmed();
    return run.out.isEmpty() && !words.isEmpty() && !words.contains('\n') && words.endsWith('.');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class EditCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString fresh(const QString &name)
    {
        runCli({"new", "--template", "ulsan-103mw", "-o", path(name), "--force"});
        return path(name);
    }
    static QJsonArray changes(const QString &a, const QString &b) { return runCli({"diff", a, b, "--json"}).json()["changes"].toArray(); }
private slots:
    // "-o w5" once made a plan that no dialog listed, and asked about another file than the window did.
    void anOutputWithoutAnEndingGetsItsOwnBeforeTheQuestion()
    {
        const QString plan = fresh("named.tokenyard");
        QVERIFY(runCli({"set", plan, "supply.contract=60 MW", "-o", path("w5")}).err.contains("w5.tokenyard"));
        QVERIFY(QFile::exists(path("w5.tokenyard")) && !QFile::exists(path("w5")));
        const Answer again = runCli({"set", plan, "supply.contract=61 MW", "-o", path("w5")});
        QVERIFY2(again.exitCode == 3 && again.err.contains("w5.tokenyard' exists already"), again.err);
        const Answer forced = runCli({"set", plan, "supply.contract=61 MW", "-o", path("w5"), "--force", "--json"});
        QCOMPARE(forced.json()["output"].toString(), path("w5.tokenyard"));
        QCOMPARE(runCli({"new", "--template", "empty", "-o", path("Ulsan v1.2")}).exitCode, 0);
        QVERIFY(QFile::exists(path("Ulsan v1.2.tokenyard")));
        QCOMPARE(runCli({"new", "--template", "empty", "-o", path("script.db")}).err, QByteArray()); // a script's own ending stays
        QVERIFY(QFile::exists(path("script.db")));
        QCOMPARE(runCli({"portfolio", "new", path("script.db"), "-o", path("group")}).exitCode, 0);
        QVERIFY(QFile::exists(path("group.tokenyard-portfolio")));
        QCOMPARE(runCli({"report", path("script.db"), "-o", path("pages")}).exitCode, 0);
        QVERIFY(QFile::exists(path("pages.pdf")));
    }
    // The editor puts a name on one line; who typed two of them is told, and the answer on stdout is left alone.
    void aBreakInATypedNameIsSaidOnStandardError()
    {
        const QString plan = fresh("lines.tokenyard");
        const Answer added = runCli({"add", plan, "hall", "--name", "Upper\nhall", "--at", "10,20", "--json"});
        QVERIFY2(added.exitCode == 0 && added.err.count('\n') == 1 && added.err.contains("'Upper hall'"), added.err);
        QVERIFY(runCli({"list", plan}).out.contains("Upper hall"));
        QVERIFY(runCli({"set", plan, "object:Upper hall.name=Lower\nhall"}).err.contains("Lower hall'"));
        QCOMPARE(runCli({"set", plan, "object:Lower hall.name=Hall"}).err, QByteArray());
    }
    // A forgotten variable, as in -o "$OUT", once changed the plan itself.
    void anOutputHasAName()
    {
        const QString plan = fresh("unnamed.tokenyard");
        QFile file(plan);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const Answer answer = runCli({"set", plan, "supply.contract=60 MW", "-o", ""});
        QVERIFY2(answer.exitCode == 1 && answer.err.contains("--output"), answer.err);
        QVERIFY(file.seek(0) && file.readAll() == before);
    }
    // CLI11 alone reads hexadecimal and octal, and takes what no figure is where no range is declared.
    void anOptionTakesAPlainDecimalNumber()
    {
        const QString plan = fresh("numbers.tokenyard");
        const auto run = [&](const char *samples) { return runCli({"tornado", plan, "--kpi", "npv", "--most", samples}); };
        for (const char *bad : {"0x10", "1e1", "1_0", "1'0", "1,0", "10.0", "ten", "inf", "nan", "", " 10", "10 ", "--10", "+-1"}) {
            const Answer answer = run(bad);
            QVERIFY2(answer.exitCode == 1 && answer.err.contains("--most") && answer.err.count('\n') == 1, bad);
        }
        QVERIFY(run("10").exitCode == 0 && run("10").out != run("8").out);
        QCOMPARE(run("010").out, run("10").out); // ten, not eight
        QCOMPARE(run("+3").out, run("3").out);
        for (const char *bad : {"1e400", "-1e400", "1e-400", "0x1p4", "infinity", "NaN(1)"}) {
            const Answer answer = runCli({"throughput", "--model", "llama-3.1-70b", "--accelerator", "h100-sxm", "--concurrency", bad});
            QVERIFY2(answer.exitCode == 1 && answer.err.contains("--concurrency"), bad);
        }
    }
    void aNameIsPutOnOneLine()
    {
        const QString plan = fresh("lines.tokenyard");
        QCOMPARE(runCli({"set", plan, "site.title=A\nB\tC"}).exitCode, 0);
        QVERIFY(runCli({"list", plan, "--json"}).exitCode == 0);
        QVERIFY(runCli({"set", plan, "site.title=D"}).out.contains("A B C -> D"));
        QCOMPARE(runCli({"scenario", plan, "add", "A\nB"}).exitCode, 1);
        QCOMPARE(runCli({"version", plan, "keep", "A\nB"}).exitCode, 1);
    }
    void everyFieldHasAMeaningAndNumbersARange()
    {
        const QJsonArray fields = runCli({"fields", "--json"}).json()["fields"].toArray();
        QVERIFY(fields.size() > 80);
        int descriptive = 0;
        for (const auto &value : fields) {
            const QJsonObject f = value.toObject();
            const QByteArray name = (f["part"].toString() + '.' + f["key"].toString()).toUtf8();
            QVERIFY2(!f["meaning"].toString().isEmpty() && f.contains("unit"), name);
            const QString type = f["type"].toString();
            if (type == "quantity" || type == "count")
                QVERIFY2(f["minimum"].isDouble() && f["maximum"].toDouble() > f["minimum"].toDouble(), name);
            if (type == "choice" || type == "record" || type == "flag")
                QVERIFY2(!f["choices"].toArray().isEmpty(), name);
            descriptive += f["descriptive"].toBool();
        }
        QVERIFY(descriptive <= 12);
        QVERIFY(saysOneSentence(runCli({"fields", "kitchen"})));
    }
    void anEditIsOneStepThatTheDifferenceShows()
    {
        const QString plan = fresh("a.tokenyard"), out = path("b.tokenyard");
        const Answer run = runCli({"set", plan, "supply.contract=60 MW", "-o", out, "--json"});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray rows = changes(plan, out);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()["key"].toString(), QString("contract"));
        QCOMPARE(rows[0].toObject()["after"].toString(), QString("60 MW"));
        QVERIFY(changes(plan, plan).isEmpty());
    }
    void theKpisAreThoseOfEvaluate()
    {
        const QString plan = fresh("k.tokenyard"), out = path("k2.tokenyard");
        const QJsonObject moved = runCli({"set", plan, "supply.regional_adder=10", "-o", out, "--json"}).json()["kpis"].toObject();
        QVERIFY(moved.contains("electricity_cost_annual"));
        const QJsonObject after = runCli({"evaluate", out, "--json"}).json()["kpis"].toObject();
        QVERIFY(!moved.isEmpty());
        for (auto it = moved.begin(); it != moved.end(); ++it)
            QCOMPARE(it.value().toObject()["after"], after[it.key()].toObject()["value"]);
    }
    void aRefusedEditWritesNoFileAndNoOutput()
    {
        const QString plan = fresh("r.tokenyard"), out = path("none.tokenyard");
        const QByteArray before = bytesOf(plan);
        for (const QStringList &edit : {QStringList{"kitchen.sink=1"},
                                        {"supply.contract=60x MW"},
                                        {"supply.contract=nan"},
                                        {"supply.contract=-5 MW"},
                                        {"supply.contract=50 MW", "supply.nothing=1"}}) {
            const Answer run = runCli(QStringList{"set", plan} + edit + QStringList{"-o", out});
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(saysOneSentence(run), run.err);
            QVERIFY(!QFile::exists(out));
            QCOMPARE(runCli(QStringList{"set", plan} + edit).exitCode, 1);
            QCOMPARE(bytesOf(plan), before);
        }
    }
    void aPlanIsReplacedOnlyByForce()
    {
        const QString plan = fresh("f.tokenyard"), kept = path("kept.tokenyard");
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("keep me") > 0);
        file.close();
        for (const QStringList &verb : {QStringList{"set", plan, "supply.contract=60 MW"}, {"new", "--template", "blank-40mw"}}) {
            const Answer run = runCli(verb + QStringList{"-o", kept});
            QCOMPARE(run.exitCode, 3);
            QVERIFY(saysOneSentence(run));
            QCOMPARE(bytesOf(kept), QByteArray("keep me"));
        }
        QCOMPARE(runCli({"set", plan, "supply.contract=60 MW", "-o", kept, "--force"}).exitCode, 0);
        QCOMPARE(changes(plan, kept).size(), 1);
        // No other output file replaces a plan either.
        const QByteArray before = bytesOf(plan);
        QCOMPARE(runCli({"throughput", "--help"}).exitCode, 0);
        QVERIFY(runCli({"render", plan, "-o", plan}).exitCode != 0);
        QCOMPARE(bytesOf(plan), before);
    }
    void withoutAnOutputTheFileItselfIsChanged()
    {
        const QString plan = fresh("i.tokenyard");
        QCOMPARE(runCli({"set", plan, "site.title=서울"}).exitCode, 0);
        QCOMPARE(runCli({"evaluate", plan, "--json"}).json()["title"].toString(), QString("서울"));
    }
    void addConnectAndRemoveCancelOut()
    {
        const QString plan = fresh("x.tokenyard"), a = path("x1.tokenyard"), b = path("x2.tokenyard"), c = path("x3.tokenyard");
        QCOMPARE(runCli({"add", plan, "hall", "--name", "Hall X", "--at", "10,10", "--size", "40x30", "rows=4", "-o", a}).exitCode, 0);
        QString ups;
        for (const auto &part : runCli({"list", a, "--json"}).json()["parts"].toArray())
            if (part.toObject()["kind"] == "ups_room")
                ups = part.toObject()["address"].toString();
        QVERIFY(!ups.isEmpty());
        const Answer joined = runCli({"connect", a, "power_a", ups, "Hall X", "-o", b});
        QVERIFY2(joined.exitCode == 0, joined.err);
        QCOMPARE(changes(plan, b).size(), 2);
        QCOMPARE(runCli({"remove", b, "Hall X", "-o", c}).exitCode, 0);
        QVERIFY(changes(plan, c).isEmpty());
    }
    void everyListedAddressCanBeSet()
    {
        const QString plan = fresh("l.tokenyard");
        for (const auto &value : runCli({"list", plan, "--json"}).json()["parts"].toArray()) {
            const QJsonObject part = value.toObject();
            if (!part["id"].toInt())
                continue;
            const Answer run = runCli(
                {"set", plan, part["address"].toString() + ".name=" + part["name"].toString(), "-o", path("l2.tokenyard"), "--force"});
            QVERIFY2(run.exitCode == 0, run.err);
            if (part["part"] == "object") // there are few of the others; a hundred objects would only take time
                break;
        }
    }
    void anUnknownCommandNamesTheNearest()
    {
        const Answer run = runCli({"evalute"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("evaluate"));
    }
    // The window's shelf of versions: named, listed, compared, put back; what the file contained before that is kept, too.
    void aVersionIsKeptComparedAndPutBack()
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert("XDG_DATA_HOME", path("data"));
        const QString plan = fresh("v.tokenyard");
        const QByteArray before = bytesOf(plan);
        QCOMPARE(runCli({"version", plan, "keep", "As announced"}, own).exitCode, 0);
        QCOMPARE(runCli({"set", plan, "supply.contract=60 MW"}).exitCode, 0);
        const QJsonArray kept = runCli({"version", plan, "list", "--json"}, own).json()["versions"].toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].toObject()["name"].toString(), QStringLiteral("As announced"));
        const QJsonObject compared = runCli({"version", plan, "compare", "As announced", "--json"}, own).json();
        QCOMPARE(compared["changes"].toArray().size(), 1);
        QVERIFY(compared["kpis"].toObject().contains("electricity_cost_annual"));
        QCOMPARE(runCli({"version", plan, "restore", "As announced"}, own).exitCode, 0);
        QCOMPARE(bytesOf(plan), before);
        QCOMPARE(runCli({"version", plan, "list", "--json"}, own).json()["versions"].toArray().size(), 2); // and the one with 60 MW
        QVERIFY(saysOneSentence(runCli({"version", plan, "restore", "Nothing like it"}, own)));
        QCOMPARE(runCli({"version", plan, "remove", "1"}, own).exitCode, 0);
        QCOMPARE(runCli({"version", plan, "list", "--json"}, own).json()["versions"].toArray().size(), 1);
    }
    // What a version is put over is itself kept; and a plan that is gone or damaged comes back.
    void aVersionReplacesNothingThatIsNotKept()
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert("XDG_DATA_HOME", path("data2"));
        const QString plan = fresh("v2.tokenyard"), other = fresh("v3.tokenyard");
        const QByteArray before = bytesOf(plan);
        QCOMPARE(runCli({"version", plan, "keep", "First"}, own).exitCode, 0);
        QCOMPARE(runCli({"set", other, "supply.contract=61 MW"}).exitCode, 0);
        const QByteArray replaced = bytesOf(other);
        QVERIFY(saysOneSentence(runCli({"version", plan, "restore", "First", "-o", other}, own)));
        QCOMPARE(bytesOf(other), replaced);
        QCOMPARE(runCli({"version", plan, "restore", "First", "-o", other, "--force"}, own).exitCode, 0);
        QCOMPARE(bytesOf(other), before);
        QCOMPARE(runCli({"version", other, "list", "--json"}, own).json()["versions"].toArray().size(), 1);
        QCOMPARE(runCli({"version", other, "restore", "1", "-o", path("v4.tokenyard")}, own).exitCode, 0);
        QCOMPARE(bytesOf(path("v4.tokenyard")), replaced);

        QVERIFY(QFile::remove(plan));
        QCOMPARE(runCli({"version", plan, "restore", "First"}, own).exitCode, 0);
        QCOMPARE(bytesOf(plan), before);
        {
            QFile file(plan);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(5000));
        }
        QVERIFY(saysOneSentence(runCli({"version", plan, "restore", "First"}, own)));
        QCOMPARE(QFileInfo(plan).size(), qint64(5000));
        QCOMPARE(runCli({"version", plan, "restore", "First", "--force"}, own).exitCode, 0);
        QCOMPARE(bytesOf(plan), before);
    }
    void aPipeAFolderAndAHugeFileAreRefusedAtOnce()
    {
        const QString pipe = path("pipe"), huge = path("huge.csv");
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(3) << 30)); // sparse
        for (const QString &input : {pipe, m_dir.path(), huge, QString("/dev/zero")}) {
            for (const QStringList &verb : {QStringList{"throughput", "--batch-file", input},
                                            {"calibrate", input, "-o", path("c.json")},
                                            {"throughput", "--model", "deepseek-r1", "--accelerator", "h200_sxm", "--calibration", input},
                                            {"bill", "--tariff", "kepco-industrial-eul-hv-b-ii-2026", "--load", input}}) {
                const Answer run = runCli(verb);
                QVERIFY2(run.exitCode == 3 || run.exitCode == 1, (verb.join(' ') + ' ' + run.err).toUtf8());
                QVERIFY2(!run.err.isEmpty() && run.out.isEmpty(), verb.join(' ').toUtf8());
            }
        }
    }
};

QTEST_GUILESS_MAIN(EditCommandsTest)
#include "edit_commands_test.moc"
