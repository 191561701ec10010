// SPDX-License-Identifier: Apache-2.0
// "Did you mean": the known words nearest to one that is not known, for refusals of typed words, keys and ids.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

// How unlike two words are, 0 to 1, by letters and digits alone: edits per letter, a tenth of it where one holds the other
// ("NVIDIA H200" and "H200 SXM"). 1 if either has none.
double unlikeness(std::string_view a, std::string_view b);

// At most `limit` of the candidates, the nearest first; equally near ones in alphabetical order.
std::vector<std::string> nearestWords(std::string_view wrong, const std::vector<std::string> &candidates, std::size_t limit = 3);

} // namespace tokenyard
