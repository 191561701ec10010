// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/own_power.h"

#include "core/base/months.h"
#include "core/base/unit.h"
#include "core/network/paths.h"
#include "core/plan/hourly_objects.h"
#include "core/study/energy/source_records.h"
#include "core/supply/solar.h"
#include "core/supply/wind.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

double inKwh(EnergyPrice price) { return price.in(units::KRWPerKWh); }

std::vector<double> kw(const Eigen::ArrayXd &share, Power rated)
{
    std::vector<double> out(std::size_t(share.size()));
    for (int hour = 0; hour < share.size(); ++hour)
        out[std::size_t(hour)] = share[hour] * rated.in(units::kW);
    return out;
}

class Collector {
public:
    Collector(const OwnPowerView &plan, const std::vector<ObjectId> &powering, int year, const Catalogue &catalogue)
        : m_plan(plan), m_powering(powering), m_year(year), m_catalogue(catalogue)
    {}

    OwnPower collect()
    {
        if (!tooMany())
            for (const Shared<Object> &object : m_plan.objects)
                std::visit([&](const auto &kind) { add(*object, kind); }, object->equipment);
        for (OwnSource &source : m_out.sources) // until here a share is the battery's own kW
            if (source.sort == SourceSort::Storage && source.share > 0.0)
                source.share /= m_out.stores[source.index].kw;
        addContract();
        return std::move(m_out);
    }

private:
    // A file of before the limit, or one made to cost minutes: it opens, and what it has beyond the limit is not run.
    bool tooMany()
    {
        const auto running = std::count_if(m_plan.objects.begin(), m_plan.objects.end(),
                                           [](const Shared<Object> &object) { return runsByTheHour(object->kind()); });
        if (running <= std::ptrdiff_t(mostHourlyObjects))
            return false;
        m_out.findings.push_back(
            {"energy.too_many_sources",
             Severity::Error,
             {},
             Text(TF("The plan has %1 batteries, solar and wind fields, gas turbines, reactors and fuel cells. At most %2 are run hour by "
                     "hour, so none of them is: power, cost and carbon are those of the grid and contracts alone."),
                  {count(double(running)), count(double(mostHourlyObjects))}),
             Text(TF("Put several together: give fewer of them more units or more power."))});
        return true;
    }

    template <class Other>
    void add(const Object &, const Other &)
    {}

    void add(const Object &object, const FuelCells &cells)
    {
        const Record *record = recordOf(object, "fuel-cells", cells.model);
        const auto capacity = record ? record->get<Power>("capacity") : std::nullopt;
        if (cells.units <= 0)
            hasNoUnits(object);
        if (!capacity || cells.units <= 0)
            return;
        const double load = m_plan.supply->fuelCellLoadFactor;
        own::Plant plant{.kw = (*capacity * cells.units).in(units::kW)*load, .units = cells.units};
        readPlant(*record, plant);
        addPlant(object, cells.availableFrom, *capacity * cells.units, std::move(plant), m_plan.supply->fuelCellFuel, upkeepOf(*record),
                 m_plan.supply->fuelCellFactor);
        addAbsorber(object, *record, cells.absorption, cells.absorptionPower);
    }

    void add(const Object &object, const GasTurbine &turbine)
    {
        const Record *record = recordOf(object, "gas-turbines", turbine.model);
        const double efficiency = record ? record->number("efficiency").value_or(0.0) : 0.0;
        if (!record || turbine.units <= 0)
            return;
        if (efficiency <= 0.0)
            return lacks(object, turbine.model, "efficiency");
        own::Plant plant{.kw = turbine.rated().in(units::kW)*record->number("availability").value_or(1.0), .units = turbine.units};
        readPlant(*record, plant);
        const PowerPrice start = record->get<PowerPrice>("start_cost").value_or(PowerPrice{});
        plant.startCost = (start * turbine.power).si();
        addPlant(object, turbine.availableFrom, turbine.rated(), std::move(plant), m_plan.supply->gasPrice / efficiency, upkeepOf(*record),
                 record->get<EmissionFactor>("emissions").value_or(EmissionFactor{}));
        addAbsorber(object, *record, turbine.absorption, turbine.absorptionPower);
    }

