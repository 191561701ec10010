// SPDX-License-Identifier: Apache-2.0
#include "core/edit/objects.h"

#include "core/edit/gate.h"

#include <algorithm>
#include <functional>

namespace tokenyard::edit {

namespace {
bool has(const Ids &ids, ObjectId id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

Edit changeObjects(const Plan &plan, const Ids &ids, TextSource what, const std::function<void(Object &)> &change)
{
    Edit edit{.plan = plan, .what = Text(what, {nameOf(plan, ids)}), .refusal = {}, .ids = ids};
    for (ObjectId id : ids)
        changePart(edit.plan.objects, id, change);
    return gated(plan, std::move(edit));
}

std::string kindName(ObjectKind kind) { return Text(kindInfo(kind).label).english(); }
} // namespace

Edit addObject(const Plan &plan, ObjectKind kind, Point middle, int level, ObjectId phase, const std::string &called)
{
    const KindInfo &info = kindInfo(kind);
    return addObject(plan, kind,
                     Placement{.x = (middle.x - info.width / 2) * units::m,
                               .y = (middle.y - info.depth / 2) * units::m,
                               .width = info.width * units::m,
                               .depth = info.depth * units::m,
                               .angle = 0.0,
                               .level = level},
                     phase, called);
}

Edit addObject(const Plan &plan, ObjectKind kind, const Placement &place, ObjectId phase, const std::string &called)
{
    Edit edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}};
    Object object;
    object.id = edit.plan.takeId();
    object.equipment = kindInfo(kind).prototype;
    object.name = freeName(plan, (called.empty() ? kindName(kind) : called) + " 1");
    object.place = place;
    object.phase = phase;
    edit.ids = {object.id};
    edit.plan.objects.push_back(std::move(object));
    edit.what = Text(TY_TR("Edit", "Add %1"), {nameOf(edit.plan, edit.ids)});
    return gated(plan, std::move(edit));
}

Edit removeObjects(const Plan &plan, const Ids &ids)
{
    Ids gone, lockedOnes;
    for (ObjectId id : ids) {
        const Object *object = plan.object(id);
        if (object && object->locked)
            lockedOnes.push_back(id);
        else if (object || plan.feed(id))
            gone.push_back(id);
    }
    if (gone.empty())
        return lockedOnes.empty() ? unchanged(plan)
                                  : refused(plan, Text(TY_TR("Edit", "%1 is locked; unlock it first."), {nameOf(plan, lockedOnes)}));
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Delete %1"), {nameOf(plan, gone)}), .refusal = {}, .ids = {}};
    std::erase_if(edit.plan.objects, [&](const Shared<Object> &o) { return has(gone, o->id); });
    std::erase_if(edit.plan.feeds,
                  [&](const Shared<Feed> &f) { return has(gone, f->id) || has(gone, f->from.object) || has(gone, f->to.object); });
    return edit;
}

Edit setLocked(const Plan &plan, const Ids &ids, bool locked)
{
    return changeObjects(plan, ids, locked ? TY_TR("Edit", "Lock %1") : TY_TR("Edit", "Unlock %1"), [&](Object &o) { o.locked = locked; });
}

Edit setLevel(const Plan &plan, const Ids &ids, int level)
{
    return changeObjects(plan, ids, TY_TR("Edit", "Change storey of %1"), [&](Object &o) {
        if (!o.locked)
            o.place.level = level;
    });
}

Edit group(const Plan &plan, const Ids &ids)
{
    const Ids all = withGroups(plan, ids);
    const bool already = std::all_of(all.begin(), all.end(), [&](ObjectId id) {
        const Object *o = plan.object(id);
        return !o || (o->group && o->group == plan.object(all[0])->group);
    });
    if (all.size() < 2 || already)
        return unchanged(plan);
    Plan next = plan;
    const std::int64_t number = next.takeId().value;
    return changeObjects(next, all, TY_TR("Edit", "Group %1"), [&](Object &o) { o.group = number; });
}

Edit ungroup(const Plan &plan, const Ids &ids)
{
    return changeObjects(plan, withGroups(plan, ids), TY_TR("Edit", "Ungroup %1"), [](Object &o) { o.group = 0; });
}

} // namespace tokenyard::edit
