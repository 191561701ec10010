// SPDX-License-Identifier: Apache-2.0
// The pillars of policy, from the same kind of evidence as the five, and the test of the subcontracting hub.
#pragma once

#include "core/region/pillars.h"

namespace tokenyard::region {

TextSource wordsOf(Answer answer); // "yes", "not stated"
// A pillar of its evidence: the mean of what is known, and the cheapest step.
Pillar pillarOf(const char *key, Text name, std::vector<PillarEvidence> evidence);
// Talent, infrastructure, data, capital, markets.
std::vector<Pillar> policyPillarsOf(const Plan &plan, const Catalogue &catalogue, const Study &study, std::optional<double> lateDays);

// Whether the campus works for others: who owns model, data, chips, power and operation, and what would stay if only power and work did.
struct HubOwner {
    const char *key;
    Text question;
    Answer answer = Answer::Unknown;
    Text reason;
    std::string source;
};
struct HubTest {
    std::vector<HubOwner> owners;
    double share = 0.0, hubShare = 0.0; // of the value: kept at home; kept by a mere hub
    Text verdict;
};
HubTest hubTestOf(const Plan &plan, const Catalogue &catalogue, const Study &study, const ValueAtHome &value);

} // namespace tokenyard::region
