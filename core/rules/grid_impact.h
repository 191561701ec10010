// SPDX-License-Identifier: Apache-2.0
// The grid-impact assessment (전력계통영향평가) of a plan: a dated rule pack's items, each with its points, what in the plan speaks for
// them and where the item comes from. The pack is data (resources/rules/grid-impact.json); a newer one replaces it.
#pragma once

#include "core/chain/study.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

struct ImpactItem {
    std::string key, group;
    Text name, evidence;
    double points = 0.0, maximum = 0.0;
    std::string source;
};

// Something that raises the score, with what it costs.
struct ImpactStep {
    Text what;
    std::string item;
    double points = 0.0;
    Money cost; // once; of a contract: of the horizon's first year
    double pointsPerBillion() const { return cost > Money{} ? points / cost.in(units::billionKRW) : 0.0; }
};

struct GridImpact {
    std::string packId, packDate, packStatus;
    Text packName;
    std::string packSource;
    bool applies = false; // the contract reaches the threshold
    bool voltagePasses = true;
    Text region;
    std::vector<ImpactItem> items;
    double score = 0.0, maximum = 0.0, threshold = 0.0;
    std::vector<ImpactStep> steps; // most points per won first
    bool passes() const { return voltagePasses && score >= threshold; }
};

// Nothing where the pack is missing.
std::optional<GridImpact> gridImpactOf(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard
