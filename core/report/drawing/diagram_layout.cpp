// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/diagram_layout.h"

#include "core/report/drawing/diagram_channel.h"
#include "core/report/drawing/diagram_common.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace tokenyard::drawing {

namespace {

constexpr double overhang = 5.0; // of a busbar beyond its outermost line
constexpr double portGap = 15.0, smallPortGap = 3.0;

class Placer {
public:
    Placer(const std::vector<DiagramNode> &nodes, const std::vector<DiagramLink> &links, const DiagramMeasures &measures)
        : m_nodes(nodes), m_links(links), m(measures), m_common(nodes, links, measures), m_out(nodes.size()), m_in(nodes.size()),
          m_row(nodes.size(), 0), m_state(nodes.size(), 0), m_lane(nodes.size(), 0), m_left(nodes.size(), 0.0), m_right(nodes.size(), 0.0)
    {
        m_placed.at.resize(nodes.size());
        m_placed.boxes.resize(nodes.size());
        m_placed.links.resize(links.size());
        for (std::size_t l = 0; l < links.size(); ++l) {
            if (links[l].tie)
                continue;
            m_out[std::size_t(links[l].from)].push_back(int(l));
            m_in[std::size_t(links[l].to)].push_back(int(l));
        }
    }

    DiagramLayout run()
    {
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            if (m_nodes[n].side != DiagramSide::Common && !m_nodes[n].load)
                rowOf(int(n));
        placeCommon();
        placeColumns();
        placeRows(DiagramSide::A);
        placeRows(DiagramSide::B);
        for (const double side : {-1.0, 1.0})
            stack(side);
        finishNodes();
        for (std::size_t l = 0; l < m_links.size(); ++l)
            routeLink(l);
        m_placed.bounds = m_bounds;
        return std::move(m_placed);
    }

private:
    const DiagramNode &node(int n) const { return m_nodes[std::size_t(n)]; }
    bool common(int n) const { return m_common.holds(n); }
    static double sign(DiagramSide side) { return side == DiagramSide::A ? -1.0 : 1.0; }
    double &x(int n) { return m_placed.at[std::size_t(n)].x; }
    double &y(int n) { return m_placed.at[std::size_t(n)].y; }

    // Rows count from the loads: 1 is next to them. Within rings what comes first counts.
    int rowOf(int n)
    {
        int &row = m_row[std::size_t(n)];
        if (node(n).load || m_state[std::size_t(n)] == 2)
            return row;
        if (m_state[std::size_t(n)] == 1)
            return 0;
        m_state[std::size_t(n)] = 1;
        int best = 1;
        for (int l : m_out[std::size_t(n)])
            if (const int to = m_links[std::size_t(l)].to; node(to).load || node(to).side == node(n).side)
                best = std::max(best, rowOf(to) + 1);
        m_state[std::size_t(n)] = 2;
        return row = best;
    }

    void placeCommon()
    {
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            if (common(int(n)))
                m_placed.at[n] = m_common.at(int(n));
        int tracks = 0;
        for (const DiagramLink &link : m_links)
            tracks += !link.tie && common(link.from) && !common(link.to);
        m_gutter = m_common.end() + 2.0;
        m_firstColumn = m_gutter + tracks * m.track + 10.0;
    }

    bool feedsNothingInwards(int n) const
    {
        const std::vector<int> &out = m_out[std::size_t(n)];
        return std::none_of(out.begin(), out.end(), [&](int l) { return leadsInwards(n, m_links[std::size_t(l)].to); });
    }
    bool leadsInwards(int from, int to) const
    {
        return node(to).load || (node(to).side == node(from).side && m_row[std::size_t(to)] < m_row[std::size_t(from)]);
    }

