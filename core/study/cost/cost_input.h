// SPDX-License-Identifier: Apache-2.0
// What the cost of a site depends on: installed quantities, racks and the planner's factors. Apart from the plan, so that
// the cost model can be tested with figures; cost_stage.cpp fills it from a plan and its results.
#pragma once

#include "core/base/id.h"
#include "core/base/quantity.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tokenyard {

// Racks of one kind in one phase.
struct RackLot {
    RecordId rack, accelerator;
    std::string name, nameKo; // for the table
    ObjectId phase;
    int racks = 0, gpus = 0;
    bool owned = true; // else a tenant's
    bool operator==(const RackLot &) const = default;
};

struct CostInput {
    Power it, ups, generators, contract;
    Power ownIt, liquidIt; // of racks that the plan owns; taken by liquid at the racks
    // What is installed of the kinds of equipment that declare a cost driver, by its key, in SI.
    std::map<std::string, double, std::less<>> equipment;
    ApparentPower mainTransformers;
    ApparentPower intake; // of intakes that only switch and meter, without a transformer
    Area land, building;
    Length powerFeeders, pipes, fibre;                  // routed length times circuits
    int lines22kv9 = 0, lines154kv = 0, lines345kv = 0; // grid connections
    std::vector<RackLot> lots;

    Money landPrice;
    bool landOwned = true, buildingOwned = true;
    double constructionFactor = 1.0, itFactor = 1.0;                            // the planner's factors on unit prices
    double softFraction = 0.0, ownersFraction = 0.0, contingencyFraction = 0.0; // of construction; the last of soft cost too
    double itYearsCount = 5.0, warrantyYearsCount = 0.0;                        // life of the IT, and of it under warranty
    // Years from the middle of the price year to the middle of building, with the share of construction that is then built.
    std::vector<std::pair<double, double>> midpoints;
    double inflationFraction = 0.0; // which the cash flow adds to every price by itself
    int priceYear = 2026;
    double krwPerUsdFactor = 0.0; // the planner's exchange rate

    // Operation in a year at full build.
    Money electricity, ownFuel, rent;
    Money responsePaid, curtailmentPaid; // for readiness and load that stops: taken off the year's costs
    Money responseMarket;                // for the energy of the called hours, at the market's price
    Money strikePaid, marketReceived;    // a year under a contract for differences
    Money heatSold;                      // earned with the racks' heat: taken off the year's costs
    Mass allowances;                     // emissions for which allowances are bought
    Volume water;
    VolumePrice waterPrice;
    double staffCount = 0.0;
    MoneyRate staffCost;
    double opexFactor = 1.0; // on all items of the catalogue
};

} // namespace tokenyard
