// SPDX-License-Identifier: Apache-2.0
// The graphical symbols of diagrams, after IEC 60617 for power and ISO 10628-2 for coolant: each about its middle, in millimetres
// of paper, with the lines that lead to it up to its edge.
#pragma once

#include "core/plan/object.h"
#include "core/report/drawing/diagram_groups.h"
#include "core/report/drawing/display_list.h"

namespace tokenyard::drawing {

struct SymbolSize {
    double halfWidth = 4.0, halfHeight = 4.0;
};
bool isBoard(const Object &object);                      // drawn as a busbar
SymbolSize symbolSize(const Object &object, bool level); // level: the flow goes from left to right
void drawSymbol(DisplayList &list, const Object &object, Point at, bool level, const Style &line);
// A circuit breaker on a line: a cross where it is closed, a blade beside the line where it is open.
void drawBreaker(DisplayList &list, Point at, bool closed, const Style &line);
// How much of a rating is used: a bar to 100 % with a mark there.
void drawLoadBar(DisplayList &list, Point leftMiddle, double width, double fraction);
// Words at a place; they are cut to `room` millimetres.
void addWords(DisplayList &list, Text text, Point at, double sizeMm, Role role, int rank = 1, bool bold = false,
              AnchorX anchor = AnchorX::Left);
void addName(DisplayList &list, const std::string &name, Point at, double sizeMm, double room, Role role, AnchorX anchor = AnchorX::Left);

// A branch that is drawn for all that are alike: what of it is drawn, how many there are, and the names of the halls of all, or of
// whatever comes first in a branch without halls.
struct TypicalBranch {
    const Object *drawn = nullptr;
    std::size_t times = 0;
    std::vector<std::string> names;
};
TypicalBranch typicalOf(const AlikeBranches &branches, const std::vector<const Object *> &objects);
// A line each over a part of the plant, of those that stand in it; returns the room taken.
double drawTypical(DisplayList &list, const std::vector<TypicalBranch> &branches, const std::vector<const Object *> &part, Point at,
                   double room);

} // namespace tokenyard::drawing
