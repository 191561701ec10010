// SPDX-License-Identifier: Apache-2.0
#include "core/store/row.h"

#include "core/base/one_line.h"

#include <cmath>
#include <cstring>

namespace tokenyard {

// Programs before this one took control characters in names (a pasted line break of a slide is one): they become blanks, so that the
// plan opens. NUL is damage. Only what is no field, such as a reason, may have more than one line.
std::string readable(std::string_view kept)
{
    std::string words(kept);
    for (char &c : words)
        if ((c > '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7F')
            c = ' ';
    return words;
}

void throwBadValue(RowName row, const char *key)
{
    throw Damage{Text(TY_TR("Store", "%1 %2 has a value of %3 that is not allowed"),
                      {std::string(row.table), std::to_string(row.id), std::string(key)})};
}

std::int64_t integerAt(Statement &row, int column, RowName name)
{
    const Column value = row.getColumn(column);
    if (!value.isInteger())
        throwBadValue(name, value.name());
    return value.integer();
}

double finiteAt(Statement &row, int column, RowName name)
{
    const Column value = row.getColumn(column);
    if (!value.isFloat() || !std::isfinite(value.number()))
        throwBadValue(name, value.name());
    return value.number();
}

std::string wordsAt(Statement &row, int column, RowName name, std::size_t longest)
{
    const Column value = row.getColumn(column);
    std::string words = value.isText() ? readable(value.bytes()) : std::string(1, '\0');
    if (!isGoodText(words, longest))
        throwBadValue(name, value.name());
    return words;
}

std::optional<FieldValue> valueAt(Statement &row, int column, FieldKind kind, std::span<const Choice> choices)
{
    const Column value = row.getColumn(column);
    switch (kind) {
    case FieldKind::Quantity: return value.isFloat() ? std::optional<FieldValue>(value.number()) : std::nullopt;
    case FieldKind::Count:
    case FieldKind::ObjectRef: return value.isInteger() ? std::optional<FieldValue>(std::int64_t(value.integer())) : std::nullopt;
    case FieldKind::Flag: return value.isInteger() ? std::optional<FieldValue>(value.integer() != 0) : std::nullopt;
    case FieldKind::Choice:
        for (std::size_t i = 0; value.isText() && i < choices.size(); ++i)
            if (value.bytes() == choices[i].key)
                return std::int64_t(i);
        return std::nullopt;
    case FieldKind::Words:
    case FieldKind::RecordRef:
        if (std::string words = value.isText() ? readable(value.bytes()) : std::string(1, '\0'); isGoodText(words, longestWords))
            return onOneLine(std::move(words));
        return std::nullopt;
    }
    return std::nullopt;
}

void bindValue(Statement &row, int index, const FieldValue &value, FieldKind kind, std::span<const Choice> choices)
{
    if (kind == FieldKind::Choice)
        row.bindLasting(index, choices[std::size_t(std::get<std::int64_t>(value))].key);
    else if (const auto *number = std::get_if<double>(&value))
        row.bind(index, *number);
    else if (const auto *count = std::get_if<std::int64_t>(&value))
        row.bind(index, *count);
    else if (const auto *flag = std::get_if<bool>(&value))
        row.bind(index, int(*flag));
    else
        row.bind(index, std::get<std::string>(value));
}

namespace {
std::string quoted(const std::vector<const char *> &columns)
{
    std::string list;
    for (const char *column : columns)
        list += (list.empty() ? "\"" : ", \"") + std::string(column) + '"';
    return list;
}
} // namespace

std::string insertSql(const char *table, const std::vector<const char *> &columns)
{
    std::string places;
    for (std::size_t i = 0; i < columns.size(); ++i)
        places += i ? ", ?" : "?";
    return "INSERT INTO \"" + std::string(table) + "\" (" + quoted(columns) + ") VALUES (" + places + ")";
}

std::string selectSql(const char *table, const std::vector<const char *> &columns, const char *order)
{
    return "SELECT " + quoted(columns) + " FROM \"" + table + "\" ORDER BY " + order;
}

void execute(Statement &row)
{
    row.executeStep();
    row.reset();
}

} // namespace tokenyard
