// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/power_fleets.h"

#include <algorithm>
#include <deque>
#include <string_view>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

// What a unit of a record counts with; a record is read once for all objects that name it.
struct UnitFigures {
    double capacity = 0.0, noLoadFraction = 0.0, loadLossFraction = 0.0, ecoEfficiency = 0.0, startFailureFraction = 0.0;
    UpsCurve curve;
    double stopsPerRunningSecond = 0.0;
    Duration startTime;
};

UnitFigures figuresOf(const Record &record)
{
    UnitFigures f;
    const RecordValue *capacity = record.find("capacity");
    f.capacity = capacity ? capacity->si.value_or(0.0) : 0.0;
    const auto number = [&](const char *key) { return record.number(key).value_or(0.0); };
    f.noLoadFraction = number("no_load_loss");
    f.loadLossFraction = number("load_loss");
    f.curve = {number("loss_a"), number("loss_b"), number("loss_c")};
    f.ecoEfficiency = number("eco_efficiency");
    f.startFailureFraction = number("start_failure");
    const double mtbf = record.get<Duration>("mtbf").value_or(Duration{}).si();
    f.stopsPerRunningSecond = mtbf > 0.0 ? 1.0 / mtbf : 0.0;
    f.startTime = record.get<Duration>("start_time").value_or(Duration{});
    return f;
}

class FleetBuilder {
public:
    FleetBuilder(const Catalogue &catalogue, std::vector<Finding> &findings) : m_catalogue(catalogue), m_findings(findings) {}
    // The units that were added; nothing if the catalogue does not hold them.
    const UnitFigures *add(PowerFleet &fleet, const Object &object, const RecordId &model, int units, const char *kind)
    {
        const UnitFigures *unit = unitOf(kind, model);
        if (!unit) {
            m_findings.push_back({"data.equipment",
                                  Severity::Error,
                                  {object.id},
                                  Text(TF("%1 names the model \"%2\", which the catalogue does not hold."), {object.name, model}),
                                  Text(TF("Choose a model in the properties."))});
            return nullptr;
        }
        const double added = unit->capacity * units, total = fleet.capacity + added;
        const auto blend = [&](double &mean, double value) {
            mean = total > 0.0 ? (mean * fleet.capacity + value * added) / total : value;
        };
        blend(fleet.noLoadFraction, unit->noLoadFraction);
        blend(fleet.loadLossFraction, unit->loadLossFraction);
        blend(fleet.curve.a_factor, unit->curve.a_factor);
        blend(fleet.curve.b_factor, unit->curve.b_factor);
        blend(fleet.curve.c_factor, unit->curve.c_factor);
        blend(fleet.ecoEfficiency, unit->ecoEfficiency);
        blend(fleet.startFailureFraction, unit->startFailureFraction);
        blend(fleet.stopsPerRunningSecond, unit->stopsPerRunningSecond);
        if (units > 0)
            fleet.startTime = std::max(fleet.startTime, unit->startTime);
        fleet.capacity = total;
        fleet.units += units;
        fleet.objects.push_back(object.id);
        return unit;
    }
    void addUps(PowerFleet &fleet, const Object &object, const UpsRoom &room)
    {
        if (const UnitFigures *unit = add(fleet, object, room.model, room.units, "ups"))
            fleet.battery += Power::fromSi(unit->capacity * room.units) * room.autonomy;
    }
    void addGenerators(PowerFleet &fleet, const Object &object, const GeneratorYard &yard)
    {
        if (const UnitFigures *unit = add(fleet, object, yard.model, yard.units, "generators"))
            fleet.fuel += Power::fromSi(unit->capacity * yard.units) * yard.fuel;
    }

private:
    const UnitFigures *unitOf(const char *kind, const RecordId &model)
    {
        for (const Known &known : m_known)
            if (known.model == model && std::string_view(known.kind) == kind)
                return &known.unit;
        const Record *record = m_catalogue.find(kind, model);
        return record ? &m_known.emplace_back(Known{kind, model, figuresOf(*record)}).unit : nullptr;
    }
    struct Known {
        const char *kind;
        RecordId model;
        UnitFigures unit;
    };
    const Catalogue &m_catalogue;
    std::vector<Finding> &m_findings;
    std::deque<Known> m_known; // a handful; its elements stay where they are
};

} // namespace

PowerFleets powerFleets(const std::vector<Shared<Object>> &objects, const Catalogue &catalogue, std::vector<Finding> &findings,
                        const std::vector<ObjectId> *only)
{
    PowerFleets f;
    FleetBuilder build(catalogue, findings);
    for (const Shared<Object> &shared : objects) {
        const Object &o = *shared;
        if (only && !std::binary_search(only->begin(), only->end(), o.id))
            continue;
        if (const auto *x = o.as<GridIntake>())
            build.add(f.intake, o, x->model, x->units, "transformers");
        else if (const auto *s = o.as<Switchgear>())
            build.add(f.switchgear, o, s->model, s->units, "switchgear");
        else if (const auto *t = o.as<Transformer>())
            build.add(f.transformers, o, t->model, t->units, "transformers");
        else if (const auto *u = o.as<UpsRoom>())
            build.addUps(f.ups, o, *u);
        else if (const auto *g = o.as<GeneratorYard>())
            build.addGenerators(f.generators, o, *g);
        else if (const auto *b = o.as<Battery>())
            f.battery += b->power;
        else if (const auto units = unitsOf(o); units && kindInfo(o.kind()).power == PowerRole::Source)
            build.add(f.own, o, units->model, units->units, units->records);
    }
    return f;
}

} // namespace tokenyard
