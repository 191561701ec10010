// SPDX-License-Identifier: Apache-2.0
// The chosen serving point of each (service, accelerator) pair, cached by the inputs of the search: a search takes
// milliseconds, and most edits do not change its inputs. Results are the same with or without the cache.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/parts.h"
#include "core/throughput/serving/service_answer.h"

#include <memory>
#include <stop_token>
#include <tuple>
#include <vector>

namespace tokenyard {

// What a service gets from one accelerator, per GPU.
struct ServingChoice {
    std::optional<TokenRate> perGpu, low, high;
    Duration ttft, tpot;
    double concurrencyCount = 0.0;
    int replicaGpusCount = 1;
    std::string layoutWords;
    double powerFraction = 1.0, arithmeticFraction = 0.0, idleFraction = 0.0;
    SoftwareGain software;       // of the engine's speed, within the rates
    SoftwareGain maturity;       // of the kernels, within the rates too
    SoftwareGain softwareTokens; // what both do to the tokens within the service level
    Text why;                    // without a rate
};

class ServingChoices {
public:
    // With fewer GPUs than separate pools need, the halls share them.
    const ServingChoice &choose(const Service &service, const RecordId &accelerator, const Catalogue &catalogue, int gpusCount = anyGpus);
    // Once a stop is requested, no further search begins: what is not known yet has no rate, and the caller discards its run.
    void heed(std::stop_token stop) { m_stop = std::move(stop); }
    std::size_t searches() const { return m_known.size(); }

private:
    const ServingChoice &remembered(const Service &service, const RecordId &accelerator, const Catalogue &catalogue);
    // Everything the search depends on.
    using Question = std::tuple<RecordId, RecordId, Precision, int, int, double, double, double, double, double, double, int, GainCase,
                                Maturity, LevelOf, ServingEngine, CachePrecision, Speculation, Pools>;
    std::vector<std::pair<Question, std::shared_ptr<const ServingChoice>>> m_known;
    std::shared_ptr<const Calibration> m_calibration;
    std::stop_token m_stop;
};

} // namespace tokenyard
