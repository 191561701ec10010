// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/cost_model.h"

#include "core/base/unit.h"
#include "core/study/cost/cost_items.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tokenyard {

namespace {

Money krw(double amount) { return Money::fromSi(amount); }

CostItem anItem(std::string key, std::string group, Text label, AssetClass asset)
{
    CostItem item;
    item.key = std::move(key);
    item.group = std::move(group);
    item.label = std::move(label);
    item.asset = asset;
    return item;
}

CostItem ofRecord(const Record &record, double quantityCount, std::string_view unit, const Spread &price)
{
    CostItem item = anItem(record.id, record.words("group"), Text::named(record.nameEn, record.nameKo),
                           parseAssetClass(record.words("asset")).value_or(AssetClass::Plant));
    item.quantityCount = quantityCount;
    item.quantityUnit = unit;
    item.base = krw(price.base * quantityCount);
    item.low = krw(price.low * quantityCount);
    item.high = krw(price.high * quantityCount);
    item.source = sourceWords(record);
    return item;
}

// Whether the plan pays for the item at all: not for a leased shell. What tenants own is in no driver.
bool paid(const CostInput &input, AssetClass asset) { return asset != AssetClass::Building || input.buildingOwned; }

void addRecords(const CostInput &input, const Catalogue &catalogue, CapexTable &table)
{
    for (const Record &record : catalogue.set("capex").records) {
        const CostDriver *driver = findCostDriver(record.words("driver"));
        const auto asset = parseAssetClass(record.words("asset"));
        const double quantityCount = driver ? driver->quantityCount(input) : 0.0;
        if (!(quantityCount > 0.0) || !asset || !paid(input, *asset)) // most: prices of what the plan has not
            continue;
        const double factor = *asset == AssetClass::It ? input.itFactor : input.constructionFactor;
        if (const auto price = unitPrice(record, catalogue, input.priceYear, input.krwPerUsdFactor))
            table.items.push_back(ofRecord(record, quantityCount, driver->unit, price->scaled(factor)));
    }
}

void addRacks(const CostInput &input, const Catalogue &catalogue, CapexTable &table)
{
    for (const RackLot &lot : input.lots) {
        if (lot.racks == 0 || !lot.owned)
            continue;
        CostItem item = anItem("racks:" + lot.rack, "it", Text::named(lot.name, lot.nameKo), AssetClass::It);
        const auto price = rackPrice(lot, catalogue, input.krwPerUsdFactor, item.source);
        if (!price) {
            table.complete = false;
            table.findings.push_back({"cost.rack-price",
                                      Severity::Warning,
                                      {},
                                      Text(TY_TR("Finding", "No source gives the price of the rack '%1', so capex is not complete."),
                                           {Text::named(lot.name, lot.nameKo)}),
                                      Text(TY_TR("Finding", "Choose a rack with a price, or mark the IT as a tenant's."))});
            continue;
        }
        item.quantityCount = lot.racks;
        item.quantityUnit = "racks";
        item.phase = lot.phase;
        const Spread each = price->scaled(input.itFactor * lot.racks);
        item.base = krw(each.base);
        item.low = krw(each.low);
        item.high = krw(each.high);
        table.items.push_back(std::move(item));
    }
}

Spread spreadOf(const CostItem &item) { return {item.base.si(), item.low.si(), item.high.si()}; }

template <class Wanted>
Spread sumWhere(const std::vector<CostItem> &items, Wanted wanted)
{
    Spread sum;
    for (const CostItem &item : items)
        if (wanted(item)) {
            const Spread part = spreadOf(item);
            sum = {sum.base + part.base, sum.low + part.low, sum.high + part.high};
        }
    return sum;
}

bool isBuilt(const CostItem &item) { return item.asset == AssetClass::Building || item.asset == AssetClass::Plant; }
bool isRack(const CostItem &item) { return item.key.starts_with("racks:"); }
// What a contractor builds on the site: not the utility's works, nor plant for own power that comes as a machine.
bool isTrade(const CostItem &item) { return isBuilt(item) && item.group != "grid" && item.group != "own-power"; }

// What a capex record's rate applies to, by its driver key, from the items before it.
std::optional<Spread> shareDriver(std::string_view key, const CostInput &input, const std::vector<CostItem> &items)
{
    if (key == "racks_value")
        return sumWhere(items, isRack);
    if (key == "built_value")
        return sumWhere(items, isTrade);
    if (key == "liquid_built_value")
        return sumWhere(items, isTrade).scaled(input.it > Power{} ? input.liquidIt / input.it : 0.0);
    return std::nullopt;
}

CostItem ofRate(const Record &record, const RecordValue &rate, const Spread &of)
{
    CostItem item = anItem(record.id, record.words("group"), Text::named(record.nameEn, record.nameKo),
                           parseAssetClass(record.words("asset")).value_or(AssetClass::Plant));
    item.quantityCount = *rate.si * 100.0;
    item.quantityUnit = "%";
    item.base = krw(of.base * *rate.si);
    item.low = krw(of.low * rate.low.value_or(*rate.si));
    item.high = krw(of.high * rate.high.value_or(*rate.si));
    item.source = sourceWords(record);
    return item;
}

// Records with a rate: all of those that are a share of construction are of the trades, not of one another.
void addRates(const CostInput &input, const Catalogue &catalogue, CapexTable &table)
{
    const std::vector<CostItem> before = table.items;
    for (const Record &record : catalogue.set("capex").records) {
        const RecordValue *rate = record.find("rate");
        const auto asset = parseAssetClass(record.words("asset"));
        const auto of = rate && rate->si ? shareDriver(record.words("driver"), input, before) : std::nullopt;
        if (!of || !asset || of->base <= 0.0 || !paid(input, *asset))
            continue;
        table.items.push_back(ofRate(record, *rate, *of));
    }
}

// What soft cost and contingency are a share of: everything that is built, not land and not IT.
Spread construction(const std::vector<CostItem> &items) { return sumWhere(items, isBuilt); }

CostItem share(std::string key, TextSource label, const Spread &of, double fraction)
{
    CostItem item = anItem(std::move(key), "soft", Text(label), AssetClass::Soft);
    item.quantityCount = fraction * 100.0;
    item.quantityUnit = "%";
    item.base = krw(of.base * fraction);
    item.low = krw(of.low * fraction);
    item.high = krw(of.high * fraction);
    item.source = "plan";
    return item;
}

// Prices of the day it is built, over the inflation that the cash flow adds: Σ shares ((1 + e) / (1 + i))^years - 1.
std::optional<CostItem> escalationItem(const CostInput &input, const Spread &built, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("cost-basis", "construction-escalation");
    const RecordValue *rate = record ? record->find("rate") : nullptr;
    if (!rate || !rate->si)
        return std::nullopt;
    const auto growth = [&](double e) {
        double sum = 0.0;
        for (const auto &[years, share] : input.midpoints)
            sum += share * (std::pow((1.0 + e) / (1.0 + input.inflationFraction), years) - 1.0);
        return sum;
    };
    const double base = growth(*rate->si);
    if (base <= 0.0)
        return std::nullopt;
    CostItem item = share("escalation", TY_TR("CostItem", "Escalation to the middle of building, above inflation"), built, base);
    item.low = krw(built.low * std::max(0.0, growth(rate->low.value_or(*rate->si))));
    item.high = krw(built.high * growth(rate->high.value_or(*rate->si)));
    item.source = sourceWords(*record);
    return item;
}

void addShares(const CostInput &input, const Catalogue &catalogue, CapexTable &table)
{
    const Spread built = construction(table.items);
    if (built.base <= 0.0)
        return;
    auto escalation = escalationItem(input, built, catalogue);
    table.items.push_back(share("soft-cost", TY_TR("CostItem", "Design, permits, management"), built, input.softFraction));
    if (input.ownersFraction > 0.0)
        table.items.push_back(share("owners-cost", TY_TR("CostItem", "Owner's cost"), built, input.ownersFraction));
    table.items.push_back(
        share("contingency", TY_TR("CostItem", "Contingency"), built.scaled(1.0 + input.softFraction), input.contingencyFraction));
    if (escalation)
        table.items.push_back(std::move(*escalation));
}

CostItem exactItem(std::string key, std::string group, TextSource label, Money amount, AssetClass asset = AssetClass::Plant)
{
    CostItem item = anItem(std::move(key), std::move(group), Text(label), asset);
    item.quantityCount = 1.0;
    item.base = item.low = item.high = amount;
    item.source = "plan";
    return item;
}

// The value that a rate of an opex record is of, by its driver key.
std::optional<Money> valueDriver(std::string_view key, const CostInput &input, const std::vector<CostItem> &capex)
{
    const Money land = sumOf(capex, AssetClass::Land), building = sumOf(capex, AssetClass::Building);
    if (key == "plant_value")
        return sumOf(capex, AssetClass::Plant);
    if (key == "building_value")
        return building;
    if (key == "it_value")
        return sumOf(capex, AssetClass::It);
    if (key == "unwarranted_racks_value") // a mean over the years in which the maker does not replace them
        return krw(sumWhere(capex, isRack).base * std::max(0.0, 1.0 - input.warrantyYearsCount / input.itYearsCount));
    if (key == "insured_value")
        return sumOf(capex) - land;
    if (key == "taxed_value")
        return land + building;
    return std::nullopt;
}

std::optional<CostItem> opexItem(const Record &record, const CostInput &input, const std::vector<CostItem> &capex,
                                 const Catalogue &catalogue)
{
    const std::string key = record.words("driver");
    if (const auto value = valueDriver(key, input, capex)) {
        const RecordValue *rate = record.find("rate");
        if (!rate || !rate->si)
            return std::nullopt;
        const Spread each = Spread{*rate->si, rate->low.value_or(*rate->si), rate->high.value_or(*rate->si)}.scaled(input.opexFactor);
        return ofRecord(record, value->si(), "KRW", each);
    }
    const CostDriver *driver = findCostDriver(key);
    const auto price = unitPrice(record, catalogue, input.priceYear, input.krwPerUsdFactor);
    if (!driver || !price)
        return std::nullopt;
    return ofRecord(record, driver->quantityCount(input), driver->unit, price->scaled(input.opexFactor));
}

} // namespace

