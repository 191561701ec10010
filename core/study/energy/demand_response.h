// SPDX-License-Identifier: Apache-2.0
// Load that stops, as sources of the dispatch: called by the market's operator, or because power costs more than the load is worth.
// docs/equations-energy.md, "Load that stops".
#pragma once

#include "core/study/energy/own_power.h"
#include "core/study/results.h"

namespace tokenyard {

inline constexpr const char *responseKind = "demand_response"; // of their SourceYear
inline constexpr const char *curtailmentKind = "curtailment";

// kW that demand response stops in each hour: of the racks, at most what is signed, in the hours of the dearest power. Empty: nothing is
// signed.
std::vector<double> shedHours(const Supply &supply, const Series<Power> &it, const std::vector<double> &price,
                              const std::vector<double> &load, int &calledHours);
void addResponse(const Supply &supply, std::vector<double> shed, OwnPower &own, own::Case &input);

// The load that stops by its worth, in hours in which demand response leaves it running; at most what the racks draw in the quietest of
// them. `shed` may be empty.
void addCurtailment(const Supply &supply, const Series<Power> &it, const std::vector<double> &shed, OwnPower &own, own::Case &input);

// What stands ready to stop: no more than is signed, nor than the racks draw when they are called; without a call than they ever draw.
Power readyPower(const Supply &supply, const Series<Power> &it, const EnergyResult &energy);

} // namespace tokenyard
