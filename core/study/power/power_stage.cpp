// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/power_stage.h"

#include "core/network/own_source.h"
#include "core/network/paths.h"
#include "core/plan/site_layout.h"
#include "core/study/power/energised.h"
#include "core/study/power/power_fleets.h"
#include "core/study/power/power_flow.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TC(source) TY_TR("Capacity", source)

double fleetTransformerEfficiency(const PowerFleet &fleet, Power load, PowerFactor powerFactor)
{
    if (fleet.capacity <= 0.0)
        return 1.0;
    const double l = load.si() / powerFactor.si() / fleet.capacity;
    return transformerEfficiency(fleet.noLoadFraction, fleet.loadLossFraction, l, powerFactor);
}

double fleetUpsEfficiency(const PlanView<PowerDesign> &plan, const PowerFleet &fleet, Power load)
{
    if (fleet.capacity <= 0.0)
        return 1.0;
    const double curve = upsEfficiency(fleet.curve, load.si() / fleet.capacity);
    const double eco = plan.power->upsEcoMode;
    return (1.0 - eco) * curve + eco * std::max(curve, fleet.ecoEfficiency);
}

// The year's losses follow the mean load, the peak's the full load: no-load losses are a smaller share of it, so the efficiency of
// a slack year would overstate the peak. Halls that no demand needs are off, and so are their UPS and transformers.
void setEfficiencies(const PlanView<PowerDesign> &plan, const PowerFleets &f, const ItLoad &load, const Energised &on, Power cableLoss,
                     PowerResult &r)
{
    const double cable = load.itPeak.si() > 0.0 ? cableLoss / load.itPeak : 0.0;
    r.distributionEfficiencyFactor = (1.0 - plan.power->distributionLoss) / (1.0 + cable);
    const auto at = [&](Power it, double upsShare, double transformersShare, double &ups, double &transformers) {
        const Power atUps = it / r.distributionEfficiencyFactor;
        ups = fleetUpsEfficiency(plan, f.ups, atUps / upsShare);
        const Power above = atUps / ups;
        transformers = fleetTransformerEfficiency(f.transformers, above / transformersShare, plan.power->powerFactor)
            * fleetTransformerEfficiency(f.intake, above, plan.power->powerFactor);
    };
    at(load.itMean, on.upsFraction, on.transformersFraction, r.upsEfficiencyFactor, r.transformerEfficiencyFactor);
    at(load.itPeak, 1.0, 1.0, r.peakUpsEfficiencyFactor, r.peakTransformerEfficiencyFactor);
}

void setCapacities(const PlanView<PowerDesign> &plan, const PowerFleets &f, PowerResult &r)
{
    const double pf = plan.power->powerFactor.si();
    r.mainTransformersRated = ApparentPower::fromSi(f.intake.capacity);
    r.mainTransformers = Power::fromSi(f.intake.capacity * pf);
    r.unitTransformers = Power::fromSi(f.transformers.capacity * pf);
    r.ups = Power::fromSi(f.ups.capacity);
    r.generators = Power::fromSi(f.generators.capacity);
    r.battery = f.battery;
}

// What own plant that is joined to halls gives on the mean.
Power ownGeneration(const PlanView<Supply, Objects> &plan, const std::vector<ObjectId> &powering, const Catalogue &records)
{
    Power made;
    for (const Shared<Object> &object : plan.objects)
        if (std::binary_search(powering.begin(), powering.end(), object->id))
            if (const auto own = ownSourceOf(*object, *plan.supply, records))
                made += own->made;
    return made;
}

void checkUps(const PlanView<PowerDesign> &plan, const PowerFleets &f, const ItLoad &load, PowerResult &r)
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
    const int parts = plan.power->upsTopology == Topology::BlockRedundant ? int(f.ups.objects.size()) : f.ups.units;
    const Power usable = r.ups * usableFraction(plan.power->upsTopology, parts);
    const Power needed = load.itPeak / r.distributionEfficiencyFactor;
    r.checks.push_back({TC("UPS"), f.ups.objects, usable, needed});
}

void checkTransformers(const PlanView<PowerDesign> &plan, const PowerFleets &f, const ItLoad &load, PowerResult &r)
{
    if (f.transformers.units == 0)
        return;
    const Power usable = r.unitTransformers * usableFraction(plan.power->transformerTopology, f.transformers.units);
    r.checks.push_back({TC("Unit transformers"), f.transformers.objects, usable,
                        load.itPeak / (r.distributionEfficiencyFactor * r.peakUpsEfficiencyFactor)});
}

// What has voltage loses its no-load power, whether a hall hangs on it or not: a UPS whose busway is gone still runs, and so do transformers of
// the house. What stands before halls counts in any case. In order of id.
std::vector<ObjectId> energisedObjects(const PlanView<Objects, Feeds> &plan, const std::vector<ObjectId> &powering)
{
    const FeedGraph power = powerGraph(plan.objects, plan.feeds);
    const std::vector<char> live = poweredObjects(power);
    std::vector<ObjectId> ids;
    for (std::size_t i = 0; i < live.size(); ++i)
        if (live[i] || std::binary_search(powering.begin(), powering.end(), power.objects()[i]->id))
            ids.push_back(power.objects()[i]->id);
    return ids;
}

} // namespace

PowerResult powerStage(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const RunningLayout &layout, const ItLoad &load,
                       const NeededRacks &needed, const PowerRecords &records)
{
    PowerResult r;
    const PowerFleets placed = powerFleets(plan.objects, records, r.findings);
    std::vector<Finding> again; // of models that are missing: reported once
    const PowerFleets fleets = powerFleets(plan.objects, records, again, &layout.powering);
    r.upsPlaced = Power::fromSi(placed.ups.capacity);
    r.generatorsPlaced = Power::fromSi(placed.generators.capacity);
    std::map<ObjectId, Power> hallLoads;
    for (const HallCount &hall : layout.halls)
        hallLoads[hall.hall] = itPowerOf(hall, *plan.power);
    const PowerFlow flow = powerFlow(plan, hallLoads, layout, records);
    setCapacities(plan, fleets, r);
    r.ownGeneration = ownGeneration(plan, layout.powering, records);
    const std::vector<ObjectId> live = energisedObjects(plan, layout.powering);
    setEfficiencies(plan, powerFleets(plan.objects, records, again, &live), load, energised(plan, layout.halls, needed, fleets, records),
                    flow.cableLoss, r);
    checkUps(plan, fleets, load, r);
    checkTransformers(plan, fleets, load, r);
    feedFindings(plan, flow, records, r.findings);
    return r;
}

} // namespace tokenyard
