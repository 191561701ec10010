// SPDX-License-Identifier: Apache-2.0
// A project: the plan with its scenarios, and all that it takes to compute it again in ten years - its own copies of the catalogue's
// records and data. What a file holds (core/store), and what a campus of a portfolio is (core/region/portfolio.h, store/portfolio_file.h).
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"

#include <map>
#include <string>
#include <vector>

namespace tokenyard {

struct Project {
    Plan plan;
    std::map<std::string, std::vector<Record>> records; // by catalogue kind
    std::map<std::string, std::string> dataFiles;       // by resource name: the hourly weather of the site
    std::string dataVersion;                            // of the catalogue when the records were copied
};

// A project of the plan with copies of the records it uses, taken from the catalogue: those that it names, those that these name, the
// planner's own ones, and the sets that every study reads whole (Catalogue::isBasis). Records it names but that do not exist are left
// out (a rule of the study finds them).
Project projectOf(const Plan &plan, const Catalogue &catalogue);

// The catalogue an opened project is computed with: its own copies first, so it gives the same figures in ten years.
Catalogue catalogueOf(const Project &project);

} // namespace tokenyard
