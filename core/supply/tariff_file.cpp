// SPDX-License-Identifier: Apache-2.0
#include "core/supply/tariff_file.h"

#include "core/base/csv_encoding.h"
#include "core/base/cut_words.h"
#include "core/base/json_depth.h"
#include "core/base/json_keys.h"
#include "core/base/months.h"
#include "core/supply/schedule_json.h"
#include "core/supply/urdb.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

namespace tokenyard::rates {

namespace {

constexpr std::size_t mostCharges = 200;
constexpr double mostKw = 1e9; // as in a load: ten times Korea's peak

// A list of twelve figures, four (by quarter) or one for all months.
std::array<double, 12> months(const JsonValue &charge, const char *key, const std::string &place, JsonFaults &faults)
{
    std::array<double, 12> out{};
    const auto it = charge.find(key);
    if (it != charge.end() && it->is_number()) {
        out.fill(faults.number(*it, place));
        return out;
    }
    const std::size_t count = it != charge.end() && it->is_array() ? it->size() : 0;
    if (count != 12 && count != 4) {
        faults.add(fmt::format("{}.{} should be a number, 4 quarters or 12 months, and has {}", place, key, count));
        return out;
    }
    for (std::size_t m = 0; m < 12; ++m)
        out[m] = faults.number((*it)[count == 12 ? m : m / 3], fmt::format("{}.{}", place, key));
    return out;
}

Schedule scheduleOf(const JsonValue &charge, std::size_t periods, const std::string &place, JsonFaults &faults)
{
    Schedule schedule;
    schedule.weekday = monthByHour(charge, "weekday", periods, faults);
    schedule.weekend = monthByHour(charge, "weekend", periods, faults);
    schedule.holidaysAreWeekends = faults.flag(charge, "holidays_as_weekends", place);
    return schedule;
}

Charge energyOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    EnergyCharge energy;
    energy.periods = periodsOf(charge, "periods", true, faults);
    energy.schedule = scheduleOf(charge, energy.periods.size(), place, faults);
    return energy;
}

constexpr std::pair<const char *, DemandUnit> demandUnits[] = {
    {"kW", DemandUnit::Kw}, {"kVA", DemandUnit::Kva}, {"kvar", DemandUnit::Kvar}};

DemandUnit demandUnitOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    const std::string unit = faults.words(charge, "unit");
    for (const auto &[name, known] : demandUnits)
        if (unit.empty() || unit == name)
            return known;
    faults.add(fmt::format("{}.unit is '{}'; it should be kW, kVA or kvar", place, cutWords(unit, 24)));
    return DemandUnit::Kw;
}

Charge demandOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    DemandByPeriod demand;
    demand.periods = periodsOf(charge, "periods", false, faults);
    demand.schedule = scheduleOf(charge, demand.periods.size(), place, faults);
    demand.coincident = faults.flag(charge, "coincident", place);
    demand.unit = demandUnitOf(charge, place, faults);
    demand.daily = faults.flag(charge, "daily", place);
    return demand;
}

Charge monthlyDemandOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    DemandByMonth demand;
    demand.seasons = periodsOf(charge, "seasons", false, faults);
    if (charge.contains("months")) {
        const auto which = months(charge, "months", place, faults);
        for (std::size_t m = 0; m < 12; ++m)
            if (which[m] >= 0.0 && which[m] < double(demand.seasons.size()) && which[m] == std::floor(which[m]))
                demand.seasonOfMonth[m] = int(which[m]);
            else
                faults.add(fmt::format("{}.months, month {}: names season {}, and there are 0 to {}", place, m + 1, which[m],
                                       double(demand.seasons.size()) - 1.0));
    }
    demand.daily = faults.flag(charge, "daily", place);
    demand.unit = demandUnitOf(charge, place, faults);
    return demand;
}

Charge ratchetOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    Ratchet ratchet;
    ratchet.share = months(charge, "share", place, faults);
    for (const double share : ratchet.share)
        faults.within(share, 0.0, 1.0, place + ".share");
    ratchet.months = int(std::clamp(faults.numberOr(charge, "look_back", 11, place), 0.0, 12.0));
    ratchet.minimumKw = faults.within(faults.numberOr(charge, "minimum_kw", 0.0, place), 0.0, mostKw, place + ".minimum_kw");
    ratchet.wholeMonth = faults.flag(charge, "whole_month", place);
    return ratchet;
}

