// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/cost_of_plan.h"

#include "core/base/unit.h"
#include "core/base/whole_number.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/site_layout.h"
#include "core/study/energy/absorption.h"
#include "core/study/energy/demand_response.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

// The installed rating of `units` of a record; nothing if the catalogue does not hold it (the power and cooling stages say so).
template <class Q>
Q installed(const Catalogue &catalogue, const char *kind, const RecordId &model, int units)
{
    const Record *record = catalogue.find(kind, model);
    return record ? record->get<Q>("capacity").value_or(Q{}) * double(units) : Q{};
}

// The rating of all units of an object's record, in SI; nothing if the catalogue does not hold it. A record is looked up once for all
// objects that name it.
class Ratings {
public:
    explicit Ratings(const Catalogue &catalogue) : m_catalogue(catalogue) {}
    double of(const EquipmentUnits &equipment)
    {
        for (const Known &known : m_known)
            if (known.model == equipment.model && std::string_view(known.records) == equipment.records)
                return known.capacity * double(equipment.units);
        const Record *record = m_catalogue.find(equipment.records, equipment.model);
        const RecordValue *capacity = record ? record->find("capacity") : nullptr;
        m_known.push_back({equipment.records, equipment.model, capacity ? capacity->si.value_or(0.0) : 0.0});
        return m_known.back().capacity * double(equipment.units);
    }

private:
    struct Known {
        const char *records;
        RecordId model;
        double capacity = 0.0;
    };
    const Catalogue &m_catalogue;
    std::vector<Known> m_known; // a handful
};

// What of a duration lies beyond the one that the price of the plant itself holds.
Duration beyondIncluded(const Catalogue &catalogue, const char *price, Duration planned)
{
    const Record *record = catalogue.find("capex", price);
    const auto included = record ? record->get<Duration>("included") : std::nullopt;
    return included ? std::max(planned - *included, Duration{}) : Duration{};
}

void addAutonomy(const UpsRoom &room, const Catalogue &catalogue, CostInput &in)
{
    const Power rating = installed<Power>(catalogue, "ups", room.model, room.units);
    in.equipment["long_autonomy_kwh"] += (rating * beyondIncluded(catalogue, "long-autonomy", room.autonomy)).si();
}

void addFuel(const GeneratorYard &yard, const Catalogue &catalogue, CostInput &in)
{
    const Record *set = catalogue.find("generators", yard.model);
    const double litrePerKWh = set ? set->number("fuel_litre_per_kwh").value_or(0.0) : 0.0;
    const Power rating = installed<Power>(catalogue, "generators", yard.model, yard.units);
    const Energy made = rating * beyondIncluded(catalogue, "long-fuel", yard.fuel);
    in.equipment["long_fuel_m3"] += (made.in(units::kWh)*litrePerKWh * units::litre).si();
}

void addEquipment(const Object &object, const Catalogue &catalogue, Ratings &ratings, CostInput &in)
{
    if (const auto *room = object.as<UpsRoom>())
        addAutonomy(*room, catalogue, in);
    if (const auto *yard = object.as<GeneratorYard>())
        addFuel(*yard, catalogue, in);
    std::visit(
        [&]<class K>(const K &kind) {
            if constexpr (requires { kind.absorption; })
                if (!kind.absorption.empty())
                    in.equipment["absorption_kw"] += kind.absorptionPower.si();
            if constexpr (requires { KindOf<K>::costQuantity(kind); })
                in.equipment[KindOf<K>::costDriver] += KindOf<K>::costQuantity(kind);
            else if constexpr (requires { KindOf<K>::costDriver; })
                in.equipment[KindOf<K>::costDriver] += ratings.of(*unitsOf(object));
        },
        object.equipment);
}

// An intake whose record has one voltage only switches and meters; the others are main transformers.
void addIntake(const GridIntake &intake, const Catalogue &catalogue, CostInput &in)
{
    const Record *record = catalogue.find("transformers", intake.model);
    const bool transforms = record && record->get<Voltage>("high_voltage") != record->get<Voltage>("low_voltage");
    (transforms ? in.mainTransformers : in.intake) += installed<ApparentPower>(catalogue, "transformers", intake.model, intake.units);
}

// Dedicated lines for a medium-voltage contract: each carries up to the power that the record's rule allows.
int mediumVoltageLines(Power contract, const Catalogue &catalogue)
{
    const Record *line = catalogue.find("capex", "grid-22kv9");
    const std::optional<Power> most = line ? line->get<Power>("line_power") : std::nullopt;
    return most && most->si() > 0.0 ? clampedInt(std::ceil(contract / *most - 1e-9), 1, 10'000) : 1;
}

void addLines(const GridIntake &intake, const Catalogue &catalogue, CostInput &in)
{
    if (intake.voltage >= 300.0 * units::kV)
        ++in.lines345kv;
    else if (intake.voltage >= 100.0 * units::kV)
        ++in.lines154kv;
    else
        in.lines22kv9 = mediumVoltageLines(in.contract, catalogue);
}

void addFeeds(const PlanView<Feeds> &plan, const SiteLayout &layout, CostInput &in)
{
    auto feed = plan.feeds.begin(); // in order of id, as the runs are
    for (const FeedRun &run : layout.feeds) {
        while (feed != plan.feeds.end() && (*feed)->id < run.feed)
            ++feed;
        const bool known = feed != plan.feeds.end() && (*feed)->id == run.feed;
        const Length length = run.length * double(known ? (*feed)->circuits : 1);
        if (run.kind == FeedKind::PowerA || run.kind == FeedKind::PowerB)
            in.powerFeeders += length;
        else if (run.kind == FeedKind::Fibre)
            in.fibre += length;
        else
            in.pipes += length;
    }
}

void addRacks(const PlanView<PowerDesign, CostBasis> &plan, const SiteLayout &layout, const Catalogue &catalogue, CostInput &in)
{
    for (const HallCount &hall : layout.halls) { // dark or not: what stands there is paid for
        const bool owned = businessOf(hall, *plan.cost) != HallBusiness::Space;
        const auto same = [&](const RackLot &lot) { return lot.rack == hall.rack && lot.phase == hall.phase && lot.owned == owned; };
        const Record *record = catalogue.find("racks", hall.rack);
        auto lot = std::find_if(in.lots.begin(), in.lots.end(), same);
        if (lot == in.lots.end()) {
            in.lots.push_back({hall.rack, hall.accelerator, record ? record->nameEn : hall.rack, record ? record->nameKo : hall.rack,
                               hall.phase, 0, 0, owned});
            lot = in.lots.end() - 1;
        }
        lot->racks += hall.racks;
        lot->gpus += hall.gpus();
        const Power power = itPowerOf(hall, *plan.power);
        in.it += power;
        in.ownIt += owned ? power : Power{};
        in.liquidIt += power * (record ? record->number("liquid_fraction").value_or(0.0) : 0.0);
    }
}

// A phase is built in the two years before its energisation; its share of construction is that of its power.
void addMidpoints(const PlanView<Site, Phases> &plan, const SiteLayout &layout, CostInput &in)
{
    constexpr double yearsBefore = 1.0, middleOfYear = 0.5;
    Power all;
    for (const HallCount &hall : layout.halls)
        all += hall.ratedPower();
    for (const auto &phase : plan.phases) {
        Power power;
        for (const HallCount &hall : layout.halls)
            power += plan.phase(hall.phase) == &*phase ? hall.ratedPower() : Power{};
        const double years = phase->year + (phase->month - 1) / 12.0 - yearsBefore - (plan.site->priceYear + middleOfYear);
        const double share = all > Power{} ? power / all : plan.phase({}) == &*phase ? 1.0 : 0.0;
        in.midpoints.emplace_back(std::max(0.0, years), share);
    }
}

void addTerms(const PlanView<Site, CostBasis, Finance> &plan, CostInput &in)
{
    const Site &site = *plan.site;
    const CostBasis &basis = *plan.cost;
    in.landPrice = site.landPrice;
    in.landOwned = !site.landLeased;
    in.buildingOwned = !site.buildingLeased;
    in.priceYear = site.priceYear;
    in.krwPerUsdFactor = basis.exchangeRate;
    in.constructionFactor = basis.capexFactor;
    in.itFactor = basis.itPriceFactor;
    in.softFraction = basis.softCost;
    in.ownersFraction = basis.ownersCost;
    in.warrantyYearsCount = basis.warrantyYears;
    in.itYearsCount = plan.finance->itLife;
    in.inflationFraction = plan.finance->inflation;
    in.contingencyFraction = basis.contingency;
    in.waterPrice = basis.waterPrice;
    in.staffCount = basis.staffCount;
    in.staffCost = basis.staffCost;
    in.opexFactor = basis.nonStaffOpexFactor;
    const Duration year = 1.0 * units::year;
    in.rent = (site.landLeased ? site.landRent * year : Money{}) + (site.buildingLeased ? site.buildingRent * year : Money{});
}

// Korea's emissions trading: a covered site buys allowances for the auctioned share of what it burns and what its electricity emits;
// power bought from sun and wind counts as none.
Mass allowancesOf(const Site &site, const Supply &supply, const EnergyResult &energy, const Catalogue &catalogue)
{
    const Record *rule = catalogue.find("cost-basis", "k-ets");
    const Mass emitted = energy.ownEmissions + energy.fromGrid * supply.gridFactor;
    if (!rule || site.country != "KR" || emitted < rule->number("factor").value_or(0.0) * units::tonne)
        return {};
    return emitted * rule->number("rate").value_or(0.0);
}

} // namespace