CapexTable capexTable(const CostInput &input, const Catalogue &catalogue)
{
    CapexTable table;
    if (input.landOwned && input.landPrice > Money{})
        table.items.push_back(exactItem("land", "land", TY_TR("CostItem", "Land"), input.landPrice, AssetClass::Land));
    addRecords(input, catalogue, table);
    addRacks(input, catalogue, table);
    addRates(input, catalogue, table);
    addShares(input, catalogue, table);
    return table;
}

std::vector<CostItem> itemsBeside(const std::vector<CostItem> &capex, const Catalogue &catalogue)
{
    const Spread it = sumWhere(capex, [](const CostItem &i) { return i.asset == AssetClass::It; });
    const Spread facility = sumWhere(capex, [](const CostItem &i) { return i.asset != AssetClass::It; });
    const Spread taxed = sumWhere(capex, [](const CostItem &i) { return isBuilt(i) || i.asset == AssetClass::Land; });
    const std::tuple<const char *, const char *, Spread> beside[] = {
        {"interest-facility", "interest", facility}, {"interest-it", "interest", it}, {"acquisition-tax", "tax", taxed}};
    std::vector<CostItem> items;
    for (const auto &[id, group, of] : beside) {
        const Record *record = catalogue.find("cost-basis", id);
        const RecordValue *rate = record ? record->find("rate") : nullptr;
        if (!rate || !rate->si || of.base <= 0.0)
            continue;
        items.push_back(ofRate(*record, *rate, of));
        items.back().group = group;
        items.back().asset = AssetClass::Soft;
    }
    return items;
}