Charge pricesOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    HourlyPrices prices;
    const auto hours = charge.find("hours");
    const std::size_t count = hours != charge.end() && hours->is_array() ? hours->size() : 0;
    if (count != 8760 && count != 8784)
        faults.add(fmt::format("{}.hours has {} prices; a year has 8760 hours, or 8784", place, count));
    for (std::size_t h = 0; h < count; ++h) {
        const std::string hour = fmt::format("{}.hours, hour {},", place, h);
        prices.perKwh.push_back(faults.within(faults.number((*hours)[h], hour), -faults.reach.energy, faults.reach.energy, hour));
    }
    return prices;
}

// Of the charges, above zero or below: a tenfold bill, or one given back, has a slip in it.
double shareAt(const JsonValue &object, const char *key, const std::string &place, JsonFaults &faults)
{
    return faults.within(faults.numberOr(object, key, 0.0, place), -1.0, 10.0, fmt::format("{}.{}", place, key));
}

Charge shareOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    ShareOfCharges share;
    share.name = faults.words(charge, "name");
    if (charge.contains("share"))
        share.steps.push_back({0, 1, shareAt(charge, "share", place, faults)});
    for (const JsonValue &step : charge.value("steps", JsonValue::array())) {
        const std::string from = step.is_object() ? faults.words(step, "from") : std::string();
        const auto begins = from.size() == 7 ? monthNumber(from) : std::nullopt;
        if (!begins)
            faults.add(fmt::format("{}.steps: '{}' is no month like 2025-07", place, cutWords(from, 20)));
        share.steps.push_back({begins.value_or(0) / 12, begins.value_or(0) % 12 + 1,
                               step.is_object() ? shareAt(step, "share", place + ".steps", faults) : 0.0});
    }
    if (share.steps.empty())
        faults.add(place + " has no share");
    std::sort(share.steps.begin(), share.steps.end(),
              [](const auto &a, const auto &b) { return a.fromYear * 12 + a.fromMonth < b.fromYear * 12 + b.fromMonth; });
    return share;
}

// An amount of money, or a credit, up to `most`.
double amountAt(const JsonValue &charge, const char *key, double most, const std::string &place, JsonFaults &faults)
{
    return faults.within(faults.numberOr(charge, key, 0.0, place), -most, most, fmt::format("{}.{}", place, key));
}

Charge sellBackOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    SellBack sell;
    const std::string metering = faults.words(charge, "metering");
    constexpr std::pair<const char *, Metering> names[] = {{"net-monthly", Metering::NetMonthly},
                                                           {"net-billing", Metering::NetBilling},
                                                           {"net-credits", Metering::NetCredits},
                                                           {"sell-all", Metering::SellAll}};
    const auto *known = std::find_if(std::begin(names), std::end(names), [&](const auto &name) { return metering == name.first; });
    if (known == std::end(names))
        faults.add(fmt::format("{}.metering is '{}'; it should be net-monthly, net-billing, net-credits or sell-all", place,
                               cutWords(metering, 24)));
    else
        sell.metering = known->second;
    sell.yearEndSell = amountAt(charge, "year_end_sell", faults.reach.energy, place, faults);
    return sell;
}

PowerFactorRule powerFactorOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    PowerFactorRule rule;
    rule.target = faults.within(faults.numberOr(charge, "target", 0.9, place), 0.0, 1.0, place + ".target");
    rule.perPoint = faults.within(faults.numberOr(charge, "per_point", 0.0, place), -1.0, 1.0, place + ".per_point");
    rule.rebateUpTo = faults.within(faults.numberOr(charge, "rebate_up_to", rule.target, place), 0.0, 1.0, place + ".rebate_up_to");
    rule.floor = faults.within(faults.numberOr(charge, "floor", 0.0, place), 0.0, 1.0, place + ".floor");
    return rule;
}

Charge adderOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    Adder adder{faults.words(charge, "name"), months(charge, "price", place, faults)};
    for (const double price : adder.perKwh)
        faults.within(price, -faults.reach.energy, faults.reach.energy, place + ".price");
    return adder;
}

