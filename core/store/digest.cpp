// SPDX-License-Identifier: Apache-2.0
// The digest over all rows: tables in order of name, rows in order of primary key, each value with its type and length.
#include "core/store/image.h"
#include "core/store/sha256.h"
#include "core/store/statement.h"

#include <algorithm>
#include <bit>
#include <cstring>
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
    Statement info(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    info.bind(1, name);
    while (info.executeStep()) {
        table.columns.push_back(std::string(info.getColumn(0).bytes()));
        if (const int place = int(info.getColumn(1).integer()); place > 0)
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

constexpr std::size_t numberSize = 8;

void put(char *bytes, std::uint64_t value) // little-endian on every machine
{
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(bytes, &value, numberSize);
    else
        for (std::size_t i = 0; i < numberSize; ++i)
            bytes[i] = char(value >> (8 * i));
}

void append(std::string &out, std::string_view words)
{
    char size[numberSize];
    put(size, words.size());
    out.append(size, numberSize);
    out += words;
}

// SQLite's numbers of the types: 1 integer, 2 real, 3 text, 4 blob, 5 null.
void append(std::string &out, const Column &value)
{
    char bytes[1 + numberSize];
    bytes[0] = char('0' + value.type());
    if (value.isNull()) {
        out += bytes[0];
        return;
    }
    const std::string_view words = value.isInteger() || value.isFloat() ? std::string_view() : value.bytes();
    put(bytes + 1,
        value.isInteger()     ? std::uint64_t(value.integer())
            : value.isFloat() ? std::bit_cast<std::uint64_t>(value.number())
                              : words.size());
    out.append(bytes, sizeof bytes);
    out += words;
}

void addTable(Sha256 &hash, SQLite::Database &database, const Table &table)
{
    std::string out = "T";
    append(out, table.name);
    for (const std::string &column : table.columns) {
        out += 'C';
        append(out, column);
    }
    Statement rows(database,
                   "SELECT " + joined(table.columns) + " FROM \"" + table.name + '"'
                       + (table.name == "meta" ? " WHERE key <> 'digest'" : "")
                       + (table.key.empty() ? "" : " ORDER BY " + joined(table.key)));
    while (rows.executeStep()) {
        out += 'R';
        for (int i = 0; i < int(table.columns.size()); ++i)
            append(out, rows.getColumn(i));
        if (out.size() > 8192) {
            hash.add(out);
            out.clear();
        }
    }
    hash.add(out);
}

} // namespace

std::string digestOfRows(SQLite::Database &database)
{
    std::vector<Table> tables;
    Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.executeStep())
        tables.push_back(describe(database, std::string(names.getColumn(0).bytes())));
    Sha256 hash;
    for (const Table &table : tables)
        addTable(hash, database, table);
    return hash.finish();
}

std::string storedDigest(SQLite::Database &database)
{
    Statement row(database, "SELECT value FROM meta WHERE key = 'digest'");
    return row.executeStep() ? std::string(row.getColumn(0).bytes()) : std::string();
}

void storeDigest(SQLite::Database &database)
{
    Statement row(database, "INSERT OR REPLACE INTO meta (key, value) VALUES ('digest', ?)");
    row.bind(1, digestOfRows(database));
    row.executeStep();
}

} // namespace tokenyard
