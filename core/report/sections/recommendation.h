// SPDX-License-Identifier: Apache-2.0
// The verdict on a plan; the summary opens with it, the recommendation gives its conditions.
#pragma once

#include "core/report/sections/sections.h"

namespace tokenyard::report {

enum class Verdict { Incomplete, Refuse, Conditions, Proceed };
struct Judgement {
    Verdict verdict = Verdict::Incomplete;
    Text head;                    // a few words: "The plan pays, but only just"
    std::vector<Text> conditions; // what has to hold first, a sentence each
};
Judgement judgementOf(const Input &in);
// The figures behind it in a sentence or two.
Text judgementWords(const Input &in);

} // namespace tokenyard::report