std::optional<Charge> chargeOf(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    const std::string type = charge.is_object() ? faults.words(charge, "type") : std::string();
    const double month = faults.reach.amount, year = 12.0 * month;
    if (type == "energy")
        return energyOf(charge, place, faults);
    if (type == "demand-by-period")
        return demandOf(charge, place, faults);
    if (type == "demand-by-month")
        return monthlyDemandOf(charge, place, faults);
    if (type == "ratchet")
        return ratchetOf(charge, place, faults);
    if (type == "fixed")
        return FixedCharge{amountAt(charge, "per_month", month, place, faults) + amountAt(charge, "per_year", year, place, faults) / 12.0,
                           amountAt(charge, "per_further_meter", month, place, faults)};
    if (type == "minimum")
        return MinimumCharge{amountAt(charge, "per_month", month, place, faults), amountAt(charge, "per_year", year, place, faults)};
    if (type == "hourly-prices")
        return pricesOf(charge, place, faults);
    if (type == "adder")
        return adderOf(charge, place, faults);
    if (type == "share")
        return shareOf(charge, place, faults);
    if (type == "vat")
        return ValueAddedTax{faults.within(faults.numberOr(charge, "share", 0.0, place), 0.0, 1.0, place + ".share")};
    if (type == "power-factor")
        return powerFactorOf(charge, place, faults);
    if (type == "sell-back")
        return sellBackOf(charge, place, faults);
    faults.add(fmt::format("{}.type is '{}'; see docs/equations-energy.md for the types of charges", place, cutWords(type, 24)));
    return std::nullopt;
}

// What a tariff of our own may hold. Another word would be a charge or a limit that is not billed.
void refuseUnknown(const JsonValue &object, const std::string &place, const std::vector<std::string_view> &known, JsonFaults &faults)
{
    for (const auto &[key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) != known.end() || key == "comment")
            continue;
        std::string names;
        for (const std::string_view name : known)
            names += (names.empty() ? "" : ", ") + std::string(name);
        faults.add(fmt::format("{}'{}' is not read here; what is read is {}", place, cutWords(key, 24), names));
    }
}

void refuseUnknownInCharge(const JsonValue &charge, const std::string &place, JsonFaults &faults)
{
    static const std::map<std::string, std::vector<std::string_view>> keys{
        {"energy", {"type", "periods", "weekday", "weekend", "holidays_as_weekends"}},
        {"demand-by-period", {"type", "periods", "weekday", "weekend", "holidays_as_weekends", "coincident", "daily", "unit"}},
        {"demand-by-month", {"type", "seasons", "months", "daily", "unit"}},
        {"ratchet", {"type", "share", "look_back", "minimum_kw", "whole_month"}},
        {"fixed", {"type", "per_month", "per_year", "per_further_meter"}},
        {"minimum", {"type", "per_month", "per_year"}},
        {"hourly-prices", {"type", "hours"}},
        {"adder", {"type", "name", "price"}},
        {"share", {"type", "name", "share", "steps"}},
        {"vat", {"type", "share"}},
        {"power-factor", {"type", "target", "per_point", "rebate_up_to", "floor"}},
        {"sell-back", {"type", "metering", "year_end_sell"}}};
    const auto known = keys.find(faults.words(charge, "type"));
    if (known != keys.end())
        refuseUnknown(charge, place + ": ", known->second, faults);
}

