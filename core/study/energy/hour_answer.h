// SPDX-License-Identifier: Apache-2.0
// Why an hour's power costs what it costs: the tariff's price with its charges, who serves the load at which cost of a further kWh, and
// which of them is the dearest still needed.
#pragma once

#include "core/base/text.h"
#include "core/plan/plan_view.h"
#include "core/study/energy/energy_stage.h"

#include <optional>
#include <vector>

namespace tokenyard {

struct HourSource {
    std::string kind, name;
    Power power;        // of a battery: below zero while it charges
    EnergyPrice perKwh; // of a further kWh; of a battery its wear
};
struct HourAnswer {
    std::string when; // "2026-08-15 14:00"
    Power load;
    EnergyPrice energyCharge; // the plan's factor and adder inside
    EnergyPrice gridPrice;    // with the charges on each kWh and the fund
    bool setsDemand = false;
    std::vector<HourSource> sources; // those that give or take
    std::size_t marginal = 0;        // among them: the dearest that gives
    std::optional<Energy> stored;    // in the batteries at the hour's end
    std::vector<Text> words;         // sentences, the price first
};
// Nothing without a year, a bill, or an hour of it.
std::optional<HourAnswer> answerHour(int hour, const PlanView<Supply> &plan, const CoolingResult &cooling, const EnergyResult &energy,
                                     const ExchangeResult &exchange, const Catalogue &catalogue);

} // namespace tokenyard
