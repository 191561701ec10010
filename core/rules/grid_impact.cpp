// SPDX-License-Identifier: Apache-2.0
#include "core/rules/grid_impact.h"

#include "core/base/unit.h"
#include "core/catalogue/weather.h"
#include "core/supply/solar.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TG(source) TY_TR("GridImpact", source)

// Where an item's points begin and end stands in its record of the rule pack; without them it earns none.
struct Scale {
    std::optional<double> full; // all points
    double none = 0.0;          // none of them
    double otherwise = 0.0;     // share of the points where the better case does not hold

    explicit Scale(const Record *item)
    {
        if (!item)
            return;
        full = item->number("full");
        none = item->number("none").value_or(0.0);
        otherwise = item->number("otherwise").value_or(0.0);
    }
    double share(double value) const { return full && *full != none ? std::clamp((value - none) / (*full - none), 0.0, 1.0) : 0.0; }
};

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

    Judged judge(const Record &item) const
    {
        constexpr struct {
            const char *key;
            Judged (Judge::*function)(const Scale &) const;
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
            if (item.words("measure") == known.key)
                return (this->*known.function)(Scale(&item));
        return {0.0, Text(TG("The plan does not say."))};
    }

    // Of what the site uses: what is sold serves others.
    double ownShare() const
    {
        const EnergyResult &energy = *m_study.energy;
        const Energy used = std::max(energy.own + energy.ppaEnergy - energy.exportedEnergy, Energy{});
        return energy.facility > Energy{} ? used / energy.facility : 0.0;
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

    Judged margin(const Scale &scale) const
    {
        const auto possible = m_region ? m_region->number("supply_possible") : std::nullopt;
        if (!possible)
            return {0.0, Text(TG("No review of KEPCO for the region is on record."))};
        const auto room = m_region->get<Power>("headroom");
        const bool tight = room && *room < contract();
        return {tight ? scale.otherwise * *possible : *possible,
                tight ? Text(TG("%1: KEPCO could supply %2 of what data centres asked for; its headroom of %3 is less than the contract."),
                             {regionName(), percent(*possible), measure(*room, units::MW)})
                      : Text(TG("%1: KEPCO could supply %2 of what data centres asked for."), {regionName(), percent(*possible)})};
    }
    Judged overload(const Scale &scale) const
    {
        const double mw = m_study.energy->gridPeak.value_or(contract()).in(units::MW);
        return {scale.share(mw),
                Text(TG("The grid's highest load is %1; own plant and batteries lower it."), {measure(mw * units::MW, units::MW)})};
    }
    Judged difficulty(const Scale &scale) const
    {
        const double possible = m_region ? m_region->number("supply_possible").value_or(0.0) : 0.0;
        return {capital() ? scale.otherwise * possible : possible,
                capital() ? Text(TG("%1 is in the capital region, where new lines are hardest to add."), {regionName()})
                          : Text(TG("%1 is outside the capital region."), {regionName()})};
    }
    Judged voltageKept(const Scale &) const
    {
        return {0.0,
                voltageFits() ? Text(TG("Passes on the plan: the intake has the voltage that its contract needs; KEPCO's study decides."))
                              : Text(TG("Fails on the plan: the intake's voltage does not carry the contract."))};
    }
    Judged voltageApplied(const Scale &) const
    {
        const auto voltage = intakeVoltage();
        if (!voltage)
            return {-1.0, Text(TG("The plan has no grid intake."))};
        return {voltageFits() ? 0.0 : -1.0,
                Text(TG("Contract %1 at %2; article 23 of KEPCO's supply terms asks for %3 at least."),
                     {measure(contract(), units::MW), measure(*voltage, units::kV), measure(leastVoltage(), units::kV)})};
    }
    Judged ownGeneration(const Scale &scale) const
    {
        const double share = ownShare();
        return {scale.share(share),
                Text(TG("Own plant and contracts give %1 of the year's energy; %2 earn all points."),
                     {percent(share), percent(scale.full.value_or(1.0))})};
    }
    Judged efficiency(const Scale &scale) const
    {
        const auto pue = m_study.cooling->pueAnnualFactor;
        if (!pue)
            return {0.0, Text(TG("There is no PUE yet."))};
        return {scale.share(*pue), Text(TG("PUE of the year %1."), {count(*pue, 4)})};
    }
    Judged stability(const Scale &scale) const
    {
        const auto npv = m_study.finance->npv;
        if (!npv)
            return {0.0, Text(TG("There is no NPV yet."))};
        return {*npv > Money{} ? 1.0 : scale.otherwise, Text(TG("NPV of the project %1."), {measure(*npv, units::billionKRW)})};
    }
    Judged localFinance(const Scale &scale) const
    {
        Money tax;
        for (const CostItem &item : m_study.cost->opex)
            if (item.group == "property-tax")
                tax += item.base;
        return {scale.share(tax.si()), Text(TG("Property tax of %1 a year stays in the municipality."), {measure(tax, units::billionKRW)})};
    }
    Judged valueAdded(const Scale &scale) const
    {
        const auto revenue = m_study.finance->revenueAnnual, opex = m_study.cost->opexCash;
        const Money value = revenue && opex ? *revenue - *opex : Money{};
        return {scale.share(value.si()), Text(TG("Revenue less operating cost: %1 a year."), {measure(value, units::billionKRW)})};
    }
    Judged jobs(const Scale &scale) const
    {
        const double staff = m_plan.cost->staffCount;
        return {scale.share(staff), Text(TG("%1 employees on the site."), {count(staff)})};
    }
    Judged selfSufficiency(const Scale &scale) const
    {
        const auto share = m_region ? m_region->number("self_sufficiency") : std::nullopt;
        if (!share)
            return {0.0, Text(TG("The region's self-sufficiency is not on record."))};
        return {scale.share(*share), Text(TG("%1 makes %2 of the power that it uses."), {regionName(), percent(*share)})};
    }
    Judged policy(const Scale &scale) const
    {
        return {capital() ? scale.otherwise : scale.full.value_or(0.0),
                capital() ? Text(TG("The act wants large loads outside the capital region."))
                          : Text(TG("The site is outside the capital region, as the act wants."))};
    }
    Judged dispersion(const Scale &) const
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

// Energy of a year from a kW of modules over 8,760 hours, as the site's weather gives it to a field as one is drawn first.
double solarShare(const Plan &plan, const Catalogue &catalogue)
{
    std::string error;
    const Solar field;
    const Record *record = catalogue.find("solar-fields", field.model);
    const auto model = record ? solarModel(*record, error) : std::nullopt;
    const auto weather = model ? loadWeather(catalogue, plan.site->weather, error) : nullptr;
    return weather ? solarOutput(*weather, *model, planeAt(*weather, field.tilt, field.azimuth)).mean() : 0.0;
}

// Up to a twentieth more of the year's energy from own plant or a contract.
void addOwnPower(const Judge &judge, const Plan &plan, const Study &study, const Catalogue &catalogue, const Record &item,
                 std::vector<ImpactStep> &steps)
{
    const Scale scale(&item);
    const double share = judge.ownShare(), kwhYear = study.energy->facility.in(units::kWh);
    const double step = std::min(0.05, std::max(scale.full.value_or(0.0) - share, 0.0));
    const double gained = (scale.share(share + step) - scale.share(share)) * item.number("maximum").value_or(0.0);
    if (gained <= 0.0 || kwhYear <= 0.0)
        return;
    const double kw = step * kwhYear / hoursPerYear;
    const auto plant = [&](TextSource words, double load, const char *driver) {
        if (load > 0.0)
            steps.push_back({Text(words, {measure(kw / load * units::kW, units::MW, 3), percent(step)}), item.id, gained,
                             capexPrice(catalogue, driver, plan) * kw / load * units::KRW});
    };
    plant(TG("Fuel cells of %1 on the site: %2 of the year's energy."), plan.supply->fuelCellLoadFactor, "fuel_cell_kw");
    plant(TG("A solar field of %1: %2 of the year's energy."), solarShare(plan, catalogue), "solar_kw");
    const EnergyPrice extra = plan.supply->ppaPrice + plan.supply->ppaCharges - study.energy->meanPrice.value_or(EnergyPrice{});
    steps.push_back({Text(TG("A power purchase agreement for %1 of the year's energy; its extra cost is that of a year."), {percent(step)}),
                     item.id, gained, std::max(extra, EnergyPrice{}) * (step * kwhYear * units::kWh)});
}

// What raises the score, most points per won first.
std::vector<ImpactStep> stepsOf(const Judge &judge, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    std::vector<ImpactStep> steps;
    const auto itemOf = [&](const char *id) { return catalogue.find("grid-impact", id); };
    if (const Record *item = itemOf("own-generation"))
        addOwnPower(judge, plan, study, catalogue, *item, steps);
    const double area = study.layout->site.in(units::m2);
    const double perM2 = area > 0.0 ? plan.site->landPrice.si() / area : 0.0;
    const Record *land = itemOf("land");
    if (const auto offer = land ? land->get<Area>("offer") : std::nullopt)
        steps.push_back({Text(TG("Offer KEPCO %1 of land for grid equipment."), {measure(*offer, units::m2)}), land->id,
                         land->number("maximum").value_or(0.0), std::max(perM2 * offer->in(units::m2), 1.0) * units::KRW});
    const Record *jobs = itemOf("jobs");
    if (const Scale scale(jobs); scale.full && plan.cost->staffCount < *scale.full) {
        const double more = std::min(10.0, *scale.full - plan.cost->staffCount);
        steps.push_back({Text(TG("%1 more employees; a year's cost."), {count(more)}), jobs->id,
                         more / *scale.full * jobs->number("maximum").value_or(0.0), plan.cost->staffCost * (1.0 * units::year) * more});
    }
    if (const Record *item = itemOf("voltage-misapplied"); item && !judge.voltageFits()) {
        const char *driver = judge.leastVoltage() > 300.0 * units::kV ? "lines_345kv" : "lines_154kv";
        steps.push_back({Text(TG("Take power at %1."), {measure(judge.leastVoltage(), units::kV)}), item->id,
                         -item->number("minimum").value_or(0.0), capexPrice(catalogue, driver, plan) * units::KRW});
    }
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
        const Judged judged = judge.judge(record);
        const double most = record.number("maximum").value_or(0.0), least = record.number("minimum").value_or(0.0);
        ImpactItem item;
        item.key = record.id;
        item.group = record.words("group");
        item.name = Text::named(record.nameEn, record.nameKo);
        item.evidence = judged.evidence;
        item.maximum = most;
        // A malus takes no more than there is, so the sheet's sum does not go below zero.
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
