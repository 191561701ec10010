// SPDX-License-Identifier: Apache-2.0
// Which fields of a hall say nothing for the business it is in: its panel leaves them out, its file keeps them.
#pragma once

#include "core/plan/plan.h"

#include <string_view>

namespace tokenyard {

bool isIdle(const Plan &plan, const Object &object, std::string_view key);

} // namespace tokenyard
