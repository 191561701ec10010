// SPDX-License-Identifier: Apache-2.0
// A prepared statement and the values of its row, as thin as the C interface: a plan has some hundred thousand values, and
// SQLiteCpp makes an object with a counted reference of each. Errors are SQLite::Exception.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <memory>
#include <string>
#include <string_view>

namespace tokenyard {

// One value of the current row; good until the next step.
class Column {
public:
    Column(sqlite3_stmt *row, int index) : m_row(row), m_index(index), m_type(sqlite3_column_type(row, index)) {}
    int type() const { return m_type; } // SQLITE_INTEGER, ...
    bool isInteger() const { return m_type == SQLITE_INTEGER; }
    bool isFloat() const { return m_type == SQLITE_FLOAT; }
    bool isText() const { return m_type == SQLITE_TEXT; }
    bool isNull() const { return m_type == SQLITE_NULL; }
    std::int64_t integer() const { return sqlite3_column_int64(m_row, m_index); }
    double number() const { return sqlite3_column_double(m_row, m_index); }
    // The bytes of a text or blob.
    std::string_view bytes() const
    {
        const void *bytes = sqlite3_column_blob(m_row, m_index);
        return {static_cast<const char *>(bytes), std::size_t(sqlite3_column_bytes(m_row, m_index))};
    }
    const char *name() const { return sqlite3_column_name(m_row, m_index); }

private:
    sqlite3_stmt *m_row;
    int m_index, m_type;
};

class Statement {
public:
    Statement(SQLite::Database &database, std::string_view sql) : m_database(database.getHandle())
    {
        sqlite3_stmt *row = nullptr;
        require(sqlite3_prepare_v2(m_database, sql.data(), int(sql.size()), &row, nullptr));
        m_row.reset(row);
    }
    // Places count from 1. Words are copied; those of bindLasting must last until the statement has been executed.
    void bind(int place, std::int64_t value) { require(sqlite3_bind_int64(m_row.get(), place, value)); }
    void bind(int place, int value) { bind(place, std::int64_t(value)); }
    void bind(int place, double value) { require(sqlite3_bind_double(m_row.get(), place, value)); }
    void bind(int place, std::string_view words) { bindText(place, words, SQLITE_TRANSIENT); }
    void bindLasting(int place, std::string_view words) { bindText(place, words, SQLITE_STATIC); }
    void bind(int place, const char *words) { bind(place, std::string_view(words)); }
    void bind(int place) { require(sqlite3_bind_null(m_row.get(), place)); }
    // Whether there is a further row.
    bool executeStep()
    {
        const int state = sqlite3_step(m_row.get());
        if (state != SQLITE_ROW && state != SQLITE_DONE)
            throw SQLite::Exception(m_database, state);
        return state == SQLITE_ROW;
    }
    Column getColumn(int index) const { return Column(m_row.get(), index); }
    void reset() { require(sqlite3_reset(m_row.get())); }

private:
    void bindText(int place, std::string_view words, sqlite3_destructor_type keep)
    {
        require(sqlite3_bind_text(m_row.get(), place, words.empty() ? "" : words.data(), int(words.size()), keep));
    }
    void require(int state)
    {
        if (state != SQLITE_OK)
            throw SQLite::Exception(m_database, state);
    }
    struct Finalize {
        void operator()(sqlite3_stmt *row) const { sqlite3_finalize(row); }
    };
    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_row;
};

} // namespace tokenyard
