// SPDX-License-Identifier: Apache-2.0
#include "core/supply/urdb.h"

#include "core/base/cut_words.h"
#include "core/supply/schedule_json.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cmath>
#include <optional>

namespace tokenyard::rates {

namespace {

constexpr double endless = 1e9;                         // kWh or kW: files write such numbers for "no limit"
constexpr double kwPerHorsepower = 0.74569987158227022; // 550 ft lbf/s

std::string squeezed(std::string words)
{
    std::string out;
    for (char c : words)
        if (c != ' ')
            out += char(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

bool has(const JsonValue &urdb, const char *key)
{
    const auto it = urdb.find(key);
    return it != urdb.end() && !it->is_null() && !(it->is_array() && it->empty());
}

// A last tier that ends: what lies beyond it has a price too, its own.
void noteEnds(const char *key, const std::vector<Tiers> &periods, RateTariff &tariff)
{
    for (std::size_t p = 0; p < periods.size(); ++p)
        if (!periods[p].empty() && periods[p].back().upTo < endless)
            return tariff.notes.push_back(fmt::format("{}[{}]: the last tier ends at {:g}; what is beyond it is charged at its price", key,
                                                      p, periods[p].back().upTo));
}

void addEnergy(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    if (!has(urdb, "energyratestructure")) {
        if (!has(urdb, "demandratestructure") && !has(urdb, "flatdemandstructure"))
            faults.add("energyratestructure is missing, and so is every demand charge");
        return;
    }
    EnergyCharge energy;
    energy.periods = periodsOf(urdb, "energyratestructure", true, faults);
    noteEnds("energyratestructure", energy.periods, tariff);
    energy.schedule.weekday = monthByHour(urdb, "energyweekdayschedule", energy.periods.size(), faults);
    energy.schedule.weekend = monthByHour(urdb, "energyweekendschedule", energy.periods.size(), faults);
    tariff.charges.emplace_back(std::move(energy));
}

// Prices per unit of demand: of horsepower as prices per kW, of kVA as they are.
template <class Demand>
void readUnit(const JsonValue &urdb, const char *key, std::vector<Tiers> &periods, Demand &demand, JsonFaults &faults, RateTariff &tariff)
{
    std::string unit = squeezed(faults.words(urdb, key));
    demand.daily = unit.ends_with("daily");
    if (demand.daily)
        unit.resize(unit.size() - 5);
    double kwPerUnit = 1.0;
    if (unit == "hp")
        kwPerUnit = kwPerHorsepower;
    else if (unit == "kva") {
        demand.unit = DemandUnit::Kva;
        tariff.notes.push_back(std::string(key) + " is kVA: the load's kW over the power factor, which is 1 where none is given");
    } else if (!unit.empty() && unit != "kw")
        faults.add(fmt::format("{} is '{}'; it should be kW, hp or kVA", key, cutWords(unit, 24)));
    for (Tiers &tiers : periods)
        for (Tier &tier : tiers) {
            tier.price /= kwPerUnit;
            tier.upTo = tier.upTo == unlimited ? tier.upTo : tier.upTo * kwPerUnit;
        }
}

void addDemandByPeriod(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    if (!has(urdb, "demandratestructure"))
        return;
    DemandByPeriod demand;
    demand.periods = periodsOf(urdb, "demandratestructure", false, faults);
    noteEnds("demandratestructure", demand.periods, tariff);
    demand.schedule.weekday = monthByHour(urdb, "demandweekdayschedule", demand.periods.size(), faults);
    demand.schedule.weekend = monthByHour(urdb, "demandweekendschedule", demand.periods.size(), faults);
    readUnit(urdb, "demandrateunit", demand.periods, demand, faults, tariff);
    tariff.charges.emplace_back(std::move(demand));
}

void addCoincident(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    if (!has(urdb, "coincidentratestructure") || !has(urdb, "coincidentrateschedule"))
        return;
    DemandByPeriod demand;
    demand.coincident = true;
    demand.periods = periodsOf(urdb, "coincidentratestructure", false, faults);
    demand.schedule.weekday = monthByHour(urdb, "coincidentrateschedule", demand.periods.size(), faults);
    demand.schedule.weekend = demand.schedule.weekday;
    readUnit(urdb, "coincidentrateunit", demand.periods, demand, faults, tariff);
    tariff.notes.push_back("Coincident demand is billed on the highest of its hours; the utility's own peak hour is not known beforehand");
    tariff.charges.emplace_back(std::move(demand));
}

void addDemandByMonth(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    if (!has(urdb, "flatdemandstructure"))
        return;
    DemandByMonth demand;
    demand.seasons = periodsOf(urdb, "flatdemandstructure", false, faults);
    noteEnds("flatdemandstructure", demand.seasons, tariff);
    readUnit(urdb, "flatdemandunit", demand.seasons, demand, faults, tariff);
    const auto months = urdb.find("flatdemandmonths");
    if (months == urdb.end() || !months->is_array() || months->size() != 12) {
        faults.add(fmt::format("flatdemandmonths has {} months; it should have 12",
                               months != urdb.end() && months->is_array() ? months->size() : 0));
        return;
    }
    for (std::size_t m = 0; m < 12; ++m) {
        const double season = faults.number((*months)[m], fmt::format("flatdemandmonths, month {},", m + 1));
        if (season < 0.0 || season >= double(demand.seasons.size()) || season != std::floor(season))
            faults.add(fmt::format("flatdemandmonths, month {}: names period {}, and there are the periods 0 to {}", m + 1, season,
                                   double(demand.seasons.size()) - 1.0));
        else
            demand.seasonOfMonth[m] = int(season);
    }
    tariff.charges.emplace_back(std::move(demand));
}

std::string percentNote(const char *key, double stated)
{
    return fmt::format("{}: {:g} is taken as percent, a share of {:g}", key, stated, stated / 100.0);
}

void addRatchet(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    const char *key = urdb.contains("lookbackPercent") ? "lookbackPercent" : "lookbackpercent";
    const double stated = faults.numberOr(urdb, key, 0.0, "tariff");
    if (stated == 0.0)
        return;
    const double share = faults.within(stated > 1.0 ? stated / 100.0 : stated, 0.0, 1.0, key); // some entries are in percent
    if (stated > 1.0)
        tariff.notes.push_back(percentNote(key, stated));
    Ratchet ratchet{.wholeMonth = true};
    const auto months = urdb.find(urdb.contains("lookbackMonths") ? "lookbackMonths" : "lookbackmonths");
    const bool listed = months != urdb.end() && months->is_array() && !months->empty();
    if (listed && months->size() != 12)
        faults.add(fmt::format("lookbackMonths has {} months; it should have 12", months->size()));
    for (std::size_t m = 0; m < 12; ++m) {
        const bool counts = !listed || m >= months->size() || ((*months)[m].is_boolean() ? (*months)[m].get<bool>() : (*months)[m] != 0);
        ratchet.share[m] = counts ? share : 0.0;
    }
    const char *back = urdb.contains("lookbackRange") ? "lookbackRange" : "lookbackrange";
    const double range = faults.within(faults.numberOr(urdb, back, 0.0, "tariff"), 0.0, 12.0, back);
    ratchet.months = range >= 1.0 ? int(range) : 11;
    tariff.charges.emplace_back(ratchet);
}

// Twelve figures, one a month; nothing where the file has none.
std::optional<std::array<double, 12>> monthly(const JsonValue &urdb, const char *key, JsonFaults &faults)
{
    if (!has(urdb, key))
        return std::nullopt;
    const JsonValue &list = *urdb.find(key);
    std::array<double, 12> out{};
    if (!list.is_array() || list.size() != 12) {
        faults.add(fmt::format("{} has {} months; it should have 12", key, list.is_array() ? list.size() : 0));
        return std::nullopt;
    }
    for (std::size_t m = 0; m < 12; ++m)
        out[m] = faults.number(list[m], fmt::format("{}, month {},", key, m + 1));
    return out;
}

// The older word for a ratchet: one share per month. Where the file has the look-back too, that is billed.
void addOldRatchet(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    constexpr const char *key = "demandratchetpercentage";
    constexpr int monthsBack = 11;
    const auto shares = monthly(urdb, key, faults);
    if (!shares || *std::max_element(shares->begin(), shares->end()) <= 0.0 || tariff.first<Ratchet>())
        return;
    Ratchet ratchet{.wholeMonth = true};
    ratchet.months = monthsBack;
    for (std::size_t m = 0; m < 12; ++m) {
        const double share = (*shares)[m] > 1.0 ? (*shares)[m] / 100.0 : (*shares)[m]; // some entries are in percent
        ratchet.share[m] = faults.within(share, 0.0, 1.0, fmt::format("{}, month {},", key, m + 1));
    }
    if (const double highest = *std::max_element(shares->begin(), shares->end()); highest > 1.0)
        tariff.notes.push_back(percentNote(key, highest));
    tariff.notes.push_back(fmt::format("{}: each month's demand counts with its share in the {} months after it", key, monthsBack));
    tariff.charges.emplace_back(ratchet);
}

// On each kWh, by month, beside the prices of the periods.
void addFuel(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    constexpr const char *key = "fueladjustmentsmonthly";
    const auto prices = monthly(urdb, key, faults);
    if (!prices || std::all_of(prices->begin(), prices->end(), [](double price) { return price == 0.0; }))
        return;
    for (const double price : *prices)
        faults.within(price, -faults.reach.energy, faults.reach.energy, key);
    tariff.charges.emplace_back(Adder{"Fuel adjustment", *prices});
}

// A unit of an amount in time; one that URDB does not have is a fault. Blank is per month.
std::string perTime(const JsonValue &urdb, const char *key, JsonFaults &faults)
{
    const std::string units = squeezed(faults.words(urdb, key));
    if (!units.empty() && !units.ends_with("/day") && !units.ends_with("/month") && !units.ends_with("/year"))
        faults.add(fmt::format("{} is '{}'; it should be $/day, $/month or $/year", key, cutWords(units, 24)));
    return units;
}

// An amount per month from one per day or year.
double perMonth(double amount, const std::string &units)
{
    return units.ends_with("/day") ? amount * 365.0 / 12.0 : units.ends_with("/year") ? amount / 12.0 : amount;
}

void addFixed(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    const double most = faults.reach.amount;
    const auto amount = [&](const char *key, const std::string &units) {
        const double stated = faults.numberOr(urdb, key, 0.0, "tariff");
        faults.within(perMonth(stated, units), -most, most, fmt::format("{}, by the month,", key));
        return stated;
    };
    const std::string fixedUnits = perTime(urdb, "fixedchargeunits", faults);
    const double fixed = amount("fixedmonthlycharge", {}) + perMonth(amount("fixedchargefirstmeter", fixedUnits), fixedUnits);
    const double further = perMonth(amount("fixedchargeeaaddl", fixedUnits), fixedUnits);
    if (fixed != 0.0 || further != 0.0)
        tariff.charges.emplace_back(FixedCharge{fixed, further});
    if (further != 0.0)
        tariff.notes.push_back(fmt::format(
            "fixedchargeeaaddl: each meter beyond the first costs {:g} a month; one meter is billed, more by bill --meters", further));
    MinimumCharge minimum;
    minimum.perMonth = amount("minmonthlycharge", {});
    minimum.perYear = amount("annualmincharge", "/year");
    const std::string units = perTime(urdb, "minchargeunits", faults);
    const double least = amount("mincharge", units);
    (units.ends_with("/year") ? minimum.perYear : minimum.perMonth) += units.ends_with("/year") ? least : perMonth(least, units);
    if (minimum != MinimumCharge{})
        tariff.charges.emplace_back(minimum);
}

void addMetering(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    const std::string rules = squeezed(faults.words(urdb, "dgrules"));
    SellBack sell;
    if (rules == "netbillinginstantaneous")
        sell.metering = Metering::NetBilling;
    else if (rules == "netbillinghourly")
        sell.metering = Metering::NetCredits;
    else if (rules == "buyallsellall")
        sell.metering = Metering::SellAll;
    else if (!rules.empty() && rules != "netmetering")
        faults.add(fmt::format("dgrules is '{}', which is none of URDB's", cutWords(faults.words(urdb, "dgrules"), 40)));
    tariff.charges.emplace_back(sell);
}

// On the greatest reactive power of a month, where the power factor tells it.
void addReactive(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    constexpr const char *key = "demandreactivepowercharge";
    if (!has(urdb, key))
        return;
    if (!urdb.find(key)->is_number())
        return faults.unread(key);
    const double price = faults.number(*urdb.find(key), key);
    if (price == 0.0)
        return;
    faults.within(price, -faults.reach.demand, faults.reach.demand, key);
    DemandByMonth reactive;
    reactive.seasons = {{Tier{.price = price}}};
    reactive.unit = DemandUnit::Kvar;
    tariff.charges.emplace_back(std::move(reactive));
    tariff.notes.push_back("The charge on reactive power is on the billed demand at the power factor; without one there is none");
}

// A date as URDB writes it: seconds since 1970, or words that begin with one.
std::string dateOf(const JsonValue &urdb, const char *key)
{
    if (!has(urdb, key))
        return {};
    const JsonValue &date = *urdb.find(key);
    if (date.is_string())
        return date.get<std::string>().substr(0, 10);
    constexpr double furthest = 7.3e9; // the year 2201
    if (!date.is_number() || !(std::fabs(date.get<double>()) < furthest))
        return {};
    const std::chrono::year_month_day day{
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(std::int64_t(date.get<double>()))))};
    return fmt::format("{:04d}-{:02d}-{:02d}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

// For whom and until when the tariff is: no charge, but a reason to doubt the bill. It is said and not checked.
void noteWhom(const JsonValue &urdb, JsonFaults &faults, RateTariff &tariff)
{
    if (const std::string end = dateOf(urdb, "enddate"); !end.empty())
        tariff.notes.push_back(fmt::format("The tariff ended on {} (enddate)", end));
    const std::string service = faults.words(urdb, "servicetype");
    if (!service.empty() && squeezed(service) != "bundled")
        tariff.notes.push_back(
            fmt::format("servicetype is '{}': what another supplier charges beside it is not in the bill", cutWords(service, 40)));
    std::string whom;
    const auto add = [&](const char *key, const std::string &words) {
        whom += fmt::format("{}{} {}", whom.empty() ? "" : ", ", key, words);
    };
    for (const char *key :
         {"peakkwcapacitymin", "peakkwcapacitymax", "peakkwhusagemin", "peakkwhusagemax", "voltageminimum", "voltagemaximum"})
        if (has(urdb, key) && urdb.find(key)->is_number() && *urdb.find(key) != 0)
            add(key, fmt::format("{:g}", urdb.find(key)->get<double>()));
    for (const char *key : {"voltagecategory", "phasewiring"})
        if (has(urdb, key) && urdb.find(key)->is_string() && *urdb.find(key) != "")
            add(key, cutWords(urdb.find(key)->get<std::string>(), 24));
    if (!whom.empty())
        tariff.notes.push_back(fmt::format("For whom it is, which is not checked: {}", whom));
}

// Whether a member says nothing: blank, zero, or lists of these.
bool isBlank(const JsonValue &value)
{
    if (value.is_array() || value.is_object())
        return std::all_of(value.begin(), value.end(), isBlank);
    return value.is_null() || value == "" || value == 0 || value == false;
}

// Words of URDB that say whose tariff it is and for whom, and nothing to bill (docs of its service, version 8).
bool isAboutTheTariff(const std::string &key)
{
    constexpr std::string_view about[] = {"label",
                                          "uri",
                                          "rateurl",
                                          "jsonurl",
                                          "sector",
                                          "servicetype",
                                          "description",
                                          "source",
                                          "sourceparent",
                                          "startdate",
                                          "enddate",
                                          "effectivedate",
                                          "supersedes",
                                          "supercedes",
                                          "superseded",
                                          "approved",
                                          "is_default",
                                          "eiaid",
                                          "eia",
                                          "country",
                                          "revisions",
                                          "peakkwcapacitymin",
                                          "peakkwcapacitymax",
                                          "peakkwcapacityhistory",
                                          "peakkwhusagemin",
                                          "peakkwhusagemax",
                                          "peakkwhusagehistory",
                                          "voltageminimum",
                                          "voltagemaximum",
                                          "voltagecategory",
                                          "phasewiring",
                                          "demandunits",
                                          "usenetmetering"};
    return std::find(std::begin(about), std::end(about), key) != std::end(about) || key.ends_with("comments") || key.ends_with("attrs")
        || key.ends_with("keyvals") || key == "comment";
}

bool isBilled(const std::string &key)
{
    constexpr std::string_view billed[] = {"name",
                                           "utility",
                                           "currency",
                                           "demandwindow",
                                           "energyratestructure",
                                           "energyweekdayschedule",
                                           "energyweekendschedule",
                                           "demandratestructure",
                                           "demandweekdayschedule",
                                           "demandweekendschedule",
                                           "demandrateunit",
                                           "flatdemandstructure",
                                           "flatdemandmonths",
                                           "flatdemandunit",
                                           "coincidentratestructure",
                                           "coincidentrateschedule",
                                           "coincidentrateunit",
                                           "lookbackpercent",
                                           "lookbackmonths",
                                           "lookbackrange",
                                           "demandratchetpercentage",
                                           "fueladjustmentsmonthly",
                                           "fixedmonthlycharge",
                                           "fixedchargefirstmeter",
                                           "fixedchargeeaaddl",
                                           "fixedchargeunits",
                                           "minmonthlycharge",
                                           "annualmincharge",
                                           "mincharge",
                                           "minchargeunits",
                                           "dgrules",
                                           "demandreactivepowercharge"};
    return std::find(std::begin(billed), std::end(billed), key) != std::end(billed);
}

// What the file states and the bill leaves out is named: it may be a charge, or a word typed wrong.
void noteUnread(const JsonValue &urdb, const JsonFaults &faults, RateTariff &tariff)
{
    std::vector<std::string> unread = faults.unreadPlaces();
    for (const auto &[key, value] : urdb.items())
        if (const std::string name = squeezed(key); !isBilled(name) && !isAboutTheTariff(name) && !isBlank(value))
            unread.push_back(cutWords(key, 40));
    constexpr std::size_t most = 20;
    const std::size_t more = unread.size() > most ? unread.size() - most : 0;
    unread.resize(unread.size() - more);
    if (!unread.empty())
        tariff.notes.push_back(
            fmt::format("Not read: {}{}", fmt::join(unread, ", "), more ? fmt::format(" and {} words more", more) : std::string()));
}

} // namespace

bool looksLikeUrdb(const JsonValue &document)
{
    return document.contains("energyratestructure") || document.contains("flatdemandstructure") || document.contains("demandratestructure");
}

RateTariff tariffFromUrdb(const JsonValue &urdb, JsonFaults &faults)
{
    RateTariff tariff;
    tariff.name = faults.words(urdb, "name");
    tariff.utility = faults.words(urdb, "utility");
    tariff.currency = currencyOf(urdb, tariff.currency, faults);
    const double window = faults.numberOr(urdb, "demandwindow", 0.0, "tariff");
    tariff.demandWindowMinutes = window > 0.0 && window <= 1440.0 ? int(window) : 0;
    if (window != 0.0 && tariff.demandWindowMinutes == 0)
        tariff.notes.push_back(fmt::format("demandwindow: {:g} is no number of minutes of a day; the load's own steps are taken", window));
    addEnergy(urdb, faults, tariff);
    addDemandByMonth(urdb, faults, tariff);
    addDemandByPeriod(urdb, faults, tariff);
    addCoincident(urdb, faults, tariff);
    addRatchet(urdb, faults, tariff);
    addOldRatchet(urdb, faults, tariff);
    addFuel(urdb, faults, tariff);
    addFixed(urdb, faults, tariff);
    addMetering(urdb, faults, tariff);
    addReactive(urdb, faults, tariff);
    noteWhom(urdb, faults, tariff);
    noteUnread(urdb, faults, tariff);
    return tariff;
}

} // namespace tokenyard::rates
