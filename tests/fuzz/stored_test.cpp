// SPDX-License-Identifier: Apache-2.0
// Files that hold plans, changed from fixed seeds and small enough for a million of each: a project file's bytes, its rows one by one
// behind every digest, a plan in a PDF, a portfolio. Opened as what can be kept again, or refused; project_file_test.cpp tries a file
// with every kind of part.
#include "core/edit/gate.h"
#include "core/store/carried_project.h"
#include "core/store/portfolio_file.h"
#include "tests/core/store/tampered_file.h"
#include "tests/support/fuzz_rounds.h"
#include "tests/support/text_mutation.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Exception.h>

#include <fstream>

using namespace tokenyard;

namespace {

constexpr const char *pieces[] = {"SQLite format 3", "{", "\xff\xff\xff\xff", "\x01", "CREATE TABLE", "1e999", "-1", "9223372036854775807"};

const Project &sample()
{
    static const Project project = openProject(TEST_FILES "/version7.tokenyard");
    return project;
}

struct Tally {
    int opened = 0, refused = 0;
    // Runs `open`, which returns whether it opened something, or throws what a reader of files may throw.
    template <class Open>
    void count(Open &&open)
    {
        try {
            open() ? ++opened : ++refused;
        } catch (const Damage &damage) {
            refuse(!damage.what.empty());
        } catch (const SQLite::Exception &) {
            ++refused;
        } catch (const StoreError &error) {
            refuse(*error.what() != 0);
        }
    }
    void refuse(bool withReason)
    {
        ++refused;
        if (!withReason)
            QTest::qFail("a file refused without a reason", __FILE__, __LINE__);
    }
    void close(int rounds, int leastOpened) const
    {
        qInfo("%d inputs, %d opened, %d refused", rounds, opened, refused);
        QVERIFY2(opened >= leastOpened && refused >= 20, qPrintable(QStringLiteral("%1 opened, %2 refused").arg(opened).arg(refused)));
    }
};

void requireKept(const Plan &plan)
{
    if (const Text fault = edit::whyNotKept(plan); !fault.empty())
        QTest::qFail(fault.english().c_str(), __FILE__, __LINE__);
}

// A column of a table that has rows.
struct Cell {
    std::string table, column;
};

std::vector<Cell> cellsOf(SQLite::Database &database)
{
    std::vector<std::string> tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (names.executeStep())
        tables.push_back(names.getColumn(0).getString());
    std::vector<Cell> cells;
    for (const std::string &table : tables) {
        SQLite::Statement rows(database, "SELECT count(*) FROM \"" + table + '"');
        if (!rows.executeStep() || rows.getColumn(0).getInt() == 0 || table == "variable")
            continue;
        SQLite::Statement columns(database, "SELECT name FROM pragma_table_info('" + table + "')");
        while (columns.executeStep())
            cells.push_back({table, columns.getColumn(0).getString()});
    }
    return cells;
}

constexpr const char *values[] = {"NULL",
                                  "0",
                                  "1",
                                  "-1",
                                  "2",
                                  "3",
                                  "7",
                                  "100",
                                  "2147483648",
                                  "9007199254740993",
                                  "9223372036854775807",
                                  "-9223372036854775808",
                                  "0.5",
                                  "-0.5",
                                  "1e300",
                                  "-1e300",
                                  "9e999",
                                  "-9e999",
                                  "1e-300",
                                  "''",
                                  "'x'",
                                  "'hall'",
                                  "'number'",
                                  "'2027-11'",
                                  "X'FF00FE'",
                                  "CAST(X'ED9FBFEDA080' AS TEXT)",
                                  "CAST(X'610062' AS TEXT)",
                                  "printf('%.70000c', 'x')"};

std::string changed(const Cell &cell, std::mt19937 &random)
{
    const std::string table = '"' + cell.table + '"', column = '"' + cell.column + '"', value = values[random() % std::size(values)];
    switch (random() % 8) {
    case 0: return "DELETE FROM " + table;
    case 1: return "UPDATE " + table + " SET " + column + " = " + column + " + " + value;
    case 2: return "UPDATE " + table + " SET " + column + " = substr(" + column + ", 1, 3) || " + value;
    case 3: return "UPDATE " + table + " SET " + column + " = " + column + " * " + value;
    default: return "UPDATE " + table + " SET " + column + " = " + value;
    }
}

std::string portfolioBytes(const std::filesystem::path &path, const PortfolioContent &content)
{
    savePortfolio(path, content);
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class FuzzStoredTest : public QObject {
    Q_OBJECT
private slots:
    // A changed byte is seen by the seal; one in 256 files has none, and one in a thousand comes with a digest that is right again.
    void projectFiles()
    {
        std::mt19937 random = fuzzSource(61);
        const std::string sealed = projectBytes(sample());
        std::string bare = sealed;
        bare.replace(72, 20, 20, '\0');
        Tally tally;
        const int rounds = fuzzRounds(600);
        for (int i = 0; i < rounds; ++i) {
            const bool rows = i % 1000 == 0;
            std::string bytes = rows || random() % 256 == 0 ? bare : sealed;
            if (random() % 2)
                bytes = test::mutatedText(std::move(bytes), pieces, random);
            else
                for (std::size_t n = 1 + random() % 4; n > 0; --n)
                    bytes[random() % (random() % 2 ? bytes.size() : 4096)] = char(random());
            tally.count([&] {
                const Project back = readProjectImage(Image(rows ? test::tampered(bytes, "") : bytes), currentFormat()).project;
                if (!rows && !sameContent(back.plan, sample().plan))
                    QTest::qFail("another plan than the one that was saved", __FILE__, __LINE__);
                requireKept(back.plan);
                return true;
            });
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("input %1").arg(i)));
        }
        tally.close(rounds, 0);
    }
    // What stands in a cell is judged by the reader alone: no seal, no digest, no constraint of the database.
    void projectRows()
    {
        std::mt19937 random = fuzzSource(62);
        SQLite::Database database = test::writable(projectBytes(sample()));
        database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA journal_mode = MEMORY");
        const std::vector<Cell> cells = cellsOf(database);
        Tally tally;
        const int rounds = fuzzRounds(2000);
        for (int i = 0; i < rounds; ++i) {
            database.exec("BEGIN");
            std::string sql;
            tally.count([&] {
                for (std::size_t n = random() % 4 ? 1 : 2; n > 0; --n) {
                    sql = changed(cells[random() % cells.size()], random);
                    database.exec(sql);
                }
                requireKept(readProject(database).plan);
                return true;
            });
            database.exec("ROLLBACK");
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("input %1: ").arg(i) + QString::fromStdString(sql)));
        }
        tally.close(rounds, 100);
    }
    void plansInPdf()
    {
        const std::string plan = "SQLite format 3" + std::string(100, 'x');
        constexpr char zipped[] =
            "\x78\x9c\x0b\x0e\xf4\xc9\x2c\x49\x55\x48\xcb\x2f\xca\x4d\x2c\x51\x30\x56\xa8\xa0\x00\x00\x00\xc8\x68\x21\x6f";
        const std::string packed(zipped, sizeof zipped - 1); // "SQLite format 3 xxx..."
        const std::string seeds[] = {"%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length " + std::to_string(plan.size()) + " >>\nstream\n"
                                         + plan + "\nendstream\nendobj\n",
                                     "%PDF-1.7\n1 0 obj << /Type /EmbeddedFile /Filter /FlateDecode /Length 2 0 R >> stream\n" + packed
                                         + "endstream endobj\n",
                                     "%PDF-1.7\n/EmbeddedFiles 1 0 obj << /EmbeddedFile >> stream\r\nSQLite format 3 endstream"};
        constexpr const char *words[] = {"/EmbeddedFile", "stream",       "endstream", " obj",
                                         "/Length",       "/FlateDecode", "<<",        "99999999999999999999"};
        std::mt19937 random = fuzzSource(59);
        Tally tally;
        const int rounds = fuzzRounds(3000);
        for (int i = 0; i < rounds; ++i)
            tally.count([&] {
                const auto carried = carriedProject(test::mutatedText(seeds[random() % std::size(seeds)], words, random));
                if (carried && !carried->starts_with("SQLite format 3"))
                    QTest::qFail("what was carried is no plan", __FILE__, __LINE__);
                return carried.has_value();
            });
        tally.close(rounds, 20);
    }
    // Of a thousand files one holds a whole plan; the others a few bytes that say they are one, which the last step refuses. Every second
    // has its own digest and seal again, so that the rows themselves are judged.
    void portfolios()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("all.portfolio")).toStdString();
        PortfolioContent content;
        content.campuses = {campusOf(sample())};
        content.choices = {{"order", "One"}};
        const std::string whole = portfolioBytes(path, content);
        content.campuses.front().bytes = "SQLite format 3" + std::string(120, '\1');
        const std::string small = portfolioBytes(path, content);
        SQLite::Database database = test::writable(small);
        database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA journal_mode = MEMORY");
        const std::vector<Cell> cells = cellsOf(database);
        std::mt19937 random = fuzzSource(60);
        Tally tally;
        const int rounds = fuzzRounds(600);
        for (int i = 0; i < rounds; ++i) {
            tally.count([&] {
                std::string bytes;
                if (i % 1000 == 0) {
                    bytes = test::tampered(whole, i % 2000 ? changed(cells[random() % cells.size()], random) : "");
                } else if (random() % 2) {
                    database.exec("BEGIN");
                    try {
                        database.exec(changed(cells[random() % cells.size()], random));
                        storeDigest(database);
                        bytes = std::string(imageOf(database).bytes());
                    } catch (...) {
                        database.exec("ROLLBACK");
                        throw;
                    }
                    database.exec("ROLLBACK");
                } else {
                    bytes = test::mutatedText(small, pieces, random);
                }
                std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
                for (const PortfolioCampus &campus : openPortfolio(path))
                    requireKept(campus.project.plan);
                return true;
            });
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("input %1").arg(i)));
        }
        tally.close(rounds, 1);
    }
};

QTEST_GUILESS_MAIN(FuzzStoredTest)
#include "stored_test.moc"
