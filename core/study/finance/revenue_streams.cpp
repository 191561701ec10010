// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/revenue_streams.h"

#include "core/base/months.h"
#include "core/base/unit.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/site_layout.h"
#include "core/study/finance/monthly_value.h"
#include "core/study/workload/needed_racks.h"
#include "core/study/workload/workload.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

PricePath pathOf(const Service &service, int fromMonth)
{
    PricePath path{.fromMonth = fromMonth, .declineFraction = service.priceDecline};
    if (service.priceFollows != PriceFollows::Tier && service.renewalYears > 0.0) {
        path.renewalMonths = std::max(1, int(std::lround(service.renewalYears * 12.0)));
        path.tierDeclineFraction = service.tierDecline;
    }
    return path;
}

bool makes(const RevenuePlan &plan, const HallCount &hall, const Service &service, const RecordId &accelerator)
{
    return businessOf(hall, *plan.cost) == HallBusiness::Api && plan.service(hall.service) == &service && hall.accelerator == accelerator;
}

// A stated demand is shared over the service's accelerators by what they make. Of the availability, node health is part of the
// capacity; an outage of power or cooling loses the sales of its hours.
void addDemand(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const Service &service,
               const ServiceOutput &output, const SoldAvailability &availability, RevenueStream &stream)
{
    const ServiceLoad *load = loadOf(compute, service.id);
    if (!load || !load->stated || load->capacity.si() <= 0.0)
        return;
    stream.hours = load->hours;
    stream.capacityAYear = *output.rate * (1.0 * units::year) * availability.allFactor;
    stream.demandAYear = *output.rate * (1.0 * units::year) * availability.of(load) * (load->demandMean / load->capacity);
    stream.growthFraction = service.growth;
    stream.steps = rackSteps(plan, running.halls, compute, service);
}

// Of the racks that make an output, their idle power and what is beyond it over the site's mean IT power; and by phase their share of
// the GPUs.
void addHalls(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const Service &service,
              const ServiceOutput &output, const Catalogue &catalogue, PlanStream &out)
{
    const ServiceLoad *load = loadOf(compute, service.id);
    const RackSteps steps = rackSteps(plan, running.halls, compute, service);
    const RackDraw draw = rackDrawOf(*plan.power, compute, service.id, output.accelerator, catalogue);
    const double idle = draw.idleFraction, use = utilisationOf(compute, service);
    const double on = load ? onFractionAt(steps, neededFraction(*load)) : 1.0;
    Power above, below;
    double gpus = 0.0;
    out.phaseFraction.assign(plan.phases.size(), 0.0);
    for (const HallCount &hall : running.halls)
        if (makes(plan, hall, service, output.accelerator)) {
            const Power power = itPowerOf(hall, *plan.power);
            if (hall.spareFraction > 0.0) { // always on; training fills what serving leaves
                above += power * ((draw.servingFraction - idle - hall.spareFraction * (1.0 - idle)) * use);
            } else {
                below += power * (idle * on);
                above += power * (meanPowerFraction(hall, load, steps, use, draw) - idle * on);
            }
            gpus += hall.gpus();
            if (!plan.phases.empty())
                out.phaseFraction[phaseIndex(plan, hall.phase)] += hall.gpus();
        }
    for (double &fraction : out.phaseFraction)
        fraction = gpus > 0.0 ? fraction / gpus : 0.0;
    if (compute.itMean.si() <= 0.0)
        return;
    out.stream.loadPowerFraction = above / compute.itMean;
    out.stream.idlePowerFraction = below / compute.itMean;
}

void addSales(const Service &service, const SoldPrices &prices, PlanStream &out)
{
    RevenueLine &line = out.line;
    line.output = out.stream.tokensAYear;
    const Tokens input = line.output * (double(service.inputTokens) / service.outputTokens);
    line.cached = input * service.prefixHitFraction;
    line.input = input - line.cached;
    if (prices.output <= TokenPrice{})
        return;
    line.outputSales = line.output * prices.output;
    line.inputSales = line.input * prices.input;
    line.cachedSales = line.cached * prices.cached;
}

PlanStream tokenStream(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const ServiceOutput &output,
                       const SoldAvailability &availability, const Catalogue &catalogue)
{
    PlanStream out;
    const Service *service = plan.service(output.service);
    if (!service || !output.rate)
        return out;
    out.line.service = service->id;
    out.line.accelerator = output.accelerator;
    const SoldPrices prices = soldPrices(*service, *plan.cost, catalogue);
    RevenueStream &stream = out.stream;
    stream.tokensAYear =
        *output.rate * (1.0 * units::year) * (utilisationOf(compute, *service) * availability.of(loadOf(compute, service->id)));
    stream.price = priceWithInput(*service, prices);
    stream.path = pathOf(*service, prices.fromMonth);
    addDemand(plan, running, compute, *service, output, availability, stream);
    addHalls(plan, running, compute, *service, output, catalogue, out);
    addSales(*service, prices, out);
    return out;
}

