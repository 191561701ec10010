// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/mix_of_plan.h"

#include "core/base/unit.h"
#include "core/catalogue/object_space.h"
#include "core/study/cost/unit_cost.h"
#include "core/study/energy/demand_response.h"
#include "core/study/energy/priced_tariff.h"
#include "core/study/energy/source_records.h"
#include "core/supply/solar.h"
#include "core/supply/wind.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TM(source) TY_TR("Mix", source)

// How far the search looks; a limit of the user's goes before both.
constexpr double storeHours = 8.0;    // the largest battery: this long at the peak load
constexpr double plantOverPeak = 1.2; // the largest plant with fuel

double annuity(double rate, double years) { return rate > 0.0 ? rate / (1.0 - std::pow(1.0 + rate, -years)) : 1.0 / years; }

class Offers {
public:
    Offers(const MixView &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
           const Catalogue &catalogue)
        : m_plan(plan), m_limits(limits), m_catalogue(catalogue), m_peak(cooling.facility.max().in(units::kW)),
          m_free(limits.land ? limits.land->in(units::m2) : std::max((layout.site - layout.building - layout.yards).in(units::m2), 0.0))
    {}

    const std::vector<Text> &leftOut() const { return m_leftOut; }
    double freeLand() const { return m_free; }
    std::vector<own::Candidate> all()
    {
        addSun();
        addWind();
        addBattery();
        addTurbine();
        addCells();
        addReactor();
        return std::move(m_out);
    }

private:
    // What one kW or kWh costs: built, and per year as the annuity of its price with soft cost and contingency, and fixed upkeep.
    struct Cost {
        double yearly = 0.0, price = 0.0;
    };
    bool isLate(const Record &record) const
    {
        const auto lead = record.number("lead_time_months");
        return m_limits.by && lead && m_plan.site->priceYear * 12 + int(std::ceil(*lead)) > *m_limits.by;
    }
    std::optional<Cost> yearly(const char *driver, double life) const
    {
        const CostBasis &basis = *m_plan.cost;
        std::optional<double> price, upkeep;
        const auto find = [&](const char *kind, std::optional<double> &to) {
            for (const Record &record : m_catalogue.set(kind).records)
                if (record.words("driver") == driver)
                    if (const auto found = unitPrice(record, m_catalogue, m_plan.site->priceYear, basis.exchangeRate))
                        to = to.value_or(0.0) + found->base;
        };
        find("capex", price);
        find("opex", upkeep);
        if (!price)
            return std::nullopt;
        const double built = *price * basis.capexFactor;
        const double whole = built * (1.0 + basis.softCost) * (1.0 + basis.contingency);
        return Cost{whole * annuity(m_plan.finance->realDiscount, life)
                        + (upkeep.value_or(0.0) + built * generalUpkeep()) * basis.nonStaffOpexFactor,
                    whole};
    }

    // Share of the plant's price per year.
    double generalUpkeep() const
    {
        const Record *record = m_catalogue.find("opex", "maintenance-plant");
        return record ? record->number("rate").value_or(0.0) : 0.0;
    }

    // What has no price, no life or no room is not offered.
    void offer(const char *kind, const char *driver, const Record &record, double most, own::Candidate candidate)
    {
        const auto life = record.number("life_years");
        const auto cost = life && *life > 0.0 ? yearly(driver, *life) : std::nullopt;
        if (cost && isLate(record)) {
            m_leftOut.push_back(Text(TM("%1 arrives %2 months after it is ordered, which is too late."),
                                     {std::string(kind), count(record.number("lead_time_months").value_or(0.0))}));
            return;
        }
        if (!cost || std::find(m_limits.without.begin(), m_limits.without.end(), kind) != m_limits.without.end())
            return;
        candidate.kind = kind;
        candidate.yearly = cost->yearly;
        candidate.price = cost->price;
        if (candidate.area <= 0.0 && (m_limits.land || candidate.plant.empty())) // engines stand on next to nothing
            candidate.area = record.number("area_m2_per_mw").value_or(0.0) / 1000.0;
        candidate.most = most;
        if (const auto limit = m_limits.most.find(kind); limit != m_limits.most.end())
            candidate.most = limit->second.in(units::kW), candidate.area = m_limits.land ? candidate.area : 0.0; // the planner has the land
        if (candidate.unit > 0.0)
            candidate.most = std::floor(candidate.most / candidate.unit + 1e-9) * candidate.unit;
        if (candidate.most > 0.0)
            m_out.push_back(std::move(candidate));
        else
            m_leftOut.push_back(
                Text(TM("%1 is left out: the site leaves no land for it, or one unit is more than it may be."), {std::string(kind)}));
    }

