// SPDX-License-Identifier: Apache-2.0
#include "core/edit/clipboard.h"

#include "core/edit/gate.h"
#include "core/edit/parts.h"
#include "core/edit/place.h"

#include <algorithm>
#include <map>

namespace tokenyard::edit {

namespace {

std::span<const Field<Service>> fieldsOf(const Service &) { return serviceFields(); }
std::span<const Field<Phase>> fieldsOf(const Phase &) { return phaseFields(); }
Edit added(const Plan &plan, const Service &service) { return addService(plan, service); }
Edit added(const Plan &plan, const Phase &phase) { return addPhase(plan, phase); }
const std::vector<Shared<Service>> &partsLike(const Plan &plan, const Service &) { return plan.services; }
const std::vector<Shared<Phase>> &partsLike(const Plan &plan, const Phase &) { return plan.phases; }
const Service *named(const Plan &plan, ObjectId id, const Service &) { return plan.service(id); }
const Phase *named(const Plan &plan, ObjectId id, const Phase &) { return plan.phase(id); }

// The same name and the same records: what a planner takes for the same service or phase.
template <class Part>
bool sameByName(const Part &a, const Part &b)
{
    if (a.name != b.name)
        return false;
    for (const Field<Part> &field : fieldsOf(a))
        if (field.kind == FieldKind::RecordRef && field.get(a) != field.get(b))
            return false;
    return true;
}

// Equal but for number and name: an earlier paste may have had to add it under a free name.
template <class Part>
bool sameContentOf(Part a, const Part &b)
{
    a.id = b.id;
    a.name = b.name;
    return a == b;
}

// Where the links of a clipboard go in a plan; adds to the plan what it lacks.
class Links {
public:
    Links(Plan &plan, const Clipboard &clipboard) : m_plan(plan), m_clipboard(clipboard) {}
    ObjectId service(ObjectId id) { return resolve(id, m_clipboard.services, m_services); }
    ObjectId phase(ObjectId id) { return resolve(id, m_clipboard.phases, m_phases); }
    Text notice() const
    {
        if (m_added.size() > 1)
            return Text(TY_TR("Edit", "The objects name %1 services and phases that this plan lacked; they were added: %2."),
                        {count(double(m_added.size())), listed(m_added)});
        if (!m_added.empty() && m_added.front() != m_first)
            return Text(TY_TR("Edit", "The objects name “%1”; this plan has another one of that name, so theirs was added as “%2”."),
                        {m_first, m_added.front()});
        if (!m_added.empty())
            return Text(TY_TR("Edit", "The objects name “%1”, which this plan lacked; it was added."), {m_added.front()});
        if (m_lost > 0)
            return Text(TY_TR("Edit", "What some of the objects named was not copied with them; they now name the first of this plan."));
        return {};
    }

private:
    template <class Part>
    ObjectId resolve(ObjectId id, const std::vector<std::pair<ObjectId, Part>> &contents, std::map<ObjectId, ObjectId> &known)
    {
        if (const auto it = known.find(id); it != known.end())
            return it->second;
        const auto content = std::find_if(contents.begin(), contents.end(), [&](const auto &c) { return c.first == id; });
        if (content == contents.end())
            m_lost += id ? 1 : 0;
        return known[id] = content == contents.end() ? ObjectId{} : placeOf(id, content->second);
    }
    template <class Part>
    ObjectId placeOf(ObjectId id, const Part &content)
    {
        if (const Part *own = named(m_plan, id, content); own && sameByName(*own, content))
            return id;
        const auto &parts = partsLike(m_plan, content);
        for (const auto &same : {sameByName<Part>, +[](const Part &a, const Part &b) { return sameContentOf(a, b); }})
            for (const Shared<Part> &part : parts)
                if (same(*part, content))
                    return part->id;
        Edit edit = added(m_plan, content);
        m_plan = std::move(edit.plan);
        if (m_added.empty())
            m_first = content.name;
        m_added.push_back(named(m_plan, edit.ids.front(), content)->name);
        return edit.ids.front();
    }
    static std::string listed(const std::vector<std::string> &names)
    {
        std::string all;
        for (const std::string &name : names)
            all += (all.empty() ? "" : ", ") + name;
        return all;
    }
    Plan &m_plan;
    const Clipboard &m_clipboard;
    std::map<ObjectId, ObjectId> m_services, m_phases;
    std::vector<std::string> m_added; // as they are called here
    std::string m_first;              // as the first of them was called where it was copied
    int m_lost = 0;
};

Object pasted(const Plan &plan, const Object &original, ObjectId id, Point offset, std::int64_t groupNumber)
{
    Object object = original;
    object.id = id;
    object.name = original.name.empty() ? "" : freeName(plan, original.name);
    object.place.x += offset.x * units::m;
    object.place.y += offset.y * units::m;
    object.group = groupNumber;
    object.locked = false;
    return object;
}

void pasteFeeds(Plan &plan, Links &links, const Clipboard &clipboard, const std::map<ObjectId, ObjectId> &newIds, Point offset)
{
    for (const Feed &original : clipboard.feeds) {
        const auto from = newIds.find(original.from.object), to = newIds.find(original.to.object);
        if (from == newIds.end() || to == newIds.end())
            continue;
        Feed feed = original;
        feed.phase = links.phase(original.phase);
        feed.id = plan.takeId();
        feed.from.object = from->second;
        feed.to.object = to->second;
        for (Point &p : feed.waypoints)
            p = p + offset;
        plan.feeds.push_back(std::move(feed));
    }
}

// Remembers what a link means in the plan it comes from.
template <class Part>
void remember(std::vector<std::pair<ObjectId, Part>> &contents, ObjectId id, const Part *part)
{
    if (part && std::none_of(contents.begin(), contents.end(), [&](const auto &c) { return c.first == id; }))
        contents.emplace_back(id, *part);
}
} // namespace

Clipboard copy(const Plan &plan, const Ids &ids)
{
    Clipboard clipboard;
    const Ids all = withGroups(plan, ids);
    for (ObjectId id : all)
        if (const Object *object = plan.object(id)) {
            clipboard.objects.push_back(*object);
            remember(clipboard.phases, object->phase, plan.phase(object->phase));
            if (const Hall *hall = object->as<Hall>())
                remember(clipboard.services, hall->service, plan.service(hall->service));
        }
    const auto taken = [&](ObjectId id) { return std::binary_search(all.begin(), all.end(), id); };
    for (const Shared<Feed> &feed : plan.feeds)
        if (taken(feed->from.object) && taken(feed->to.object)) {
            clipboard.feeds.push_back(*feed);
            remember(clipboard.phases, feed->phase, plan.phase(feed->phase));
        }
    return clipboard;
}

Edit paste(const Plan &plan, const Clipboard &clipboard, Point offset)
{
    if (clipboard.empty())
        return unchanged(plan);
    Edit edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}};
    Links links(edit.plan, clipboard);
    std::map<ObjectId, ObjectId> newIds;
    std::map<std::int64_t, std::int64_t> newGroups{{0, 0}};
    for (const Object &original : clipboard.objects) {
        if (!newGroups.count(original.group))
            newGroups[original.group] = edit.plan.takeId().value;
        const ObjectId id = edit.plan.takeId();
        newIds[original.id] = id;
        Object object = pasted(edit.plan, original, id, offset, newGroups[original.group]);
        object.phase = links.phase(original.phase);
        if (Hall *hall = std::get_if<Hall>(&object.equipment))
            hall->service = links.service(hall->service);
        edit.plan.objects.push_back(std::move(object));
        edit.ids.push_back(id);
    }
    pasteFeeds(edit.plan, links, clipboard, newIds, offset);
    edit.what = Text(TY_TR("Edit", "Paste %1"), {nameOf(edit.plan, edit.ids)});
    edit.notice = links.notice();
    return gated(plan, std::move(edit));
}

