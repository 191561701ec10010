// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/inside_parcel.h"

#include <algorithm>

namespace tokenyard::generate {

namespace {

constexpr int across = 64;           // cells of the raster, each way
constexpr std::size_t fewEdges = 40; // are looked at each time
constexpr double hair = 1e-6;        // m

// The boundary, if it is a rectangle along the axes: then four comparisons do.
std::optional<Bounds> rectangleOf(const Polygon &polygon)
{
    const Bounds b = boundsOf(polygon);
    const bool corners = polygon.size() == 4 && std::all_of(polygon.begin(), polygon.end(), [&](Point p) {
                             return (p.x == b.left || p.x == b.right) && (p.y == b.top || p.y == b.bottom);
                         });
    return corners && polygonArea(polygon).si() > 0.0 ? std::optional(b) : std::nullopt;
}

int cellOf(double at, double low, double high) { return std::clamp(int((at - low) / (high - low) * across), 0, across - 1); }

} // namespace

InsideParcel::InsideParcel(const Parcel &parcel) : m_parcel(parcel), m_bounds(boundsOf(parcel.boundary))
{
    m_rectangle = parcel.holes.empty() ? rectangleOf(parcel.boundary) : std::nullopt;
    const auto add = [&](const Polygon &ring) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            m_edges.push_back(boundsOf({ring[i], ring[(i + 1) % ring.size()]}).grown(hair));
    };
    add(parcel.boundary);
    for (const Polygon &hole : parcel.holes)
        add(hole);
    if (m_edges.size() > fewEdges && m_bounds.width() > 0.0 && m_bounds.height() > 0.0)
        m_cells.assign(std::size_t(across * across), Cell::Unknown);
}

bool InsideParcel::slowly(Point p) const
{
    return contains(m_parcel.boundary, p)
        && std::none_of(m_parcel.holes.begin(), m_parcel.holes.end(), [&](const Polygon &hole) { return contains(hole, p); });
}

// A cell that no edge comes near lies inside or outside as a whole.
InsideParcel::Cell InsideParcel::known(int column, int row) const
{
    Cell &cell = m_cells[std::size_t(row * across + column)];
    if (cell != Cell::Unknown)
        return cell;
    const double width = m_bounds.width() / across, height = m_bounds.height() / across;
    const double left = m_bounds.left + width * column, top = m_bounds.top + height * row;
    const Bounds box = Bounds{left, top, left + width, top + height}.grown(hair);
    const bool edge = std::any_of(m_edges.begin(), m_edges.end(), [&](const Bounds &e) { return e.meets(box); });
    cell = edge ? Cell::Edge : slowly({left + width / 2, top + height / 2}) ? Cell::In : Cell::Out;
    return cell;
}

bool InsideParcel::operator()(Point p) const
{
    if (m_rectangle)
        return p.x >= m_rectangle->left && p.x <= m_rectangle->right && p.y >= m_rectangle->top && p.y <= m_rectangle->bottom;
    const bool far = p.x < m_bounds.left || p.x > m_bounds.right || p.y < m_bounds.top || p.y > m_bounds.bottom;
    if (m_cells.empty() || far)
        return !far && slowly(p);
    const Cell cell = known(cellOf(p.x, m_bounds.left, m_bounds.right), cellOf(p.y, m_bounds.top, m_bounds.bottom));
    return cell == Cell::Edge ? slowly(p) : cell == Cell::In;
}

} // namespace tokenyard::generate
