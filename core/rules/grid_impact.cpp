// SPDX-License-Identifier: Apache-2.0
#include "core/rules/grid_impact.h"

#include "core/base/unit.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TG(source) TY_TR("GridImpact", source)

// Where an item's points begin and end. The draft names the items and their points, not the steps between; these lines are
// Tokenyard's and stand in docs/equations-energy.md.
constexpr double smallLoad = 10.0, largeLoad = 400.0;     // MW: full points for the growth of overloads, none
constexpr double ownShareFull = 0.30;                     // of the year's energy, for all points of the own-generation plan
constexpr double pueFull = 1.15, pueNone = 1.5;           // efficiency plan
constexpr double selfSufficiencyFull = 1.5;               // of the region
constexpr double capitalPolicy = 0.2, regionPolicy = 0.8; // fit with policy: the act wants loads outside the capital region
constexpr double localTaxFull = 3e9, valueAddedFull = 1e11, jobsFull = 100.0; // KRW a year, KRW a year, persons

const Record *regionOf(const Site &site, const Catalogue &catalogue)
{
    const Record *nearest = nullptr;
    double least = 1e18;
    for (const Record &record : catalogue.set("grid-regions").records) {
        const auto figure = [&](const char *key) { return record.find(key) ? record.find(key)->si.value_or(0.0) : 0.0; };
        const double north = figure("latitude") - site.latitude;
        const double east = (figure("longitude") - site.longitude) * std::cos(site.latitude * 3.14159265358979 / 180.0);
        if (const double distance = north * north + east * east; distance < least) {
            least = distance;
            nearest = &record;
        }
    }
    return nearest;
}

struct Judged {
    double share = 0.0; // of the maximum; below zero: of the minimum
    Text evidence;
};

class Judge {
public:
    Judge(const Plan &plan, const Study &study, const Catalogue &catalogue)
        : m_plan(plan), m_study(study), m_catalogue(catalogue), m_region(regionOf(*plan.site, catalogue))
    {}
    const Record *region() const { return m_region; }
    bool capital() const { return m_region && m_region->number("capital_region").value_or(0.0) > 0.5; }

    Judged judge(const std::string &measure) const
    {
        constexpr struct {
            const char *key;
            Judged (Judge::*function)() const;
        } all[] = {{"margin", &Judge::margin},
                   {"overload", &Judge::overload},
                   {"difficulty", &Judge::difficulty},
                   {"voltage-kept", &Judge::voltageKept},
                   {"voltage-applied", &Judge::voltageApplied},
                   {"own-generation", &Judge::ownGeneration},
                   {"efficiency", &Judge::efficiency},
                   {"stability", &Judge::stability},
                   {"local-finance", &Judge::localFinance},
                   {"value-added", &Judge::valueAdded},
                   {"jobs", &Judge::jobs},
                   {"self-sufficiency", &Judge::selfSufficiency},
                   {"policy", &Judge::policy},
                   {"dispersion", &Judge::dispersion}};
        for (const auto &known : all)
            if (measure == known.key)
                return (this->*known.function)();
        return {0.0, Text(TG("The plan does not say."))};
    }

    double ownShare() const
    {
        const EnergyResult &energy = *m_study.energy;
        return energy.facility > Energy{} ? (energy.own + energy.ppaEnergy) / energy.facility : 0.0;
    }
    Power contract() const { return m_plan.supply->contract; }
    // The lowest voltage that article 23 of the supply terms allows for the contract.
    Voltage leastVoltage() const
    {
        const Record *rule = m_catalogue.find("grid-rules", "kepco-connection-2024");
        const auto limit = [&](const char *key, double otherwise) {
            return rule ? rule->get<Power>(key).value_or(otherwise * units::MW) : otherwise * units::MW;
        };
        return contract() > limit("limit_154kv", 400.0)         ? 345.0 * units::kV
            : contract() > limit("dedicated_22kv9_limit", 40.0) ? 154.0 * units::kV
                                                                : 22.9 * units::kV;
    }
    std::optional<Voltage> intakeVoltage() const
    {
        for (const Shared<Object> &object : m_plan.objects)
            if (const GridIntake *intake = object->as<GridIntake>())
                return intake->voltage;
        return std::nullopt;
    }
    bool voltageFits() const
    {
        const auto voltage = intakeVoltage();
        return voltage && *voltage >= 0.9 * leastVoltage();
    }

private:
    Text regionName() const { return m_region ? Text::named(m_region->nameEn, m_region->nameKo) : Text(TG("unknown region")); }

