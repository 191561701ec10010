// SPDX-License-Identifier: Apache-2.0
#include "core/edit/diff.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace tokenyard::edit {

namespace {

std::string pointWords(const std::vector<Point> &points)
{
    std::string words;
    for (const Point &p : points)
        words += fmt::format("{}{},{}", words.empty() ? "" : " ", p.x, p.y);
    return words;
}

std::string idWords(const auto &parts)
{
    std::string words;
    for (const auto &part : parts)
        words += fmt::format("{}{}", words.empty() ? "" : " ", part->id.value);
    return words;
}

std::string valueWords(const FieldValue &value)
{
    return std::visit([](const auto &v) { return fmt::format("{}", v); }, value);
}

std::string differenceWords(const Scenario &scenario)
{
    std::string words;
    for (const Difference &d : scenario.differences)
        words += fmt::format("{}{}{}.{}={}", words.empty() ? "" : " ", d.part.empty() ? "object" : d.part,
                             d.object ? fmt::format(":{}", d.object.value) : "", d.key, valueWords(d.value));
    return words;
}

class Differ {
public:
    Differ(const Plan &before, const Plan &after) : m_before(before), m_after(after) {}
    std::vector<Change> run();

private:
    template <class Row>
    void single(const Row &row);
    template <class Row>
    void many(const Row &row);
    template <class Row, class Part>
    void notes(const Row &row, const Part &a, const Part &b);
    template <class Row, class Part>
    void inside(const Row &row, const Part &a, const Part &b);
    template <class Row, class Part>
    Change change(const Row &row, const Part &part, ChangeKind kind) const;
    template <class Row, class Part>
    void content(const Row &row, const Part &part, const char *key, FieldValue before, FieldValue after);
    template <class Row>
    void order(const Row &row);
    void waivers();

