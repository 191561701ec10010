// SPDX-License-Identifier: Apache-2.0
// An electricity tariff as a list of charges with its hours, read from one record of resources/tariffs/tariffs.json.
// The record's schema is in docs/equations-money.md; a figure it lacks makes it unreadable, never a zero.
#pragma once

#include "core/base/quantity.h"
#include "core/catalogue/record.h"

#include <array>

namespace tokenyard {

enum class TariffSeason { Summer, SpringFall, Winter };
enum class LoadPeriod { Off, Mid, Peak };
enum class DayRule { AsWeekday, PeakAsMid, AllOff };

struct Tariff {
    RecordId id;
    int calendarYear = 0; // the year whose weekdays and holidays a typical year is billed on
    Voltage voltage;
    PowerPrice demandCharge;                               // per month
    std::array<std::array<EnergyPrice, 3>, 3> energyPrice; // [season][period]
    std::array<TariffSeason, 12> seasonOfMonth{};
    std::array<std::array<LoadPeriod, 24>, 3> periodOfHour{}; // [season][hour] on a weekday
    DayRule saturday = DayRule::AsWeekday, sunday = DayRule::AsWeekday, holiday = DayRule::AsWeekday;
    double weekendDiscountFraction = 0.0; // of the energy price, on weekends and holidays at the hours and months below
    std::array<bool, 12> weekendDiscountMonth{};
    std::array<bool, 24> weekendDiscountHour{};
    EnergyPrice climateCharge, fuelCharge;
    double fundFraction = 0.0, vatFraction = 0.0; // both of the other charges
    double fundBeforeFraction = 0.0;              // in the place of fundFraction before the month below
    int fundFromMonth = 0;                        // year * 12 + month (0 to 11); 0: the fund never changed
    double powerFactorTargetFraction = 0.0;       // lagging
    double powerFactorSurchargeFactor = 0.0;      // share of the demand charge per 0.01 below the target, and its rebate above it
    double powerFactorRebateToFraction = 0.0;     // up to which a point earns the rebate; not above the target: there is none
    double powerFactorFloorFraction = 0.0;        // a lower one counts as this
    std::array<bool, 12> ratchetMonth{};          // months whose highest demand counts for twelve months
    double minimumDemandFraction = 0.0;           // of the contract power
    double excessDemandFactor = 0.0;              // of the demand charge, on a month's demand above the contract power
    Money chargeStep, fundStep;                   // to which a charge and the fund of a month are rounded down

    double fundOf(int year, std::size_t month) const // month from 0
    {
        return year * 12 + int(month) < fundFromMonth ? fundBeforeFraction : fundFraction;
    }
    EnergyPrice price(TariffSeason season, LoadPeriod period) const { return energyPrice[std::size_t(season)][std::size_t(period)]; }
};

// Reads a tariff; on a record that lacks a figure or has a malformed one: nothing, and `error` names the field.
std::optional<Tariff> tariffFromRecord(const Record &record, std::string &error);

} // namespace tokenyard
