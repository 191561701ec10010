// SPDX-License-Identifier: Apache-2.0
#include "core/plan/distribution.h"
#include "core/plan/limits.h"
#include "core/store/plan_rows.h"
#include "core/store/row.h"

#include <algorithm>
#include <limits>

namespace tokenyard {

namespace {

[[noreturn]] void throwTooMany(const char *table, std::size_t most)
{
    throw BeyondLimit{{Text(TY_TR("Store", "its table %1 holds more than %2 rows, the most there may be"),
                            {std::string(table), tokenyard::count(double(most))})}};
}

[[noreturn]] void throwOutOfPlace(RowName row)
{
    throw Damage{Text(TY_TR("Store", "%1 %2 is out of its place"), {std::string(row.table), std::to_string(row.id)})};
}

// Rows of a table that belong to rows of another, both in order: taken while they belong to the one at hand.
class Followers {
public:
    Followers(SQLite::Database &database, const std::string &sql, const char *table, int ownerColumn)
        : m_rows(database, sql), m_table(table), m_owner(ownerColumn)
    {
        m_more = m_rows.executeStep();
    }
    // Calls take(row) for each row of this owner, in order.
    template <class Take>
    void of(std::int64_t owner, Take &&take)
    {
        while (m_more && integerAt(m_rows, m_owner, {m_table, 0}) == owner) {
            take(m_rows);
            m_more = m_rows.executeStep();
        }
    }
    void requireEnd()
    {
        if (m_more)
            throwOutOfPlace({m_table, integerAt(m_rows, m_owner, {m_table, 0})});
    }

private:
    Statement m_rows;
    const char *m_table;
    int m_owner;
    bool m_more = false;
};

class Reader {
public:
    explicit Reader(SQLite::Database &database) : m_database(database) {}
    Project read();

private:
    void plan(Project &project);
    template <class Row>
    typename Row::Part single(const Row &row);
    template <class Row>
    std::vector<Shared<typename Row::Part>> list(const Row &row);
    template <class Part>
    int lead(Statement &row, Part &part, RowName name);
    // What is not a field of the parts, in order of their ids.
    template <class Part>
    void rest(const std::vector<Part *> &)
    {}
    void rest(const std::vector<Site *> &sites);
    void rest(const std::vector<Object *> &objects);
    void rest(const std::vector<Feed *> &feeds);
    void rest(const std::vector<Scenario *> &scenarios);
    template <class Part>
    void notes(const char *table, const std::vector<Part *> &parts);
    FieldNote note(Statement &row, RowName owner);
    void readPoint(Statement &row, int column, std::vector<Point> &points, RowName name);
    FeedEnd end(Statement &row, int column, RowName name);
    Difference difference(Statement &row, RowName name);
    std::vector<Waiver> waivers();
    void requireAllNotesTaken();
    void records(Project &project);
    void dataFiles(Project &project);
    void count(std::size_t &n, std::size_t most, const char *table)
    {
        if (++n > most)
            throwTooMany(table, most);
    }