    const Plan &m_before, &m_after;
    std::vector<Change> m_changes;
};

template <class Row, class Part>
Change Differ::change(const Row &row, const Part &part, ChangeKind kind) const
{
    Change c;
    c.kind = kind;
    c.part = row.refOf(part);
    if constexpr (requires { part.name; })
        c.name = part.name;
    if constexpr (std::is_same_v<Part, Object>)
        c.objectKind = kindInfo(part.kind()).key;
    return c;
}

template <class Row, class Part>
void Differ::content(const Row &row, const Part &part, const char *key, FieldValue before, FieldValue after)
{
    if (before == after)
        return;
    Change c = change(row, part, ChangeKind::Content);
    c.key = key;
    c.before = std::move(before);
    c.after = std::move(after);
    m_changes.push_back(std::move(c));
}

template <class Row, class Part>
void Differ::notes(const Row &row, const Part &a, const Part &b)
{
    if constexpr (Row::hasNotes) {
        std::set<std::string_view> keys;
        for (const Part *part : {&a, &b})
            for (const FieldNote &note : part->notes)
                keys.insert(note.key);
        for (std::string_view key : keys) {
            const FieldNote *before = noteOn(a, key), *after = noteOn(b, key);
            if (before && after && *before == *after)
                continue;
            Change c = change(row, b, ChangeKind::Note);
            c.key = key;
            if (const auto *field = findField(row.fieldsOf(b), key))
                c.field = infoOf(*field);
            c.noteBefore = before ? std::optional(*before) : std::nullopt;
            c.noteAfter = after ? std::optional(*after) : std::nullopt;
            m_changes.push_back(std::move(c));
        }
    }
}

template <class Row, class Part>
void Differ::inside(const Row &row, const Part &a, const Part &b)
{
    for (const Field<Part> &field : row.fieldsOf(b)) {
        if (FieldValue before = field.get(a), after = field.get(b); before != after) {
            Change c = change(row, b, ChangeKind::Value);
            c.key = field.key, c.field = infoOf(field);
            c.before = std::move(before), c.after = std::move(after);
            m_changes.push_back(std::move(c));
        }
    }
    notes(row, a, b);
    if constexpr (std::is_same_v<Part, Site>) {
        content(row, b, "boundary", pointWords(a.boundary), pointWords(b.boundary));
    } else if constexpr (std::is_same_v<Part, Object>) {
        content(row, b, "group", a.group, b.group);
    } else if constexpr (std::is_same_v<Part, Feed>) {
        content(row, b, "from", fmt::format("{} {}", a.from.object.value, a.from.port),
                fmt::format("{} {}", b.from.object.value, b.from.port));
        content(row, b, "to", fmt::format("{} {}", a.to.object.value, a.to.port), fmt::format("{} {}", b.to.object.value, b.to.port));
        content(row, b, "waypoints", pointWords(a.waypoints), pointWords(b.waypoints));
    } else if constexpr (std::is_same_v<Part, Scenario>) {
        content(row, b, "differences", differenceWords(a), differenceWords(b));
    }
}

template <class Row>
void Differ::single(const Row &row)
{
    const auto &a = row.in(m_before), &b = row.in(m_after);
    if (a != b)
        inside(row, *a, *b);
}

// Whether two parts with one id are one thing that changed: a road does not become a hall.
template <class Part>
bool comparable(const Part &a, const Part &b)
{
    if constexpr (std::is_same_v<Part, Object>)
        return a.kind() == b.kind();
    else
        return a.id == b.id;
}

template <class Row>
void Differ::many(const Row &row)
{
    const auto &before = row.in(m_before), &after = row.in(m_after);
    if (before == after)
        return;
    std::map<ObjectId, const typename Row::Part *> old;
    for (const auto &part : before)
        old[part->id] = &*part;
    std::map<ObjectId, const typename Row::Part *> kept = old;
    for (const auto &part : after) {
        const auto it = old.find(part->id);
        if (it == old.end() || !comparable(*it->second, *part)) {
            m_changes.push_back(change(row, *part, ChangeKind::Added));
            continue;
        }
        kept.erase(part->id);
        if (it->second != &*part)
            inside(row, *it->second, *part);
    }
    for (const auto &part : before)
        if (kept.count(part->id))
            m_changes.push_back(change(row, *part, ChangeKind::Removed));
    order(row);
}

// Parts stand in an order of their own; that of the phases follows their dates and is reported only where the dates are the same.
template <class Row>
void Differ::order(const Row &row)
{
    if constexpr (!Row::inOrderOfId) {
        auto before = row.in(m_before), after = row.in(m_after);
        if constexpr (std::is_same_v<typename Row::Part, Phase>)
            for (const auto &phase : after)
                if (const auto *old = findPart(row, before, phase->id);
                    old && std::pair((*old)->year, (*old)->month) != std::pair(phase->year, phase->month))
                    return;
        std::erase_if(before, [&](const auto &part) { return !findPart(row, row.in(m_after), part->id); });
        std::erase_if(after, [&](const auto &part) { return !findPart(row, row.in(m_before), part->id); });
        if (idWords(before) == idWords(after))
            return;
        Change c;
        c.kind = ChangeKind::Content;
        c.part = {row.key, {}};
        c.key = "order";
        c.before = idWords(before), c.after = idWords(after);
        m_changes.push_back(std::move(c));
    }
}

// A waiver is known by its rule and objects; the rest is what was written about it.
void Differ::waivers()
{
    const auto words = [](const Waiver &w) { return fmt::format("{} ({}, {})", w.reason, w.by, w.date); };
    const auto find = [](const Plan &plan, const Waiver &like) -> const Waiver * {
        for (const Waiver &w : plan.waivers)
            if (w.rule == like.rule && w.objects == like.objects)
                return &w;
        return nullptr;
    };
    const auto change = [&](const Waiver &w, ChangeKind kind) -> Change & {
        Change c;
        c.kind = kind, c.part = {"waiver", {}}, c.name = w.rule;
        return m_changes.emplace_back(std::move(c));
    };
    for (const Waiver &w : m_after.waivers) {
        const Waiver *old = find(m_before, w);
        if (!old) {
            change(w, ChangeKind::Added);
        } else if (words(*old) != words(w)) {
            Change &c = change(w, ChangeKind::Content);
            c.key = "reason", c.before = words(*old), c.after = words(w);
        }
    }
    for (const Waiver &w : m_before.waivers)
        if (!find(m_after, w))
            change(w, ChangeKind::Removed);
}

std::vector<Change> Differ::run()
{
    forEachPartRow([&]<class Row>(const Row &row) {
        if constexpr (Row::many)
            many(row);
        else
            single(row);
    });
    waivers();
    return std::move(m_changes);
}

} // namespace

std::vector<Change> diff(const Plan &before, const Plan &after) { return Differ(before, after).run(); }

const char *changeKindKey(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return "added";
    case ChangeKind::Removed: return "removed";
    case ChangeKind::Value: return "value";
    case ChangeKind::Note: return "note";
    case ChangeKind::Content: return "content";
    }
    return "";
}

} // namespace tokenyard::edit