    Judged margin() const
    {
        const auto possible = m_region ? m_region->number("supply_possible") : std::nullopt;
        if (!possible)
            return {0.0, Text(TG("No review of KEPCO for the region is on record."))};
        const auto room = m_region->get<Power>("headroom");
        const bool tight = room && *room < contract();
        return {tight ? 0.5 * *possible : *possible,
                tight ? Text(TG("%1: KEPCO could supply %2 of what data centres asked for; its headroom of %3 is less than the contract."),
                             {regionName(), percent(*possible), measure(*room, units::MW)})
                      : Text(TG("%1: KEPCO could supply %2 of what data centres asked for."), {regionName(), percent(*possible)})};
    }
    Judged overload() const
    {
        const double mw = m_study.energy->gridPeak.value_or(contract()).in(units::MW);
        return {std::clamp((largeLoad - mw) / (largeLoad - smallLoad), 0.0, 1.0),
                Text(TG("The grid's highest load is %1; own plant and batteries lower it."), {measure(mw * units::MW, units::MW)})};
    }
    Judged difficulty() const
    {
        const double possible = m_region ? m_region->number("supply_possible").value_or(0.0) : 0.0;
        return {capital() ? 0.5 * possible : possible,
                capital() ? Text(TG("%1 is in the capital region, where new lines are hardest to add."), {regionName()})
                          : Text(TG("%1 is outside the capital region."), {regionName()})};
    }
    Judged voltageKept() const
    {
        return {0.0,
                voltageFits() ? Text(TG("Passes on the plan: the intake has the voltage that its contract needs; KEPCO's study decides."))
                              : Text(TG("Fails on the plan: the intake's voltage does not carry the contract."))};
    }
    Judged voltageApplied() const
    {
        const auto voltage = intakeVoltage();
        if (!voltage)
            return {-1.0, Text(TG("The plan has no grid intake."))};
        return {voltageFits() ? 0.0 : -1.0,
                Text(TG("Contract %1 at %2; article 23 of KEPCO's supply terms asks for %3 at least."),
                     {measure(contract(), units::MW), measure(*voltage, units::kV), measure(leastVoltage(), units::kV)})};
    }
    Judged ownGeneration() const
    {
        const double share = ownShare();
        return {
            std::clamp(share / ownShareFull, 0.0, 1.0),
            Text(TG("Own plant and contracts give %1 of the year's energy; %2 earn all points."), {percent(share), percent(ownShareFull)})};
    }
    Judged efficiency() const
    {
        const auto pue = m_study.cooling->pueAnnualFactor;
        if (!pue)
            return {0.0, Text(TG("There is no PUE yet."))};
        return {std::clamp((pueNone - *pue) / (pueNone - pueFull), 0.0, 1.0), Text(TG("PUE of the year %1."), {count(*pue, 4)})};
    }
    Judged stability() const
    {
        const auto npv = m_study.finance->npv;
        if (!npv)
            return {0.0, Text(TG("There is no NPV yet."))};
        return {*npv > Money{} ? 1.0 : 0.4, Text(TG("NPV of the project %1."), {measure(*npv, units::billionKRW)})};
    }
    Judged localFinance() const
    {
        Money tax;
        for (const CostItem &item : m_study.cost->opex)
            if (item.group == "property-tax")
                tax += item.base;
        return {std::clamp(tax.si() / localTaxFull, 0.0, 1.0),
                Text(TG("Property tax of %1 a year stays in the municipality."), {measure(tax, units::billionKRW)})};
    }
    Judged valueAdded() const
    {
        const auto revenue = m_study.finance->revenueAnnual, opex = m_study.cost->opexCash;
        const Money value = revenue && opex ? *revenue - *opex : Money{};
        return {std::clamp(value.si() / valueAddedFull, 0.0, 1.0),
                Text(TG("Revenue less operating cost: %1 a year."), {measure(value, units::billionKRW)})};
    }
    Judged jobs() const
    {
        const double staff = m_plan.cost->staffCount;
        return {std::clamp(staff / jobsFull, 0.0, 1.0), Text(TG("%1 employees on the site."), {count(staff)})};
    }
    Judged selfSufficiency() const
    {
        const auto share = m_region ? m_region->number("self_sufficiency") : std::nullopt;
        if (!share)
            return {0.0, Text(TG("The region's self-sufficiency is not on record."))};
        return {std::clamp(*share / selfSufficiencyFull, 0.0, 1.0),
                Text(TG("%1 makes %2 of the power that it uses."), {regionName(), percent(*share)})};
    }
    Judged policy() const
    {
        return {capital() ? capitalPolicy : regionPolicy,
                capital() ? Text(TG("The act wants large loads outside the capital region."))
                          : Text(TG("The site is outside the capital region, as the act wants."))};
    }
    Judged dispersion() const
    {
        const double share = m_region ? m_region->number("self_sufficiency").value_or(1.0) : 1.0;
        return {capital() ? -1.0 : std::clamp(0.4 + 0.4 * (share - 0.5), 0.0, 1.0),
                capital() ? Text(TG("A load in the capital region concentrates demand."))
                          : Text(TG("A load in %1 disperses demand."), {regionName()})};
    }

    const Plan &m_plan;
    const Study &m_study;
    const Catalogue &m_catalogue;
    const Record *m_region;
};

std::string sourcesOf(const Record &record)
{
    std::string words;
    for (const Source &source : record.sources)
        words += (words.empty() ? "" : "; ") + source.title + " (" + source.reference + ", " + source.date + ")";
    return words;
}

