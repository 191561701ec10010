// SPDX-License-Identifier: Apache-2.0
#include "core/project/project.h"

#include "core/catalogue/project_data.h"
#include "core/catalogue/used_records.h"

#include <algorithm>

namespace tokenyard {

namespace {

// In the order of their files.
void addBasis(const Catalogue &catalogue, Project &project)
{
    for (const std::string &kind : catalogue.kinds())
        if (Catalogue::isBasis(kind))
            if (const std::vector<Record> &records = catalogue.set(kind).records; !records.empty())
                project.records[kind] = records;
}

} // namespace

Catalogue catalogueOf(const Project &project)
{
    return Catalogue().withProjectRecords(project.records, project.dataFiles, project.dataVersion);
}

Project projectOf(const Plan &plan, const Catalogue &catalogue)
{
    Project project{plan, {}, {}, catalogue.dataVersion()};
    for (const auto &[kind, records] : keptRecords(plan, catalogue)) {
        std::vector<Record> &copies = project.records[kind];
        for (const Record *record : records)
            copies.push_back(*record);
        std::sort(copies.begin(), copies.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    }
    project.dataFiles = dataFilesOf(catalogue, project.records);
    addBasis(catalogue, project);
    return project;
}

} // namespace tokenyard