    // Standby sets run beside the grid only where their record says that they may: permits of standby engines rarely let them.
    void add(const Object &object, const GeneratorYard &yard)
    {
        const Record *record = m_catalogue.find("generators", yard.model);
        const auto capacity = record ? record->get<Power>("capacity") : std::nullopt;
        const double share = record ? record->number("with_grid").value_or(0.0) : 0.0;
        if (!capacity || share <= 0.0 || yard.units <= 0)
            return;
        const auto fuel = record->get<EnergyPrice>("fuel");
        if (!fuel || *fuel <= EnergyPrice{})
            return lacks(object, yard.model, "fuel");
        own::Plant plant{.kw = (*capacity * yard.units).in(units::kW)*std::min(share, 1.0), .units = yard.units};
        readPlant(*record, plant);
        addPlant(object, {}, *capacity * yard.units, std::move(plant), *fuel, EnergyPrice{},
                 record->get<EmissionFactor>("emissions").value_or(EmissionFactor{}));
    }

    void add(const Object &object, const Smr &smr)
    {
        const Record *record = recordOf(object, "smrs", smr.model);
        const auto capacity = record ? record->get<Power>("capacity") : std::nullopt;
        if (smr.units <= 0)
            hasNoUnits(object);
        if (!capacity || smr.units <= 0)
            return;
        own::Plant plant{.kw = (*capacity * smr.units).in(units::kW)*record->number("availability").value_or(1.0), .units = smr.units};
        readPlant(*record, plant);
        plant.stands = plannedOutage(*record);
        addPlant(object, smr.availableFrom, *capacity * smr.units, std::move(plant),
                 record->get<EnergyPrice>("fuel").value_or(EnergyPrice{}), upkeepOf(*record), {});
    }

    void add(const Object &object, const Solar &solar)
    {
        const Record *record = recordOf(object, "solar-fields", solar.model);
        if (record)
            if (auto share = sunShare(*record, solar.tilt, solar.azimuth))
                addVariable(object, solar.availableFrom, solar.power, *share);
    }

    void add(const Object &object, const Wind &wind)
    {
        const Record *record = recordOf(object, "wind-turbines", wind.model);
        if (record)
            if (auto share = windShare(*record, wind.hub.in(units::m), true))
                addVariable(object, wind.availableFrom, wind.power, *share);
    }

    void add(const Object &object, const Battery &battery)
    {
        const Record *record = recordOf(object, "batteries", battery.model);
        if (!record || !begins(object, battery.availableFrom))
            return;
        const own::Storage store = storageOf(*record, battery.power, battery.energy);
        addSource(object, battery.availableFrom, SourceSort::Storage, placeOfStore(store, m_out.stores), battery.power);
        m_out.sources.back().fuel = store.wear * units::KRWPerKWh;
        m_out.sources.back().share = store.kw;
    }

    void addPlant(const Object &object, const std::string &from, Power rated, own::Plant plant, EnergyPrice fuel, EnergyPrice upkeep,
                  EmissionFactor emissions)
    {
        const auto first = begins(object, from);
        if (!first || plant.kw <= 0.0)
            return;
        plant.perKwh = inKwh(fuel + upkeep);
        plant.emissions = emissions.in(units::kgPerKWh);
        if (*first > 0) {
            plant.stands.resize(hoursPerYear, 0);
            std::fill_n(plant.stands.begin(), *first, 1);
        }
        addSource(object, from, SourceSort::Plant, m_out.plants.size(), rated);
        m_out.sources.back().fuel = fuel;
        m_out.sources.back().upkeep = upkeep;
        m_out.sources.back().emissions = emissions;
        m_out.plants.push_back(std::move(plant));
    }

    // Of the plant that was added last, if it was this one: another arrives too late.
    void addAbsorber(const Object &object, const Record &plant, const RecordId &model, Power cold)
    {
        if (model.empty() || m_out.sources.empty() || m_out.sources.back().object != object.id)
            return;
        const Record *record = recordOf(object, "absorption-chillers", model);
        const double cop = record ? record->number("cop").value_or(0.0) : 0.0;
        if (!record)
            return;
        if (cop <= 0.0)
            return lacks(object, model, "cop");
        const double share = plant.number("heat_share").value_or(0.0);
        const auto has = temperatureOf(plant), asks = temperatureOf(*record);
        if (share <= 0.0 || cold <= Power{})
            return drivesNothing(object,
                                 Text(share <= 0.0 ? TF("The record of %1 gives no usable heat, so its absorption chiller makes no cold.")
                                                   : TF("The absorption chiller of %1 has no power, so it makes no cold."),
                                      {object.name}));
        if (has && asks && has->kelvin() < asks->kelvin() - 1e-9)
            return drivesNothing(object,
                                 Text(TF("The heat of %1 has %2, its absorption chiller asks for %3, so it makes no cold."),
                                      {object.name, measure(*has), measure(*asks)}));
        if (!heatArrives(object))
            return;
        own::Absorber absorber = absorberOf(*record);
        absorber.plant = m_out.sources.back().index;
        absorber.heatPerKwh = share;
        absorber.kw = cold.in(units::kW);
        m_out.absorbers.push_back(absorber);
    }

