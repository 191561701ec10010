// SPDX-License-Identifier: Apache-2.0
// Where the site lies against what the plan takes from elsewhere: the weather station, the tariff's and the grid factor's country.
#include "core/base/globe.h"
#include "core/edit/fields.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

void weather(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("site-rules", "weather-station"), *station = catalogue.find("weather", plan.site->weather);
    const auto farthest = rule ? rule->get<Length>("farthest") : std::nullopt;
    const auto latitude = station ? station->number("latitude") : std::nullopt;
    const auto longitude = station ? station->number("longitude") : std::nullopt;
    if (!farthest || !latitude || !longitude)
        return;
    const Length away = greatCircle(plan.site->latitude, plan.site->longitude, *latitude, *longitude);
    if (away <= *farthest)
        return;
    findings.push_back(
        {"site.weather_far",
         Severity::Note,
         {},
         Text(TF("The weather is that of %1, %2 from the site; a station within %3 would stand for it better."),
              {Text::named(station->nameEn, station->nameKo), measure(away, units::km, 3), measure(*farthest, units::km, 3)}),
         Text(TF("Choose a nearer weather record, or set the site's latitude and longitude."))});
}

void tariff(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *record = catalogue.find("tariffs", plan.supply->tariff);
    const std::string country = record ? record->words("country") : std::string();
    if (country.empty() || country == plan.site->country)
        return;
    findings.push_back({"site.tariff_country",
                        Severity::Warning,
                        {},
                        Text(TF("The tariff is of country %1; the site lies in %2."), {country, plan.site->country}),
                        Text(TF("Choose a tariff of the site's country, or correct the country."))});
}

// The distance from the site to the nearest place of a record ("39.04 -77.49; 37.54 -77.44", degrees); nothing of a whole country's.
std::optional<Length> awayFrom(const Site &site, const Record &record)
{
    std::optional<Length> least;
    const std::string places = record.words("places");
    for (const char *at = places.c_str(); *at != '\0';) {
        double degrees[2] = {};
        for (double &one : degrees) {
            const auto [end, error] = std::from_chars(at + (*at == ' '), places.c_str() + places.size(), one);
            if (error != std::errc())
                return least;
            at = end;
        }
        const Length away = greatCircle(site.latitude, site.longitude, degrees[0], degrees[1]);
        least = std::min(away, least.value_or(away));
        at = std::find_if(at, places.c_str() + places.size(), [](char c) { return c == ' ' || c == ';'; });
        while (*at == ' ' || *at == ';')
            ++at;
    }
    return least;
}

// Where the site lies near a place of one of its country's regions, the newest factor of that region; else, of the country's own, the
// one nearest to the plan's.
const Record *nearestFactor(const Plan &plan, const Catalogue &catalogue)
{
    const Record *rule = catalogue.find("site-rules", "grid-factor"), *region = nullptr, *nearest = nullptr;
    std::optional<Length> least = rule ? rule->get<Length>("farthest") : std::nullopt;
    const auto off = [&](const Record &r) { return std::abs((plan.supply->gridFactor / *r.get<EmissionFactor>("factor")) - 1.0); };
    for (const Record &record : catalogue.set("grid-emissions").records) {
        const auto factor = record.get<EmissionFactor>("factor");
        if (!factor || !(factor->si() > 0.0) || record.words("country") != plan.site->country)
            continue;
        if (const auto away = awayFrom(*plan.site, record)) {
            const bool newer = region && *away == *least && record.number("year") > region->number("year");
            if (least && (newer || *away < *least)) {
                region = &record;
                least = away;
            }
        } else if (!nearest || off(record) < off(*nearest)) {
            nearest = &record;
        }
    }
    return region ? region : nearest;
}

// "South Korea, 2023: National electricity emission factors (GIR, 2025-12-18)"
std::string sourceOf(const Record &record)
{
    std::string words = record.nameEn;
    if (const RecordValue *value = record.find("factor"))
        for (const Source &source : record.sources)
            if (source.id == value->source)
                words += ": " + source.title + " (" + source.publisher + ", " + source.date + ")";
    return words;
}

