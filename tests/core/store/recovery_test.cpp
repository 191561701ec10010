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
    // A copy belongs to the plan at its path, or to a file with the bytes the work started from, wherever that has been moved.
    void aCopyIsFoundByItsPlan()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard", recovery = folder / "recovery";
        const FileStamp began = saveProject(plan, titled("as saved"));
        ChildProcess program([&] {
            static std::optional<Autosave> autosave;
            autosave.emplace(recovery, plan);
            autosave->setOriginal(plan, began.digest);
            autosave->write(titled("with work"));
            return 'w';
        });
        QVERIFY(recoverableOf(recovery, plan).empty()); // it is still running
        program.kill();
        autosaveAndDie(recovery, folder / "another.tokenyard", titled("of another"), 1795332605);
        std::vector<Recoverable> copies = recoverableOf(recovery, plan);
        QCOMPARE(copies.size(), std::size_t(1));
        QCOMPARE(copies[0].title, std::string("with work"));
        QCOMPARE(copies[0].base, began.digest);
        fs::rename(plan, folder / "moved.tokenyard");
        copies = recoverableOf(recovery, folder / "moved.tokenyard");
        QCOMPARE(copies.size(), std::size_t(1));
        QCOMPARE(copies[0].title, std::string("with work"));
    }
    void damagedCopiesCanBeDiscardedAndShowTheirAge()
    {
        const TemporaryFolder folder;
        putBytes(folder / "1-1.tokenyard", "no plan at all");
        std::vector<Recoverable> copies = recoverable(folder.path());
        QCOMPARE(copies.size(), std::size_t(1));
        QCOMPARE(copies[0].savedAt.size(), std::string("2026-11-22 07:30:05").size());
        QVERIFY(copies[0].savedAt > "2025");
        discard(copies[0]);
        QVERIFY(folder.names().empty());
    }
    void aRunningProgramsCopyIsNotDiscarded()
    {
        const TemporaryFolder folder;
        Autosave running(folder.path(), "");
        running.write(titled("open"));
        Recoverable copy;
        copy.file = running.file();
        discard(copy);
        QVERIFY(fs::exists(running.file()));
    }
    // However often the same work is killed, one copy remains, not one per kill; and the copies always stay within bounds.
    void copiesAreTidiedByContentCountAgeAndSize()
    {
        const TemporaryFolder folder;
        constexpr std::int64_t now = 1795332605;
        for (int i = 0; i < 4; ++i)
            autosaveAndDie(folder.path(), "/plans/a.tokenyard", titled("same"), now - i);
        autosaveAndDie(folder.path(), "/plans/a.tokenyard", titled("other"), now - 10);
        autosaveAndDie(folder.path(), "/plans/b.tokenyard", titled("same"), now - 20);
        const auto tidy = [&](const RecoveryLimits &limits) {
            tidyRecovery(folder.path(), limits, std::chrono::system_clock::from_time_t(now));
            return recoverable(folder.path());
        };
        std::vector<Recoverable> copies = tidy({});
        QCOMPARE(copies.size(), std::size_t(3));
        QCOMPARE(copies[0].savedAt, std::string("2026-11-22 07:30:05")); // the newest of the equal ones
        QCOMPARE(tidy({.count = 2}).size(), std::size_t(2));
        autosaveAndDie(folder.path(), "", titled("old"), now - 61 * 24 * 3600);
        QCOMPARE(tidy({}).size(), std::size_t(2));
        QCOMPARE(tidy({.bytes = 1}).size(), std::size_t(0));
        QVERIFY(folder.names().empty());
    }
    void onlyTheOwnerMayReadACopy()
    {
        const TemporaryFolder folder;
        Autosave running(folder.path(), "");
        running.write(titled("open"));
        QCOMPARE(fs::status(running.file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
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
