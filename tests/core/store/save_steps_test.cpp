// SPDX-License-Identifier: Apache-2.0
// A save that fails at any step leaves the old file as it was and no other file next to it.
#include "core/store/file_lock.h"
#include "core/store/project_file.h"
#include "core/store/save_leftovers.h"

#include "tests/core/store/child_process.h"
#include "tests/core/store/sample_plans.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>

using namespace tokenyard;
using namespace tokenyard::test;
using Reason = StoreError::Reason;
namespace fs = std::filesystem;

namespace {

Project smallProject() { return {planOfEverything(Filler::Way::Least, 1), {}, {}, "old"}; }
Project largeProject() { return {planOfEverything(Filler::Way::Drawn, 200), {}, {}, "new"}; }

// The error of a save, or nothing if it succeeded.
std::optional<StoreError> failureOf(const fs::path &path, const Project &project, const SaveHook &hook = {})
{
    try {
        saveProject(path, project, hook);
        return std::nullopt;
    } catch (const StoreError &error) {
        return error;
    }
}

} // namespace

class SaveStepsTest : public QObject {
    Q_OBJECT
private slots:
    void aFailureAtAnyStepLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("time");
        for (SaveStep step : {SaveStep::Create, SaveStep::Write, SaveStep::Sync, SaveStep::Check, SaveStep::Permissions, SaveStep::Rename})
            QTest::addRow("step %d", int(step)) << int(step) << 1;
        QTest::newRow("in the middle of the writing") << int(SaveStep::Write) << 3;
    }
    void aFailureAtAnyStepLeavesTheOldFile()
    {
        QFETCH(int, step);
        QFETCH(int, time);
        const TemporaryFolder folder;
        saveProject(folder / "plan.tokenyard", smallProject());
        const std::string before = bytesOf(folder / "plan.tokenyard");
        int left = time;
        const auto failed = failureOf(folder / "plan.tokenyard", largeProject(),
                                      [&](SaveStep now) { return now == SaveStep(step) && --left == 0 ? ENOSPC : 0; });
        QVERIFY(failed.has_value());
        QCOMPARE(left, 0);
        QVERIFY(failed->reason() == Reason::CannotWrite);
        QVERIFY2(std::string(failed->what()).find("has no room") != std::string::npos, failed->what());
        QVERIFY(bytesOf(folder / "plan.tokenyard") == before);
        QCOMPARE(folder.names(), std::set<std::string>{"plan.tokenyard"});
    }
    void aFolderThatIsNotSyncedIsReportedAndTheNewFileIsComplete()
    {
        const TemporaryFolder folder;
        const auto failed =
            failureOf(folder / "plan.tokenyard", largeProject(), [](SaveStep step) { return step == SaveStep::SyncFolder ? EIO : 0; });
        QVERIFY(failed && failed->reason() == Reason::NotConfirmed);
        QVERIFY(sameContent(openProject(folder / "plan.tokenyard").plan, largeProject().plan));
    }
    // RLIMIT_FSIZE makes write() itself fail, as a full disk or a quota does.
    void aWriteTheSystemRefusesLeavesTheOldFile()
    {
        const TemporaryFolder folder;
        saveProject(folder / "plan.tokenyard", smallProject());
        const std::string before = bytesOf(folder / "plan.tokenyard");
        const int code = runInChild([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{300000, 300000};
            ::setrlimit(RLIMIT_FSIZE, &most);
            const auto failed = failureOf(folder / "plan.tokenyard", largeProject());
            return failed && failed->reason() == Reason::CannotWrite ? 0 : 1;
        });
        QCOMPARE(code, 0);
        QVERIFY(bytesOf(folder / "plan.tokenyard") == before);
        QCOMPARE(folder.names().size(), std::size_t(1));
    }
    void aFullDiskLeavesTheOldFile()
    {
        const TemporaryFolder folder;
        // Where only root may mount, the injected writer runs out of space partway instead.
        const bool small = ::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=400k") == 0;
        const auto unmount = qScopeGuard([&] {
            if (small)
                ::umount(folder.path().c_str());
        });
        int pieces = 0;
        const SaveHook full = [&](SaveStep step) { return !small && step == SaveStep::Write && ++pieces == 2 ? ENOSPC : 0; };
        saveProject(folder / "plan.tokenyard", smallProject());
        const std::string before = bytesOf(folder / "plan.tokenyard");
        const auto failed = failureOf(folder / "plan.tokenyard", largeProject(), full);
        QVERIFY(failed && failed->reason() == Reason::CannotWrite);
        QVERIFY2(std::string(failed->what()).find("has no room") != std::string::npos, failed->what());
        QVERIFY(bytesOf(folder / "plan.tokenyard") == before);
        QCOMPARE(folder.names().size(), std::size_t(1));
    }
    // A separate file system where it may be mounted (as root); else a folder without write permission, which would not stop root.
    void aReadOnlyFileSystemIsReported()
    {
        const TemporaryFolder folder;
        const bool mounted = ::mount("tmpfs", folder.path().c_str(), "tmpfs", MS_RDONLY, "") == 0;
        if (!mounted)
            fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto failed = failureOf(folder / "plan.tokenyard", smallProject());
        mounted ? void(::umount(folder.path().c_str())) : fs::permissions(folder.path(), fs::perms::owner_all);
        QVERIFY(failed && failed->reason() == Reason::CannotWrite);
    }
    void anAbsentFolderIsReported()
    {
        const TemporaryFolder folder;
        const auto failed = failureOf(folder / "none" / "plan.tokenyard", smallProject());
        QVERIFY(failed && failed->reason() == Reason::CannotWrite);
        QVERIFY2(std::string(failed->what()).find("there is no folder") != std::string::npos, failed->what());
        try {
            saveProjectLocked(folder / "none" / "plan.tokenyard", smallProject());
            QFAIL("the lock needs the folder too");
        } catch (const StoreError &error) {
            QCOMPARE(std::string(error.what()), std::string(failed->what())); // one problem, one sentence
        }
    }
    // At no step may others be able to read a private plan.
    void aPrivatePlanIsPrivateWhileItIsWritten()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        const mode_t mask = ::umask(0022);
        saveProject(plan, smallProject());
        ::chmod(plan.c_str(), 0600);
        int looked = 0;
        bool othersMayRead = false;
        saveProject(plan, largeProject(), [&](SaveStep) {
            for (const auto &entry : fs::directory_iterator(folder.path())) {
                ++looked;
                othersMayRead |= (fs::status(entry.path()).permissions() & fs::perms(0077)) != fs::perms::none;
            }
            return 0;
        });
        ::umask(mask);
        QVERIFY(looked > 5);
        QVERIFY(!othersMayRead);
        QCOMPARE(fs::status(plan).permissions(), fs::perms(0600));
    }
    // While a window has the plan open, the shell cannot replace it.
    void aPlanThatIsOpenElsewhereIsNotReplaced()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        saveProject(plan, smallProject());
        const std::string before = bytesOf(plan);
        const FileLock window(plan);
        try {
            saveProjectLocked(plan, largeProject());
            QFAIL("it was replaced");
        } catch (const StoreError &error) {
            QVERIFY(error.reason() == Reason::Locked);
            QVERIFY2(error.cause().find("process") != std::string::npos, error.cause().c_str());
        }
        QVERIFY(bytesOf(plan) == before);
    }
    void aProgramKilledWhileSavingLeavesTheOldFile()
    {
        const TemporaryFolder folder;
        saveProject(folder / "plan.tokenyard", smallProject());
        const std::string before = bytesOf(folder / "plan.tokenyard");
        for (SaveStep fatal : {SaveStep::Write, SaveStep::Rename})
            runInChild([&] {
                return failureOf(folder / "plan.tokenyard", largeProject(), [&](SaveStep s) { return s == fatal ? ::raise(SIGKILL) : 0; })
                    ? 1
                    : 0;
            });
        QVERIFY(bytesOf(folder / "plan.tokenyard") == before);
        saveProject(folder / "plan.tokenyard", largeProject()); // files left by the killed saves do not stop the next one
        QVERIFY(sameContent(openProject(folder / "plan.tokenyard").plan, largeProject().plan));
    }
    void theOldFilesPermissionsAreKept()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        saveProject(plan, smallProject());
        ::chmod(plan.c_str(), 0640);
        saveProject(plan, largeProject());
        QCOMPARE(fs::status(plan).permissions(), fs::perms(0640));
    }
    void aNewFileHasTheUsualPermissions()
    {
        const TemporaryFolder folder;
        const mode_t mask = ::umask(0027);
        saveProject(folder / "plan.tokenyard", smallProject());
        ::umask(mask);
        QCOMPARE(fs::status(folder / "plan.tokenyard").permissions(), fs::perms(0640));
    }
    void theTargetOfALinkIsReplacedAndTheLinkStays()
    {
        const TemporaryFolder folder;
        fs::create_directory(folder / "real");
        fs::create_symlink("real/plan.tokenyard", folder / "link.tokenyard");
        saveProject(folder / "link.tokenyard", smallProject());
        saveProject(folder / "link.tokenyard", largeProject());
        QVERIFY(fs::is_symlink(folder / "link.tokenyard"));
        QVERIFY(fs::is_regular_file(folder / "real" / "plan.tokenyard"));
        QVERIFY(sameContent(openProject(folder / "link.tokenyard").plan, largeProject().plan));
    }
    void aFolderOrAPipeIsNotReplaced()
    {
        const TemporaryFolder folder;
        fs::create_directory(folder / "dir.tokenyard");
        QCOMPARE(::mkfifo((folder / "pipe.tokenyard").c_str(), 0600), 0);
        for (const char *name : {"dir.tokenyard", "pipe.tokenyard"}) {
            const auto failed = failureOf(folder / name, smallProject());
            QVERIFY(failed && failed->reason() == Reason::NotAFile);
        }
        QVERIFY(fs::is_directory(folder / "dir.tokenyard"));
        QVERIFY(fs::is_fifo(folder / "pipe.tokenyard"));
    }
    void aNameAsLongAsTheSystemAllowsIsSaved()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / (std::string(245, 'a') + ".tokenyard");
        saveProject(plan, smallProject());
        QVERIFY(sameContent(openProject(plan).plan, smallProject().plan));
    }
    // A save stopped halfway is alive: another save leaves its file alone, and it finishes properly. Killed, it leaves its file behind, and
    // the next save of the same plan removes it.
    void whatAKilledSaveLeftIsRemovedAndALiveOneIsLeftAlone()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        saveProject(plan, smallProject());
        const auto stoppedSave = [&](SaveStep where) {
            const pid_t pid = ::fork();
            if (pid == 0) {
                bool stopped = false; // only once, though there are many pieces to write
                const auto failed = failureOf(plan, largeProject(), [&](SaveStep step) {
                    return step == where && !std::exchange(stopped, true) ? ::raise(SIGSTOP) : 0;
                });
                ::_exit(failed ? 1 : 0);
            }
            int status = 0;
            return ::waitpid(pid, &status, WUNTRACED) == pid && WIFSTOPPED(status) ? pid : pid_t(-1);
        };
        for (SaveStep where : {SaveStep::Write, SaveStep::Sync, SaveStep::Check, SaveStep::Rename}) { // at Rename the file is closed
            const pid_t live = stoppedSave(where);
            QVERIFY(live > 0);
            QCOMPARE(folder.names().size(), std::size_t(2));
            saveProject(plan, smallProject());
            QCOMPARE(folder.names().size(), std::size_t(2)); // still there
            ::kill(live, SIGCONT);
            int status = 0;
            ::waitpid(live, &status, 0);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
            QVERIFY(sameContent(openProject(plan).plan, largeProject().plan));
            QCOMPARE(folder.names(), std::set<std::string>{"plan.tokenyard"});

            const pid_t killed = stoppedSave(where);
            ::kill(killed, SIGKILL);
            ::waitpid(killed, &status, 0);
            QCOMPARE(folder.names().size(), std::size_t(2));
            saveProject(folder / "other.tokenyard", smallProject()); // no effect on another plan's leftovers
            QCOMPARE(folder.names().size(), std::size_t(3));
            fs::remove(folder / "other.tokenyard");
            saveProject(plan, smallProject());
            QCOMPARE(folder.names(), std::set<std::string>{"plan.tokenyard"});
        }
    }
    // Named like a leftover, but not made by a save: a folder, a pipe, a link to a file in use. Plain files of that name are removed.
    void onlyPlainFilesAreTakenForLeftovers()
    {
        const TemporaryFolder folder;
        const std::string prefix = saveNamePrefix(folder / "plan.tokenyard");
        putBytes(folder / "precious", "kept");
        putBytes(folder / (prefix + "1-0"), "half a plan");
        putBytes(folder / (prefix + std::to_string(::getpid()) + "-0"), ""); // our own process number, reused
        putBytes(folder / ".tokenyard-save-notes", "kept");
        fs::create_symlink("precious", folder / (prefix + "2-0"));
        fs::create_directory(folder / (prefix + "3-0"));
        QCOMPARE(::mkfifo((folder / (prefix + "4-0")).c_str(), 0600), 0);
        saveProject(folder / "plan.tokenyard", smallProject());
        QCOMPARE(
            folder.names(),
            (std::set<std::string>{"plan.tokenyard", "precious", ".tokenyard-save-notes", prefix + "2-0", prefix + "3-0", prefix + "4-0"}));
        QVERIFY(bytesOf(folder / "precious") == "kept");
    }
    // Threads and processes that save one plan at the same time all succeed, in any order.
    void manySavesAtOnceDoNotRemoveEachOthersFiles()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        const Project small = smallProject();
        std::vector<pid_t> children;
        for (int i = 0; i < 3; ++i) {
            children.push_back(::fork());
            if (children.back() == 0) {
                int failures = 0;
                for (int k = 0; k < 15; ++k)
                    failures += failureOf(plan, small).has_value();
                ::_exit(failures);
            }
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (int k = 0; k < 10; ++k)
                        failures += failureOf(plan, small).has_value();
                });
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(folder.names(), std::set<std::string>{"plan.tokenyard"});
    }
    void aPathInTheWorkingFolderIsSaved()
    {
        const TemporaryFolder folder;
        const fs::path before = fs::current_path();
        fs::current_path(folder.path());
        saveProject("plan.tokenyard", smallProject());
        fs::current_path(before);
        QCOMPARE(folder.names(), std::set<std::string>{"plan.tokenyard"});
    }
};

QTEST_GUILESS_MAIN(SaveStepsTest)
#include "save_steps_test.moc"
