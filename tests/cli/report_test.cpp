// SPDX-License-Identifier: Apache-2.0
// report, render and export from the shell: what they write, what they refuse, and that no half-written file is left.
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

Answer cli(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    environment.insert("SOURCE_DATE_EPOCH", "1795255200");
    return runCli(arguments, environment);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOneSentence(const QByteArray &text) { return text.count('\n') == 1 && text.endsWith(".\n"); }

} // namespace

class ReportCommandTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_plan;

private slots:
    void initTestCase()
    {
        m_plan = m_dir.filePath("plan.tokenyard");
        QCOMPARE(cli({"new", "--template", "blank-40mw", "-o", m_plan}).exitCode, 0);
        QCOMPARE(cli({"set", m_plan, "studies.samples=20"}).exitCode, 0); // nothing here tests the bands
    }
    void theReportIsTheSameTwiceAndNeedsNoDisplay()
    {
        const QString first = m_dir.filePath("a.pdf"), second = m_dir.filePath("b.pdf");
        const Answer answer = cli({"report", m_plan, "-o", first, "--language", "ko"});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(cli({"report", m_plan, "-o", second, "--language", "ko"}).exitCode, 0);
        QVERIFY(contentOf(first).startsWith("%PDF-"));
        QVERIFY(contentOf(first) == contentOf(second));
    }
    void theReportIsMadeForItsReaderAndAsHtml()
    {
        for (const char *reader : {"committee", "engineer", "ministry", "lender", "full"})
            QCOMPARE(cli({"report", m_plan, "-o", m_dir.filePath(QString("for-%1.pdf").arg(reader)), "--for", reader}).exitCode, 0);
        QVERIFY(contentOf(m_dir.filePath("for-committee.pdf")) != contentOf(m_dir.filePath("for-full.pdf")));
        QVERIFY(contentOf(m_dir.filePath("for-ministry.pdf")).contains("/Lang (ko)"));
        QCOMPARE(cli({"report", m_plan, "-o", m_dir.filePath("x.pdf"), "--for", "nobody"}).exitCode, 1);
        QCOMPARE(cli({"report", m_plan, "-o", m_dir.filePath("r.html"), "--language", "en"}).exitCode, 0);
        QVERIFY(contentOf(m_dir.filePath("r.html")).startsWith("<!DOCTYPE html>"));
    }
    // File, folder and what to do, whatever is written.
    void aFolderThatIsNotThereIsNamed()
    {
        const QString folder = m_dir.filePath("missing");
        const std::vector<std::pair<QStringList, QString>> commands{{{"report", m_plan}, "a.pdf"},
                                                                    {{"report", m_plan}, "a.html"},
                                                                    {{"render", m_plan}, "a.png"},
                                                                    {{"render", m_plan}, "a.svg"},
                                                                    {{"export", m_plan, "--format", "xlsx"}, "a.xlsx"},
                                                                    {{"new", "--template", "blank-40mw"}, "a.tokenyard"}};
        for (const auto &[command, name] : commands) {
            const Answer answer = cli(command + QStringList{"-o", folder + '/' + name});
            QCOMPARE(answer.exitCode, 3);
            QVERIFY2(isOneSentence(answer.err) && answer.err.contains((folder + '/' + name).toUtf8())
                         && answer.err.contains("there is no folder '" + folder.toUtf8() + "'") && answer.err.contains("Make it first"),
                     answer.err.constData());
        }
        const Answer tables = cli({"export", m_plan, "-o", m_plan + "/tables"}); // a plan is no folder
        QVERIFY2(tables.exitCode == 3 && tables.err.contains("is a file and no folder"), tables.err.constData());
    }
    // The report contains the plan: every command can read it from the PDF, and none overwrites it.
    void theReportContainsThePlan()
    {
        const QString pdf = m_dir.filePath("carrier.pdf"), again = m_dir.filePath("again.pdf");
        QCOMPARE(cli({"report", m_plan, "-o", pdf, "--language", "en"}).exitCode, 0);
        const Answer plan = cli({"evaluate", m_plan, "--json"}), carried = cli({"evaluate", pdf, "--json"});
        QCOMPARE(carried.exitCode, 0);
        QVERIFY(plan.out == carried.out);
        const Answer changed = cli({"set", pdf, "site.title=Other"});
        QVERIFY(changed.exitCode != 0 && isOneSentence(changed.err));
        QCOMPARE(cli({"report", pdf, "-o", again, "--language", "en"}).exitCode, 0); // a report of the plan in a report
        QVERIFY(cli({"evaluate", again, "--json"}).out == plan.out);
        const Answer none = cli({"evaluate", m_dir.filePath("s.pdf"), "--json"});
        QCOMPARE(none.exitCode, 3);
    }
    // Company, logo, sections and redaction apply to one report, and with --keep to later ones; a redacted report contains no plan.
    void theChoicesForTheReportCanBeKept()
    {
        const QString plan = m_dir.filePath("kept.tokenyard"), logo = m_dir.filePath("logo.png");
        QVERIFY(QFile::copy(m_plan, plan));
        QFile picture(logo); // one pixel
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write(
            QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        picture.close();
        const auto html = [&](const QStringList &more) {
            const Answer answer = cli(QStringList{"report", plan, "-o", m_dir.filePath("k.html"), "--language", "en"} + more);
            return answer.exitCode == 0 ? contentOf(m_dir.filePath("k.html")) : answer.err;
        };
        const QStringList choices{"--company", "Onnuri & Sons", "--logo", logo, "--sections", "summary,capex", "--redact", "prices"};
        const QByteArray once = html(choices), after = html({});
        QVERIFY(once.contains("Onnuri &amp; Sons") && once.contains("data:image/png;base64,") && once.contains("withheld"));
        QVERIFY(once.contains("section:capex") && !once.contains("section:finance"));
        QVERIFY(!after.contains("Onnuri") && after.contains("section:finance"));
        const QByteArray keeping = html(choices + QStringList{"--keep"}), kept = html({});
        QCOMPARE(keeping, kept);
        const QString pdf = m_dir.filePath("k.pdf");
        QCOMPARE(cli({"report", plan, "-o", pdf}).exitCode, 0);
        QVERIFY(!contentOf(pdf).contains("/EmbeddedFile"));
        QVERIFY(cli({"evaluate", plan, "--json"}).out == cli({"evaluate", m_plan, "--json"}).out); // no figure depends on it
    }
    void badChoicesAreRefusedInASentence()
    {
        const QString svg = m_dir.filePath("logo.svg"), text = m_dir.filePath("logo.png.txt"), out = m_dir.filePath("refused.pdf");
        for (const auto &[path, content] :
             {std::pair(svg, "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"), std::pair(text, "no picture")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        }
        const QString missing = m_dir.filePath("missing.png");
        for (const QStringList &bad : {QStringList{"--logo", svg},
                                       {"--logo", text},
                                       {"--logo", missing},
                                       {"--logo", m_dir.path()},
                                       {"--sections", "summary,nothing"},
                                       {"--company", QString(201, 'x')}}) {
            const Answer answer = cli(QStringList{"report", m_plan, "-o", out} + bad);
            QVERIFY2(answer.exitCode == 1 && isOneSentence(answer.err), answer.err.constData());
            QVERIFY(!QFile::exists(out));
        }
    }
    void theDrawingTakesItsFormatFromTheEnding()
    {
        QCOMPARE(cli({"render", m_plan, "-o", m_dir.filePath("s.png")}).exitCode, 0);
        QVERIFY(contentOf(m_dir.filePath("s.png")).startsWith("\x89PNG"));
        QCOMPARE(cli({"render", m_plan, "-o", m_dir.filePath("s.SVG")}).exitCode, 0);
        QVERIFY(contentOf(m_dir.filePath("s.SVG")).contains("<svg"));
        const Answer wrong = cli({"render", m_plan, "-o", m_dir.filePath("s.bmp")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY(isOneSentence(wrong.err) && wrong.out.isEmpty());
    }
    void theTablesAreExportedInBothFormats()
    {
        for (const char *format : {"csv", "json"}) {
            const QString folder = m_dir.filePath(QString("tables-%1").arg(format));
            QCOMPARE(cli({"export", m_plan, "--format", format, "-o", folder}).exitCode, 0);
            QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 13);
        }
        for (const char *hours : {"tables-csv/hourly.csv", "tables-csv/hourly_tokens.csv"})
            QCOMPARE(contentOf(m_dir.filePath(hours)).count('\n'), 8761);
    }
    void aMissingPlanIsExitThreeAndOneSentence()
    {
        for (const QStringList &arguments : {QStringList{"report", "missing.tokenyard", "-o", m_dir.filePath("x.pdf")},
                                             QStringList{"render", "missing.tokenyard", "-o", m_dir.filePath("x.png")},
                                             QStringList{"export", "missing.tokenyard", "-o", m_dir.filePath("x")}}) {
            const Answer answer = cli(arguments);
            QCOMPARE(answer.exitCode, 3);
            QVERIFY(isOneSentence(answer.err) && answer.out.isEmpty());
        }
        QVERIFY(!QFile::exists(m_dir.filePath("x.pdf")) && !QFile::exists(m_dir.filePath("x.png")));
    }
    void aPlaceThatCannotBeWrittenLeavesNothingBehind()
    {
        const QString folder = m_dir.filePath("a-folder.pdf");
        QVERIFY(QDir().mkpath(folder));
        for (const QString &place : {m_dir.filePath("no-such-folder/x.pdf"), folder}) {
            const Answer answer = cli({"report", m_plan, "-o", place});
            QCOMPARE(answer.exitCode, 3);
            QVERIFY(isOneSentence(answer.err) && answer.err.contains(place.toUtf8()));
        }
        QVERIFY(QDir(m_dir.path()).entryList({"*.part"}, QDir::Files).isEmpty());
    }
    void aDeviceIsWrittenIntoAndItsErrorIsReported() // /dev/full refuses every byte with ENOSPC: full(4)
    {
        const QString full = m_dir.filePath("full.pdf");
        QVERIFY(QFile::link("/dev/full", full));
        const Answer answer = cli({"report", m_plan, "-o", full});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(isOneSentence(answer.err) && answer.out.isEmpty());
        QVERIFY(QFileInfo(full).isSymLink() && !QFileInfo(full).isFile());
    }
    void aReplacedFileKeepsItsLinkAndItsPermissions()
    {
        const QString real = m_dir.filePath("real.pdf"), link = m_dir.filePath("link.pdf");
        QCOMPARE(cli({"report", m_plan, "-o", real}).exitCode, 0);
        QVERIFY(QFile::setPermissions(real, QFile::ReadOwner | QFile::WriteOwner) && QFile::link(real, link));
        QCOMPARE(cli({"report", m_plan, "-o", link, "--language", "en"}).exitCode, 0);
        QVERIFY(QFileInfo(link).isSymLink() && contentOf(real).startsWith("%PDF-"));
        QCOMPARE(QFile::permissions(real) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void anAnswerThatCannotBePrintedIsExitThree()
    {
        for (const char *arguments : {"templates", "--help", "evaluate PLAN --json", "export PLAN -o FOLDER"}) {
            QString words = arguments;
            words.replace("PLAN", m_plan).replace("FOLDER", m_dir.filePath("tables"));
            for (const char *place : {">/dev/full", ">&-"}) {
                QProcess shell;
                shell.start("sh", {"-c", QString("exec '%1' %2 %3").arg(CLI_PROGRAM, words, place)});
                shell.waitForFinished();
                QCOMPARE(shell.exitCode(), 3);
                QVERIFY(isOneSentence(shell.readAllStandardError()));
            }
        }
    }
    void anUnknownLanguageIsAUsageError()
    {
        QCOMPARE(cli({"report", m_plan, "-o", m_dir.filePath("y.pdf"), "--language", "fr"}).exitCode, 1);
        const Answer workbook = cli({"report", m_plan, "-o", m_dir.filePath("y.xlsx")}); // no PDF under a workbook's name
        QCOMPARE(workbook.exitCode, 1);
        QVERIFY(workbook.err.contains("export") && !QFile::exists(m_dir.filePath("y.xlsx")));
    }
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "report_test.moc"
