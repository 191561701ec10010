// SPDX-License-Identifier: Apache-2.0
#include "core/network/load_flow.h"

#include "core/base/constants.h"
#include "core/network/grid_islands.h"
#include "core/network/newton.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <optional>

namespace tokenyard {

namespace {

#define TL(source) TY_TR("LoadFlow", source)

using Complex = std::complex<double>;
constexpr double degrees = 1.0 / radiansPerDegree;
constexpr double mostApartDeg = 90.0; // beyond it no more power flows the further two sources stand apart: P = V1 V2 / X sin δ

Text busName(const Grid &grid, int bus) { return Text::verbatim(std::to_string(grid.buses[std::size_t(bus)].id)); }

// Sums of generation and demand of each bus, and the voltage that a regulating generator holds.
struct BusInput {
    std::vector<Complex> injection; // p.u.
    std::vector<double> setPoint;   // p.u.
};

BusInput busInput(const Grid &grid, const GridIslands &islands)
{
    BusInput in;
    for (const GridBus &bus : grid.buses) {
        in.injection.push_back(-Complex(bus.demandMw, bus.demandMvar) / grid.baseMva);
        in.setPoint.push_back(bus.vmPu > 0.0 ? bus.vmPu : 1.0);
    }
    for (const GridGenerator &generator : grid.generators) {
        if (!generator.inService)
            continue;
        const auto bus = std::size_t(islands.indexOf.at(generator.bus));
        in.injection[bus] += Complex(generator.mw, generator.mvar) / grid.baseMva;
        if (grid.buses[bus].type != BusType::Load)
            in.setPoint[bus] = generator.vmPu;
    }
    return in;
}

// One island as the solver's own problem: its buses numbered from 0.
NewtonProblem problemOf(const Grid &grid, const GridIslands &islands, const BusInput &in, const std::vector<int> &members)
{
    NewtonProblem problem;
    std::vector<int> local(grid.buses.size(), -1);
    for (int bus : members) {
        const GridBus &b = grid.buses[std::size_t(bus)];
        local[std::size_t(bus)] = int(problem.buses.size());
        const bool slack = b.type == BusType::Slack, held = slack || b.type == BusType::Generator;
        problem.buses.push_back({.kind = slack ? NewtonBus::Slack
                                     : held    ? NewtonBus::Held
                                               : NewtonBus::Free,
                                 .injection = in.injection[std::size_t(bus)],
                                 .shunt = Complex(b.shuntMw, b.shuntMvar) / grid.baseMva,
                                 .vm = in.setPoint[std::size_t(bus)],
                                 .va = b.vaDeg / degrees});
    }
    for (const GridBranch &branch : grid.branches)
        if (branch.inService)
            if (const int from = local[std::size_t(islands.indexOf.at(branch.from))],
                to = local[std::size_t(islands.indexOf.at(branch.to))];
                from >= 0 && to >= 0)
                problem.branches.push_back({from, to, branchAdmittance(branch)});
    return problem;
}

void storeBuses(const Grid &grid, const std::vector<int> &members, const NewtonAnswer &answer, LoadFlow &flow)
{
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto bus = std::size_t(members[i]);
        const Complex generated = answer.power[i] * grid.baseMva + Complex(grid.buses[bus].demandMw, grid.buses[bus].demandMvar);
        BusState &state = flow.buses[bus];
        state.vmPu = answer.vm[i];
        state.vaDeg = answer.va[i] * degrees;
        state.generatedMw = generated.real();
        state.generatedMvar = generated.imag();
    }
}

void storeBranches(const Grid &grid, const GridIslands &islands, LoadFlow &flow)
{
    for (std::size_t i = 0; i < grid.branches.size(); ++i) {
        const GridBranch &branch = grid.branches[i];
        const BusState &from = flow.buses[std::size_t(islands.indexOf.at(branch.from))];
        const BusState &to = flow.buses[std::size_t(islands.indexOf.at(branch.to))];
        if (!branch.inService || !from.vmPu || !to.vmPu)
            continue;
        const Complex vf = std::polar(*from.vmPu, *from.vaDeg / degrees), vt = std::polar(*to.vmPu, *to.vaDeg / degrees);
        const BranchAdmittance y = branchAdmittance(branch);
        const Complex sf = vf * std::conj(y.ff * vf + y.ft * vt) * grid.baseMva, st = vt * std::conj(y.tf * vf + y.tt * vt) * grid.baseMva;
        BranchFlow &out = flow.branches[i];
        out.fromMw = sf.real();
        out.fromMvar = sf.imag();
        out.toMw = st.real();
        out.toMvar = st.imag();
        if (branch.ratingMva > 0.0)
            out.loadingFraction = std::max(std::abs(sf), std::abs(st)) / branch.ratingMva;
    }
}

// Two sources of an island whose voltages stand against each other, and by how much, degrees: without load the angle of each bus follows
// from that of the first source by the shifts of the transformers on the way.
struct Opposed {
    int first = 0, second = 0;
    double apartDeg = 0.0;
};

std::optional<Opposed> opposedSources(const Grid &grid, const GridIslands &islands, const std::vector<int> &members)
{
    const auto isSlack = [&](int bus) { return grid.buses[std::size_t(bus)].type == BusType::Slack; };
    if (std::count_if(members.begin(), members.end(), isSlack) < 2)
        return std::nullopt;
    std::vector<std::vector<std::pair<int, double>>> ways(grid.buses.size()); // to a bus, and how much it lags
    for (const GridBranch &branch : grid.branches)
        if (branch.inService) {
            const int from = islands.indexOf.at(branch.from), to = islands.indexOf.at(branch.to);
            ways[std::size_t(from)].emplace_back(to, branch.shiftDeg);
            ways[std::size_t(to)].emplace_back(from, -branch.shiftDeg);
        }
    const int first = *std::find_if(members.begin(), members.end(), isSlack);
    std::vector<std::optional<double>> angle(grid.buses.size());
    std::vector<int> open{first};
    angle[std::size_t(first)] = grid.buses[std::size_t(first)].vaDeg;
    for (std::size_t next = 0; next < open.size(); ++next)
        for (const auto &[to, lag] : ways[std::size_t(open[next])])
            if (!angle[std::size_t(to)]) {
                angle[std::size_t(to)] = *angle[std::size_t(open[next])] - lag;
                open.push_back(to);
            }
    for (int bus : members)
        if (const auto expected = angle[std::size_t(bus)]; expected && isSlack(bus))
            if (const double apart = std::abs(std::remainder(grid.buses[std::size_t(bus)].vaDeg - *expected, 360.0)); apart > mostApartDeg)
                return Opposed{first, bus, apart};
    return std::nullopt;
}

void solveIsland(const Grid &grid, const GridIslands &islands, const BusInput &in, const std::vector<int> &members, LoadFlow &flow)
{
    if (const auto opposed = opposedSources(grid, islands, members)) {
        flow.converged = false;
        flow.problems.push_back(
            Text(TL("The sources at bus %1 and bus %2 stand %3 degrees apart without load: against each other they would "
                    "short-circuit. Give both the same angle, or the transformers between them the shift that they have."),
                 {busName(grid, opposed->first), busName(grid, opposed->second), count(opposed->apartDeg, 4)}));
        return;
    }
    const NewtonAnswer answer = solveNewton(problemOf(grid, islands, in, members), mostIterations);
    flow.iterations = std::max(flow.iterations, answer.iterations);
    if (answer.converged)
        return storeBuses(grid, members, answer, flow);
    flow.converged = false;
    if (answer.tooMeshed) {
        flow.problems.push_back(
            Text(TL("The %1 buses around bus %2 are joined across one another by so many branches that the load flow is "
                    "not computed: no plant is fed like that. Remove feeds that repeat a way."),
                 {count(double(members.size())), busName(grid, members.front())}));
        return;
    }
    flow.problems.push_back(Text(TL("The load flow does not converge in %1 iterations around bus %2: the load is beyond what the lines can "
                                    "carry, or a figure of the grid is wrong."),
                                 {count(answer.iterations), busName(grid, members[std::size_t(answer.worstBus)])}));
}

} // namespace

LoadFlow solveLoadFlow(const Grid &grid)
{
    LoadFlow flow;
    for (const GridBus &bus : grid.buses)
        flow.buses.push_back({bus.id, {}, {}, {}, {}});
    for (const GridBranch &branch : grid.branches)
        flow.branches.push_back({branch.from, branch.to, {}, {}, {}, {}, {}});
    if (const Text wrong = whatIsWrong(grid); !wrong.empty()) {
        flow.problems.push_back(wrong);
        return flow;
    }
    flow.converged = true;
    const GridIslands islands = islandsOf(grid);
    const BusInput in = busInput(grid, islands);
    for (const std::vector<int> &members : islands.islands) {
        const auto isSlack = [&](int bus) { return grid.buses[std::size_t(bus)].type == BusType::Slack; };
        if (std::any_of(members.begin(), members.end(), isSlack))
            solveIsland(grid, islands, in, members, flow);
        else
            flow.problems.push_back(Text(TL("The island of %1 buses around bus %2 has no source, so it has no voltage."),
                                         {count(double(members.size())), busName(grid, members.front())}));
    }
    storeBranches(grid, islands, flow);
    return flow;
}

} // namespace tokenyard
