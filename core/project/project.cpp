// SPDX-License-Identifier: Apache-2.0
#include "core/project/project.h"

#include "core/catalogue/used_records.h"
#include "core/edit/map_sheet.h"
#include "core/project/kept_data.h"

#include <algorithm>

namespace tokenyard {

namespace {

// The hours of the weather that the records name.
void addWeatherData(const Catalogue &catalogue, Project &project)
{
    const auto weather = project.records.find("weather");
    if (weather == project.records.end())
        return;
    for (const Record &record : weather->second) {
        const std::string name = "weather/" + record.id + ".txt";
        if (const auto text = catalogue.data(name))
            project.dataFiles[name] = std::string(*text);
    }
}

// How the map is looked at, and what was chosen about the report, go with the plan.
void addKept(const Catalogue &catalogue, Project &project)
{
    for (const std::string &name : {std::string(edit::mapSheetFile), keptReportSettings})
        if (const auto text = catalogue.data(name))
            project.dataFiles[name] = std::string(*text);
}

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
    for (const auto &[kind, records] : keptRecords(plan, catalogue)) {
        std::vector<Record> &copies = project.records[kind];
        for (const Record *record : records)
            copies.push_back(*record);
        std::sort(copies.begin(), copies.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    }
    addWeatherData(catalogue, project);
    addKept(catalogue, project);
    addBasis(catalogue, project);
    return project;
}

} // namespace tokenyard
