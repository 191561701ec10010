// SPDX-License-Identifier: Apache-2.0
// The digest over all rows: tables in order of name, rows in order of primary key, each value with its type and length.
#include "core/store/image.h"
#include "core/store/sha256.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <bit>
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
    for (int i = 0; i < 8; ++i)
        out += char(value >> (8 * i));
}

void append(std::string &out, std::string_view words)
{
    append(out, std::uint64_t(words.size()));
    out += words;
}

void append(std::string &out, const SQLite::Column &value)
{
    const int type = value.getType();
    out += char('0' + type); // SQLite's numbers: 1 integer, 2 real, 3 text, 4 blob, 5 null
    if (type == SQLite::INTEGER)
        append(out, std::uint64_t(value.getInt64()));
    else if (type == SQLite::FLOAT)
        append(out, std::bit_cast<std::uint64_t>(value.getDouble()));
    else if (type != SQLite::Null) {
        const void *bytes = value.getBlob();
        append(out, std::string_view(static_cast<const char *>(bytes), std::size_t(value.getBytes())));
    }
}

void addTable(Sha256 &hash, SQLite::Database &database, const Table &table)
{
    std::string out = "T";
    append(out, table.name);
    for (const std::string &column : table.columns) {
        out += 'C';
        append(out, column);
    }
    SQLite::Statement rows(database, "SELECT " + joined(table.columns) + " FROM \"" + table.name + '"'
                                         + (table.name == "meta" ? " WHERE key <> 'digest'" : "") + " ORDER BY " + joined(table.key));
    while (rows.executeStep()) {
        out += 'R';
        for (int i = 0; i < int(table.columns.size()); ++i)
            append(out, rows.getColumn(i));
        hash.add(out);
        out.clear();
    }
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
