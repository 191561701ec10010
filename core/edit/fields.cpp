// SPDX-License-Identifier: Apache-2.0
#include "core/edit/fields.h"

#include "core/base/one_line.h"
#include "core/edit/gate.h"
#include "core/edit/typed_value.h"

#include <algorithm>

namespace tokenyard::edit {

namespace {
bool isPlace(std::string_view key)
{
    return key == "x" || key == "y" || key == "width" || key == "depth" || key == "angle" || key == "level";
}

// Names of other parts must exist: a phase, a service; 0 means the first.
bool namesSomething(const Plan &plan, std::string_view key, const FieldValue &value)
{
    const auto *id = std::get_if<std::int64_t>(&value);
    if (!id || *id == 0)
        return true;
    const auto known = [&](const auto &parts) {
        return std::any_of(parts.begin(), parts.end(), [&](const auto &p) { return p->id.value == *id; });
    };
    return key == "phase" ? known(plan.phases) : key == "service" ? known(plan.services) : true;
}

template <class Part>
Text reasonAgainst(const Plan &plan, const Part &part, const Field<Part> &field, const FieldValue &value)
{
    if (!field.accepts(value) || (field.kind == FieldKind::ObjectRef && !namesSomething(plan, field.key, value)))
        return refusalOf(field);
    if constexpr (std::is_same_v<Part, Object>)
        if (part.locked && isPlace(field.key))
            return Text(TY_TR("Edit", "%1 is locked; unlock it first."), {nameOf(plan, {part.id})});
    return {};
}

template <class Part>
constexpr bool hasNotes = requires(Part p)
{
    p.notes;
};

// Removes from the field's note what held for the old value only; returns what was removed, in one sentence.
template <class Part>
Text dropStaleNote(Part &part, const Field<Part> &field, const FieldValue &value)
{
    if constexpr (hasNotes<Part>) {
        const auto note = std::find_if(part.notes.begin(), part.notes.end(), [&](const FieldNote &n) { return n.key == field.key; });
        if (note == part.notes.end())
            return {};
        const auto *number = std::get_if<double>(&value);
        const bool outside = number && ((note->low && *number < *note->low) || (note->high && *number > *note->high));
        if (note->source.empty() && !outside)
            return {};
        const bool banded = note->low || note->high, sourced = !note->source.empty();
        part.notes.erase(note);
        if (banded && sourced)
            return Text(TY_TR("Edit", "The source and the range noted for %1 belonged to the old value and were taken away."),
                        {Text(field.label)});
        return sourced ? Text(TY_TR("Edit", "The source noted for %1 belonged to the old value and was taken away."), {Text(field.label)})
                       : Text(TY_TR("Edit", "The range noted for %1 does not hold the new value and was taken away."), {Text(field.label)});
    }
    return {};
}

void keepPhasesInOrder(Plan &plan)
{
    std::stable_sort(plan.phases.begin(), plan.phases.end(), [](const Shared<Phase> &a, const Shared<Phase> &b) {
        return std::pair(a->year, a->month) < std::pair(b->year, b->month);
    });
}

// "GPU hall 1: X 32.5 m → 70 m", as undo and history name the step.
Text changeInWords(const Plan &plan, const PartRef &ref, const FieldInfo &field, const FieldValue &before, const FieldValue &after)
{
    const PartInfo *info = findPartInfo(ref.part);
    const std::string name = nameOf(plan, ref);
    const Text::Argument part = info && (!info->many || name.empty()) ? Text::Argument(Text(info->label)) : Text::Argument(name);
    return {TY_TR("Edit", "%1: %2 %3 → %4"), {part, Text(field.label), shownValue(plan, field, before), shownValue(plan, field, after)}};
}

Text labelOf(const Plan &plan, ObjectId object, std::string_view key)
{
    for (const PartField &field : fieldsOf(plan, objectRef(object)))
        if (field.info.key == key)
            return field.info.label;
    return {};
}

Edit noSuchPart(const Plan &plan) { return refused(plan, Text(TY_TR("Edit", "The plan has no such part or value; choose it again."))); }
} // namespace

Edit setField(const Plan &plan, const PartRef &ref, std::string_view key, const FieldValue &given)
{
    const auto *words = std::get_if<std::string>(&given);
    const FieldValue value = words && !isOneLine(*words) ? FieldValue(onOneLine(*words)) : given; // pasted from a slide or a table
    Edit edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}};
    bool found = false;
    visitPart(edit.plan, ref, [&](const auto &row, auto &part) {
        const auto *field = findField(row.fieldsOf(*part), key);
        if (!field)
            return;
        found = true;
        edit.refusal = reasonAgainst(plan, *part, *field, value);
        if (!edit.ok() || field->get(*part) == value)
            return;
        const FieldValue before = field->get(*part);
        part = part.with([&](auto &p) {
            field->set(p, value);
            edit.notice = dropStaleNote(p, *field, value);
        });
        edit.what = changeInWords(plan, ref, infoOf(*field), before, value);
    });
    if (!found)
        return noSuchPart(plan);
    if (ref.part == "object" && isPlace(key))
        followEnds(plan, edit.plan);
    if (ref.part == "phase")
        keepPhasesInOrder(edit.plan);
    if (ref.id)
        edit.ids = {ref.id};
    return gated(plan, std::move(edit));
}

