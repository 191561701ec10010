// SPDX-License-Identifier: Apache-2.0
// Windows that are killed while they edit: what is offered at the plan's next opening is never older than the autosave interval.
// TOKENYARD_KILLS=200 runs as many kills (default ten); the seed is printed and can be given as TOKENYARD_KILL_SEED.
#include "core/edit/fields.h"
#include "core/store/project_file.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/question.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

constexpr int atOnce = 3;         // windows at the same time
constexpr int slack = 2000;       // ms; for a busy machine
constexpr int shortestLife = 500; // ms of editing before the kill
constexpr int longestLife = 14'000;

int counter(const Plan &plan) { return QString::fromStdString(plan.site->revision).toInt(); }

void edit(Document &document, int number)
{
    document.apply(edit::setField(document.plan(), {"site", {}}, "revision", std::to_string(number)).plan, QStringLiteral("edit"));
}

// The child: a window on the plan that edits at irregular intervals, with pauses, and prints the number of each edit after making it.
int editUntilKilled(const QString &path, const QString &folder, quint32 seed)
{
    applyTheme(*qApp, lightTokens());
    Document document{Catalogue()};
    ProjectKeeper keeper(&document);
    ProjectController projects(&document, &keeper);
    keeper.start(folder);
    MainWindow window(&document, &projects, WindowSettings{});
    projects.setTeller([](const QString &) {});
    if (!projects.openFile(path))
        return 1;
    window.show();
    QRandomGenerator random(seed);
    int number = 0;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        edit(document, ++number);
        std::printf("%d\n", number);
        std::fflush(stdout);
        timer.start(random.bounded(8) == 0 ? 2500 : random.bounded(50, 350)); // now and then the planner pauses
    });
    timer.start(0);
    return QApplication::exec();
}

// One window with its plan; remembers when each edit was reported.
struct Victim {
    QTemporaryDir folder;
    QProcess process;
    QElapsedTimer clock;
    std::vector<qint64> heard; // ms of edit i + 1
    qint64 killedAt = 0;
    int life = 0;

    QString plan() const { return folder.filePath(QStringLiteral("plan.tokenyard")); }
    QString recovery() const { return folder.filePath(QStringLiteral("data/recovery")); }
    void start(quint32 seed, int ms)
    {
        life = ms;
        saveProject(std::filesystem::path(plan().toStdU16String()), Project{});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder.path());
        process.setProcessEnvironment(environment);
        QObject::connect(&process, &QProcess::readyReadStandardOutput, [this] { listen(); });
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit"), plan(), recovery(), QString::number(seed)});
    }
    void listen()
    {
        while (process.canReadLine()) {
            process.readLine();
            if (!clock.isValid())
                clock.start();
            heard.push_back(clock.elapsed());
        }
    }
    bool isDue() const { return clock.isValid() && clock.elapsed() >= life; }
    void kill()
    {
        listen();
        killedAt = clock.elapsed();
        process.kill();
        process.waitForFinished();
    }
};

} // namespace

class KillTest : public QObject {
    Q_OBJECT
private:
    int m_oldest = 0; // ms, the oldest work that was lost in all kills
    int m_withCopy = 0;

    // Opens the plan as its planner would do next.
    void judge(Victim &victim)
    {
        Document document{Catalogue()};
        ProjectKeeper keeper(&document);
        ProjectController projects(&document, &keeper);
        keeper.start(victim.recovery());
        QStringList told;
        int questions = 0;
        projects.setTeller([&](const QString &sentence) { told << sentence; });
        setAnswererForTests([&](const Question &question) {
            questions += question.name == QLatin1String("copyQuestion");
            return 0;
        });
        QVERIFY2(projects.openFile(victim.plan()), qPrintable(told.join(QLatin1Char(' '))));
        QVERIFY2(told.isEmpty(), qPrintable(told.join(QLatin1Char(' '))));
        const int kept = questions ? counter(document.plan()) : 0;
        QCOMPARE(questions > 0, kept > 0);
        m_withCopy += kept > 0;
        // The first edit that the copy lacks, if any, was made less than the interval before the kill.
        if (std::size_t(kept) < victim.heard.size()) {
            const int lost = int(victim.killedAt - victim.heard[std::size_t(kept)]);
            m_oldest = std::max(m_oldest, lost);
            QVERIFY2(lost <= ProjectKeeper::longestWait + slack, qPrintable(QString("edits of %1 ms before the kill are lost").arg(lost)));
        }
        // The plan's own file is complete and as it was saved.
        QVERIFY(sameContent(openProject(std::filesystem::path(victim.plan().toStdU16String())).plan, Plan{}));
    }

private slots:
    void aKilledWindowsWorkIsOfferedAndNoOlderThanTheInterval()
    {
        const int kills = qEnvironmentVariableIsSet("TOKENYARD_KILLS") ? qEnvironmentVariableIntValue("TOKENYARD_KILLS") : 10;
        const quint32 seed = qEnvironmentVariableIsSet("TOKENYARD_KILL_SEED") ? quint32(qEnvironmentVariableIntValue("TOKENYARD_KILL_SEED"))
                                                                              : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<Victim>> running;
        int started = 0, killed = 0;
        while (killed < kills) {
            while (started < kills && int(running.size()) < atOnce) {
                running.push_back(std::make_unique<Victim>());
                running.back()->start(random.generate(), random.bounded(shortestLife, longestLife));
                ++started;
            }
            QTest::qWait(20);
            for (std::size_t i = 0; i < running.size(); ++i) {
                Victim &victim = *running[i];
                QVERIFY2(victim.process.state() != QProcess::NotRunning, victim.process.readAllStandardError().constData());
                if (!victim.isDue())
                    continue;
                victim.kill();
                judge(victim);
                if (QTest::currentTestFailed())
                    return;
                running.erase(running.begin() + std::ptrdiff_t(i--));
                ++killed;
            }
        }
        qInfo("%d kills, %d with work to recover, the oldest work lost was %.1f s old", killed, m_withCopy, m_oldest / 1000.0);
        QVERIFY(m_withCopy > 0);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tokenyard-test"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--edit"))
        return editUntilKilled(arguments[2], arguments[3], arguments[4].toUInt());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kill_test.moc"
