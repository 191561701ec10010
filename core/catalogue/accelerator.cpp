// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/accelerator.h"

#include "core/base/whole_number.h"

namespace tokenyard {

namespace {

std::optional<OperationRate> plainRate(const Accelerator &a)
{
    if (a.bf16)
        return a.bf16;
    if (a.fp8)
        return 0.5 * *a.fp8;
    if (a.fp4)
        return 0.25 * *a.fp4;
    return std::nullopt;
}

// Tensor units that do four bits do eight at half the rate (every vendor's tables): no source needs to say so.
std::optional<OperationRate> ownRate(const Accelerator &a, Precision weights)
{
    switch (weights) {
    case Precision::Fp8: return a.fp8 || !a.fp4 ? a.fp8 : std::optional(0.5 * *a.fp4);
    case Precision::Fp4:
    case Precision::Nvfp4:
    case Precision::Mxfp4: return a.fp4;
    default: return std::nullopt;
    }
}

} // namespace

Accelerator Accelerator::fromRecord(const Record &record)
{
    Accelerator a;
    a.id = record.id;
    a.name = record.nameEn;
    a.generation = record.words("generation");
    a.bf16 = record.get<OperationRate>("bf16_dense");
    a.fp8 = record.get<OperationRate>("fp8_dense");
    a.fp4 = record.get<OperationRate>("fp4_dense");
    a.memory = record.get<Bytes>("hbm_usable");
    if (!a.memory)
        a.memory = record.get<Bytes>("hbm_physical");
    a.memoryBandwidth = record.get<Bandwidth>("hbm_bandwidth");
    a.scaleUp = record.get<Bandwidth>("scaleup_bandwidth");
    a.scaleOut = record.get<Bandwidth>("scaleout_bandwidth");
    a.scaleUpDomainCount = clampedInt(record.number("scaleup_domain").value_or(1), 1, 1'000'000);
    a.tdp = record.get<Power>("tdp");
    a.allInItPower = record.get<Power>("all_in_it_power");
    a.idlePowerFraction = record.number("idle_power_fraction").value_or(0.0);
    a.memoryPowerFraction = record.number("memory_power_fraction");
    a.arithmeticPowerFraction = record.number("arithmetic_power_fraction");
    if (const auto gpus = record.number("gpus_per_rack"))
        a.gpusPerRackCount = clampedInt(*gpus, 1, 10'000);
    a.rackPower = record.get<Power>("rack_power");
    a.priceUsdFactor = record.number("price_usd");
    return a;
}

bool isWeightOnly(const Accelerator &accelerator, Precision weights)
{
    const bool plain = weights == Precision::Bf16 || weights == Precision::Fp16;
    return !plain && !ownRate(accelerator, weights);
}

std::optional<OperationRate> matrixRate(const Accelerator &accelerator, Precision weights)
{
    const auto own = ownRate(accelerator, weights);
    return own ? own : plainRate(accelerator);
}

} // namespace tokenyard
