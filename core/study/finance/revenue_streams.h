// SPDX-License-Identifier: Apache-2.0
// What a plan sells: the tokens of its services by API, GPUs by the hour, space and power by kW and month.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/finance/cash_flow.h"

namespace tokenyard {

class Catalogue;
struct Record;

// The three prices of a service, as typed or from its record, and the month they are of (year * 12 + month - 1).
struct SoldPrices {
    TokenPrice output, input, cached;
    int fromMonth = 0;
};
SoldPrices soldPrices(const Service &service, const CostBasis &cost, const Catalogue &catalogue);
// The prices of a record in KRW at the plan's exchange rate; nothing if it has no output price. Cached input without a price of its own
// costs as much as other input.
std::optional<SoldPrices> recordPrices(const Record &record, double krwPerUsdFactor);

// The price of an output token with the input tokens that go with it. A service without an output price is not for sale.
TokenPrice priceWithInput(const Service &service, const SoldPrices &prices);

// One stream of revenue and where it comes from.
struct PlanStream {
    RevenueStream stream;
    std::vector<double> phaseFraction; // of the stream, per phase of the plan
    RevenueLine line;                  // of a year at full build
};

// Availability of GPU-hours (power x cooling x node health): of all racks; of those serving a stated demand while others of the service are
// switched off; and of the rest, which are always on.
struct SoldAvailability {
    double allFactor = 1.0, neededFactor = 1.0, othersFactor = 1.0;
    double of(const ServiceLoad *load) const;
};

// What is sold in a year at full build: tokens, one stream per service output (rate x a year x utilisation x availability), then what is
// let and what is trained for buyers; nothing if there is none of these.
using RevenuePlan = PlanView<Site, Services, Phases, PowerDesign, CostBasis, Finance, Objects>;
std::optional<std::vector<PlanStream>> revenueStreams(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute,
                                                      const PlannedTraining &training, const SoldAvailability &availability,
                                                      const Catalogue &catalogue);

// The share of each phase's electricity that tenants of its halls pay beside their rent.
std::vector<double> passedFractions(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute,
                                    const Catalogue &catalogue);
// The same for the whole site.
double passedFraction(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const Catalogue &catalogue);

// The index of a phase in the plan; the first for id 0 and unknown ids.
std::size_t phaseIndex(const PlanView<Phases> &plan, ObjectId id);

} // namespace tokenyard
