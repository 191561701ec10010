// SPDX-License-Identifier: Apache-2.0
// The designs with which "Fill this parcel" begins: they differ in storeys, in where heat is rejected and how, and in redundancy.
#pragma once

#include "core/what_if/fill_parcel.h"

namespace tokenyard {

// In order of preference. A problem where the planner's choices contradict one another.
std::vector<generate::Design> designsFor(const FillRequest &request, const Catalogue &catalogue, Text &problem);
// What is tried where fewer than three of those meet the goal: on tight land, with few choices left.
std::vector<generate::Design> moreDesignsFor(const FillRequest &request, const Catalogue &catalogue);

} // namespace tokenyard
