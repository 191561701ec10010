// SPDX-License-Identifier: Apache-2.0
// Another value for any field of any part, for tests that loop over the field tables.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/part_view.h"

#include <algorithm>

namespace tokenyard::test {

// A value that the field accepts and does not have now; empty if there is none (the only record of its kind).
inline std::optional<FieldValue> anotherValue(const PartField &field, const Plan &plan, const Catalogue &catalogue)
{
    const FieldInfo &f = field.info;
    const auto accepted = [&](const FieldValue &value) { return f.accepts(value) && value != field.value; };
    switch (f.kind) {
    case FieldKind::Quantity: {
        const double now = std::get<double>(field.value), span = f.maximum - f.minimum;
        for (double wanted : {now * 1.25, now * 0.8, now + 0.01 * span, now - 0.01 * span, f.minimum, f.maximum})
            if (const FieldValue value = std::clamp(wanted, f.minimum, f.maximum); accepted(value))
                return value;
        return std::nullopt;
    }
    case FieldKind::Count:
    case FieldKind::Choice: {
        const std::int64_t now = std::get<std::int64_t>(field.value);
        for (std::int64_t wanted : {now + 1, now - 1, std::int64_t(f.minimum), std::int64_t(f.maximum)})
            if (const FieldValue value = wanted; accepted(value))
                return value;
        return std::nullopt;
    }
    case FieldKind::Flag: return FieldValue(!std::get<bool>(field.value));
    case FieldKind::Words: return FieldValue(std::get<std::string>(field.value) + " 2");
    case FieldKind::RecordRef:
        for (const Record &record : catalogue.set(f.recordKind).records)
            if (accepted(record.id))
                return FieldValue(record.id);
        return std::nullopt;
    case FieldKind::ObjectRef: {
        const bool service = f.key == "service";
        std::vector<std::int64_t> ids{0};
        for (const auto &phase : plan.phases)
            if (!service)
                ids.push_back(phase->id.value);
        for (const auto &s : plan.services)
            if (service)
                ids.push_back(s->id.value);
        for (const std::int64_t id : ids)
            if (accepted(id))
                return FieldValue(id);
        return std::nullopt;
    }
    }
    return std::nullopt;
}

// A field of a part.
struct FieldRef {
    PartRef part;
    std::string key;
};

// Every field of every part; for objects and feeds, of the first of each kind.
inline std::vector<FieldRef> everyField(const Plan &plan)
{
    std::vector<FieldRef> all;
    std::vector<std::string> seen;
    for (const PartRef &part : partRefs(plan)) {
        const Object *object = part.part == "object" ? plan.object(part.id) : nullptr;
        const Feed *feed = part.part == "feed" ? plan.feed(part.id) : nullptr;
        const std::string kind = object ? kindInfo(object->kind()).key
            : feed                      ? "feed " + std::to_string(int(feed->kind))
                                        : part.part + std::to_string(part.id.value);
        if (std::find(seen.begin(), seen.end(), kind) != seen.end())
            continue;
        seen.push_back(kind);
        for (const PartField &field : fieldsOf(plan, part))
            all.push_back({part, std::string(field.info.key)});
    }
    return all;
}

// The plan with another value in the field; the same plan if there is none.
inline Plan withAnotherValue(const Plan &plan, const FieldRef &ref, const Catalogue &catalogue)
{
    for (const PartField &field : fieldsOf(plan, ref.part))
        if (field.info.key == ref.key)
            if (const auto value = anotherValue(field, plan, catalogue))
                return withField(plan, ref.part, ref.key, *value);
    return plan;
}

} // namespace tokenyard::test