double capexPrice(const Catalogue &catalogue, const char *driver, const Plan &plan)
{
    for (const Record &record : catalogue.set("capex").records)
        if (record.words("driver") == driver) {
            if (const auto won = record.get<Money>("price"))
                return won->si();
            return record.number("price_usd").value_or(0.0) * plan.cost->exchangeRate;
        }
    return 0.0;
}

// What raises the score, most points for a won first.
std::vector<ImpactStep> stepsOf(const Judge &judge, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    std::vector<ImpactStep> steps;
    const double ownPoints = 10.0, share = judge.ownShare(), kwhYear = study.energy->facility.in(units::kWh);
    const double step = std::min(0.05, std::max(ownShareFull - share, 0.0)), gained = step / ownShareFull * ownPoints;
    if (gained > 0.0 && kwhYear > 0.0) {
        const double kw = step * kwhYear / 8760.0;
        steps.push_back({Text(TG("Fuel cells of %1 on the site: %2 of the year's energy."),
                              {measure(kw * 1.1 * units::kW, units::MW, 3), percent(step)}),
                         "own-generation", gained, capexPrice(catalogue, "fuel_cell_kw", plan) * kw * 1.1 * units::KRW});
        steps.push_back(
            {Text(TG("A solar field of %1: %2 of the year's energy."), {measure(kw / 0.15 * units::kW, units::MW, 3), percent(step)}),
             "own-generation", gained, capexPrice(catalogue, "solar_kw", plan) * kw / 0.15 * units::KRW});
        const double extra = (plan.supply->ppaPrice + plan.supply->ppaCharges)
                                 .in(units::KRWPerKWh)-study.energy->meanPrice.value_or(EnergyPrice{})
                                 .in(units::KRWPerKWh);
        steps.push_back(
            {Text(TG("A power purchase agreement for %1 of the year's energy; its extra cost is that of a year."), {percent(step)}),
             "own-generation", gained, std::max(extra, 0.0) * step * kwhYear * units::KRW});
    }
    const double area = study.layout->site.in(units::m2);
    const double perM2 = area > 0.0 ? plan.site->landPrice.si() / area : 0.0;
    steps.push_back({Text(TG("Offer KEPCO %1 of land for grid equipment."), {measure(1500.0 * units::m2, units::m2)}), "land", 5.0,
                     std::max(perM2 * 1500.0, 1.0) * units::KRW});
    if (const double staff = plan.cost->staffCount; staff < jobsFull) {
        const double more = std::min(10.0, jobsFull - staff);
        steps.push_back({Text(TG("%1 more employees; a year's cost."), {count(more)}), "jobs", more / jobsFull * 5.0,
                         plan.cost->staffCost * (1.0 * units::year) * more});
    }
    if (!judge.voltageFits())
        steps.push_back(
            {Text(TG("Take power at %1."), {measure(judge.leastVoltage(), units::kV)}), "voltage-misapplied", 15.0, 18e9 * units::KRW});
    std::stable_sort(steps.begin(), steps.end(), [](const ImpactStep &a, const ImpactStep &b) {
        return a.points * std::max(b.cost.si(), 1.0) > b.points * std::max(a.cost.si(), 1.0);
    });
    return steps;
}

} // namespace

std::optional<GridImpact> gridImpactOf(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const RecordSet &set = catalogue.set("grid-impact");
    const Record *pack = set.find("pack");
    if (!pack)
        return std::nullopt;
    const Judge judge(plan, study, catalogue);
    GridImpact impact;
    impact.packId = pack->id;
    impact.packDate = pack->words("date");
    impact.packStatus = pack->words("status");
    impact.packName = Text::named(pack->nameEn, pack->nameKo);
    impact.packSource = sourcesOf(*pack);
    impact.threshold = pack->number("threshold").value_or(70.0);
    impact.applies = plan.supply->contract >= pack->get<Power>("applies_from").value_or(10.0 * units::MW);
    impact.voltagePasses = judge.voltageFits();
    if (const Record *region = judge.region())
        impact.region = Text::named(region->nameEn, region->nameKo);
    for (const Record &record : set.records) {
        if (&record == pack)
            continue;
        const Judged judged = judge.judge(record.words("measure"));
        const double most = record.number("maximum").value_or(0.0), least = record.number("minimum").value_or(0.0);
        ImpactItem item;
        item.key = record.id;
        item.group = record.words("group");
        item.name = Text::named(record.nameEn, record.nameKo);
        item.evidence = judged.evidence;
        item.maximum = most;
        // A malus takes no more than there is: the sheet's sum does not go below zero.
        item.points = judged.share >= 0.0 ? judged.share * most : std::max(-judged.share * least, -impact.score);
        item.source = sourcesOf(record);
        impact.score += item.points;
        impact.maximum += most;
        impact.items.push_back(std::move(item));
    }
    impact.steps = stepsOf(judge, plan, study, catalogue);
    return impact;
}

} // namespace tokenyard
