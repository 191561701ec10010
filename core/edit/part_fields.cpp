// SPDX-License-Identifier: Apache-2.0
#include "core/edit/part_fields.h"

#include <algorithm>

namespace tokenyard {

namespace {

template <class Owner>
FieldInfo infoOf(const Field<Owner> &f)
{
    return {f.key, f.kind, f.label, f.meaning, f.group, f.unit, f.minimum, f.maximum, f.choices, f.recordKind, f.lowFactor, f.highFactor};
}

template <class Owner>
concept Noted = requires(Owner owner) { owner.notes; };

template <class Owner>
const FieldNote *noteOf(const Owner &owner, std::string_view key)
{
    if constexpr (Noted<Owner>)
        for (const FieldNote &note : owner.notes)
            if (note.key == key)
                return &note;
    return nullptr;
}

template <class Owner>
void addFields(std::vector<PartField> &out, std::span<const Field<Owner>> table, const Owner &owner, const Owner &fresh)
{
    for (const Field<Owner> &field : table) {
        PartField row{infoOf(field), field.get(owner), field.get(fresh), std::nullopt};
        if (const FieldNote *note = noteOf(owner, field.key))
            row.note = *note;
        out.push_back(std::move(row));
    }
}

Object freshObject(const Object &like)
{
    const KindInfo &kind = kindInfo(like.kind());
    Object fresh = like; // name, place and phase have no default of their own
    fresh.equipment = kind.prototype;
    fresh.locked = false;
    fresh.place.width = kind.width * units::m;
    fresh.place.depth = kind.depth * units::m;
    fresh.place.angle = 0.0;
    return fresh;
}

template <class Part>
Shared<Part> *findPart(std::vector<Shared<Part>> &parts, ObjectId id)
{
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->id == id; });
    return it == parts.end() ? nullptr : &*it;
}

// Calls f(shared part, its field tables) for the part, if there is one.
template <class F>
void withPart(Plan &plan, PartRef ref, F &&f)
{
    switch (ref.kind) {
    case PartKind::None: return;
    case PartKind::Site: return f(plan.site, siteFields());
    case PartKind::PowerChain: return f(plan.power, powerFields());
    case PartKind::Cooling: return f(plan.cooling, coolingFields());
    case PartKind::Supply: return f(plan.supply, supplyFields());
    case PartKind::Cost: return f(plan.cost, costFields());
    case PartKind::Finance: return f(plan.finance, financeFields());
    case PartKind::Service:
        if (auto *part = findPart(plan.services, ref.id))
            f(*part, serviceFields());
        return;
    case PartKind::Phase:
        if (auto *part = findPart(plan.phases, ref.id))
            f(*part, phaseFields());
        return;
    case PartKind::Feed:
        if (auto *part = findPart(plan.feeds, ref.id))
            f(*part, feedFields());
        return;
    case PartKind::Object:
        if (auto *part = findPart(plan.objects, ref.id)) {
            f(*part, commonFields());
            f(*part, kindFields((*part)->kind()));
        }
        return;
    }
}

template <class Owner>
void keepNote(Owner &owner, const FieldNote &note)
{
    if constexpr (Noted<Owner>) {
        auto &notes = owner.notes;
        const auto it = std::lower_bound(notes.begin(), notes.end(), note.key, [](const FieldNote &n, const std::string &k) { return n.key < k; });
        const bool there = it != notes.end() && it->key == note.key;
        const bool says = note.low || note.high || !note.source.empty();
        if (there && says)
            *it = note;
        else if (there)
            notes.erase(it);
        else if (says)
            notes.insert(it, note);
    }
}

void sortPhases(Plan &plan)
{
    std::stable_sort(plan.phases.begin(), plan.phases.end(), [](const Shared<Phase> &a, const Shared<Phase> &b) {
        return std::pair(a->year, a->month) < std::pair(b->year, b->month);
    });
}

} // namespace

