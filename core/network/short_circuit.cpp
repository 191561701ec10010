// SPDX-License-Identifier: Apache-2.0
#include "core/network/short_circuit.h"

#include "core/network/bus_elimination.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

using Complex = std::complex<double>;

bool usable(Complex z) { return std::isfinite(z.real()) && std::isfinite(z.imag()) && std::abs(z) > 1e-12; }

// Number of each bus among those that a source reaches, or -1.
std::vector<int> reached(const FaultGrid &grid)
{
    std::vector<std::vector<int>> neighbours(grid.nominalKv.size());
    for (const FaultBranch &b : grid.branches)
        if (usable(b.impedancePu)) {
            neighbours[std::size_t(b.from)].push_back(b.to);
            neighbours[std::size_t(b.to)].push_back(b.from);
        }
    std::vector<int> number(grid.nominalKv.size(), -1), open;
    for (const FaultSource &s : grid.sources)
        if (usable(s.impedancePu))
            open.push_back(s.bus);
    for (int count = 0; !open.empty();) {
        const auto bus = std::size_t(open.back());
        open.pop_back();
        if (number[bus] >= 0)
            continue;
        number[bus] = count++;
        open.insert(open.end(), neighbours[bus].begin(), neighbours[bus].end());
    }
    return number;
}

// Calls with every branch that joins two of the numbered buses.
template <class Use>
void eachBranch(const FaultGrid &grid, const std::vector<int> &number, Use &&use)
{
    for (const FaultBranch &b : grid.branches)
        if (const int from = number[std::size_t(b.from)], to = number[std::size_t(b.to)]; usable(b.impedancePu) && from >= 0 && to >= 0)
            use(from, to, 1.0 / b.impedancePu);
}

EliminationOrder orderOf(const FaultGrid &grid, const std::vector<int> &number, int size)
{
    std::vector<std::pair<int, int>> joined;
    eachBranch(grid, number, [&](int from, int to, Complex) { joined.emplace_back(from, to); });
    return {size, joined};
}

BusMatrix<Complex> admittances(const FaultGrid &grid, const std::vector<int> &number, const EliminationOrder &order)
{
    BusMatrix<Complex> matrix(order, {});
    eachBranch(grid, number, [&](int from, int to, Complex y) {
        matrix[order.slot(from, from)] += y;
        matrix[order.slot(to, to)] += y;
        matrix[order.slot(from, to)] -= y;
        matrix[order.slot(to, from)] -= y;
    });
    for (const FaultSource &s : grid.sources)
        if (usable(s.impedancePu)) {
            const int bus = number[std::size_t(s.bus)];
            matrix[order.slot(bus, bus)] += 1.0 / s.impedancePu;
        }
    return matrix;
}

// I = c U / (√3 |Z|), in p.u. c / |z| times the base current.
FaultLevel levelOf(Complex z, double baseMva, double nominalKv)
{
    const double ka = faultVoltageFactor / std::abs(z) * baseMva / (std::sqrt(3.0) * nominalKv);
    if (!std::isfinite(ka) || nominalKv <= 0.0)
        return {};
    return {ka, peakFactor(z) * std::sqrt(2.0) * ka};
}

} // namespace

Complex supplyImpedanceOhm(double nominalKv, double faultKa, double xOverR)
{
    const double z = faultVoltageFactor * nominalKv / (std::sqrt(3.0) * faultKa), r = z / std::hypot(1.0, xOverR);
    return {r, r * xOverR};
}

double transformerCorrectionFactor(double xPu) { return 0.95 * faultVoltageFactor / (1.0 + 0.6 * xPu); }

double peakFactor(Complex z) { return z.imag() <= 0.0 ? 1.02 : 1.02 + 0.98 * std::exp(-3.0 * std::max(0.0, z.real()) / z.imag()); }

std::vector<FaultLevel> faultLevels(const FaultGrid &grid)
{
    std::vector<FaultLevel> levels(grid.nominalKv.size());
    const std::vector<int> number = reached(grid);
    const int size = number.empty() ? 0 : *std::max_element(number.begin(), number.end()) + 1;
    if (size <= 0)
        return levels;
    const EliminationOrder order = orderOf(grid, number, size);
    if (order.isTooMeshed()) // the load flow of the same grid says so
        return levels;
    BusMatrix<Complex> impedances = admittances(grid, number, order);
    impedances.factorise();
    impedances.invertSymmetric();
    for (std::size_t bus = 0; bus < levels.size(); ++bus) {
        if (number[bus] < 0)
            continue;
        const Complex own = impedances[order.stepOf(number[bus])];
        if (std::isfinite(std::abs(own)) && std::abs(own) > 0.0)
            levels[bus] = levelOf(own, grid.baseMva, grid.nominalKv[bus]);
    }
    return levels;
}

} // namespace tokenyard