    // Loads and ends without a load, in the order in which the feeds reach them.
    void placeColumns()
    {
        std::vector<char> seen(m_nodes.size(), 0);
        std::vector<int> order;
        const auto visit = [&](const auto &self, int n) -> void {
            if (seen[std::size_t(n)])
                return;
            seen[std::size_t(n)] = 1;
            if (node(n).load || (!common(n) && feedsNothingInwards(n)))
                order.push_back(n);
            for (int l : m_out[std::size_t(n)])
                self(self, m_links[std::size_t(l)].to);
        };
        for (const bool sources : {true, false})
            for (std::size_t n = 0; n < m_nodes.size(); ++n)
                if (!sources || m_in[n].empty())
                    visit(visit, int(n));
        for (std::size_t i = 0; i < order.size(); ++i)
            x(order[i]) = m_firstColumn + (double(i) + 0.5) * m.column;
        m_hallHalf = 0.0;
        for (int n : order)
            if (node(n).load)
                m_hallHalf = std::max(m_hallHalf, node(n).halfHeight);
        m_lastColumn = m_firstColumn + double(order.size()) * m.column;
    }

    std::vector<int> membersOf(DiagramSide side, int row) const
    {
        std::vector<int> members;
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            if (m_nodes[n].side == side && !m_nodes[n].load && m_row[n] == row)
                members.push_back(int(n));
        return members;
    }
    int rowsOf(DiagramSide side) const
    {
        int most = 0;
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            if (m_nodes[n].side == side && !m_nodes[n].load)
                most = std::max(most, m_row[n]);
        return most;
    }

    void placeRows(DiagramSide side)
    {
        for (int row = 1; row <= rowsOf(side); ++row) {
            std::vector<int> boxes, bars;
            for (int n : membersOf(side, row)) {
                overChildren(n);
                (node(n).bar ? bars : boxes).push_back(n);
            }
            spread(boxes);
            stackBars(bars);
        }
    }

    void overChildren(int n)
    {
        std::vector<double> xs;
        for (int l : m_out[std::size_t(n)])
            if (const int to = m_links[std::size_t(l)].to; leadsInwards(n, to))
                xs.push_back(x(to));
        if (xs.empty())
            xs.push_back(x(n));
        const auto [least, most] = std::minmax_element(xs.begin(), xs.end());
        x(n) = std::accumulate(xs.begin(), xs.end(), 0.0) / double(xs.size());
        m_left[std::size_t(n)] = *least - overhang;
        m_right[std::size_t(n)] = *most + overhang;
    }

    // Side by side with their words, as near to what they feed as the others allow.
    void spread(std::vector<int> &row)
    {
        std::stable_sort(row.begin(), row.end(), [this](int a, int b) { return x(a) < x(b); });
        for (std::size_t first = 0; first < row.size();) {
            std::size_t end = first + 1;
            double at = x(row[first]);
            double shift = 0.0;
            std::vector<double> places{at};
            while (end < row.size() && x(row[end]) < at + m.block) {
                at += m.block;
                places.push_back(at);
                shift += x(row[end]) - at;
                ++end;
            }
            shift /= double(places.size());
            const double floor = first == 0 ? m_firstColumn + 4.0 : x(row[first - 1]) + m.block;
            shift = std::max(shift, floor - places.front());
            for (std::size_t i = 0; i < places.size(); ++i)
                x(row[first + i]) = places[i] + shift;
            first = end;
        }
    }

    void stackBars(const std::vector<int> &bars)
    {
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto meets = [&](int lane) {
                return std::any_of(bars.begin(), bars.begin() + std::ptrdiff_t(i), [&](int other) {
                    return m_lane[std::size_t(other)] == lane && m_left[std::size_t(other)] < m_right[std::size_t(bars[i])]
                        && m_left[std::size_t(bars[i])] < m_right[std::size_t(other)];
                });
            };
            int &lane = m_lane[std::size_t(bars[i])];
            while (meets(lane))
                ++lane;
        }
    }