// "2025-07-01", or nothing.
void checkDate(const std::string &date, const char *key, JsonFaults &faults)
{
    int year = 0, month = 0, day = 0, length = 0;
    const bool read = std::sscanf(date.c_str(), "%4d-%2d-%2d%n", &year, &month, &day, &length) == 3;
    const std::chrono::year_month_day real{std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (!date.empty()
        && !(read && real.ok()
             && (std::size_t(length) == date.size() || date[std::size_t(length)] == 'T' || date[std::size_t(length)] == ' ')))
        faults.add(fmt::format("{} is '{}', which is no date like 2025-07-01", key, cutWords(date, 20)));
}

// Two charges on energy add up, which is seldom meant.
void noteSecondEnergy(RateTariff &tariff, const std::string &place)
{
    const std::string note = place + " is another charge on energy: each kWh pays both";
    if (std::ranges::count_if(tariff.charges, [](const Charge &c) { return std::holds_alternative<EnergyCharge>(c); }) > 1
        && std::holds_alternative<EnergyCharge>(tariff.charges.back()) && std::ranges::count(tariff.notes, note) == 0)
        tariff.notes.push_back(note);
}

RateTariff ownTariff(const JsonValue &document, JsonFaults &faults)
{
    RateTariff tariff;
    tariff.name = faults.words(document, "name");
    tariff.utility = faults.words(document, "utility");
    tariff.currency = currencyOf(document, tariff.currency, faults);
    tariff.validFrom = faults.words(document, "valid_from");
    tariff.validTo = faults.words(document, "valid_to");
    checkDate(tariff.validFrom, "valid_from", faults);
    checkDate(tariff.validTo, "valid_to", faults);
    refuseUnknown(document, "", {"name", "utility", "currency", "valid_from", "valid_to", "demand_window_minutes", "notes", "charges"},
                  faults);
    const double window = faults.numberOr(document, "demand_window_minutes", 0.0, "tariff");
    tariff.demandWindowMinutes = window >= 0.0 && window <= 1440.0 ? int(window) : 0;
    if (tariff.demandWindowMinutes != window)
        faults.add(fmt::format("demand_window_minutes is {:g}; it should be a whole number from 0 to 1440", window));
    for (const JsonValue &note : document.value("notes", JsonValue::array()))
        if (note.is_string() && tariff.notes.size() < mostCharges)
            tariff.notes.push_back(note.get<std::string>());
    const JsonValue &charges = document["charges"];
    if (!charges.is_array() || charges.empty() || charges.size() > mostCharges)
        faults.add(fmt::format("charges should list 1 to {} charges", mostCharges));
    for (std::size_t i = 0; charges.is_array() && i < std::min(charges.size(), mostCharges); ++i) {
        const bool before = faults.any();
        JsonFaults own;
        own.reach = faults.reach;
        const std::string place = fmt::format("charges[{}]", i);
        if (auto charge = chargeOf(charges[i], place, own)) {
            tariff.charges.push_back(std::move(*charge));
            noteSecondEnergy(tariff, place);
        }
        if (charges[i].is_object())
            refuseUnknownInCharge(charges[i], place, own);
        if (!own.unreadPlaces().empty()) // a word in a tier
            own.add(fmt::format("'{}' is not read here; what is read is rate, adj, max, unit, sell", own.unreadPlaces().front()));
        if (!before && own.any())
            faults.add(own.first().starts_with("charges[") ? own.first() : fmt::format("charges[{}]: {}", i, own.first()));
    }
    return tariff;
}

// Where in the text a parser stopped.
std::string lineOf(std::string_view text, std::size_t byte)
{
    return std::to_string(1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(std::min(byte, text.size())), '\n'));
}

std::optional<JsonValue> parsed(std::string_view text, std::string &error)
{
    const DecodedText decoded = decodeText(text);
    if (!decoded.why.empty() || nestsTooDeep(decoded.text)) {
        error = decoded.why.empty() ? "its lists nest too deeply" : decoded.why.english();
        if (error.ends_with('.'))
            error.pop_back();
        return std::nullopt;
    }
    text = decoded.text;
    try {
        JsonValue json = JsonValue::parse(text);
        if (const std::string twice = keyTwice(text); !twice.empty()) {
            error = fmt::format("it states '{}' twice in one place", twice);
            return std::nullopt;
        }
        return json;
    } catch (const nlohmann::json::parse_error &fault) {
        error = fmt::format("line {} is not JSON", lineOf(text, fault.byte));
    } catch (const nlohmann::json::exception &) {
        error = "it is not JSON";
    }
    return std::nullopt;
}

JsonValue tierJson(const Tier &tier)
{
    constexpr const char *units[] = {"kWh", "kWh/kW", "kWh daily", "kWh/kW daily"};
    JsonValue json{{"rate", tier.price}};
    if (tier.upTo != unlimited)
        json["max"] = tier.upTo;
    if (tier.sell != 0.0)
        json["sell"] = tier.sell;
    if (tier.unit != TierUnit::Kwh)
        json["unit"] = units[int(tier.unit)];
    return json;
}

JsonValue periodsJson(const std::vector<Tiers> &periods)
{
    JsonValue json = JsonValue::array();
    for (const Tiers &tiers : periods) {
        json.push_back(JsonValue::array());
        for (const Tier &tier : tiers)
            json.back().push_back(tierJson(tier));
    }
    return json;
}

void addSchedule(const Schedule &schedule, JsonValue &json)
{
    json["weekday"] = schedule.weekday;
    json["weekend"] = schedule.weekend;
    if (schedule.holidaysAreWeekends)
        json["holidays_as_weekends"] = true;
}

