// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/power_stage.h"

#include "core/base/whole_number.h"
#include "core/study/layout/rack_power.h"
#include "core/study/power/losses.h"
#include "core/study/power/power_flow.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TC(source) TY_TR("Capacity", source)

// Equipment of one kind, added up; figures weighted by capacity where units differ.
struct Fleet {
    std::vector<ObjectId> objects;
    int units = 0;
    double capacity = 0.0;               // SI, W or VA
    double noLoad = 0.0, loadLoss = 0.0; // capacity-weighted fractions
    UpsCurve curve;
    double ecoEfficiency = 0.0, unitAvailability = 1.0;
};

double availabilityFromRecord(const Record &record)
{
    const double mttr = record.get<Duration>("mttr").value_or(Duration{}).si();
    if (const auto failures = record.number("failures_per_year"))
        return 1.0 / (1.0 + *failures * mttr / (1.0 * units::year).si());
    if (const auto mtbf = record.get<Duration>("mtbf"); mtbf && mtbf->si() > 0.0)
        return mtbf->si() / (mtbf->si() + mttr);
    return 1.0;
}

void add(Fleet &fleet, const Object &object, const RecordId &model, int units, const char *kind, const Catalogue &catalogue,
         std::vector<Finding> &findings)
{
    const Record *record = catalogue.find(kind, model);
    if (!record) {
        findings.push_back({"data.equipment",
                            Severity::Error,
                            {object.id},
                            Text(TF("%1 names the model \"%2\", which the catalogue does not hold."), {object.name, model}),
                            Text(TF("Choose a model in the properties."))});
        return;
    }
    const double one = record->find("capacity") ? record->find("capacity")->si.value_or(0.0) : 0.0;
    const double added = one * units, total = fleet.capacity + added;
    const auto blend = [&](double &mean, double value) { mean = total > 0.0 ? (mean * fleet.capacity + value * added) / total : value; };
    blend(fleet.noLoad, record->number("no_load_loss").value_or(0.0));
    blend(fleet.loadLoss, record->number("load_loss").value_or(0.0));
    blend(fleet.curve.a_factor, record->number("loss_a").value_or(0.0));
    blend(fleet.curve.b_factor, record->number("loss_b").value_or(0.0));
    blend(fleet.curve.c_factor, record->number("loss_c").value_or(0.0));
    blend(fleet.ecoEfficiency, record->number("eco_efficiency").value_or(0.0));
    fleet.unitAvailability = std::min(fleet.unitAvailability, availabilityFromRecord(*record));
    fleet.capacity = total;
    fleet.units += units;
    fleet.objects.push_back(object.id);
}

struct Fleets {
    Fleet intake, transformers, ups, generators, fuelCells;
    Power battery;
};

Fleets gather(const PlanView<Objects> &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    Fleets f;
    for (const Shared<Object> &shared : plan.objects) {
        const Object &o = *shared;
        if (const auto *x = o.as<GridIntake>())
            add(f.intake, o, x->model, x->units, "transformers", catalogue, findings);
        else if (const auto *t = o.as<Transformer>())
            add(f.transformers, o, t->model, t->units, "transformers", catalogue, findings);
        else if (const auto *u = o.as<UpsRoom>())
            add(f.ups, o, u->model, u->units, "ups", catalogue, findings);
        else if (const auto *g = o.as<GeneratorYard>())
            add(f.generators, o, g->model, g->units, "generators", catalogue, findings);
        else if (const auto *c = o.as<FuelCells>())
            add(f.fuelCells, o, c->model, c->units, "fuel-cells", catalogue, findings);
        else if (const auto *b = o.as<Battery>())
            f.battery += b->power;
    }
    return f;
}

double fleetTransformerEfficiency(const Fleet &fleet, Power load, PowerFactor powerFactor)
{
    if (fleet.capacity <= 0.0)
        return 1.0;
    const double l = load.si() / powerFactor.si() / fleet.capacity;
    return transformerEfficiency(fleet.noLoad, fleet.loadLoss, l, powerFactor);
}

double fleetUpsEfficiency(const PlanView<PowerDesign> &plan, const Fleet &fleet, Power load)
{
    if (fleet.capacity <= 0.0)
        return 1.0;
    const double curve = upsEfficiency(fleet.curve, load.si() / fleet.capacity);
    const double eco = plan.power->upsEcoMode;
    return (1.0 - eco) * curve + eco * std::max(curve, fleet.ecoEfficiency);
}

// The year's losses follow the mean load, the peak's the full load: no-load losses are a smaller share of it, so the efficiency of
// a slack year would overstate the peak.
void setEfficiencies(const PlanView<PowerDesign> &plan, const Fleets &f, const ItLoad &load, Power cableLoss, PowerResult &r)
{
    const double cable = load.itPeak.si() > 0.0 ? cableLoss / load.itPeak : 0.0;
    r.distributionEfficiencyFactor = (1.0 - plan.power->distributionLoss) / (1.0 + cable);
    const auto at = [&](Power it, double &ups, double &transformers) {
        const Power atUps = it / r.distributionEfficiencyFactor;
        ups = fleetUpsEfficiency(plan, f.ups, atUps);
        const Power above = atUps / ups;
        transformers = fleetTransformerEfficiency(f.transformers, above, plan.power->powerFactor)
            * fleetTransformerEfficiency(f.intake, above, plan.power->powerFactor);
    };
    at(load.itMean, r.upsEfficiencyFactor, r.transformerEfficiencyFactor);
    at(load.itPeak, r.peakUpsEfficiencyFactor, r.peakTransformerEfficiencyFactor);
}

