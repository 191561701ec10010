// SPDX-License-Identifier: Apache-2.0
// The supply before and after own plant, contracts and phases arrive: a year of dispatch and bill for each state between two dates, beside
// the ledger's year. The cash flow takes its months from them.
#pragma once

#include "core/study/energy/energy_stage.h"

namespace tokenyard {

// The year's supply between two dates: `loadFraction` of the full build's load, with the own plant that stands then.
struct SupplyStep {
    int fromMonth = 0; // year * 12 + month - 1
    double loadFraction = 1.0;
    std::vector<ObjectId> absent;             // own plant that does not stand yet, in order
    bool contract = true;                     // whether a power purchase agreement with a term delivers
    std::shared_ptr<const EnergyResult> year; // none: the ledger's
    bool operator==(const SupplyStep &other) const
    {
        return fromMonth == other.fromMonth && loadFraction == other.loadFraction && absent == other.absent && contract == other.contract
            && (year == other.year || (year && other.year && *year == *other.year));
    }
};
struct SupplySteps {
    std::vector<SupplyStep> steps; // in order of date, from the first energisation on
    bool operator==(const SupplySteps &) const = default;
};

// All that it reads of the finance, so that no other change of it dispatches anew.
struct DelayResult {
    int months = 0; // of all phases
    bool operator==(const DelayResult &) const = default;
};
DelayResult delayStage(const PlanView<Finance> &plan);

// None where the load is served by the grid alone, or where all stands from the first energisation on and the whole load with it: the ledger's
// year then holds, in proportion to the phases. Own plant stands from its own month, else with its phase. A power purchase agreement with a
// term has its whole power in the term's months and none outside them; one without, and the grid's contract, grow with the load, as the
// bill does.
SupplySteps supplyStepsStage(const EnergyView &plan, const RunningLayout &layout, const NeededRacks &needed, const CoolingResult &cooling,
                             const ExchangeResult &exchange, const DelayResult &delay, const EnergyRecords &records);

// The month of its own in which plant of the site's own arrives, year * 12 + month - 1; nothing if it comes with its phase. No value for
// what makes no power of its own.
struct Arrival {
    std::optional<int> ownMonth;
};
std::optional<Arrival> arrivalOf(const Object &object);

} // namespace tokenyard
