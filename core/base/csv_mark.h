// SPDX-License-Identifier: Apache-2.0
// The delimiter of a table that was made of runs in JSON: its rows are named by their number in the list, its columns are keys.
#pragma once

namespace tokenyard {

inline constexpr char runsInJson = '{';

} // namespace tokenyard
