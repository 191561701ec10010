// SPDX-License-Identifier: Apache-2.0
#include "core/region/score.h"

#include "core/base/nearest.h"
#include "core/region/evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard::region {

#define TR(source) TY_TR("Region", source)

double pointsOf(double value, double worst, double best)
{
    return worst == best ? 0.0 : 100.0 * std::clamp((value - worst) / (best - worst), 0.0, 1.0);
}

std::optional<double> scoreOf(const std::vector<Reason> &reasons)
{
    double sum = 0.0, weights = 0.0;
    for (const Reason &reason : reasons)
        if (reason.points) {
            sum += *reason.points * reason.weight;
            weights += reason.weight;
        }
    return weights > 0.0 ? std::optional(sum / weights) : std::nullopt;
}

Weights standardWeights(const Catalogue &catalogue)
{
    Weights weights;
    for (const Record &record : catalogue.set("region-criteria").records)
        weights[record.id] = std::max(0.0, record.number("weight").value_or(0.0));
    return weights;
}

namespace {

std::vector<std::string> criteria(const Catalogue &catalogue)
{
    std::vector<std::string> ids;
    for (const Record &record : catalogue.set("region-criteria").records)
        ids.push_back(record.id);
    return ids;
}

// One "grid=3".
Text readWeight(std::string_view word, const std::vector<std::string> &known, Weights &weights)
{
    const std::size_t equals = word.find('=');
    const std::string name(word.substr(0, equals));
    if (std::find(known.begin(), known.end(), name) == known.end())
        return Text(TR("There is no criterion '%1'; the nearest is '%2'."), {name, nearestWords(name, known, 1).at(0)});
    double value = -1.0;
    const std::string_view digits = equals == std::string_view::npos ? std::string_view() : word.substr(equals + 1);
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || end.ec != std::errc() || end.ptr != digits.data() + digits.size() || !(value >= 0.0 && value <= 1e6))
        return Text(TR("The weight of '%1' must be a number from 0 to 1,000,000; write it as %1=3."), {name});
    weights[name] = value;
    return {};
}

} // namespace

Text readWeights(std::string_view typed, const Catalogue &catalogue, Weights &weights)
{
    const std::vector<std::string> known = criteria(catalogue);
    weights.clear();
    for (std::size_t begin = 0; begin <= typed.size();) {
        const std::size_t end = std::min(typed.find(',', begin), typed.size());
        std::string_view word = typed.substr(begin, end - begin);
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        while (!word.empty() && word.back() == ' ')
            word.remove_suffix(1);
        if (Text problem = readWeight(word, known, weights); !problem.empty())
            return problem;
        begin = end + 1;
    }
    if (std::all_of(weights.begin(), weights.end(), [](const auto &w) { return w.second == 0.0; }))
        return Text(TR("All weights are zero, so nothing would count; give at least one criterion a weight above zero."));
    return {};
}

const Record *priceRule(const Catalogue &catalogue, std::string_view id)
{
    const RecordSet &rules = catalogue.set("region-prices");
    return id.empty() ? (rules.records.empty() ? nullptr : &rules.records.front()) : rules.find(id);
}

std::optional<EnergyPrice> priceAdder(const Catalogue &catalogue, const Record &rule, const RecordId &region)
{
    if (const auto own = rule.get<EnergyPrice>(region)) // a rule may name a region by its id
        return own;
    const Record *record = catalogue.find("regions", region);
    if (!record)
        return std::nullopt;
    if (region == "jeju")
        return rule.get<EnergyPrice>("island");
    return rule.get<EnergyPrice>(record->words("capital_region") == "yes" ? "capital" : "elsewhere");
}

Candidate judge(const Site &site, const World &world, const Weights &weights, const Record *rule)
{
    Candidate candidate{site, {}, {}};
    const Evidence evidence(site, world, rule);
    for (const Record &criterion : world.catalogue->set("region-criteria").records) {
        Reason reason{criterion.id, Text::named(criterion.nameEn, criterion.nameKo), {}, 0.0, {}, {}};
        if (const auto it = weights.find(criterion.id); it != weights.end())
            reason.weight = it->second;
        const Fact fact = evidence.of(criterion.id);
        const RecordValue *worst = criterion.find("worst"), *best = criterion.find("best");
        if (fact.si && worst && best && worst->si && best->si)
            reason.points = pointsOf(*fact.si, *worst->si, *best->si);
        reason.reason = fact.words;
        reason.source = fact.source;
        candidate.reasons.push_back(std::move(reason));
    }
    candidate.score = scoreOf(candidate.reasons);
    return candidate;
}

std::vector<Candidate> judgeAll(const std::vector<Site> &sites, const World &world, const Weights &weights, const Record *rule)
{
    std::vector<Candidate> all;
    for (const Site &site : sites)
        all.push_back(judge(site, world, weights, rule));
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score.value_or(-1.0) > b.score.value_or(-1.0); });
    return all;
}

Site siteOf(const Plan &plan)
{
    const Place place{plan.site->latitude, plan.site->longitude};
    return {plan.site->title, plan.site->title, place, whereIs(place).region, nullptr};
}

} // namespace tokenyard::region
