// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/serving_search.h"

namespace tokenyard {

namespace {

std::string engineName(ServingEngine engine)
{
    switch (engine) {
    case ServingEngine::Any: return {};
    case ServingEngine::TensorRtLlm: return "trtllm";
    case ServingEngine::Sglang: return "sglang";
    case ServingEngine::Vllm: return "vllm";
    }
    return {};
}

std::optional<Precision> cacheOf(CachePrecision precision)
{
    switch (precision) {
    case CachePrecision::Usual: return std::nullopt;
    case CachePrecision::Bf16: return Precision::Bf16;
    case CachePrecision::Fp8: return Precision::Fp8;
    case CachePrecision::Fp4: return Precision::Nvfp4;
    }
    return std::nullopt;
}

} // namespace

SearchRequest requestOf(const Service &service, const Accelerator &accelerator, const LanguageModel &model)
{
    SearchRequest request;
    request.serving.accelerator = &accelerator;
    request.serving.model = &model;
    request.serving.weights = service.precision;
    request.serving.inputTokensCount = service.inputTokens;
    request.serving.outputTokensCount = service.outputTokens;
    request.serving.inputSpreadFactor = service.inputSpread;
    request.serving.outputSpreadFactor = service.outputSpread;
    request.serving.prefixHitFraction = service.prefixHitFraction;
    request.serving.engineFactor = service.engineFactor;
    request.serving.engine = engineName(service.engine);
    request.serving.cache = cacheOf(service.cachePrecision);
    if (service.speculation != Speculation::AsPublished)
        request.serving.speculative = service.speculation == Speculation::On;
    request.level.ttft = service.ttftLimit;
    request.level.tpot = service.tpotLimit;
    request.level.atP99 = service.levelOf == LevelOf::P99;
    request.disaggregated = service.pools == Pools::Either;
    return request;
}

} // namespace tokenyard
