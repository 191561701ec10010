// SPDX-License-Identifier: Apache-2.0
#include "core/store/image.h"
#include "core/store/plan_rows.h"
#include "core/store/row.h"

#include <SQLiteCpp/Transaction.h>

#include <cmath>

namespace tokenyard {

namespace {

class Writer {
public:
    explicit Writer(SQLite::Database &database)
        : m_database(database), m_note(database, insertSql("note", {"part", "owner", "position", "key", "low", "high", "source"}))
    {}
    void write(const Project &project);

private:
    template <class Part>
    void single(const char *table, std::span<const Field<Part>> fields, const Part &part);
    template <class Part>
    void list(const char *table, std::span<const Field<Part>> fields, const std::vector<Shared<Part>> &parts);
    void notes(RowName row, const std::vector<FieldNote> &notes);
    void words(Statement &row, int index, const std::string &words, RowName name, const char *key);
    void point(Statement &row, int index, Point point, RowName name);
    void plan(const Project &project);
    void objects(const std::vector<Shared<Object>> &objects);
    void feeds(const std::vector<Shared<Feed>> &feeds);
    void boundary(const Polygon &boundary);
    void scenarios(const std::vector<Scenario> &scenarios);
    void difference(Statement &row, const Difference &difference, RowName name);
    void waivers(const std::vector<Waiver> &waivers);
    void records(const Project &project);

    SQLite::Database &m_database;
    Statement m_note;
};

void Writer::words(Statement &row, int index, const std::string &words, RowName name, const char *key)
{
    if (!isGoodText(words, longestWords))
        throwBadValue(name, key);
    row.bindLasting(index, words); // a part of the plan
}

void Writer::point(Statement &row, int index, Point point, RowName name)
{
    if (!std::isfinite(point.x) || !std::isfinite(point.y))
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
        execute(m_note);
    }
}

template <class Part>
void Writer::single(const char *table, std::span<const Field<Part>> fields, const Part &part)
{
    Statement row(m_database, insertSql(table, columnsOf(fields, {"id"})));
    row.bind(1, 1);
    bindFields(row, 2, fields, part, {table, 1});
    execute(row);
    notes({table, 1}, part.notes);
}

template <class Part>
void Writer::list(const char *table, std::span<const Field<Part>> fields, const std::vector<Shared<Part>> &parts)
{
    Statement row(m_database, insertSql(table, columnsOf(fields, {"id", "position"})));
    std::int64_t position = 0;
    for (const Shared<Part> &part : parts) {
        const RowName name{table, part->id.value};
        row.bind(1, part->id.value);
        row.bind(2, position++);
        bindFields(row, 3, fields, *part, name);
        execute(row);
        if constexpr (requires { part->notes; })
            notes(name, part->notes);
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

void Writer::objects(const std::vector<Shared<Object>> &objects)
{
    Statement common(m_database, insertSql(table::object, columnsOf(commonFields(), {"id", "kind", "group_number"})));
    std::vector<std::unique_ptr<Statement>> own(objectKindCount);
    for (const Shared<Object> &object : objects) {
        const KindInfo &kind = kindInfo(object->kind());
        const RowName name{kind.key, object->id.value};
        common.bind(1, object->id.value);
        common.bindLasting(2, kind.key);
        common.bind(3, object->group);
        bindFields(common, 4, commonFields(), *object, name);
        execute(common);
        notes({table::object, object->id.value}, object->notes);
        const auto fields = kindFields(kind.kind);
        if (fields.empty())
            continue;
        auto &row = own[std::size_t(kind.kind)];
        if (!row)
            row = std::make_unique<Statement>(m_database, insertSql(kind.key, columnsOf(fields, {"id"})));
        row->bind(1, object->id.value);
        bindFields(*row, 2, fields, *object, name);
        execute(*row);
    }
}

void Writer::feeds(const std::vector<Shared<Feed>> &feeds)
{
    Statement row(m_database, insertSql(table::feed, columnsOf(feedFields(), {"id", "from_object", "from_port", "to_object", "to_port"})));
    Statement waypoint(m_database, insertSql("feed_waypoint", {"feed", "position", "x", "y"}));
    for (const Shared<Feed> &feed : feeds) {
        const RowName name{table::feed, feed->id.value};
        row.bind(1, feed->id.value);
        row.bind(2, feed->from.object.value);
        row.bind(3, feed->from.port);
        row.bind(4, feed->to.object.value);
        row.bind(5, feed->to.port);
        bindFields(row, 6, feedFields(), *feed, name);
        execute(row);
        notes(name, feed->notes);
        for (std::size_t i = 0; i < feed->waypoints.size(); ++i) {
            waypoint.bind(1, feed->id.value);
            waypoint.bind(2, std::int64_t(i));
            point(waypoint, 3, feed->waypoints[i], name);
            execute(waypoint);
        }
    }
}

void Writer::boundary(const Polygon &boundary)
{
    Statement row(m_database, insertSql("site_boundary", {"position", "x", "y"}));
    for (std::size_t i = 0; i < boundary.size(); ++i) {
        row.bind(1, std::int64_t(i));
        point(row, 2, boundary[i], {"site_boundary", std::int64_t(i)});
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

void Writer::scenarios(const std::vector<Scenario> &scenarios)
{
    Statement row(m_database, insertSql("scenario", {"id", "position", "name"}));
    Statement one(m_database, insertSql("scenario_difference", {"scenario", "position", "object", "part", "key", "type", "value"}));
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const RowName name{"scenario", scenarios[i].id.value};
        row.bind(1, scenarios[i].id.value);
        row.bind(2, std::int64_t(i));
        words(row, 3, scenarios[i].name, name, "name");
        execute(row);
        for (std::size_t j = 0; j < scenarios[i].differences.size(); ++j) {
            one.bind(1, scenarios[i].id.value);
            one.bind(2, std::int64_t(j));
            difference(one, scenarios[i].differences[j], name);
            execute(one);
        }
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
    const Plan &p = project.plan;
    plan(project);
    single(table::site, siteFields(), *p.site);
    boundary(p.site->boundary);
    objects(p.objects);
    feeds(p.feeds);
    list(table::service, serviceFields(), p.services);
    list(table::phase, phaseFields(), p.phases);
    single(table::power, powerFields(), *p.power);
    single(table::cooling, coolingFields(), *p.cooling);
    single(table::supply, supplyFields(), *p.supply);
    single(table::cost, costFields(), *p.cost);
    single(table::finance, financeFields(), *p.finance);
    scenarios(p.scenarios);
    waivers(p.waivers);
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
    describe(row, table::site, siteFields());
    describe(row, table::object, commonFields());
    for (const KindInfo &kind : allKinds())
        describe(row, kind.key, kindFields(kind.kind));
    describe(row, table::feed, feedFields());
    describe(row, table::service, serviceFields());
    describe(row, table::phase, phaseFields());
    describe(row, table::power, powerFields());
    describe(row, table::cooling, coolingFields());
    describe(row, table::supply, supplyFields());
    describe(row, table::cost, costFields());
    describe(row, table::finance, financeFields());
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
