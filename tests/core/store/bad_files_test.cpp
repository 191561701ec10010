// SPDX-License-Identifier: Apache-2.0
// Files that are not projects, are damaged or malicious are refused with a sentence, and opening never writes.
#include "core/store/project_file.h"

#include "tests/core/store/child_process.h"
#include "tests/core/store/sample_plans.h"
#include "tests/core/store/tampered_file.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace tokenyard;
using namespace tokenyard::test;
using Reason = StoreError::Reason;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(Reason)

namespace {

const std::string &goodFile()
{
    static const std::string bytes(
        buildProjectImage({planOfEverything(Filler::Way::Drawn, 2), {}, {{"weather/a.txt", "1"}}, "v"}, {}).bytes());
    return bytes;
}

std::optional<StoreError> failureOf(const fs::path &path)
{
    try {
        openProject(path);
        return std::nullopt;
    } catch (const StoreError &error) {
        return error;
    }
}

std::string withBigEndian(std::string bytes, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = char(value >> (24 - 8 * i));
    return bytes;
}

std::string databaseOfAnotherProgram()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA user_version = 1; CREATE TABLE t (a)");
    return std::string(imageOf(database).bytes());
}

void file(const char *name, const std::string &bytes, Reason reason, const char *words)
{
    QTest::newRow(name) << QByteArray::fromStdString(bytes) << reason << QByteArray(words);
}

void harm(const char *name, const std::string &sql, const char *words)
{
    QTest::newRow(name) << QString::fromStdString(sql) << QByteArray(words);
}

} // namespace

class BadFilesTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotAValidProjectIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QByteArray>("words");
        const std::string &good = goodFile();
        file("empty", "", Reason::Damaged, "is empty");
        file("one byte", "S", Reason::NotAProject, "is not a Tokenyard project");
        file("text", std::string(5000, 'x'), Reason::NotAProject, "is not a Tokenyard project");
        file("another program's database", databaseOfAnotherProgram(), Reason::NotAProject, "database of another program");
        file("cut in the head", good.substr(0, 60), Reason::NotAProject, "is not a Tokenyard project");
        file("cut in the first page", good.substr(0, 2000), Reason::Damaged, "cut short, 2,000 B of ");
        file("cut by its last byte", good.substr(0, good.size() - 1), Reason::Damaged, "cut short");
        const int ours = currentFormat().version();
        const std::string newer =
            "newer Tokenyard (file version " + std::to_string(ours + 1) + ", this program reads up to " + std::to_string(ours) + ")";
        file("newer", withBigEndian(good, 60, std::uint32_t(ours + 1)), Reason::Newer, newer.c_str());
        file("version zero", withBigEndian(good, 60, 0), Reason::Damaged, "head");
        file("negative version", withBigEndian(good, 60, 0xffffffff), Reason::Newer, "newer");
        file("no pages", good.substr(0, 4096) + std::string(good.size() - 4096, '\0'), Reason::Damaged, "damaged");
        std::string bare = good; // without its seal, which would stop these first; what SQLite says of them is English
        bare.replace(72, 20, 20, '\0');
        file("a first page that is none", withBigEndian(bare, 100, 0xffffffff), Reason::Damaged, "its pages do not fit together");
        file("pages of seven bytes", withBigEndian(bare, 16, 0x00070101), Reason::Damaged, "its pages do not fit together");
        file("a row changed by another program", tampered(good, "UPDATE hall SET rows = rows + 1", false), Reason::Damaged,
             "does not match its digest");
        file("without its digest", tampered(good, "DELETE FROM meta", false), Reason::Damaged, "does not match its digest");
    }
    void whatIsNotAValidProjectIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Reason, reason);
        QFETCH(QByteArray, words);
        const TemporaryFolder folder;
        putBytes(folder / "bad.tokenyard", bytes.toStdString());
        const auto failed = failureOf(folder / "bad.tokenyard");
        QVERIFY(failed.has_value());
        QCOMPARE(int(failed->reason()), int(reason));
        QVERIFY2(std::string(failed->what()).find(words.toStdString()) != std::string::npos, failed->what());
        QVERIFY(std::string(failed->what()).find("bad.tokenyard") != std::string::npos);
        QCOMPARE(bytesOf(folder / "bad.tokenyard"), bytes.toStdString());
        QCOMPARE(folder.names().size(), std::size_t(1));
    }
    void whatIsNotAFileIsRefusedWithASentence()
    {
        const TemporaryFolder folder;
        QVERIFY(failureOf(folder / "none.tokenyard")->reason() == Reason::Missing);
        QVERIFY(failureOf(folder.path())->reason() == Reason::NotAFile);
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QVERIFY(failureOf(folder / "pipe")->reason() == Reason::NotAFile); // and does not wait for a writer
        QVERIFY(failureOf("/dev/zero")->reason() == Reason::NotAFile);
        fs::create_symlink("loop", folder / "loop");
        QVERIFY(failureOf(folder / "loop")->reason() == Reason::Unreadable);
    }
    void anUnreadableFileIsReported()
    {
        const TemporaryFolder folder;
        saveProject(folder / "a.tokenyard", Project{});
        ::chmod((folder / "a.tokenyard").c_str(), 0);
        ::chmod(folder.path().c_str(), 0755);
        const int code = runInChild([&] {
            if (::getuid() == 0 && ::setuid(65534) != 0)
                return 2;
            const auto failed = failureOf(folder / "a.tokenyard");
            return failed && failed->reason() == Reason::Unreadable ? 0 : 1;
        });
        QCOMPARE(code, 0);
    }
    void aFileTooLargeIsRefusedBeforeItIsRead()
    {
        const TemporaryFolder folder;
        putBytes(folder / "large", goodFile());
        fs::resize_file(folder / "large", std::uintmax_t(100) << 30); // a hole
        QVERIFY(failureOf(folder / "large")->reason() == Reason::NotAProject);
    }
    void maliciousContentIsRefusedThoughTheDigestIsRight_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("words");
        harm("a table of its own", "CREATE TABLE extra (a)", "is not one of Tokenyard's");
        harm("a view that calls itself", "CREATE VIEW v AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c",
             "is not one of Tokenyard's");
        harm("a trigger", "CREATE TRIGGER t AFTER INSERT ON object BEGIN DELETE FROM feed; END;", "is not one of Tokenyard's");
        harm("an index", "CREATE INDEX i ON object (name)", "is not one of Tokenyard's");
        harm("statistics", "ANALYZE", "is not one of Tokenyard's");
        harm("a table missing", "DROP TABLE scenario_difference", "some of its tables are missing");
        harm("a view in a table's place", "DROP TABLE site; CREATE VIEW site AS SELECT 1 AS id", "is not one of Tokenyard's");
        harm("a table without its checks",
             "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'hall'",
             "is not one of Tokenyard's");
        harm("two tables in one place",
             "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'office') "
             "WHERE name = 'hall'",
             "damaged");
        harm("infinity", "UPDATE supply SET contract = 9e999", "supply 1 has a value of contract");
        harm("infinity in a point", "UPDATE site_boundary SET x = -9e999 WHERE position = 1", "site_boundary 1 has a value of x");
        harm("out of range", "UPDATE hall SET rows = 401 WHERE id = (SELECT min(id) FROM hall)", "has a value of rows");
        harm("a count beyond int", "UPDATE hall SET rows = 4294967297", "has a value of rows");
        harm("a choice there is not", "UPDATE service SET precision = 'int2'", "has a value of precision");
        harm("a kind there is not", "UPDATE object SET kind = 'reactor' WHERE id = 2", "object 2 has a value of kind");
        harm("a kind that does not fit its row", "UPDATE object SET kind = 'office' WHERE kind = 'hall'", "is out of its place");
        harm("properties without an object", "INSERT INTO office VALUES (1000, 1)", "a row of office belongs to nothing");
        harm("an object without properties", "DELETE FROM hall", "is out of its place");
        harm("a waypoint without a feed", "INSERT INTO feed_waypoint VALUES (1000, 0, 1.0, 1.0)",
             "a row of feed_waypoint belongs to nothing");
        harm("a gap in a list", "DELETE FROM feed_waypoint WHERE position = 1", "is out of its place");
        harm("services out of order", "UPDATE service SET position = position + 1", "is out of its place");
        harm("two services in one place", "UPDATE service SET position = 0", "is out of its place");
        harm("one id twice",
             "UPDATE feed SET id = 1, name = '' WHERE id = (SELECT min(id) FROM feed WHERE id NOT IN (SELECT feed FROM feed_waypoint)); "
             "DELETE FROM feed_waypoint; UPDATE phase SET id = 1 WHERE position = 0",
             "have the number 1");
        harm("an id never given out", "UPDATE plan SET next_id = 3", "was never given out");
        harm("ids at their end", "UPDATE plan SET next_id = 9223372036854775807", "next_id");
        harm("no site", "DELETE FROM site", "site 1 is out of its place");
        harm("no plan", "DELETE FROM plan", "plan 1 is out of its place");
        harm("words too long", "UPDATE site SET title = hex(zeroblob(3000))", "site 1 has a value of title");
        harm("words that are no text", "UPDATE site SET title = CAST(x'ff' AS TEXT)", "site 1 has a value of title");
        harm("words with a NUL", "UPDATE site SET title = 'a' || char(0) || 'b'", "site 1 has a value of title");
        harm("a megabyte of words", "UPDATE label SET words = hex(zeroblob(500000))", "has a value of words");
        harm("a note of nothing", "INSERT INTO note VALUES ('reactor', 1, 0, 'x', NULL, NULL, '', '')", "note 0 is out of its place");
        harm("a note's infinite limit", "UPDATE note SET low = 9e999", "has a value of low");
        harm("a difference of the wrong type", "UPDATE scenario_difference SET value = 'x' WHERE type = 'number'", "has a value of value");
        harm("a record that is no record", "INSERT INTO record VALUES ('racks', 0, 'a', '{')", "record 1 has a value of content");
        harm("a record under another's name",
             "INSERT INTO record VALUES ('racks', 0, 'b', '{\"id\":\"a\",\"kind\":\"racks\",\"name\":\"A\",\"values\":{},\"sources\":{}}')",
             "record 1 has a value of content");
        harm("deep JSON", "INSERT INTO record VALUES ('racks', 0, 'a', replace(hex(zeroblob(100000)), '00', '[['))",
             "record 1 has a value of content");
        harm("a port beyond int", "UPDATE feed SET from_port = 99999999999", "has a value of from_port");
        harm("too many data files",
             "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 200) INSERT INTO data_file SELECT n, '' FROM c",
             "its table data_file holds more than");
    }
    void maliciousContentIsRefusedThoughTheDigestIsRight()
    {
        QFETCH(QString, sql);
        QFETCH(QByteArray, words);
        const TemporaryFolder folder;
        putBytes(folder / "harm.tokenyard", tampered(goodFile(), sql.toStdString()));
        const auto failed = failureOf(folder / "harm.tokenyard");
        QVERIFY2(failed.has_value(), "it was opened");
        QVERIFY2(failed->reason() == Reason::Damaged, failed->what());
        QVERIFY2(std::string(failed->what()).find(words.toStdString()) != std::string::npos, failed->what());
    }
    // Nothing is broken in it, so an earlier copy would help nobody.
    void moreThanAPlanMayHoldIsNotCalledDamage()
    {
        const TemporaryFolder folder;
        putBytes(folder / "much.tokenyard",
                 tampered(goodFile(),
                          "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 200) "
                          "INSERT INTO data_file SELECT n, '' FROM c"));
        const auto failed = failureOf(folder / "much.tokenyard");
        QVERIFY(failed.has_value());
        const std::string said = failed->what();
        QVERIFY2(said.find("goes beyond what Tokenyard opens") != std::string::npos && said.find("100") != std::string::npos, said.c_str());
        QVERIFY2(said.find("damaged") == std::string::npos, said.c_str());
    }
    // Another program's data is not a plan's place, whoever asks.
    void aDatabaseOfAnotherProgramIsNeverReplaced()
    {
        const TemporaryFolder folder;
        const std::string other = databaseOfAnotherProgram();
        putBytes(folder / "mail.db", other);
        const Project project = readProjectImage(Image(goodFile()), currentFormat()).project;
        try {
            saveProject(folder / "mail.db", project);
            QFAIL("it was replaced");
        } catch (const StoreError &error) {
            QVERIFY(error.reason() == Reason::CannotWrite);
            QVERIFY2(std::string(error.what()).find("database of another program") != std::string::npos, error.what());
        }
        QCOMPARE(bytesOf(folder / "mail.db"), other);
        QCOMPARE(folder.names().size(), std::size_t(1));
    }
    // Wherever a bit flips, the seal detects it; except in the bytes that SQLite itself changes (18-19, 24-27, 92-99), which contain
    // nothing of the plan. Every 97th byte (a prime, so all positions in a page), one bit each, and a byte after the end.
    void aFlippedBitIsFoundWhereverItLies()
    {
        const std::string good(buildProjectImage({planOfEverything(Filler::Way::Drawn, 2), {}, {}, "v"}, {}).bytes());
        QVERIFY(sealHolds(good));
        for (std::size_t at = 100; at < good.size(); at += 97) {
            std::string bad = good;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            QVERIFY2(!sealHolds(bad), std::to_string(at).c_str());
        }
        QVERIFY(!sealHolds(good + "x"));
    }
    // A check that not everything is refused: a changed value with a corrected digest opens.
    void aHarmlessChangeWithTheRightDigestOpens()
    {
        const TemporaryFolder folder;
        putBytes(folder / "a.tokenyard", tampered(goodFile(), "UPDATE site SET title = '서울'"));
        QCOMPARE(openProject(folder / "a.tokenyard").plan.site->title, std::string("서울"));
    }
    void aFileInWriteAheadModeOpensAndAnUnfinishedLogIsReported()
    {
        const TemporaryFolder folder;
        const fs::path plan = folder / "wal.tokenyard";
        saveProject(plan, Project{});
        {
            SQLite::Database other(plan.string(), SQLite::OPEN_READWRITE);
            other.exec("PRAGMA journal_mode = WAL");
        }
        const std::string before = bytesOf(plan);
        QCOMPARE(before[18], '\2');
        openProject(plan);
        QVERIFY(bytesOf(plan) == before);
        SQLite::Database other(plan.string(), SQLite::OPEN_READWRITE);
        other.exec("UPDATE site SET title = 'in the log'");
        const auto failed = failureOf(plan);
        QVERIFY(failed.has_value());
        QVERIFY2(std::string(failed->what()).find("another program") != std::string::npos, failed->what());
    }
    void openingWritesNothingAndNeedsNoWritePermission()
    {
        const TemporaryFolder folder;
        saveProject(folder / "a.tokenyard", Project{});
        ::chmod((folder / "a.tokenyard").c_str(), 0444);
        ::chmod(folder.path().c_str(), 0555);
        const std::string before = bytesOf(folder / "a.tokenyard");
        const auto stamp = fs::last_write_time(folder / "a.tokenyard");
        const int code = runInChild([&] {
            if (::getuid() == 0 && ::setuid(65534) != 0)
                return 2;
            return failureOf(folder / "a.tokenyard") ? 1 : 0;
        });
        QCOMPARE(code, 0);
        QVERIFY(bytesOf(folder / "a.tokenyard") == before && fs::last_write_time(folder / "a.tokenyard") == stamp);
        QCOMPARE(folder.names().size(), std::size_t(1));
        ::chmod(folder.path().c_str(), 0755);
    }
};

QTEST_GUILESS_MAIN(BadFilesTest)
#include "bad_files_test.moc"
