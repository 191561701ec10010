// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/drought.h"

#include "core/base/months.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr int dayHours = 24, days = 365;
constexpr double hour = 3600.0; // s
constexpr int acceptedDays = 1; // a plant that stands still on more has no water for its place

std::size_t monthOf(int day)
{
    std::size_t month = 0;
    while (monthStarts[month + 1] <= day * dayHours)
        ++month;
    return month;
}

// Whether the month (0 to 11) is one of the `count` from `first` (1 to 12) on, over the turn of the year.
bool isDry(std::size_t month, int first, int count) { return (int(month) + 1 - first + 12) % 12 < count; }

// What is not to be had is not used: the year, its months and its WUE have the same water.
void takeOff(const std::array<double, 12> &lacking, CoolingResult &result)
{
    const Energy it = energyOf(result.it);
    for (std::size_t m = 0; m < lacking.size(); ++m) {
        const Volume lacks = Volume::fromSi(lacking[m]);
        result.waterAnnual -= lacks;
        if (m >= result.months.size() || !(result.months[m].water > Volume{}))
            continue;
        CoolingMonth &month = result.months[m];
        month.wue = month.wue * ((month.water - lacks) / month.water);
        month.water -= lacks;
    }
    if (result.wueAnnual && it > Energy{})
        result.wueAnnual = result.waterAnnual / it;
}

double held(const PlanView<Objects> &plan)
{
    double volume = 0.0;
    for (const Shared<Object> &object : plan.objects)
        if (const WaterTank *tank = object->as<WaterTank>())
            volume += tank->volume.si();
    return volume;
}

} // namespace

void limitWater(const PlanView<CoolingDesign, Objects> &plan, CoolingResult &result)
{
    const CoolingDesign &design = *plan.cooling;
    if (!(design.droughtWater.si() > 0.0) || design.droughtMonths <= 0 || result.water.size() != hoursPerYear)
        return;
    const double supply = design.droughtWater.si() * hour * dayHours, most = held(plan);
    double tanks = most, shed = 0.0;
    std::array<double, 12> lacking{}; // m³ by month
    Drought &drought = result.drought;
    for (int day = 0; day < days; ++day) {
        auto water = result.water.si().segment(day * dayHours, dayHours);
        const double needed = water.sum() * hour;
        const std::size_t month = monthOf(day);
        if (!isDry(month, design.droughtMonth, design.droughtMonths)) {
            tanks = most;
            continue;
        }
        const double got = std::min(needed, supply + tanks);
        tanks = std::min(most, tanks + supply - got);
        if (got >= needed * (1.0 - 1e-9))
            continue;
        const double share = got / needed;
        drought.days += 1;
        drought.hours += int((water > 0.0).count());
        lacking[month] += needed - got;
        shed += (1.0 - share) * result.it.si().segment(day * dayHours, dayHours).sum() * hour;
        water *= share;
    }
    if (drought.days == 0)
        return;
    drought.lacks = Volume::fromSi(std::accumulate(lacking.begin(), lacking.end(), 0.0));
    drought.notServed = Energy::fromSi(shed);
    takeOff(lacking, result);
    if (const Energy all = energyOf(result.it); all.si() > 0.0)
        result.availabilityFactor *= std::max(0.0, 1.0 - drought.notServed / all);
    result.findings.push_back(
        {"cooling.drought",
         drought.days > acceptedDays ? Severity::Error : Severity::Warning,
         {},
         Text(TF("On %1 days of the dry months the %2 to be had and the tanks do not suffice: %3 of water lack, and %4 of IT load is shed "
                 "in %5 hours."),
              {count(drought.days), measure(design.droughtWater, units::m3PerDay, 4), measure(drought.lacks, units::m3, 4),
               measure(drought.notServed, units::MWh, 4), count(drought.hours)}),
         Text(TF("Add water tanks, reject more heat by dry coolers, or find more water for these months."))});
}

} // namespace tokenyard
