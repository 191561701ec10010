// SPDX-License-Identifier: Apache-2.0
// Where the site lies against what the plan takes from elsewhere: the weather station, the tariff's and the grid factor's country.
#include "core/base/globe.h"
#include "core/rules/rules.h"

#include <algorithm>
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

// The grid factor against the country's published ones: the nearest of them must lie within the tolerance.
void gridFactor(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("site-rules", "grid-factor"), *nearest = nullptr;
    const auto tolerance = rule ? rule->number("tolerance") : std::nullopt;
    const EmissionFactor own = plan.supply->gridFactor;
    const auto off = [&](const Record &r) { return std::abs((own / *r.get<EmissionFactor>("factor")) - 1.0); };
    for (const Record &record : catalogue.set("grid-emissions").records)
        if (const auto factor = record.get<EmissionFactor>("factor");
            factor && factor->si() > 0.0 && record.words("country") == plan.site->country && (!nearest || off(record) < off(*nearest)))
            nearest = &record;
    if (!tolerance || !nearest || off(*nearest) <= *tolerance)
        return;
    findings.push_back({"site.grid_factor",
                        Severity::Note,
                        {},
                        Text(TF("The grid factor is %1; that of %2 is %3."),
                             {measure(own, units::tonnePerMWh), Text::named(nearest->nameEn, nearest->nameKo),
                              measure(*nearest->get<EmissionFactor>("factor"), units::tonnePerMWh)}),
                        Text(TF("Enter the factor of the site's grid, or note where yours comes from."))});
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"site.weather_far", TK("The weather station lies near the site.")},
    {"site.tariff_country", TK("The tariff is of the country of the site.")},
    {"site.grid_factor", TK("The emission factor is that of the country of the site.")},
};
// clang-format on

} // namespace

void locationRules(const Plan &plan, const Study &, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    weather(plan, catalogue, findings);
    tariff(plan, catalogue, findings);
    gridFactor(plan, catalogue, findings);
}

std::span<const FindingKind> locationKinds() { return kinds; }

} // namespace tokenyard
