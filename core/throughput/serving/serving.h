// SPDX-License-Identifier: Apache-2.0
// Serving of a language model: time to first token, time per token, tokens/s with an 80 % band, memory, time budget, energy.
// Closed form (docs/validation.md); pure and thread-safe; what does not fit or is not known comes back as a sentence.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/accelerator.h"
#include "core/catalogue/language_model.h"
#include "core/throughput/serving/calibration.h"
#include "core/throughput/serving/model_shape.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

// Bounds of what is typed or read: no service lies beyond them, and products of degrees stay within an int's range.
inline constexpr int mostDegree = 4096, mostGpus = 1'000'000;

// How one replica is spread: tensor x attentionData GPUs per pipeline stage; experts over `expert` groups of them.
struct ParallelLayout {
    int tensor = 1, pipeline = 1, expert = 1, attentionData = 1;
    int gpusPerStage() const { return product(tensor, attentionData); }
    int gpusPerReplica() const { return product(gpusPerStage(), pipeline); }
    std::string words() const; // "TP 8", "DP 8 · EP 8"
    bool operator==(const ParallelLayout &) const = default;

    // From 1 to 1e9: absurd degrees neither overflow nor divide by zero.
    static constexpr int product(int a, int b)
    {
        const long long all = static_cast<long long>(a) * b;
        return all < 1 ? 1 : all > 1'000'000'000 ? 1'000'000'000 : int(all);
    }
};

// Prefill and decode on separate GPUs; the KV cache crosses the network between them.
struct Disaggregation {
    ParallelLayout prefill, decode;
    int prefillWorkersCount = 1, decodeWorkersCount = 1;
    int gpus() const
    {
        return ParallelLayout::product(prefillWorkersCount, prefill.gpusPerReplica())
            + ParallelLayout::product(decodeWorkersCount, decode.gpusPerReplica());
    }
};

// What an engine's host does beside the machine's work: scheduling, sampling, text. Nothing in runs that were tuned as published, where
// it is hidden or part of the calibration; out of the box it is what a token waits for (docs/validation.md, Maturity).
struct HostWork {
    Duration step;     // of every decode step
    Duration sequence; // of every sequence in it
    Duration request;  // of every request in service, before the first token
    // Kernels slowed to this factor hide the host's work as far as they are late: the slower of the two counts, not both.
    double besideFactor = 1.0;
    bool operator==(const HostWork &) const = default;
};

struct ServingCase {
    const Accelerator *accelerator = nullptr;
    const LanguageModel *model = nullptr;
    Precision weights = Precision::Fp8;
    std::optional<Precision> cache;                           // KV cache; default fp8 unless the weights are bf16 or fp16
    double inputTokensCount = 1024, outputTokensCount = 1024; // means
    double inputSpreadFactor = 0.0, outputSpreadFactor = 0.0; // coefficients of variation, log-normal; 0: all equal
    double concurrencyCount = 1;                              // requests in service on all `gpusCount` GPUs
    int gpusCount = 0;                                        // 0: one replica; GPUs beyond whole replicas idle and count in the divisor
    ParallelLayout layout;
    std::optional<Disaggregation> split;
    std::string engine;                       // "trtllm", "sglang", "vllm"; "" or unknown: the prior of all engines
    double prefixHitFraction = 0.0;           // input tokens found in the prefix cache
    std::optional<bool> speculative;          // multi-token prediction; default: as the model's published runs
    std::optional<double> draftAcceptedCount; // tokens accepted a step beyond the first
    double engineFactor = 1.0;                // software gain since the calibration's date
    HostWork host;
    std::optional<Power> powerCap; // of one accelerator
    std::string source;            // whose clock: "" for a user's mean TTFT
};

struct MemoryBudget { // per GPU of the decode replica
    Bytes weights, cache, activations, reserve, capacity;
    double greatestConcurrencyCount = 0.0; // per replica
};

struct TimeBudget { // one output token; adds up to TPOT
    Duration weights, cache, arithmetic, links, overhead, prefillInterference;
    Duration exchange; // part of `links`: dispatch and combine of the experts' tokens; the rest is tensor-parallel all-reduces
};

