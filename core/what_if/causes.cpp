// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/causes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace tokenyard {

namespace {

#define TC(source) TY_TR("Cause", source)

bool isPlace(std::string_view key)
{
    static const std::set<std::string_view> keys{"x", "y", "width", "depth", "angle", "level", "locked", "phase"};
    return keys.contains(key);
}

template <class Part>
bool sameIds(const std::vector<Shared<Part>> &a, const std::vector<Shared<Part>> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) { return x->id == y->id; });
}

template <class Part>
std::set<ObjectId> idsOf(const std::vector<Shared<Part>> &parts)
{
    std::set<ObjectId> ids;
    for (const auto &part : parts)
        ids.insert(part->id);
    return ids;
}

// What stands on the map and how it is joined, apart from the values that are causes of their own.
bool sameLayout(const Plan &a, const Plan &b)
{
    if (!sameIds(a.objects, b.objects) || !sameIds(a.feeds, b.feeds) || a.site->boundary != b.site->boundary)
        return false;
    for (std::size_t i = 0; i < a.objects.size(); ++i) {
        const Object &x = *a.objects[i], &y = *b.objects[i];
        if (x.kind() != y.kind() || !(x.place == y.place) || x.phase != y.phase)
            return false;
    }
    for (std::size_t i = 0; i < a.feeds.size(); ++i) {
        const Feed &x = *a.feeds[i], &y = *b.feeds[i];
        if (x.from != y.from || x.to != y.to || x.waypoints != y.waypoints || x.phase != y.phase)
            return false;
    }
    return true;
}

std::string contentOf(const RecordSet &set)
{
    std::string all;
    for (const Record &record : set.records)
        all += recordToJson(record);
    return all;
}

std::string contentOf(const RecordSet &set, const RecordId &id)
{
    for (const Record &record : set.records)
        if (record.id == id)
            return recordToJson(record);
    return {};
}

// Records that one world has and the other lacks do no harm there, but what names them needs them.
std::vector<Record> missingIn(const RecordSet &set, const RecordSet &of)
{
    std::vector<Record> missing;
    for (const Record &record : of.records)
        if (std::none_of(set.records.begin(), set.records.end(), [&](const Record &r) { return r.id == record.id; }))
            missing.push_back(record);
    return missing;
}

bool differs(std::string_view kind, const RecordSet &a, const RecordSet &b)
{
    if (Catalogue::isBasis(kind))
        return contentOf(a) != contentOf(b);
    return std::any_of(b.records.begin(), b.records.end(), [&](const Record &r) {
        const std::string before = contentOf(a, r.id);
        return !before.empty() && before != recordToJson(r);
    });
}

template <class Part>
void sortByDate(std::vector<Shared<Part>> &phases)
{
    std::stable_sort(phases.begin(), phases.end(),
                     [](const auto &a, const auto &b) { return std::pair(a->year, a->month) < std::pair(b->year, b->month); });
}

SetValues valuesOf(const Kpis &kpis)
{
    SetValues values(kpiCount);
    for (const KpiInfo &info : allKpis())
        values[std::size_t(info.kpi)] = kpis[info.kpi].si.value_or(std::numeric_limits<double>::quiet_NaN());
    return values;
}

} // namespace

void CauseList::add(const std::string &key, Text label)
{
    const auto at = std::lower_bound(m_causes.begin(), m_causes.end(), key, [](const Cause &c, const std::string &k) { return c.key < k; });
    if (at == m_causes.end() || at->key != key)
        m_causes.insert(at, {key, std::move(label)});
}

CauseList::CauseList(const World &from, const World &to) : m_from(from), m_to(to)
{
    addFields();
    m_layout = !sameLayout(from.plan, to.plan);
    m_services = !sameIds(from.plan.services, to.plan.services);
    m_phases = idsOf(from.plan.phases) != idsOf(to.plan.phases); // their order follows from their dates
    if (m_layout)
        add("layout", Text(TC("Layout: what stands where, and the feeds")));
    if (m_services)
        add("services", Text(TC("Services added or removed")));
    if (m_phases)
        add("phases", Text(TC("Phases added or removed")));
    addRecords();
}

