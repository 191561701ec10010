// SPDX-License-Identifier: Apache-2.0
#include "core/study/workload/workload_findings.h"

#include "core/study/workload/needed_racks.h"

#include <algorithm>
#include <map>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr double worthSaying = 1e-3; // of the demand

std::map<ObjectId, std::vector<ObjectId>> hallsByService(const PlanView<Services> &plan, const Halls &halls)
{
    std::map<ObjectId, std::vector<ObjectId>> ids;
    for (const HallCount &hall : halls)
        if (const Service *service = plan.service(hall.service))
            ids[service->id].push_back(hall.hall);
    return ids;
}

void unmet(const Service &service, const ServiceLoad &load, std::vector<ObjectId> halls, ComputeResult &result)
{
    const TokenRate left = load.demandMean - load.servedMean;
    if (!load.stated || left <= worthSaying * load.demandMean)
        return;
    result.findings.push_back(
        {"workload.unmet", Severity::Warning, std::move(halls),
         Text(TF("%1 leaves %2 of its demand unserved, %3 a year; its halls are full in %4 of the year."),
              {service.name, percent(left / load.demandMean), measure(left * (1.0 * units::year), units::trillionTokens, 3),
               percent(double(load.fullHours) / hoursPerYear)}),
         Text(TF("Give it more racks, a looser service level or a lighter precision, or count on fewer users."))});
}

void peaks(const Service &service, const ServiceLoad &load, std::vector<ObjectId> halls, ComputeResult &result)
{
    if (load.stated || load.fullHours == 0)
        return;
    result.findings.push_back(
        {"workload.full_hours", Severity::Note, std::move(halls),
         Text(TF("To be used %1 of the time with its load shape, %2 is full in %3 hours of the year and turns demand away."),
              {percent(service.utilisation), service.name, count(load.fullHours)}),
         Text(TF("Lower the utilisation, choose another load shape, or state the users."))});
}

// What is off costs no electricity, but it was bought.
void racksOff(const Service &service, const ServiceLoad &load, std::vector<ObjectId> halls, ComputeResult &result)
{
    const double needed = neededFraction(load);
    if (needed >= 1.0 - worthSaying)
        return;
    result.findings.push_back(
        {"workload.racks_off", Severity::Note, std::move(halls),
         Text(TF("Even in its fullest hour %1 needs %2 of its racks; the others are off and draw nothing until the demand has grown."),
              {service.name, percent(needed)}),
         Text(TF("Build the halls in later phases, train in their spare hours, let them, or count on more users."))});
}

// Hours without any demand set an upper limit to the utilisation.
void unreachable(const Service &service, const ServiceLoad &load, ComputeResult &result)
{
    double busy = 0.0;
    for (const HourShare &hour : load.hours)
        busy += hour.factor > 0.0 ? hour.weightFraction : 0.0;
    if (load.stated || service.utilisation <= busy + 1e-9)
        return;
    result.findings.push_back({"workload.utilisation",
                               Severity::Warning,
                               {},
                               Text(TF("%1 cannot be used %2 of the time: its load shape has demand in %3 of the hours."),
                                    {service.name, percent(service.utilisation), percent(busy)}),
                               Text(TF("Lower the utilisation or choose another load shape."))});
}

// More users than there are people are a slip of the keyboard, or not people.
void tooMany(const Service &service, const Catalogue &catalogue, ComputeResult &result)
{
    const Record *record = catalogue.find("population", "world");
    const auto people = record ? record->number("people") : std::nullopt;
    if (people && service.users > *people)
        result.findings.push_back(
            {"workload.users",
             Severity::Warning,
             {},
             Text(TF("%1 counts on %2 users; the world has %3 people."), {service.name, count(service.users, 3), count(*people, 3)}),
             Text(TF("Check the users in the service's properties; if they are programs, count what they ask a day as tasks."))});
}

void strayHalls(const PlanView<Services> &plan, const Halls &halls, ComputeResult &result)
{
    std::vector<ObjectId> stray;
    double gpus = 0.0;
    for (const HallCount &hall : halls)
        if (hall.service && !plan.service(hall.service)) {
            stray.push_back(hall.hall);
            gpus += hall.gpus();
        }
    if (!stray.empty())
        result.findings.push_back(
            {"workload.hall_service", Severity::Error, stray,
             Text(TF("%1 halls with %2 GPUs have no service, so they make no tokens."), {count(double(stray.size())), count(gpus)}),
             Text(TF("Choose a service in the halls' properties."))});
}

} // namespace

Finding missingShape(const Service &service)
{
    return {"data.load_shape",
            Severity::Error,
            {},
            Text(TF("%1 names the load shape \"%2\", which the catalogue does not hold or cannot read; its hours are taken as alike."),
                 {service.name, service.shape}),
            Text(TF("Choose a load shape in the service's properties."))};
}

void workloadFindings(const PlanView<Services> &plan, const Halls &halls, const Catalogue &catalogue, ComputeResult &result)
{
    strayHalls(plan, halls, result);
    auto byService = hallsByService(plan, halls);
    for (const ServiceLoad &load : result.loads) {
        const Service &service = *plan.service(load.service);
        const std::vector<ObjectId> &own = byService[load.service];
        unreachable(service, load, result);
        tooMany(service, catalogue, result);
        if (own.empty() && !halls.empty())
            result.findings.push_back({"workload.no_hall",
                                       Severity::Warning,
                                       {service.id},
                                       Text(TF("No hall takes the service %1, so it sells nothing."), {service.name}),
                                       Text(TF("Choose the service in a hall's properties, or remove it."))});
        else if (load.capacity.si() > 0.0) {
            unmet(service, load, own, result);
            peaks(service, load, own, result);
            racksOff(service, load, own, result);
        }
    }
}

} // namespace tokenyard
