// SPDX-License-Identifier: Apache-2.0
// Parts and fields without their C++ types: what loops over everything at run time (panel, outline, shell, swings, register)
// reads. part_table.h has the table itself; core/edit/fields.h has the edits that check and write.
#pragma once

#include "core/plan/part_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

// A row of the part table.
struct PartInfo {
    const char *key = "", *table = "";
    TextSource label, one;
    bool many = false, named = false, noted = false;
    std::size_t most = 1;
};
std::span<const PartInfo> allParts();
const PartInfo *findPartInfo(std::string_view key); // nullptr if there is no such part

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
    bool (*goodWords)(std::string_view) = nullptr;
    bool descriptive = false, hidden = false;
    bool estimated() const { return lowFactor != 1.0 || highFactor != 1.0; }
    bool accepts(const FieldValue &value) const { return acceptsValue(kind, minimum, maximum, value, leastBeyondZero, goodWords); }
};

template <class Owner>
FieldInfo infoOf(const Field<Owner> &f)
{
    return {f.key,        f.kind,      f.label,      f.meaning, f.group,           f.unit,      f.minimum,     f.maximum, f.choices,
            f.recordKind, f.lowFactor, f.highFactor, f.zero,    f.leastBeyondZero, f.goodWords, f.descriptive, f.hidden};
}

// A field of a part with what it holds.
struct PartField {
    FieldInfo info;
    FieldValue value;
    FieldValue defaultValue;       // of a new part of its kind
    std::optional<FieldNote> note; // its source and band
};

// Every part of the plan, in the table's order.
std::vector<PartRef> partRefs(const Plan &plan);
// The fields of a part in its table's order, without the hidden ones; none if there is no such part.
std::vector<PartField> fieldsOf(const Plan &plan, const PartRef &part);
// The fields that parts of the key have, of objects those of the kind too, without the hidden ones; none for an unknown key.
std::vector<FieldInfo> fieldInfos(std::string_view part, std::optional<ObjectKind> kind = {});
std::optional<FieldValue> fieldValue(const Plan &plan, const PartRef &part, std::string_view key);
// The name that the planner gave it, of the site its title; "" for parts without one.
std::string nameOf(const Plan &plan, const PartRef &part);
// The plan with one field set. No checks and nothing follows (feeds stay, phases keep their order): for runs of a model, not for
// edits. The same plan if there is no such part or field; the field must accept the value.
Plan withField(const Plan &plan, const PartRef &part, std::string_view key, const FieldValue &value);

} // namespace tokenyard
