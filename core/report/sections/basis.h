// SPDX-License-Identifier: Apache-2.0
// The estimate's accuracy class and why; basis, summary and recommendation print it.
#pragma once

#include "core/report/sections/sections.h"

namespace tokenyard::report {

struct Accuracy {
    RecordId record;                                   // of kind "accuracy-classes"
    Text name, reason;                                 // the reason as the end of a sentence
    double belowFraction = 0.0, aboveFraction = 0.0;   // the class's widest
    double publishedFraction = 0.0, ownFraction = 0.0; // of the capital cost: with published prices, with the planner's own
};
Accuracy accuracyOf(const Input &in);
Text accuracyWords(const Accuracy &accuracy); // one sentence

} // namespace tokenyard::report
