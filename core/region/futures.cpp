// SPDX-License-Identifier: Apache-2.0
#include "core/region/futures.h"

#include "core/region/home.h"
#include "core/what_if/on_threads.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

constexpr const char *todaysRule = "in-force-2026-06";

PlaceValue valueOf(const PartRef &part, const char *key, FieldValue value) { return {part, key, std::move(value), {key, {}, {}, {}}}; }

// Nothing where the plan has no such region: of a plan abroad a Korean price says nothing.
std::vector<PlaceValue> adderBy(const Plan &plan, EnergyPrice more)
{
    return {valueOf({"supply", {}}, "regional_adder", (plan.supply->regionalAdder + more).si())};
}

std::vector<PlaceValue> reform(const Record &record, const Plan &plan, const Catalogue &catalogue)
{
    const Record *region = catalogue.find("regions", regionOf(plan));
    if (!region)
        return {};
    const auto more = record.get<EnergyPrice>(region->words("capital_region") == "yes" ? "capital" : "elsewhere");
    return more ? adderBy(plan, *more) : std::vector<PlaceValue>{};
}

std::vector<PlaceValue> cheaperTokens(const Plan &plan, double decline)
{
    std::vector<PlaceValue> values;
    for (const auto &service : plan.services)
        for (const char *key : {"price_decline", "tier_decline"})
            values.push_back(valueOf({"service", service->id}, key, decline));
    return values;
}

double least(Better better, double a, double b) { return better == Better::Lower ? a - b : b - a; }

void fill(FutureRegret &all, Better better)
{
    all.greatest.assign(all.choices.size(), std::nullopt);
    for (const auto &values : all.values) {
        std::optional<double> best;
        for (const auto &value : values)
            if (value && (!best || least(better, *value, *best) < 0.0))
                best = value;
        auto &row = all.regret.emplace_back();
        for (std::size_t c = 0; c < values.size(); ++c) {
            row.push_back(values[c] ? std::optional(std::max(0.0, least(better, *values[c], *best))) : std::nullopt);
            if (row.back() && (!all.greatest[c] || *row.back() > *all.greatest[c]))
                all.greatest[c] = row.back();
        }
    }
    for (std::size_t c = 0; c < all.choices.size(); ++c)
        if (all.greatest[c] && (!all.least || *all.greatest[c] < *all.greatest[*all.least]))
            all.least = c;
}

} // namespace

std::vector<NationFuture> nationFutures(const Catalogue &catalogue)
{
    std::vector<NationFuture> futures;
    for (const Record &record : catalogue.set("futures").records) {
        std::string source;
        for (const char *key : {"elsewhere", "decline", "factor", "months", "carbon", "sort"})
            if (source.empty())
                source = sourceWords(record, key);
        futures.push_back({record.id, Text::named(record.nameEn, record.nameKo), source, &record});
    }
    return futures;
}

std::vector<PlaceValue> valuesIn(const NationFuture &future, const Plan &plan, const Catalogue &catalogue)
{
    const Record &record = *future.record;
    const std::string sort = record.words("sort");
    if (sort == "price")
        return reform(record, plan, catalogue);
    if (const auto decline = record.number("decline"); sort == "token-price" && decline)
        return cheaperTokens(plan, *decline);
    if (const auto factor = record.number("factor"); sort == "generation" && factor)
        return {valueOf({"finance", {}}, "refresh_throughput", plan.finance->refreshThroughput * *factor)};
    if (const auto months = record.number("months"); sort == "delay" && months)
        return {valueOf({"finance", {}}, "delay", std::int64_t(plan.finance->delayMonths + std::lround(*months)))};
    if (const auto price = record.number("carbon"); sort == "carbon" && price)
        return adderBy(plan, *price * plan.supply->gridFactor.in(units::tonnePerMWh) / 1000.0 * units::KRWPerKWh);
    return {};
}

std::vector<RecordId> allRegions(const Catalogue &catalogue)
{
    std::vector<RecordId> ids;
    for (const Record &record : catalogue.set("regions").records)
        ids.push_back(record.id);
    return ids;
}

std::vector<Choice> regionChoices(const Plan &plan, const Catalogue &catalogue, const std::vector<RecordId> &regions)
{
    const Record *rule = catalogue.find("region-prices", todaysRule);
    const Record *here = catalogue.find("regions", regionOf(plan));
    std::vector<Choice> choices{
        {here ? Text(TR("Here: %1"), {Text::named(here->nameEn, here->nameKo)}) : Text(TR("Here")), regionOf(plan), plan}};
    for (const RecordId &id : regions) {
        const Move move = moveTo(plan, catalogue, id, rule);
        if (move.refusal.empty() && move.to != choices.front().region)
            choices.push_back({move.toName, move.to, withAllChanges(plan, move), withHome(catalogue, move)});
    }
    return choices;
}

std::optional<FutureRegret> regretOf(std::vector<Choice> choices, const Catalogue &catalogue, Kpi kpi, const std::stop_token &stop)
{
    FutureRegret all{nationFutures(catalogue), std::move(choices), {}, {}, {}, {}};
    all.values.assign(all.futures.size(), std::vector<std::optional<double>>(all.choices.size()));
    // A choice's futures one after the other, so that each finds most of its study in the memory of the one before.
    const bool whole = onThreads(all.choices.size(), [&] {
        return [&](std::size_t c) {
            Evaluator evaluator(all.choices[c].records.value_or(catalogue));
            for (std::size_t f = 0; f < all.futures.size(); ++f) {
                if (stop.stop_requested())
                    return false;
                const Plan &plan = all.choices[c].plan;
                all.values[f][c] = evaluator.evaluate(withValues(plan, valuesIn(all.futures[f], plan, catalogue)))->kpis[kpi].si;
            }
            return true;
        };
    });
    if (!whole)
        return std::nullopt;
    fill(all, kpiInfo(kpi).better);
    return all;
}

} // namespace tokenyard::region
