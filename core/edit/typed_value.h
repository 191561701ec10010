// SPDX-License-Identifier: Apache-2.0
// Values of fields as a person types them - "60 MW", "5 %", a choice's key, a record's id, a phase's name - and back.
// The shell reads and prints every field this way.
#pragma once

#include "core/base/typed_number.h"
#include "core/catalogue/catalogue.h"
#include "core/edit/part_fields.h"

namespace tokenyard::edit {

struct ValueReading {
    std::optional<FieldValue> value;
    Text problem; // why there is none, in one sentence that names the nearest known words
    Text took{};  // which record a part of its name was taken for; empty where the name was whole
};

// The range is not checked here: setField refuses with the range.
ValueReading readValue(const Plan &plan, const Catalogue &catalogue, const FieldInfo &field, std::string_view typed);

// What one can type back: "60 MW", "true", "n_plus_1", "kor_ulsan", "Phase 2".
std::string typedForm(const Plan &plan, const FieldInfo &field, const FieldValue &value);
// The same for a reader, formatted where it is shown: "70 m", "on", the name of a choice, a service or a phase. A record stands there
// by its id until withRecordNames() puts its name in both languages.
Text::Argument shownValue(const Plan &plan, const FieldInfo &field, const FieldValue &value);
// The text with the names of the records that shownValue() put into it.
Text withRecordNames(const Text &text, const Catalogue &catalogue);

// ": did you mean 'a', 'b' or 'c'" as a text of its own; empty without words.
Text nearestOf(std::string_view wrong, const std::vector<std::string> &known);

} // namespace tokenyard::edit
