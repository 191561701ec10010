// SPDX-License-Identifier: Apache-2.0
// What the cost of a site depends on: installed quantities, racks and the planner's factors. Separate from the plan so that the cost model
// can be tested on its own; cost_stage.cpp fills it.
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
    bool owned = true; // otherwise a tenant's
    bool operator==(const RackLot &) const = default;
};

struct CostInput {
    Power it, ups, generators, contract;
    Power ownIt, liquidIt; // of racks that the plan owns; liquidIt: carried off by liquid at the rack
    // Installed quantity of each kind of equipment that declares a cost driver, by the driver's key, in SI.
    std::map<std::string, double, std::less<>> equipment;
    ApparentPower mainTransformers;
    ApparentPower intake; // of intakes that only switch and meter, without transformers
    Area land, building;
    Length powerFeeders, pipes, fibre;                  // routed length times circuits
    int lines22kv9 = 0, lines154kv = 0, lines345kv = 0; // grid connections
    std::vector<RackLot> lots;

    Money landPrice;
    bool landOwned = true, buildingOwned = true;
    double constructionFactor = 1.0, itFactor = 1.0;                            // the planner's factors on unit prices
    double softFraction = 0.0, ownersFraction = 0.0, contingencyFraction = 0.0; // of construction; contingency also of soft cost
    double itYearsCount = 5.0, warrantyYearsCount = 0.0;                        // life of the IT, and the part of it under warranty
    // Years from the middle of the price year to the middle of building, with the share of construction built then.
    std::vector<std::pair<double, double>> midpoints;
    double inflationFraction = 0.0; // which the cash flow itself adds to every price
    int priceYear = 2026;
    double krwPerUsdFactor = 0.0; // the planner's exchange rate

    // Operation of a year at full build.
    Money electricity, ownFuel, rent;
    Money responsePaid, curtailmentPaid; // received for readiness, and for load stopped: deducted from the year's costs
    Money responseMarket;                // for the energy of the hours called, at the market's price
    Money strikePaid, marketReceived;    // per year under a contract for differences
    Money heatSold;                      // received for the racks' heat: deducted from the year's costs
    Mass allowances;                     // emissions that need bought allowances
    Volume water;
    VolumePrice waterPrice;
    double staffCount = 0.0;
    MoneyRate staffCost;
    double opexFactor = 1.0; // applies to all items of the catalogue
};

} // namespace tokenyard
