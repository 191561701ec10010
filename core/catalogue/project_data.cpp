// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/project_data.h"

#include <fmt/format.h>

namespace tokenyard {

std::string weatherFile(const RecordId &weather) { return fmt::format("weather/{}.txt", weather); }

std::map<std::string, std::string> dataFilesOf(const Catalogue &catalogue, const std::map<std::string, std::vector<Record>> &records)
{
    std::map<std::string, std::string> files;
    const auto keep = [&](const std::string &name) {
        if (const auto text = catalogue.data(name))
            files[name] = std::string(*text);
    };
    if (const auto weather = records.find("weather"); weather != records.end())
        for (const Record &record : weather->second)
            keep(weatherFile(record.id));
    for (const char *name : keptFiles)
        keep(name);
    return files;
}

Catalogue withDataFile(const Catalogue &catalogue, const std::string &name, const std::string &text)
{
    std::map<std::string, std::string> files = dataFilesOf(catalogue, catalogue.projectRecords());
    if (text.empty())
        files.erase(name);
    else
        files[name] = text;
    return catalogue.withProjectRecords(catalogue.projectRecords(), files, catalogue.dataVersion());
}

} // namespace tokenyard
