// SPDX-License-Identifier: Apache-2.0
// The results of samples, as JSON and as a table; and the file of a shard, which another machine may have written and which is not trusted.
#pragma once

#include "app/cli/command.h"

#include "core/what_if/sample_statistics.h"

namespace tokenyard::cli {

// Where samples come from: the same in all shards of a run.
struct SampleRun {
    std::uint64_t samples = 0, seed = 0;
    std::string plan;    // digest of the plan with its records
    std::string program; // version
    double hurdle = 0.0; // of the IRR
    std::size_t inputs = 0;
    bool operator==(const SampleRun &) const = default;
};

struct Shard {
    SampleRun run;
    std::uint64_t number = 1, of = 1;
    KpiRows rows;
};

Json samplesJson(const SampleRun &run, const KpiRows &rows);
void printSamples(const SampleRun &run, const KpiRows &rows);

std::string shardText(const Shard &shard);
struct ShardReading {
    std::optional<Shard> shard;
    std::string problem; // one sentence without the file's name
};
ShardReading readShard(const std::string &text);

// All rows of a run from its shards; nothing, and the problem, if they are not all shards of one run, each exactly once.
struct MergeReading {
    std::optional<KpiRows> rows;
    std::string problem;
};
MergeReading mergeShards(const std::vector<std::pair<std::string, Shard>> &named);

} // namespace tokenyard::cli
