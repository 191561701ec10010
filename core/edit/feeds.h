// SPDX-License-Identifier: Apache-2.0
// Edits of feeds: join two ports along an orthogonal route, move the route's corners.
#pragma once

#include "core/edit/edit.h"

#include <map>

namespace tokenyard::edit {

// Joins two ports; the kind is the ports'. Refused if they carry different things, are of one object, or are joined already.
Edit connect(const Plan &plan, FeedEnd from, FeedEnd to);
Edit addFeed(const Plan &plan, FeedKind kind, FeedEnd from, FeedEnd to, const Polyline &waypoints);
// Why `connect` would refuse; empty if it would not.
Text whyNotJoined(const Plan &plan, FeedEnd from, FeedEnd to);

// The plant that is left when these objects and feeds fail: all stands where it stood and costs what it cost, but no feed of theirs
// carries anything.
Plan cutOff(const Plan &plan, const Ids &failed);
// The same where some equipment has lost a part of its units only: by id, the share of it that still works; 0: cut off.
Plan withLeft(const Plan &plan, const std::map<ObjectId, double> &left);

Edit setWaypoints(const Plan &plan, ObjectId feed, const Polyline &waypoints);
// Moves one leg of the route (between its points `leg` and `leg + 1`) across itself; its neighbours stay along their axes. A leg
// that ends at a port keeps that end by a new corner.
Edit moveLeg(const Plan &plan, ObjectId feed, int leg, Point delta);
// New ways around footprints for these feeds, side by side, one after the other; bends made by hand are lost.
Edit rerouteFeeds(const Plan &plan, const Ids &feeds);

// The way out of a port: a unit vector away from the footprint.
Point wayOut(const Object &object, int port);
// Without corners that repeat or lie on a straight leg.
Polyline simplified(const Polyline &line);
// Corners between two ports that leave their objects squarely: at most four, all legs along an axis.
Polyline orthogonalRoute(Point from, Point fromWay, Point to, Point toWay);

// The waypoints of the feed with a corner wherever a leg would run diagonally; the default route if it has none.
Polyline squaredWaypoints(const Plan &plan, const Feed &feed);

} // namespace tokenyard::edit
