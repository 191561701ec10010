// SPDX-License-Identifier: Apache-2.0
#include "core/study/workload/workload_stage.h"

#include "core/base/wide_loops.h"
#include "core/plan/site_layout.h"
#include "core/study/workload/demand_curve.h"
#include "core/study/workload/needed_racks.h"
#include "core/study/workload/workload.h"
#include "core/study/workload/workload_findings.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace tokenyard {

namespace {

std::shared_ptr<const ShapeYear> shapeOf(const Service &service, int year, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    if (auto shape = loadShapeYear(catalogue, service.shape, year))
        return shape;
    findings.push_back(missingShape(service));
    const ShapeYear flat{Eigen::ArrayXd::Ones(hoursPerYear), {HourShare{}}};
    return std::make_shared<const ShapeYear>(flat);
}

TokenRate capacityOf(const PlanView<Finance> &plan, const ThroughputResult &result, ObjectId service)
{
    TokenRate rate;
    for (const ServiceOutput &output : result.outputs)
        if (output.service == service && output.rate)
            rate += *output.rate;
    return rate * plan.finance->gpuAvailability; // a node that is down is made up for by the others' free capacity
}

// The hour of the day with the greatest mean demand; nothing if all are alike.
std::optional<int> peakHour(const Eigen::ArrayXd &hours)
{
    const Eigen::Map<const Eigen::Array<double, 24, Eigen::Dynamic>> days(hours.data(), 24, hours.size() / 24);
    const Eigen::Array<double, 24, 1> mean = days.rowwise().mean();
    Eigen::Index at = 0;
    const double greatest = mean.maxCoeff(&at);
    return greatest > mean.minCoeff() * (1.0 + 1e-9) ? std::optional(int(at)) : std::nullopt;
}

// The share of the capacity in use each hour.
struct Use {
    ServiceLoad load;                                                       // handed over to the result; what follows is kept
    double utilisationFactor = 0.0, neededFraction = 1.0, onFraction = 1.0; // of the capacity, and of the racks that make it
    Eigen::ArrayXd fraction;
};

// Fills the share in use and what is served of each hour; returns the hours that ask for more than there is.
TY_WIDE std::int64_t useRow(std::int64_t hours, double factor, double capacity, const double *shape, double *fraction, double *served)
{
    std::int64_t full = 0;
    for (std::int64_t hour = 0; hour < hours; ++hour) {
        const double wanted = factor * shape[hour];
        full += wanted > 1.0 + 1e-9;
        fraction[hour] = wide::least(wanted, 1.0);
        served[hour] = fraction[hour] * capacity;
    }
    return full;
}

// Adds a power that is always drawn and one that is drawn as the share in use.
TY_WIDE void addRow(std::int64_t hours, double always, double inUse, const double *fraction, double *it)
{
    for (std::int64_t hour = 0; hour < hours; ++hour)
        it[hour] = (it[hour] + always) + inUse * fraction[hour];
}

Use useOf(const PlanView<Finance> &plan, const Service &service, const ShapeYear &shape, const ThroughputResult &result,
          const RackSteps &steps)
{
    Use use;
    ServiceLoad &load = use.load;
    load.service = service.id;
    load.stated = service.users > 0.0;
    load.capacity = capacityOf(plan, result, service.id);
    load.hours = shape.shares;
    load.peakHour = peakHour(shape.hours);
    const TokenRate asked = meanDemand(service);
    const bool canServe = load.capacity.si() > 0.0;
    const double factor = !load.stated ? demandFactorFor(shape.shares, service.utilisation) : canServe ? asked / load.capacity : 0.0;
    Eigen::ArrayXd served(shape.hours.size());
    use.fraction.resize(shape.hours.size());
    load.fullHours = int(useRow(shape.hours.size(), factor, load.capacity.si(), shape.hours.data(), use.fraction.data(), served.data()));
    load.utilisationFactor = load.stated || factor <= 0.0 ? utilisationAt(shape.shares, factor) : service.utilisation;
    use.utilisationFactor = load.utilisationFactor;
    load.served = Series<TokenRate>(std::move(served));
    load.demand = load.stated ? Series<TokenRate>(shape.hours * asked.si()) : load.served;
    load.servedMean = load.capacity * load.utilisationFactor;
    load.demandMean = load.stated ? asked : load.servedMean;
    use.neededFraction = neededFraction(load);
    use.onFraction = onFractionAt(steps, use.neededFraction);
    return use;
}

// What a hall draws that is let or trains: its share all year.
void addSteady(const HallCount &hall, Power power, double idle, ItLoad &result)
{
    const Power mean = power * (idle + (1.0 - idle) * usedFraction(hall, 0.0));
    result.itPeak += power;
    result.itMean += mean;
    result.it.si() += mean.si();
}

// The racks of a service; those in halls that train in spare hours are never off.
struct Racks {
    Power full, training, spare;    // spare: of the training ones the same times each hall's share of the spare hours
    Power serving, servingTraining; // what serving adds to the idle power of all and of the training ones
};

// P = P_full (i + (s - i) u) hour by hour, s what serving draws, of the racks that are on; they serve what all of them would. A hall that
// trains in spare hours draws all of its power in its share of what serving leaves.
void addServing(const Racks &racks, const Use *use, double idle, ItLoad &result)
{
    const double mean = use ? use->utilisationFactor : 0.0;
    const double on = use ? use->onFraction : 1.0, needed = use ? use->neededFraction : 1.0;
    const double used = needed > 0.0 ? on / needed : 0.0;
    const Power idling = (racks.full - racks.training) * on + racks.training;
    const Power loaded = (racks.serving - racks.servingTraining) * used + racks.servingTraining;
    result.itPeak += racks.full;
    result.itMean += idling * idle + loaded * mean + racks.spare * ((1.0 - idle) * (1.0 - mean));
    if (use)
        addRow(result.it.size(), idling.si() * idle, loaded.si(), use->fraction.data(), result.it.si().data());
    else
        result.it.si() += idling.si() * idle;
    if (racks.spare <= Power{})
        return;
    if (use)
        result.it.si() += racks.spare.si() * (1.0 - idle) * (1.0 - use->fraction);
    else
        result.it.si() += racks.spare.si() * (1.0 - idle);
}

void addPower(const PlanView<Services, PowerDesign> &plan, const Halls &halls, const std::map<ObjectId, Use> &uses,
              const ThroughputResult &throughput, const Catalogue &catalogue, ItLoad &result)
{
    const double idle = plan.power->gpuIdlePower;
    result.itPeak = result.itMean = {};
    result.it = Series<Power>::constant({});
    std::map<ObjectId, Racks> serving;
    for (const HallCount &hall : halls) {
        const Power power = itPowerOf(hall, *plan.power);
        if (hall.business != HallBusiness::Api) {
            addSteady(hall, power, idle, result);
            continue;
        }
        const Service *service = plan.service(hall.service);
        const ObjectId id = service ? service->id : ObjectId{};
        Racks &racks = serving[id];
        const RackDraw draw = rackDrawOf(*plan.power, throughput, id, hall.accelerator, catalogue);
        const Power above = power * (draw.servingFraction - draw.idleFraction);
        racks.full += power;
        racks.serving += above;
        if (hall.spareFraction > 0.0)
            racks.training += power, racks.servingTraining += above;
        racks.spare += power * hall.spareFraction;
    }
    for (const auto &[service, racks] : serving) {
        const auto use = uses.find(service);
        addServing(racks, use == uses.end() ? nullptr : &use->second, idle, result);
    }
}

// Tokens-weighted over the services' capacities.
double siteUtilisation(const std::vector<ServiceLoad> &loads)
{
    TokenRate served, capacity;
    for (const ServiceLoad &load : loads) {
        served += load.servedMean;
        capacity += load.capacity;
    }
    return capacity.si() > 0.0 ? served / capacity : 0.0;
}

} // namespace

ComputeResult workloadStage(const PlanView<Site, Services, PowerDesign, Supply, Finance> &plan, const Halls &halls,
                            const ThroughputResult &throughput, const WorkloadRecords &records)
{
    ComputeResult result{throughput, {}, {}, 0.0};
    const int year = workloadYear(plan, records);
    std::map<ObjectId, Use> uses;
    result.loads.reserve(plan.services.size());
    for (const Shared<Service> &service : plan.services) {
        const auto shape = shapeOf(*service, year, records, result.findings);
        Use use = useOf(plan, *service, *shape, result, rackSteps(plan, halls, result, *service));
        result.loads.push_back(std::move(use.load));
        uses.insert_or_assign(service->id, std::move(use));
    }
    addPower(plan, halls, uses, throughput, records, result);
    result.utilisationFactor = siteUtilisation(result.loads);
    workloadFindings(plan, halls, records, result);
    return result;
}

ItLoad itLoadStage(const ComputeResult &compute) { return compute; }

} // namespace tokenyard
