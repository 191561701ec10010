// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli montecarlo FILE: P10, P50 and P90 of every KPI from samples of all inputs that have a range, whole or in shards; --draws
// writes what each sample drew and what came of it.
#include "app/cli/range.h"

#include "app/cli/samples_json.h"
#include "app/cli/what_if_file.h"
#include "app/cli/write_file.h"

#include "core/base/cut_words.h"
#include "core/edit/address.h"
#include "core/what_if/sweep_csv.h"

#include <fmt/format.h>

#include <charconv>
#include <map>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string path, shard, output, draws;
    std::vector<std::string> held;
    std::optional<std::uint64_t> samples, seed;
    bool json = false;
};

constexpr std::uint64_t mostDrawn = 20'000'000; // numbers of one table: some 400 MB

struct Part {
    std::uint64_t number = 1, of = 1;
};

// "2/8"
std::optional<Part> readPart(const std::string &words)
{
    Part part;
    const char *end = words.data() + words.size();
    const auto first = std::from_chars(words.data(), end, part.number);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '/')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, part.of);
    if (second.ec != std::errc() || second.ptr != end || part.number < 1 || part.number > part.of || part.of > 100'000)
        return std::nullopt;
    return part;
}

std::optional<SampleRun> runOf(const WhatIfFile &file, const SamplingDesign &design, Outcome &outcome)
{
    try {
        return SampleRun{
            design.count(),      design.hypercube.seed(), digestOf(file.project), TOKENYARD_VERSION, file.base.plan.finance->hurdleRate,
            design.inputs.size()};
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

std::vector<std::string> addressesOf(const Plan &plan, const Input &input)
{
    std::vector<std::string> all{addressOf(plan, input)};
    for (std::size_t i = 1; i < input.parts.size(); ++i)
        all.push_back(edit::addressOf(plan, input.parts[i]) + '.' + input.key);
    return all;
}

// What --hold names stays at the plan's value; all other inputs draw what they would have drawn.
bool hold(const Plan &plan, const std::vector<std::string> &addresses, SamplingDesign &design, Outcome &outcome)
{
    std::map<std::string, std::size_t> known;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < design.inputs.size(); ++i)
        for (std::string &address : addressesOf(plan, design.inputs[i])) {
            names.push_back(address);
            known.emplace(std::move(address), i);
        }
    for (const std::string &address : addresses) {
        const auto found = known.find(address);
        if (found == known.end()) {
            fail(outcome, exitUsage,
                 fmt::format("--hold names '{}', which is no input with a range; the nearest are {}", cutWords(address, 100),
                             edit::nearestOf(address, names).english()));
            return false;
        }
        Input still = design.inputs[found->second];
        const auto *whole = std::get_if<std::int64_t>(&still.value);
        still.low = still.high = whole ? double(*whole) : std::get<double>(still.value);
        still.distribution.clear();
        design.marginals[found->second] = marginalOf(still);
    }
    return true;
}

void run(const Request &request, Outcome &outcome)
{
    const auto part = request.shard.empty() ? std::optional(Part{}) : readPart(request.shard);
    if (!part)
        return fail(outcome, exitUsage, fmt::format("The shard '{}' is not one of several such as 2/8", cutWords(request.shard, 40)));
    if (request.shard.empty() != request.output.empty())
        return fail(outcome, exitUsage, "A shard is written to a file: give --shard and -o together, or neither");
    if (!request.held.empty() && !request.shard.empty())
        return fail(outcome, exitUsage, "--hold is for a whole run; give it without --shard");
    const auto file = openWhatIf(request.path, outcome);
    if (!file)
        return;
    const Studies &studies = *file->base.plan.studies;
    DesignReading reading =
        samplingDesign(file->base.plan, file->base.catalogue, throughputError(*file->base.chain.result<ThroughputResult>()),
                       request.samples.value_or(std::uint64_t(studies.samples)), request.seed.value_or(std::uint64_t(studies.seed)));
    if (!reading.design)
        return fail(outcome, exitFindings, reading.problem.english());
    if (!hold(file->base.plan, request.held, *reading.design, outcome))
        return;
    const SamplingDesign &design = *reading.design;
    const auto origin = runOf(*file, design, outcome);
    if (!origin)
        return;
    const std::vector<std::uint64_t> numbers = shardOf(design.count(), part->number, part->of);
    if (const std::uint64_t drawn = drawsCount(design, numbers.size()); !request.draws.empty() && drawn > mostDrawn)
        return fail(outcome, exitUsage,
                    fmt::format("--draws writes at most {} numbers, this would be {}; draw fewer samples, or shards", mostDrawn, drawn));
    const auto rows = runSamples(file->base.plan, file->base.catalogue, file->base.chain, design, numbers, {});
    if (!request.draws.empty() && !writeWhole(request.draws, drawsCsv(file->base.plan, design, *rows), outcome))
        return;
    if (!request.output.empty())
        writeWhole(request.output, shardText({*origin, part->number, part->of, *rows}), outcome);
    else if (request.json) {
        Json json = samplesJson(*origin, *rows);
        if (!request.held.empty())
            json["held"] = request.held;
        print(json);
    } else
        printSamples(*origin, *rows);
}

} // namespace

void registerMontecarlo(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("montecarlo", "P10, P50 and P90 of every KPI from samples of all uncertain inputs");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->path, "A .tokenyard project file")->required();
    command->add_option("--samples", request->samples, "Whole studies to draw; without it the plan's own number")->check(between(2, 1e6));
    command->add_option("--seed", request->seed, "Seed of the random numbers; without it the plan's own")
        ->check(between(0, 9007199254740991.0));
    command->add_option("--shard", request->shard, "Draw one part of several, such as 2/8, for `merge`");
    command->add_option("-o,--output", request->output, "Where the shard is written");
    command->add_option("--hold", request->held, "An input that stays at the plan's value, such as service:Chat.price; once for each")
        ->allow_extra_args(false);
    command->add_option("--draws", request->draws,
                        "Write a CSV with a line a sample: what was drawn, under the addresses that `set`, `catalogue import` and `sweep` "
                        "take, and every KPI");
    command->add_flag("--json", request->json, "Print JSON: samples, seed, below_hurdle, kpis");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
