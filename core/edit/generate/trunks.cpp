// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/trunks.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <unordered_map>

namespace tokenyard::generate {

namespace {

constexpr double nearest = 0.9, laneWidth = 0.35; // m from a side; between neighbours
constexpr int lanes = 6;                          // then the first is used again
constexpr double clear = 0.4;                     // m that every way keeps from what stands there
constexpr double bendPrice = 6.0;                 // m of way that a bend is worth
constexpr double hair = 1e-6;

using Marks = std::vector<double>;

int indexOf(const Marks &marks, double at) { return int(std::lower_bound(marks.begin(), marks.end(), at - hair) - marks.begin()); }

// Lines along which a way may run, and which legs between two of them are free.
class Grid {
public:
    Grid(const std::vector<Bounds> &obstacles, const InsideParcel &inside, Point from, Point to, double side) : m_inside(inside)
    {
        m_x = {from.x, to.x};
        m_y = {from.y, to.y};
        for (const Bounds &o : obstacles) {
            m_x.insert(m_x.end(), {o.left - side, o.right + side});
            m_y.insert(m_y.end(), {o.top - side, o.bottom + side});
        }
        tidy(m_x);
        tidy(m_y);
        m_level.assign(m_x.size() * m_y.size(), 0);
        m_upright = m_level;
        for (const Bounds &o : obstacles)
            block(o.grown(clear));
    }
    int width() const { return int(m_x.size()); }
    int nodes() const { return int(m_x.size() * m_y.size()); }
    int node(Point p) const { return indexOf(m_y, p.y) * width() + indexOf(m_x, p.x); }
    Point at(int node) const { return {m_x[std::size_t(node % width())], m_y[std::size_t(node / width())]}; }
    // The neighbour in a direction (0 right, 1 down, 2 left, 3 up), or -1.
    int next(int node, int direction) const
    {
        const int i = node % width(), j = node / width();
        const int to = direction == 0 ? (i + 1 < width() ? node + 1 : -1)
            : direction == 1          ? (j + 1 < int(m_y.size()) ? node + width() : -1)
            : direction == 2          ? (i > 0 ? node - 1 : -1)
                                      : (j > 0 ? node - width() : -1);
        if (to < 0)
            return -1;
        const auto &blocked = direction % 2 == 0 ? m_level : m_upright;
        if (blocked[std::size_t(std::min(node, to))])
            return -1;
        const Point a = at(node), b = at(to);
        return m_inside(b) && m_inside({(a.x + b.x) / 2, (a.y + b.y) / 2}) ? to : -1;
    }

private:
    static void tidy(Marks &marks)
    {
        std::sort(marks.begin(), marks.end());
        marks.erase(std::unique(marks.begin(), marks.end(), [](double a, double b) { return b - a < hair; }), marks.end());
    }
    void block(const Bounds &o)
    {
        const auto span = [](const Marks &marks, double low, double high) {
            const auto first = std::upper_bound(marks.begin(), marks.end(), low), last = std::lower_bound(marks.begin(), marks.end(), high);
            return std::pair(int(first - marks.begin()), int(last - marks.begin())); // strictly inside
        };
        const auto [left, right] = span(m_x, o.left, o.right);
        const auto [top, bottom] = span(m_y, o.top, o.bottom);
        for (int j = top; j < bottom; ++j)
            for (int i = std::max(0, left - 1); i < right; ++i)
                m_level[std::size_t(j * width() + i)] = 1;
        for (int j = std::max(0, top - 1); j < bottom; ++j)
            for (int i = left; i < right; ++i)
                m_upright[std::size_t(j * width() + i)] = 1;
    }

    const InsideParcel &m_inside;
    Marks m_x, m_y;
    std::vector<char> m_level, m_upright; // a leg from this node to the right or down is blocked
};

int directionOf(Point way) { return way.x > 0.5 ? 0 : way.y > 0.5 ? 1 : way.x < -0.5 ? 2 : 3; }

// Nodes from the start to the end, by least length and bends; equal prices in the order of their numbers.
std::vector<int> shortest(const Grid &grid, int from, int leaving, int to, int arriving)
{
    const auto toGo = [&](int node) {
        const Point a = grid.at(node), b = grid.at(to);
        return std::fabs(a.x - b.x) + std::fabs(a.y - b.y);
    };
    struct Open {
        double most;
        int state;
        bool operator<(const Open &o) const { return most != o.most ? most > o.most : state > o.state; }
    };
    // Of the states that were reached: a few thousand of the millions that a large site has.
    struct Reached {
        double price = HUGE_VAL;
        int before = -1;
    };
    std::unordered_map<int, Reached> reached;
    std::priority_queue<Open> open;
    const int start = from * 4 + leaving;
    reached[start].price = 0.0;
    open.push({toGo(from), start});
    int end = -1;
    while (!open.empty() && end < 0) {
        const Open now = open.top();
        open.pop();
        const int node = now.state / 4, direction = now.state % 4;
        const double paid = reached[now.state].price;
        if (now.most > paid + toGo(node) + hair)
            continue;
        if (node == to && direction == arriving) {
            end = now.state;
            break;
        }
        const auto offer = [&](int state, double cost) {
            if (Reached &there = reached[state]; cost < there.price - hair) {
                there = {cost, now.state};
                open.push({cost + toGo(state / 4), state});
            }
        };
        for (int turn : {1, 3})
            offer(node * 4 + (direction + turn) % 4, paid + bendPrice);
        if (const int next = grid.next(node, direction); next >= 0)
            offer(next * 4 + direction, paid + distance(grid.at(node), grid.at(next)));
    }
    std::vector<int> nodes;
    for (int state = end; state >= 0; state = reached[state].before)
        if (nodes.empty() || nodes.back() != state / 4)
            nodes.push_back(state / 4);
    std::reverse(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace

std::optional<Polyline> Trunks::way(Point from, Point fromWay, Point to, Point toWay, int lane) const
{
    const double side = nearest + laneWidth * (lane % lanes);
    const Point a = from + fromWay * side, b = to + toWay * side;
    const Grid grid(m_obstacles, m_inside, a, b, side);
    const int leaving = directionOf(fromWay), arriving = directionOf(Point{-toWay.x, -toWay.y});
    const std::vector<int> nodes = shortest(grid, grid.node(a), leaving, grid.node(b), arriving);
    if (nodes.empty())
        return std::nullopt;
    Polyline line{from};
    for (int node : nodes)
        line.push_back(grid.at(node));
    line.push_back(to);
    Polyline bends;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const Point last = bends.empty() ? from : bends.back();
        const bool straight = (std::fabs(last.x - line[i].x) < hair && std::fabs(line[i].x - line[i + 1].x) < hair)
            || (std::fabs(last.y - line[i].y) < hair && std::fabs(line[i].y - line[i + 1].y) < hair);
        if (!straight)
            bends.push_back({std::round(line[i].x * 1e3) / 1e3, std::round(line[i].y * 1e3) / 1e3});
    }
    return bends;
}

} // namespace tokenyard::generate
