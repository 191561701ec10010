// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_stamp.h"
#include "core/store/project_file.h"

#include "tests/core/store/sample_plans.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <utime.h>

using namespace tokenyard;
using namespace tokenyard::test;
namespace fs = std::filesystem;

namespace {
Project sample(unsigned seed) { return {planOfEverything(Filler::Way::Drawn, 1, seed), {}, {}, ""}; }
} // namespace

// What another program did to a plan's file between two checks.
class FileStampTest : public QObject {
    Q_OBJECT
private slots:
    void theStampOfASaveIsThatOfTheFile()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        const FileStamp saved = saveProject(plan, sample(1));
        QVERIFY(saved.exists());
        QVERIFY(saved == stampOf(plan));
        FileStamp opened;
        openProject(plan, opened);
        QVERIFY(opened == saved);
        QVERIFY(compare(saved, plan) == SinceThen::Same);
    }
    void otherContentIsAChange()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        const FileStamp first = saveProject(plan, sample(1));
        saveProject(plan, sample(2));
        QVERIFY(compare(first, plan) == SinceThen::Changed);
    }
    // What synchronising programs and copies do: the bytes are the same, time and location are not.
    void theSameBytesElsewhereOrTouchedAreNotAChange()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        const FileStamp first = saveProject(plan, sample(1));
        fs::copy_file(plan, folder / "copy");
        fs::rename(folder / "copy", plan);
        const utimbuf longAgo{1'000'000'000, 1'000'000'000};
        QCOMPARE(::utime(plan.c_str(), &longAgo), 0);
        QVERIFY(compare(first, plan) == SinceThen::Same);
    }
    // A program can keep size and time, but not the inode if it replaces the whole file.
    void aChangeOfTheSameSizeAndTimeIsSeen()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        const FileStamp first = saveProject(plan, sample(1));
        std::string bytes = bytesOf(plan);
        bytes.back() = char(bytes.back() + 1);
        putBytes(folder / "other", bytes);
        fs::last_write_time(folder / "other", fs::last_write_time(plan));
        fs::rename(folder / "other", plan);
        QVERIFY(compare(first, plan) == SinceThen::Changed);
    }
    void aFileThatDisappearedOrAppearedIsToldApart()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "plan.tokenyard";
        QVERIFY(!stampOf(plan).exists());
        QVERIFY(compare({}, plan) == SinceThen::Same);
        const FileStamp saved = saveProject(plan, sample(1));
        QVERIFY(compare({}, plan) == SinceThen::New);
        fs::remove(plan);
        QVERIFY(compare(saved, plan) == SinceThen::Gone);
    }
};

QTEST_GUILESS_MAIN(FileStampTest)
#include "file_stamp_test.moc"
