// SPDX-License-Identifier: Apache-2.0
// The energy price of each hour of a year under a tariff. Rules for weekdays, Saturdays, Sundays and holidays are applied here once, so
// that a bill is a sum of products. Hours are named for their beginning; hour 0 is 1 January 00:00-01:00 local standard time.
#pragma once

#include "core/base/series.h"
#include "core/catalogue/calendar.h"
#include "core/catalogue/tariff.h"

namespace tokenyard {

struct HourPrices {
    Series<EnergyPrice> energy; // without climate and fuel charges
    int year = 0;
    std::vector<char> setsDemand;     // 1 if the hour's load counts for the billing demand: mid-peak and peak hours
    std::array<int, 13> monthBegin{}; // hour index at which each month begins; [12] is the number of hours
};

HourPrices hourPrices(const Tariff &tariff, int year, const Holidays &holidays, LeapDay leapDay);

// Hours of the year with or without 29 February.
int hoursOfYear(int year, LeapDay leapDay);

} // namespace tokenyard
