// SPDX-License-Identifier: Apache-2.0
// What a year costs between the dates on which own plant and contracts come and go, and which part of the capex is paid up to such a date.
#pragma once

#include "core/study/cost/cost_stage.h"
#include "core/study/energy/supply_steps.h"

namespace tokenyard {

// The cost of a year at full build from a month on, with the own plant that stands then.
struct OperatingStep {
    int fromMonth = 0;                       // year * 12 + month - 1
    Money electricity, opex, marketReceived; // opex includes the electricity; received: as in CashFlowInput
    bool operator==(const OperatingStep &) const = default;
};
// Own plant within the capex, separate from what it is built with: paid for up to its own date.
struct OwnWork {
    int fromMonth = 0; // year * 12 + month - 1, as planned
    ObjectId phase;
    bool ownDate = false; // it has a date of its own, which delays do not move
    Money capex;          // including its soft cost and contingency
    bool operator==(const OwnWork &) const = default;
};
struct OperatingSteps {
    std::vector<OperatingStep> steps; // as those of the supply; empty: the ledger's year always holds
    std::vector<OwnWork> works;       // empty: everything comes with the halls, on their date
    bool operator==(const OperatingSteps &) const = default;
};

// The year of each step is at full build: its supply, and the upkeep and insurance of the own plant that stands then, over the share of the
// load running then. Everything else is as in the ledger, without the upkeep of plant that does not stand yet.
OperatingSteps operatingStepsStage(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan,
                                   const SiteLayout &layout, const PowerResult &power, const CoolingResult &cooling,
                                   const EnergyResult &energy, const SupplySteps &supply, const CostResult &cost,
                                   const CostRecords &records);

// Only the works, for a plan whose cost is complete.
std::vector<OwnWork> ownWorksOf(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan,
                                const SiteLayout &layout, const PowerResult &power, const CoolingResult &cooling,
                                const EnergyResult &energy, const CostResult &cost, const Catalogue &records);

} // namespace tokenyard
