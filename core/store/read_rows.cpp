// SPDX-License-Identifier: Apache-2.0
#include "core/store/plan_rows.h"
#include "core/store/row.h"

#include <algorithm>
#include <limits>

namespace tokenyard {

namespace {

[[noreturn]] void throwTooMany(const char *table)
{
    throw Damage{Text(TY_TR("Store", "the table %1 holds more rows than a plan can have"), {std::string(table)})};
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
    template <class Part>
    Part single(const char *table, std::span<const Field<Part>> fields);
    template <class Part>
    std::vector<Shared<Part>> list(const char *table, std::span<const Field<Part>> fields);
    Followers notesOf(const char *table);
    std::vector<FieldNote> notes(Followers &all, RowName owner);
    FieldNote note(Statement &row, RowName owner);
    Polygon boundary();
    std::vector<Shared<Object>> objects();
    Object object(Statement &row);
    std::vector<Shared<Feed>> feeds();
    FeedEnd end(Statement &row, int column, RowName name);
    std::vector<Scenario> scenarios();
    Difference difference(Statement &row, RowName name);
    std::vector<Waiver> waivers();
    void requireAllNotesTaken();
    void records(Project &project);
    void dataFiles(Project &project);
    void count(std::size_t &n, std::size_t most, const char *table)
    {
        if (++n > most)
            throwTooMany(table);
    }

    SQLite::Database &m_database;
    std::size_t m_points = 0, m_notes = 0, m_differences = 0;
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

Followers Reader::notesOf(const char *table)
{
    return Followers(m_database,
                     "SELECT owner, position, key, low, high, source FROM note WHERE part = '" + std::string(table)
                         + "' ORDER BY owner, position",
                     "note", 0);
}

FieldNote Reader::note(Statement &row, RowName owner)
{
    FieldNote note{wordsAt(row, 2, owner), {}, {}, wordsAt(row, 5, owner)};
    if (!row.getColumn(3).isNull())
        note.low = finiteAt(row, 3, owner);
    if (!row.getColumn(4).isNull())
        note.high = finiteAt(row, 4, owner);
    return note;
}

std::vector<FieldNote> Reader::notes(Followers &all, RowName owner)
{
    std::vector<FieldNote> notes;
    all.of(owner.id, [&](Statement &row) {
        count(m_notes, limit::notes, "note");
        if (integerAt(row, 1, owner) != std::int64_t(notes.size()))
            throwOutOfPlace({"note", owner.id});
        notes.push_back(note(row, owner));
    });
    return notes;
}

template <class Part>
Part Reader::single(const char *table, std::span<const Field<Part>> fields)
{
    Statement row(m_database, selectSql(table, columnsOf(fields), "id"));
    if (!row.executeStep())
        throwOutOfPlace({table, 1});
    Part part;
    readFields(row, 0, fields, part, {table, 1});
    Followers all = notesOf(table);
    part.notes = notes(all, {table, 1});
    all.requireEnd();
    return part;
}

template <class Part>
std::vector<Shared<Part>> Reader::list(const char *table, std::span<const Field<Part>> fields)
{
    Statement row(m_database, selectSql(table, columnsOf(fields, {"id", "position"}), "position"));
    std::map<std::int64_t, std::vector<FieldNote>> notesById;
    std::vector<Part> parts;
    while (row.executeStep()) {
        Part part;
        part.id.value = integerAt(row, 0, {table, 0});
        const RowName name{table, part.id.value};
        if (parts.size() >= limit::parts)
            throwTooMany(table);
        if (integerAt(row, 1, name) != std::int64_t(parts.size()))
            throwOutOfPlace(name);
        readFields(row, 2, fields, part, name);
        parts.push_back(std::move(part));
    }
    if constexpr (requires(Part p) { p.notes; }) {
        std::vector<Part *> byId; // notes come in order of id
        for (Part &part : parts)
            byId.push_back(&part);
        std::sort(byId.begin(), byId.end(), [](const Part *a, const Part *b) { return a->id < b->id; });
        Followers all = notesOf(table);
        for (Part *part : byId)
            part->notes = notes(all, {table, part->id.value});
        all.requireEnd();
    }
    std::vector<Shared<Part>> shared;
    for (Part &part : parts)
        shared.emplace_back(std::move(part));
    return shared;
}

Polygon Reader::boundary()
{
    Polygon boundary;
    Statement row(m_database, selectSql("site_boundary", {"position", "x", "y"}, "position"));
    while (row.executeStep()) {
        const RowName name{"site_boundary", std::int64_t(boundary.size())};
        count(m_points, limit::points, "site_boundary");
        if (integerAt(row, 0, name) != name.id)
            throwOutOfPlace(name);
        boundary.push_back({finiteAt(row, 1, name), finiteAt(row, 2, name)});
    }
    return boundary;
}

Object Reader::object(Statement &row)
{
    Object object;
    object.id.value = integerAt(row, 0, {table::object, 0});
    const RowName name{table::object, object.id.value};
    const KindInfo *kind = findKind(wordsAt(row, 1, name));
    if (!kind)
        throwBadValue(name, "kind");
    object.equipment = kind->prototype;
    object.group = integerAt(row, 2, name);
    readFields(row, 3, commonFields(), object, name);
    return object;
}

std::vector<Shared<Object>> Reader::objects()
{
    std::vector<std::unique_ptr<Followers>> own(objectKindCount);
    for (const KindInfo &kind : allKinds())
        if (const auto fields = kindFields(kind.kind); !fields.empty())
            own[std::size_t(kind.kind)] =
                std::make_unique<Followers>(m_database, selectSql(kind.key, columnsOf(fields, {"id"}), "id"), kind.key, 0);
    Followers allNotes = notesOf(table::object);
    Statement rows(m_database, selectSql(table::object, columnsOf(commonFields(), {"id", "kind", "group_number"}), "id"));
    std::vector<Shared<Object>> objects;
    while (rows.executeStep()) {
        if (objects.size() >= limit::objects)
            throwTooMany(table::object);
        Object one = object(rows);
        const RowName name{kindInfo(one.kind()).key, one.id.value};
        if (auto &followers = own[std::size_t(one.kind())]) {
            int found = 0;
            followers->of(one.id.value, [&](Statement &row) {
                readFields(row, 1, kindFields(one.kind()), one, name);
                ++found;
            });
            if (found != 1)
                throwOutOfPlace(name);
        }
        one.notes = notes(allNotes, {table::object, one.id.value});
        objects.emplace_back(std::move(one));
    }
    for (const auto &followers : own)
        if (followers)
            followers->requireEnd();
    allNotes.requireEnd();
    return objects;
}

FeedEnd Reader::end(Statement &row, int column, RowName name)
{
    const std::int64_t port = integerAt(row, column + 1, name);
    if (port > std::numeric_limits<int>::max())
        throwBadValue(name, "from_port");
    return {ObjectId{integerAt(row, column, name)}, int(port)};
}

std::vector<Shared<Feed>> Reader::feeds()
{
    Followers waypoints(m_database, selectSql("feed_waypoint", {"feed", "position", "x", "y"}, "feed, position"), "feed_waypoint", 0);
    Followers allNotes = notesOf(table::feed);
    Statement rows(m_database,
                   selectSql(table::feed, columnsOf(feedFields(), {"id", "from_object", "from_port", "to_object", "to_port"}), "id"));
    std::vector<Shared<Feed>> feeds;
    while (rows.executeStep()) {
        if (feeds.size() >= limit::feeds)
            throwTooMany(table::feed);
        Feed feed;
        feed.id.value = integerAt(rows, 0, {table::feed, 0});
        const RowName name{table::feed, feed.id.value};
        feed.from = end(rows, 1, name);
        feed.to = end(rows, 3, name);
        readFields(rows, 5, feedFields(), feed, name);
        feed.notes = notes(allNotes, name);
        waypoints.of(feed.id.value, [&](Statement &row) {
            count(m_points, limit::points, "feed_waypoint");
            if (integerAt(row, 1, name) != std::int64_t(feed.waypoints.size()))
                throwOutOfPlace({"feed_waypoint", feed.id.value});
            feed.waypoints.push_back({finiteAt(row, 2, name), finiteAt(row, 3, name)});
        });
        feeds.emplace_back(std::move(feed));
    }
    waypoints.requireEnd();
    allNotes.requireEnd();
    return feeds;
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

std::vector<Scenario> Reader::scenarios()
{
    std::vector<Scenario> scenarios;
    Statement rows(m_database, selectSql("scenario", {"id", "position", "name"}, "position"));
    while (rows.executeStep()) {
        const std::int64_t id = integerAt(rows, 0, {"scenario", 0});
        if (scenarios.size() >= limit::parts)
            throwTooMany("scenario");
        if (integerAt(rows, 1, {"scenario", id}) != std::int64_t(scenarios.size()))
            throwOutOfPlace({"scenario", id});
        scenarios.push_back({ObjectId{id}, wordsAt(rows, 2, {"scenario", id}), {}});
    }
    std::map<std::int64_t, Scenario *> byId; // differences come in order of id
    for (Scenario &scenario : scenarios)
        byId[scenario.id.value] = &scenario;
    Followers all(
        m_database,
        selectSql("scenario_difference", {"scenario", "position", "object", "part", "key", "type", "value"}, "scenario, position"),
        "scenario_difference", 0);
    for (const auto &[id, scenario] : byId)
        all.of(id, [&, name = RowName{"scenario", id}](Statement &row) {
            count(m_differences, limit::notes, "scenario_difference");
            if (integerAt(row, 1, name) != std::int64_t(scenario->differences.size()))
                throwOutOfPlace(name);
            scenario->differences.push_back(difference(row, name));
        });
    all.requireEnd();
    return scenarios;
}

std::vector<Waiver> Reader::waivers()
{
    std::vector<Waiver> waivers;
    Followers objects(m_database, selectSql("waiver_object", {"waiver", "position", "object"}, "waiver, position"), "waiver_object", 0);
    Statement rows(m_database, selectSql("waiver", {"position", "rule", "reason", "waived_by", "date"}, "position"));
    while (rows.executeStep()) {
        const RowName name{"waiver", std::int64_t(waivers.size())};
        if (waivers.size() >= limit::parts)
            throwTooMany("waiver");
        if (integerAt(rows, 0, name) != name.id)
            throwOutOfPlace(name);
        Waiver waiver{wordsAt(rows, 1, name), {}, wordsAt(rows, 2, name), wordsAt(rows, 3, name), wordsAt(rows, 4, name)};
        objects.of(name.id, [&](Statement &row) {
            count(m_differences, limit::notes, "waiver_object");
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
            throwTooMany("data_file");
        project.dataFiles[wordsAt(rows, 0, name, 200)] = wordsAt(rows, 1, name, limit::dataFileBytes);
    }
}

// All ids come from one counter: none twice, none that it has not given out yet.
void requireUniqueIds(const Plan &plan)
{
    std::vector<std::int64_t> ids;
    const auto add = [&](const auto &parts) {
        for (const auto &part : parts)
            ids.push_back(part->id.value);
    };
    add(plan.objects), add(plan.feeds), add(plan.services), add(plan.phases);
    for (const Scenario &scenario : plan.scenarios)
        ids.push_back(scenario.id.value);
    std::sort(ids.begin(), ids.end());
    if (const auto twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end())
        throw Damage{Text(TY_TR("Store", "two of its parts have the number %1"), {std::to_string(*twice)})};
    if (!ids.empty() && ids.back() >= plan.nextId)
        throw Damage{Text(TY_TR("Store", "its part %1 has a number that was never given out"), {std::to_string(ids.back())})};
}

// A note of a table there is not would be lost at the next save.
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
    Site site = single(table::site, siteFields());
    site.boundary = boundary();
    p.site = Shared<Site>(std::move(site));
    p.objects = objects();
    p.feeds = feeds();
    p.services = list(table::service, serviceFields());
    p.phases = list(table::phase, phaseFields());
    p.power = single(table::power, powerFields());
    p.cooling = single(table::cooling, coolingFields());
    p.supply = single(table::supply, supplyFields());
    p.cost = single(table::cost, costFields());
    p.finance = single(table::finance, financeFields());
    p.scenarios = scenarios();
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
