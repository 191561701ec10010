// SPDX-License-Identifier: Apache-2.0
// Reads a power-flow case in MATPOWER's case format, version 2, so that published cases can be tried: baseMVA and the matrices
// bus, gen and branch. All else (costs, names) is passed over; a file that computes with its data is refused, not guessed at.
#pragma once

#include "core/network/load_flow.h"

#include <string_view>

namespace tokenyard {

// The grid; nothing, with `why` (line and what), if the text is no such case. Never throws. Generator buses without a generator in
// service become load buses and, as in MATPOWER, the first generator bus is the slack if the slack has none.
std::optional<Grid> readMatpower(std::string_view text, Text &why);

} // namespace tokenyard
