// SPDX-License-Identifier: Apache-2.0
// What reaches a hall over the feeds of the map while nothing fails (core/network/paths.h finds it).
#pragma once

#include "core/base/id.h"

namespace tokenyard {

struct HallPaths {
    ObjectId hall;
    bool powerA = false, powerB = false, supply = false, back = false;
    ObjectId powerEndsAt, coolingEndsAt; // where the way upstream ends without a source; 0 if it has one, or no feed at all
    bool hasPower() const { return powerA || powerB; }
    bool isCooled() const { return supply && back; }
    bool runs() const { return hasPower() && isCooled(); }
    bool operator==(const HallPaths &) const = default;
};

} // namespace tokenyard
