// SPDX-License-Identifier: Apache-2.0
#include "app/cli/samples_json.h"

#include "app/cli/what_if_file.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

namespace tokenyard::cli {

namespace {

constexpr const char *shardFormat = "tokenyard-samples-1";
constexpr std::uint64_t mostSamples = 1'000'000, mostShards = 100'000, mostSeed = 9007199254740991u;

Json chanceJson(const KpiInfo &info, const KpiRows &rows, double limit)
{
    const Chance chance = chanceBelow(info, rows.column(info.kpi), limit);
    return {{"kpi", info.key},
            {"limit", number(info.fileUnit.fromSi(limit))},
            {"chance", number(chance.fraction)},
            {"error", number(chance.errorFraction)}};
}

std::optional<std::uint64_t> wholeNumber(const Json &json, const char *key, std::uint64_t most)
{
    const auto it = json.find(key);
    if (it == json.end() || !it->is_number_unsigned() || it->get<std::uint64_t>() > most)
        return std::nullopt;
    return it->get<std::uint64_t>();
}

std::optional<std::string> shortWords(const Json &json, const char *key)
{
    const auto it = json.find(key);
    if (it == json.end() || !it->is_string() || it->get_ref<const std::string &>().size() > 200)
        return std::nullopt;
    return it->get<std::string>();
}

Json kpiKeys()
{
    Json keys = Json::array();
    for (const KpiInfo &info : allKpis())
        keys.push_back(info.key);
    return keys;
}

ShardReading bad(std::string problem) { return {std::nullopt, std::move(problem)}; }

// A row is a sample's number and its KPIs.
bool readRow(const Json &json, Shard &shard)
{
    if (!json.is_array() || json.size() != std::size_t(kpiCount) + 1 || !json[0].is_number_unsigned())
        return false;
    shard.rows.samples.push_back(json[0].get<std::uint64_t>());
    for (std::size_t i = 1; i < json.size(); ++i) {
        if (!json[i].is_number() && !json[i].is_null())
            return false;
        const double value = json[i].is_null() ? std::numeric_limits<double>::quiet_NaN() : json[i].get<double>();
        if (std::isinf(value))
            return false;
        shard.rows.values.push_back(value);
    }
    return true;
}

std::string whyShardsDiffer(const SampleRun &a, const SampleRun &b)
{
    if (a.seed != b.seed)
        return fmt::format("has the seed {}, the first one {}; merge shards of one run", b.seed, a.seed);
    if (a.samples != b.samples)
        return fmt::format("is of {} samples, the first one of {}; merge shards of one run", b.samples, a.samples);
    if (a.plan != b.plan)
        return "is of another plan or other records than the first one; draw all shards of one file";
    return "was drawn by another version of the program than the first one; draw all shards with one";
}

} // namespace

Json samplesJson(const SampleRun &run, const KpiRows &rows)
{
    Json kpis = Json::object();
    for (const KpiInfo &info : allKpis()) {
        const FigureSummary s = summaryOf(info, rows.column(info.kpi));
        kpis[info.key] = {
            {"unit", kpiUnit(info)},           {"p10", kpiNumber(info, s.p10)},
            {"p50", kpiNumber(info, s.p50)},   {"p90", kpiNumber(info, s.p90)},
            {"mean", kpiNumber(info, s.mean)}, {"deviation", s.deviation ? number(*s.deviation / info.fileUnit.factor) : Json(nullptr)},
            {"none", number(s.noneFraction)}};
        if (!s.why.empty())
            kpis[info.key]["reason"] = s.why.english();
    }
    return {{"samples", run.samples},
            {"seed", run.seed},
            {"inputs", run.inputs},
            {"below_hurdle", chanceJson(kpiInfo(Kpi::Irr), rows, run.hurdle)},
            {"npv_below_zero", chanceJson(kpiInfo(Kpi::Npv), rows, 0.0)},
            {"kpis", kpis}};
}

void printSamples(const SampleRun &run, const KpiRows &rows)
{
    std::printf("%llu samples, seed %llu, %zu inputs\n\n%-38s %22s %22s %22s %8s\n", (unsigned long long)run.samples,
                (unsigned long long)run.seed, run.inputs, "", "P10", "P50", "P90", "none");
    for (const KpiInfo &info : allKpis()) {
        const FigureSummary s = summaryOf(info, rows.column(info.kpi));
        std::printf("%-38s %22s %22s %22s %6.1f %%\n", Text(info.label).english().c_str(), kpiWords(info, s.p10).c_str(),
                    kpiWords(info, s.p50).c_str(), kpiWords(info, s.p90).c_str(), 100.0 * s.noneFraction);
    }
    const Chance irr = chanceBelow(kpiInfo(Kpi::Irr), rows.column(Kpi::Irr), run.hurdle);
    const Chance npv = chanceBelow(kpiInfo(Kpi::Npv), rows.column(Kpi::Npv), 0.0);
    std::printf("\nIRR below %.4g %%: %.1f %% of the samples (± %.1f, 95 %%); NPV below zero: %.1f %% (± %.1f)\n", 100.0 * run.hurdle,
                100.0 * irr.fraction, 100.0 * irr.errorFraction, 100.0 * npv.fraction, 100.0 * npv.errorFraction);
}

std::string shardText(const Shard &shard)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < shard.rows.samples.size(); ++i) {
        Json row = Json::array({shard.rows.samples[i]});
        for (const KpiInfo &info : allKpis())
            row.push_back(number(shard.rows.at(i, info.kpi)));
        rows.push_back(std::move(row));
    }
    const Json json{{"format", shardFormat},
                    {"samples", shard.run.samples},
                    {"seed", shard.run.seed},
                    {"shard", shard.number},
                    {"of", shard.of},
                    {"plan", shard.run.plan},
                    {"program", shard.run.program},
                    {"hurdle", shard.run.hurdle},
                    {"inputs", shard.run.inputs},
                    {"kpis", kpiKeys()},
                    {"rows", std::move(rows)}};
    return json.dump() + '\n';
}

