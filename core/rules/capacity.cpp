// SPDX-License-Identifier: Apache-2.0
// What is installed against what is needed, with the redundancy honoured: main transformers, UPS, generators, cooling units.
#include "core/rules/rules.h"

#include "core/network/losses.h"
#include "core/study/workload/needed_racks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

void check(const CapacityCheck &c, const char *rule, TextSource remedy, std::vector<Finding> &findings)
{
    if (c.needed.si() <= c.installed.si() * (1.0 + 1e-9))
        return;
    findings.push_back(
        {rule, Severity::Error, c.objects,
         Text(TF("%1: %2 needed, %3 usable with the redundancy chosen; %4 short."),
              {Text(c.what), measure(c.needed, units::MW), measure(c.installed, units::MW), measure(c.needed - c.installed, units::MW, 3)}),
         Text(remedy)});
}

template <class Kind>
std::vector<ObjectId> objectsOf(const Plan &plan, int &units)
{
    std::vector<ObjectId> ids;
    for (const Shared<Object> &object : plan.objects)
        if (const auto *x = object->as<Kind>()) {
            ids.push_back(object->id);
            units += x->units;
        }
    return ids;
}

void mainTransformers(const Plan &plan, const Study &study, std::vector<Finding> &findings)
{
    int units = 0;
    const std::vector<ObjectId> ids = objectsOf<GridIntake>(plan, units);
    if (ids.empty() && study.layout->racks() > 0) {
        findings.push_back({"power.no_intake",
                            Severity::Error,
                            {},
                            Text(TF("The plan has no grid intake.")),
                            Text(TF("Place one, and join it to the switchgear."))});
        return;
    }
    if (ids.empty() || !study.energy->gridPeak)
        return;
    const Power usable = study.power->mainTransformers * usableFraction(plan.power->transformerTopology, units);
    check({TY_TR("Capacity", "Main transformers"), ids, usable, *study.energy->gridPeak}, "power.transformers",
          TF("Add a main transformer, or choose a larger one."), findings);
}

// On sites with two sides one line-up carries what both did.
void switchgear(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    int units = 0;
    const std::vector<ObjectId> ids = objectsOf<Switchgear>(plan, units);
    ApparentPower rating;
    for (const Shared<Object> &object : plan.objects)
        if (const auto *board = object->as<Switchgear>())
            if (const Record *record = catalogue.find("switchgear", board->model))
                rating += record->get<ApparentPower>("capacity").value_or(ApparentPower{}) * double(board->units);
    if (ids.empty() || !study.energy->facilityPeak)
        return;
    const double usable = plan.power->upsTopology == Topology::TwoN ? usableFraction(Topology::TwoN, units) : 1.0;
    check({TY_TR("Capacity", "Switchgear"), ids, rating * plan.power->powerFactor * usable, *study.energy->facilityPeak},
          "power.switchgear", TF("Add a line-up, or choose one of a higher rating."), findings);
}

// Plant of one's own that burns or splits something stands by as well; sun, wind and a battery of hours do not.
void noGenerators(const Plan &plan, const Study &study, std::vector<Finding> &findings)
{
    std::vector<ObjectId> halls;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<Hall>())
            halls.push_back(object->id);
        else if (object->as<GasTurbine>() || object->as<FuelCells>() || object->as<Smr>())
            return;
    if (halls.empty() || study.energy->facilityPeak->si() <= 0.0)
        return;
    findings.push_back(
        {"power.no_generators", Severity::Warning, std::move(halls),
         Text(TF("No standby generator: when the grid fails, the halls run as long as their batteries last and then go dark.")),
         Text(TF("Add generators for the load that must go on, or say in a waiver that tenants accept the outages."))});
}

