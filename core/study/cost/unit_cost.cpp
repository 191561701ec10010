// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/unit_cost.h"

#include "core/base/unit.h"
#include "core/plan/object.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard {

namespace {

using I = CostInput;

double equipmentOf(const I &input, std::string_view driver)
{
    const auto known = input.equipment.find(driver);
    return known == input.equipment.end() ? 0.0 : known->second;
}

constexpr std::array fixedDrivers{
    CostDriver{"it_kw", "kW", [](const I &i) { return i.it.in(units::kW); }},
    CostDriver{"own_it_kw", "kW", [](const I &i) { return i.ownIt.in(units::kW); }},
    CostDriver{"allowance_t", "t", [](const I &i) { return i.allowances.in(units::tonne); }},
    CostDriver{"contract_kw", "kW", [](const I &i) { return i.contract.in(units::kW); }},
    CostDriver{"land_m2", "m²", [](const I &i) { return i.land.in(units::m2); }},
    CostDriver{"building_m2", "m²", [](const I &i) { return i.building.in(units::m2); }},
    CostDriver{"ups_kw", "kW", [](const I &i) { return i.ups.in(units::kW); }},
    CostDriver{"generator_kw", "kW", [](const I &i) { return i.generators.in(units::kW); }},
    CostDriver{"absorption_kw", "kW", [](const I &i) { return equipmentOf(i, "absorption_kw") / units::kW.factor; }},
    CostDriver{"long_autonomy_kwh", "kWh", [](const I &i) { return equipmentOf(i, "long_autonomy_kwh") / units::kWh.factor; }},
    CostDriver{"long_fuel_m3", "m³", [](const I &i) { return equipmentOf(i, "long_fuel_m3"); }},
    CostDriver{"main_kva", "kVA", [](const I &i) { return i.mainTransformers.in(units::kVA); }},
    CostDriver{"intake_kva", "kVA", [](const I &i) { return i.intake.in(units::kVA); }},
    CostDriver{"power_feeder_m", "m", [](const I &i) { return i.powerFeeders.in(units::m); }},
    CostDriver{"pipe_m", "m", [](const I &i) { return i.pipes.in(units::m); }},
    CostDriver{"fibre_m", "m", [](const I &i) { return i.fibre.in(units::m); }},
    CostDriver{"lines_22kv9", "lines", [](const I &i) { return double(i.lines22kv9); }},
    CostDriver{"lines_154kv", "lines", [](const I &i) { return double(i.lines154kv); }},
    CostDriver{"lines_345kv", "lines", [](const I &i) { return double(i.lines345kv); }},
    CostDriver{"gpus", "GPUs",
               [](const I &i) {
                   int n = 0;
                   for (const RackLot &lot : i.lots)
                       n += lot.owned ? lot.gpus : 0;
                   return double(n);
               }},
};

// The unit that the key of a kind's driver ends in.
AnyUnit unitOfDriver(std::string_view key)
{
    constexpr std::pair<std::string_view, AnyUnit> endings[] = {{"_kw", units::kW}, {"_kwh", units::kWh}, {"_kva", units::kVA},
                                                                {"_m3", units::m3}, {"_m2", units::m2},   {"_m", units::m}};
    for (const auto &[ending, unit] : endings)
        if (key.ends_with(ending))
            return unit;
    return units::one;
}

const std::vector<CostDriver> &allDrivers()
{
    static const std::vector<CostDriver> drivers = [] {
        std::vector<CostDriver> all(fixedDrivers.begin(), fixedDrivers.end());
        for (const KindInfo &kind : allKinds())
            if (*kind.costDriver) {
                const AnyUnit unit = unitOfDriver(kind.costDriver);
                all.push_back({kind.costDriver, unit.symbol, nullptr, unit.factor});
            }
        return all;
    }();
    return drivers;
}

// A dimensionless value with its range; a missing limit is the value itself.
std::optional<Spread> spread(const Record *record, std::string_view key)
{
    const RecordValue *value = record ? record->find(key) : nullptr;
    if (!value || !value->si)
        return std::nullopt;
    const double base = *value->si;
    return Spread{base, value->low.value_or(base), value->high.value_or(base)};
}

// (1 + rate)^(years) for construction; IT is priced at the day.
double escalation(const Record &record, const Catalogue &catalogue, int priceYear)
{
    const std::optional<double> year = record.number("price_year");
    const Record *rate = catalogue.find("cost-basis", "construction-escalation");
    if (!year || !rate || record.words("asset") == "it")
        return 1.0;
    return std::pow(1.0 + rate->number("rate").value_or(0.0), priceYear - *year);
}

Spread times(const Spread &a, const Spread &b) { return {a.base * b.base, a.low * b.low, a.high * b.high}; }

// The dollars of a GPU by its record, or by what it rents for.
std::optional<Spread> gpuPriceUsd(const Record &accelerator, const Catalogue &catalogue)
{
    if (const auto price = spread(&accelerator, "price_usd"))
        return price;
    const auto rental = spread(&accelerator, "rental_usd_per_hour");
    const Record *ratio = catalogue.find("cost-basis", "price-from-rental");
    const RecordValue *hours = ratio ? ratio->find("hours") : nullptr;
    if (!rental || !hours || !hours->si)
        return std::nullopt;
    const double h = units::hour.factor;
    return times(*rental, {*hours->si / h, hours->low.value_or(*hours->si) / h, hours->high.value_or(*hours->si) / h});
}

std::optional<Spread> rackPriceUsd(const RackLot &lot, const Catalogue &catalogue, std::string &source)
{
    if (const Record *rack = catalogue.find("racks", lot.rack))
        if (const auto price = spread(rack, "price_usd")) {
            source = sourceWords(*rack);
            return price;
        }
    const Record *accelerator = catalogue.find("accelerators", lot.accelerator);
    if (!accelerator || lot.racks == 0)
        return std::nullopt;
    source = sourceWords(*accelerator);
    if (const auto price = spread(accelerator, "rack_price_usd"))
        return price;
    const auto gpu = gpuPriceUsd(*accelerator, catalogue);
    const auto server = spread(catalogue.find("cost-basis", "server-over-gpu"), "factor");
    if (!gpu || !server)
        return std::nullopt;
    return times(*gpu, *server).scaled(double(lot.gpus) / lot.racks);
}

} // namespace

