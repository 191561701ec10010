// SPDX-License-Identifier: Apache-2.0
#include "core/study/training/training_stage.h"

#include "core/base/months.h"
#include "core/plan/phase_months.h"
#include "core/study/energy/demand_response.h"
#include "core/study/training/training_findings.h"
#include "core/study/workload/workload.h"
#include "core/throughput/training/training_run.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tokenyard {

namespace {

#define TR(source) TY_TR("Training", source)

// What makes halls train together.
auto termsOf(const Hall &h)
{
    return std::tie(h.trainModel, h.trainPrecision, h.trainTokens, h.trainSequence, h.trainBatch, h.trainSites, h.trainLink, h.trainLatency,
                    h.trainLocalSteps, h.gpuMtbf, h.checkpoint, h.restart, h.trainFrom, h.trainFor, h.trainPrice, h.gpuPrice);
}

struct Member {
    const HallCount *hall;
    double trains, works; // shares of the year's hours: training, and what else its GPUs do
};
struct Group {
    const Hall *terms;
    RecordId accelerator;
    bool spare;
    std::vector<Member> members;
};

std::vector<Group> groupsOf(const TrainingPlan &plan, const RunningLayout &running, const ComputeResult &compute)
{
    std::vector<Group> groups;
    for (const HallCount &hall : running.halls) {
        const Object *object = plan.object(hall.hall);
        const Hall *terms = object ? object->as<Hall>() : nullptr;
        const Service *service = plan.service(hall.service);
        const double works = workedFraction(hall, service ? utilisationOf(compute, *service) : 0.0);
        const double trains = trainedFraction(hall, works);
        if (!terms || !plan.cost->itOwned || hall.accelerator.empty() || hall.gpus() == 0 || trains <= 0.0)
            continue; // a tenant's racks are not the plan's to train on
        const bool spare = hall.business != HallBusiness::Training;
        const auto same = [&](const Group &g) {
            return g.spare == spare && g.accelerator == hall.accelerator && termsOf(*g.terms) == termsOf(*terms);
        };
        auto group = std::find_if(groups.begin(), groups.end(), same);
        if (group == groups.end())
            group = groups.insert(group, {terms, hall.accelerator, spare, {}});
        group->members.push_back({&hall, trains, works});
    }
    return groups;
}

// Halls of tenants that yet spend hours on training.
std::vector<ObjectId> tenantsThatTrain(const TrainingPlan &plan, const RunningLayout &running)
{
    std::vector<ObjectId> halls;
    for (const HallCount &hall : running.halls)
        if (!plan.cost->itOwned && hall.spareFraction > 0.0 && hall.racks > 0)
            halls.push_back(hall.hall);
    return halls;
}

bool hasHallsIn(const Phase &phase, const TrainingPlan &plan, const Group &group)
{
    const auto belongs = [&](const Member &m) { return m.hall->phase == phase.id || plan.phases.size() == 1; };
    return std::any_of(group.members.begin(), group.members.end(), belongs);
}

// The first month in which one of the halls is past its phase's horizon; no end without a phase.
int horizonEnd(const TrainingPlan &plan, const Group &group)
{
    int end = 1'000'000;
    for (const Shared<Phase> &phase : plan.phases)
        if (hasHallsIn(*phase, plan, group))
            end = std::min(end, energisedMonth(*phase, plan.finance->delayMonths) + plan.finance->horizonYears * 12);
    return end;
}

// The month in which the last of the halls has power, or the one that the planner states if that is later.
int firstMonth(const TrainingPlan &plan, const Group &group)
{
    int month = monthNumber(group.terms->trainFrom).value_or(0);
    for (const Shared<Phase> &phase : plan.phases)
        if (hasHallsIn(*phase, plan, group))
            month = std::max(month, energisedMonth(*phase, plan.finance->delayMonths));
    return month;
}

TrainingCase caseOf(const Hall &terms, const Accelerator &accelerator, const LanguageModel &model, int gpus)
{
    TrainingCase t;
    t.accelerator = &accelerator;
    t.model = &model;
    t.precision = terms.trainPrecision;
    t.gpusCount = int(std::min<std::int64_t>(std::int64_t(gpus) * terms.trainSites, 2'000'000'000)); // the model says what is too many
    t.sequenceTokensCount = terms.trainSequence;
    t.batchTokensCount = terms.trainBatch.si();
    t.sitesCount = terms.trainSites;
    t.siteLink = terms.trainLink;
    t.siteLatency = terms.trainLatency;
    t.localStepsCount = terms.trainLocalSteps;
    return t;
}

// Rate, losses and time of a run.
void addRun(const Hall &terms, const TrainingCase &t, const TrainingCalibration &calibration, PlannedRun &run)
{
    const TrainingResult result = evaluateTraining(t, calibration);
    if (!result.point) {
        run.why = result.why;
        return;
    }
    TrainingRunPlan plan;
    plan.tokensCount = terms.trainTokens.si();
    plan.gpuMtbf = terms.gpuMtbf;
    plan.checkpoint = terms.checkpoint;
    plan.restart = terms.restart;
    const TrainingRun took = planTrainingRun(t, *result.point, plan);
    run.lostFraction = took.lostFraction;
    if (!took.finishes) {
        run.why = took.why;
        return;
    }
    run.perGpu = result.point->perGpu;
    run.low = result.point->low;
    run.high = result.point->high;
    run.mfuFraction = result.point->mfuFraction;
    run.annual = *run.perGpu * (1.0 - took.lostFraction) * run.gpuTime;
    run.elapsed = took.elapsed / run.hoursFraction;
    run.endMonth = int(std::min(run.startMonth + *run.elapsed / (units::year.factor / 12.0 * units::s), 1e6));
}

// Of opex, rent and depreciation the share of the racks' power, and of a hall that also serves the share of its working hours.
void addCost(const Group &group, const RunningLayout &running, const PowerDesign &power, const CostBasis &basis, const CostResult &cost,
             PlannedRun &run)
{
    Power own, used;
    for (const HallCount &hall : running.halls)
        own += businessOf(hall, basis) == HallBusiness::Space ? Power{} : itPowerOf(hall, power);
    for (const Member &m : group.members)
        used += itPowerOf(*m.hall, power) * (m.trains / (m.trains + m.works));
    if (!cost.opexCash || own <= Power{})
        return;
    run.costAnnual = (*cost.opexCash + cost.rent.value_or(Money{}) + cost.depreciation.value_or(Money{})) * (used / own);
    if (run.annual <= Tokens{})
        return;
    run.cost = *run.costAnnual / run.annual;
    run.costOfRun = *run.cost * (run.wanted / double(run.sitesCount));
}

PlannedRun runOf(const TrainingPlan &plan, const Group &group, double availabilityFactor, const TrainingRecords &records)
{
    const Hall &terms = *group.terms;
    PlannedRun run;
    run.model = terms.trainModel;
    run.accelerator = group.accelerator;
    run.spare = group.spare;
    Duration hours;
    for (const Member &m : group.members) {
        run.halls.push_back(m.hall->hall);
        run.gpusCount += m.hall->gpus();
        hours += double(m.hall->gpus()) * m.trains * units::year;
        run.it += itPowerOf(*m.hall, *plan.power) * m.trains * (1.0 * units::year);
    }
    run.gpuTime = hours * availabilityFactor;
    run.hoursFraction = run.gpuTime / (double(run.gpusCount) * units::year);
    run.sitesCount = terms.trainSites;
    run.wanted = terms.trainTokens;
    run.trainedFor = terms.trainFor;
    run.startMonth = run.endMonth = firstMonth(plan, group);
    const Record *model = records.find("models", terms.trainModel), *chip = records.find("accelerators", group.accelerator);
    if (!model || !chip) {
        run.why = Text(TR("The catalogue has no record of its model or its accelerator."));
        return run;
    }
    const LanguageModel language = LanguageModel::fromRecord(*model);
    const Accelerator accelerator = Accelerator::fromRecord(*chip);
    const TrainingCalibration calibration = TrainingCalibration::fromRecords(records.set("training_calibration"));
    if (run.hoursFraction > 0.0)
        addRun(terms, caseOf(terms, accelerator, language, run.gpusCount), calibration, run);
    else
        run.why = Text(TR("Power or cooling never reaches its racks."));
    if (run.perGpu)
        run.worthAnnual = terms.trainFor == TrainingFor::ByGpuHour ? run.gpuTime * terms.gpuPrice : run.annual * terms.trainPrice;
    return run;
}

// The share of its hours' work that a hall does besides training, hour by hour.
Eigen::ArrayXd workedHours(const TrainingPlan &plan, const HallCount &hall, const ComputeResult &compute, int hours)
{
    if (hall.business != HallBusiness::Api)
        return Eigen::ArrayXd::Constant(hours, workedFraction(hall, 0.0));
    const Service *service = plan.service(hall.service);
    for (const ServiceLoad &load : compute.loads)
        if (service && load.service == service->id && load.served.size() == hours && load.capacity > TokenRate{})
            return load.served.si() / load.capacity.si();
    return Eigen::ArrayXd::Zero(hours);
}

// Power of the racks that a group trains on in each hour: spare ones are what serving leaves then.
Eigen::ArrayXd trainingHours(const TrainingPlan &plan, const Group &group, const ComputeResult &compute, int hours)
{
    Eigen::ArrayXd trains = Eigen::ArrayXd::Zero(hours);
    for (const Member &m : group.members) {
        const double full = itPowerOf(*m.hall, *plan.power).si();
        if (m.hall->business == HallBusiness::Training)
            trains += full * m.trains;
        else
            trains += full * m.hall->spareFraction * (1.0 - workedHours(plan, *m.hall, compute, hours));
    }
    return trains;
}

// What load that stops leaves of each group's training, which stops first in every hour, and of the rest.
struct Left {
    std::vector<double> training;
    double rest = 1.0;
};
Left leftRunning(const TrainingPlan &plan, const std::vector<Group> &groups, const RunningLayout &running, const ComputeResult &compute,
                 const CoolingResult &cooling, const EnergyResult &energy)
{
    Left left{std::vector<double>(groups.size(), 1.0), 1.0};
    if (energy.shed + energy.curtailedLoad <= Energy{})
        return left;
    const int hours = cooling.it.size();
    Eigen::ArrayXd stops = Eigen::ArrayXd::Zero(hours), trains = Eigen::ArrayXd::Zero(hours), works = Eigen::ArrayXd::Zero(hours);
    for (const SourceYear &source : energy.sources)
        if ((source.kind == responseKind || source.kind == curtailmentKind) && source.output.size() == hours)
            stops += source.output.si();
    std::vector<Eigen::ArrayXd> byGroup;
    for (const Group &group : groups) {
        byGroup.push_back(trainingHours(plan, group, compute, hours));
        trains += byGroup.back();
    }
    for (const HallCount &hall : running.halls)
        works += itPowerOf(hall, *plan.power).si() * workedHours(plan, hall, compute, hours);
    constexpr double nothing = 1e-9; // W
    const Eigen::ArrayXd ofTraining = (stops.min(trains) / trains.max(nothing)).min(1.0);
    const Eigen::ArrayXd ofRest = ((stops - stops.min(trains)) / (cooling.it.si() - trains).max(nothing)).min(1.0);
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (const double trained = byGroup[g].sum(); trained > 0.0)
            left.training[g] = std::max(1.0 - (ofTraining * byGroup[g]).sum() / trained, 0.0);
    if (const double worked = works.sum(); worked > 0.0)
        left.rest = std::max(1.0 - (ofRest * works).sum() / worked, 0.0);
    return left;
}

} // namespace

PlannedTraining trainingStage(const TrainingPlan &plan, const RunningLayout &running, const ComputeResult &compute,
                              const SupplyResult &supply, const CoolingResult &cooling, const EnergyResult &energy, const CostResult &cost,
                              const TrainingRecords &records)
{
    PlannedTraining result;
    const std::vector<Group> groups = groupsOf(plan, running, compute);
    const Left left = leftRunning(plan, groups, running, compute, cooling, energy);
    result.restFactor = left.rest;
    const double availability = supply.availabilityFactor * cooling.availabilityFactor * plan.finance->gpuAvailability;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const Group &group = groups[g];
        PlannedRun run = runOf(plan, group, availability * left.training[g], records);
        addCost(group, running, *plan.power, *plan.cost, cost, run);
        addTrainingFinding(run, records, horizonEnd(plan, group), result.findings);
        result.runs.push_back(std::move(run));
    }
    if (const std::vector<ObjectId> halls = tenantsThatTrain(plan, running); !halls.empty())
        addTenantsTraining(halls, result.findings);
    return result;
}

} // namespace tokenyard
