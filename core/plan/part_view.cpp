// SPDX-License-Identifier: Apache-2.0
#include "core/plan/part_view.h"

namespace tokenyard {

namespace {

const std::vector<PartInfo> &infoTable()
{
    static const std::vector<PartInfo> infos = [] {
        std::vector<PartInfo> all;
        forEachPartRow([&]<class Row>(const Row &row) {
            all.push_back({row.key, row.table, row.label, row.one, Row::many, Row::hasName, Row::hasNotes, row.most});
        });
        return all;
    }();
    return infos;
}

// A new part of the same kind. Name, place and phase of an object have no default of their own.
template <class Part>
Part freshLike(const Part &like)
{
    if constexpr (std::is_same_v<Part, Object>) {
        const KindInfo &kind = kindInfo(like.kind());
        Object fresh = like;
        fresh.equipment = kind.prototype;
        fresh.locked = false;
        fresh.place.width = kind.width * units::m;
        fresh.place.depth = kind.depth * units::m;
        fresh.place.angle = 0.0;
        return fresh;
    } else {
        return Part{};
    }
}

template <class Owner>
void append(std::vector<FieldInfo> &out, std::span<const Field<Owner>> fields)
{
    for (const Field<Owner> &field : fields)
        if (!field.hidden)
            out.push_back(infoOf(field));
}

} // namespace

std::span<const PartInfo> allParts() { return infoTable(); }

const PartInfo *findPartInfo(std::string_view key)
{
    for (const PartInfo &info : infoTable())
        if (key == info.key)
            return &info;
    return nullptr;
}

std::vector<PartRef> partRefs(const Plan &plan)
{
    std::vector<PartRef> refs;
    forEachPart(plan, [&](const auto &row, const auto &part) { refs.push_back(row.refOf(part)); });
    return refs;
}

std::vector<PartField> fieldsOf(const Plan &plan, const PartRef &ref)
{
    std::vector<PartField> out;
    visitPart(plan, ref, [&](const auto &row, const auto &part) {
        const auto fresh = freshLike(*part);
        for (const auto &field : row.fieldsOf(*part)) {
            if (field.hidden)
                continue;
            PartField one{infoOf(field), field.get(*part), field.get(fresh), std::nullopt};
            if (const FieldNote *note = noteOn(*part, field.key))
                one.note = *note;
            out.push_back(std::move(one));
        }
    });
    return out;
}

std::vector<FieldInfo> fieldInfos(std::string_view part, std::optional<ObjectKind> kind)
{
    std::vector<FieldInfo> out;
    forEachPartRow([&](const auto &row) {
        if (part != row.key)
            return;
        append(out, row.commonFields());
        if (kind && part == rowOf<Object>().key)
            append(out, kindFields(*kind));
    });
    return out;
}

std::optional<FieldValue> fieldValue(const Plan &plan, const PartRef &ref, std::string_view key)
{
    std::optional<FieldValue> value;
    visitPart(plan, ref, [&](const auto &row, const auto &part) {
        if (const auto *field = findField(row.fieldsOf(*part), key))
            value = field->get(*part);
    });
    return value;
}

std::string nameOf(const Plan &plan, const PartRef &ref)
{
    std::string name = ref.part == rowOf<Site>().key ? plan.site->title : std::string();
    visitPart(plan, ref, [&](const auto &, const auto &part) {
        if constexpr (requires { part->name; })
            name = part->name;
    });
    return name;
}

Plan withField(const Plan &plan, const PartRef &ref, std::string_view key, const FieldValue &value)
{
    Plan out = plan;
    visitPart(out, ref, [&](const auto &row, auto &part) {
        if (const auto *field = findField(row.fieldsOf(*part), key))
            part = part.with([&](auto &p) { field->set(p, value); });
    });
    return out;
}

} // namespace tokenyard