void CauseList::addFields()
{
    for (const PartRef &part : partRefs(m_to.plan)) {
        if (part.part == "studies" || part.part == "scenario")
            continue;
        const Object *before = part.part == "object" ? m_from.plan.object(part.id) : nullptr;
        const Object *after = part.part == "object" ? m_to.plan.object(part.id) : nullptr;
        if (after && (!before || before->kind() != after->kind()))
            continue; // of the layout
        for (const PartField &field : fieldsOf(m_to.plan, part)) {
            const auto old = fieldValue(m_from.plan, part, field.info.key);
            if (!old || *old == field.value || field.info.descriptive || ((after || part.part == "feed") && isPlace(field.info.key)))
                continue;
            std::string cause = part.part + '.' + std::string(field.info.key);
            Text label(field.info.label);
            if (after) {
                cause = std::string(kindInfo(after->kind()).key) + '.' + std::string(field.info.key);
                label = Text(TC("%1: %2"), {Text(kindInfo(after->kind()).label), label});
            } else if (part.part == "phase") {
                cause = "phase #" + std::to_string(part.id.value);
                label = Text::verbatim(nameOf(m_to.plan, part));
            } else if (part.part == "feed") {
                label = Text(TC("%1: %2"), {Text(TC("Feeds")), label});
            }
            add(cause, std::move(label));
            m_fields.push_back({std::move(cause), part, std::string(field.info.key), field.value});
        }
    }
}

void CauseList::addRecords()
{
    std::vector<std::shared_ptr<const void>> a, b;
    const auto kinds = kindsThatStagesRead();
    m_from.catalogue.addIdentity(kinds, a);
    m_to.catalogue.addIdentity(kinds, b);
    if (a == b)
        return;
    for (const std::string_view kind : kinds) {
        const RecordSet &before = m_from.catalogue.set(kind), &after = m_to.catalogue.set(kind);
        if (differs(kind, before, after))
            add("records:" + std::string(kind), Text(TC("Records of the kind %1"), {std::string(kind)}));
        if (auto missing = missingIn(before, after); !Catalogue::isBasis(kind) && !missing.empty())
            m_from.catalogue = m_from.catalogue.with(kind, std::move(missing));
    }
}

World CauseList::with(const std::vector<bool> &chosen) const
{
    if (std::none_of(chosen.begin(), chosen.end(), [](bool c) { return c; }))
        return m_from;
    if (std::all_of(chosen.begin(), chosen.end(), [](bool c) { return c; }))
        return m_to;
    std::set<std::string_view> keys;
    World world = m_from;
    std::map<std::string, std::shared_ptr<const RecordSet>, std::less<>> sets;
    constexpr std::string_view records = "records:";
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i]) {
            keys.insert(m_causes[i].key);
            if (const std::string_view key = m_causes[i].key; key.starts_with(records))
                sets.emplace(key.substr(records.size()), std::make_shared<const RecordSet>(m_to.catalogue.set(key.substr(records.size()))));
        }
    if (!sets.empty())
        world.catalogue = m_from.catalogue.withSets(std::move(sets));
    if (keys.contains("layout")) {
        world.plan.objects = m_to.plan.objects;
        world.plan.feeds = m_to.plan.feeds;
        world.plan.site = world.plan.site.with([&](Site &s) { s.boundary = m_to.plan.site->boundary; });
    }
    if (keys.contains("services"))
        world.plan.services = m_to.plan.services;
    if (keys.contains("phases"))
        world.plan.phases = m_to.plan.phases;
    for (const FieldCause &field : m_fields)
        if (const FieldValue value = keys.contains(field.cause) ? field.value : *fieldValue(m_from.plan, field.part, field.key);
            fieldValue(world.plan, field.part, field.key) != value)
            world.plan = withField(world.plan, field.part, field.key, value);
    sortByDate(world.plan.phases);
    return world;
}

std::optional<CauseShares> causesOf(const World &from, const World &to, const std::stop_token &stop,
                                    const std::function<void(std::size_t, std::size_t)> &progress)
{
    const auto base = modelBase(from.plan, from.catalogue, stop), other = base ? modelBase(to.plan, to.catalogue, stop) : std::nullopt;
    if (!base || !other)
        return std::nullopt;
    const CauseList list(from, to);
    CauseShares out{list.causes(), {base->kpis, other->kpis}, {}};
    if (out.causes.empty())
        return out;
    const auto perThread = [&]() -> SetFunction {
        return [&, run = std::make_shared<ModelRun>(*base)](const std::vector<bool> &chosen) -> std::optional<SetValues> {
            const auto kpis = run->in(list.with(chosen), {}, stop);
            return kpis ? std::optional(valuesOf(*kpis)) : std::nullopt;
        };
    };
    const auto shares = shapley(out.causes.size(), kpiCount, perThread, progress);
    if (!shares)
        return std::nullopt;
    out.exact = shares->exact;
    out.orders = shares->orders;
    out.runs = shares->runs;
    for (const SetValues &share : shares->shares) {
        auto &row = out.shares.emplace_back();
        for (const double value : share)
            row.push_back(std::isnan(value) ? std::nullopt : std::optional(value));
    }
    return out;
}

} // namespace tokenyard
