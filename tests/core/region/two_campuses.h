// SPDX-License-Identifier: Apache-2.0
// Two samples as the campuses of a portfolio, studied.
#pragma once

#include "core/edit/templates/templates.h"
#include "core/region/portfolio.h"

namespace tokenyard::region {

inline std::vector<Campus> twoCampuses()
{
    std::vector<Campus> campuses;
    for (const char *key : {"ulsan-103mw", "blank-40mw"}) {
        const Catalogue catalogue;
        Plan plan = findTemplate(key)->make(catalogue);
        campuses.push_back({plan.site->title, plan, catalogue, nullptr, regionOf(plan)});
    }
    studyAll(campuses, {});
    return campuses;
}

} // namespace tokenyard::region
