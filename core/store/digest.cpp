// SPDX-License-Identifier: Apache-2.0
// The digest over all rows: tables in order of name, rows in order of primary key, each value with its type and length.
#include "core/store/image.h"
#include "core/store/sha256.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <vector>

namespace tokenyard {

namespace {

struct Table {
    std::string name;
    std::vector<std::string> columns, key; // key: columns of the primary key in their order
};

Table describe(SQLite::Database &database, const std::string &name)
{
    Table table{name, {}, {}};
    std::vector<std::pair<int, std::string>> key;
    SQLite::Statement info(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    info.bind(1, name);
    while (info.executeStep()) {
        table.columns.push_back(info.getColumn(0).getString());
        if (const int place = info.getColumn(1).getInt(); place > 0)
            key.emplace_back(place, table.columns.back());
    }
    std::sort(key.begin(), key.end());
    for (auto &[place, column] : key)
        table.key.push_back(column);
    return table;
}

std::string joined(const std::vector<std::string> &columns)
{
    std::string list;
    for (const std::string &column : columns)
        list += (list.empty() ? "\"" : ", \"") + column + '"';
    return list;
}

void append(std::string &out, std::uint64_t value)
{
    char bytes[8]; // little-endian on every machine
    for (int i = 0; i < 8; ++i)
        bytes[i] = char(value >> (8 * i));
    out.append(bytes, 8);
}

void append(std::string &out, std::string_view words)
{
    append(out, std::uint64_t(words.size()));
    out += words;
}

void append(std::string &out, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    out += char('0' + type); // SQLite's numbers: 1 integer, 2 real, 3 text, 4 blob, 5 null
    if (type == SQLITE_INTEGER)
        append(out, std::uint64_t(sqlite3_value_int64(value)));
    else if (type == SQLITE_FLOAT)
        append(out, std::bit_cast<std::uint64_t>(sqlite3_value_double(value)));
    else if (type != SQLITE_NULL) {
        const void *bytes = sqlite3_value_blob(value);
        append(out, std::string_view(static_cast<const char *>(bytes), std::size_t(sqlite3_value_bytes(value))));
    }
}

// The C interface: an object a value would take longer than the digest.
struct Finalize {
    void operator()(sqlite3_stmt *rows) const { sqlite3_finalize(rows); }
};
using Rows = std::unique_ptr<sqlite3_stmt, Finalize>;

Rows prepare(SQLite::Database &database, const std::string &sql)
{
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &rows, nullptr) != SQLITE_OK)
        throw SQLite::Exception(database.getHandle());
    return Rows(rows);
}

void addTable(Sha256 &hash, SQLite::Database &database, const Table &table)
{
    std::string out = "T";
    append(out, table.name);
    for (const std::string &column : table.columns) {
        out += 'C';
        append(out, column);
    }
    const Rows rows = prepare(database, "SELECT " + joined(table.columns) + " FROM \"" + table.name + '"'
                                            + (table.name == "meta" ? " WHERE key <> 'digest'" : "") + (table.key.empty() ? "" : " ORDER BY " + joined(table.key)));
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(rows.get())) == SQLITE_ROW) {
        out += 'R';
        for (int i = 0; i < int(table.columns.size()); ++i)
            append(out, sqlite3_column_value(rows.get(), i));
        if (out.size() > 8192) {
            hash.add(out);
            out.clear();
        }
    }
    if (state != SQLITE_DONE)
        throw SQLite::Exception(database.getHandle(), state);
    hash.add(out);
}

} // namespace

std::string digestOfRows(SQLite::Database &database)
{
    std::vector<Table> tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.executeStep())
        tables.push_back(describe(database, names.getColumn(0).getString()));
    Sha256 hash;
    for (const Table &table : tables)
        addTable(hash, database, table);
    return hash.finish();
}

std::string storedDigest(SQLite::Database &database)
{
    SQLite::Statement row(database, "SELECT value FROM meta WHERE key = 'digest'");
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void storeDigest(SQLite::Database &database)
{
    SQLite::Statement row(database, "INSERT OR REPLACE INTO meta (key, value) VALUES ('digest', ?)");
    row.bind(1, digestOfRows(database));
    row.exec();
}

} // namespace tokenyard