void generators(const Plan &plan, const Study &study, std::vector<Finding> &findings)
{
    int units = 0;
    const std::vector<ObjectId> ids = objectsOf<GeneratorYard>(plan, units);
    if (!study.energy->facilityPeak)
        return;
    if (ids.empty())
        return noGenerators(plan, study, findings);
    if (study.power->generators.si() >= study.energy->facilityPeak->si())
        return;
    findings.push_back({"power.generators", Severity::Warning, ids,
                        Text(TF("The generators make %1; the site peaks at %2, so part of it loses power when the grid fails."),
                             {measure(study.power->generators, units::MW), measure(*study.energy->facilityPeak, units::MW)}),
                        Text(TF("Add generators, or decide which load is shed."))});
}

// Halls that get less than their load with everything in service.
void unserved(const Plan &plan, const Study &study, std::vector<Finding> &findings)
{
    constexpr double enough = 1.0 - 1e-6;
    for (const HallSecurity &hall : study.supply->halls)
        if (const Object *object = plan.object(hall.hall); object && hall.servedFactor < enough)
            findings.push_back(
                {"power.unserved",
                 Severity::Warning,
                 {hall.hall},
                 Text(TF("%1 gets %2 of its full load with everything in service; the plant above it is too small for the other %3."),
                      {object->name, percent(hall.servedFactor), percent(1.0 - hall.servedFactor)}),
                 Text(TF("Size the power chain, or raise what above it is loaded most."))});
}

// Inputs and outputs of static transfer switches.
void transferSwitches(const Plan &plan, std::vector<Finding> &findings)
{
    for (const Shared<Object> &object : plan.objects) {
        const auto *own = object->as<TransferSwitch>();
        if (!own)
            continue;
        bool a = false, b = false, out = false;
        for (const Shared<Feed> &feed : plan.feeds) {
            a |= feed->to.object == object->id && feed->kind == FeedKind::PowerA;
            b |= feed->to.object == object->id && feed->kind == FeedKind::PowerB;
            out |= feed->from.object == object->id && isPower(feed->kind);
        }
        const auto warn = [&](const char *rule, TextSource words, TextSource remedy) {
            findings.push_back({rule, Severity::Warning, {object->id}, Text(words, {object->name}), Text(remedy)});
        };
        if (own->units <= 0)
            warn("power.transfer_units", TF("%1 has no units, so it passes no power on."), TF("Enter its units, or remove it."));
        if (!a || !b)
            warn("power.transfer_inputs",
                 a       ? TF("%1 has no input on side B, so it has nothing to transfer to.")
                     : b ? TF("%1 has no input on side A, so it has nothing to transfer from.")
                         : TF("%1 has no input on either side, so it passes no power on."),
                 TF("Draw a feed of each side to it, from different UPS rooms or boards."));
        if (!out)
            warn("power.transfer_output", TF("%1 feeds nothing."), TF("Draw a feed from it to what it protects, or remove it."));
    }
}

// Whole halls that a stated demand leaves off in its first year. Leaving one of them out sells no token less until the demand has grown, and
// spares or puts off its racks, so for them alone less plant is worth more (docs/equations.md, "What a part is worth").
struct SparedHalls {
    std::vector<ObjectId> ids;
    Power racks;
    int all = 0; // halls of the service that could be off
};

SparedHalls sparedHalls(const Study &study, const ServiceLoad &load)
{
    std::vector<const HallCount *> halls;
    double gpus = 0.0;
    for (const HallCount &hall : study.running->halls)
        if (hall.service == load.service && hall.gpus() > 0 && maySwitchOff(hall, &load)) {
            halls.push_back(&hall);
            gpus += hall.gpus();
        }
    double spare = gpus * (1.0 - neededFraction(load)) * (1.0 + 1e-9);
    std::stable_sort(halls.begin(), halls.end(), [](const HallCount *a, const HallCount *b) { return a->gpus() < b->gpus(); });
    SparedHalls spared{.ids = {}, .racks = {}, .all = int(halls.size())};
    for (const HallCount *hall : halls) {
        if (hall->gpus() > spare)
            break;
        spare -= hall->gpus();
        spared.racks += hall->ratedPower();
        spared.ids.push_back(hall->hall);
    }
    return spared;
}

