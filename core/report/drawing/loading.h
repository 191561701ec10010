// SPDX-License-Identifier: Apache-2.0
// How much each part of the plant carries of what it can, with the racks at full load, the cooling plant at its rated power and nothing out of
// order: what the single-line diagram, the cooling diagram and the loading of the site drawing show. Of power it is the load flow.
#pragma once

#include "core/base/text.h"
#include "core/chain/study.h"

#include <map>

namespace tokenyard::drawing {

struct Loading {
    double load = 0.0, capacity = 0.0; // W through it; no capacity: unlimited
    double share = 0.0;                // W of the racks' by ratings alone: the same for alike plant however long its cables are
    bool live = false;                 // a source reaches it
    bool known = true;                 // false: the load flow of its island has no solution, so there are no figures
    std::optional<double> fraction() const { return capacity > 0.0 ? std::optional(load / capacity) : std::nullopt; }
};
using Loadings = std::map<ObjectId, Loading>; // objects and feeds

// Of power: every object and power feed of the plan. Without loads where the study is missing or of another plan.
Loadings powerLoadings(const Plan &plan, const Study *study, const Catalogue *catalogue);
// Of cooling: each object of a fleet carries as much of what it can as its fleet does.
Loadings coolingLoadings(const Plan &plan, const Study *study);

// Of one part by what it carries: the fuller where it is in both. Nothing without a rating.
std::optional<double> loadedFraction(const Loadings &power, const Loadings &cooling, ObjectId id);

// Bands of loading.
enum class LoadBand { Unknown, Light, Fair, High, Over };
LoadBand loadBand(std::optional<double> fraction);
Text loadBandLabel(LoadBand band);

} // namespace tokenyard::drawing
