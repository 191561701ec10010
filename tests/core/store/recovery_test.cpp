// SPDX-License-Identifier: Apache-2.0
#include "core/store/recovery.h"

#include "tests/core/store/child_process.h"
#include "tests/core/store/sample_plans.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <optional>

using namespace tokenyard;
using namespace tokenyard::test;
namespace fs = std::filesystem;

namespace {

Project titled(const std::string &title)
{
    Project project;
    project.plan = planOfEverything(Filler::Way::Drawn, 1);
    project.plan.site = project.plan.site.with([&](Site &s) { s.title = title; });
    return project;
}

// A program that autosaves and is killed.
void autosaveAndDie(const fs::path &folder, const fs::path &original, const Project &project, std::int64_t time)
{
    ChildProcess program([&] {
        static std::optional<Autosave> autosave;
        autosave.emplace(folder, original);
        autosave->write(project, std::chrono::system_clock::from_time_t(time));
        return 'w';
    });
    QCOMPARE(program.said(), 'w');
    program.kill();
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT
private slots:
    void whatAKilledProgramLeftIsOfferedNewestFirst()
    {
        const TemporaryFolder folder;
        autosaveAndDie(folder / "recovery", "/plans/ulsan.tokenyard", titled("울산"), 1795332605);
        autosaveAndDie(folder / "recovery", "", titled("Untitled"), 1795332700);
        const std::vector<Recoverable> copies = recoverable(folder / "recovery");
        QCOMPARE(copies.size(), std::size_t(2));
        QCOMPARE(copies[0].title, std::string("Untitled"));
        QVERIFY(copies[0].original.empty());
        QCOMPARE(copies[1].title, std::string("울산"));
        QCOMPARE(copies[1].original, fs::path("/plans/ulsan.tokenyard"));
        QCOMPARE(copies[1].savedAt, std::string("2026-11-22 07:30:05")); // date -u -d @1795332605
        QVERIFY(copies[1].process > 1);
        QVERIFY(sameContent(openProject(copies[1].file).plan, titled("울산").plan));
    }
    void aRunningProgramsCopyIsNotOffered()
    {
        const TemporaryFolder folder;
        Autosave running(folder / "recovery", "");
        running.write(titled("open"));
        QVERIFY(recoverable(folder / "recovery").empty());
    }
    void afterASaveOrADiscardNothingIsLeft()
    {
        const TemporaryFolder folder;
        {
            Autosave autosave(folder.path(), "a.tokenyard");
            autosave.write(titled("saved"));
            QVERIFY(fs::exists(autosave.file()));
            autosave.discard();
        }
        QVERIFY(folder.names().empty());
        autosaveAndDie(folder.path(), "", titled("dropped"), 1795332605);
        for (const Recoverable &copy : recoverable(folder.path()))
            discard(copy);
        QVERIFY(folder.names().empty());
    }
    void twoWindowsKeepTwoCopies()
    {
        const TemporaryFolder folder;
        Autosave one(folder.path(), "a.tokenyard"), two(folder.path(), "b.tokenyard");
        QVERIFY(one.file() != two.file());
    }
    void aDamagedCopyIsNamedWithItsProblem()
    {
        const TemporaryFolder folder;
        autosaveAndDie(folder.path(), "", titled("x"), 1795332605);
        const fs::path file = recoverable(folder.path()).front().file;
        putBytes(file, bytesOf(file).substr(0, 5000));
        const std::vector<Recoverable> copies = recoverable(folder.path());
        QCOMPARE(copies.size(), std::size_t(1));
        QVERIFY2(copies[0].problem.find("cut short") != std::string::npos, copies[0].problem.c_str());
    }
    void withoutAFolderThereIsNothingToRecover() { QVERIFY(recoverable("/none/at/all").empty()); }
    void theFolderIsForItsOwnerOnly()
    {
        const TemporaryFolder folder;
        const Autosave autosave(folder / "deep" / "recovery", "");
        QCOMPARE(fs::status(folder / "deep" / "recovery").permissions(), fs::perms::owner_all);
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
