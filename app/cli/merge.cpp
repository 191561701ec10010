// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli merge SHARD...: combines the shards of one run of samples into its answer, to the same bits.
#include "app/cli/samples_json.h"

#include "core/base/text_file.h"

#include <fmt/format.h>

namespace tokenyard::cli {

namespace {

constexpr std::size_t mostBytes = 1'000'000'000; // a million samples

struct Request {
    std::vector<std::string> shards;
    bool json = false;
};

void run(const Request &request, Outcome &outcome)
{
    std::vector<std::pair<std::string, Shard>> named;
    for (const std::string &path : request.shards) {
        Text why;
        const auto text = readTextFile(path, mostBytes, why);
        if (!text)
            return fail(outcome, exitInputOutput, why.english());
        ShardReading reading = readShard(*text);
        if (!reading.shard)
            return fail(outcome, exitInputOutput, fmt::format("'{}' {}", path, reading.problem));
        named.emplace_back(path, std::move(*reading.shard));
    }
    const MergeReading merged = mergeShards(named);
    if (!merged.rows)
        return fail(outcome, exitUsage, merged.problem);
    if (request.json)
        print(samplesJson(named.front().second.run, *merged.rows));
    else
        printSamples(named.front().second.run, *merged.rows);
}

} // namespace

void registerMerge(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("merge", "Put the shards of `montecarlo --shard` together");
    auto request = std::make_shared<Request>();
    command->add_option("shards", request->shards, "All shards of one run, in any order")->required();
    command->add_flag("--json", request->json, "Print JSON as `montecarlo --json`");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
