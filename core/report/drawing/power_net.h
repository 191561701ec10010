// SPDX-License-Identifier: Apache-2.0
// The power graph of a plan as the single line draws it: without what stands on no feed and is no electrical equipment.
#pragma once

#include "core/network/paths.h"
#include "core/report/drawing/diagram_layout.h"

#include <vector>

namespace tokenyard::drawing {

// Gives power on: everything else is a load at the end of its feeds.
bool passesOn(const Object &object);

struct PowerNet {
    struct Link {
        const Feed *feed;
        int from, to; // of objects
        bool tie;     // between two boards that are both fed otherwise
    };
    FeedGraph graph;
    std::vector<const Object *> objects;
    std::vector<Link> links;

    explicit PowerNet(const Plan &plan);
    // Equipment that feeds one side stands on that side; what feeds both, or something common, stands at the left.
    std::vector<DiagramSide> sides() const;
    // All but the cooling plant and what feeds nothing else.
    std::vector<char> withoutCooling() const;
    // Takes out the other objects with their sides and what is joined to them.
    void keepOnly(const std::vector<char> &kept, std::vector<DiagramSide> &sides);

private:
    bool isTie(const FeedGraph::Link &link) const;
};

} // namespace tokenyard::drawing
