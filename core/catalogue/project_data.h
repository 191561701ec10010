// SPDX-License-Identifier: Apache-2.0
// The data files that a project keeps beside its records: the hours of its weathers, how its map is looked at, what was chosen about
// its report. Whatever makes a project anew from a catalogue asks here for all of them, so that none is lost on the way.
#pragma once

#include "core/catalogue/catalogue.h"

namespace tokenyard {

inline constexpr const char *reportSettingsFile = "report/settings.json";
inline constexpr const char *keptFiles[] = {"map/sheet.json", reportSettingsFile}; // core/edit/map_sheet.h, core/report/settings.h

std::string weatherFile(const RecordId &weather);

// Those that the catalogue has, with the hours of the weathers among these records.
std::map<std::string, std::string> dataFilesOf(const Catalogue &catalogue, const std::map<std::string, std::vector<Record>> &records);
// The same catalogue with this text under that name; "" removes it.
Catalogue withDataFile(const Catalogue &catalogue, const std::string &name, const std::string &text);

} // namespace tokenyard
