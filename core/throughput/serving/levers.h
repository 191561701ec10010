// SPDX-License-Identifier: Apache-2.0
// "If a lever moved": what one change of the machine, the service or its level does to the tokens/s of a GPU, each searched
// anew with everything else as it is.
#pragma once

#include "core/throughput/serving/serving_search.h"

#include <stop_token>

namespace tokenyard {

struct Lever {
    Text label;                           // "HBM 8 -> 10 TB/s"
    std::optional<double> changeFraction; // of tokens/s per GPU against the chosen point
    Text why;                             // without a change
};

// A point of one pool as it stands: its layout, its requests, no service level. `request` otherwise as it was.
SearchRequest requestAt(const SearchRequest &request, const ServingPoint &point);

// HBM +25 %, prefix cache 50 %, FP4 KV cache, TPOT limit x 1.6, TTFT limit x 2, rack power -17 %. Levers that are there already are left out.
// `chosen` is the best point of the request. Stopped: the levers so far.
std::vector<Lever> leversOf(const SearchRequest &request, const ServingPoint &chosen, double rackPowerFraction,
                            const Calibration &calibration, std::stop_token stop = {});

} // namespace tokenyard
