// SPDX-License-Identifier: Apache-2.0
// How much of an asset's cost is written off by the end of each month of its life.
#pragma once

#include "core/plan/parts.h"

namespace tokenyard {

// Share of the cost written off after `elapsed` months of a life of `life` months: 0 before, 1 from its end on. Declining balance follows
// Korean tax law: 1 - 0.05^(1/years) of the book value per year, and the rest in the last year.
double writtenOffShare(Depreciation method, int life, int elapsed);

} // namespace tokenyard
