// SPDX-License-Identifier: Apache-2.0
#include "core/plan/limits.h"
#include "core/store/image.h"
#include "core/store/plan_rows.h"
#include "core/store/row.h"

#include <SQLiteCpp/Transaction.h>

#include <cmath>
#include <map>

namespace tokenyard {

namespace {

class Writer {
public:
    explicit Writer(SQLite::Database &database)
        : m_database(database),
          m_note(database, insertSql("note", {"part", "owner", "position", "key", "low", "high", "source", "distribution"}))
    {}
    void write(const Project &project);

private:
    template <class Part>
    int lead(Statement &row, const Part &part, std::int64_t position);
    template <class Part>
    void rest(const Part &, RowName)
    {}
    void rest(const Site &site, RowName name);
    void rest(const Object &object, RowName name);
    void rest(const Feed &feed, RowName name);
    void rest(const Scenario &scenario, RowName name);
    void notes(RowName row, const std::vector<FieldNote> &notes);
    void words(Statement &row, int index, const std::string &words, RowName name, const char *key);
    void point(Statement &row, int index, Point point, RowName name);
    Statement &insert(const char *table, const std::vector<const char *> &columns);
    void plan(const Project &project);
    void difference(Statement &row, const Difference &difference, RowName name);
    void waivers(const std::vector<Waiver> &waivers);
    void records(const Project &project);

