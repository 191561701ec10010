// SPDX-License-Identifier: Apache-2.0
// Services as they are sold: lengths with their spreads, prefix hit, limits, calls per task and the price of cached input by use. Records: service-templates.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/throughput/serving/serving_search.h"

namespace tokenyard {

struct ServiceTemplate {
    RecordId id;
    double inputTokensCount = 1024, outputTokensCount = 1024;
    double inputSpreadFactor = 0.0, outputSpreadFactor = 0.0;
    double prefixHitFraction = 0.0;
    ServiceLevel level;
    double callsPerTaskCount = 1.0;
    std::optional<double> cachedPriceFraction; // of the input's price
    RecordId shape;
};

// By id or name; nothing if unknown.
std::optional<ServiceTemplate> serviceTemplate(std::string_view idOrName, const Catalogue &catalogue);
// The changes to a service that make it one of the template, as one edit; its model, users and prices stay, but for that of cached
// input where no price list says it.
std::vector<Difference> templateDifferences(const ServiceTemplate &of, const Service &service);

} // namespace tokenyard