CostInput costInputOf(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan, const SiteLayout &layout,
                      const PowerResult &power, const CoolingResult &cooling, const EnergyResult &energy, const Catalogue &catalogue)
{
    CostInput in;
    in.ups = power.upsPlaced;
    in.generators = power.generatorsPlaced;
    in.contract = plan.supply->contract;
    in.land = layout.site;
    in.building = layout.building;
    Ratings ratings(catalogue);
    for (const Shared<Object> &object : plan.objects) {
        addEquipment(*object, catalogue, ratings, in);
        if (const auto *intake = object->as<GridIntake>()) {
            addIntake(*intake, catalogue, in);
            addLines(*intake, catalogue, in);
        }
    }
    addFeeds(plan, layout, in);
    addRacks(plan, layout, catalogue, in);
    addMidpoints(plan, layout, in);
    addTerms(plan, in);
    takeSupply(plan, cooling, energy, catalogue, in);
    return in;
}

void takeSupply(const PlanView<Site, Supply, Objects> &plan, const CoolingResult &cooling, const EnergyResult &energy,
                const Catalogue &catalogue, CostInput &in)
{
    // What comes by contract is electricity as the grid's is; what is sold to the grid is taken off. A contract for differences is settled
    // beside it: its market price moves with the grid's, its strike does not.
    in.electricity = energy.annual ? energy.annual->total() + energy.ppa - energy.exportRevenue : Money{};
    in.strikePaid = energy.virtualEnergy * plan.supply->ppaPrice;
    in.marketReceived = in.strikePaid - energy.virtualSettlement;
    in.responsePaid =
        plan.supply->responsePower > Power{} ? readyPower(*plan.supply, cooling.it, energy) * plan.supply->responsePayment : Money{};
    in.responseMarket = energy.responseRevenue - in.responsePaid;
    in.curtailmentPaid = energy.curtailRevenue;
    in.heatSold = cooling.heatSale ? cooling.heatSale->revenue : Money{};
    in.ownFuel = energy.ownFuel + energy.ownVariable;
    in.water = cooling.waterAnnual + absorptionWater(plan, energy, catalogue);
    in.allowances = allowancesOf(*plan.site, *plan.supply, energy, catalogue);
}

} // namespace tokenyard