    SQLite::Database &m_database;
    std::size_t m_notes = 0;
};

void Reader::plan(Project &project)
{
    Statement row(m_database, selectSql("plan", {"next_id", "data_version"}, "id"));
    if (!row.executeStep())
        throwOutOfPlace({"plan", 1});
    project.plan.nextId = integerAt(row, 0, {"plan", 1});
    if (project.plan.nextId > limit::largestId)
        throwBadValue({"plan", 1}, "next_id");
    project.dataVersion = wordsAt(row, 1, {"plan", 1});
}

FieldNote Reader::note(Statement &row, RowName owner)
{
    FieldNote note{wordsAt(row, 2, owner), {}, {}, wordsAt(row, 5, owner), wordsAt(row, 6, owner)};
    if (!row.getColumn(3).isNull())
        note.low = finiteAt(row, 3, owner);
    if (!row.getColumn(4).isNull())
        note.high = finiteAt(row, 4, owner);
    if (!readDistribution(note.distribution))
        throwBadValue(owner, "distribution");
    return note;
}

template <class Part>
std::int64_t rowId(const Part &part)
{
    if constexpr (requires { part.id; })
        return part.id.value;
    else
        return 1;
}

template <class Part>
void Reader::notes(const char *table, const std::vector<Part *> &parts)
{
    Followers all(m_database,
                  "SELECT owner, position, key, low, high, source, distribution FROM note WHERE part = '" + std::string(table)
                      + "' ORDER BY owner, position",
                  "note", 0);
    for (Part *part : parts) {
        const RowName owner{table, rowId(*part)};
        all.of(owner.id, [&](Statement &row) {
            if (part->notes.size() >= limit::notes)
                throwTooMany("note", limit::notes);
            if (integerAt(row, 1, owner) != std::int64_t(part->notes.size()))
                throwOutOfPlace({"note", owner.id});
            part->notes.push_back(note(row, owner));
            ++m_notes;
        });
    }
    all.requireEnd();
}

// Reads what leadingColumns() names; returns the column of the first field.
template <class Part>
int Reader::lead(Statement &row, Part &part, RowName name)
{
    if constexpr (std::is_same_v<Part, Object>) {
        const KindInfo *kind = findKind(wordsAt(row, 1, name));
        if (!kind)
            throwBadValue(name, "kind");
        part.equipment = kind->prototype;
        part.group = integerAt(row, 2, name);
        return 3;
    } else if constexpr (std::is_same_v<Part, Feed>) {
        part.from = end(row, 1, name);
        part.to = end(row, 3, name);
        return 5;
    } else {
        return 2;
    }
}

template <class Row>
typename Row::Part Reader::single(const Row &row)
{
    const RowName name{row.table, 1};
    Statement rows(m_database, selectSql(row.table, columnsOf(row.commonFields()), "id"));
    if (!rows.executeStep())
        throwOutOfPlace(name);
    typename Row::Part part;
    readFields(rows, 0, row.commonFields(), part, name);
    const std::vector<typename Row::Part *> one{&part};
    if constexpr (Row::hasNotes)
        notes(row.table, one);
    rest(one);
    return part;
}

template <class Row>
std::vector<Shared<typename Row::Part>> Reader::list(const Row &row)
{
    using Part = typename Row::Part;
    constexpr const char *order = Row::inOrderOfId ? "id" : "position";
    Statement rows(m_database, selectSql(row.table, columnsOf(row.commonFields(), leadingColumns<Part>()), order));
    std::vector<Part> parts;
    while (rows.executeStep()) {
        if (parts.size() >= row.most)
            throw BeyondLimit{{Text(TY_TR("Store", "it holds more than %1 under %2, the most a plan may have"),
                                    {tokenyard::count(double(row.most)), Text(row.label)})}};
        Part part;
        part.id.value = integerAt(rows, 0, {row.table, 0});
        const RowName name{row.table, part.id.value};
        if (!Row::inOrderOfId && integerAt(rows, 1, name) != std::int64_t(parts.size()))
            throwOutOfPlace(name);
        const int first = lead(rows, part, name);
        readFields(rows, first, row.commonFields(), part, name);
        parts.push_back(std::move(part));
    }
    std::vector<Part *> byId; // notes and what else belongs to a part come in order of id
    for (Part &part : parts)
        byId.push_back(&part);
    std::sort(byId.begin(), byId.end(), [](const Part *a, const Part *b) { return a->id < b->id; });
    if constexpr (Row::hasNotes)
        notes(row.table, byId);
    rest(byId);
    return {std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end())};
}

void Reader::readPoint(Statement &row, int column, std::vector<Point> &points, RowName name)
{
    points.push_back({finiteAt(row, column, name), finiteAt(row, column + 1, name)});
    if (!limit::accepts(points.back()))
        throwBadValue(name, "x");
}

void Reader::rest(const std::vector<Site *> &sites)
{
    Polygon &boundary = sites.front()->boundary;
    Statement row(m_database, selectSql("site_boundary", {"position", "x", "y"}, "position"));
    while (row.executeStep()) {
        const RowName name{"site_boundary", std::int64_t(boundary.size())};
        if (boundary.size() >= limit::corners)
            throwTooMany("site_boundary", limit::corners);
        if (integerAt(row, 0, name) != name.id)
            throwOutOfPlace(name);
        readPoint(row, 1, boundary, name);
    }
}

// The fields of each kind, from its own table.
void Reader::rest(const std::vector<Object *> &objects)
{
    for (const KindInfo &kind : allKinds()) {
        const auto fields = kindFields(kind.kind);
        if (fields.empty())
            continue;
        Followers own(m_database, selectSql(kind.key, columnsOf(fields, {"id"}), "id"), kind.key, 0);
        for (Object *object : objects) {
            if (object->kind() != kind.kind)
                continue;
            const RowName name{kind.key, object->id.value};
            int found = 0;
            own.of(name.id, [&](Statement &row) {
                readFields(row, 1, fields, *object, name);
                ++found;
            });
            if (found != 1)
                throwOutOfPlace(name);
        }
        own.requireEnd();
    }
}

void Reader::rest(const std::vector<Feed *> &feeds)
{
    Followers waypoints(m_database, selectSql("feed_waypoint", {"feed", "position", "x", "y"}, "feed, position"), "feed_waypoint", 0);
    std::size_t points = 0;
    for (Feed *feed : feeds) {
        const RowName name{"feed", feed->id.value};
        waypoints.of(name.id, [&](Statement &row) {
            count(points, limit::allWaypoints, "feed_waypoint");
            if (feed->waypoints.size() >= limit::waypoints)
                throw BeyondLimit{
                    {Text(TY_TR("Store", "one of its feeds has more than %1 waypoints"), {tokenyard::count(limit::waypoints)})}};
            if (integerAt(row, 1, name) != std::int64_t(feed->waypoints.size()))
                throwOutOfPlace({"feed_waypoint", name.id});
            readPoint(row, 2, feed->waypoints, name);
        });
    }
    waypoints.requireEnd();
}

void Reader::rest(const std::vector<Scenario *> &scenarios)
{
    Followers all(
        m_database,
        selectSql("scenario_difference", {"scenario", "position", "object", "part", "key", "type", "value"}, "scenario, position"),
        "scenario_difference", 0);
    std::size_t differences = 0;
    for (Scenario *scenario : scenarios)
        all.of(scenario->id.value, [&, name = RowName{"scenario", scenario->id.value}](Statement &row) {
            count(differences, limit::allDifferences, "scenario_difference");
            if (scenario->differences.size() >= limit::differences)
                throw BeyondLimit{
                    {Text(TY_TR("Store", "one of its scenarios has more than %1 differences"), {tokenyard::count(limit::differences)})}};
            if (integerAt(row, 1, name) != std::int64_t(scenario->differences.size()))
                throwOutOfPlace(name);
            scenario->differences.push_back(difference(row, name));
        });
    all.requireEnd();
}

FeedEnd Reader::end(Statement &row, int column, RowName name)
{
    const std::int64_t port = integerAt(row, column + 1, name);
    if (port > std::numeric_limits<int>::max())
        throwBadValue(name, "from_port");
    return {ObjectId{integerAt(row, column, name)}, int(port)};
}

Difference Reader::difference(Statement &row, RowName name)
{
    constexpr std::pair<std::string_view, FieldKind> types[] = {
        {"number", FieldKind::Quantity}, {"count", FieldKind::Count}, {"flag", FieldKind::Flag}, {"words", FieldKind::Words}};
    Difference difference{ObjectId{integerAt(row, 2, name)}, wordsAt(row, 3, name), wordsAt(row, 4, name), {}};
    const std::string type = wordsAt(row, 5, name);
    for (const auto &[key, kind] : types)
        if (type == key) {
            const std::optional<FieldValue> value = valueAt(row, 6, kind, {});
            if (!value)
                throwBadValue(name, "value");
            difference.value = kind == FieldKind::Quantity ? FieldValue(finiteAt(row, 6, name)) : *value;
        }
    return difference;
}

std::vector<Waiver> Reader::waivers()
{
    std::vector<Waiver> waivers;
    std::size_t waived = 0;
    Followers objects(m_database, selectSql("waiver_object", {"waiver", "position", "object"}, "waiver, position"), "waiver_object", 0);
    Statement rows(m_database, selectSql("waiver", {"position", "rule", "reason", "waived_by", "date"}, "position"));
    while (rows.executeStep()) {
        const RowName name{"waiver", std::int64_t(waivers.size())};
        if (waivers.size() >= limit::waivers)
            throwTooMany("waiver", limit::waivers);
        if (integerAt(rows, 0, name) != name.id)
            throwOutOfPlace(name);
        Waiver waiver{wordsAt(rows, 1, name), {}, wordsAt(rows, 2, name), wordsAt(rows, 3, name), wordsAt(rows, 4, name)};
        objects.of(name.id, [&](Statement &row) {
            count(waived, limit::allWaivedObjects, "waiver_object");
            if (waiver.objects.size() >= limit::waivedObjects)
                throwTooMany("waiver_object", limit::waivedObjects);
            if (integerAt(row, 1, name) != std::int64_t(waiver.objects.size()))
                throwOutOfPlace(name);
            waiver.objects.push_back(ObjectId{integerAt(row, 2, name)});
        });
        waivers.push_back(std::move(waiver));
    }
    objects.requireEnd();
    return waivers;
}

void Reader::records(Project &project)
{
    Statement rows(m_database, selectSql("record", {"kind", "position", "id", "content"}, "kind, position"));
    std::size_t n = 0;
    while (rows.executeStep()) {
        count(n, limit::records, "record");
        const RowName name{"record", std::int64_t(n)};
        std::vector<Record> &records = project.records[wordsAt(rows, 0, name, 100)];
        std::string why;
        std::optional<Record> record = recordFromJson(wordsAt(rows, 3, name, limit::recordBytes), why);
        if (!record || record->id != wordsAt(rows, 2, name))
            throwBadValue(name, "content");
        if (integerAt(rows, 1, name) != std::int64_t(records.size()))
            throwOutOfPlace(name);
        records.push_back(std::move(*record));
    }
}

void Reader::dataFiles(Project &project)
{
    Statement rows(m_database, selectSql("data_file", {"name", "content"}, "name"));
    while (rows.executeStep()) {
        const RowName name{"data_file", std::int64_t(project.dataFiles.size() + 1)};
        if (project.dataFiles.size() >= limit::dataFiles)
            throwTooMany("data_file", limit::dataFiles);
        project.dataFiles[wordsAt(rows, 0, name, 200)] = wordsAt(rows, 1, name, limit::dataFileBytes);
    }
}

// All ids come from one counter: none twice, and none beyond what it has given out.
void requireUniqueIds(const Plan &plan)
{
    std::vector<std::int64_t> ids;
    forEachPart(plan, [&](const auto &row, const auto &part) {
        if (const ObjectId id = row.refOf(part).id)
            ids.push_back(id.value);
    });
    std::sort(ids.begin(), ids.end());
    if (const auto twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end())
        throw Damage{Text(TY_TR("Store", "two of its parts have the number %1"), {std::to_string(*twice)})};
    if (!ids.empty() && ids.back() >= plan.nextId)
        throw Damage{Text(TY_TR("Store", "its part %1 has a number that was never given out"), {std::to_string(ids.back())})};
}

// A note of an unknown table would be lost at the next save.
void Reader::requireAllNotesTaken()
{
    Statement all(m_database, "SELECT count(*) FROM note");
    if (!all.executeStep() || std::size_t(all.getColumn(0).integer()) != m_notes)
        throwOutOfPlace({"note", 0});
}

Project Reader::read()
{
    Project project;
    Plan &p = project.plan;
    plan(project);
    forEachPartRow([&]<class Row>(const Row &row) {
        if constexpr (Row::many)
            row.in(p) = list(row);
        else
            row.in(p) = single(row);
    });
    p.waivers = waivers();
    requireUniqueIds(p);
    requireAllNotesTaken();
    records(project);
    dataFiles(project);
    return project;
}

} // namespace

Project readProject(SQLite::Database &database) { return Reader(database).read(); }

FileMeta readMeta(SQLite::Database &database)
{
    FileMeta meta;
    Statement rows(database, "SELECT key, value FROM meta WHERE key <> 'digest' ORDER BY key LIMIT 100");
    while (rows.executeStep())
        meta[wordsAt(rows, 0, {"meta", 0})] = wordsAt(rows, 1, {"meta", 0});
    return meta;
}

} // namespace tokenyard
