// SPDX-License-Identifier: Apache-2.0
// What a file adds to a plan as records of its own: records as the catalogue prints them, a tariff (OpenEI's URDB or a list of charges), a
// site's weather (EPW), hourly emission factors of the grid (CSV). Used by the command line and the window alike.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

struct ImportTerms {
    RecordId id;         // of a tariff or a weather; blank: taken from the file's name
    int year = 0;        // calendar for a tariff's weekdays; 0: the year of its date or of the plan's prices
    std::string country; // of a tariff or of emission factors; may be blank
};
struct Import {
    Catalogue after;
    struct One {
        std::string kind;
        RecordId id;
    };
    std::vector<One> records;
};
// Nothing, with one sentence in `why`, if the file holds none of these or has a fault.
std::optional<Import> importFile(std::string_view bytes, const std::string &file, const ImportTerms &terms, const PlanView<Site> &plan,
                                 const Catalogue &catalogue, Text &why);

} // namespace tokenyard
