// SPDX-License-Identifier: Apache-2.0
// A token's time as rows of bars, each with its share and meaning, and their sum; and the parts of a layout's GPU time
// next to those of the chosen one.
#pragma once

#include "core/throughput/serving/why_chosen.h"
#include "ui/widgets/bar_list.h"

namespace tokenyard::ui {

std::vector<BarRow> budgetRows(const ServingPoint &point, const Tokens &tokens);
// "GPU time per token, ms (chosen layout): weights 0.19 (0.12) ...".
QString gpuTimeHint(const ServingPoint &point, const ServingPoint &chosen, double outputTokensCount);

} // namespace tokenyard::ui