    static std::vector<double> listed(const Eigen::ArrayXd &share) { return {share.begin(), share.end()}; }
    const Record *first(const char *kind) const
    {
        const RecordSet &set = m_catalogue.set(kind);
        return set.records.empty() ? nullptr : &set.records.front();
    }
    // kW on the free land.
    double byLand(const Record &record) const
    {
        const auto areaPerMw = record.number("area_m2_per_mw");
        return areaPerMw && *areaPerMw > 0.0 ? m_free / *areaPerMw * 1000.0 : 0.0;
    }
    // Of a battery as large as can be, m2 per kWh: its containers with the ways between them, as "size to fit" gives them.
    double batteryArea(Energy most) const
    {
        Object object;
        object.equipment = Battery{.power = Power{}, .energy = most};
        const auto size = most > Energy{} ? neededSize(object, m_catalogue) : std::nullopt;
        return size ? size->width.si() * size->depth.si() / most.in(units::kWh) : 0.0;
    }

    void addSun()
    {
        std::string error;
        const Record *record = first("solar-fields");
        const auto model = record ? solarModel(*record, error) : std::nullopt;
        const auto weather = model ? loadWeather(m_catalogue, m_plan.site->weather, error) : nullptr;
        if (weather)
            offer("solar", "solar_kw", *record, byLand(*record),
                  {.variable = {{listed(solarOutput(*weather, *model, planeAt(*weather, Solar{}.tilt, Solar{}.azimuth))), 0.0}}});
    }

    void addWind()
    {
        std::string error;
        const Record *record = first("wind-turbines");
        const auto model = record ? windModel(*record, error) : std::nullopt;
        const auto weather = model ? loadWeather(m_catalogue, m_plan.site->weather, error) : nullptr;
        if (model)
            offer("wind", "wind_kw", *record, byLand(*record),
                  {.variable = {
                       {listed(windOutput(*model, Wind{}.hub.in(units::m), weather ? weather->windSpeed : Eigen::ArrayXd())), 0.0}}});
    }

    void addBattery()
    {
        const Record *record = first("batteries");
        if (!record)
            return;
        const Energy most = storeHours * m_peak * units::kWh;
        const double area = batteryArea(most);
        offer("battery", "battery_kwh", *record, area > 0.0 ? std::min(most.in(units::kWh), m_free / area) : 0.0,
              {.area = area, .store = {storageOf(*record, 1.0 * units::GW, 1.0 * units::kWh)}});
    }

    own::Plant plantOf(const Record &record, EnergyPrice fuel, double available) const
    {
        own::Plant plant{.kw = available};
        readPlant(record, plant);
        plant.perKwh = (fuel + upkeepOf(record)).in(units::KRWPerKWh);
        plant.startCost = record.get<PowerPrice>("start_cost").value_or(PowerPrice{}).in(units::KRWPerKW);
        plant.emissions = record.get<EmissionFactor>("emissions").value_or(EmissionFactor{}).in(units::kgPerKWh);
        return plant;
    }

    void addTurbine()
    {
        const Record *record = first("gas-turbines");
        const double efficiency = record ? record->number("efficiency").value_or(0.0) : 0.0;
        if (efficiency > 0.0)
            offer("gas_turbine", "gas_turbine_kw", *record, plantOverPeak * m_peak,
                  {.plant = {plantOf(*record, m_plan.supply->gasPrice / efficiency, record->number("availability").value_or(1.0))}});
    }

    void addCells()
    {
        if (const Record *record = first("fuel-cells"))
            offer("fuel_cells", "fuel_cell_kw", *record, plantOverPeak * m_peak,
                  {.plant = {plantOf(*record, m_plan.supply->fuelCellFuel, m_plan.supply->fuelCellLoadFactor)}});
    }

