// SPDX-License-Identifier: Apache-2.0
// What a plan sells: the tokens of its services by API, GPUs by the hour, space and power by kW and month.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/finance/cash_flow.h"

namespace tokenyard {

class Catalogue;
struct Record;

// The three prices a service sells at, as typed or of its record, and the month (year * 12 + month - 1) they are of.
struct SoldPrices {
    TokenPrice output, input, cached;
    int fromMonth = 0;
};
SoldPrices soldPrices(const Service &service, const CostBasis &cost, const Catalogue &catalogue);
// What a record asks in KRW at the plan's exchange rate; nothing if it has no output price. Without a price of its own a cached
// token costs what an input token does.
std::optional<SoldPrices> recordPrices(const Record &record, double krwPerUsdFactor);

// An output token with the input tokens that belong to it. Without an output price the service is not for sale.
TokenPrice priceWithInput(const Service &service, const SoldPrices &prices);

// One stream of revenue with where it comes from.
struct PlanStream {
    RevenueStream stream;
    std::vector<double> phaseFraction; // of the stream, by the plan's phases
    RevenueLine line;                  // a year at full build
};

// Availability of GPU-hours (power x cooling x node health): of all racks; of those that a stated demand takes while others of its service are
// off; and of the others, which are always on.
struct SoldAvailability {
    double allFactor = 1.0, neededFactor = 1.0, othersFactor = 1.0;
    double of(const ServiceLoad *load) const;
};

// What is sold in a year at full build: tokens, one stream a service output (rate x a year x utilisation x availability), then what
// is let and what is trained for a buyer; nothing if there is none of them.
using RevenuePlan = PlanView<Site, Services, Phases, PowerDesign, CostBasis, Finance, Objects>;
std::optional<std::vector<PlanStream>> revenueStreams(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute,
                                                      const PlannedTraining &training, const SoldAvailability &availability,
                                                      const Catalogue &catalogue);

// Of the electricity of each phase, what tenants of its halls pay beside their rent.
std::vector<double> passedFractions(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute,
                                    const Catalogue &catalogue);
// Of the whole site's.
double passedFraction(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const Catalogue &catalogue);

// The index of a phase in the plan; 0 and unknown ids give the first.
std::size_t phaseIndex(const PlanView<Phases> &plan, ObjectId id);

} // namespace tokenyard
