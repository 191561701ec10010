// SPDX-License-Identifier: Apache-2.0
// What the records of own power say of a plant or a battery of a size: one reading for what stands on the map (own_power.h) and for
// what could stand there (mix_of_plan.h).
#pragma once

#include "core/base/unit.h"
#include "core/catalogue/record.h"
#include "core/supply/dispatch.h"

namespace tokenyard {

// Least load and ramp of a plant with fuel.
void readPlant(const Record &record, own::Plant &plant);
// First hour of a month (from 0) of the year of 8,760 hours.
int beginOfMonth(int month);
// Hours of a year in which the plant stands for its planned outage, one flag per hour.
std::vector<char> plannedOutage(const Record &record);
// A battery of this rated power and energy: depth of discharge and outages taken off, losses halved between the two ways.
own::Storage storageOf(const Record &record, Power rated, Energy energy);
// The place among `stores` where it runs. Two of the same hours, losses and wear are one of both sizes: one after the other, the first would
// be empty while the second still holds what its own power cannot give, and each would cost a year of hours to compute.
std::size_t placeOfStore(const own::Storage &store, std::vector<own::Storage> &stores);
// An absorption chiller without its plant and its size.
own::Absorber absorberOf(const Record &record);
// Upkeep of each kWh made; zero where the record has none.
EnergyPrice upkeepOf(const Record &record);

} // namespace tokenyard
