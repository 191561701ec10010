// SPDX-License-Identifier: Apache-2.0
// Explains the price of an hour: the tariff with its charges, who serves the load at which cost per further kWh, and which of them is the
// most expensive one needed.
#pragma once

#include "core/base/text.h"
#include "core/plan/plan_view.h"
#include "core/study/energy/energy_stage.h"

#include <optional>
#include <vector>

namespace tokenyard {

struct HourSource {
    std::string kind, name;
    Power power;        // of a battery: negative while it charges
    EnergyPrice perKwh; // per further kWh; of a battery its wear
};
struct HourAnswer {
    std::string when; // "2026-08-15 14:00"
    Power load;
    EnergyPrice energyCharge; // including the plan's factor and adder
    EnergyPrice gridPrice;    // including charges per kWh and the fund
    bool setsDemand = false;
    std::vector<HourSource> sources; // those that deliver or charge
    std::size_t marginal = 0;        // index of the most expensive one that delivers
    std::optional<Energy> stored;    // in the batteries at the hour's end
    std::vector<Text> words;         // sentences, the price first
};
// Nothing if there is no year, no bill or no such hour.
std::optional<HourAnswer> answerHour(int hour, const PlanView<Supply> &plan, const CoolingResult &cooling, const EnergyResult &energy,
                                     const ExchangeResult &exchange, const Catalogue &catalogue);

} // namespace tokenyard