    // Whether hot water is piped to chillers and back, in these directions; where a pipe lacks the heat stays where it is, and a finding says so.
    bool heatArrives(const Object &object)
    {
        bool there = false, back = false;
        for (const Shared<Feed> &feed : m_plan.feeds) {
            if (feed->out || !isPipe(feed->kind) || (feed->from.object != object.id && feed->to.object != object.id))
                continue;
            const Object *end = m_plan.object(feed->from.object == object.id ? feed->to.object : feed->from.object);
            const bool supply = feed->kind == FeedKind::Supply, leaves = feed->from.object == object.id;
            if (end && kindInfo(end->kind()).cooling == CoolingRole::Chills && carries(*end) && supply == leaves)
                (supply ? there : back) = true; // hot water leaves by the supply and comes back by the return
        }
        if (!there || !back)
            m_out.findings.push_back(
                {"energy.heat_pipe",
                 Severity::Warning,
                 {object.id},
                 Text(there      ? TF("No pipe brings the water of %1 back from the chillers, so its absorption chiller makes no cold.")
                          : back ? TF("No pipe takes the hot water of %1 to chillers, so its absorption chiller makes no cold.")
                                 : TF("No pipes take the heat of %1 to chillers, so its absorption chiller makes no cold."),
                      {object.name}),
                 Text(TF("Draw supply and return between it and the chillers."))});
        return there && back;
    }

    static std::optional<Temperature> temperatureOf(const Record &record)
    {
        const RecordValue *value = record.find("heat_temperature");
        return value && value->si ? std::optional(Temperature::fromKelvin(*value->si)) : std::nullopt;
    }

    void drivesNothing(const Object &object, Text why)
    {
        m_out.findings.push_back({"energy.absorption",
                                  Severity::Warning,
                                  {object.id},
                                  std::move(why),
                                  Text(TF("Choose plant and absorption chiller whose heat fits, or none."))});
    }

    void addVariable(const Object &object, const std::string &from, Power rated, const Eigen::ArrayXd &share)
    {
        const auto first = begins(object, from);
        if (!first)
            return;
        addSource(object, from, SourceSort::Variable, m_out.variables.size(), rated);
        own::Variable variable{kw(share, rated), 0.0};
        std::fill_n(variable.kw.begin(), *first, 0.0);
        m_out.variables.push_back(std::move(variable));
    }

    void addSource(const Object &object, const std::string &from, SourceSort sort, std::size_t index, Power rated)
    {
        OwnSource source;
        source.object = object.id;
        source.kind = kindInfo(object.kind()).key;
        source.name = object.name;
        source.availableFrom = isMonth(from) ? from : phaseMonth(object);
        source.sort = sort;
        source.index = index;
        source.rated = rated;
        m_out.sources.push_back(std::move(source));
    }

    std::string phaseMonth(const Object &object) const
    {
        const Phase *phase = m_plan.phase(object.phase);
        return phase ? fmt::format("{:04d}-{:02d}", phase->year, phase->month) : std::string();
    }

    // The year's first hour in which it runs; nothing if it is not joined to what runs, or comes later.
    std::optional<int> begins(const Object &object, const std::string &from)
    {
        const bool touched = std::any_of(m_plan.feeds.begin(), m_plan.feeds.end(), [&](const Shared<Feed> &feed) {
            return isPower(feed->kind) && (feed->from.object == object.id || feed->to.object == object.id);
        });
        if (touched && !std::binary_search(m_powering.begin(), m_powering.end(), object.id))
            return std::nullopt;
        const auto month = monthNumber(from);
        if (!month || *month <= m_year * 12)
            return 0;
        if (*month < m_year * 12 + 12)
            return beginOfMonth(*month - m_year * 12);
        m_out.findings.push_back(
            {"energy.late_source",
             Severity::Note,
             {object.id},
             Text(TF("%1 arrives in %2, after the reference year %3: the cash flow counts it from then on, the ledger's "
                     "year does not."),
                  {object.name, from, std::to_string(m_year)}),
             Text(TF("Leave out its date, or move the last phase."))});
        return std::nullopt;
    }