    void addReactor()
    {
        const Record *record = first("smrs");
        const double unit = record ? record->get<Power>("capacity").value_or(Power{}).in(units::kW) : 0.0;
        if (unit <= 0.0)
            return;
        own::Plant plant =
            plantOf(*record, record->get<EnergyPrice>("fuel").value_or(EnergyPrice{}), record->number("availability").value_or(1.0));
        plant.stands = plannedOutage(*record);
        offer("smr", "smr_kw", *record, std::max(plantOverPeak * m_peak, m_peak > 0.5 * unit ? unit : 0.0),
              {.unit = unit, .plant = {plant}});
    }

    const MixView &m_plan;
    const MixLimits &m_limits;
    const Catalogue &m_catalogue;
    double m_peak, m_free;
    std::vector<own::Candidate> m_out;
    std::vector<Text> m_leftOut;
};

double sumOf(const std::vector<double> &kw)
{
    double sum = 0.0;
    for (double value : kw)
        sum += std::max(value, 0.0);
    return sum;
}

// What a kWh of the candidate costs if it runs as much as it can; 0: it cannot serve this load.
double ownCost(const own::Candidate &candidate, const std::vector<double> &load)
{
    double made = 0.0, perKwh = 0.0;
    if (candidate.unit > 0.0 && !candidate.plant.empty()) { // one unit, against a load that may be smaller
        const own::Plant &plant = candidate.plant[0];
        for (std::size_t hour = 0; hour < load.size(); ++hour)
            if (plant.stands.empty() || !plant.stands[hour])
                made += load[hour] >= plant.leastShare * plant.kw * candidate.unit ? std::min(plant.kw * candidate.unit, load[hour]) : 0.0;
        return made > 0.0 ? candidate.yearly * candidate.unit / made + plant.perKwh : 0.0;
    }
    for (const own::Variable &variable : candidate.variable)
        made += sumOf(variable.kw);
    for (const own::Plant &plant : candidate.plant) {
        made += plant.kw * double(hoursPerYear - std::count(plant.stands.begin(), plant.stands.end(), 1));
        perKwh = plant.perKwh;
    }
    return made > 0.0 ? candidate.yearly / made + perKwh : 0.0;
}

// The candidates' parts, each with its reason.
class Parts {
public:
    Parts(const own::Case &base, const std::vector<own::Candidate> &candidates, const own::Mix &mix, PlanMix &out)
        : m_base(base), m_candidates(candidates), m_mix(mix), m_out(out)
    {
        double cost = 0.0, kwh = 0.0;
        for (std::size_t hour = 0; hour < base.load.size(); ++hour) {
            cost += base.load[hour] * base.grid.price[hour];
            kwh += base.load[hour];
        }
        const double highest = *std::max_element(base.load.begin(), base.load.end());
        m_energyMean = kwh > 0.0 ? cost / kwh : 0.0;
        m_gridMean = kwh > 0.0 ? m_energyMean + highest * base.grid.demandPrice / kwh : 0.0;
    }