// What a hall is let for, and how its rent goes on.
struct Letting {
    HallBusiness business = HallBusiness::Space;
    RecordId accelerator; // of GPUs
    double declineFraction = 0.0;
    bool operator==(const Letting &) const = default;
};

void addLetHall(const RevenuePlan &plan, const HallCount &hall, const Hall &terms, double availability, PlanStream &out)
{
    Money rent;
    if (out.line.business == HallBusiness::GpuHours) {
        const Duration let = double(hall.gpus()) * terms.letFraction * availability * (1.0 * units::year);
        out.line.gpuTime += let;
        rent = let * terms.gpuPrice;
    } else { // vacancy is in the share; an outage does not suspend the rent
        const Power let = itPowerOf(hall, *plan.power) * terms.letFraction;
        out.line.let += let;
        rent = let * terms.spaceRent * 12.0;
    }
    out.line.rent += rent;
    out.stream.rentAYear += rent;
    if (!plan.phases.empty())
        out.phaseFraction[phaseIndex(plan, hall.phase)] += rent.si();
}

// Halls on like terms make one stream; a rent is of the middle of the plan's price year.
void addLetting(const RevenuePlan &plan, const RunningLayout &running, double availability, std::vector<PlanStream> &streams)
{
    std::vector<std::pair<Letting, PlanStream>> let;
    for (const HallCount &hall : running.halls) {
        const Object *object = plan.object(hall.hall);
        const Hall *terms = object ? object->as<Hall>() : nullptr;
        const HallBusiness business = businessOf(hall, *plan.cost);
        if (!terms || business == HallBusiness::Api || business == HallBusiness::Training)
            continue;
        const bool gpus = business == HallBusiness::GpuHours;
        const Letting key{business, gpus ? hall.accelerator : RecordId{}, terms->rentDecline};
        auto same = std::find_if(let.begin(), let.end(), [&](const auto &known) { return known.first == key; });
        if (same == let.end()) {
            PlanStream fresh;
            fresh.line.business = business;
            fresh.line.accelerator = key.accelerator;
            fresh.stream.path = {.fromMonth = realMoneyMonth(plan.site->priceYear), .declineFraction = key.declineFraction};
            fresh.stream.renewsWithItFlag = gpus;
            fresh.phaseFraction.assign(plan.phases.size(), 0.0);
            same = let.insert(let.end(), {key, std::move(fresh)});
        }
        addLetHall(plan, hall, *terms, availability, same->second);
    }
    for (auto &[key, stream] : let) {
        const double whole = stream.stream.rentAYear.si();
        for (double &fraction : stream.phaseFraction)
            fraction = whole > 0.0 ? fraction / whole : 0.0;
        streams.push_back(std::move(stream));
    }
}

// Runs that a buyer pays for, one stream each; what an owner trains earns nothing.
void addTraining(const RevenuePlan &plan, const RunningLayout &running, const PlannedTraining &training, std::vector<PlanStream> &streams)
{
    for (const PlannedRun &run : training.runs) {
        if (!run.sold() || !run.perGpu)
            continue;
        const Object *object = plan.object(run.halls.front());
        PlanStream sold;
        sold.line.business = HallBusiness::Training;
        sold.line.accelerator = run.accelerator;
        sold.line.gpuTime = run.gpuTime;
        sold.line.trained = run.annual;
        sold.line.rent = run.worthAnnual;
        sold.stream.rentAYear = run.worthAnnual;
        sold.stream.path = {.fromMonth = realMoneyMonth(plan.site->priceYear), .declineFraction = object->as<Hall>()->rentDecline};
        sold.stream.renewsWithItFlag = true;
        sold.stream.beginsMonth = run.startMonth;
        sold.phaseFraction.assign(plan.phases.size(), 0.0);
        for (const HallCount &hall : running.halls)
            if (!plan.phases.empty() && std::find(run.halls.begin(), run.halls.end(), hall.hall) != run.halls.end())
                sold.phaseFraction[phaseIndex(plan, hall.phase)] += double(hall.gpus()) / run.gpusCount;
        streams.push_back(std::move(sold));
    }
}

