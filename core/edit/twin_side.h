// SPDX-License-Identifier: Apache-2.0
// The side of the power chain that a hall lacks: a twin of what stands above it on the other side, from its last switch up to the boards.
// docs/equations-network.md, "Redundancy".
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

#include <optional>

namespace tokenyard::edit {

// Every hall that has side A alone gets side B. Its UPS rooms and transformers get twins of the same record and units, in the nearest
// free place of their storey; these take their power from the nearest board that feeds no side A, and where there is none from a twin of
// the board, fed by the same sources. Refused where a twin finds no place.
Edit drawSideB(const Plan &plan, const Catalogue &catalogue);

// A feed of its own between the nearest ports, with the voltage, section, circuits and phase of another one.
Edit joinLike(const Plan &plan, FeedKind kind, ObjectId from, ObjectId to, ObjectId like);

// What a kind wants free around it, in m.
double clearanceOf(const Catalogue &catalogue, ObjectKind kind);
// Whether a footprint stands clear of all else on the object's storey and inside the site.
bool isFreePlace(const Plan &plan, const Catalogue &catalogue, const Object &object, const Bounds &at);
// Where an object of this size stands clear of all else on its storey and inside the site, nearest to a point. Nothing where all is full.
std::optional<Placement> freePlace(const Plan &plan, const Catalogue &catalogue, const Object &object, Placement place, Point near);

} // namespace tokenyard::edit
