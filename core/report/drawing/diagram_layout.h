// SPDX-License-Identifier: Apache-2.0
// Places a plant of parts and lines as a schematic: sources at the left, what they feed in rows above (side A) and below (side B)
// of the loads, lines at right angles. The same plant is placed in the same way on every run. Millimetres of paper, y down.
#pragma once

#include "core/plan/geometry.h"

#include <vector>

namespace tokenyard::drawing {

enum class DiagramSide { Common, A, B };

struct DiagramNode {
    DiagramSide side = DiagramSide::Common;
    bool load = false; // stands in the middle row, a column of its own
    bool bar = false;  // a busbar as long as what it feeds
    double halfWidth = 4.0, halfHeight = 4.0;
};
struct DiagramLink {
    int from = 0, to = 0;
    bool sideB = false; // enters a load from below
    bool tie = false;   // joins two bars beside the flow: counts for no row
};

struct PlacedLink {
    Polyline way;       // from, to
    Point end;          // where it enters what it feeds
    int ports = 1;      // lines that enter there on the same side
    Point labelAt{};    // middle of the last stretch before the end
    bool level = false; // the last stretch runs level
};
struct DiagramLayout {
    std::vector<Point> at;     // middle of each node
    std::vector<Bounds> boxes; // of its symbol
    std::vector<PlacedLink> links;
    Bounds bounds;
};

struct DiagramMeasures {
    double column = 42.0;    // of a load
    double block = 40.0;     // room for a node in a row, its words at the right
    double rowHeight = 15.0; // of a node with its words
    double drop = 12.0;      // a line before its end, with room for its words
    double track = 2.6;      // between lines that run side by side
    double commonHeight = 36.0, commonWidth = 46.0;
};

DiagramLayout layOutDiagram(const std::vector<DiagramNode> &nodes, const std::vector<DiagramLink> &links,
                            const DiagramMeasures &measures = {});

} // namespace tokenyard::drawing
