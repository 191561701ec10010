// SPDX-License-Identifier: Apache-2.0
// How good a site is: points of a hundred by criterion, each with its evidence in one sentence and its source. A criterion without data has
// no points and does not count; the score is the weighted mean of the others. docs/equations-region.md.
#pragma once

#include "core/region/world.h"

namespace tokenyard::region {

struct Reason {
    std::string criterion; // id of a record "region-criteria"
    Text label;
    std::optional<double> points; // 0 to 100; nothing: not known
    double weight = 0.0;
    Text reason;
    std::string source;
};

struct Candidate {
    Site site;
    std::optional<double> score; // nothing where no criterion that weighs is known
    std::vector<Reason> reasons; // in the order of the criteria
};

// By criterion; one that is not named weighs nothing.
using Weights = std::map<std::string, double>;
Weights standardWeights(const Catalogue &catalogue);
// "grid=3,price=2" ; on bad words the sentence why not.
Text readWeights(std::string_view typed, const Catalogue &catalogue, Weights &weights);

// The rule of regional prices of this id; the first record's, the one that is expected, where the id is empty.
const Record *priceRule(const Catalogue &catalogue, std::string_view id);
// What the rule adds to the energy price in a region; nothing if it says nothing of it.
std::optional<EnergyPrice> priceAdder(const Catalogue &catalogue, const Record &rule, const RecordId &region);

Candidate judge(const Site &site, const World &world, const Weights &weights, const Record *rule);
// All of them, the best first; those without a score last.
std::vector<Candidate> judgeAll(const std::vector<Site> &sites, const World &world, const Weights &weights, const Record *rule);

// 0 at `worst`, 100 at `best`, in proportion between and no further.
double pointsOf(double value, double worst, double best);
std::optional<double> scoreOf(const std::vector<Reason> &reasons);

// The plan's own site as a candidate.
Site siteOf(const Plan &plan);

} // namespace tokenyard::region