    const Record *recordOf(const Object &object, const char *kind, const RecordId &model)
    {
        const Record *record = m_catalogue.find(kind, model);
        // Fuel cells are named by the power stage.
        if (!record && std::string_view(kind) != "fuel-cells")
            m_out.findings.push_back({"data.equipment",
                                      Severity::Error,
                                      {object.id},
                                      Text(TF("%1 names the model \"%2\", which the catalogue does not hold."), {object.name, model}),
                                      Text(TF("Choose a model in the properties."))});
        return record;
    }

    void hasNoUnits(const Object &object)
    {
        m_out.findings.push_back({"energy.no_units",
                                  Severity::Warning,
                                  {object.id},
                                  Text(TF("%1 has no units, so it makes nothing."), {object.name}),
                                  Text(TF("Give it units, or remove it."))});
    }

    void lacks(const Object &object, const RecordId &model, const std::string &key)
    {
        m_out.findings.push_back({"data.equipment",
                                  Severity::Error,
                                  {object.id},
                                  Text(TF("The record \"%1\" of %2 has no usable \"%3\", so it makes nothing."), {model, object.name, key}),
                                  Text(TF("Complete the record."))});
    }

    void says(const std::string &error)
    {
        m_out.findings.push_back(
            {"data.equipment", Severity::Error, {}, Text::verbatim(error + "."), Text(TF("Choose another record in the properties."))});
    }

    std::optional<Eigen::ArrayXd> sunShare(const Record &record, double tilt, double azimuth)
    {
        std::string error;
        const auto model = solarModel(record, error);
        const auto weather = model ? loadWeather(m_catalogue, m_plan.site->weather, error) : nullptr;
        if (!weather) {
            says(error);
            return std::nullopt;
        }
        // The same field is asked for again and again while the plan is edited elsewhere.
        const std::string key = fmt::format("weather+solar-fields:Sun:{}:{}:{:.6f}:{:.6f}", weather->info.id, record.id, tilt, azimuth);
        return *m_catalogue.kept<Eigen::ArrayXd>(key, [&] {
            return std::make_shared<Eigen::ArrayXd>(solarOutput(*weather, *model, *lightOf(*weather, *model, tilt, azimuth)));
        });
    }

    // Draws of an uncertain record move its losses, not the light: it is kept for all of them.
    std::shared_ptr<const SolarLight> lightOf(const Weather &weather, const SolarModel &model, double tilt, double azimuth)
    {
        const std::string key = fmt::format("weather:Light:{}:{:.17g}:{:.17g}:{:.17g}", weather.info.id, tilt, azimuth, model.albedo);
        return m_catalogue.kept<SolarLight>(
            key, [&] { return std::make_shared<SolarLight>(lightOn(weather, planeAt(weather, tilt, azimuth), model.albedo)); });
    }

    // Winds of the site where its weather has them and the plant stands there.
    std::optional<Eigen::ArrayXd> windShare(const Record &record, double hub, bool onSite)
    {
        std::string error;
        const auto model = windModel(record, error);
        if (!model) {
            says(error);
            return std::nullopt;
        }
        const auto weather = !onSite ? nullptr : loadWeather(m_catalogue, m_plan.site->weather, error);
        const Eigen::ArrayXd winds = weather ? weather->windSpeed : Eigen::ArrayXd();
        const std::string key =
            fmt::format("weather+wind-turbines:Wind:{}:{}:{:.6f}", winds.size() > 0 ? weather->info.id : RecordId(), record.id, hub);
        return *m_catalogue.kept<Eigen::ArrayXd>(key, [&] { return std::make_shared<Eigen::ArrayXd>(windOutput(*model, hub, winds)); });
    }

    static std::string monthWords(int month) { return fmt::format("{:04d}-{:02d}", month / 12, month % 12 + 1); }

