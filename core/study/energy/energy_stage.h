// SPDX-License-Identifier: Apache-2.0
// The energy stage: the grid, contracts and own plant serve each hour's load at least cost, and the grid's part is billed under the plan's
// tariff.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/energy/exchange_stage.h"
#include "core/study/results.h"
#include "core/study/workload/needed_racks.h"

namespace tokenyard {

using EnergyRecords = Records<"tariffs", "holidays", "weather", "fuel-cells", "gas-turbines", "generators", "smrs", "solar-fields",
                              "wind-turbines", "batteries", "absorption-chillers", "market-hours">;
using EnergyView = PlanView<Site, PowerDesign, Supply, Objects, Feeds, Phases>;
EnergyResult energyStage(const EnergyView &plan, const RunningLayout &layout, const NeededRacks &needed, const CoolingResult &cooling,
                         const ExchangeResult &exchange, const EnergyRecords &records);

// The hours that set the billed demand: the grid's with the IT at full load, less what racks that never run would draw with their plant,
// and never below the year's own. The full load of the running racks is scaled by what the site draws per watt of IT in that hour, so that
// halls that are off have no influence.
Series<Power> billedDemand(const PlanView<PowerDesign> &plan, const Halls &halls, const Series<Power> &demand, const Series<Power> &drawn,
                           const CoolingResult &cooling, const NeededRacks &needed);

} // namespace tokenyard
