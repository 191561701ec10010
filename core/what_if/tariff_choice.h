// SPDX-License-Identifier: Apache-2.0
// Which of the utility's options is cheapest for the plan's year: every option and class sold at the same voltage from the same date,
// billed on the plan's own hours, and the contract power that fits. KEPCO's supply terms let a customer choose the option once a year;
// the class goes by the use of the power.
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
// What one megawatt more in the dearest hour of the year would add to its bill.
struct PeakHour {
    int hour = 0;                  // of the year
    Power demand;                  // drawn in it
    Money perMegawatt;             // a year, all charges
    Money energyPart;              // of it for the hour's energy
    std::array<Money, 12> byMonth; // the same in each month's highest hour
};
struct TariffChoice {
    std::vector<TariffOption> options; // cheapest first, the plan's among them
    Money now;
    Power contract, contractFitting; // the plan's, and the least without excess charge
    Money billAtFitting;             // of the plan's tariff
    PeakHour peak;
    const TariffOption *best(bool withinClass) const;
};

// Nothing if there is no year, no bill or the tariff is a file's. `all` asks other classes, the contract power and the peak hour, too.
// `known`: the plan's own year where a study has it, which is then not billed anew; options that cannot cost less are then left out.
std::optional<TariffChoice> tariffChoice(const Plan &plan, const RunningLayout &layout, const NeededRacks &needed,
                                         const CoolingResult &cooling, const ExchangeResult &exchange, const EnergyRecords &records,
                                         bool all, const EnergyResult *known = nullptr);

} // namespace tokenyard