// It must lie within the tolerance.
void gridFactor(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("site-rules", "grid-factor"), *nearest = nearestFactor(plan, catalogue);
    const auto tolerance = rule ? rule->number("tolerance") : std::nullopt;
    const EmissionFactor own = plan.supply->gridFactor;
    if (!tolerance || !nearest || std::abs(own / *nearest->get<EmissionFactor>("factor") - 1.0) <= *tolerance)
        return;
    findings.push_back({"site.grid_factor",
                        Severity::Note,
                        {},
                        Text(TF("The grid factor is %1; that of %2 is %3."),
                             {measure(own, units::tonnePerMWh), Text::named(nearest->nameEn, nearest->nameKo),
                              measure(*nearest->get<EmissionFactor>("factor"), units::tonnePerMWh)}),
                        Text(TF("Enter the factor of the site's grid, or note where yours comes from."))});
}

// The station nearest to the site.
const Record *nearestStation(const Plan &plan, const Catalogue &catalogue)
{
    const Record *nearest = nullptr;
    Length least;
    for (const Record &record : catalogue.set("weather").records) {
        const auto latitude = record.number("latitude"), longitude = record.number("longitude");
        if (!latitude || !longitude)
            continue;
        const Length away = greatCircle(plan.site->latitude, plan.site->longitude, *latitude, *longitude);
        if (!nearest || away < least) {
            nearest = &record;
            least = away;
        }
    }
    return nearest;
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"site.weather_far", TK("The weather station lies near the site."), fix::nearestWeather},
    {"site.tariff_country", TK("The tariff is of the country of the site."), fix::countryTariff},
    {"site.grid_factor", TK("The emission factor is that of the country of the site."), fix::countryFactor},
};
// clang-format on

} // namespace

namespace fix {

std::optional<Fix> nearestWeather(const Finding &, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Record *station = nearestStation(plan, catalogue);
    if (!station || station->id == plan.site->weather)
        return std::nullopt;
    return Fix{Text(TY_TR("Fix", "Choose %1"), {station->name()}), {{{}, "site", "weather", station->id}}};
}

// The first of the country's, of the same voltage if there is one.
std::optional<Fix> countryTariff(const Finding &, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Record *now = catalogue.find("tariffs", plan.supply->tariff), *best = nullptr;
    const auto voltage = now ? now->get<Voltage>("voltage") : std::nullopt;
    for (const Record &record : catalogue.set("tariffs").records)
        if (record.words("country") == plan.site->country) {
            const bool alike = voltage && record.get<Voltage>("voltage") == voltage;
            if (!best || alike)
                best = &record;
            if (alike)
                break;
        }
    if (!best)
        return std::nullopt;
    return Fix{Text(TY_TR("Fix", "Choose %1"), {best->name()}), {{{}, "supply", "tariff", best->id}}};
}

std::optional<Fix> countryFactor(const Finding &, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Record *record = nearestFactor(plan, catalogue);
    if (!record)
        return std::nullopt;
    const EmissionFactor factor = *record->get<EmissionFactor>("factor");
    // With its source, so that the value is not taken for the planner's own.
    const auto take = [factor, source = sourceOf(*record)](const Plan &before) {
        const edit::PartRef supply{"supply", {}};
        edit::Edit edit = edit::setField(before, supply, "grid_factor", factor.si());
        return edit.ok() ? edit::setNote(edit.plan, supply, {"grid_factor", {}, {}, source}) : edit;
    };
    return Fix{Text(TY_TR("Fix", "Take %1 of %2"), {measure(factor, units::tonnePerMWh), record->name()}), {}, {}, {}, take};
}

} // namespace fix

void locationRules(const Plan &plan, const Study &, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    weather(plan, catalogue, findings);
    tariff(plan, catalogue, findings);
    gridFactor(plan, catalogue, findings);
}

std::span<const FindingKind> locationKinds() { return kinds; }

} // namespace tokenyard
