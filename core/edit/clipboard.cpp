// SPDX-License-Identifier: Apache-2.0
#include "core/edit/clipboard.h"

#include "core/edit/gate.h"
#include "core/edit/place.h"

#include <algorithm>
#include <map>

namespace tokenyard::edit {

namespace {
template <class Part>
bool knows(const std::vector<Shared<Part>> &parts, ObjectId id)
{
    return std::any_of(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->id == id; });
}

ObjectId knownPhase(const Plan &plan, ObjectId id) { return knows(plan.phases, id) ? id : ObjectId{}; }

Object pasted(const Plan &plan, const Object &original, ObjectId id, Point offset, std::int64_t groupNumber)
{
    Object object = original;
    object.id = id;
    object.name = original.name.empty() ? "" : freeName(plan, original.name);
    object.place.x += offset.x * units::m;
    object.place.y += offset.y * units::m;
    object.phase = knownPhase(plan, original.phase);
    object.group = groupNumber;
    object.locked = false;
    if (Hall *hall = std::get_if<Hall>(&object.equipment); hall && !knows(plan.services, hall->service))
        hall->service = {};
    return object;
}

void pasteFeeds(Plan &plan, const Clipboard &clipboard, const std::map<ObjectId, ObjectId> &newIds, Point offset)
{
    for (const Feed &original : clipboard.feeds) {
        const auto from = newIds.find(original.from.object), to = newIds.find(original.to.object);
        if (from == newIds.end() || to == newIds.end())
            continue;
        Feed feed = original;
        feed.id = plan.takeId();
        feed.from.object = from->second;
        feed.to.object = to->second;
        feed.phase = knownPhase(plan, original.phase);
        for (Point &p : feed.waypoints)
            p = p + offset;
        plan.feeds.push_back(std::move(feed));
    }
}
} // namespace

Clipboard copy(const Plan &plan, const Ids &ids)
{
    Clipboard clipboard;
    const Ids all = withGroups(plan, ids);
    for (ObjectId id : all)
        if (const Object *object = plan.object(id))
            clipboard.objects.push_back(*object);
    const auto taken = [&](ObjectId id) { return std::binary_search(all.begin(), all.end(), id); };
    for (const Shared<Feed> &feed : plan.feeds)
        if (taken(feed->from.object) && taken(feed->to.object))
            clipboard.feeds.push_back(*feed);
    return clipboard;
}

Edit paste(const Plan &plan, const Clipboard &clipboard, Point offset)
{
    if (clipboard.empty())
        return unchanged(plan);
    Edit edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}};
    std::map<ObjectId, ObjectId> newIds;
    std::map<std::int64_t, std::int64_t> newGroups{{0, 0}};
    for (const Object &original : clipboard.objects) {
        if (!newGroups.count(original.group))
            newGroups[original.group] = edit.plan.takeId().value;
        const ObjectId id = edit.plan.takeId();
        newIds[original.id] = id;
        edit.plan.objects.push_back(pasted(edit.plan, original, id, offset, newGroups[original.group]));
        edit.ids.push_back(id);
    }
    pasteFeeds(edit.plan, clipboard, newIds, offset);
    edit.what = Text(TY_TR("Edit", "Paste %1"), {nameOf(edit.plan, edit.ids)});
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
