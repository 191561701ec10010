// SPDX-License-Identifier: Apache-2.0
#include "core/study/workload/needed_racks.h"

#include "core/study/workload/workload.h"

#include <algorithm>
#include <map>

namespace tokenyard {

namespace {

struct Racks {
    double power = 0.0, capacity = 0.0;
};

double rateOfGpu(const ThroughputResult &throughput, ObjectId service, const RecordId &accelerator)
{
    for (const ServiceOutput &output : throughput.outputs)
        if (output.service == service && output.accelerator == accelerator && output.rate && output.gpus > 0)
            return output.rate->si() / output.gpus;
    return 0.0;
}

} // namespace

RackSteps rackSteps(const PlanView<Services, PowerDesign> &plan, const Halls &halls, const ThroughputResult &throughput,
                    const Service &service)
{
    std::map<RecordId, Racks> kinds;
    Racks all;
    for (const HallCount &hall : halls) {
        if (hall.business != HallBusiness::Api || hall.spareFraction > 0.0 || plan.service(hall.service) != &service)
            continue;
        Racks &kind = kinds[hall.accelerator];
        const double power = itPowerOf(hall, *plan.power).si();
        const double capacity = hall.gpus() * rateOfGpu(throughput, service.id, hall.accelerator);
        kind.power += power, all.power += power;
        kind.capacity += capacity, all.capacity += capacity;
    }
    if (kinds.size() < 2 || all.power <= 0.0 || all.capacity <= 0.0)
        return {};
    RackSteps steps;
    for (const auto &[accelerator, kind] : kinds)
        if (kind.capacity > 0.0) // racks that make nothing are not needed
            steps.push_back({kind.capacity / all.capacity, kind.power / all.power});
    std::stable_sort(steps.begin(), steps.end(), [](const RackStep &a, const RackStep &b) {
        return a.powerFraction * b.capacityFraction < b.powerFraction * a.capacityFraction;
    });
    return steps;
}

double onFractionAt(const RackSteps &steps, double capacityFraction)
{
    double left = std::clamp(capacityFraction, 0.0, 1.0), on = 0.0;
    if (steps.empty() || left >= 1.0)
        return left;
    for (const RackStep &step : steps) {
        if (left <= 0.0 || step.capacityFraction <= 0.0)
            break;
        const double part = std::min(left / step.capacityFraction, 1.0);
        on += part * step.powerFraction;
        left -= part * step.capacityFraction;
    }
    return std::min(on, 1.0);
}

double neededFraction(const ServiceLoad &load)
{
    return load.stated && load.capacity.si() > 0.0 && !load.hours.empty()
        ? std::min(1.0, load.demandMean / load.capacity * load.hours.back().factor)
        : 1.0;
}

bool leavesRacksOff(const ServiceLoad *load) { return load && neededFraction(*load) < 1.0; }

bool maySwitchOff(const HallCount &hall, const ServiceLoad *load)
{
    return hall.business == HallBusiness::Api && hall.spareFraction <= 0.0 && leavesRacksOff(load);
}

double meanPowerFraction(const HallCount &hall, const ServiceLoad *load, const RackSteps &steps, double utilisation, const RackDraw &draw)
{
    if (maySwitchOff(hall, load)) {
        const double needed = neededFraction(*load);
        return draw.mean(onFractionAt(steps, needed), needed, utilisation);
    }
    const double idle = draw.idleFraction, worked = workedFraction(hall, utilisation);
    const double working = hall.business == HallBusiness::Api ? draw.servingFraction : 1.0;
    return idle + (working - idle) * worked + (1.0 - idle) * trainedFraction(hall, worked);
}

NeededRacks neededRacksStage(const PlanView<Services, PowerDesign> &plan, const Halls &halls, const ComputeResult &compute)
{
    std::map<ObjectId, double> on;
    for (const ServiceLoad &load : compute.loads)
        if (leavesRacksOff(&load))
            on[load.service] = onFractionAt(rackSteps(plan, halls, compute, *plan.service(load.service)), neededFraction(load));
    NeededRacks needed;
    if (on.empty())
        return needed;
    Power all, used;
    for (const HallCount &hall : halls) {
        const Service *service = plan.service(hall.service);
        const ServiceLoad *load = service ? loadOf(compute, service->id) : nullptr;
        needed.onFractions.push_back(maySwitchOff(hall, load) ? on[load->service] : 1.0);
        all += itPowerOf(hall, *plan.power);
        used += itPowerOf(hall, *plan.power) * needed.onFractions.back();
    }
    needed.onFraction = all > Power{} ? used / all : 1.0;
    return needed;
}

} // namespace tokenyard