    // Of each part that gives into a channel, from the leftmost to the rightmost of its lines.
    void assignTracks(DiagramSide side, std::vector<Channel> &channels)
    {
        std::map<std::pair<int, int>, std::pair<double, double>> spans; // by channel and part
        for (std::size_t l = 0; l < m_links.size(); ++l) {
            const int channel = channelOf(l, side);
            if (channel <= 0)
                continue;
            const auto [left, right] = std::minmax({startX(l), endX(l)});
            auto &span = spans.try_emplace({channel, m_links[l].from}, left, right).first->second;
            span = {std::min(span.first, left), std::max(span.second, right)};
        }
        for (const auto &[key, span] : spans)
            channels[std::size_t(key.first)].trackFor(key.second, span.first, span.second);
    }

    // The heights of the rows and of the lines between them, from the loads outwards.
    void stack(double s)
    {
        const DiagramSide side = s < 0 ? DiagramSide::A : DiagramSide::B;
        std::vector<Channel> &channels = m_channels[s < 0 ? 0 : 1];
        std::vector<double> &inner = m_inner[s < 0 ? 0 : 1];
        const int rows = rowsOf(side);
        channels.assign(std::size_t(rows) + 2, {});
        inner.assign(std::size_t(rows) + 3, 0.0);
        assignTracks(side, channels);
        double at = m_hallHalf;
        for (int row = 0; row <= rows; ++row) {
            // Beyond `row` lies channel row + 1, then row + 1.
            inner[std::size_t(row) + 1] = at;
            at += m.drop + channels[std::size_t(row) + 1].tracks() * m.track;
            if (row == rows)
                break;
            const std::vector<int> members = membersOf(side, row + 1);
            const bool bars = std::all_of(members.begin(), members.end(), [this](int n) { return node(n).bar; });
            int lanes = 0;
            for (int n : members)
                lanes = std::max(lanes, m_lane[std::size_t(n)]);
            const double height = (bars ? 4.0 : m.rowHeight) + lanes * 6.0;
            for (int n : members)
                y(n) = s * (at + (bars ? 0.0 : m.rowHeight / 2) + m_lane[std::size_t(n)] * 6.0);
            at += height;
        }
        m_outer[s < 0 ? 0 : 1] = at;
    }

    DiagramSide sideOfLink(std::size_t l) const
    {
        const DiagramLink &link = m_links[l];
        if (node(link.from).side != DiagramSide::Common && !node(link.from).load)
            return node(link.from).side;
        if (node(link.to).side != DiagramSide::Common && !node(link.to).load)
            return node(link.to).side;
        return link.sideB ? DiagramSide::B : DiagramSide::A;
    }
    // The channel in which the line runs level; 0 if it does in none.
    int channelOf(std::size_t l, DiagramSide side) const
    {
        const DiagramLink &link = m_links[l];
        if (link.tie || common(link.to) || sideOfLink(l) != side)
            return 0;
        if (common(link.from))
            return takesFromGutter(link.to) ? 0 : m_row[std::size_t(link.to)] + 1;
        return node(link.from).bar ? 0 : m_row[std::size_t(link.from)];
    }
    // A bar that no other bar of its row parts from the sources reaches out to them.
    bool takesFromGutter(int bar) const
    {
        if (!node(bar).bar)
            return false;
        for (std::size_t n = 0; n < m_nodes.size(); ++n)
            if (int(n) != bar && m_nodes[n].bar && m_nodes[n].side == node(bar).side && m_row[n] == m_row[std::size_t(bar)]
                && m_lane[n] == m_lane[std::size_t(bar)] && m_left[n] < m_left[std::size_t(bar)])
                return false;
        return true;
    }

