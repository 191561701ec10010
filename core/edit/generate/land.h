// SPDX-License-Identifier: Apache-2.0
// Free land within a boundary: which rectangles along the axes stand in it clear of its edges, its holes and of one another, and where
// the next one stands best.
#pragma once

#include "core/edit/generate/parcel.h"

#include <functional>
#include <optional>
#include <vector>

namespace tokenyard::generate {

// A rectangle that is to stand somewhere, with the clear way that it keeps to all others; negative: whatever way the others want.
struct Footprint {
    double width = 0.0, depth = 0.0, way = 6.0; // m
};

class Land {
public:
    // `setback` from the boundary and from holes.
    Land(const Parcel &parcel, double setback);
    bool fits(const Bounds &place, double way) const;
    // Takes the place with the least price that one of the footprints can have: beside a neighbour, in line with one, or on a raster.
    using Price = std::function<double(const Bounds &)>;
    std::optional<Bounds> take(const std::vector<Footprint> &footprints, const Price &price);
    const Bounds &bounds() const { return m_bounds; } // of the land within the setback
    Bounds taken() const;                             // round all that was taken

private:
    struct Taken {
        Bounds place;
        double way;
    };
    bool within(const Bounds &place) const;
    static double apart(double way, const Taken &other);
    std::vector<double> marks(bool across, double side, double way) const;

    struct Edge {
        Point a, b;
    };
    const Polygon m_boundary;
    const std::vector<Polygon> m_holes;
    const std::vector<Bounds> m_standing;
    std::vector<Edge> m_edges; // of the boundary and of holes
    double m_setback;
    Bounds m_bounds;
    std::vector<Taken> m_taken;
};

} // namespace tokenyard::generate
