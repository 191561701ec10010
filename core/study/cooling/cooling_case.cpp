// SPDX-License-Identifier: Apache-2.0
#include "core/base/months.h"
#include "core/study/cooling/cooling_year.h"

#include <algorithm>
#include <utility>

namespace tokenyard {

std::optional<double> CoolingPeriod::pueFactor() const { return it.si() > 0.0 ? std::optional(facility / it) : std::nullopt; }

std::optional<WaterPerEnergy> CoolingPeriod::wue() const { return it.si() > 0.0 ? std::optional(water / it) : std::nullopt; }

CoolingCase constantCase(std::shared_ptr<const Weather> weather, CoolingSystem system, Power it)
{
    const Temperature supply = system.supply;
    return {std::move(weather), std::move(system), supply, Series<Power>::constant(it), it, {}, {}};
}

void addMonths(const Series<Power> &it, CoolingYear &year)
{
    constexpr double hour = 3600.0;
    for (int m = 0; m < 12; ++m) {
        const int begin = monthStarts[std::size_t(m)], count = monthStarts[std::size_t(m) + 1] - begin;
        CoolingPeriod &month = year.months[std::size_t(m)];
        month.it = Energy::fromSi(it.si().segment(begin, count).sum() * hour);
        month.facility = Energy::fromSi(year.facility.si().segment(begin, count).sum() * hour);
        month.water = Volume::fromSi(year.water.si().segment(begin, count).sum() * hour);
        year.annual.it += month.it;
        year.annual.facility += month.facility;
        year.annual.water += month.water;
    }
    for (int day = 0; day < hoursPerYear / 24; ++day)
        year.waterPeakDay = std::max(year.waterPeakDay, Volume::fromSi(year.water.si().segment(day * 24, 24).sum() * hour));
}

double greatestRatio(const Series<Power> &facility, const Series<Power> &it)
{
    return (it.si() > 0.0).select(facility.si() / it.si().max(1e-9), 0.0).maxCoeff();
}

} // namespace tokenyard
