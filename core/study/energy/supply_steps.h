// SPDX-License-Identifier: Apache-2.0
// The supply before and after own plant, contracts and phases arrive: for each state between two dates a year of dispatch and bill, beside
// the ledger's year. The cash flow takes its months from them.
#pragma once

#include "core/study/energy/energy_stage.h"

namespace tokenyard {

// The supply of a year in a state: `loadFraction` of the full build's load, with the own plant that stands then.
struct SupplyStep {
    int fromMonth = 0; // year * 12 + month - 1
    double loadFraction = 1.0;
    std::vector<ObjectId> absent;             // own plant that does not stand yet, in order of id
    bool contract = true;                     // a power purchase agreement with a term delivers
    std::shared_ptr<const EnergyResult> year; // null: the ledger's
    bool operator==(const SupplyStep &other) const
    {
        return fromMonth == other.fromMonth && loadFraction == other.loadFraction && absent == other.absent && contract == other.contract
            && (year == other.year || (year && other.year && *year == *other.year));
    }
};
struct SupplySteps {
    std::vector<SupplyStep> steps; // by date, from the first energisation on
    bool operator==(const SupplySteps &) const = default;
};

// All that the steps read of the finance, so that other changes of it do not dispatch again.
struct DelayResult {
    int months = 0; // of all phases
    bool operator==(const DelayResult &) const = default;
};
DelayResult delayStage(const PlanView<Finance> &plan);

// Empty if the grid alone serves the load, or if all plant and the whole load come with the first energisation: the ledger's year then
// holds, in proportion to the phases. Own plant stands from its own month, or with its phase. A power purchase agreement with a term has
// its full power during the term and none outside it; one without a term, and the grid contract, grow with the load, as the bill does.
SupplySteps supplyStepsStage(const EnergyView &plan, const RunningLayout &layout, const NeededRacks &needed, const CoolingResult &cooling,
                             const ExchangeResult &exchange, const DelayResult &delay, const EnergyRecords &records);

// The month in which own plant with a date of its own arrives (year * 12 + month - 1); nothing if it comes with its phase. No value for
// objects that make no power.
struct Arrival {
    std::optional<int> ownMonth;
};
std::optional<Arrival> arrivalOf(const Object &object);

} // namespace tokenyard
