// SPDX-License-Identifier: Apache-2.0
// Which catalogue records a plan uses: those its record fields name, those these records name, and the whole sets that
// every study reads (Catalogue::isBasis).
#include "core/catalogue/catalogue.h"
#include "core/plan/part_table.h"
#include "core/store/kept_data.h"

#include <algorithm>

namespace tokenyard {

namespace {

class Collector {
public:
    Collector(const Catalogue &catalogue, Project &project) : m_catalogue(catalogue), m_kinds(catalogue.kinds()), m_project(project) {}
    void collect();

private:
    template <class Owner>
    void from(std::span<const Field<Owner>> fields, const Owner &owner);
    void add(const std::string &kind, const std::string &id);
    void follow(const Record &record);
    void addBasis();
    void addOwn();
    void addWeatherData();
    void addKept();

    const Catalogue &m_catalogue;
    const std::vector<std::string> m_kinds;
    Project &m_project;
};

template <class Owner>
void Collector::from(std::span<const Field<Owner>> fields, const Owner &owner)
{
    for (const Field<Owner> &field : fields)
        if (field.kind == FieldKind::RecordRef)
            add(field.recordKind, std::get<std::string>(field.get(owner)));
}

void Collector::add(const std::string &kind, const std::string &id)
{
    const Record *record = m_catalogue.find(kind, id);
    if (!record)
        return;
    std::vector<Record> &copies = m_project.records[kind];
    if (std::any_of(copies.begin(), copies.end(), [&](const Record &r) { return r.id == record->id; }))
        return;
    copies.push_back(*record);
    follow(*record);
}

// A value called "accelerator" or "cold_chiller" whose words are an id of "accelerators" or "chillers" names that record.
void Collector::follow(const Record &record)
{
    for (const auto &[key, value] : record.values) {
        const std::string last = key.substr(key.rfind('_') + 1);
        for (const std::string &kind : {key, key + 's', last, last + 's'})
            if (!value.words.empty() && std::binary_search(m_kinds.begin(), m_kinds.end(), kind))
                add(kind, value.words);
    }
}

void Collector::addBasis()
{
    for (const std::string &kind : m_kinds)
        if (Catalogue::isBasis(kind))
            if (const std::vector<Record> &records = m_catalogue.set(kind).records; !records.empty())
                m_project.records[kind] = records;
}

// The planner's own records stay in the file though nothing names them yet.
void Collector::addOwn()
{
    for (const auto &[kind, records] : m_catalogue.projectRecords())
        for (const Record &record : records)
            if (record.own)
                add(kind, record.id);
}

void Collector::addWeatherData()
{
    for (const Record &record : m_project.records["weather"]) {
        const std::string name = "weather/" + record.id + ".txt";
        if (const auto text = m_catalogue.data(name))
            m_project.dataFiles[name] = std::string(*text);
    }
}

void Collector::addKept()
{
    if (const auto text = m_catalogue.data(keptReportSettings))
        m_project.dataFiles[keptReportSettings] = std::string(*text);
}

void Collector::collect()
{
    forEachPart(m_project.plan, [&](const auto &row, const auto &part) { from(row.fieldsOf(part), part); });
    addOwn();
    addWeatherData();
    addKept();
    std::erase_if(m_project.records, [](const auto &set) { return set.second.empty(); });
    for (auto &[kind, records] : m_project.records)
        std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    addBasis(); // in the order of their files
}

} // namespace

Catalogue catalogueOf(const Project &project)
{
    return Catalogue().withProjectRecords(project.records, project.dataFiles, project.dataVersion);
}

Catalogue withKept(const Plan &plan, const Catalogue &catalogue, const std::string &name, const std::string &text)
{
    Project project = projectOf(plan, catalogue);
    if (text.empty())
        project.dataFiles.erase(name);
    else
        project.dataFiles[name] = text;
    return catalogueOf(project);
}

Project projectOf(const Plan &plan, const Catalogue &catalogue)
{
    Project project{plan, {}, {}, catalogue.dataVersion()};
    Collector(catalogue, project).collect();
    return project;
}

} // namespace tokenyard
