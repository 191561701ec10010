// SPDX-License-Identifier: Apache-2.0
// A year of weather as EnergyPlus writes it (EPW), as a record of a plan with its hours in the catalogue's compact form.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenyard {

struct EpwWeather {
    Record record;
    std::string hours; // the data file of the record
};
// Nothing if the file is incomplete; `why` names line and column. `file` is its name, from which the id is made.
std::optional<EpwWeather> weatherFromEpw(std::string_view bytes, const std::string &file, Text &why);
bool looksLikeEpw(std::string_view bytes);

// The catalogue with the record and its hours as the plan's own.
Catalogue withWeather(const Catalogue &catalogue, const EpwWeather &weather);

} // namespace tokenyard