    // Leaves of the year's hours those of the contract's term; false if there are none.
    bool keepTerm(Eigen::ArrayXd &share)
    {
        const auto term = contractTermOf(*m_plan.supply, firstPlannedMonth(m_plan));
        if (!term)
            return true;
        int held = 0;
        for (int month = 0; month < 12; ++month)
            if (term->delivers(m_year * 12 + month))
                ++held;
            else
                share.segment(beginOfMonth(month), beginOfMonth(month + 1) - beginOfMonth(month)).setZero();
        if (held == 12)
            return true;
        const std::string year = std::to_string(m_year), from = monthWords(term->fromMonth);
        m_out.findings.push_back(
            {"energy.ppa_term",
             Severity::Note,
             {},
             term->endMonth
                 ? Text(TF("The PPA delivers from %1 to %2, in %3 of the twelve months of the reference year %4: the ledger's year "
                           "has these alone, the cash flow has each month of the contract."),
                        {from, monthWords(*term->endMonth - 1), count(held), year})
                 : Text(TF("The PPA delivers from %1, in %2 of the twelve months of the reference year %3: the ledger's year has "
                           "these alone, the cash flow has each month of the contract."),
                        {from, count(held), year}),
             Text(TF("Move its first year or its term, if the year at full build should have it."))});
        return held > 0;
    }

    // A power purchase agreement delivers like a plant that stands elsewhere.
    void addContract()
    {
        const Supply &supply = *m_plan.supply;
        if (supply.ppaPower <= Power{})
            return;
        const bool virtually = supply.ppaKind == PpaKind::Difference;
        std::optional<Eigen::ArrayXd> share = Eigen::ArrayXd::Ones(hoursPerYear);
        const char *kind = supply.ppaShape == PpaShape::Wind ? "wind-turbines" : "solar-fields";
        if (supply.ppaShape != PpaShape::Flat) {
            const RecordSet &set = m_catalogue.set(kind);
            if (set.records.empty())
                return;
            share = supply.ppaShape == PpaShape::Wind
                ? windShare(set.records.front(), Wind{}.hub.in(units::m), false) // the plant behind a contract stands as one is drawn first
                : sunShare(set.records.front(), Solar{}.tilt, Solar{}.azimuth);
        }
        if (!share || !keepTerm(*share))
            return;
        if (virtually) { // its plant feeds the market, the site draws from the grid as before
            m_out.virtualPower = Series<Power>(Eigen::ArrayXd(*share * supply.ppaPower.si()));
            return;
        }
        OwnSource source;
        source.kind = "ppa";
        source.name = "PPA";
        source.sort = SourceSort::Variable;
        source.index = m_out.variables.size();
        source.rated = supply.ppaPower;
        if (const auto term = contractTermOf(supply, firstPlannedMonth(m_plan)))
            source.availableFrom = monthWords(term->fromMonth);
        m_out.sources.push_back(std::move(source));
        m_out.variables.push_back({kw(*share, supply.ppaPower), inKwh(supply.ppaPrice + supply.ppaCharges)});
    }

    const OwnPowerView &m_plan;
    const std::vector<ObjectId> &m_powering;
    int m_year;
    const Catalogue &m_catalogue;
    OwnPower m_out;
};

} // namespace

int fullYearOf(const OwnPowerView &plan)
{
    if (plan.phases.empty())
        return 9999;
    const auto fullYear = [](const Phase &phase) { return phase.month == 1 ? phase.year : phase.year + 1; };
    int year = 0;
    for (const Shared<Object> &object : plan.objects) // a phase that nothing belongs to moves no date
        if (const Phase *phase = plan.phase(object->phase))
            year = std::max(year, fullYear(*phase));
    return year > 0 ? year : fullYear(*plan.phases.back());
}

std::optional<int> firstPlannedMonth(const PlanView<Phases> &plan)
{
    if (plan.phases.empty())
        return std::nullopt;
    const Phase &first = *plan.phases.front();
    return first.year * 12 + first.month - 1;
}

std::optional<ContractTerm> contractTermOf(const Supply &supply, std::optional<int> firstMonth)
{
    if (!firstMonth || supply.ppaPower <= Power{} || (supply.ppaFrom <= 0 && supply.ppaYears <= 0))
        return std::nullopt;
    ContractTerm term{supply.ppaFrom > 0 ? supply.ppaFrom * 12 : *firstMonth, std::nullopt};
    if (supply.ppaYears > 0)
        term.endMonth = term.fromMonth + supply.ppaYears * 12;
    return term;
}

OwnPower ownPowerOf(const OwnPowerView &plan, const std::vector<ObjectId> &powering, int year, const Catalogue &catalogue)
{
    return Collector(plan, powering, year, catalogue).collect();
}

} // namespace tokenyard