    double gutterX(std::size_t l) { return m_gutterOf.try_emplace(l, m_gutter + double(m_gutterOf.size()) * m.track).first->second; }
    // From one side into a part of the other: to a transfer switch. Such a line runs up between the loads.
    bool across(std::size_t l) const
    {
        const DiagramLink &link = m_links[l];
        return !link.tie && !common(link.from) && !common(link.to) && !node(link.from).load && !node(link.to).load
            && node(link.from).side != node(link.to).side;
    }
    double startX(std::size_t l) { return common(m_links[l].from) ? gutterX(l) : x(m_links[l].from); }
    double endX(std::size_t l)
    {
        const int to = m_links[l].to;
        if (across(l)) // in the gap before it, which rounding must not miss
            return m_firstColumn + std::floor((x(to) - m.column / 2 - m_firstColumn) / m.column + 1e-6) * m.column
                + std::max(0.0, m.column / 2 - 20.0);
        std::vector<std::size_t> same;
        for (int other : m_in[std::size_t(to)])
            if (!common(m_links[std::size_t(other)].from) || !takesFromGutter(to))
                if (sideOfLink(std::size_t(other)) == sideOfLink(l))
                    same.push_back(std::size_t(other));
        std::stable_sort(same.begin(), same.end(), [this](std::size_t a, std::size_t b) { return startX(a) < startX(b); });
        const double gap =
            node(to).load ? std::min(portGap, 2 * node(to).halfWidth / std::max<double>(double(same.size()), 1.0)) : smallPortGap;
        for (std::size_t i = 0; i < same.size(); ++i)
            if (same[i] == l) {
                m_placed.links[l].ports = int(same.size());
                return x(to) + (double(i) - (double(same.size()) - 1) / 2) * gap;
            }
        return x(to);
    }

    void finishNodes()
    {
        for (std::size_t n = 0; n < m_nodes.size(); ++n) {
            Bounds &box = m_placed.boxes[n];
            box = {x(int(n)) - m_nodes[n].halfWidth, y(int(n)) - m_nodes[n].halfHeight, x(int(n)) + m_nodes[n].halfWidth,
                   y(int(n)) + m_nodes[n].halfHeight};
            if (m_nodes[n].bar && m_nodes[n].side != DiagramSide::Common)
                box = barBox(int(n));
            m_bounds = n == 0 ? box : m_bounds.united(box);
        }
        m_bounds = m_bounds.united({0.0, -m_outer[0], m_lastColumn, m_outer[1]});
    }

    Bounds barBox(int n)
    {
        double left = m_left[std::size_t(n)], right = m_right[std::size_t(n)];
        for (int l : m_out[std::size_t(n)])
            if (const int to = m_links[std::size_t(l)].to; !common(to)) {
                left = std::min(left, endX(std::size_t(l)) - overhang / 2);
                right = std::max(right, endX(std::size_t(l)) + overhang / 2);
            }
        if (takesFromGutter(n))
            for (int l : m_in[std::size_t(n)])
                if (common(m_links[std::size_t(l)].from))
                    left = std::min(left, gutterX(std::size_t(l)) - 2.0);
        return {left, y(n) - 0.6, right, y(n) + 0.6};
    }

    double trackY(std::size_t l, int channel, double s)
    {
        const std::size_t side = s < 0 ? 0 : 1;
        const int track = m_channels[side][std::size_t(channel)].trackFor(m_links[l].from, 0, 0);
        return s * (m_inner[side][std::size_t(channel)] + m.drop + (track + 0.5) * m.track);
    }

    void routeLink(std::size_t l)
    {
        const DiagramLink &link = m_links[l];
        PlacedLink &placed = m_placed.links[l];
        if (link.tie || (!common(link.from) && (common(link.to) || node(link.from).load)))
            routeAround(l);
        else if (common(link.from) && common(link.to))
            placed.way = m_common.between(l);
        else if (common(link.from))
            routeFromCommon(l);
        else
            routeInwards(l);
        placed.end = placed.way.back();
        const std::size_t last = placed.way.size() - 1;
        placed.level = placed.way[last].y == placed.way[last - 1].y;
        const double s = placed.way[last - 1].y < placed.way[last].y ? -1.0 : 1.0;
        placed.labelAt = placed.level ? Point{placed.end.x - 6.0, placed.end.y} : Point{placed.end.x, placed.end.y + s * m.drop / 2};
        m_bounds = m_bounds.united(boundsOf(placed.way));
    }