    void fill()
    {
        addGrid();
        std::size_t variable = m_base.variables.size(), plant = m_base.plants.size(), store = m_base.stores.size();
        for (std::size_t c = 0; c < m_candidates.size(); ++c) {
            const own::Candidate &candidate = m_candidates[c];
            MixPart part;
            part.kind = candidate.kind;
            const double size = m_mix.sizes[c];
            double made = 0.0, spent = candidate.yearly * size;
            if (size > 0.0 && !candidate.variable.empty())
                made = sumOf(m_mix.year.variables[variable++]);
            if (size > 0.0 && !candidate.plant.empty()) {
                made = sumOf(m_mix.year.plants[plant]);
                spent += made * candidate.plant[0].perKwh + m_mix.year.starts[plant] * candidate.plant[0].startCost * size;
                ++plant;
            }
            if (size > 0.0 && !candidate.store.empty()) {
                made = sumOf(m_mix.year.stores[store++]);
                spent += made * candidate.store[0].wear;
            }
            const bool stores = !candidate.store.empty();
            part.power = (stores ? size * candidate.store[0].kw : size) * units::kW;
            part.stored = stores ? size * units::kWh : Energy{};
            part.made = made * units::kWh;
            part.yearly = spent * units::KRW;
            part.levelised = (made > 0.0 ? spent / made : ownCost(candidate, m_base.load)) * units::KRWPerKWh;
            part.why = reason(candidate, size, part);
            m_out.parts.push_back(std::move(part));
        }
    }

private:
    void addGrid()
    {
        MixPart grid;
        grid.kind = "grid";
        grid.power = m_mix.year.demand * units::kW;
        const double drawn = sumOf(m_mix.year.drawn);
        double cost = m_mix.year.demand * m_base.grid.demandPrice;
        for (std::size_t hour = 0; hour < m_mix.year.drawn.size(); ++hour)
            cost += m_mix.year.drawn[hour] * m_base.grid.price[hour];
        grid.made = drawn * units::kWh;
        grid.yearly = cost * units::KRW;
        grid.levelised = drawn > 0.0 ? cost / drawn * units::KRWPerKWh : EnergyPrice{};
        grid.why = Text(TM("The grid serves what is left at %1."), {measure(grid.levelised, units::KRWPerKWh, 4)});
        m_out.parts.push_back(std::move(grid));
    }

    Text reason(const own::Candidate &candidate, double size, const MixPart &part) const
    {
        if (candidate.kind == curtailmentKind)
            return size > 0.0 ? Text(TM("Up to %1 of the load is shed, where a kWh costs more than it is worth: %2."),
                                     {measure(part.power, units::MW, 4), measure(part.levelised, units::KRWPerKWh, 4)})
                              : Text(TM("Nothing is shed: no hour's power costs more than it is worth."));
        const Measure own = measure(part.levelised, units::KRWPerKWh, 4),
                      grid = measure(m_gridMean * units::KRWPerKWh, units::KRWPerKWh, 4);
        if (!candidate.store.empty())
            return size > 0.0
                ? Text(TM("A battery of %1 pays: it lowers the demand charge and buys in cheap hours."),
                       {measure(part.stored, units::MWh, 4)})
                : Text(
                    TM("A battery does not pay: the demand charge and the spread of prices save less than its %1 a kWh of size and year."),
                    {measure(candidate.yearly * units::KRW, units::KRW, 4)});
        if (size > 0.0)
            return Text(TM("%1 of it are cheaper in the hours that they serve: %2, the grid with its demand charge %3."),
                        {measure(part.power, units::MW, 4), own, grid});
        if (!candidate.variable.empty())
            return Text(TM("Not built: its power costs %1 and saves less beside the rest of the mix, for it lowers no demand charge; the "
                           "grid's energy "
                           "alone is %2 on the mean."),
                        {own, measure(m_energyMean * units::KRWPerKWh, units::KRWPerKWh, 4)});
        if (part.levelised <= EnergyPrice{})
            return Text(TM("Not built: the least load of one unit is more than the site's load."));
        return Text(TM("Not built: serving all that it can it costs %1, the grid with its demand charge %2."), {own, grid});
    }

    const own::Case &m_base;
    const std::vector<own::Candidate> &m_candidates;
    const own::Mix &m_mix;
    PlanMix &m_out;
    double m_gridMean = 0.0, m_energyMean = 0.0; // KRW/kWh, with and without the demand charge
};

own::Limits limitsOf(const MixLimits &limits, const Supply &supply, double freeLand)
{
    own::Limits out;
    out.selfShare = limits.selfShareFraction;
    out.gridEmissions = supply.gridFactor.in(units::kgPerKWh);
    if (limits.carbon)
        out.emissions = limits.carbon->in(units::kg);
    out.land = freeLand;
    if (limits.budget)
        out.budget = limits.budget->in(units::KRW);
    return out;
}

