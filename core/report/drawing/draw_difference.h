// SPDX-License-Identifier: Apache-2.0
// What differs between two plans on the map: objects and feeds that came, went, or have other values, and halls in which something else
// runs because of it. As a list in words, and as marks over the later plan's drawing.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/plan/site_layout.h"
#include "core/report/drawing/display_list.h"

namespace tokenyard::drawing {

enum class Differs {
    Added,
    Removed,
    Changed, // has another value, or stands elsewhere
    Follows, // the same object, in which more or less runs
};
const char *differsKey(Differs how); // "added", "removed", "changed", "follows"

struct MapDifference {
    ObjectId part; // an object or a feed
    bool isFeed = false;
    Differs how = Differs::Changed;
    std::string name;
    std::vector<Text> what; // one for each value: "Racks: 40 → 36"
};

// A plan and what runs in it; without the layout nothing "follows".
struct ComparedPlan {
    const Plan &plan;
    const SiteLayout *running = nullptr;
};

// In order: what came, what went, what changed, what follows.
std::vector<MapDifference> mapDifferences(const ComparedPlan &before, const ComparedPlan &after);

// The later plan in overview with the differences marked: added green, removed red and dashed, changed strong, following in the band's
// colour. A mark stands on every part of the list, and on nothing else.
DisplayList drawDifference(const Plan &before, const Plan &after, const Catalogue *catalogue,
                           const std::vector<MapDifference> &differences);

} // namespace tokenyard::drawing
