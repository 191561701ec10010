// SPDX-License-Identifier: Apache-2.0
#include "core/network/hydraulics.h"

#include "core/network/bus_elimination.h"

#include <Eigen/SparseCholesky>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace tokenyard {

namespace {

constexpr double laminarEnd = 2000.0, turbulentBegin = 4000.0;
constexpr int mostIterations = 100;
constexpr double leastSlope = 1e-3; // Pa per m³/s: a pipe without flow still has one
constexpr double leastStart = 1e-9; // m³/s: from less a solution does not begin

double area(const Pipe &pipe) { return std::numbers::pi / 4.0 * pipe.diameter_m * pipe.diameter_m * std::max(pipe.parallel, 1); }

bool usable(const Pipe &pipe, int nodes)
{
    return pipe.from >= 0 && pipe.to >= 0 && pipe.from < nodes && pipe.to < nodes && pipe.from != pipe.to && pipe.length_m >= 0.0
        && pipe.length_m < 1e9 && pipe.diameter_m > 1e-6 && pipe.diameter_m < 1e3 && (pipe.length_m > 0.0 || pipe.fittings > 0.0);
}

struct Friction {
    double factor = 0.0, slope = 0.0; // by the Reynolds number
};

// Newton on x = 1/√f from `start`, else from Haaland's (1983) explicit form; four steps reach rounding. The slope follows from the equation itself:
// with F(x, Re) = x + 2 log10(ε/3.7D + 2.51 x/Re) = 0, dx/dRe = -F_Re/F_x.
Friction colebrook(double reynolds, double roughness, double start = 0.0)
{
    if (!(reynolds > 0.0))
        return {};
    constexpr double twice = 2.0 / std::numbers::ln10; // 2 log10 by natural logarithms
    double x = start > 0.0 ? start : -1.8 * std::log10(std::pow(roughness / 3.7, 1.11) + 6.9 / reynolds), rise = 0.0;
    for (int i = 0; i < 8; ++i) {
        const double inside = roughness / 3.7 + 2.51 * x / reynolds, own = twice * 2.51 / reynolds / inside;
        const double f = x + twice * std::log(inside), df = 1.0 + own;
        rise = own * x / reynolds / df;
        x -= f / df;
        if (std::abs(f) < 1e-13)
            break;
    }
    return {1.0 / (x * x), -2.0 * rise / (x * x * x)};
}

Friction darcy(double reynolds, double roughness, double start = 0.0)
{
    if (!(reynolds > 0.0))
        return {};
    if (reynolds <= laminarEnd)
        return {64.0 / reynolds, -64.0 / (reynolds * reynolds)};
    if (reynolds >= turbulentBegin)
        return colebrook(reynolds, roughness, start);
    const double t = (reynolds - laminarEnd) / (turbulentBegin - laminarEnd), low = 64.0 / laminarEnd;
    const double rise = colebrook(turbulentBegin, roughness).factor - low;
    return {low + t * rise, rise / (turbulentBegin - laminarEnd)};
}

struct Loss {
    double drop_Pa = 0.0, slope = 0.0; // Pa per m³/s
    double factor = 0.0;               // of friction
};

// Δp = (f L/D + Σ K) ρ v²/2, with the sign of the flow. `near`: the friction factor at a flow that is not far, if known.
Loss lossOf(const Pipe &pipe, double flow, const Fluid &fluid, double near = 0.0)
{
    if (pipe.diameter_m <= 0.0)
        return {};
    const double v = velocity(pipe, flow), reynoldsOfSpeed = fluid.density_kgPerM3 * pipe.diameter_m / fluid.viscosity_PaS;
    const double reynolds = fluid.density_kgPerM3 * std::abs(v) * pipe.diameter_m / fluid.viscosity_PaS;
    const double start = near > 0.0 ? 1.0 / std::sqrt(near) : 0.0;
    const Friction f =
        pipe.fixedFrictionFactor ? Friction{*pipe.fixedFrictionFactor, 0.0} : darcy(reynolds, pipe.roughness_m / pipe.diameter_m, start);
    const double resistance = f.factor * pipe.length_m / pipe.diameter_m + pipe.fittings;
    const double bySpeed =
        fluid.density_kgPerM3 * (resistance * std::abs(v) + f.slope * reynoldsOfSpeed * pipe.length_m / pipe.diameter_m * v * v / 2.0);
    return {resistance * fluid.density_kgPerM3 * v * std::abs(v) / 2.0, bySpeed / area(pipe), f.factor};
}

// What Newton goes by: a pipe without flow has the slope of a very small one.
double slopeOf(const Pipe &pipe, double flow, const Loss &at, const Fluid &fluid)
{
    constexpr double least = 1e-9; // m³/s
    return std::max(std::abs(flow) < least ? lossOf(pipe, least, fluid).slope : at.slope, leastSlope);
}

// Which nodes hang together, and of each part the node whose pressure is held.
class Parts {
public:
    Parts(const PipeGrid &grid, const std::vector<char> &counts) : m_root(grid.withdrawal_m3PerS.size())
    {
        std::iota(m_root.begin(), m_root.end(), 0);
        for (std::size_t i = 0; i < grid.pipes.size(); ++i)
            if (counts[i])
                join(grid.pipes[i].from, grid.pipes[i].to);
    }
    int root(int node)
    {
        while (m_root[std::size_t(node)] != node)
            node = m_root[std::size_t(node)] = m_root[std::size_t(m_root[std::size_t(node)])];
        return node;
    }

private:
    void join(int a, int b)
    {
        const int x = root(a), y = root(b);
        m_root[std::size_t(std::max(x, y))] = std::min(x, y);
    }
    std::vector<int> m_root;
};

std::vector<std::optional<double>> heldPressures(const PipeGrid &grid, const std::vector<char> &counts)
{
    const int nodes = int(grid.withdrawal_m3PerS.size());
    std::vector<std::optional<double>> held(grid.pressure_Pa);
    held.resize(std::size_t(nodes));
    Parts parts(grid, counts);
    std::vector<char> known(std::size_t(nodes), 0);
    for (int n = 0; n < nodes; ++n)
        if (held[std::size_t(n)])
            known[std::size_t(parts.root(n))] = 1;
    for (int n = 0; n < nodes; ++n)
        if (char &k = known[std::size_t(parts.root(n))]; !k) {
            held[std::size_t(n)] = 0.0;
            k = 1;
        }
    return held;
}

// One Newton step: pressures from the balance of every free node, then flows from the pressures.
class Net {
public:
    Net(const PipeGrid &grid, std::vector<char> counts) : m_grid(grid), m_counts(std::move(counts)), m_held(heldPressures(grid, m_counts))
    {
        m_row.assign(m_held.size(), -1);
        m_slope.assign(m_grid.pipes.size(), leastSlope);
        m_factor.assign(m_grid.pipes.size(), 0.0);
        for (std::size_t n = 0; n < m_held.size(); ++n)
            if (!m_held[n])
                m_row[n] = m_free++;
    }
    // Drop and slope of a pipe at its flow.
    void take(std::size_t i, PipeSolution &s)
    {
        const Pipe &p = m_grid.pipes[i];
        const Loss loss = lossOf(p, s.flow_m3PerS[i], m_grid.fluid, m_factor[i]);
        m_factor[i] = loss.factor;
        s.drop_Pa[i] = loss.drop_Pa;
        m_slope[i] = slopeOf(p, s.flow_m3PerS[i], loss, m_grid.fluid);
    }
    // Returns the greatest change of a flow; nothing if the equations cannot be solved.
    std::optional<double> step(PipeSolution &s)
    {
        const std::size_t pipes = m_grid.pipes.size();
        std::vector<Eigen::Triplet<double>> matrix;
        Eigen::VectorXd right = Eigen::VectorXd::Zero(m_free);
        m_inverse.assign(pipes, 0.0);
        for (std::size_t n = 0; n < m_held.size(); ++n)
            if (m_row[n] >= 0)
                right[m_row[n]] -= m_grid.withdrawal_m3PerS[n];
        for (std::size_t i = 0; i < pipes; ++i)
            if (m_counts[i])
                add(i, s, matrix, right);
        if (m_free > 0) {
            Eigen::SparseMatrix<double> a(m_free, m_free);
            a.setFromTriplets(matrix.begin(), matrix.end());
            if (!std::exchange(m_ordered, true))
                m_factors.analyzePattern(a); // the same in every step
            m_factors.factorize(a);
            if (m_factors.info() != Eigen::Success)
                return std::nullopt;
            right = m_factors.solve(right);
            if (!right.allFinite())
                return std::nullopt;
        }
        for (std::size_t n = 0; n < m_held.size(); ++n)
            s.pressure_Pa[n] = m_row[n] >= 0 ? right[m_row[n]] : *m_held[n];
        return move(s);
    }

private:
    void add(std::size_t i, const PipeSolution &s, std::vector<Eigen::Triplet<double>> &matrix, Eigen::VectorXd &right)
    {
        const Pipe &p = m_grid.pipes[i];
        const double g = m_inverse[i] = 1.0 / m_slope[i];
        const double carried = s.flow_m3PerS[i] - g * s.drop_Pa[i];
        const int a = m_row[std::size_t(p.from)], b = m_row[std::size_t(p.to)];
        if (a >= 0) {
            matrix.emplace_back(a, a, g);
            right[a] -= carried - (b < 0 ? g * *m_held[std::size_t(p.to)] : 0.0);
        }
        if (b >= 0) {
            matrix.emplace_back(b, b, g);
            right[b] += carried + (a < 0 ? g * *m_held[std::size_t(p.from)] : 0.0);
        }
        if (a >= 0 && b >= 0) {
            matrix.emplace_back(a, b, -g);
            matrix.emplace_back(b, a, -g);
        }
    }
    double move(PipeSolution &s)
    {
        double greatest = 0.0;
        for (std::size_t i = 0; i < m_grid.pipes.size(); ++i) {
            if (!m_counts[i])
                continue;
            const Pipe &p = m_grid.pipes[i];
            const double change = m_inverse[i] * (s.pressure_Pa[std::size_t(p.from)] - s.pressure_Pa[std::size_t(p.to)] - s.drop_Pa[i]);
            s.flow_m3PerS[i] += change;
            take(i, s);
            greatest = std::max(greatest, std::abs(change));
        }
        return greatest;
    }
    const PipeGrid &m_grid;
    std::vector<char> m_counts;
    std::vector<std::optional<double>> m_held;
    std::vector<int> m_row;
    std::vector<double> m_slope, m_inverse, m_factor; // by pipe
    Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>> m_factors;
    bool m_ordered = false;
    int m_free = 0;
};

// Whether so many pipes lie across one another that one step would take seconds: no plant is piped like that, and nothing is solved.
// Asked only of nets with loops by the thousand.
bool crossItself(const PipeGrid &grid, const std::vector<char> &counts)
{
    constexpr std::size_t manyLoops = 1000;
    const std::size_t nodes = grid.withdrawal_m3PerS.size();
    if (counts.size() < nodes + manyLoops)
        return false;
    std::vector<std::pair<int, int>> joined;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i])
            joined.emplace_back(grid.pipes[i].from, grid.pipes[i].to);
    return EliminationOrder(int(nodes), joined).isTooMeshed();
}

} // namespace