Edit duplicate(const Plan &plan, const Ids &ids, Point offset)
{
    Edit edit = paste(plan, copy(plan, ids), offset);
    if (!edit.ok())
        return edit;
    edit.what = Text(TY_TR("Edit", "Duplicate %1"), {nameOf(plan, ids)});
    return edit;
}

Edit arrayOf(const Plan &plan, const Ids &ids, const ArraySpec &spec)
{
    const Clipboard pattern = copy(plan, ids);
    if (pattern.empty() || spec.columns < 1 || spec.rows < 1 || (spec.columns == 1 && spec.rows == 1))
        return unchanged(plan);
    constexpr int most = 2000; // copies: the field tables' limit of units, far above any site
    if (double(spec.columns) * spec.rows > most)
        return refused(plan, Text(TY_TR("Edit", "An array holds at most %1 copies; choose fewer columns or rows."), {count(most)}));
    Bounds box = pattern.objects.front().place.bounds();
    for (const Object &object : pattern.objects)
        box = box.united(object.place.bounds());
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Array of %1"), {nameOf(plan, ids)}), .refusal = {}, .ids = withGroups(plan, ids)};
    for (int row = 0; row < spec.rows; ++row) {
        for (int column = 0; column < spec.columns; ++column) {
            if (row == 0 && column == 0)
                continue;
            Edit cell = paste(edit.plan, pattern, {column * (box.width() + spec.gapX.si()), row * (box.height() + spec.gapY.si())});
            if (!cell.ok())
                return refused(plan, std::move(cell.refusal));
            edit.plan = std::move(cell.plan);
            edit.ids.insert(edit.ids.end(), cell.ids.begin(), cell.ids.end());
        }
    }
    return edit;
}

} // namespace tokenyard::edit