Edit setFieldOfAll(const Plan &plan, const Ids &objects, std::string_view key, const FieldValue &value)
{
    Edit all = unchanged(plan);
    for (ObjectId id : objects) {
        Edit one = setField(all.plan, objectRef(id), key, value);
        if (!one.ok())
            return refused(plan, one.refusal);
        all.plan = std::move(one.plan);
        if (!one.what.empty())
            all.what =
                objects.size() == 1 ? one.what : Text(TY_TR("Edit", "Change %1 of %2"), {labelOf(plan, id, key), nameOf(plan, objects)});
        if (!one.notice.empty())
            all.notice = one.notice;
    }
    all.ids = objects;
    return all;
}

Edit applyDifferences(const Plan &plan, const std::vector<Difference> &differences, const Text &what)
{
    Edit all = unchanged(plan);
    for (const Difference &d : differences) {
        Edit one = setField(all.plan, {d.part.empty() ? "object" : d.part, d.object}, d.key, d.value);
        if (!one.ok())
            return refused(plan, std::move(one.refusal));
        all.plan = std::move(one.plan);
        if (d.object.value != 0)
            all.ids.push_back(d.object);
    }
    all.what = what;
    return all;
}

Edit setNote(const Plan &plan, const PartRef &ref, const FieldNote &note)
{
    Edit edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}};
    bool found = false;
    visitPart(edit.plan, ref, [&]<class Row>(const Row &row, auto &part) {
        if constexpr (Row::hasNotes) {
            const auto *field = findField(row.fieldsOf(*part), note.key);
            if (!field)
                return;
            found = true;
            const bool isNumber = field->kind == FieldKind::Quantity || field->kind == FieldKind::Count;
            for (const std::optional<double> &end : {note.low, note.high})
                if (end && isNumber && !acceptsValue(FieldKind::Quantity, field->minimum, field->maximum, *end))
                    edit.refusal = Text(TY_TR("Edit", "Low and high are values like any other. %1"), {refusalOf(*field)});
            if (!edit.ok())
                return;
            edit.what = Text(TY_TR("Edit", "Note on %1"), {Text(field->label)});
            auto copy = *part;
            std::erase_if(copy.notes, [&](const FieldNote &n) { return n.key == note.key; });
            if (note.low || note.high || !note.source.empty() || !note.distribution.empty())
                copy.notes.insert(std::lower_bound(copy.notes.begin(), copy.notes.end(), note,
                                                   [](const FieldNote &a, const FieldNote &b) { return a.key < b.key; }),
                                  note);
            if (!(copy == *part))
                part = Shared<typename Row::Part>(std::move(copy));
        }
    });
    if (!edit.ok())
        return refused(plan, std::move(edit.refusal));
    return found ? gated(plan, std::move(edit)) : noSuchPart(plan);
}

std::optional<FieldNote> noteOf(const Plan &plan, const PartRef &ref, std::string_view key)
{
    std::optional<FieldNote> found;
    visitPart(plan, ref, [&](const auto &, const auto &part) {
        if (const FieldNote *note = noteOn(*part, key))
            found = *note;
    });
    return found;
}

} // namespace tokenyard::edit
