// SPDX-License-Identifier: Apache-2.0
// Places for the names of objects that are too small to hold them: in smaller letters inside, or beside the object, with a leader where the
// name stands apart. The same on the screen and on paper; all lengths in the painter's pixels.
#pragma once

#include "core/plan/object.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace tokenyard::ui {

struct NameToPlace {
    int rank = 0; // the lowest is placed first; below 0 it is placed whatever it covers
    const Object *object = nullptr;
    QRectF own;                         // its footprint
    QSizeF size;                        // of the name
    std::optional<QSizeF> smaller = {}; // in small letters, for inside
    bool mayLead = false;               // may stand apart, with a leader
};
struct PlacedName {
    QRectF box;
    std::optional<QLineF> leader = {};
    bool inside = false; // in smaller letters
};

// The rank of what a planner looks for; nothing: its name is not sought where it has no room.
std::optional<int> nameRank(ObjectKind kind);
inline constexpr int lastRankWithLeader = 1; // sources and boards

// What stands on the ground and what is written there already.
struct NameGround {
    QRectF view;
    std::vector<QRectF> footprints = {}, names = {};
    double pixel = 1.0; // of the distances kept, in the painter's pixels
};

// In the order given; nothing where no place is free. The places taken are added to the ground's names.
std::vector<std::optional<PlacedName>> placeNames(const std::vector<NameToPlace> &names, NameGround &ground);

} // namespace tokenyard::ui
