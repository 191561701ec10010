// SPDX-License-Identifier: Apache-2.0
// One service on several accelerators at the same service level, side by side: per GPU, per MW and per won. The same question always has
// the same answer. The best in each respect is marked; an accelerator without an answer has the reason.
#pragma once

#include "core/study/cost/serving_economy.h"
#include "core/throughput/serving/service_answer.h"

#include <functional>
#include <stop_token>

namespace tokenyard {

struct AcceleratorOffer {
    RecordId accelerator;
    Text name;
    std::optional<ServingPoint> point; // the best one within the service level
    AcceleratorPurchase purchase;
    ServingEconomy economy;
    bool measured = false; // runs on it are in the calibration: its band is the narrow one
    bool bestPerGpu = false, bestPerPower = false, leastCapex = false, cheapest = false;
    SoftwareGain software; // as asked for, already included in the point and its band
    Text why;              // why there is no point
};

// `asked` without its accelerator; without ids, every accelerator of the catalogue in its order. An unknown id gives an offer with the
// reason. The software's date gives each generation its own gain. `progress` gets the fraction done; if stopped, the offers so far come
// back unmarked.
std::vector<AcceleratorOffer> compareAccelerators(const SearchRequest &asked, const std::vector<RecordId> &ids, const Catalogue &catalogue,
                                                  const Calibration &calibration, const EconomyTerms &terms, std::stop_token stop = {},
                                                  const std::function<void(double)> &progress = {}, const SoftwareDate &date = {});

} // namespace tokenyard
