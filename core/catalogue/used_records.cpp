// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/used_records.h"

#include "core/plan/part_table.h"

#include <algorithm>

namespace tokenyard {

namespace {

class Collector {
public:
    explicit Collector(const Catalogue &catalogue) : m_catalogue(catalogue), m_kinds(catalogue.kinds()) {}
    void add(const std::string &kind, const RecordId &id)
    {
        const Record *record = m_catalogue.find(kind, id);
        if (!record)
            return;
        std::vector<const Record *> &known = m_records[kind];
        if (std::find(known.begin(), known.end(), record) != known.end())
            return;
        known.push_back(record);
        follow(*record);
    }
    std::map<std::string, std::vector<const Record *>> take() { return std::move(m_records); }

private:
    // A value called "accelerator" or "cold_chiller" whose words are an id of "accelerators" or "chillers" names that record.
    void follow(const Record &record)
    {
        for (const auto &[key, value] : record.values) {
            const std::string last = key.substr(key.rfind('_') + 1);
            for (const std::string &kind : {key, key + 's', last, last + 's'})
                if (!value.words.empty() && std::binary_search(m_kinds.begin(), m_kinds.end(), kind))
                    add(kind, value.words);
        }
    }

    const Catalogue &m_catalogue;
    const std::vector<std::string> m_kinds;
    std::map<std::string, std::vector<const Record *>> m_records;
};

} // namespace

std::map<std::string, std::vector<const Record *>> namedRecords(const Plan &plan, const Catalogue &catalogue)
{
    Collector collector(catalogue);
    forEachPart(plan, [&](const auto &row, const auto &part) {
        for (const auto &field : row.fieldsOf(part))
            if (field.kind == FieldKind::RecordRef)
                collector.add(field.recordKind, std::get<std::string>(field.get(part)));
    });
    return collector.take();
}

} // namespace tokenyard
