// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/mix_of_plan.h"

#include "core/base/unit.h"
#include "core/catalogue/object_space.h"
#include "core/study/cost/unit_cost.h"
#include "core/study/energy/absorption.h"
#include "core/study/energy/demand_response.h"
#include "core/study/energy/mix_parts.h"
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

constexpr MixKind kinds[] = {{"solar", "solar-fields"},       {"wind", "wind-turbines"},    {"battery", "batteries"},
                             {"gas_turbine", "gas-turbines"}, {"fuel_cells", "fuel-cells"}, {"smr", "smrs"}};

// In words for people.
Text kindName(std::string_view kind)
{
    const KindInfo *known = findKind(kind);
    return known ? Text(known->label) : Text::verbatim(std::string(kind));
}

double annuity(double rate, double years) { return rate > 0.0 ? rate / (1.0 - std::pow(1.0 + rate, -years)) : 1.0 / years; }

class Offers {
public:
    Offers(const MixView &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
           const Catalogue &catalogue)
        : m_plan(plan), m_limits(limits), m_catalogue(catalogue), m_peak(cooling.facility.max().in(units::kW)),
          m_coldest(cooling.cold.max().in(units::kW)),
          m_free(limits.land ? limits.land->in(units::m2) : std::max((layout.site - layout.building - layout.yards).in(units::m2), 0.0))
    {}

