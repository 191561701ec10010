// SPDX-License-Identifier: Apache-2.0
// The plan as display lists: an object, a feed, the site, or all of it. Level of detail goes from outlines with names to
// every rack; what belongs to a later phase is dashed.
#pragma once

#include "core/chain/study.h"
#include "core/plan/hall_grid.h"
#include "core/report/drawing/display_list.h"
#include "core/report/drawing/overlays.h"

namespace tokenyard::drawing {

enum class Detail { Overview, Rows, Racks };
// The detail that is legible where a metre takes so many pixels of 1/96 inch.
Detail detailFor(double pixelsPerMetreCount);
inline constexpr double pixelsPerMm = 96.0 / 25.4; // CSS reference pixel
// Whether an object's symbols leave its name a place of its own at so many pixels per metre; where not, the name counts more.
bool symbolsFit(const Object &object, double pixelsPerMetreCount);

struct DrawOptions {
    int level = 0; // storey looked at from above (see paleAtLevel); 0: all in full
    Detail detail = Detail::Racks;
    double pixelsPerMetreCount = 0; // of the drawing, for symbolsFit(); 0: symbols wherever the detail asks for them
    Overlay overlay = Overlay::Plan;
    bool labels = true;
    bool boundary = true;
    bool patterns = false; // feeds differ by their dashes, too: for print without colours
};

// What drawing an object needs to know beyond the object.
struct ObjectContext {
    const Catalogue *catalogue = nullptr; // ratings and rack sizes; without it the labels stay short
    const HallCount *hall = nullptr;      // counts of the study; without it from the hall itself
    Detail detail = Detail::Racks;
    Overlay overlay = Overlay::Plan;
    int phaseNumber = 1; // from 2 on: dashed
    bool pale = false;   // of another storey: outline only
    bool labels = true;
    bool patterns = false;
    bool wholeLabels = false;             // a hall says its name with its power, or nothing: who draws it has another way to say both
    std::optional<OverlayMark> mark = {}; // what the overlay says of it
    bool dark = false;                    // without power while something fails: grey
};

// An object about its own centre: the list's origin is the centre of the footprint, its axes are the map's.
DisplayList drawObject(const Object &object, const ObjectContext &context);
// A feed on the map.
DisplayList drawFeed(const Feed &feed, const Polyline &route, const ObjectContext &context);
// The boundary with its label.
DisplayList drawSite(const Plan &plan, bool labels = true);
// All of it, sorted by layer. The study may be null or of an older plan.
DisplayList drawPlan(const Plan &plan, const Study *study, const Catalogue *catalogue, const DrawOptions &options = {});

// What is pale when one looks down on a storey: all above it, and what lies below something that stands on it. Parallel to
// the plan's objects.
std::vector<bool> paleAtLevel(const Plan &plan, int level);
// The storey with the most racks, the lowest of equals; 1 without racks.
int mainLevel(const Plan &plan);

// 1 for the first phase in order of date.
int phaseNumber(const Plan &plan, ObjectId phase);
Role feedRole(FeedKind kind);
// How a kind of feed is drawn where colours may be lost: A and B, supply and return, and fibre each have dashes of their own.
Dash feedDash(FeedKind kind);
RackSize rackSize(const Catalogue *catalogue, const RecordId &rack);
// "112 racks · 13.4 MW", "14 × 3 MW"; empty where there is nothing to say.
Text detailLabel(const Object &object, const ObjectContext &context);

} // namespace tokenyard::drawing
