// SPDX-License-Identifier: Apache-2.0
// The searches behind the tokens of a plan: each service on each accelerator of its halls, asked as the study asks but with every
// point kept, and what the report says of them: why other layouts lose and where the time goes.
#pragma once

#include "core/report/document.h"
#include "core/throughput/calibration/like_runs.h"
#include "core/throughput/serving/service_answer.h"

#include <array>

namespace tokenyard::report {

struct ServingAnswer {
    const Service *service = nullptr;
    const ServiceOutput *output = nullptr; // with a rate
    std::string names;                     // of the services that ask the same: "Chat, Coding agents"
    Accelerator accelerator;
    SearchResult result; // with a best point; rates per GPU under the plan's power cap
    ServiceLevel level;
    std::string engine;                                       // "" for the mean of all
    LikeRuns runs;                                            // published ones to hold it against
    bool familyMeasured = false, acceleratorMeasured = false; // the band's calibration knows them

    const ServingPoint &best() const { return *result.bestPoint(); }
};
// In the order of the study's outputs, without those that have no rate or no search; services with the same answer share one.
std::vector<ServingAnswer> servingAnswers(const Input &in);

// The parts of an output token's time in the order of figures and tables.
inline constexpr std::size_t timePartCount = 6;
std::array<Duration, timePartCount> timeParts(const TimeBudget &time);
extern const std::array<TextSource, timePartCount> timePartNames;

struct OtherLayout {
    const LayoutVerdict *verdict = nullptr;
    const ServingPoint *point = nullptr; // its best within the level; nullptr: it has none
    Text why;
};
// The best alternatives first; a layout with exactly the figures of a better one is left out, those without a point come last.
std::vector<OtherLayout> otherLayouts(const ServingAnswer &answer, std::size_t most);

} // namespace tokenyard::report
