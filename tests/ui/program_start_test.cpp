// SPDX-License-Identifier: Apache-2.0
// The window program's command line: errors go to the terminal with exit code 2, and no window waits unseen.
#include "core/edit/templates/templates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;

class ProgramStartTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    struct Answer {
        int exitCode = -1;
        QByteArray out, err;
    };
    Answer run(const QStringList &arguments, bool screen = true) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromUtf8(name));
        if (screen)
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *home : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromUtf8(home), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WINDOW_PROGRAM), arguments);
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void refused(const QStringList &arguments, const char *said) const
    {
        const Answer answer = run(arguments);
        QVERIFY2(answer.exitCode == 2, qPrintable(arguments.join(' ') + QStringLiteral(": %1").arg(answer.exitCode)));
        QVERIFY2(answer.err.contains(said), answer.err.constData());
    }
    QString shots() const { return m_folder.filePath(QStringLiteral("shots")); }

private slots:
    void anUnknownSampleIsReportedWithTheKnownOnes()
    {
        for (const QStringList &more : {QStringList{}, {"--shot", shots()}, {"--times"}})
            refused(QStringList{"--sample", "ulsan"} + more, "ulsan-103mw");
        QVERIFY(!QFile::exists(shots()));
    }
    void helpNamesTheSamples()
    {
        const Answer help = run({"--help"});
        QCOMPARE(help.exitCode, 0);
        for (const PlanTemplate &one : allTemplates())
            QVERIFY2(help.out.simplified().contains(one.key), one.key);
    }
    // As over a plain remote shell: no abort, and what needs no screen is done.
    void withoutAScreenASentenceSaysSo()
    {
        const Answer window = run({"--sample", "blank-40mw"}, false), help = run({"--help"}, false), version = run({"--version"}, false);
        QCOMPARE(window.exitCode, 2);
        QVERIFY2(window.err.contains("tokenyard-cli"), window.err.constData());
        QVERIFY(help.exitCode == 0 && help.out.contains("--sample"));
        QVERIFY(version.exitCode == 0 && version.out.startsWith("tokenyard "));
    }
    void picturesNeedAPlan() { refused({"--shot", shots()}, "needs a plan"); }
    void aPlanThatDoesNotOpenIsReported()
    {
        refused({"--shot", shots(), m_folder.filePath(QStringLiteral("missing.tokenyard"))}, "missing.tokenyard");
    }
    void wrongOptionsAreReported()
    {
        refused({"--sample", "blank-40mw", "--language", "fr"}, "en or ko");
        refused({"--sample", "blank-40mw", "--theme", "sepia"}, "light or dark");
        refused({"--sample", "blank-40mw", "--size", "big", "--shot", shots()}, "1280x800");
    }
};

QTEST_GUILESS_MAIN(ProgramStartTest)
#include "program_start_test.moc"
