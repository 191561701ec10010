// SPDX-License-Identifier: Apache-2.0
// Any part of the plan seen through its field table, whatever its type: what the property panel and the outline read.
// fields.h has the edits that write.
#pragma once

#include "core/edit/fields.h"

#include <span>
#include <string_view>

namespace tokenyard::edit {

// A field without its owner's type.
struct FieldInfo {
    std::string_view key;
    FieldKind kind = FieldKind::Words;
    TextSource label, meaning, group;
    AnyUnit unit;
    double minimum = 0.0, maximum = 0.0; // SI
    std::span<const Choice> choices;
    std::string_view recordKind;
    double lowFactor = 1.0, highFactor = 1.0;
    TextSource zero;
    double leastBeyondZero = 0.0;
    bool descriptive = false;
    bool estimated() const { return lowFactor != 1.0 || highFactor != 1.0; }
    bool accepts(const FieldValue &value) const { return acceptsValue(kind, minimum, maximum, value, leastBeyondZero); }
};

struct PartField {
    FieldInfo info;
    FieldValue value;
    FieldValue defaultValue;       // of a new part of its kind
    std::optional<FieldNote> note; // who says so, and its band
};

// The fields of a part in the table's order; none if there is no such part.
std::vector<PartField> fieldsOf(const Plan &plan, const PartRef &part);
// The name of a part as the planner gave it; "" for parts that have none of their own.
std::string nameOf(const Plan &plan, const PartRef &part);

} // namespace tokenyard::edit
