// SPDX-License-Identifier: Apache-2.0
#include "core/report/used_records.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

class Collector {
public:
    explicit Collector(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    void add(std::string_view kind, const RecordId &id)
    {
        const Record *record = id.empty() ? nullptr : m_catalogue.find(kind, id);
        if (record && std::find(m_records.begin(), m_records.end(), record) == m_records.end())
            m_records.push_back(record);
    }
    template <class Part>
    void addFields(std::span<const Field<Part>> fields, const Part &part)
    {
        for (const Field<Part> &field : fields)
            if (field.kind == FieldKind::RecordRef)
                add(field.recordKind, std::get<std::string>(field.get(part)));
    }
    std::vector<const Record *> take() { return std::move(m_records); }

private:
    const Catalogue &m_catalogue;
    std::vector<const Record *> m_records;
};

} // namespace

std::vector<const Record *> usedRecords(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    Collector collector(catalogue);
    for (const auto &service : plan.services)
        collector.addFields(serviceFields(), *service);
    if (study.layout)
        for (const HallCount &hall : study.layout->halls)
            collector.add("accelerators", hall.accelerator);
    for (const auto &object : plan.objects)
        collector.addFields(kindFields(object->kind()), *object);
    collector.addFields(coolingFields(), *plan.cooling);
    collector.addFields(supplyFields(), *plan.supply);
    collector.addFields(siteFields(), *plan.site);
    return collector.take();
}

} // namespace tokenyard::report
