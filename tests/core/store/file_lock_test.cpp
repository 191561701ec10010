// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_lock.h"

#include "tests/core/store/child_process.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <algorithm>

using namespace tokenyard;
using namespace tokenyard::test;
namespace fs = std::filesystem;

namespace {

std::string refusal(const fs::path &path)
{
    try {
        const FileLock lock(path);
        return {};
    } catch (const StoreError &error) {
        return error.reason() == StoreError::Reason::Locked ? error.what() : std::string("not Locked: ") + error.what();
    }
}

} // namespace

class FileLockTest : public QObject {
    Q_OBJECT
private slots:
    void aSecondWriterIsRefusedAndToldWhoTheFirstIs()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "울산.tokenyard";
        ChildProcess other([&] {
            static FileLock held(plan);
            return 'l';
        });
        QCOMPARE(other.said(), 'l');
        const std::string words = refusal(plan);
        QVERIFY2(words.find("process " + std::to_string(other.pid())) != std::string::npos, words.c_str());
        QVERIFY(FileLock::isHeld(plan));
    }
    void aKilledProgramsLockDoesNotBlock()
    {
        const TemporaryFolder folder;
        ChildProcess other([&] {
            static FileLock held(folder / "a.tokenyard");
            return 'l';
        });
        QVERIFY(!refusal(folder / "a.tokenyard").empty());
        other.kill();
        QVERIFY(fs::exists(FileLock::sideFileOf(folder / "a.tokenyard"))); // it was left behind
        QVERIFY(!FileLock::isHeld(folder / "a.tokenyard"));
        QCOMPARE(refusal(folder / "a.tokenyard"), std::string());
    }
    void twoWindowsOfOneProgramDoNotBothWrite()
    {
        const TemporaryFolder folder;
        {
            const FileLock first(folder / "a.tokenyard");
            QVERIFY(!refusal(folder / "a.tokenyard").empty());
            QCOMPARE(refusal(folder / "b.tokenyard"), std::string());
        }
        QCOMPARE(refusal(folder / "a.tokenyard"), std::string());
        QVERIFY(folder.names().empty()); // nothing is left next to the user's file
    }
    void aLinkAndItsTargetShareOneLock()
    {
        const TemporaryFolder folder;
        fs::create_symlink("plan.tokenyard", folder / "link.tokenyard");
        const FileLock held(folder / "plan.tokenyard");
        QVERIFY(!refusal(folder / "link.tokenyard").empty());
    }
    void aLockMovesWithItsOwner()
    {
        const TemporaryFolder folder;
        FileLock first(folder / "a.tokenyard");
        FileLock second(std::move(first));
        second = FileLock(folder / "b.tokenyard");
        QVERIFY(!FileLock::isHeld(folder / "a.tokenyard"));
        QVERIFY(FileLock::isHeld(folder / "b.tokenyard"));
    }
    void aNameAsLongAsTheSystemAllowsCanBeLocked()
    {
        const TemporaryFolder folder;
        const FileLock held(folder / (std::string(245, 'a') + ".tokenyard"));
        QVERIFY(FileLock::isHeld(folder / (std::string(245, 'a') + ".tokenyard")));
    }
    void aMissingFolderIsReported()
    {
        const TemporaryFolder folder;
        QVERIFY(refusal(folder / "none" / "a.tokenyard").starts_with("not Locked"));
    }
    // Of many processes that want the lock at the same time, no two ever have it at once: each adds 1 to a counter in a file.
    void manyProcessesTakeTurns()
    {
        const TemporaryFolder folder;
        putBytes(folder / "counter", "0");
        std::vector<pid_t> children;
        for (int c = 0; c < 4; ++c) {
            const pid_t pid = ::fork();
            if (pid == 0) {
                for (int done = 0; done < 20;) {
                    try {
                        const FileLock lock(folder / "counter");
                        putBytes(folder / "counter", std::to_string(std::stoi(bytesOf(folder / "counter")) + 1));
                        ++done;
                    } catch (const StoreError &) {
                        ::usleep(500);
                    }
                }
                ::_exit(0);
            }
            children.push_back(pid);
        }
        for (pid_t pid : children)
            ::waitpid(pid, nullptr, 0);
        QCOMPARE(bytesOf(folder / "counter"), std::string("80"));
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "file_lock_test.moc"