// Whole years until a demand that grows takes all; nothing where the horizon ends before.
std::optional<int> yearsUntilAll(const Plan &plan, const Service &service, const ServiceLoad &load)
{
    const double needed = neededFraction(load);
    if (service.growth <= 0.0 || needed <= 0.0)
        return std::nullopt;
    const double years = std::ceil(std::log(1.0 / needed) / std::log1p(service.growth) - 1e-9);
    return years < plan.finance->horizonYears ? std::optional(int(years)) : std::nullopt;
}

void spareHalls(const Plan &plan, const Study &study, std::vector<Finding> &findings)
{
    Power all; // of the plan's own racks, whose capex it is: tenants bring theirs
    for (const HallCount &hall : study.layout->halls)
        all += businessOf(hall, *plan.cost) != HallBusiness::Space ? hall.ratedPower() : Power{};
    for (const ServiceLoad &load : study.compute->loads) {
        const Service *service = plan.service(load.service);
        SparedHalls spared = service ? sparedHalls(study, load) : SparedHalls{};
        if (spared.ids.empty() || !study.cost->capexIt || all <= Power{})
            continue;
        const Measure worth = measure(*study.cost->capexIt * (spared.racks / all), units::billionKRW, 3);
        const std::optional<int> years = yearsUntilAll(plan, *service, load);
        const Measure number = count(double(spared.ids.size()));
        findings.push_back(
            {"workload.spare_halls", Severity::Note, std::move(spared.ids),
             years ? Text(TF("%1 of the %2 halls of %3 are not needed in its first year; with its growth all are after %4 years. Until "
                             "then about %5 "
                             "of racks and network stand idle in them."),
                          {number, count(double(spared.all)), service->name, count(double(*years)), worth})
                   : Text(TF("%1 of the %2 halls of %3 are not needed by its demand within the horizon: about %4 of racks and network "
                             "stand idle in them."),
                          {number, count(double(spared.all)), service->name, worth}),
             Text(TF("Leave these halls out or build them later, give them another service, let them, or count on more users."))});
    }
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"power.no_intake", TK("A plan that draws from the grid has an intake."), fix::placeIntake},
    {"power.transformers", TK("The main transformers carry the grid peak with their redundancy."), fix::sizeForLoad},
    {"power.switchgear", TK("The switchgear carries what flows through it."), fix::sizeForLoad},
    {"power.no_generators", TK("Something stands by for the grid."), fix::placeGenerators},
    {"power.generators", TK("The generators carry the whole site through an outage."), fix::moreGenerators},
    {"power.unserved", TK("Every hall gets its full load with everything in service."), fix::sizeForLoad},
    {"power.transfer_units", TK("A transfer switch has units."), fix::sizeForLoad},
    {"power.transfer_inputs", TK("A transfer switch has an input on either side."), fix::drawFeeds},
    {"power.transfer_output", TK("A transfer switch feeds something."), fix::feedOrRemove},
    {"power.capacity", TK("A power plant carries its load with its redundancy."), fix::morePower},
    {"cooling.capacity", TK("The cooling plant carries the heat of the design day with its redundancy."), fix::moreCooling},
    {"workload.spare_halls", TK("The first year of a stated demand needs all halls of its service.")},
};
// clang-format on

} // namespace

void capacityRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    for (const CapacityCheck &c : study.power->checks)
        check(c, "power.capacity", TF("Add units, or choose another redundancy."), findings);
    for (const CapacityCheck &c : study.cooling->checks)
        check(c, "cooling.capacity", TF("Add units, or lower the heat."), findings);
    mainTransformers(plan, study, findings);
    switchgear(plan, study, catalogue, findings);
    generators(plan, study, findings);
    unserved(plan, study, findings);
    transferSwitches(plan, findings);
    spareHalls(plan, study, findings);
}

std::span<const FindingKind> capacityKinds() { return kinds; }

} // namespace tokenyard