double colebrookFactor(double reynolds, double roughness) { return colebrook(reynolds, roughness).factor; }

double darcyFactor(double reynolds, double roughness) { return darcy(reynolds, roughness).factor; }

double velocity(const Pipe &pipe, double flow) { return pipe.diameter_m > 0.0 ? flow / area(pipe) : 0.0; }

double drop(const Pipe &pipe, double flow, const Fluid &fluid) { return lossOf(pipe, flow, fluid).drop_Pa; }

PipeSolution solvePipes(const PipeGrid &grid, const std::vector<double> &start)
{
    const int nodes = int(grid.withdrawal_m3PerS.size());
    PipeSolution s;
    s.flow_m3PerS.assign(grid.pipes.size(), 0.0);
    s.drop_Pa.assign(grid.pipes.size(), 0.0);
    s.pressure_Pa.assign(std::size_t(nodes), 0.0);
    std::vector<char> counts(grid.pipes.size(), 0);
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (usable(grid.pipes[i], nodes)) {
            counts[i] = 1;
            const double known = i < start.size() ? start[i] : 0.0;
            s.flow_m3PerS[i] = std::abs(known) > leastStart ? known : area(grid.pipes[i]); // 1 m/s
        }
    s.crossesItself = crossItself(grid, counts);
    if (s.crossesItself) {
        s.flow_m3PerS.assign(grid.pipes.size(), 0.0);
        return s;
    }
    double scale = 1e-9;
    for (double w : grid.withdrawal_m3PerS)
        scale = std::max(scale, std::abs(w));
    Net net(grid, counts);
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i])
            net.take(i, s);
    for (s.iterations = 1; s.iterations <= mostIterations; ++s.iterations) {
        const auto change = net.step(s);
        if (!change)
            break;
        if (*change < 1e-10 * scale) {
            s.converged = true;
            break;
        }
    }
    return s;
}

std::optional<StandardPipe> standardPipe(std::span<const StandardPipe> sizes, double flow, double limit)
{
    if (sizes.empty() || limit <= 0.0)
        return std::nullopt;
    for (const StandardPipe &size : sizes)
        if (std::abs(flow) <= limit * std::numbers::pi / 4.0 * size.inside_m * size.inside_m)
            return size;
    return sizes.back();
}

} // namespace tokenyard
