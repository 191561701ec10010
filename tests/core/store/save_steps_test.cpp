// SPDX-License-Identifier: Apache-2.0
// A save that fails anywhere leaves the old file as it was and nothing beside it.
#include "core/store/project_file.h"

#include "tests/core/store/child_process.h"
#include "tests/core/store/sample_plans.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <cerrno>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tokenyard;
using namespace tokenyard::test;
using Reason = StoreError::Reason;
namespace fs = std::filesystem;

namespace {

Project smallProject() { return {planOfEverything(Filler::Way::Least, 1), {}, {}, "old"}; }
Project largeProject() { return {planOfEverything(Filler::Way::Drawn, 200), {}, {}, "new"}; }

// The error of a save, or nothing.
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
        QVERIFY2(std::string(failed->what()).find("No space left") != std::string::npos, failed->what());
        QVERIFY(bytesOf(folder / "plan.tokenyard") == before);
        QCOMPARE(folder.names(), std::set<std::string>{"plan.tokenyard"});
    }
    void aFolderThatIsNotSyncedIsSaidAndTheNewFileIsWhole()
    {
        const TemporaryFolder folder;
        const auto failed = failureOf(folder / "plan.tokenyard", largeProject(), [](SaveStep step) { return step == SaveStep::SyncFolder ? EIO : 0; });
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
        // Where only root may mount, the injected writer runs out of room in the middle instead.
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
        QVERIFY2(std::string(failed->what()).find("No space left") != std::string::npos, failed->what());
        QVERIFY(bytesOf(folder / "plan.tokenyard") == before);
        QCOMPARE(folder.names().size(), std::size_t(1));
    }
    // A file system of its own where that may be mounted (root); else a folder without write permission, which root would pass.
    void aReadOnlyFileSystemIsSaid()
    {
        const TemporaryFolder folder;
        const bool mounted = ::mount("tmpfs", folder.path().c_str(), "tmpfs", MS_RDONLY, "") == 0;
        if (!mounted)
            fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto failed = failureOf(folder / "plan.tokenyard", smallProject());
        mounted ? void(::umount(folder.path().c_str())) : fs::permissions(folder.path(), fs::perms::owner_all);
        QVERIFY(failed && failed->reason() == Reason::CannotWrite);
    }
    void anAbsentFolderIsSaid()
    {
        const TemporaryFolder folder;
        const auto failed = failureOf(folder / "none" / "plan.tokenyard", smallProject());
        QVERIFY(failed && failed->reason() == Reason::CannotWrite);
    }
    void aProgramKilledWhileSavingLeavesTheOldFile()
    {
        const TemporaryFolder folder;
        saveProject(folder / "plan.tokenyard", smallProject());
        const std::string before = bytesOf(folder / "plan.tokenyard");
        for (SaveStep fatal : {SaveStep::Write, SaveStep::Rename})
            runInChild([&] { return failureOf(folder / "plan.tokenyard", largeProject(), [&](SaveStep s) { return s == fatal ? ::raise(SIGKILL) : 0; }) ? 1 : 0; });
        QVERIFY(bytesOf(folder / "plan.tokenyard") == before);
        saveProject(folder / "plan.tokenyard", largeProject()); // what the killed ones left does not stop the next save
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
