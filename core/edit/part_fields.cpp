// SPDX-License-Identifier: Apache-2.0
#include "core/edit/part_fields.h"

#include <algorithm>

namespace tokenyard::edit {

namespace {

template <class Owner>
FieldInfo infoOf(const Field<Owner> &f)
{
    return {f.key,        f.kind,      f.label,      f.meaning, f.group,           f.unit,       f.minimum, f.maximum, f.choices,
            f.recordKind, f.lowFactor, f.highFactor, f.zero,    f.leastBeyondZero, f.descriptive};
}

template <class Owner>
concept Noted = requires(Owner owner)
{
    owner.notes;
};

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

// Rows of the part of this id; none if there is none.
template <class Part>
void addPart(std::vector<PartField> &out, const std::vector<Shared<Part>> &parts, ObjectId id, std::span<const Field<Part>> table)
{
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->id == id; });
    if (it != parts.end())
        addFields(out, table, **it, Part{});
}

} // namespace

std::vector<PartField> fieldsOf(const Plan &plan, const PartRef &ref)
{
    std::vector<PartField> out;
    if (ref.part == "object") {
        if (const Object *object = plan.object(ref.id)) {
            const Object fresh = freshObject(*object);
            addFields(out, commonFields(), *object, fresh);
            addFields(out, kindFields(object->kind()), *object, fresh);
        }
    } else if (ref.part == "feed") {
        addPart(out, plan.feeds, ref.id, feedFields());
    } else if (ref.part == "service") {
        addPart(out, plan.services, ref.id, serviceFields());
    } else if (ref.part == "phase") {
        addPart(out, plan.phases, ref.id, phaseFields());
    } else if (ref.part == "site") {
        addFields(out, siteFields(), *plan.site, Site{});
    } else if (ref.part == "power") {
        addFields(out, powerFields(), *plan.power, PowerDesign{});
    } else if (ref.part == "cooling") {
        addFields(out, coolingFields(), *plan.cooling, CoolingDesign{});
    } else if (ref.part == "supply") {
        addFields(out, supplyFields(), *plan.supply, Supply{});
    } else if (ref.part == "cost") {
        addFields(out, costFields(), *plan.cost, CostBasis{});
    } else if (ref.part == "finance") {
        addFields(out, financeFields(), *plan.finance, Finance{});
    }
    return out;
}

std::string nameOf(const Plan &plan, const PartRef &ref)
{
    const auto nameIn = [&](const auto &parts) -> std::string {
        for (const auto &part : parts)
            if (part->id == ref.id)
                return part->name;
        return {};
    };
    return ref.part == "object" ? nameIn(plan.objects)
        : ref.part == "feed"    ? nameIn(plan.feeds)
        : ref.part == "service" ? nameIn(plan.services)
        : ref.part == "phase"   ? nameIn(plan.phases)
        : ref.part == "site"    ? plan.site->title
                                : std::string();
}

} // namespace tokenyard::edit