std::vector<PartField> fieldsOf(const Plan &plan, PartRef part)
{
    std::vector<PartField> out;
    if (part.kind == PartKind::Object) {
        if (const Object *object = plan.object(part.id)) {
            const Object fresh = freshObject(*object);
            addFields(out, commonFields(), *object, fresh);
            addFields(out, kindFields(object->kind()), *object, fresh);
        }
        return out;
    }
    Plan copy = plan;
    withPart(copy, part, [&]<class Owner>(const Shared<Owner> &shared, std::span<const Field<Owner>> table) {
        addFields(out, table, *shared, Owner{});
    });
    return out;
}

std::string nameOf(const Plan &plan, PartRef part)
{
    if (part.kind == PartKind::Object)
        return plan.object(part.id) ? plan.object(part.id)->name : "";
    if (part.kind == PartKind::Feed)
        return plan.feed(part.id) ? plan.feed(part.id)->name : "";
    if (part.kind == PartKind::Service && part.id)
        return plan.service(part.id) ? plan.service(part.id)->name : "";
    if (part.kind == PartKind::Phase && part.id)
        return plan.phase(part.id) ? plan.phase(part.id)->name : "";
    return part.kind == PartKind::Site ? plan.site->title : "";
}

Plan withField(const Plan &plan, std::span<const PartRef> parts, std::string_view key, const FieldValue &value)
{
    Plan after = plan;
    for (const PartRef &ref : parts)
        withPart(after, ref, [&]<class Owner>(Shared<Owner> &shared, std::span<const Field<Owner>> table) {
            for (const Field<Owner> &field : table)
                if (key == field.key && field.accepts(value) && field.get(*shared) != value)
                    shared = shared.with([&](Owner &owner) { field.set(owner, value); });
        });
    sortPhases(after);
    return after;
}

Plan withNote(const Plan &plan, std::span<const PartRef> parts, const FieldNote &note)
{
    Plan after = plan;
    for (const PartRef &ref : parts)
        withPart(after, ref, [&]<class Owner>(Shared<Owner> &shared, std::span<const Field<Owner>> table) {
            for (const Field<Owner> &field : table)
                if (note.key == field.key)
                    shared = shared.with([&](Owner &owner) { keepNote(owner, note); });
        });
    return after;
}

Plan withNewService(const Plan &plan, ObjectId &made)
{
    Plan after = plan;
    Service service = plan.services.empty() ? Service{} : *plan.services.back();
    service.id = made = after.takeId();
    service.name = "Service " + std::to_string(plan.services.size() + 1);
    after.services.emplace_back(std::move(service));
    return after;
}

Plan withNewPhase(const Plan &plan, ObjectId &made)
{
    Plan after = plan;
    Phase phase = plan.phases.empty() ? Phase{} : *plan.phases.back();
    if (!plan.phases.empty())
        ++phase.year;
    phase.id = made = after.takeId();
    phase.name = "Phase " + std::to_string(plan.phases.size() + 1);
    after.phases.emplace_back(std::move(phase));
    sortPhases(after);
    return after;
}

Plan withoutPart(const Plan &plan, PartRef part)
{
    Plan after = plan;
    const auto named = [&](const auto &shared) { return shared->id == part.id; };
    if (part.kind == PartKind::Service) {
        std::erase_if(after.services, named);
        for (Shared<Object> &object : after.objects)
            if (const Hall *hall = object->as<Hall>(); hall && hall->service == part.id)
                object = object.with([](Object &o) { std::get<Hall>(o.equipment).service = {}; });
    } else if (part.kind == PartKind::Phase) {
        std::erase_if(after.phases, named);
        for (Shared<Object> &object : after.objects)
            if (object->phase == part.id)
                object = object.with([](Object &o) { o.phase = {}; });
        for (Shared<Feed> &feed : after.feeds)
            if (feed->phase == part.id)
                feed = feed.with([](Feed &f) { f.phase = {}; });
    }
    return after;
}

Plan withWaiver(const Plan &plan, Waiver waiver)
{
    Plan after = withoutWaiver(plan, waiver);
    after.waivers.push_back(std::move(waiver));
    return after;
}

Plan withoutWaiver(const Plan &plan, const Waiver &waiver)
{
    Plan after = plan;
    std::erase_if(after.waivers, [&](const Waiver &w) { return w.rule == waiver.rule && w.objects == waiver.objects; });
    return after;
}

} // namespace tokenyard