ShardReading readShard(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || shortWords(json, "format") != shardFormat)
        return bad("is no shard of samples; `montecarlo --shard 1/4 -o FILE` writes one");
    const auto samples = wholeNumber(json, "samples", mostSamples), seed = wholeNumber(json, "seed", mostSeed);
    const auto part = wholeNumber(json, "shard", mostShards), of = wholeNumber(json, "of", mostShards);
    const auto inputs = wholeNumber(json, "inputs", 1'000'000);
    const auto plan = shortWords(json, "plan"), program = shortWords(json, "program");
    const auto hurdle = json.find("hurdle"), rows = json.find("rows"), kpis = json.find("kpis");
    if (!samples || !seed || !part || !of || !inputs || !plan || !program || hurdle == json.end() || !hurdle->is_number()
        || rows == json.end() || !rows->is_array() || kpis == json.end() || *part < 1 || *part > *of || *samples < 1)
        return bad("is damaged: its head lacks a number or holds one out of range; draw it again");
    if (*kpis != kpiKeys())
        return bad("has other KPIs than this program; draw it again with this version");
    Shard shard{{*samples, *seed, *plan, *program, hurdle->get<double>(), std::size_t(*inputs)}, *part, *of, {}};
    if (!std::isfinite(shard.run.hurdle))
        return bad("is damaged: its hurdle is no number; draw it again");
    const std::vector<std::uint64_t> wanted = shardOf(*samples, *part, *of);
    if (rows->size() != wanted.size())
        return bad(fmt::format("is damaged: it holds {} samples where its part has {}; draw it again", rows->size(), wanted.size()));
    for (const Json &row : *rows)
        if (!readRow(row, shard))
            return bad("is damaged: a row is not a sample's number with its figures; draw it again");
    if (shard.rows.samples != wanted)
        return bad("is damaged: it holds samples that are not its part's; draw it again");
    return {std::move(shard), {}};
}

MergeReading mergeShards(const std::vector<std::pair<std::string, Shard>> &named)
{
    const Shard &first = named.front().second;
    std::vector<std::string> seen(first.of);
    for (const auto &[name, shard] : named) {
        if (!(shard.run == first.run))
            return {std::nullopt, fmt::format("'{}' {}", name, whyShardsDiffer(first.run, shard.run))};
        if (shard.of != first.of)
            return {std::nullopt,
                    fmt::format("'{}' is one of {} shards, '{}' one of {}; merge shards of one division", name, shard.of,
                                named.front().first, first.of)};
        std::string &place = seen[shard.number - 1];
        if (!place.empty())
            return {std::nullopt, fmt::format("'{}' and '{}' are both shard {}; give each once", place, name, shard.number)};
        place = name;
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i].empty())
            return {std::nullopt, fmt::format("Shard {} of {} is missing; draw it with --shard {}/{}", i + 1, first.of, i + 1, first.of)};
    KpiRows rows{allSamples(first.run.samples), std::vector<double>(first.run.samples * kpiCount)};
    for (const auto &[name, shard] : named)
        for (std::size_t i = 0; i < shard.rows.samples.size(); ++i)
            std::copy_n(shard.rows.values.begin() + std::ptrdiff_t(i * kpiCount), kpiCount,
                        rows.values.begin() + std::ptrdiff_t(shard.rows.samples[i] * kpiCount));
    return {std::move(rows), {}};
}

} // namespace tokenyard::cli
