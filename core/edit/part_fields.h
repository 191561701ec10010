// SPDX-License-Identifier: Apache-2.0
// Any part of the plan seen through its field table, whatever its type: what the property panel, the outline, exports and
// sensitivity runs read and write. The edits are pure: they return a new plan that shares all other parts.
#pragma once

#include "core/plan/plan.h"

#include <span>
#include <string_view>

namespace tokenyard {

enum class PartKind { None, Site, Service, Phase, PowerChain, Cooling, Supply, Cost, Finance, Object, Feed };

// Names a part; the id matters for services, phases, objects and feeds only.
struct PartRef {
    PartKind kind = PartKind::None;
    ObjectId id;
    bool operator==(const PartRef &) const = default;
};

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
    bool estimated() const { return lowFactor != 1.0 || highFactor != 1.0; }
    bool accepts(const FieldValue &value) const { return acceptsValue(kind, minimum, maximum, value); }
};

struct PartField {
    FieldInfo info;
    FieldValue value;
    FieldValue defaultValue;       // of a new part of its kind
    std::optional<FieldNote> note; // who says so, and its band
};

// The fields of a part in the table's order; none if there is no such part.
std::vector<PartField> fieldsOf(const Plan &plan, PartRef part);
// The name of a part as the planner gave it; "" for parts that have none of their own.
std::string nameOf(const Plan &plan, PartRef part);

// The plan with one field of these parts set; parts without the field, or that refuse the value, stay as they are.
Plan withField(const Plan &plan, std::span<const PartRef> parts, std::string_view key, const FieldValue &value);
// The plan with the note of one field set, or removed if it says nothing.
Plan withNote(const Plan &plan, std::span<const PartRef> parts, const FieldNote &note);

// A new service or phase, at the end, with its id; removing one that something names leaves that on the first.
Plan withNewService(const Plan &plan, ObjectId &made);
Plan withNewPhase(const Plan &plan, ObjectId &made);
Plan withoutPart(const Plan &plan, PartRef part);

Plan withWaiver(const Plan &plan, Waiver waiver);
Plan withoutWaiver(const Plan &plan, const Waiver &waiver);

} // namespace tokenyard