struct ServingPoint {
    Duration ttft, tpot; // means
    Duration ttftP99, tpotP99;
    TokenRate output, outputPerGpu, low, high; // low, high: 80 % band of outputPerGpu
    TokenRate totalPerGpu;                     // input and output tokens
    TokenRate user;                            // 1/TPOT
    double concurrencyCount = 0.0, concurrencyPerReplicaCount = 0.0;
    int gpusCount = 0, replicasCount = 0;
    ParallelLayout layout;
    std::optional<Disaggregation> split;
    MemoryBudget memory;
    TimeBudget time;
    double expertsTouchedFraction = 0.0;                         // share of the experts whose weights one decode step reads; 0: no experts
    double powerFraction = 0.0;                                  // accelerator power over its TDP
    double memoryUseFraction = 0.0, arithmeticUseFraction = 0.0; // achieved of the bandwidth and of the peak rate, mean over time
    double arithmeticFraction = 0.0; // share of the GPUs' time that is bound by arithmetic, which a lower clock slows
    std::optional<Power> gpuPower;
    std::optional<EnergyPerToken> energyPerOutputToken; // of the accelerators
    bool speculative = false, queued = false;           // queued: more requests than the KV cache holds
    bool atRoofline = false;                            // limited by the ideal roofline, which the engine factor would exceed
    std::vector<Text> notes;
};

// A point, or why there is none.
struct ServingResult {
    std::optional<ServingPoint> point;
    Text why;
};

// What a case's coefficients depend on.
CalibrationLevels levelsOf(const ServingCase &serving);

ServingResult evaluateServing(const ServingCase &serving, const Calibration &calibration);

// A case prepared once for many layouts and loads, with names and coefficients resolved.
class ServingModel {
public:
    // With `why` set on failure: a blank constant of the model or the accelerator, or a length that makes no sense.
    static std::optional<ServingModel> prepare(const ServingCase &serving, const Calibration &calibration, Text &why);
    // requireFit false: also evaluates a case whose weights do not fit, as some published rows claim.
    ServingResult evaluate(const ParallelLayout &layout, double concurrencyCount, int gpusCount, bool requireFit = true) const;
    ServingResult evaluate(const Disaggregation &split, double concurrencyCount, int gpusCount, bool requireFit = true) const;
    // Requests per second of one prefill worker and of one decode worker with this many requests in service.
    double prefillRate(const ParallelLayout &layout) const;
    double decodeRate(const ParallelLayout &layout, double decodingCount) const;
    Duration firstToken(const ParallelLayout &prefill) const; // of a request alone, without its transfer
    // The most requests a replica's KV cache holds; below 1 the weights or one sequence do not fit.
    double greatestConcurrencyCount(const ParallelLayout &layout) const;
    bool splitsHeads(const ParallelLayout &layout) const; // the tensor degree divides the attention heads
    // Memory a GPU lacks for the weights and one request per group; not positive if they fit.
    Bytes shortage(const ParallelLayout &layout) const;
    // Why the layout does not fit: heads that do not split, or the memory that is short; nothing if it fits.
    std::optional<Text> misfit(const ParallelLayout &layout) const;
    const ServingCase &serving() const { return m_case; }
    const ModelShape &shape() const { return m_shape; }
    bool speculative() const { return m_speculative; }
    // For the fit: uses these coefficients and only the kernels of the case's own precision.
    void replaceCoefficients(const CoefficientValues &values)
    {
        m_values = values;
        m_wider.clear();
        m_narrower.reset();
    }

private:
    friend class ServingEvaluator;
    ServingCase m_case;
    ModelShape m_shape;
    CoefficientValues m_values{};
    // Fewer bits never slow a step down: an engine may run a wider format's kernels on narrower weights, and an unmeasured format is
    // not faster than the next narrower measured one (whose kernels were found slow on this model, engine and accelerator).
    struct Kernels {
        Precision precision;
        CoefficientValues values{};
        bool measured = false;
    };
    std::vector<Kernels> m_wider; // for a measured format only measured ones
    std::optional<Kernels> m_narrower;
    ErrorBand m_band;
    bool m_speculative = false;
};

// Bytes per parameter: 2, 1, NVFP4 4.5 bits (a scale of 8 bits for 16), MXFP4 4.25 bits (OCP MX: 8 for 32), INT4 groups of 128.
double bytesPerParameterFactor(Precision precision);
std::optional<Precision> parsePrecision(std::string_view words);
std::string_view precisionKey(Precision precision);

} // namespace tokenyard
