// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record_use.h"

#include "core/catalogue/schema/record_schema.h"

#include <algorithm>

namespace tokenyard::edit {

std::vector<RecordUse> usesOf(const Plan &plan, std::string_view kind, const RecordId &record)
{
    std::vector<RecordUse> uses;
    for (const PartRef &part : partRefs(plan))
        for (const PartField &field : fieldsOf(plan, part))
            if (field.info.kind == FieldKind::RecordRef && field.info.recordKind == kind && field.value == FieldValue(record))
                uses.push_back({part, std::string(field.info.key)});
    return uses;
}

std::vector<RecordId> recordsInUse(const Plan &plan, std::string_view kind)
{
    std::vector<RecordId> ids;
    for (const PartRef &part : partRefs(plan))
        for (const PartField &field : fieldsOf(plan, part))
            if (const auto *id = field.info.kind == FieldKind::RecordRef && field.info.recordKind == kind
                    ? std::get_if<RecordId>(&field.value)
                    : nullptr;
                id && !id->empty() && std::find(ids.begin(), ids.end(), *id) == ids.end())
                ids.push_back(*id);
    return ids;
}

Edit replaceRecord(const Plan &plan, std::string_view kind, const RecordId &from, const RecordId &to)
{
    std::vector<Difference> differences;
    for (const RecordUse &use : usesOf(plan, kind, from))
        differences.push_back({use.part.id, use.part.part, use.key, to});
    if (differences.empty())
        return refused(plan, Text(TY_TR("Edit", "Nothing in the plan uses %1; choose the record where it is wanted."), {from}));
    return applyDifferences(plan, differences, Text(TY_TR("Edit", "Use %1 instead of %2"), {to, from}));
}

Text whyNeeded(const Plan &plan, const Catalogue &after, std::string_view kind, const RecordId &id)
{
    if (after.find(kind, id))
        return {};
    if (const auto uses = usesOf(plan, kind, id); !uses.empty())
        return Text(TY_TR("Edit", "%1 values of the plan name %2; choose another record there first."), {count(double(uses.size())), id});
    for (const auto &[otherKind, records] : after.projectRecords()) {
        const RecordSchema *schema = findSchema(otherKind);
        for (const Record &record : records)
            for (const SchemaValue &value : schema ? schema->values : std::span<const SchemaValue>())
                if (value.names == kind && record.words(value.key) == id)
                    return Text(TY_TR("Edit", "The record %1 names %2; change it first."), {record.id, id});
    }
    return {};
}

} // namespace tokenyard::edit
