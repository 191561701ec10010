// SPDX-License-Identifier: Apache-2.0
// An accelerator as its record gives it: rates, memory, links, power and price; what no source gives stays blank.
// The serving and training models read it; a blank that stops them is named, never silently guessed.
#pragma once

#include "core/catalogue/record.h"
#include "core/plan/parts.h"

namespace tokenyard {

struct Accelerator {
    RecordId id;
    std::string name, generation;                // "hopper", "blackwell", ...: kernels are tuned by generation
    std::optional<OperationRate> bf16, fp8, fp4; // dense peak
    std::optional<Bytes> memory;                 // usable, else physical
    std::optional<Bandwidth> memoryBandwidth;    // HBM
    std::optional<Bandwidth> scaleUp, scaleOut;  // per GPU, one direction
    int scaleUpDomainCount = 1;                  // GPUs joined by the scale-up links
    std::optional<Power> tdp, allInItPower;      // per GPU; the latter with its share of node, network and storage
    double idlePowerFraction = 0.0;              // of the TDP, while serving next to nothing
    // Shares of the TDP above idle drawn while memory streams and while the tensor units work; no value: the usual ones.
    std::optional<double> memoryPowerFraction, arithmeticPowerFraction;
    std::optional<int> gpusPerRackCount;
    std::optional<Power> rackPower;
    std::optional<double> priceUsdFactor; // US dollars per GPU

    static Accelerator fromRecord(const Record &record);
};

// The dense rate at which a product of this weight precision runs. A precision the accelerator lacks is weight-only: the
// product runs in bf16 (fp16). A blank bf16 rate is taken as half of the fp8 or a quarter of the fp4 rate, as in every
// tensor core that states them all; nothing if no rate is stated.
std::optional<OperationRate> matrixRate(const Accelerator &accelerator, Precision weights);
bool isWeightOnly(const Accelerator &accelerator, Precision weights);

} // namespace tokenyard
