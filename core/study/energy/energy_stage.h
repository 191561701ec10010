// SPDX-License-Identifier: Apache-2.0
// The energy stage: each hour's load served by grid, contracts and own plant at least cost; what the grid gives is billed under the
// plan's tariff.
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

// The hours that set the billed demand: the grid's at full load of the IT, less what the racks that are never on would take with their
// plant; never below what the year draws. What those that are on take is their full load by what the site draws for a watt of IT in that
// hour: halls that are off move it neither way.
Series<Power> billedDemand(const PlanView<PowerDesign> &plan, const Halls &halls, const Series<Power> &demand, const Series<Power> &drawn,
                           const CoolingResult &cooling, const NeededRacks &needed);

} // namespace tokenyard
