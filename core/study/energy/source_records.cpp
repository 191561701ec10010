// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/source_records.h"

#include "core/base/months.h"
#include "core/base/series.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

void readPlant(const Record &record, own::Plant &plant)
{
    plant.leastShare = std::clamp(record.number("least_load").value_or(0.0), 0.0, 1.0);
    plant.rampShare = std::max(record.number("ramp").value_or(1.0), 1e-3);
}

int beginOfMonth(int month) { return monthStarts[std::size_t(std::clamp(month, 0, 12))]; }

std::vector<char> plannedOutage(const Record &record)
{
    std::vector<char> stands(hoursPerYear, 0);
    const int hours = int(std::clamp(record.get<Duration>("outage").value_or(Duration{}).in(units::hour), 0.0, double(hoursPerYear)));
    const int from = beginOfMonth(int(record.number("outage_month").value_or(1.0)) - 1);
    for (int hour = 0; hour < hours; ++hour)
        stands[std::size_t((from + hour) % hoursPerYear)] = 1;
    return stands;
}

std::size_t placeOfStore(const own::Storage &store, std::vector<own::Storage> &stores)
{
    const auto alike = [&](const own::Storage &other) {
        constexpr double rounding = 1e-12;
        const double here = store.kwh * other.kw, there = other.kwh * store.kw;
        return store.kw > 0.0 && other.kw > 0.0 && std::abs(here - there) <= rounding * std::max(here, there)
            && store.chargeFactor == other.chargeFactor && store.giveFactor == other.giveFactor && store.wear == other.wear;
    };
    const auto known = std::find_if(stores.begin(), stores.end(), alike);
    const auto place = std::size_t(known - stores.begin());
    if (known == stores.end()) {
        stores.push_back(store);
    } else {
        known->kw += store.kw;
        known->kwh += store.kwh;
    }
    return place;
}

own::Storage storageOf(const Record &record, Power rated, Energy energy)
{
    const double oneWay = std::sqrt(std::clamp(record.number("round_trip").value_or(1.0), 0.01, 1.0));
    const double kwh = energy.in(units::kWh), available = record.number("availability").value_or(1.0);
    return {.kw = std::min(rated.in(units::kW), kwh * record.number("c_rate").value_or(1.0)) * available,
            .kwh = kwh * record.number("depth").value_or(1.0) * available,
            .chargeFactor = oneWay,
            .giveFactor = oneWay,
            .wear = record.get<EnergyPrice>("wear").value_or(EnergyPrice{}).in(units::KRWPerKWh)};
}

own::Absorber absorberOf(const Record &record)
{
    const double electric = record.number("electric_cop").value_or(0.0);
    return {.cop = record.number("cop").value_or(1.0), .pumpsPerCold = electric > 0.0 ? 1.0 / electric : 0.0};
}

EnergyPrice upkeepOf(const Record &record) { return record.get<EnergyPrice>("upkeep").value_or(EnergyPrice{}); }

} // namespace tokenyard