double CostDriver::quantityCount(const CostInput &input) const
{
    if (quantity)
        return quantity(input);
    const auto it = input.equipment.find(key);
    return it == input.equipment.end() ? 0.0 : it->second / factor;
}

const CostDriver *findCostDriver(std::string_view key)
{
    for (const CostDriver &driver : allDrivers())
        if (key == driver.key)
            return &driver;
    return nullptr;
}

std::optional<Spread> unitPrice(const Record &record, const Catalogue &catalogue, int priceYear, double krwPerUsdFactor)
{
    const double factor = escalation(record, catalogue, priceYear);
    if (const RecordValue *won = record.find("price"); won && won->si)
        return spread(&record, "price")->scaled(factor);
    const auto dollars = spread(&record, "price_usd");
    return dollars ? std::optional(dollars->scaled(krwPerUsdFactor * factor)) : std::nullopt;
}

std::optional<Spread> rackPrice(const RackLot &lot, const Catalogue &catalogue, double krwPerUsdFactor, std::string &source)
{
    const auto dollars = rackPriceUsd(lot, catalogue, source);
    return dollars ? std::optional(dollars->scaled(krwPerUsdFactor)) : std::nullopt;
}

std::optional<AssetClass> parseAssetClass(std::string_view words)
{
    constexpr std::pair<std::string_view, AssetClass> classes[] = {{"land", AssetClass::Land},
                                                                   {"building", AssetClass::Building},
                                                                   {"plant", AssetClass::Plant},
                                                                   {"it", AssetClass::It},
                                                                   {"soft", AssetClass::Soft}};
    for (const auto &[key, asset] : classes)
        if (key == words)
            return asset;
    return std::nullopt;
}

std::string sourceWords(const Record &record)
{
    std::string words;
    for (const Source &source : record.sources)
        words += (words.empty() ? "" : "; ") + source.title;
    return words;
}

Text quantityUnitText(const std::string &unit)
{
    for (const TextSource &word :
         {TY_TR("Quantity", "racks"), TY_TR("Quantity", "GPUs"), TY_TR("Quantity", "lines"), TY_TR("Quantity", "KRW")})
        if (unit == word.source)
            return Text(word);
    return Text::verbatim(unit);
}

} // namespace tokenyard
