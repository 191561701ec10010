// SPDX-License-Identifier: Apache-2.0
// The largest plan that a parcel holds: with the plan's boundary, setback, storeys, rack and redundancy, how many racks fit at
// most, and what stops the next one. A programme of areas, not a drawing: docs/equations-space.md states the method.
#pragma once

#include "core/chain/study.h"

#include <vector>

namespace tokenyard {

struct ParcelLimit {
    const char *key; // "floor", "yard", "contract"
    TextSource name;
    int racks = 0; // that this limit alone allows
};

enum class ParcelPlace { Floor, Ground, Roof };

struct ParcelArea {
    const char *key;
    TextSource name;
    Area area;
    ParcelPlace on = ParcelPlace::Floor;
};

struct ParcelFit {
    Text reason; // why there is no answer; otherwise empty
    RecordId rack;
    int racks = 0, gpus = 0, storeys = 1;
    Power it;
    Area site, buildable;            // within the boundary; without setback, lane and landscaping
    Area footprint;                  // of the building at these racks
    std::vector<ParcelLimit> limits; // in order of racks: the first one binds
    std::vector<ParcelArea> areas;   // at these racks
    bool ok() const { return reason.empty(); }
};

// The study must be that of the plan: its peaks say how much of the contract the plant takes.
ParcelFit largestPlan(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard
