// SPDX-License-Identifier: Apache-2.0
// Where each yard and each stack of a layout stands on the parcel: one after the other beside what stands there, from the corner of the
// parcel that gives the least land and the shortest feeds.
#pragma once

#include "core/edit/generate/land.h"
#include "core/edit/generate/stack.h"

#include <array>

namespace tokenyard::generate {

struct Yard {
    Equipment equipment;
    Bounds place;
    int level = 1;
};

// A pair of boards with what feeds it and the stacks that hang on it. More than one stand where one pair cannot carry all.
struct Block {
    std::size_t firstStack = 0, stacks = 0;
    std::vector<Yard> intakes;
    Yard boardA, boardB, generators;
};

struct Arrangement {
    Stack stack;               // all alike
    std::vector<int> columns;  // of each hall: stack by stack, in each from the ground up
    std::vector<Point> stacks; // top left corners
    std::vector<Block> blocks;
    Yard office;
    std::vector<Yard> coolers, chillers;     // one on the ground for each block, or one on each roof
    std::vector<std::array<Yard, 2>> motors; // transformers of sides A and B for each of the chillers and the coolers beside them
    std::optional<Yard> tank;
    std::optional<Bounds> road;
    double price = 0.0;                        // m2
    std::size_t blockOf(std::size_t at) const; // of a stack, by its place
};

struct ArrangementRead {
    std::optional<Arrangement> arrangement;
    Text problem;
    bool room = true; // false: it is land that lacks
};

ArrangementRead arrange(const Parcel &parcel, const Design &design, const Plant &plant, const Needs &needs, const Catalogue &catalogue);

} // namespace tokenyard::generate
