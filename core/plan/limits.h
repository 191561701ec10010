// SPDX-License-Identifier: Apache-2.0
// What one plan may hold beside its parts, whose limits are in the part table: far beyond any site, and few enough that
// a file at the limit still opens and computes. The file's reader and the edits refuse what is beyond.
#pragma once

#include "core/plan/geometry.h"

#include <cmath>
#include <cstddef>

namespace tokenyard::limit {

inline constexpr double farthest = 1e5;                                              // m: coordinates lie from minus to plus this
inline constexpr std::size_t corners = 1000, waypoints = 1000, allWaypoints = 50000; // of the boundary, of a feed, of all feeds
inline constexpr std::size_t notes = 100;                                            // of a part
inline constexpr std::size_t differences = 1000, allDifferences = 20000;             // of a scenario, of all
inline constexpr std::size_t waivers = 2000, waivedObjects = 5000, allWaivedObjects = 50000;

inline bool accepts(Point point)
{
    return std::isfinite(point.x) && std::isfinite(point.y) && std::fabs(point.x) <= farthest && std::fabs(point.y) <= farthest;
}

} // namespace tokenyard::limit
