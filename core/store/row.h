// SPDX-License-Identifier: Apache-2.0
// Rows of a table whose columns are a field table: the one place where values of the plan become columns and back.
// Field::accepts checks every value both ways, so what was saved can be opened.
#pragma once

#include "core/plan/field.h"
#include "core/store/statement.h"
#include "core/store/store_error.h"

#include <string>
#include <vector>

namespace tokenyard {

// Which row is meant, for sentences: the table and the id.
struct RowName {
    const char *table;
    std::int64_t id;
};

// Words as a plan may hold them: control characters of older files are blanks.
std::string readable(std::string_view kept);
[[noreturn]] void throwBadValue(RowName row, const char *key);

std::int64_t integerAt(Statement &row, int column, RowName name);
double finiteAt(Statement &row, int column, RowName name);
std::string wordsAt(Statement &row, int column, RowName name, std::size_t longest = longestWords);

// The value in a column, if it has the type the field needs. A choice is kept by its key.
std::optional<FieldValue> valueAt(Statement &row, int column, FieldKind kind, std::span<const Choice> choices);
void bindValue(Statement &row, int index, const FieldValue &value, FieldKind kind, std::span<const Choice> choices);

std::string insertSql(const char *table, const std::vector<const char *> &columns);
std::string selectSql(const char *table, const std::vector<const char *> &columns, const char *order);
void execute(Statement &row); // an INSERT, made ready for the next

template <class Owner>
std::vector<const char *> columnsOf(std::span<const Field<Owner>> fields, std::vector<const char *> before = {})
{
    for (const Field<Owner> &field : fields)
        before.push_back(field.key);
    return before;
}

template <class Owner>
void bindFields(Statement &row, int first, std::span<const Field<Owner>> fields, const Owner &owner, RowName name)
{
    for (const Field<Owner> &field : fields) {
        const FieldValue value = field.get(owner);
        if (!field.accepts(value))
            throwBadValue(name, field.key);
        bindValue(row, first++, value, field.kind, field.choices);
    }
}

template <class Owner>
void readFields(Statement &row, int first, std::span<const Field<Owner>> fields, Owner &owner, RowName name)
{
    for (const Field<Owner> &field : fields) {
        const std::optional<FieldValue> value = valueAt(row, first++, field.kind, field.choices);
        if (!value || !field.accepts(*value))
            throwBadValue(name, field.key);
        field.set(owner, *value);
    }
}

} // namespace tokenyard