    // From a common part over the gutter to a row.
    void routeFromCommon(std::size_t l)
    {
        const DiagramLink &link = m_links[l];
        const DiagramSide side = sideOfLink(l);
        const double s = sign(side), gx = gutterX(l);
        Polyline &way = m_placed.links[l].way;
        way = m_common.outTo(l, gx);
        if (takesFromGutter(link.to)) {
            way.push_back({gx, y(link.to)});
            return;
        }
        const double level = trackY(l, m_row[std::size_t(link.to)] + 1, s), ex = endX(l);
        way.push_back({gx, level});
        way.push_back({ex, level});
        way.push_back({ex, edge(link.to, s)});
    }

    // From one row to another nearer to the loads, or to a load.
    void routeInwards(std::size_t l)
    {
        const DiagramLink &link = m_links[l];
        const double s = sign(node(link.from).side);
        if (across(l))
            return routeAcross(l);
        if (!node(link.to).load && m_row[std::size_t(link.to)] >= m_row[std::size_t(link.from)])
            return routeAround(l); // against the flow: a ring
        Polyline &way = m_placed.links[l].way;
        const double ex = endX(l);
        if (node(link.from).bar) {
            way = {{ex, y(link.from)}, {ex, edge(link.to, s)}};
            return;
        }
        const double level = trackY(l, m_row[std::size_t(link.from)], s);
        way = {{x(link.from), edge(link.from, -s)}, {x(link.from), level}, {ex, level}, {ex, edge(link.to, s)}};
    }

    void routeAcross(std::size_t l)
    {
        const DiagramLink &link = m_links[l];
        const double s = sign(node(link.from).side), gap = endX(l);
        Polyline &way = m_placed.links[l].way;
        if (node(link.from).bar)
            way = {{gap, y(link.from)}};
        else {
            const double level = trackY(l, m_row[std::size_t(link.from)], s);
            way = {{x(link.from), edge(link.from, -s)}, {x(link.from), level}, {gap, level}};
        }
        way.push_back({gap, y(link.to)});
        way.push_back({m_placed.boxes[std::size_t(link.to)].left, y(link.to)});
    }

    // Past the right end of all rows: ties between busbars and feeds that lead back.
    void routeAround(std::size_t l)
    {
        const DiagramLink &link = m_links[l];
        const double far = m_lastColumn + 4.0 + m.track * double(m_around++);
        m_placed.links[l].way = {{m_placed.boxes[std::size_t(link.from)].right, y(link.from)},
                                 {far, y(link.from)},
                                 {far, y(link.to)},
                                 {m_placed.boxes[std::size_t(link.to)].right, y(link.to)}};
    }

    double edge(int n, double s) { return node(n).bar && !common(n) ? y(n) : y(n) + s * (node(n).load ? m_hallHalf : node(n).halfHeight); }
    const std::vector<DiagramNode> &m_nodes;
    const std::vector<DiagramLink> &m_links;
    const DiagramMeasures &m;
    const CommonColumns m_common;
    std::vector<std::vector<int>> m_out, m_in;
    std::vector<int> m_row, m_state, m_lane;
    std::vector<double> m_left, m_right;
    std::map<std::size_t, double> m_gutterOf;
    std::vector<Channel> m_channels[2];
    std::vector<double> m_inner[2];
    double m_outer[2] = {0.0, 0.0};
    double m_gutter = 0.0, m_firstColumn = 0.0, m_lastColumn = 0.0, m_hallHalf = 0.0;
    int m_around = 0;
    Bounds m_bounds;
    DiagramLayout m_placed;
};

} // namespace

DiagramLayout layOutDiagram(const std::vector<DiagramNode> &nodes, const std::vector<DiagramLink> &links, const DiagramMeasures &measures)
{
    return nodes.empty() ? DiagramLayout{} : Placer(nodes, links, measures).run();
}

} // namespace tokenyard::drawing
