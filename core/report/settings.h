// SPDX-License-Identifier: Apache-2.0
// What is chosen about a plan's report: who issues it, for whom, which sections, whether prices are left out. The plan's file keeps
// it as a data file of its own beside the weather's hours; no figure follows from it.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/report/readers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard::report {

struct Settings {
    std::string company = {};               // that issues the report
    std::string logo = {};                  // its picture: a PNG in base64; "" for none
    std::optional<Reader> reader = {};      // where nobody says otherwise
    std::vector<std::string> sections = {}; // keys; none: all that the reader gets
    bool pricesRedacted = false;            // unit prices are left out, and the plan that holds them is not carried
    bool operator==(const Settings &) const = default;
};

inline constexpr std::size_t longestCompany = 200, longestLogo = 400'000; // bytes

// What the plan keeps; what cannot be read counts as not chosen.
Settings settingsOf(const Catalogue &catalogue);
Settings readSettings(std::string_view text);
std::string settingsText(const Settings &settings); // JSON; "" where nothing is chosen

// Keys that name no section, of those chosen.
std::vector<std::string> unknownSections(const std::vector<std::string> &keys);

} // namespace tokenyard::report
