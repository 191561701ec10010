// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/power_fleets.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

double capacityOf(const Record &record)
{
    const RecordValue *capacity = record.find("capacity");
    return capacity ? capacity->si.value_or(0.0) : 0.0;
}

// The record of the units that were added; nothing if the catalogue does not hold it.
const Record *add(PowerFleet &fleet, const Object &object, const RecordId &model, int units, const char *kind, const Catalogue &catalogue,
                  std::vector<Finding> &findings)
{
    const Record *record = catalogue.find(kind, model);
    if (!record) {
        findings.push_back({"data.equipment",
                            Severity::Error,
                            {object.id},
                            Text(TF("%1 names the model \"%2\", which the catalogue does not hold."), {object.name, model}),
                            Text(TF("Choose a model in the properties."))});
        return nullptr;
    }
    const double added = capacityOf(*record) * units, total = fleet.capacity + added;
    const auto blend = [&](double &mean, double value) { mean = total > 0.0 ? (mean * fleet.capacity + value * added) / total : value; };
    const auto blendNumber = [&](double &mean, const char *key) { blend(mean, record->number(key).value_or(0.0)); };
    blendNumber(fleet.noLoadFraction, "no_load_loss");
    blendNumber(fleet.loadLossFraction, "load_loss");
    blendNumber(fleet.curve.a_factor, "loss_a");
    blendNumber(fleet.curve.b_factor, "loss_b");
    blendNumber(fleet.curve.c_factor, "loss_c");
    blendNumber(fleet.ecoEfficiency, "eco_efficiency");
    blendNumber(fleet.startFailureFraction, "start_failure");
    const double mtbf = record->get<Duration>("mtbf").value_or(Duration{}).si();
    blend(fleet.stopsPerRunningSecond, mtbf > 0.0 ? 1.0 / mtbf : 0.0);
    if (units > 0)
        fleet.startTime = std::max(fleet.startTime, record->get<Duration>("start_time").value_or(Duration{}));
    fleet.capacity = total;
    fleet.units += units;
    fleet.objects.push_back(object.id);
    return record;
}

void addUps(PowerFleets &f, const Object &o, const UpsRoom &room, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    if (const Record *record = add(f.ups, o, room.model, room.units, "ups", catalogue, findings))
        f.ups.battery += Power::fromSi(capacityOf(*record) * room.units) * room.autonomy;
}

void addGenerators(PowerFleets &f, const Object &o, const GeneratorYard &yard, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    if (const Record *record = add(f.generators, o, yard.model, yard.units, "generators", catalogue, findings))
        f.generators.fuel += Power::fromSi(capacityOf(*record) * yard.units) * yard.fuel;
}

} // namespace

PowerFleets powerFleets(const std::vector<Shared<Object>> &objects, const Catalogue &catalogue, std::vector<Finding> &findings,
                        const std::vector<ObjectId> *only)
{
    PowerFleets f;
    for (const Shared<Object> &shared : objects) {
        const Object &o = *shared;
        if (only && !std::binary_search(only->begin(), only->end(), o.id))
            continue;
        if (const auto *x = o.as<GridIntake>())
            add(f.intake, o, x->model, x->units, "transformers", catalogue, findings);
        else if (const auto *s = o.as<Switchgear>())
            add(f.switchgear, o, s->model, s->units, "switchgear", catalogue, findings);
        else if (const auto *t = o.as<Transformer>())
            add(f.transformers, o, t->model, t->units, "transformers", catalogue, findings);
        else if (const auto *u = o.as<UpsRoom>())
            addUps(f, o, *u, catalogue, findings);
        else if (const auto *g = o.as<GeneratorYard>())
            addGenerators(f, o, *g, catalogue, findings);
        else if (const auto *b = o.as<Battery>())
            f.battery += b->power;
        else if (const auto units = unitsOf(o); units && kindInfo(o.kind()).power == PowerRole::Source)
            add(f.own, o, units->model, units->units, units->records, catalogue, findings);
    }
    return f;
}

} // namespace tokenyard