    const std::vector<Text> &leftOut() const { return m_leftOut; }
    double freeLand() const { return m_free; }
    const RecordId &modelOf(std::size_t candidate) const { return m_models[candidate]; }
    std::optional<int> arrival(std::size_t candidate) const { return m_arrivals[candidate]; }
    double yearsOf(std::size_t candidate) const { return m_lives[candidate]; }
    Area landOf(const std::vector<double> &sizes) const
    {
        double m2 = 0.0;
        for (std::size_t c = 0; c < std::min(m_areas.size(), sizes.size()); ++c)
            m2 += m_areas[c] * sizes[c];
        return m2 * units::m2;
    }
    std::vector<own::Candidate> all()
    {
        addSun();
        addWind();
        addBattery();
        addTurbine();
        addCells();
        addReactor();
        addAbsorption();
        return std::move(m_out);
    }

private:
    // What one kW or kWh costs: built, and per year as the annuity of its price with soft cost and contingency, and fixed upkeep.
    struct Cost {
        double yearly = 0.0, price = 0.0;
    };
    std::optional<int> arrivalOf(const Record &record) const
    {
        const auto lead = record.number("lead_time_months");
        return lead ? std::optional(m_plan.site->priceYear * 12 + int(std::ceil(*lead))) : std::nullopt;
    }
    bool isLate(const Record &record) const
    {
        const auto arrives = arrivalOf(record);
        return m_limits.by && arrives && *arrives > *m_limits.by;
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

    // What has no price, no life or no room for one unit is not offered.
    void offer(const char *kind, const char *driver, const Record &record, double most, own::Candidate candidate)
    {
        const auto life = record.number("life_years");
        const auto cost = life && *life > 0.0 ? yearly(driver, *life) : std::nullopt;
        if (cost && isLate(record)) {
            m_leftOut.push_back(Text(TM("%1: arrives %2 months after it is ordered, which is too late."),
                                     {kindName(kind), count(record.number("lead_time_months").value_or(0.0))}));
            return;
        }
        if (!cost || std::find(m_limits.without.begin(), m_limits.without.end(), kind) != m_limits.without.end())
            return;
        candidate.kind = kind;
        candidate.yearly = cost->yearly;
        candidate.price = cost->price;
        if (candidate.area <= 0.0 && (m_limits.land || candidate.plant.empty())) // engines stand on next to nothing
            candidate.area = record.number("area_m2_per_mw").value_or(0.0) / 1000.0;
        const double area = candidate.area;
        candidate.most = most;
        if (const auto limit = m_limits.most.find(kind); limit != m_limits.most.end())
            candidate.most = limit->second.in(units::kW), candidate.area = m_limits.land ? candidate.area : 0.0; // the planner has the land
        if (const auto room = m_limits.room.find(kind); room != m_limits.room.end() && room->second.in(units::kW) < candidate.most) {
            candidate.most = room->second.in(units::kW);
            const Measure fits = std::string_view(kind) == "battery" ? measure(candidate.most * units::kWh, units::MWh, 3)
                                                                     : measure(candidate.most * units::kW, units::MW, 3);
            m_leftOut.push_back(candidate.most > 0.0
                                    ? Text(TM("%1: no more than %2 finds room inside the boundary; for more, widen it or buy the power by "
                                              "contract."),
                                           {kindName(kind), fits})
                                    : Text(TM("%1: finds no room inside the boundary."), {kindName(kind)}));
            if (candidate.most <= 0.0)
                return;
        }
        if (candidate.unit > 0.0)
            candidate.most = std::floor(candidate.most / candidate.unit + 1e-9) * candidate.unit;
        const bool turbines = std::string_view(kind) == "wind"; // a part of one is not sold
        if (candidate.most > 0.0 && (!turbines || candidate.most >= record.get<Power>("rated_power").value_or(Power{}).in(units::kW))) {
            m_models.push_back(record.id);
            m_arrivals.push_back(arrivalOf(record));
            m_lives.push_back(*life);
            m_areas.push_back(area);
            m_out.push_back(std::move(candidate));
        } else
            m_leftOut.push_back(
                Text(TM("%1: left out, for the site leaves no land for it, or one unit is more than it may be."), {kindName(kind)}));
    }

    static std::vector<double> listed(const Eigen::ArrayXd &share) { return {share.begin(), share.end()}; }
    // The record that the limits name for a kind, or the first.
    const Record *first(const char *records) const
    {
        const auto of =
            std::find_if(std::begin(kinds), std::end(kinds), [&](const MixKind &k) { return std::string_view(k.records) == records; });
        const auto named = of == std::end(kinds) ? m_limits.models.end() : m_limits.models.find(of->kind);
        if (named != m_limits.models.end())
            return m_catalogue.find(records, named->second);
        const RecordSet &set = m_catalogue.set(records);
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

    // Fuel that costs nothing is a price that was not set.
    bool hasPrice(const char *kind, bool priced)
    {
        if (!priced)
            m_leftOut.push_back(Text(TM("%1: left out, for the plan gives its fuel no price."), {kindName(kind)}));
        return priced;
    }

    void addTurbine()
    {
        const Record *record = first("gas-turbines");
        const double efficiency = record ? record->number("efficiency").value_or(0.0) : 0.0;
        if (efficiency > 0.0 && hasPrice("gas_turbine", m_plan.supply->gasPrice > EnergyPrice{}))
            offer("gas_turbine", "gas_turbine_kw", *record, plantOverPeak * m_peak,
                  {.plant = {plantOf(*record, m_plan.supply->gasPrice / efficiency, record->number("availability").value_or(1.0))}});
    }

    void addCells()
    {
        if (const Record *record = first("fuel-cells"); record && hasPrice("fuel_cells", m_plan.supply->fuelCellFuel > EnergyPrice{}))
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

    // Chillers that the heat of an offered plant drives: of those that its heat is hot enough for the one that makes most of it.
    void addAbsorption()
    {
        const std::size_t plants = m_out.size();
        for (std::size_t c = 0; c < plants && m_coldest > 0.0; ++c) {
            const auto of = std::find_if(std::begin(kinds), std::end(kinds), [&](const MixKind &k) { return m_out[c].kind == k.kind; });
            const Record *plant = of == std::end(kinds) || m_out[c].plant.empty() ? nullptr : m_catalogue.find(of->records, m_models[c]);
            const double share = plant ? plant->number("heat_share").value_or(0.0) : 0.0;
            const RecordValue *has = plant ? plant->find("heat_temperature") : nullptr;
            const Record *best = nullptr;
            for (const Record &record : m_catalogue.set("absorption-chillers").records) {
                const RecordValue *asks = record.find("heat_temperature");
                if (share > 0.0 && has && has->si && asks && asks->si && *asks->si <= *has->si + 1e-9
                    && (!best || record.number("cop").value_or(0.0) > best->number("cop").value_or(0.0)))
                    best = &record;
            }
            if (best)
                offerAbsorption(c, share, *best);
        }
    }
    void offerAbsorption(std::size_t plant, double share, const Record &record)
    {
        const auto cost = yearly("absorption_kw", m_plan.finance->plantLife);
        if (!cost || std::find(m_limits.without.begin(), m_limits.without.end(), absorptionPart) != m_limits.without.end())
            return;
        own::Absorber absorber = absorberOf(record);
        absorber.heatPerKwh = share;
        absorber.kw = 1.0;
        m_models.push_back(record.id);
        m_arrivals.push_back(std::nullopt);
        m_lives.push_back(m_plan.finance->plantLife);
        m_areas.push_back(0.0); // it stands beside the plant whose heat drives it
        m_out.push_back({.kind = absorptionPart,
                         .price = cost->price,
                         .most = m_coldest,
                         .yearly = cost->yearly,
                         .absorber = {absorber},
                         .heatOf = plant});
    }

    const MixView &m_plan;
    const MixLimits &m_limits;
    const Catalogue &m_catalogue;
    double m_peak, m_coldest, m_free;
    std::vector<own::Candidate> m_out;
    std::vector<RecordId> m_models; // of each candidate
    std::vector<std::optional<int>> m_arrivals;
    std::vector<double> m_lives; // years over which its price is spread
    std::vector<double> m_areas; // m2 of one, also where the planner has the land and it limits nothing
    std::vector<Text> m_leftOut;
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
void takeLimits(const MixLimits &limits, const own::Mix &mix, Area land, PlanMix &out)
{
    out.kept = mix.feasible;
    out.selfShareFraction = mix.reached.selfShare;
    out.carbon = mix.reached.emissions * units::kg;
    out.land = land;
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

// A mix is the cheapest over the lives of its plant; the ledger's cost of a token recovers plant within the plan's horizon, less what it
// is worth then. Where plant outlives the horizon, the cheapest kWh may make a dearer token.
void takeHorizon(const Finance &finance, const Offers &offers, const std::vector<own::Candidate> &candidates, const own::Mix &mix,
                 double kwh, PlanMix &out)
{
    const double rate = finance.realDiscount, years = double(finance.horizonYears);
    const double left = finance.residualFraction / std::pow(1.0 + rate, years);
    double yearly = mix.yearlyCost, built = 0.0;
    for (std::size_t c = 0; c < candidates.size(); ++c)
        if (const double price = mix.sizes[c] * candidates[c].price; price > 0.0) {
            built += price;
            yearly += price * ((1.0 - left) * annuity(rate, years) - annuity(rate, offers.yearsOf(c)));
        }
    out.withinHorizon = yearly / kwh * units::KRWPerKWh;
    if (built <= 0.0)
        return;
    const Measure within = measure(out.withinHorizon, units::KRWPerKWh, 5), alone = measure(out.base, units::KRWPerKWh, 5),
                  horizon = count(years), life = measure(out.levelised, units::KRWPerKWh, 5);
    out.limits.push_back(
        out.withinHorizon > out.base
            ? Text(TM("Plant is recovered over its own life here, and within the plan's %1 years in the cost of a token: so reckoned a kWh "
                      "costs %2 and not %3, more than without the mix (%4), and at today's prices of power a token costs more with it."),
                   {horizon, within, life, alone})
            : Text(TM("Plant is recovered over its own life here, and within the plan's %1 years in the cost of a token: so reckoned a kWh "
                      "costs %2 and not %3, without the mix %4."),
                   {horizon, within, life, alone}));
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

std::span<const MixKind> mixKinds() { return kinds; }

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
    base.heat = heatOf(cooling, own.absorbers);
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
    const own::Mix mix = bestMix(base, candidates, kept, watch, limits.wholeYear ? own::Span::Year : own::Span::Weeks);
    if (watch.stop.stop_requested())
        return std::nullopt;
    const double kwh = energyOf(cooling.facility).in(units::kWh);
    PlanMix out;
    out.levelised = mix.yearlyCost / kwh * units::KRWPerKWh;
    out.base = mix.baseCost / kwh * units::KRWPerKWh;
    out.gapFraction = mix.gap;
    out.solvedByClp = mix.solvedByClp;
    out.remark = mix.remark;
    fillParts(own, base, candidates, mix, out);
    for (std::size_t c = 0; c + 1 < out.parts.size(); ++c) // the grid is the first
        if (candidates[c].kind != curtailmentKind) {
            out.parts[c + 1].model = offers.modelOf(c);
            out.parts[c + 1].arrives = offers.arrival(c);
        }
    out.year = fullYearOf(plan);
    out.curtailWorth = limits.curtailWorth;
    out.limits = offers.leftOut();
    takeLimits(limits, mix, offers.landOf(mix.sizes), out);
    takeHorizon(*plan.finance, offers, candidates, mix, kwh, out);
    if (reserve)
        takeReserve(reserveShort(with(base, candidates, mix.sizes), mix.year, base.grid.reserveWithin), out);
    return out;
}

} // namespace tokenyard
