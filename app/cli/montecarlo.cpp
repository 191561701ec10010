// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli montecarlo FILE: P10, P50 and P90 of every KPI from samples of all inputs that have a range, whole or in shards.
#include "app/cli/range.h"
#include "app/cli/samples_json.h"
#include "app/cli/what_if_file.h"
#include "app/cli/write_file.h"

#include <fmt/format.h>

#include <charconv>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string path, shard, output;
    std::optional<std::uint64_t> samples, seed;
    bool json = false;
};

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

void run(const Request &request, Outcome &outcome)
{
    const auto part = request.shard.empty() ? std::optional(Part{}) : readPart(request.shard);
    if (!part)
        return fail(outcome, exitUsage, fmt::format("The shard '{}' is not one of several such as 2/8", request.shard.substr(0, 40)));
    if (request.shard.empty() != request.output.empty())
        return fail(outcome, exitUsage, "A shard is written to a file: give --shard and -o together, or neither");
    const auto file = openWhatIf(request.path, outcome);
    if (!file)
        return;
    const Studies &studies = *file->base.plan.studies;
    const DesignReading reading =
        samplingDesign(file->base.plan, file->base.catalogue, throughputError(*file->base.chain.result<ThroughputResult>()),
                       request.samples.value_or(std::uint64_t(studies.samples)), request.seed.value_or(std::uint64_t(studies.seed)));
    if (!reading.design)
        return fail(outcome, exitFindings, reading.problem.english());
    const SamplingDesign &design = *reading.design;
    const auto origin = runOf(*file, design, outcome);
    if (!origin)
        return;
    const auto rows =
        runSamples(file->base.plan, file->base.catalogue, file->base.chain, design, shardOf(design.count(), part->number, part->of), {});
    if (!request.output.empty())
        writeWhole(request.output, shardText({*origin, part->number, part->of, *rows}), outcome);
    else if (request.json)
        print(samplesJson(*origin, *rows));
    else
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
    command->add_flag("--json", request->json, "Print JSON: samples, seed, below_hurdle, kpis");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
