// SPDX-License-Identifier: Apache-2.0
#include "app/cli/serving_json.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

double ms(Duration d) { return d.in(units::ms); }

Json layoutJson(const ParallelLayout &l)
{
    return {{"tp", l.tensor}, {"pp", l.pipeline},           {"dp", l.attentionData},
            {"ep", l.expert}, {"gpus", l.gpusPerReplica()}, {"words", l.words()}};
}

Json memoryJson(const MemoryBudget &m)
{
    return {{"weights_gb", number(m.weights.in(units::GB))},         {"kv_cache_gb", number(m.cache.in(units::GB))},
            {"activations_gb", number(m.activations.in(units::GB))}, {"reserve_gb", number(m.reserve.in(units::GB))},
            {"capacity_gb", number(m.capacity.in(units::GB))},       {"greatest_concurrency", number(m.greatestConcurrencyCount)}};
}

Json timeJson(const TimeBudget &t)
{
    return {{"weights_ms", number(ms(t.weights))},       {"kv_ms", number(ms(t.cache))},
            {"arithmetic_ms", number(ms(t.arithmetic))}, {"links_ms", number(ms(t.links))},
            {"overhead_ms", number(ms(t.overhead))},     {"prefill_ms", number(ms(t.prefillInterference))}};
}

} // namespace

Json pointJson(const ServingPoint &p)
{
    Json json{{"output_tok_s_per_gpu", number(p.outputPerGpu.si())},
              {"output_tok_s_per_gpu_low", number(p.low.si())},
              {"output_tok_s_per_gpu_high", number(p.high.si())},
              {"total_tok_s_per_gpu", number(p.totalPerGpu.si())},
              {"output_tok_s", number(p.output.si())},
              {"tok_s_user", number(p.user.si())},
              {"ttft_ms", number(ms(p.ttft))},
              {"tpot_ms", number(ms(p.tpot))},
              {"ttft_p99_ms", number(ms(p.ttftP99))},
              {"tpot_p99_ms", number(ms(p.tpotP99))},
              {"concurrency", number(p.concurrencyCount)},
              {"concurrency_per_replica", number(p.concurrencyPerReplicaCount)},
              {"gpus", p.gpusCount},
              {"replicas", p.replicasCount},
              {"layout", layoutJson(p.layout)}};
    if (p.split)
        json["disaggregated"] = {{"prefill", layoutJson(p.split->prefill)},
                                 {"prefill_workers", p.split->prefillWorkersCount},
                                 {"decode", layoutJson(p.split->decode)},
                                 {"decode_workers", p.split->decodeWorkersCount}};
    json["memory"] = memoryJson(p.memory);
    json["time_budget"] = timeJson(p.time);
    json["joules_per_output_token"] = p.energyPerOutputToken ? number(p.energyPerOutputToken->si()) : Json(nullptr);
    json["gpu_power_w"] = p.gpuPower ? number(p.gpuPower->si()) : Json(nullptr);
    json["gpu_power_fraction"] = number(p.powerFraction);
    json["memory_use"] = number(p.memoryUseFraction);
    json["arithmetic_use"] = number(p.arithmeticUseFraction);
    json["arithmetic_fraction"] = number(p.arithmeticFraction);
    json["speculative"] = p.speculative;
    json["notes"] = Json::array();
    for (const Text &note : p.notes)
        json["notes"].push_back(note.english());
    return json;
}

Json searchJson(const SearchResult &result)
{
    Json json = result.best ? pointJson(result.points[*result.best]) : Json::object();
    json["frontier"] = Json::array();
    for (std::size_t i : result.frontier) {
        const ServingPoint &p = result.points[i];
        json["frontier"].push_back({{"output_tok_s_per_gpu", number(p.outputPerGpu.si())},
                                    {"tok_s_user", number(p.user.si())},
                                    {"ttft_ms", number(ms(p.ttft))},
                                    {"tpot_ms", number(ms(p.tpot))},
                                    {"concurrency", number(p.concurrencyCount)},
                                    {"layout", p.layout.words()}});
    }
    json["layouts"] = Json::array();
    for (const LayoutVerdict &v : result.verdicts) {
        const ServingPoint *best = v.best ? &result.points[*v.best] : nullptr;
        Json row{
            {"layout", best && best->split ? best->split->prefill.words() + " prefill, " + v.layout.words() + " decode" : v.layout.words()},
            {"chosen", v.best && v.best == result.best}};
        row["output_tok_s_per_gpu"] = best ? number(best->outputPerGpu.si()) : Json(nullptr);
        row["why"] = v.why.english();
        json["layouts"].push_back(std::move(row));
    }
    return json;
}

void printPoint(const ServingPoint &p)
{
    std::printf("%s on %d GPUs, %.0f requests at once\n", p.layout.words().c_str(), p.gpusCount, p.concurrencyCount);
    if (p.split)
        std::printf("pools    %d x %s prefill, %d x %s decode\n", p.split->prefillWorkersCount, p.split->prefill.words().c_str(),
                    p.split->decodeWorkersCount, p.split->decode.words().c_str());
    std::printf("output   %10.1f tokens/s per GPU (80 %% band %.1f to %.1f), %.1f with input tokens\n", p.outputPerGpu.si(), p.low.si(),
                p.high.si(), p.totalPerGpu.si());
    std::printf("user     %10.1f tokens/s, TTFT %.0f ms, TPOT %.2f ms\n", p.user.si(), ms(p.ttft), ms(p.tpot));
    std::printf("a token  %10.2f ms weights, %.2f KV, %.2f arithmetic, %.2f links, %.2f overhead, %.2f other requests' prefill\n",
                ms(p.time.weights), ms(p.time.cache), ms(p.time.arithmetic), ms(p.time.links), ms(p.time.overhead),
                ms(p.time.prefillInterference));
    std::printf("memory   %10.1f GB weights, %.1f KV of %.1f a GPU; room for %.0f requests\n", p.memory.weights.in(units::GB),
                p.memory.cache.in(units::GB), p.memory.capacity.in(units::GB), p.memory.greatestConcurrencyCount);
    if (p.gpuPower)
        std::printf("power    %10.0f W an accelerator\n", p.gpuPower->si());
    if (p.energyPerOutputToken)
        std::printf("energy   %10.3f J per output token at the accelerators\n", p.energyPerOutputToken->si());
    for (const Text &note : p.notes)
        std::printf("%s\n", note.english().c_str());
}

} // namespace tokenyard::cli
