// SPDX-License-Identifier: Apache-2.0
// Sums up findings of one rule: a thousand similar sentences help nobody and cost memory. The first hundred stand as they are; one
// more says how many follow, and names all their objects.
#pragma once

#include "core/base/finding.h"

namespace tokenyard {

inline constexpr std::size_t mostFindingsOfARule = 100;

// Stands for `count` findings like `example`, about these objects.
Finding summaryOf(const Finding &example, std::size_t count, std::vector<ObjectId> objects);
bool isSummary(const Finding &finding);

// Sums up each rule of which there are more than a hundred, where its hundred-and-first stood; the order is kept.
std::vector<Finding> summedUp(std::vector<Finding> findings);

} // namespace tokenyard
