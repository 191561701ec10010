// SPDX-License-Identifier: Apache-2.0
#include "core/edit/route_grid.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <queue>

namespace tokenyard::edit {

namespace {

constexpr double hair = 1e-7;       // m
constexpr double bendCost = 6.0;    // m of way that a bend is worth
constexpr double crowdedCost = 3.0; // what a metre on top of another line counts

// Beyond these a search would take noticeable time: it gives up, and the straight default stays.
constexpr std::size_t mostCrossings = 3'000'000;
constexpr int mostSteps = 500'000;

enum Edge : char { Free, Crowded, Blocked };

class Lines {
public:
    void add(double at) { m_at.push_back(at); }
    void close()
    {
        std::sort(m_at.begin(), m_at.end());
        m_at.erase(std::unique(m_at.begin(), m_at.end(), [](double a, double b) { return b - a < hair; }), m_at.end());
    }
    int count() const { return int(m_at.size()); }
    double operator[](int i) const { return m_at[std::size_t(i)]; }
    // The first line that is not before `at`.
    int from(double at) const { return int(std::lower_bound(m_at.begin(), m_at.end(), at - hair) - m_at.begin()); }

private:
    std::vector<double> m_at;
};

class RouteGrid {
public:
    explicit RouteGrid(const RouteTask &task) : m_task(task)
    {
        addLines();
        if (tooLarge())
            return;
        m_level.assign(std::size_t(m_x.count()) * std::size_t(m_y.count()), Free);
        m_upright = m_level;
        for (const Polyline &line : task.others)
            for (std::size_t i = 1; i < line.size(); ++i)
                crowd(line[i - 1], line[i]);
        for (const Bounds &box : task.boxes)
            block(box);
    }
    bool tooLarge() const { return std::size_t(m_x.count()) * std::size_t(m_y.count()) > mostCrossings; }
    std::optional<Polyline> shortest();

private:
    void addLines()
    {
        for (Point p : {m_task.from, m_task.to}) {
            m_x.add(p.x);
            m_y.add(p.y);
        }
        for (const Bounds &box : m_task.boxes) {
            m_x.add(box.left);
            m_x.add(box.right);
            m_y.add(box.top);
            m_y.add(box.bottom);
        }
        for (const Polyline &line : m_task.others)
            for (std::size_t i = 1; i < line.size(); ++i)
                for (double side : {-m_task.spacing, m_task.spacing}) {
                    if (std::fabs(line[i].y - line[i - 1].y) < hair)
                        m_y.add(line[i].y + side);
                    else if (std::fabs(line[i].x - line[i - 1].x) < hair)
                        m_x.add(line[i].x + side);
                }
        m_x.close();
        m_y.close();
    }
    std::size_t at(int i, int j) const { return std::size_t(j) * std::size_t(m_x.count()) + std::size_t(i); }

    // Edges inside the box: from (i, j) to the next line to the right, or down.
    void block(const Bounds &box)
    {
        const int left = m_x.from(box.left), right = m_x.from(box.right), top = m_y.from(box.top), bottom = m_y.from(box.bottom);
        const auto within = [](const Lines &lines, int i, double low, double high) {
            return lines[i] > low + hair && lines[i] < high - hair;
        };
        for (int j = top; j <= bottom && j < m_y.count(); ++j)
            for (int i = std::max(0, left - 1); i <= right && i + 1 < m_x.count(); ++i)
                if (within(m_y, j, box.top, box.bottom) && m_x[i] < box.right - hair && m_x[i + 1] > box.left + hair)
                    m_level[at(i, j)] = Blocked;
        for (int i = left; i <= right && i < m_x.count(); ++i)
            for (int j = std::max(0, top - 1); j <= bottom && j + 1 < m_y.count(); ++j)
                if (within(m_x, i, box.left, box.right) && m_y[j] < box.bottom - hair && m_y[j + 1] > box.top + hair)
                    m_upright[at(i, j)] = Blocked;
    }
    // Edges nearer to a leg than the spacing, beside it.
    void crowd(Point a, Point b)
    {
        const double near = m_task.spacing - 1e-3;
        const bool level = std::fabs(a.y - b.y) < hair;
        if (!level && std::fabs(a.x - b.x) >= hair)
            return;
        const Lines &along = level ? m_x : m_y, &across = level ? m_y : m_x;
        const double low = level ? std::min(a.x, b.x) : std::min(a.y, b.y), high = level ? std::max(a.x, b.x) : std::max(a.y, b.y);
        const double line = level ? a.y : a.x;
        for (int k = across.from(line - near); k < across.count() && across[k] < line + near; ++k)
            for (int i = std::max(0, along.from(low) - 1); i + 1 < along.count() && along[i] < high - hair; ++i)
                if (along[i + 1] > low + hair)
                    (level ? m_level[at(i, k)] : m_upright[at(k, i)]) = Crowded;
    }

