// SPDX-License-Identifier: Apache-2.0
#include "core/supply/schedule_json.h"

#include "core/base/cut_words.h"

#include <algorithm>
#include <cctype>

namespace tokenyard::rates {

namespace {

constexpr std::size_t mostPeriods = 100, mostTiers = 50;

std::string lower(std::string words)
{
    std::transform(words.begin(), words.end(), words.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return words;
}

TierUnit unitOf(const JsonValue &tier, const std::string &place, JsonFaults &faults)
{
    const std::string unit = lower(faults.words(tier, "unit"));
    constexpr std::pair<const char *, TierUnit> units[] = {{"", TierUnit::Kwh},
                                                           {"kwh", TierUnit::Kwh},
                                                           {"kwh/kw", TierUnit::KwhPerKw},
                                                           {"kwh daily", TierUnit::KwhDaily},
                                                           {"kwh/kw daily", TierUnit::KwhPerKwDaily}};
    for (const auto &[name, known] : units)
        if (unit == name)
            return known;
    faults.add(fmt::format("{}.unit is '{}'; it should be kWh, kWh/kW, kWh daily or kWh/kW daily", place, cutWords(unit, 24)));
    return TierUnit::Kwh;
}

Tier tierOf(const JsonValue &json, const std::string &place, bool perEnergy, JsonFaults &faults)
{
    Tier tier;
    if (!json.is_object()) {
        faults.add(fmt::format("{} should be an object with a rate", place));
        return tier;
    }
    const auto states = [&](const char *key) { return json.contains(key) && !json.at(key).is_null(); };
    if (!states("rate") && !states("adj") && !states("sell")) // a null is as good as none
        faults.add(fmt::format("{} has no rate", place));
    const double most = perEnergy ? faults.reach.energy : faults.reach.demand;
    tier.price =
        faults.within(faults.numberOr(json, "rate", 0.0, place) + faults.numberOr(json, "adj", 0.0, place), -most, most, place + ".rate");
    tier.sell = faults.within(faults.numberOr(json, "sell", 0.0, place), -most, most, place + ".sell");
    tier.upTo = faults.numberOr(json, "max", unlimited, place);
    if (tier.upTo < 0.0)
        faults.add(fmt::format("{}.max is below zero", place));
    if (tier.upTo >= 1e37) // SAM's "no limit"
        tier.upTo = unlimited;
    if (perEnergy)
        tier.unit = unitOf(json, place, faults);
    for (const auto &[key, value] : json.items())
        if (key != "rate" && key != "adj" && key != "sell" && key != "max" && key != "unit" && key != "comment")
            faults.unread(fmt::format("{}.{}", place, cutWords(key, 24)));
    return tier;
}

// The reach of the dollar's, in units as small as the currency's: a won is about a thousandth, a dong or a rupiah less.
PriceReach reachOf(const std::string &currency)
{
    constexpr std::string_view large[] = {"USD", "EUR", "GBP", "CHF", "AUD", "CAD", "NZD", "SGD"};
    const PriceReach dollar;
    if (std::find(std::begin(large), std::end(large), currency) != std::end(large))
        return dollar;
    const double units = currency == "KRW" || currency == "JPY" ? 1e3 : 1e4;
    return {units * dollar.energy, units * dollar.demand, units * dollar.amount};
}

// Ends must ascend where they count the same thing: a tier that ends before the one below it begins leaves a hole or overlaps.
void checkEnds(const Tiers &tiers, const std::string &place, JsonFaults &faults)
{
    for (std::size_t t = 1; t < tiers.size(); ++t)
        if (tiers[t].unit == tiers[t - 1].unit && tiers[t].upTo <= tiers[t - 1].upTo)
            faults.add(fmt::format("{}[{}].max should be above the {} of the tier before it", place, t,
                                   tiers[t - 1].upTo == unlimited ? std::string("open end") : fmt::format("{}", tiers[t - 1].upTo)));
}

} // namespace

MonthByHour monthByHour(const JsonValue &document, const char *key, std::size_t periods, JsonFaults &faults)
{
    MonthByHour out{};
    const auto it = document.find(key);
    if (it == document.end() || !it->is_array()) {
        faults.add(fmt::format("{} is missing; it should hold 12 months of 24 hours", key));
        return out;
    }
    if (it->size() != 12)
        faults.add(fmt::format("{} has {} months; it should have 12", key, it->size()));
    for (std::size_t m = 0; m < std::min<std::size_t>(it->size(), 12); ++m) {
        const JsonValue &hours = (*it)[m];
        if (!hours.is_array() || hours.size() != 24) {
            faults.add(fmt::format("{}, month {}: has {} hours; it should have 24", key, m + 1, hours.is_array() ? hours.size() : 0));
            continue;
        }
        for (std::size_t h = 0; h < 24; ++h) {
            const double period = faults.number(hours[h], fmt::format("{}, month {}, hour {},", key, m + 1, h));
            if (period < 0.0 || period >= double(periods) || period != std::floor(period))
                faults.add(fmt::format("{}, month {}, hour {}: names period {}, and there are the periods 0 to {}", key, m + 1, h, period,
                                       double(periods) - 1.0));
            else
                out[m][h] = int(period);
        }
    }
    return out;
}

std::vector<Tiers> periodsOf(const JsonValue &document, const char *key, bool perEnergy, JsonFaults &faults)
{
    std::vector<Tiers> periods;
    const auto it = document.find(key);
    if (it == document.end() || !it->is_array() || it->empty()) {
        faults.add(fmt::format("{} is missing or empty; it should list the periods", key));
        return periods;
    }
    if (it->size() > mostPeriods)
        faults.add(fmt::format("{} has {} periods; at most {} are read", key, it->size(), mostPeriods));
    for (std::size_t p = 0; p < std::min(it->size(), mostPeriods); ++p) {
        const JsonValue &tiers = (*it)[p];
        const std::string place = fmt::format("{}[{}]", key, p);
        if (!tiers.is_array() || tiers.empty() || tiers.size() > mostTiers)
            faults.add(fmt::format("{} should list 1 to {} tiers", place, mostTiers));
        Tiers read;
        for (std::size_t t = 0; tiers.is_array() && t < std::min(tiers.size(), mostTiers); ++t)
            read.push_back(tierOf(tiers[t], fmt::format("{}[{}]", place, t), perEnergy, faults));
        checkEnds(read, place, faults);
        if (read.empty())
            read.emplace_back();
        periods.push_back(std::move(read));
    }
    return periods;
}

std::string currencyOf(const JsonValue &document, const std::string &otherwise, JsonFaults &faults)
{
    const auto it = document.find("currency");
    const bool stated = it != document.end() && !it->is_null() && *it != "";
    std::string code = stated ? faults.words(document, "currency") : otherwise;
    std::transform(code.begin(), code.end(), code.begin(), [](unsigned char c) { return char(std::toupper(c)); });
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        faults.add("currency should be three letters such as USD or KRW");
    faults.reach = reachOf(code);
    return code;
}

} // namespace tokenyard::rates