std::vector<CostItem> opexTable(const CostInput &input, const std::vector<CostItem> &capex, const Catalogue &catalogue)
{
    std::vector<CostItem> items;
    items.push_back(exactItem("electricity", "electricity", TY_TR("CostItem", "Electricity"), input.electricity));
    if (input.strikePaid != Money{} || input.marketReceived != Money{}) {
        items.push_back(exactItem("virtual-ppa", "electricity", TY_TR("CostItem", "Virtual PPA: strike paid"), input.strikePaid));
        items.push_back(
            exactItem(virtualMarketItem, "electricity", TY_TR("CostItem", "Virtual PPA: market price received"), -input.marketReceived));
    }
    if (input.heatSold > Money{})
        items.push_back(exactItem("heat-sold", "electricity", TY_TR("CostItem", "Heat sold"), -input.heatSold));
    if (input.responsePaid != Money{})
        items.push_back(
            exactItem("demand-response-readiness", "electricity", TY_TR("CostItem", "Demand response: readiness"), -input.responsePaid));
    if (input.responseMarket != Money{})
        items.push_back(exactItem(responseMarketItem, "electricity", TY_TR("CostItem", "Demand response: energy at the market price"),
                                  -input.responseMarket));
    if (input.curtailmentPaid > Money{})
        items.push_back(exactItem("curtailment", "electricity", TY_TR("CostItem", "Paid for load that stops"), -input.curtailmentPaid));
    if (input.ownFuel > Money{})
        items.push_back(exactItem("own-fuel", "own-fuel", TY_TR("CostItem", "Own fuel"), input.ownFuel));
    items.push_back(exactItem("water", "water", TY_TR("CostItem", "Water"), input.water * input.waterPrice));
    items.back().quantityCount = input.water.in(units::m3);
    items.back().quantityUnit = "m³";
    items.push_back(exactItem("staff", "staff", TY_TR("CostItem", "Staff"), input.staffCost * (1.0 * units::year) * input.staffCount));
    items.back().quantityCount = input.staffCount;
    for (const Record &record : catalogue.set("opex").records)
        if (auto item = opexItem(record, input, capex, catalogue); item && item->quantityCount > 0.0)
            items.push_back(std::move(*item));
    return items;
}

Money sumOf(const std::vector<CostItem> &items)
{
    Money sum;
    for (const CostItem &item : items)
        sum += item.base;
    return sum;
}

Money sumOf(const std::vector<CostItem> &items, AssetClass asset)
{
    Money sum;
    for (const CostItem &item : items)
        if (item.asset == asset)
            sum += item.base;
    return sum;
}

Money depreciationOf(const std::vector<CostItem> &capex, const Lives &lives)
{
    return sumOf(capex, AssetClass::It) / lives.itYearsCount + sumOf(capex, AssetClass::Building) / lives.buildingYearsCount
        + (sumOf(capex, AssetClass::Plant) + sumOf(capex, AssetClass::Soft)) / lives.plantYearsCount;
}

} // namespace tokenyard
