// SPDX-License-Identifier: Apache-2.0
#include "core/network/plan_faults.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

using Complex = std::complex<double>;

constexpr double bypassPu = 1e-6; // a UPS's static bypass

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

std::vector<FaultLevel> planFaults(const PlanTopology &topology)
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
    return faultLevels(grid);
}

} // namespace tokenyard