    // A state is a crossing of lines and whether the way came there upright.
    struct Step {
        std::int64_t total; // way so far and the least that is left, in centimetres
        float left;
        std::uint32_t state;
        // The least comes first; of equal ones the nearest to the end: among many ways of one length it need not see them all.
        bool operator<(const Step &o) const
        {
            return total != o.total ? total > o.total : left != o.left ? left > o.left : state > o.state;
        }
    };
    static std::int64_t totalOf(float cost, float left) { return std::llround((double(cost) + double(left)) * 1e2); }
    void relax(std::size_t state, int i, int j, bool upright, Edge edge, double length);
    Polyline wayTo(std::size_t state) const;

    const RouteTask &m_task;
    Lines m_x, m_y;
    std::vector<Edge> m_level, m_upright;
    std::vector<float> m_cost; // millions of them: floats, exact to a millimetre over kilometres
    std::vector<std::uint32_t> m_before;
    std::priority_queue<Step> m_open;
};

void RouteGrid::relax(std::size_t state, int i, int j, bool upright, Edge edge, double length)
{
    if (edge == Blocked)
        return;
    const bool bend = (state % 2 != 0) != upright;
    const float cost = m_cost[state] + float(length * (edge == Crowded ? crowdedCost : 1.0) + (bend ? bendCost : 0.0));
    const std::size_t next = at(i, j) * 2 + (upright ? 1 : 0);
    if (cost >= m_cost[next])
        return;
    m_cost[next] = cost;
    m_before[next] = std::uint32_t(state);
    const double dx = std::fabs(m_x[i] - m_task.to.x), dy = std::fabs(m_y[j] - m_task.to.y);
    // Both ways to go, or the last leg across the way in: at least one bend more.
    const bool turns = (upright ? dx > hair : dy > hair) || upright != m_task.uprightTo;
    const float left = float(dx + dy + (turns ? bendCost : 0.0));
    m_open.push({totalOf(cost, left), left, std::uint32_t(next)});
}

Polyline RouteGrid::wayTo(std::size_t state) const
{
    Polyline way;
    for (std::size_t s = state;; s = m_before[s]) {
        const std::size_t node = s / 2, nx = std::size_t(m_x.count());
        way.push_back({m_x[int(node % nx)], m_y[int(node / nx)]});
        if (m_before[s] == s)
            break;
    }
    std::reverse(way.begin(), way.end());
    return way;
}

std::optional<Polyline> RouteGrid::shortest()
{
    const int nx = m_x.count(), ny = m_y.count();
    m_cost.assign(std::size_t(nx) * std::size_t(ny) * 2, std::numeric_limits<float>::infinity());
    m_before.assign(m_cost.size(), 0);
    const std::size_t start = at(m_x.from(m_task.from.x), m_y.from(m_task.from.y)) * 2 + (m_task.uprightFrom ? 1 : 0);
    const std::size_t end = at(m_x.from(m_task.to.x), m_y.from(m_task.to.y)) * 2 + (m_task.uprightTo ? 1 : 0);
    m_cost[start] = 0.0F;
    m_before[start] = std::uint32_t(start);
    m_open.push({0, 0.0F, std::uint32_t(start)});
    for (int step = 0; step < mostSteps && !m_open.empty(); ++step) {
        const Step least = m_open.top();
        m_open.pop();
        const std::size_t state = least.state;
        if (totalOf(m_cost[state], least.left) != least.total)
            continue; // a shorter way there was found since
        if (state == end)
            return wayTo(state);
        const int i = int(state / 2 % std::size_t(nx)), j = int(state / 2 / std::size_t(nx));
        if (state / 2 == end / 2) { // there, and turns into the way in
            relax(state, i, j, m_task.uprightTo, Free, 0.0);
            continue;
        }
        if (i + 1 < nx)
            relax(state, i + 1, j, false, m_level[at(i, j)], m_x[i + 1] - m_x[i]);
        if (i > 0)
            relax(state, i - 1, j, false, m_level[at(i - 1, j)], m_x[i] - m_x[i - 1]);
        if (j + 1 < ny)
            relax(state, i, j + 1, true, m_upright[at(i, j)], m_y[j + 1] - m_y[j]);
        if (j > 0)
            relax(state, i, j - 1, true, m_upright[at(i, j - 1)], m_y[j] - m_y[j - 1]);
    }
    return std::nullopt;
}

} // namespace

std::optional<Polyline> shortestRoute(const RouteTask &task)
{
    RouteGrid grid(task);
    return grid.tooLarge() ? std::nullopt : grid.shortest();
}

} // namespace tokenyard::edit
