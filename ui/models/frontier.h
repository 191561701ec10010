// SPDX-License-Identifier: Apache-2.0
// The throughput frontier of one service on one accelerator: the points the search tried, the best within the service level,
// layouts that lose and why. Computed on another thread; a value with no pointers into the plan.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/parts.h"
#include "core/study/compute/serving_search.h"

namespace tokenyard::ui {

struct Frontier {
    Service service;
    RecordId accelerator;
    SearchResult result;
    double milliseconds = 0.0;
};

Frontier findFrontier(const Service &service, const RecordId &accelerator, const Catalogue &catalogue);

} // namespace tokenyard::ui
