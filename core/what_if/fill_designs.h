// SPDX-License-Identifier: Apache-2.0
// The designs that "Fill this parcel" starts from: they differ in storeys, in where and how heat is rejected, and in redundancy.
#pragma once

#include "core/what_if/fill_parcel.h"

namespace tokenyard {

// In order of preference. A problem if the planner's choices contradict one another.
std::vector<generate::Design> designsFor(const FillRequest &request, const Catalogue &catalogue, Text &problem);
// Tried if fewer than three of those meet the goal: on tight land, or with little left to choose.
std::vector<generate::Design> moreDesignsFor(const FillRequest &request, const Catalogue &catalogue);

} // namespace tokenyard
