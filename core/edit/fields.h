// SPDX-License-Identifier: Apache-2.0
// Edits of values by field key: objects, feeds and non-spatial parts are changed by one pair of functions.
// A value that its field does not accept is refused with the range.
#pragma once

#include "core/edit/edit.h"
#include "core/plan/part_view.h"

#include <string_view>

namespace tokenyard::edit {

using tokenyard::fieldValue;
using tokenyard::PartRef;
inline PartRef objectRef(ObjectId id) { return {"object", id}; }
inline PartRef feedRef(ObjectId id) { return {"feed", id}; }

// What was noted of the old value goes with it: a source never vouches for a value that it did not give, and a range that the new
// value lies outside is no range of it. The edit's notice says so.
Edit setField(const Plan &plan, const PartRef &ref, std::string_view key, const FieldValue &value);
// The same field of several objects, one undo entry; refused as a whole if one refuses.
Edit setFieldOfAll(const Plan &plan, const Ids &objects, std::string_view key, const FieldValue &value);
// Several fields of several parts as one undo entry named `what`; refused as a whole if one refuses. A difference whose part is
// empty means an object.
Edit applyDifferences(const Plan &plan, const std::vector<Difference> &differences, const Text &what);

// Where a value comes from and how sure it is. A note without low, high and source is removed.
Edit setNote(const Plan &plan, const PartRef &ref, const FieldNote &note);
std::optional<FieldNote> noteOf(const Plan &plan, const PartRef &ref, std::string_view key);

// Why a field refuses the value: one sentence with the range.
template <class Owner>
Text refusalOf(const Field<Owner> &field)
{
    if (field.leastBeyondZero > 0.0)
        return Text(TY_TR("Edit", "%1 must be 0 or a number from %2 to %3."),
                    {Text(field.label), Measure{field.leastBeyondZero, field.unit, 9}, Measure{field.maximum, field.unit, 9}});
    if (field.kind == FieldKind::Quantity || field.kind == FieldKind::Count)
        return Text(TY_TR("Edit", "%1 must be a number from %2 to %3."),
                    {Text(field.label), Measure{field.minimum, field.unit, 9}, Measure{field.maximum, field.unit, 9}});
    if (field.goodWords == isMonth)
        return Text(TY_TR("Edit", "%1 is a year and a month of the years 1900 to 2199, written as 2026-07."), {Text(field.label)});
    if (field.goodWords == isMonthOrBlank)
        return Text(TY_TR("Edit", "%1 is blank or a year and a month of the years 1900 to 2199, written as 2030-03."), {Text(field.label)});
    if (field.kind == FieldKind::Words || field.kind == FieldKind::RecordRef)
        return Text(TY_TR("Edit", "%1 takes at most %2 bytes of UTF-8 text without control characters."),
                    {Text(field.label), count(double(longestWords))});
    return Text(TY_TR("Edit", "%1 does not take this value; choose one of those offered."), {Text(field.label)});
}

} // namespace tokenyard::edit
