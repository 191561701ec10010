// SPDX-License-Identifier: Apache-2.0
// The parts of a schematic that belong to neither side: sources, boards and units that feed both, in columns from left to right. A line
// that goes past a column runs above or below all of it, never through its words. Millimetres of paper, y down.
#pragma once

#include "core/report/drawing/diagram_layout.h"

namespace tokenyard::drawing {

class CommonColumns {
public:
    CommonColumns(const std::vector<DiagramNode> &nodes, const std::vector<DiagramLink> &links, const DiagramMeasures &measures);

    bool holds(int node) const { return m_column[std::size_t(node)] >= 0; }
    Point at(int node) const { return m_at[std::size_t(node)]; }
    double end() const { return m_end; } // right of the last column

    Polyline between(std::size_t link) const;         // two common parts
    Polyline outTo(std::size_t link, double x) const; // from a common part to x, beyond the last column

private:
    std::vector<int> longestWays() const;
    void placeColumns();
    void countPasses();
    void placeTracks();
    bool passes(std::size_t link) const;
    bool goesBelow(std::size_t link) const;
    Polyline start(std::size_t link) const; // from the part, up or down to its track where it passes a column
    double portShift(std::size_t link) const;

    const std::vector<DiagramNode> &m_nodes;
    const std::vector<DiagramLink> &m_links;
    const DiagramMeasures &m;
    std::vector<int> m_column; // of a common part; -1 otherwise
    std::vector<std::vector<int>> m_members;
    std::vector<Point> m_at;
    std::vector<int> m_jog, m_lane;   // of a link: its place among those that leave a column to pass others, and among those that enter one
    std::vector<int> m_port, m_ports; // of a link: its place among those that leave its part; of a part: how many leave it
    std::vector<double> m_track;      // the height at which it passes
    std::vector<double> m_room;       // of a column for what leaves it and enters the next
    double m_end = 0.0;
};

} // namespace tokenyard::drawing
