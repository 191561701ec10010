// SPDX-License-Identifier: Apache-2.0
// Whether points lie on a parcel, its edges included and its holes not; made to be asked a million times, of boundaries with many corners,
// too. Its answers are those of contains(). Not for several threads at once.
#pragma once

#include "core/edit/generate/parcel.h"

#include <vector>

namespace tokenyard::generate {

class InsideParcel {
public:
    explicit InsideParcel(const Parcel &parcel);
    bool operator()(Point p) const;

private:
    enum class Cell : char { Unknown, In, Out, Edge };
    bool slowly(Point p) const;
    Cell known(int column, int row) const;

    const Parcel &m_parcel;
    std::optional<Bounds> m_rectangle;
    Bounds m_bounds;
    std::vector<Bounds> m_edges;       // the boxes of the edges of boundary and holes, where there are many
    mutable std::vector<Cell> m_cells; // a raster over the bounds, each found out when it is first asked
};

} // namespace tokenyard::generate
