// SPDX-License-Identifier: Apache-2.0
// "If a lever moved": what one change of the machine, the service or its level does to the tokens/s per GPU; each is
// searched anew with everything else unchanged.
#pragma once

#include "core/throughput/serving/serving_search.h"

#include <stop_token>

namespace tokenyard {

struct Lever {
    Text label;                           // "HBM 8 -> 10 TB/s"
    std::optional<double> changeFraction; // of tokens/s per GPU against the chosen point
    Text why;                             // without a change
};

// The request restricted to a point of one pool: its layout and its load, without a service level.
SearchRequest requestAt(const SearchRequest &request, const ServingPoint &point);

// HBM +25 %, prefix cache 50 %, FP4 KV cache, TPOT limit x 1.6, TTFT limit x 2, rack power -17 %. Levers already pulled are left out.
// `chosen` is the best point of the request. Stopped: the levers so far.
std::vector<Lever> leversOf(const SearchRequest &request, const ServingPoint &chosen, double rackPowerFraction,
                            const Calibration &calibration, std::stop_token stop = {});

} // namespace tokenyard