// The mean power of a hall's racks.
Power meanPower(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const HallCount &hall,
                const Catalogue &catalogue)
{
    const Service *service = plan.service(hall.service);
    const RackDraw draw = rackDrawOf(*plan.power, compute, service ? service->id : ObjectId{}, hall.accelerator, catalogue);
    if (!service)
        return itPowerOf(hall, *plan.power) * meanPowerFraction(hall, nullptr, {}, 0.0, draw);
    const ServiceLoad *load = loadOf(compute, service->id);
    const RackSteps steps = leavesRacksOff(load) ? rackSteps(plan, running.halls, compute, *service) : RackSteps{};
    return itPowerOf(hall, *plan.power) * meanPowerFraction(hall, load, steps, utilisationOf(compute, *service), draw);
}

// The power of halls whose tenants pay their electricity, and of all.
struct Passed {
    Power passed, all;
    void add(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const HallCount &hall,
             const Catalogue &catalogue)
    {
        const Power power = meanPower(plan, running, compute, hall, catalogue);
        const Object *object = plan.object(hall.hall);
        const Hall *terms = object ? object->as<Hall>() : nullptr;
        all += power;
        if (terms && terms->powerPassed && businessOf(hall, *plan.cost) == HallBusiness::Space)
            passed += power;
    }
    double fraction() const { return all > Power{} ? passed / all : 0.0; }
};

} // namespace

double SoldAvailability::of(const ServiceLoad *load) const { return leavesRacksOff(load) ? neededFactor : othersFactor; }

std::size_t phaseIndex(const PlanView<Phases> &plan, ObjectId id)
{
    for (std::size_t i = 0; i < plan.phases.size(); ++i)
        if (plan.phases[i]->id == id)
            return i;
    return 0;
}

std::optional<SoldPrices> recordPrices(const Record &record, double krwPerUsdFactor)
{
    const auto output = record.number("output_price_usd");
    if (!output)
        return std::nullopt;
    const auto krw = [&](double usd) { return usd * krwPerUsdFactor * units::KRWPerMillionTokens; };
    const double input = record.number("input_price_usd").value_or(0.0);
    SoldPrices prices{krw(*output), krw(input), krw(record.number("cached_price_usd").value_or(input)), 0};
    prices.fromMonth = monthNumber(record.words("date")).value_or(0);
    return prices;
}

SoldPrices soldPrices(const Service &service, const CostBasis &cost, const Catalogue &catalogue)
{
    SoldPrices typed{service.price, service.inputPrice, service.cachedPrice, service.priceYear * 12 + service.priceMonth - 1};
    if (service.priceFrom == PriceFrom::Typed)
        return typed;
    const Record *record = catalogue.find("token-prices", service.priceRecord);
    auto prices = record ? recordPrices(*record, cost.exchangeRate) : std::nullopt;
    if (!prices)
        return typed;
    if (prices->fromMonth == 0)
        prices->fromMonth = typed.fromMonth;
    return *prices;
}

TokenPrice priceWithInput(const Service &service, const SoldPrices &prices)
{
    if (prices.output <= TokenPrice{})
        return {};
    const double inputs = double(service.inputTokens) / service.outputTokens, hit = service.prefixHitFraction;
    return prices.output + inputs * ((1.0 - hit) * prices.input + hit * prices.cached);
}

std::optional<std::vector<PlanStream>> revenueStreams(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute,
                                                      const PlannedTraining &training, const SoldAvailability &availability,
                                                      const Catalogue &catalogue)
{
    std::vector<PlanStream> streams;
    for (const ServiceOutput &output : compute.outputs)
        if (output.rate && plan.cost->itOwned)
            streams.push_back(tokenStream(plan, running, compute, output, availability, catalogue));
    addLetting(plan, running, availability.othersFactor, streams);
    addTraining(plan, running, training, streams);
    return streams.empty() ? std::nullopt : std::optional(std::move(streams));
}

std::vector<double> passedFractions(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute,
                                    const Catalogue &catalogue)
{
    std::vector<Passed> phases(std::max<std::size_t>(1, plan.phases.size()));
    for (const HallCount &hall : running.halls)
        phases[phaseIndex(plan, hall.phase)].add(plan, running, compute, hall, catalogue);
    std::vector<double> fractions;
    for (const Passed &phase : phases)
        fractions.push_back(phase.fraction());
    return fractions;
}

double passedFraction(const RevenuePlan &plan, const RunningLayout &running, const ComputeResult &compute, const Catalogue &catalogue)
{
    Passed site;
    for (const HallCount &hall : running.halls)
        site.add(plan, running, compute, hall, catalogue);
    return site.fraction();
}

} // namespace tokenyard
