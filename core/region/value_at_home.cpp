// SPDX-License-Identifier: Apache-2.0
// Who gets a year's value, and how much of it stays in the country of the site.
#include "core/region/pillars.h"

#include "core/study/finance/revenue_streams.h"

#include <algorithm>
#include <cctype>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Pillars", source)

bool beginsWith(std::string_view word, std::string_view with)
{
    return word.size() >= with.size() && std::equal(with.begin(), with.end(), word.begin(), [](unsigned char a, unsigned char b) {
               return std::tolower(a) == std::tolower(b);
           });
}

constexpr const char *homeCountry = "KR";

// The services' own statements, by what each sells; alike where nothing is sold.
double statedShare(const Plan &plan, const Catalogue &catalogue, const Study &study)
{
    double sum = 0.0, weights = 0.0, plain = 0.0;
    for (const auto &service : plan.services) {
        plain += service->domesticFraction / double(plan.services.size());
        for (const ServiceLoad &load : study.compute->loads)
            if (load.service == service->id) {
                const double sold = load.servedMean.si() * priceWithInput(*service, soldPrices(*service, *plan.cost, catalogue)).si();
                sum += sold * service->domesticFraction;
                weights += sold;
            }
    }
    return weights > 0.0 ? sum / weights : plain;
}

// Share of the GPUs whose maker is at home, and of those whose maker is known.
std::optional<double> chipsAtHome(const Catalogue &catalogue, const Study &study)
{
    double home = 0.0, known = 0.0;
    for (const HallCount &hall : study.layout->halls) {
        const Record *chip = catalogue.find("accelerators", hall.accelerator);
        const Record *maker = chip ? originOf(catalogue, "accelerator", chip->words("vendor")) : nullptr;
        if (!maker)
            continue;
        known += hall.gpus();
        if (maker->words("country") == homeCountry)
            home += hall.gpus();
    }
    return known > 0.0 ? std::optional(home / known) : std::nullopt;
}

double krw(const std::optional<Money> &money) { return money ? std::max(0.0, money->si()) : 0.0; }

} // namespace

const Record *originOf(const Catalogue &catalogue, std::string_view sort, std::string_view name)
{
    const Record *longest = nullptr; // "k-exaone" before "k"
    for (const Record &record : catalogue.set("origins").records)
        if (record.words("sort") == sort && beginsWith(name, record.words("begins"))
            && (!longest || record.words("begins").size() > longest->words("begins").size()))
            longest = &record;
    return longest;
}

ValueAtHome valueAtHome(const Plan &plan, const Catalogue &catalogue, const Study &study)
{
    ValueAtHome value;
    const Finance &finance = *plan.finance;
    const CostResult &cost = *study.cost;
    const double chips = krw(cost.capexIt) / std::max(1.0, finance.itLife), power = krw(cost.electricity),
                 works = krw(cost.capexBuilding) / std::max(1.0, finance.buildingLife)
        + krw(cost.capexPlant) / std::max(1.0, finance.plantLife),
                 operation = std::max(0.0, krw(cost.opexCash) - power) + krw(cost.rent);
    const double costs = chips + power + works + operation, revenue = krw(study.finance->revenueAnnual);
    const double all = std::max(costs, revenue);
    if (revenue <= 0.0)
        value.reason = Text(TR("The study has no revenue, so the shares are those of a year's cost."));
    const double stated = statedShare(plan, catalogue, study);
    const std::optional<double> here = plan.site->country == homeCountry ? 1.0 : 0.0;
    value.owners = {
        {"chips", Text(TR("Chips and machines")), chips, chipsAtHome(catalogue, study),
         Text(TR("IT over its life in years, kept where the accelerators' maker is at home."))},
        {"works",
         Text(TR("Buildings and plant")),
         works,
         {},
         Text(TR("Over their lives in years; no record says who builds them, so the services' statement counts."))},
        {"power", Text(TR("Power")), power, here,
         Text(TR("Electricity and own fuel, bought in the site's country; imported fuel is not taken off."))},
        {"operation", Text(TR("Operation")), operation, here,
         Text(TR("Staff, maintenance, water, insurance and rent, spent in the site's country."))},
        {"capital",
         Text(TR("Capital")),
         std::max(0.0, all - costs),
         {},
         Text(TR("What is left of the revenue; the plan does not say who owns the campus, so the services' statement counts."))},
    };
    for (Owner &owner : value.owners)
        owner.share = all > 0.0 ? owner.share / all : 1.0 / double(value.owners.size());
    for (const Owner &owner : value.owners)
        value.share += owner.share * owner.kept.value_or(stated);
    value.share = std::clamp(value.share, 0.0, 1.0);
    value.exportShare = finance.usdRevenue;
    return value;
}

} // namespace tokenyard::region
