// SPDX-License-Identifier: Apache-2.0
// Why a text is no JSON, for the sentence about the file that it comes from: a parser that says only "no" leaves a planner searching.
#pragma once

#include "core/base/text.h"

#include <string_view>

namespace tokenyard {

// Empty if it is. For a text that does not nest too deeply (json_depth.h).
Text jsonFault(std::string_view json);

} // namespace tokenyard
