// SPDX-License-Identifier: Apache-2.0
// Ways of trunk feeds over the ground: square, round all that stands there, within the boundary, each on its own lane beside its
// neighbours. The shortest way with few bends, by A* on the lines that pass the sides of what is in the way.
#pragma once

#include "core/edit/generate/inside_parcel.h"

#include <vector>

namespace tokenyard::generate {

class Trunks {
public:
    Trunks(std::vector<Bounds> inTheWay, const Parcel &parcel) : m_obstacles(std::move(inTheWay)), m_inside(parcel) {}
    // Between two ports that are left in these directions (unit steps); the lane (0, 1, 2, ...) says how far it keeps from sides. The
    // bends between the ports; nothing where there is no way.
    std::optional<Polyline> way(Point from, Point fromWay, Point to, Point toWay, int lane) const;

private:
    std::vector<Bounds> m_obstacles;
    InsideParcel m_inside;
};

} // namespace tokenyard::generate
