// SPDX-License-Identifier: Apache-2.0
// One hall with all that serves it alone, the unit of which layouts are made: transformers and UPS of side A above it, those of side B
// below, the CDUs at its end. Storeys stand on one another. All lengths in metres from the stack's top left corner.
//
//      transformers A
//      UPS A
//      hall            | CDUs
//      UPS B
//      transformers B
#pragma once

#include "core/edit/generate/plant.h"

namespace tokenyard::generate {

struct Stack {
    Hall hall;
    UpsRoom ups;
    Transformer transformers;
    CduGallery cdus;
    Power it; // of one hall
    double roomWidth = 0.0, transformerDepth = 0.0, upsDepth = 0.0, hallDepth = 0.0, cduWidth = 0.0;
    double width() const;
    double depth() const;
    double hallTop() const;
};

// Nothing where a room would be larger than any building.
std::optional<Stack> stackOf(const Plant &plant, const Needs &needs, int columns, const Catalogue &catalogue);

// The parts of a stack that feeds of the site join.
struct Rooms {
    ObjectId hall, cdus, transformersA, transformersB; // cdus: 0 where there are none
    Power it;
    double left = 0.0, top = 0.0; // of the stack
};
// Places one storey and draws the feeds within it.
Rooms placeStorey(PlanBuilder &builder, const Stack &stack, Point at, int level, int number, ObjectId phase, const Plant &plant,
                  const Needs &needs);

} // namespace tokenyard::generate