    SQLite::Database &m_database;
    Statement m_note;
    std::map<std::string, Statement> m_inserts; // by table, made ready once
};

Statement &Writer::insert(const char *table, const std::vector<const char *> &columns)
{
    const auto it = m_inserts.find(table);
    return it != m_inserts.end() ? it->second : m_inserts.try_emplace(table, m_database, insertSql(table, columns)).first->second;
}

void Writer::words(Statement &row, int index, const std::string &words, RowName name, const char *key)
{
    if (!isGoodText(words, longestWords))
        throwBadValue(name, key);
    row.bindLasting(index, words); // a part of the plan
}

void Writer::point(Statement &row, int index, Point point, RowName name)
{
    if (!limit::accepts(point))
        throwBadValue(name, "x");
    row.bind(index, point.x);
    row.bind(index + 1, point.y);
}

void Writer::notes(RowName name, const std::vector<FieldNote> &notes)
{
    std::int64_t position = 0;
    for (const FieldNote &note : notes) {
        m_note.bindLasting(1, name.table);
        m_note.bind(2, name.id);
        m_note.bind(3, position++);
        words(m_note, 4, note.key, name, "key");
        int index = 5;
        for (const std::optional<double> &limit : {note.low, note.high}) {
            if (limit && !std::isfinite(*limit))
                throwBadValue(name, "low");
            limit ? m_note.bind(index, *limit) : m_note.bind(index);
            ++index;
        }
        words(m_note, 7, note.source, name, "source");
        words(m_note, 8, note.distribution, name, "distribution");
        execute(m_note);
    }
}

// Binds what leadingColumns() names; returns the index of the first field.
template <class Part>
int Writer::lead(Statement &row, const Part &part, std::int64_t position)
{
    if constexpr (requires { part.id; })
        row.bind(1, part.id.value);
    else
        row.bind(1, 1);
    if constexpr (std::is_same_v<Part, Object>) {
        row.bindLasting(2, kindInfo(part.kind()).key);
        row.bind(3, part.group);
        return 4;
    } else if constexpr (std::is_same_v<Part, Feed>) {
        row.bind(2, part.from.object.value);
        row.bind(3, part.from.port);
        row.bind(4, part.to.object.value);
        row.bind(5, part.to.port);
        return 6;
    } else if constexpr (requires { part.id; }) {
        row.bind(2, position);
        return 3;
    } else {
        return 2;
    }
}

void Writer::plan(const Project &project)
{
    Statement row(m_database, insertSql("plan", {"id", "next_id", "data_version"}));
    row.bind(1, 1);
    row.bind(2, project.plan.nextId);
    words(row, 3, project.dataVersion, {"plan", 1}, "data_version");
    execute(row);
}

void Writer::rest(const Site &site, RowName)
{
    Statement &row = insert("site_boundary", {"position", "x", "y"});
    for (std::size_t i = 0; i < site.boundary.size(); ++i) {
        row.bind(1, std::int64_t(i));
        point(row, 2, site.boundary[i], {"site_boundary", std::int64_t(i)});
        execute(row);
    }
}

// The fields of its kind, in the kind's own table.
void Writer::rest(const Object &object, RowName)
{
    const KindInfo &kind = kindInfo(object.kind());
    const auto fields = kindFields(kind.kind);
    if (fields.empty())
        return;
    Statement &row = insert(kind.key, columnsOf(fields, {"id"}));
    row.bind(1, object.id.value);
    bindFields(row, 2, fields, object, {kind.key, object.id.value});
    execute(row);
}

void Writer::rest(const Feed &feed, RowName name)
{
    Statement &row = insert("feed_waypoint", {"feed", "position", "x", "y"});
    for (std::size_t i = 0; i < feed.waypoints.size(); ++i) {
        row.bind(1, feed.id.value);
        row.bind(2, std::int64_t(i));
        point(row, 3, feed.waypoints[i], name);
        execute(row);
    }
}

void Writer::difference(Statement &row, const Difference &difference, RowName name)
{
    constexpr const char *types[] = {"number", "count", "flag", "words"}; // in the order of FieldValue's alternatives
    row.bind(3, difference.object.value);
    words(row, 4, difference.part, name, "part");
    words(row, 5, difference.key, name, "key");
    row.bind(6, types[difference.value.index()]);
    if (const auto *number = std::get_if<double>(&difference.value); number && !std::isfinite(*number))
        throwBadValue(name, "value");
    if (const auto *text = std::get_if<std::string>(&difference.value))
        words(row, 7, *text, name, "value");
    else
        bindValue(row, 7, difference.value, FieldKind::Quantity, {});
}

void Writer::rest(const Scenario &scenario, RowName name)
{
    Statement &row = insert("scenario_difference", {"scenario", "position", "object", "part", "key", "type", "value"});
    for (std::size_t i = 0; i < scenario.differences.size(); ++i) {
        row.bind(1, scenario.id.value);
        row.bind(2, std::int64_t(i));
        difference(row, scenario.differences[i], name);
        execute(row);
    }
}

void Writer::waivers(const std::vector<Waiver> &waivers)
{
    Statement row(m_database, insertSql("waiver", {"position", "rule", "reason", "waived_by", "date"}));
    Statement object(m_database, insertSql("waiver_object", {"waiver", "position", "object"}));
    for (std::size_t i = 0; i < waivers.size(); ++i) {
        const RowName name{"waiver", std::int64_t(i)};
        row.bind(1, std::int64_t(i));
        words(row, 2, waivers[i].rule, name, "rule");
        words(row, 3, waivers[i].reason, name, "reason");
        words(row, 4, waivers[i].by, name, "waived_by");
        words(row, 5, waivers[i].date, name, "date");
        execute(row);
        for (std::size_t j = 0; j < waivers[i].objects.size(); ++j) {
            object.bind(1, std::int64_t(i));
            object.bind(2, std::int64_t(j));
            object.bind(3, waivers[i].objects[j].value);
            execute(object);
        }
    }
}

void Writer::records(const Project &project)
{
    Statement row(m_database, insertSql("record", {"kind", "position", "id", "content"}));
    for (const auto &[kind, records] : project.records)
        for (std::size_t i = 0; i < records.size(); ++i) {
            row.bind(1, kind);
            row.bind(2, std::int64_t(i));
            row.bind(3, records[i].id);
            row.bind(4, recordToJson(records[i]));
            execute(row);
        }
    Statement file(m_database, insertSql("data_file", {"name", "content"}));
    for (const auto &[name, content] : project.dataFiles) {
        file.bind(1, name);
        file.bind(2, content);
        execute(file);
    }
}

void Writer::write(const Project &project)
{
    plan(project);
    std::map<std::string_view, std::int64_t> positions;
    forEachPart(project.plan, [&]<class Row>(const Row &row, const typename Row::Part &part) {
        Statement &statement = insert(row.table, columnsOf(row.commonFields(), leadingColumns<typename Row::Part>()));
        const int first = lead(statement, part, positions[row.key]++);
        const RowName name{row.table, row.refOf(part).id ? row.refOf(part).id.value : 1};
        bindFields(statement, first, row.commonFields(), part, name);
        execute(statement);
        if constexpr (Row::hasNotes)
            notes(name, part.notes);
        rest(part, name);
    });
    waivers(project.plan.waivers);
    records(project);
}

// The dictionary for other readers.
template <class Owner>
void describe(Statement &row, const char *table, std::span<const Field<Owner>> fields)
{
    for (const Field<Owner> &field : fields) {
        row.bind(1, table);
        row.bind(2, field.key);
        row.bind(3, field.label.source);
        row.bind(4, std::string(field.unit.symbol));
        row.bind(5, field.unit.factor);
        row.bind(6, field.unit.offset);
        row.bind(7, field.meaning.source);
        execute(row);
    }
}

void describeAll(SQLite::Database &database)
{
    Statement row(database, insertSql("variable", {"part", "key", "label", "unit", "factor", "offset", "meaning"}));
    forEachPartRow([&](const auto &part) { describe(row, part.table, part.commonFields()); });
    for (const KindInfo &kind : allKinds())
        describe(row, kind.key, kindFields(kind.kind));
}

} // namespace

void writeProject(SQLite::Database &database, const Project &project, const FileMeta &meta)
{
    SQLite::Transaction transaction(database);
    Writer(database).write(project);
    describeAll(database);
    Statement row(database, insertSql("meta", {"key", "value"}));
    for (const auto &[key, value] : meta) {
        row.bind(1, key);
        row.bind(2, value);
        execute(row);
    }
    storeDigest(database);
    transaction.commit();
}

} // namespace tokenyard
