// SPDX-License-Identifier: Apache-2.0
#include "core/network/plan_faults.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace tokenyard {

namespace {

using Complex = std::complex<double>;

constexpr double bypassPu = 1e-6; // a UPS's static bypass

// Of each bus the first of those that branches join it to.
std::vector<int> joinedBuses(int buses, const std::vector<FaultBranch> &branches)
{
    std::vector<int> parent(static_cast<std::size_t>(buses));
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&](int bus) {
        while (parent[std::size_t(bus)] != bus)
            bus = parent[std::size_t(bus)] = parent[std::size_t(parent[std::size_t(bus)])];
        return bus;
    };
    for (const FaultBranch &b : branches) {
        const int from = root(b.from), to = root(b.to);
        parent[std::size_t(std::max(from, to))] = std::min(from, to);
    }
    for (int bus = 0; bus < buses; ++bus)
        parent[std::size_t(bus)] = root(bus);
    return parent;
}

// Low-voltage transformers are not run in parallel: each feeds a board of its own, and so do the circuits behind it. The number of
// such boards that one bus of the topology stands for.
std::vector<double> boardsOf(const PlanTopology &topology)
{
    std::vector<double> boards(topology.buses.size(), 1.0);
    const auto low = [&](int bus) { return topology.buses[std::size_t(bus)].nominalKv <= 1.0; };
    for (const PlanTransformer &x : topology.transformers)
        if (low(x.to))
            boards[std::size_t(x.to)] = std::max(1, x.units);
    for (bool more = true; more;) {
        more = false;
        const auto pass = [&](int from, int to) {
            if (low(to) && low(from) && boards[std::size_t(from)] > boards[std::size_t(to)]) {
                boards[std::size_t(to)] = boards[std::size_t(from)];
                more = true;
            }
        };
        for (const PlanLine &line : topology.lines)
            if (!line.open)
                pass(line.from, line.to);
        for (const PlanUps &ups : topology.ups)
            pass(ups.input, ups.output);
    }
    return boards;
}

} // namespace

Complex impedanceOf(const PlanTransformer &x)
{
    const double r = std::min(x.loadLossFraction, x.impedanceFraction);
    return Complex(r, std::sqrt(std::max(0.0, x.impedanceFraction * x.impedanceFraction - r * r))) * (planBaseMva / x.ratedMva);
}

namespace {

FaultGrid faultGrid(const PlanTopology &topology)
{
    FaultGrid grid{planBaseMva, {}, {}, {}};
    for (const PlanBus &bus : topology.buses)
        grid.nominalKv.push_back(bus.nominalKv);
    const std::vector<double> boards = boardsOf(topology);
    for (const PlanLine &line : topology.lines) {
        if (line.open)
            continue;
        const double ohm = baseOhm(topology.buses[std::size_t(line.from)].nominalKv) / boards[std::size_t(line.to)];
        grid.branches.push_back({line.from, line.to, Complex(line.coldOhm, line.reactanceOhm) / ohm});
    }
    for (const PlanTransformer &x : topology.transformers) {
        const Complex z = impedanceOf(x) * transformerCorrectionFactor(impedanceOf(x).imag() * x.ratedMva / planBaseMva);
        grid.branches.push_back({x.from, x.to, z * boards[std::size_t(x.to)]});
    }
    for (const PlanUps &ups : topology.ups)
        grid.branches.push_back({ups.input, ups.output, bypassPu});
    for (const PlanSource &source : topology.sources)
        if (source.kind == PowerSourceKind::Grid && source.faultKa) {
            const double kv = topology.buses[std::size_t(source.bus)].nominalKv;
            grid.sources.push_back({source.bus, supplyImpedanceOhm(kv, *source.faultKa, source.xOverR.value_or(10.0)) / baseOhm(kv)});
        }
    return grid;
}

// A part of the network that hangs together, with its buses numbered from 0 in their order.
struct FaultPart {
    FaultGrid grid{planBaseMva, {}, {}, {}};
    std::vector<int> buses;
};

std::vector<FaultPart> partsOf(const FaultGrid &grid)
{
    std::vector<int> partOf = joinedBuses(int(grid.nominalKv.size()), grid.branches);
    std::vector<int> place(partOf.size());
    std::vector<FaultPart> parts;
    std::map<int, int> numberOf; // of a part by its first bus
    for (std::size_t bus = 0; bus < partOf.size(); ++bus) {
        const auto [at, isNew] = numberOf.emplace(partOf[bus], int(parts.size()));
        if (isNew)
            parts.emplace_back();
        FaultPart &part = parts[std::size_t(at->second)];
        partOf[bus] = at->second;
        place[bus] = int(part.buses.size());
        part.buses.push_back(int(bus));
        part.grid.nominalKv.push_back(grid.nominalKv[bus]);
    }
    const auto own = [&](int bus) -> FaultGrid & { return parts[std::size_t(partOf[std::size_t(bus)])].grid; };
    for (const FaultBranch &b : grid.branches)
        own(b.from).branches.push_back({place[std::size_t(b.from)], place[std::size_t(b.to)], b.impedancePu});
    for (const FaultSource &s : grid.sources)
        own(s.bus).sources.push_back({place[std::size_t(s.bus)], s.impedancePu});
    return parts;
}

GridNumbers numbersOf(const FaultGrid &grid)
{
    GridNumbers numbers;
    numbers.add(grid.nominalKv.size(), grid.branches.size());
    for (double kv : grid.nominalKv)
        numbers.add(kv);
    for (const FaultBranch &b : grid.branches)
        numbers.add(b.from, b.to, b.impedancePu.real(), b.impedancePu.imag());
    for (const FaultSource &s : grid.sources)
        numbers.add(s.bus, s.impedancePu.real(), s.impedancePu.imag());
    return numbers;
}

} // namespace

std::vector<FaultLevel> planFaults(const PlanTopology &topology, GridMemory &memory)
{
    std::vector<FaultLevel> levels(topology.buses.size());
    for (const FaultPart &part : partsOf(faultGrid(topology))) {
        const auto &own = memory.faults.of(numbersOf(part.grid), [&] { return faultLevels(part.grid); });
        for (std::size_t i = 0; i < part.buses.size(); ++i)
            levels[std::size_t(part.buses[i])] = own[i];
    }
    return levels;
}

} // namespace tokenyard
