// SPDX-License-Identifier: Apache-2.0
// "Size for me": how many real units each piece of power plant needs for the load that flows through it, with the redundancy that the
// plan chose, and the sections and circuits of its feeds. docs/equations-network.md, "Sizes", has the rules.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

namespace tokenyard::edit {

struct SizedElement {
    ObjectId id;                     // an object or a feed
    std::vector<const char *> keys;  // the fields that size it
    std::vector<Difference> changes; // none if it has the size already, or cannot be sized
    Text reason;                     // one sentence, in either case
};
struct Sizing {
    std::vector<SizedElement> elements; // in the plan's order, objects first
    Text refusal;                       // not empty: a size is beyond what its field takes, so none is changed
    std::vector<Difference> changes() const;
};

// What the study of the whole site knows.
struct SiteNeed {
    SiteNeed() = default;
    SiteNeed(std::nullopt_t) {}
    SiteNeed(Power sitePeak) : peak(sitePeak) {}
    SiteNeed(std::optional<Power> sitePeak, std::optional<Volume> waterDay = {}) : peak(sitePeak), waterPeakDay(waterDay) {}
    std::optional<Power> peak;          // what the site takes at most, cooling included; without it what the network carries counts
    std::optional<Volume> waterPeakDay; // make-up water of the day of greatest use; without it tanks are left as they are
};

// Of these objects and feeds, or of all power plant and water tanks if none are named.
Sizing sizesOf(const Plan &plan, const Catalogue &catalogue, const SiteNeed &need, const Ids &wanted = {});
// The same as one step of the undo stack. Refused where nothing that was named can be sized.
Edit size(const Plan &plan, const Catalogue &catalogue, const SiteNeed &need, const Ids &wanted = {});

} // namespace tokenyard::edit
