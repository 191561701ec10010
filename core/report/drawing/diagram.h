// SPDX-License-Identifier: Apache-2.0
// A schematic of the plan as a display list in millimetres of paper, with what a click on it selects. single_line and
// cooling_diagram make them; the sheet, the report and the window paint them.
#pragma once

#include "core/base/id.h"
#include "core/report/drawing/display_list.h"

#include <string>
#include <vector>

namespace tokenyard::drawing {

struct DiagramSymbol {
    std::vector<ObjectId> ids; // the part drawn and those alike that it stands for
    Bounds box;
};
struct DiagramLine {
    std::vector<ObjectId> ids; // feeds
    Polyline way;
    bool sideB = false;
};
struct Diagram {
    DisplayList list;
    std::vector<DiagramSymbol> symbols;
    std::vector<DiagramLine> lines;
    Bounds bounds;
    bool empty() const { return symbols.empty(); }
    // What is at a point: a symbol, else the nearest line within `reach`; empty if nothing is.
    std::vector<ObjectId> at(Point point, double reach = 1.5) const;
};

// The width that words of this height take, without a font: no narrower than the program's own one.
double widthOfWords(const std::string &words, double sizeMm);
// Cut to the room with an ellipsis.
std::string shortened(const std::string &words, double sizeMm, double roomMm);
// The same of a name, whose last words tell it apart from its like: they stay as far as they take no more than half the room.
std::string shortenedName(const std::string &name, double sizeMm, double roomMm);
// A list with commas; where it does not fit, its first ones and its last.
std::string shortenedList(const std::vector<std::string> &names, double sizeMm, double roomMm);

} // namespace tokenyard::drawing
