// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/diagram_common.h"

#include <algorithm>
#include <array>

namespace tokenyard::drawing {

namespace {

constexpr double wordsLeft = 16.0, wordsRight = 31.0; // of the middle of a part, between which its words stand
constexpr double wordsOver = 20.0;                    // of the middle of a part, above and below which no words are
constexpr double betweenColumns = 10.0;
constexpr int lanesWithin = 2; // lines that enter a part in the room that every column has
constexpr int deepest = 12;    // of a ring, which has no first part

} // namespace

CommonColumns::CommonColumns(const std::vector<DiagramNode> &nodes, const std::vector<DiagramLink> &links, const DiagramMeasures &measures)
    : m_nodes(nodes), m_links(links), m(measures), m_column(nodes.size(), -1), m_at(nodes.size()), m_jog(links.size(), 0),
      m_lane(links.size(), 0), m_port(links.size(), 0), m_track(links.size(), 0.0)
{
    for (std::size_t n = 0; n < nodes.size(); ++n)
        m_column[n] = nodes[n].side == DiagramSide::Common && !nodes[n].load ? 0 : -1;
    const std::vector<int> columns = longestWays();
    // Columns without a part, as rings may leave, take no room.
    std::vector<int> used(columns);
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    used.erase(used.begin(), std::lower_bound(used.begin(), used.end(), 0));
    m_members.resize(used.size());
    for (std::size_t n = 0; n < nodes.size(); ++n)
        if (holds(int(n))) {
            m_column[n] = int(std::lower_bound(used.begin(), used.end(), columns[n]) - used.begin());
            m_members[std::size_t(m_column[n])].push_back(int(n));
        }
    countPasses();
    placeColumns();
    placeTracks();
}

// The longest way from a source to each part, in steps; -1 for the parts of either side.
std::vector<int> CommonColumns::longestWays() const
{
    std::vector<int> longest = m_column;
    for (int round = 0; round < deepest; ++round) {
        const std::vector<int> before = longest;
        for (const DiagramLink &link : m_links)
            if (!link.tie && link.from != link.to && holds(link.from) && holds(link.to)) {
                int &to = longest[std::size_t(link.to)];
                to = std::max(to, before[std::size_t(link.from)] + 1);
            }
        if (longest == before)
            break;
    }
    return longest;
}

// Whether a column stands between the two ends.
bool CommonColumns::passes(std::size_t link) const
{
    const DiagramLink &l = m_links[link];
    if (l.tie || !holds(l.from))
        return false;
    const int from = m_column[std::size_t(l.from)];
    return holds(l.to) ? m_column[std::size_t(l.to)] > from + 1 : from + 1 < int(m_members.size());
}

bool CommonColumns::goesBelow(std::size_t link) const
{
    const DiagramNode &to = m_nodes[std::size_t(m_links[link].to)];
    return to.side == DiagramSide::Common || to.load ? m_links[link].sideB : to.side == DiagramSide::B;
}

void CommonColumns::countPasses()
{
    std::vector<int> leaving(m_members.size(), 0), entering(m_members.size() + 1, 0);
    m_ports.assign(m_nodes.size(), 0);
    for (std::size_t l = 0; l < m_links.size(); ++l) {
        if (!m_links[l].tie)
            m_port[l] = m_ports[std::size_t(m_links[l].from)]++;
        if (passes(l))
            m_jog[l] = leaving[std::size_t(m_column[std::size_t(m_links[l].from)])]++;
        if (!m_links[l].tie && holds(m_links[l].from) && holds(m_links[l].to))
            m_lane[l] = entering[std::size_t(m_column[std::size_t(m_links[l].to)])]++;
    }
    m_room.resize(m_members.size());
    for (std::size_t c = 0; c < m_room.size(); ++c)
        m_room[c] = m.track * (leaving[c] + std::max(entering[c + 1] - lanesWithin, 0));
}

void CommonColumns::placeColumns()
{
    const double width = m.commonWidth + betweenColumns;
    double left = 0.0;
    for (std::size_t c = 0; c < m_members.size(); ++c) {
        const std::vector<int> &members = m_members[c];
        double apart = m.commonHeight;
        for (int n : members) // the words of a busbar stand beyond its ends
            apart = std::max(apart, 2 * m_nodes[std::size_t(n)].halfHeight + 14.0);
        for (std::size_t i = 0; i < members.size(); ++i)
            m_at[std::size_t(members[i])] = {left + width / 2, (double(i) - (double(members.size()) - 1) / 2) * apart + double(c) * 6.0};
        left += width + m_room[c];
    }
    m_end = left;
}

// Above or below the columns that it passes, each on a track of its own; what comes from farther left runs farther out.
void CommonColumns::placeTracks()
{
    std::vector<std::size_t> passing;
    for (std::size_t l = 0; l < m_links.size(); ++l)
        if (passes(l))
            passing.push_back(l);
    std::stable_sort(passing.begin(), passing.end(), [this](std::size_t a, std::size_t b) {
        return m_column[std::size_t(m_links[a].from)] > m_column[std::size_t(m_links[b].from)];
    });
    // How far the words of each column and of all after it reach up and down.
    std::vector<std::array<double, 2>> reach(m_members.size() + 1);
    for (std::size_t c = m_members.size(); c-- > 0;) {
        reach[c] = reach[c + 1];
        for (int n : m_members[c]) {
            const double half = std::max(wordsOver, m_nodes[std::size_t(n)].halfHeight + 7.0), y = m_at[std::size_t(n)].y;
            reach[c] = {std::max(reach[c][0], half - y), std::max(reach[c][1], half + y)};
        }
    }
    int tracks[2] = {0, 0};
    for (std::size_t l : passing) {
        const bool below = goesBelow(l);
        const double outmost = reach[std::size_t(m_column[std::size_t(m_links[l].from)]) + 1][below];
        m_track[l] = (below ? 1.0 : -1.0) * (outmost + m.track * ++tracks[below]);
    }
}

// Lines that leave a part stand a little apart.
double CommonColumns::portShift(std::size_t link) const
{
    const int all = m_ports[std::size_t(m_links[link].from)];
    return (m_port[link] - (all - 1) / 2.0) * std::min(2.0, 6.0 / all);
}

Polyline CommonColumns::start(std::size_t link) const
{
    const std::size_t from = std::size_t(m_links[link].from);
    const double y = m_at[from].y + portShift(link);
    Polyline way{{m_at[from].x + m_nodes[from].halfWidth, y}};
    if (passes(link)) {
        const double x = m_at[from].x + wordsRight + m.track * (m_jog[link] + 0.5);
        way.push_back({x, y});
        way.push_back({x, m_track[link]});
    }
    return way;
}

// Its last stretch upright stands near what it enters, away from the words at what it leaves.
Polyline CommonColumns::between(std::size_t link) const
{
    const std::size_t to = std::size_t(m_links[link].to);
    Polyline way = start(link);
    const double edge = m_at[to].x - m_nodes[to].halfWidth;
    const double mid = std::min(edge, m_at[to].x - wordsLeft) - 2.5 - m.track * m_lane[link];
    way.push_back({mid, way.back().y});
    way.push_back({mid, m_at[to].y});
    way.push_back({edge, m_at[to].y});
    return way;
}

Polyline CommonColumns::outTo(std::size_t link, double x) const
{
    Polyline way = start(link);
    way.push_back({x, way.back().y});
    return way;
}

} // namespace tokenyard::drawing