void setCapacities(const PlanView<PowerDesign, Supply> &plan, const Fleets &f, PowerResult &r)
{
    const double pf = plan.power->powerFactor.si();
    r.mainTransformersRated = ApparentPower::fromSi(f.intake.capacity);
    r.mainTransformers = Power::fromSi(f.intake.capacity * pf);
    r.unitTransformers = Power::fromSi(f.transformers.capacity * pf);
    r.ups = Power::fromSi(f.ups.capacity);
    r.generators = Power::fromSi(f.generators.capacity);
    r.battery = f.battery;
    r.ownGeneration = Power::fromSi(f.fuelCells.capacity * plan.supply->fuelCellLoadFactor);
    r.fuelCellEnergy = r.ownGeneration * (1.0 * units::year);
}

void checkUps(const PlanView<PowerDesign> &plan, const Fleets &f, const ItLoad &load, PowerResult &r)
{
    if (f.ups.units == 0) {
        if (load.itPeak.si() > 0.0)
            r.findings.push_back({"power.no_ups",
                                  Severity::Note,
                                  {},
                                  Text(TF("The plan has no UPS: no loss and no ride-through are counted.")),
                                  Text(TF("Place UPS rooms, or keep the halls on raw power on purpose."))});
        return;
    }
    const Power usable = r.ups * usableFraction(plan.power->upsTopology, f.ups.units);
    const Power needed = load.itPeak / r.distributionEfficiencyFactor;
    r.checks.push_back({TC("UPS"), f.ups.objects, usable, needed});
}

void checkTransformers(const PlanView<PowerDesign> &plan, const Fleets &f, const ItLoad &load, PowerResult &r)
{
    if (f.transformers.units == 0)
        return;
    const Power usable = r.unitTransformers * usableFraction(plan.power->transformerTopology, f.transformers.units);
    r.checks.push_back({TC("Unit transformers"), f.transformers.objects, usable,
                        load.itPeak / (r.distributionEfficiencyFactor * r.peakUpsEfficiencyFactor)});
}

// How many of the fleet's units the load needs.
int unitsNeeded(const Fleet &fleet, double load)
{
    const double one = fleet.units > 0 ? fleet.capacity / fleet.units : 0.0;
    return one > 0.0 ? clampedInt(std::ceil(load / one - 1e-9), 0, fleet.units) : 0;
}

double chainAvailability(const PlanView<PowerDesign> &plan, const Fleets &f, Power itPeak, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("availability", "power");
    if (!record)
        return 1.0;
    const double beta = record->number("common_cause_fraction").value_or(0.0);
    const Duration outage = record->get<Duration>("utility_mttr").value_or(Duration{});
    const double utility = record->number("utility_failures_per_year").value_or(0.0) * (outage / (1.0 * units::year));
    double unavailable = utility;
    if (const Record *set = f.generators.units > 0 ? catalogue.find("generators", "generator-3mw") : nullptr)
        unavailable = standbyUnavailability(utility, set->number("start_failure").value_or(0.0), outage,
                                            set->get<Duration>("mtbf").value_or(Duration{}));
    const double load = itPeak.si();
    const double pf = plan.power->powerFactor.si();
    double available = 1.0 - unavailable;
    available *= availabilityOf(unitsNeeded(f.intake, load / pf), f.intake.units, f.intake.unitAvailability, beta);
    // A 2N chain works while either side does; with N a module out of service darkens its own share of racks only.
    const double single = f.ups.units > 0 ? f.ups.unitAvailability : 1.0;
    const bool redundant = plan.power->upsTopology != Topology::N;
    available *= redundant ? 1.0 - (1.0 - single) * (1.0 - single) - beta * (1.0 - single) : single;
    return std::clamp(available, 0.0, 1.0);
}

} // namespace

PowerResult powerStage(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const SiteLayout &layout, const ItLoad &load,
                       const PowerRecords &records)
{
    PowerResult r;
    const Fleets fleets = gather(plan, records, r.findings);
    std::map<ObjectId, Power> hallLoads;
    for (const HallCount &hall : layout.halls)
        hallLoads[hall.hall] = itPowerOf(hall, *plan.power);
    const PowerFlow flow = powerFlow(plan, hallLoads, layout, records);
    setCapacities(plan, fleets, r);
    setEfficiencies(plan, fleets, load, flow.cableLoss, r);
    checkUps(plan, fleets, load, r);
    checkTransformers(plan, fleets, load, r);
    feedFindings(plan, flow, records, r.findings);
    r.availabilityFactor = chainAvailability(plan, fleets, load.itPeak, records);
    return r;
}

} // namespace tokenyard
