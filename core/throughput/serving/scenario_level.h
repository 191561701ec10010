// SPDX-License-Identifier: Apache-2.0
// The limits of MLPerf Inference's scenarios, at the 99th percentile. Records: scenarios.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/throughput/serving/serving_search.h"

#include <string_view>

namespace tokenyard {

// Of "offline", "server" or "interactive" for a model: MLPerf's own, else the scenario's usual ones; "offline" has none.
// Nothing for another word.
std::optional<ServiceLevel> scenarioLevel(std::string_view scenario, const RecordId &model, const Catalogue &catalogue);

// What of a service these limits change, as one step of editing; without limits the greatest its fields take, for the mean.
std::vector<Difference> scenarioDifferences(std::string_view scenario, const Service &service, const Catalogue &catalogue);

} // namespace tokenyard
