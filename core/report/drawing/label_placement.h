// SPDX-License-Identifier: Apache-2.0
// Decides which labels are shown: in order of rank, one that fits its room and meets none already shown. Pixels in, pixels out;
// the painter measures the words.
#pragma once

#include "core/report/drawing/display_list.h"

namespace tokenyard::drawing {

struct LabelBox {
    Bounds box;                 // where the words would stand, in pixels
    std::optional<Bounds> room; // in pixels: the box must lie within
    int rank = 1;
    bool withPrevious = false, unlessPrevious = false, withFollower = false, withLeader = false; // as in Words
};

// Parallel to the argument: whether each is shown.
std::vector<bool> placeLabels(const std::vector<LabelBox> &labels);
// Whether it fits its room.
bool fitsRoom(const LabelBox &label);
// The box of words of this size, in pixels, at a point in pixels.
Bounds labelBox(const Words &words, Point at, double width, double height, double pixelsPerMmCount);
// The same turned a quarter to the left.
Bounds uprightBox(const Words &words, Point at, double width, double height, double pixelsPerMmCount);

} // namespace tokenyard::drawing
