// SPDX-License-Identifier: Apache-2.0
// What the records of own power say of plant or batteries of a given size: read in one place for what stands on the map (own_power.h) and
// for what could stand there (mix_of_plan.h).
#pragma once

#include "core/base/unit.h"
#include "core/catalogue/record.h"
#include "core/supply/dispatch.h"

namespace tokenyard {

// Minimum load and ramp rate of fuelled plant.
void readPlant(const Record &record, own::Plant &plant);
// First hour of a month (from 0) of the year of 8,760 hours.
int beginOfMonth(int month);
// One flag per hour of a year: 1 during the plant's planned outage.
std::vector<char> plannedOutage(const Record &record);
// A battery of this rated power and energy, with depth of discharge and outages deducted and the losses split evenly between charging and
// discharging.
own::Storage storageOf(const Record &record, Power rated, Energy energy);
// The index in `stores` of the store that it becomes part of. Two batteries with the same hours, losses and wear are treated as one of both
// sizes: dispatched one after the other, the first would be empty while the second is limited by its power, and each would cost a year of
// hours to compute.
std::size_t placeOfStore(const own::Storage &store, std::vector<own::Storage> &stores);
// An absorption chiller, before its plant and size are set.
own::Absorber absorberOf(const Record &record);
// Upkeep per kWh made; zero if the record gives none.
EnergyPrice upkeepOf(const Record &record);

} // namespace tokenyard
