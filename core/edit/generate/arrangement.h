// SPDX-License-Identifier: Apache-2.0
// Where each yard and each stack of a layout stands on the parcel: one after the other beside what stands there, from the corner of the
// parcel that gives the least land and the shortest feeds.
#pragma once

#include "core/edit/generate/land.h"
#include "core/edit/generate/stack.h"

namespace tokenyard::generate {

struct Yard {
    Equipment equipment;
    Bounds place;
    int level = 1;
};

struct Arrangement {
    Stack stack;               // all alike
    std::vector<int> columns;  // of each hall: stack by stack, in each from the ground up
    std::vector<Point> stacks; // top left corners
    std::vector<Yard> intakes;
    Yard boardA, boardB, generators, office;
    std::vector<Yard> coolers, chillers; // one on the ground, or one on each roof
    std::optional<Yard> tank;
    std::optional<Bounds> road;
    double price = 0.0; // m2
};

struct ArrangementRead {
    std::optional<Arrangement> arrangement;
    Text problem;
    bool room = true; // false: it is land that lacks
};

ArrangementRead arrange(const Parcel &parcel, const Design &design, const Plant &plant, const Needs &needs, const Catalogue &catalogue);

} // namespace tokenyard::generate
