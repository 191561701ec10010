// SPDX-License-Identifier: Apache-2.0
// Free places on the site for what a step places or makes larger, and feeds led around it.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

#include <optional>

namespace tokenyard {

// The place nearest to where the object stands, on whole metres, at which it or its quarter turn stands well.
std::optional<Placement> nearestFree(const Plan &plan, const Catalogue &catalogue, const Object &object);
// The object in the room that its units need, where it stands if there is room and else in the nearest free place. False: there is none.
bool refit(Plan &plan, const Catalogue &catalogue, ObjectId id);
// Feeds that run through what has come, anew.
Plan ledAround(const Plan &plan, ObjectId placed);
edit::Ids feedsAt(const Plan &plan, ObjectId object);

} // namespace tokenyard
