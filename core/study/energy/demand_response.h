// SPDX-License-Identifier: Apache-2.0
// Load that stops, as sources of the dispatch: on call of the market operator, or because power costs more than the load is worth.
// docs/equations-energy.md, "Load that stops".
#pragma once

#include "core/study/energy/own_power.h"
#include "core/study/results.h"

namespace tokenyard {

inline constexpr const char *responseKind = "demand_response"; // kind of their SourceYear
inline constexpr const char *curtailmentKind = "curtailment";

// kW stopped by demand response in each hour: from the racks, at most the contracted power, in the hours with the dearest power. Empty: no
// contract.
std::vector<double> shedHours(const Supply &supply, const Series<Power> &it, const std::vector<double> &price,
                              const std::vector<double> &load, int &calledHours);
void addResponse(const Supply &supply, std::vector<double> shed, OwnPower &own, own::Case &input);

// Load that stops for its worth, in hours that demand response leaves running; at most what the racks draw in their quietest hour. `shed`
// may be empty.
void addCurtailment(const Supply &supply, const Series<Power> &it, const std::vector<double> &shed, OwnPower &own, own::Case &input);

// The load that is ready to stop: no more than the contract, and no more than the racks draw when called, or ever draw if they are not
// called.
Power readyPower(const Supply &supply, const Series<Power> &it, const EnergyResult &energy);

} // namespace tokenyard
