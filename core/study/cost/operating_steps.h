// SPDX-License-Identifier: Apache-2.0
// What a year costs between the dates at which own plant and contracts come and go, and what of the capex is paid up to such a date.
#pragma once

#include "core/study/cost/cost_stage.h"
#include "core/study/energy/supply_steps.h"

namespace tokenyard {

// What a year at full build costs from a month on, with the own plant that stands then.
struct OperatingStep {
    int fromMonth = 0;                       // year * 12 + month - 1
    Money electricity, opex, marketReceived; // opex holds the electricity; received: as in CashFlowInput
    bool operator==(const OperatingStep &) const = default;
};
// Own plant in the capex, apart from what it is built with: paid for up to its own date.
struct OwnWork {
    int fromMonth = 0; // year * 12 + month - 1, as planned
    ObjectId phase;
    bool ownDate = false; // it has a date of its own, which no delay moves
    Money capex;          // with its soft cost and contingency
    bool operator==(const OwnWork &) const = default;
};
struct OperatingSteps {
    std::vector<OperatingStep> steps; // as the supply's; none: the ledger's year always holds
    std::vector<OwnWork> works;       // none: all of it comes with all the halls, on their one date
    bool operator==(const OperatingSteps &) const = default;
};

// Each step's year is at full build: its supply, and the upkeep and insurance of the own plant that stands, over the share of the load that runs
// then; all else as in the ledger, without the upkeep of what does not stand yet.
OperatingSteps operatingStepsStage(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan,
                                   const SiteLayout &layout, const PowerResult &power, const CoolingResult &cooling,
                                   const EnergyResult &energy, const SupplySteps &supply, const CostResult &cost,
                                   const CostRecords &records);

// The works alone, of a plan whose cost is complete.
std::vector<OwnWork> ownWorksOf(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan,
                                const SiteLayout &layout, const PowerResult &power, const CoolingResult &cooling,
                                const EnergyResult &energy, const CostResult &cost, const Catalogue &records);

} // namespace tokenyard
