// SPDX-License-Identifier: Apache-2.0
// The cheapest of the utility's options for the plan's year: every option and class sold at the same voltage from the same date, billed for
// the plan's own hours, and the contract power that fits. Under KEPCO's supply terms a customer may choose the option once a year; the
// class follows from the use of the power.
#pragma once

#include "core/study/energy/energy_stage.h"

#include <array>
#include <optional>
#include <vector>

namespace tokenyard {

struct TariffOption {
    RecordId tariff;
    std::string tariffClass, option; // "general-eul", "ii"
    Money bill;                      // a year without VAT
    bool sameClass = true;
};
// What one more megawatt in the most expensive hour of the year adds to the bill.
struct PeakHour {
    int hour = 0;                  // of the year
    Power demand;                  // drawn in it
    Money perMegawatt;             // a year, all charges
    Money energyPart;              // the part of it for the hour's energy
    std::array<Money, 12> byMonth; // the same for each month's highest hour
};
struct TariffChoice {
    std::vector<TariffOption> options; // cheapest first, the plan's among them
    Money now;
    Power contract, contractFitting; // the plan's, and the smallest without excess charge
    Money billAtFitting;             // of the plan's tariff
    PeakHour peak;
    const TariffOption *best(bool withinClass) const;
};

// Nothing if there is no year or bill, or if the tariff comes from a file. `all` also compares other classes, the contract power and the
// peak hour. `known` is the plan's own year if a study has it, which then is not billed again; options that cannot be cheaper are left out.
std::optional<TariffChoice> tariffChoice(const Plan &plan, const RunningLayout &layout, const NeededRacks &needed,
                                         const CoolingResult &cooling, const ExchangeResult &exchange, const EnergyRecords &records,
                                         bool all, const EnergyResult *known = nullptr);

} // namespace tokenyard
