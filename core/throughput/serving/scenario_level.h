// SPDX-License-Identifier: Apache-2.0
// The limits of MLPerf Inference's scenarios, at the 99th percentile. Records: scenarios.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/throughput/serving/serving_search.h"

#include <string_view>

namespace tokenyard {

// Of "offline", "server" or "interactive" for a model: MLPerf's own, else the scenario's usual ones; "offline" has none.
// Nothing for an unknown scenario.
std::optional<ServiceLevel> scenarioLevel(std::string_view scenario, const RecordId &model, const Catalogue &catalogue);

// The changes to a service that set these limits, as one edit; without limits, the greatest values of its fields, for the mean.
std::vector<Difference> scenarioDifferences(std::string_view scenario, const Service &service, const Catalogue &catalogue);

} // namespace tokenyard