struct ChargeWriter {
    JsonValue operator()(const EnergyCharge &c) const
    {
        JsonValue json{{"type", "energy"}, {"periods", periodsJson(c.periods)}};
        addSchedule(c.schedule, json);
        return json;
    }
    JsonValue operator()(const DemandByPeriod &c) const
    {
        JsonValue json{{"type", "demand-by-period"}, {"periods", periodsJson(c.periods)}};
        addSchedule(c.schedule, json);
        if (c.coincident)
            json["coincident"] = true;
        if (c.daily)
            json["daily"] = true;
        addUnit(c.unit, json);
        return json;
    }
    JsonValue operator()(const DemandByMonth &c) const
    {
        JsonValue json{{"type", "demand-by-month"}, {"seasons", periodsJson(c.seasons)}, {"months", c.seasonOfMonth}, {"daily", c.daily}};
        addUnit(c.unit, json);
        return json;
    }
    static void addUnit(DemandUnit unit, JsonValue &json)
    {
        for (const auto &[name, known] : demandUnits)
            if (unit == known && unit != DemandUnit::Kw)
                json["unit"] = name;
    }
    JsonValue operator()(const Ratchet &c) const
    {
        JsonValue json{{"type", "ratchet"}, {"share", c.share}, {"look_back", c.months}, {"minimum_kw", c.minimumKw}};
        if (c.wholeMonth)
            json["whole_month"] = true;
        return json;
    }
    JsonValue operator()(const FixedCharge &c) const
    {
        JsonValue json{{"type", "fixed"}, {"per_month", c.perMonth}};
        if (c.perFurtherMeter != 0.0)
            json["per_further_meter"] = c.perFurtherMeter;
        return json;
    }
    JsonValue operator()(const MinimumCharge &c) const { return {{"type", "minimum"}, {"per_month", c.perMonth}, {"per_year", c.perYear}}; }
    JsonValue operator()(const HourlyPrices &c) const { return {{"type", "hourly-prices"}, {"hours", c.perKwh}}; }
    JsonValue operator()(const Adder &c) const { return {{"type", "adder"}, {"name", c.name}, {"price", c.perKwh}}; }
    JsonValue operator()(const ShareOfCharges &c) const
    {
        JsonValue steps = JsonValue::array();
        for (const auto &step : c.steps)
            steps.push_back({{"from", fmt::format("{:04d}-{:02d}", step.fromYear, step.fromMonth)}, {"share", step.share}});
        return {{"type", "share"}, {"name", c.name}, {"steps", steps}};
    }
    JsonValue operator()(const ValueAddedTax &c) const { return {{"type", "vat"}, {"share", c.share}}; }
    JsonValue operator()(const PowerFactorRule &c) const
    {
        return {
            {"type", "power-factor"}, {"target", c.target}, {"per_point", c.perPoint}, {"rebate_up_to", c.rebateUpTo}, {"floor", c.floor}};
    }
    JsonValue operator()(const SellBack &c) const
    {
        constexpr const char *names[] = {"net-monthly", "net-billing", "net-credits", "sell-all"};
        return {{"type", "sell-back"}, {"metering", names[int(c.metering)]}, {"year_end_sell", c.yearEndSell}};
    }
};

} // namespace

std::optional<RateTariff> tariffFromJson(std::string_view text, std::string &error)
{
    std::optional<JsonValue> document = parsed(text, error);
    if (!document)
        return std::nullopt;
    // The answer of URDB's service wraps its tariffs.
    if (document->is_object() && document->contains("items") && (*document)["items"].is_array() && (*document)["items"].size() == 1)
        document = JsonValue((*document)["items"][0]);
    else if (document->is_object() && document->contains("items") && (*document)["items"].is_array()) {
        error = fmt::format("it holds {} tariffs; a file for the bill has one", (*document)["items"].size());
        return std::nullopt;
    }
    JsonFaults faults;
    RateTariff tariff;
    try {
        if (document->is_object() && document->contains("charges"))
            tariff = ownTariff(*document, faults);
        else if (document->is_object() && looksLikeUrdb(*document))
            tariff = tariffFromUrdb(*document, faults);
        else
            faults.add("it has neither energyratestructure (URDB) nor charges (Tokenyard), so it is no tariff");
    } catch (const nlohmann::json::exception &) {
        faults.add("one of its values has the wrong type");
    }
    error = faults.first();
    return faults.any() ? std::nullopt : std::optional(std::move(tariff));
}

std::string tariffToJson(const RateTariff &tariff)
{
    JsonValue json{{"name", tariff.name},          {"utility", tariff.utility},
                   {"currency", tariff.currency},  {"valid_from", tariff.validFrom},
                   {"valid_to", tariff.validTo},   {"demand_window_minutes", tariff.demandWindowMinutes},
                   {"charges", JsonValue::array()}};
    for (const Charge &charge : tariff.charges)
        json["charges"].push_back(std::visit(ChargeWriter{}, charge));
    if (!tariff.notes.empty())
        json["notes"] = tariff.notes;
    return json.dump(1);
}

} // namespace tokenyard::rates
