// SPDX-License-Identifier: Apache-2.0
// The catalogue records that a plan names with its fields, and those that these records name: a rack's accelerator, a cooling
// system's chiller. Each once, by kind; kinds that every study reads whole are not among them (Catalogue::isBasis).
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"

#include <map>

namespace tokenyard {

std::map<std::string, std::vector<const Record *>> namedRecords(const Plan &plan, const Catalogue &catalogue);
// The same with the planner's own records and what they name, though nothing names them yet: what a project keeps.
std::map<std::string, std::vector<const Record *>> keptRecords(const Plan &plan, const Catalogue &catalogue);

} // namespace tokenyard
