// SPDX-License-Identifier: Apache-2.0
// What a plan had at home before it was moved, kept in its file as the planner's own record "home" of the kind "region-sites".
#pragma once

#include "core/region/transplant.h"

#include <span>

namespace tokenyard::region {

struct Home {
    RecordId region;
    std::vector<PlaceValue> values;
};

// Nothing where the plan was never moved.
std::optional<Home> homeOf(const Plan &plan, const Catalogue &catalogue);
// Keeps all values that some move may change, as the plan has them now.
Record homeRecord(const Plan &plan, const RecordId &region);

// The plan with the values set, without checks, notes or what follows of them: for runs of the model.
Plan withValues(const Plan &plan, const std::vector<PlaceValue> &values);

std::span<const std::pair<const char *, TextSource>> causes();
const char *causeOf(const PlaceValue &value);

} // namespace tokenyard::region
