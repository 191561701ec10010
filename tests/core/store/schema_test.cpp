// SPDX-License-Identifier: Apache-2.0
#include "core/store/image.h"
#include "core/store/plan_rows.h"

#include <QTest>

#include <SQLiteCpp/Statement.h>

#include <set>

using namespace tokenyard;

namespace {

std::set<std::string> columnsIn(SQLite::Database &database, const std::string &table)
{
    std::set<std::string> columns;
    SQLite::Statement info(database, "SELECT name FROM pragma_table_info(?)");
    info.bind(1, table);
    while (info.executeStep())
        columns.insert(info.getColumn(0).getString());
    return columns;
}

template <class Owner>
std::set<std::string> keysOf(std::span<const Field<Owner>> fields, const std::vector<const char *> &others)
{
    std::set<std::string> keys(others.begin(), others.end());
    for (const Field<Owner> &field : fields)
        keys.insert(field.key);
    return keys;
}

QString listed(const std::set<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << QString::fromStdString(name);
    return list.join(", ");
}

} // namespace

// A field added to a table of core/plan needs a column, in a new migration.
class SchemaTest : public QObject {
    Q_OBJECT
private slots:
    // An empty file is made table by table; whatever the way, its tables are those of the migrations run one after the other, to the letter.
    void anEmptyFileHasTheTablesOfTheMigrations()
    {
        const auto tables = [](SQLite::Database &database) {
            QStringList all;
            SQLite::Statement rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid");
            while (rows.executeStep())
                for (int column = 0; column < 4; ++column)
                    all << QString::fromStdString(rows.getColumn(column).getString());
            return all;
        };
        for (int version = 1; version <= currentFormat().version(); ++version) {
            const Format format = currentFormat().upTo(version);
            SQLite::Database empty = newDatabase(format), migrated(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            for (const std::string &script : format.migrations)
                migrated.exec(script);
            QCOMPARE(tables(empty), tables(migrated));
            QCOMPARE(int(empty.execAndGet("PRAGMA user_version")), version);
        }
    }
    // The allocator gives nothing for no bytes, which was told as a lack of memory.
    void anImageOfNoBytesTakesNone() { QVERIFY(Image(std::string_view{}).bytes().empty()); }
    void theColumnsOfEachTableAreTheKeysOfItsFields()
    {
        SQLite::Database database = newDatabase(currentFormat());
        const auto same = [&](const char *table, const std::set<std::string> &keys) {
            QVERIFY2(columnsIn(database, table) == keys,
                     qPrintable(QStringLiteral("%1 has the columns %2; its fields are %3")
                                    .arg(table, listed(columnsIn(database, table)), listed(keys))));
        };
        forEachPartRow(
            [&]<class Row>(const Row &row) { same(row.table, keysOf(row.commonFields(), leadingColumns<typename Row::Part>())); });
        for (const KindInfo &kind : allKinds())
            if (!kindFields(kind.kind).empty())
                same(kind.key, keysOf(kindFields(kind.kind), {"id"}));
    }
    void everyTableIsStrictAndNoneHasAnExtraIndex()
    {
        SQLite::Database database = newDatabase(currentFormat());
        SQLite::Statement tables(database, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
        int count = 0;
        for (; tables.executeStep(); ++count)
            QVERIFY2(tables.getColumn(1).getInt() == 1, tables.getColumn(0).getText());
        QVERIFY(count > 20);
        SQLite::Statement indexes(database, "SELECT count(*) FROM sqlite_schema WHERE type <> 'table'");
        QVERIFY(indexes.executeStep());
        QCOMPARE(indexes.getColumn(0).getInt(), 0);
    }
    void theHeadSaysWhoseFileItIsAndOfWhichVersion()
    {
        SQLite::Database database = newDatabase(currentFormat());
        QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), 0x544F4B59);
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), currentFormat().version());
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
