// SPDX-License-Identifier: Apache-2.0
// Rows of the assumptions register from any field table: value, unit, low, high and where it comes from.
#pragma once

#include "core/report/sections/sections.h"

#include <algorithm>

namespace tokenyard::report {

// One input ready to print; value and band in the field's unit.
struct RegisterRow {
    Text label, value, unit, low, high, source;
    bool plain = false; // as in a new plan, without a range or a source of its own
};

inline constexpr int registerDigits = 6, swingDigits = 4; // of inputs as they are typed; of ends of a range and break-evens
Text fieldValueText(const Input &in, FieldKind kind, std::span<const Choice> choices, const char *recordKind, const AnyUnit &unit,
                    const FieldValue &value, int digits = registerDigits);
// A value on the way through a range: to four digits.
Text swingText(const Input &in, const AnyUnit &unit, const FieldValue &value);
// Where a value comes from: the note's words, or whether it is the program's default or the planner's input.
Text sourceText(const FieldNote *note, bool isDefault, FieldKind kind);
// Low or high: the note's, else the field's default band; blank for an exact value.
Text bandText(const AnyUnit &unit, const FieldValue &value, std::optional<double> noted, double factor);

template <class Part>
RegisterRow registerRow(const Input &in, const Field<Part> &field, const Part &part, const std::vector<FieldNote> &notes)
{
    static const Part usual{};
    const FieldValue value = field.get(part);
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const FieldNote &n) { return n.key == field.key; });
    const FieldNote *note = found == notes.end() ? nullptr : &*found;
    const bool year =
        field.kind == FieldKind::Count && std::max(field.minimum, field.leastBeyondZero) >= 1000.0; // written without a separator
    const Text shown = *field.zero.source && value == FieldValue(std::int64_t(0)) ? Text(field.zero)
        : year                                                                    ? words(std::to_string(std::get<std::int64_t>(value)))
               : fieldValueText(in, field.kind, field.choices, field.recordKind, field.unit, value);
    const AnyUnit unit = printedUnit(field.unit, in.language);
    const bool isDefault = value == field.get(usual), ranged = field.lowFactor != 1.0 || field.highFactor != 1.0;
    return {Text(field.label),
            shown,
            unitWords(unit),
            bandText(unit, value, note ? note->low : std::nullopt, field.lowFactor),
            bandText(unit, value, note ? note->high : std::nullopt, field.highFactor),
            sourceText(note, isDefault, field.kind),
            isDefault && !ranged && !note};
}

} // namespace tokenyard::report