// What the limits ask for and what the mix reaches, in words.
void takeLimits(const MixLimits &limits, const own::Mix &mix, PlanMix &out)
{
    out.kept = mix.feasible;
    out.selfShareFraction = mix.reached.selfShare;
    out.carbon = mix.reached.emissions * units::kg;
    out.land = mix.reached.land * units::m2;
    out.budget = mix.reached.budget * units::KRW;
    if (limits.selfShareFraction > 0.0)
        out.limits.push_back(Text(TM("Own power is to serve %1 of the load; the mix serves %2."),
                                  {percent(limits.selfShareFraction), percent(mix.reached.selfShare, 4)}));
    if (limits.carbon)
        out.limits.push_back(Text(TM("At most %1 may be emitted a year; the mix emits %2."),
                                  {measure(*limits.carbon, units::tonne, 5), measure(out.carbon, units::tonne, 5)}));
    if (limits.land)
        out.limits.push_back(
            Text(TM("At most %1 of land; the mix takes %2."), {measure(*limits.land, units::m2, 5), measure(out.land, units::m2, 5)}));
    if (limits.budget)
        out.limits.push_back(Text(TM("At most %1 may be spent; the mix costs %2."),
                                  {measure(*limits.budget, units::billionKRW, 5), measure(out.budget, units::billionKRW, 5)}));
}

void takeReserve(const own::ReserveShort &lacks, PlanMix &out)
{
    out.reserveShortHours = lacks.hours;
    out.limits.push_back(lacks.hours == 0 ? Text(TM("The loss of the largest unit that runs is covered in every hour."))
                                          : Text(TM("In %1 hours of the year the loss of the largest unit leaves up to %2 without power."),
                                                 {count(double(lacks.hours)), measure(lacks.most * units::kW, units::MW, 4)}));
}

// The plan's load that stops, on the ledger's terms; what the limits let stop takes the place of the plan's own.
void addStoppingLoad(const Supply &supply, const Series<Power> &it, bool byWorth, OwnPower &own, own::Case &base)
{
    int called = 0;
    const std::vector<double> shed = shedHours(supply, it, base.grid.price, base.load, called);
    addResponse(supply, shed, own, base);
    if (byWorth)
        addCurtailment(supply, it, shed, own, base);
}

} // namespace

std::optional<PlanMix> mixOfPlan(const MixView &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
                                 const Catalogue &catalogue, const own::Watch &watch)
{
    if (cooling.facility.size() != hoursPerYear || cooling.facility.sum() <= Power{})
        return std::nullopt;
    std::vector<Finding> ignored; // the energy stage has said them
    const auto tariff = pricedTariff(plan, cooling.facility, exchangeStage(plan), catalogue, ignored);
    if (!tariff)
        return std::nullopt;
    OwnPower own = ownPowerOf(plan, layout.powering, fullYearOf(plan), catalogue);
    own::Case base = caseOf(plan, own, cooling.facility, tariff->terms);
    addStoppingLoad(*plan.supply, cooling.it, limits.curtail <= Power{}, own, base);
    Offers offers(plan, cooling, layout, limits, catalogue);
    std::vector<own::Candidate> candidates = offers.all();
    if (limits.curtail > Power{})
        candidates.push_back({.kind = curtailmentKind,
                              .most = limits.curtail.in(units::kW),
                              .plant = {{.kw = 1.0, .units = 0, .perKwh = limits.curtailWorth.in(units::KRWPerKWh)}}});
    const own::Limits kept = limitsOf(limits, *plan.supply, offers.freeLand());
    const bool reserve = limits.unitReserve || plan.supply->unitReserve;
    if (reserve)
        base.grid.reserveWithin = plan.supply->contract.in(units::kW);
    const own::Mix mix = bestMix(base, candidates, kept, watch);
    if (watch.stop.stop_requested())
        return std::nullopt;
    const double kwh = energyOf(cooling.facility).in(units::kWh);
    PlanMix out;
    out.levelised = mix.yearlyCost / kwh * units::KRWPerKWh;
    out.base = mix.baseCost / kwh * units::KRWPerKWh;
    out.gapFraction = mix.gap;
    out.solvedByClp = mix.solvedByClp;
    out.remark = mix.remark;
    Parts(base, candidates, mix, out).fill();
    out.limits = offers.leftOut();
    takeLimits(limits, mix, out);
    if (reserve)
        takeReserve(reserveShort(with(base, candidates, mix.sizes), mix.year, base.grid.reserveWithin), out);
    return out;
}

} // namespace tokenyard
