// SPDX-License-Identifier: Apache-2.0
#include "core/store/versions.h"

#include "tests/core/store/sample_plans.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::test;
namespace fs = std::filesystem;

namespace {

Project titled(const std::string &title)
{
    Project project;
    project.plan.site = project.plan.site.with([&](Site &s) { s.title = title; });
    return project;
}

VersionShelf::Clock::time_point at(std::int64_t seconds) { return VersionShelf::Clock::from_time_t(seconds); }

constexpr std::int64_t start = 1795332605; // 2026-11-22 07:30:05 UTC, by date -u -d @1795332605
constexpr std::int64_t hour = 3600, day = 24 * hour;

} // namespace

class VersionsTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasKeptIsListedNewestFirstAndOpens()
    {
        const TemporaryFolder folder;
        VersionShelf shelf(folder / "versions", folder / "plan.tokenyard");
        QVERIFY(shelf.list().empty());
        shelf.keep(titled("first"), "Before the board, 이사회 전", at(start));
        shelf.keep(titled("second"), "", at(start + 60));
        const std::vector<Version> versions = shelf.list();
        QCOMPARE(versions.size(), std::size_t(2));
        QCOMPARE(versions[0].name, std::string());
        QCOMPARE(versions[1].name, std::string("Before the board, 이사회 전"));
        QCOMPARE(versions[1].savedAt, std::string("2026-11-22 07:30:05"));
        QCOMPARE(openProject(versions[1].file).plan.site->title, std::string("first"));
    }
    void eachPlanHasItsOwnShelf()
    {
        const TemporaryFolder folder;
        VersionShelf one(folder / "versions", folder / "a.tokenyard"), other(folder / "versions", folder / "b.tokenyard");
        one.keep(titled("a"), "", at(start));
        QVERIFY(other.list().empty());
        // However the path is written.
        QCOMPARE(VersionShelf(folder / "versions", folder.path() / "." / "a.tokenyard").list().size(), std::size_t(1));
        // By a relative name too, while the plan is there and when it is gone.
        const auto before = std::filesystem::current_path();
        std::filesystem::current_path(folder.path());
        const std::size_t gone = VersionShelf("versions", "a.tokenyard").list().size();
        std::ofstream("a.tokenyard") << 'x';
        const std::size_t there = VersionShelf("versions", "a.tokenyard").list().size();
        std::filesystem::current_path(before);
        QCOMPARE(gone, std::size_t(1));
        QCOMPARE(there, std::size_t(1));
    }
    void severalInOneSecondAreAllKept()
    {
        const TemporaryFolder folder;
        VersionShelf shelf(folder / "versions", folder / "plan.tokenyard");
        for (int i = 0; i < 3; ++i)
            shelf.keep(titled(std::to_string(i)), "", at(start));
        QCOMPARE(shelf.list().size(), std::size_t(3));
        QCOMPARE(openProject(shelf.list().front().file).plan.site->title, std::string("2"));
    }
    // After a year of work the last saves are kept, then one per day for a month; named ones are kept whatever their age.
    void savesAreThinnedOutAndNamedVersionsStay()
    {
        const TemporaryFolder folder;
        VersionShelf shelf(folder / "versions", folder / "plan.tokenyard");
        shelf.keep(titled("named"), "Named", at(start - 400 * day));
        for (int i = 0; i < 40; ++i)
            for (int k = 0; k < 2; ++k)
                shelf.keep(titled("day"), "", at(start - 40 * day + i * day + k * hour));
        std::size_t named = 0, byItself = 0;
        for (const Version &version : shelf.list())
            ++(version.name.empty() ? byItself : named);
        QCOMPARE(named, std::size_t(1));
        // The ten newest are from five days; of the 26 days before, the first just thirty days before the last save, one is kept per day.
        QCOMPARE(byItself, std::size_t(10 + 26));
    }
    void tooMuchIsThinnedOutBySizeButTheNewestStays()
    {
        const TemporaryFolder folder;
        VersionShelf shelf(folder / "versions", folder / "plan.tokenyard");
        for (int i = 0; i < 5; ++i)
            shelf.keep(titled("x"), "", at(start + i));
        const std::uint64_t one = shelf.list().front().size;
        shelf.thinOut(at(start + 10), {.bytes = 3 * one});
        QCOMPARE(shelf.list().size(), std::size_t(3));
        shelf.thinOut(at(start + 10), {.bytes = 1});
        QCOMPARE(shelf.list().size(), std::size_t(1));
        QCOMPARE(shelf.list().front().savedAt, std::string("2026-11-22 07:30:09"));
    }
    void onlyTheOwnerMayReadThem()
    {
        const TemporaryFolder folder;
        VersionShelf shelf(folder / "versions", folder / "plan.tokenyard");
        shelf.keep(titled("x"), "", at(start));
        QCOMPARE(fs::status(shelf.folder()).permissions(), fs::perms::owner_all);
        QCOMPARE(fs::status(shelf.list().front().file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"
