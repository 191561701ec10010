// SPDX-License-Identifier: Apache-2.0
#include "core/study/workload/workload.h"

namespace tokenyard {

int workloadYear(const PlanView<Site, Supply> &plan, const Catalogue &catalogue)
{
    const Record *tariff = catalogue.find("tariffs", plan.supply->tariff);
    const auto year = tariff ? tariff->number("calendar_year") : std::nullopt;
    return year && *year >= 1900.0 && *year <= 2200.0 ? int(*year) : plan.site->priceYear;
}

std::vector<CalendarDay> workloadDays(const PlanView<Site, Supply> &plan, const Catalogue &catalogue)
{
    const int year = workloadYear(plan, catalogue);
    return daysOfYear(year, publicHolidays(catalogue.set("holidays"), year).value_or(Holidays{}), LeapDay::Drop);
}

TokenRate meanDemand(const Service &s)
{
    return s.users * s.tasksPerUserDay * s.callsPerTask * double(s.outputTokens) * units::token / (24.0 * units::hour);
}

const ServiceLoad *loadOf(const ComputeResult &compute, ObjectId service)
{
    for (const ServiceLoad &load : compute.loads)
        if (load.service == service)
            return &load;
    return nullptr;
}

double utilisationOf(const ComputeResult &compute, const Service &service)
{
    const ServiceLoad *load = loadOf(compute, service.id);
    return load ? load->utilisationFactor : service.utilisation;
}

double workedFraction(const HallCount &hall, double utilisation)
{
    switch (hall.business) {
    case HallBusiness::Api: return utilisation;
    case HallBusiness::Training: return 0.0;
    case HallBusiness::GpuHours:
    case HallBusiness::Space: break;
    }
    return hall.letFraction;
}

double trainedFraction(const HallCount &hall, double worked)
{
    return hall.business == HallBusiness::Training ? hall.letFraction : (1.0 - worked) * hall.spareFraction;
}

double usedFraction(const HallCount &hall, double utilisation)
{
    const double worked = workedFraction(hall, utilisation);
    return worked + trainedFraction(hall, worked);
}

} // namespace tokenyard
