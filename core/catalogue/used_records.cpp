// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/used_records.h"

#include "core/catalogue/schema/record_schema.h"
#include "core/plan/part_table.h"

#include <algorithm>

namespace tokenyard {

namespace {

class Collector {
public:
    explicit Collector(const Catalogue &catalogue) : m_catalogue(catalogue) {}
    void add(const std::string &kind, const RecordId &id)
    {
        const Record *record = m_catalogue.find(kind, id);
        if (!record)
            return;
        std::vector<const Record *> &known = m_records[kind];
        if (std::find(known.begin(), known.end(), record) != known.end())
            return;
        known.push_back(record);
        follow(kind, *record);
    }
    void addNamed(const Plan &plan)
    {
        forEachPart(plan, [&](const auto &row, const auto &part) {
            for (const auto &field : row.fieldsOf(part))
                if (field.kind == FieldKind::RecordRef)
                    add(field.recordKind, std::get<std::string>(field.get(part)));
        });
    }
    std::map<std::string, std::vector<const Record *>> take() { return std::move(m_records); }

private:
    // The records that its values name, as the schema says.
    void follow(const std::string &kind, const Record &record)
    {
        const RecordSchema *schema = findSchema(kind);
        for (const SchemaValue &value : schema ? schema->values : std::span<const SchemaValue>())
            if (*value.names)
                add(value.names, record.words(value.key));
    }

    const Catalogue &m_catalogue;
    std::map<std::string, std::vector<const Record *>> m_records;
};

} // namespace

std::map<std::string, std::vector<const Record *>> namedRecords(const Plan &plan, const Catalogue &catalogue)
{
    Collector collector(catalogue);
    collector.addNamed(plan);
    return collector.take();
}

std::map<std::string, std::vector<const Record *>> keptRecords(const Plan &plan, const Catalogue &catalogue)
{
    Collector collector(catalogue);
    collector.addNamed(plan);
    for (const auto &[kind, records] : catalogue.projectRecords())
        for (const Record &record : records)
            if (record.own)
                collector.add(kind, record.id);
    return collector.take();
}

} // namespace tokenyard
