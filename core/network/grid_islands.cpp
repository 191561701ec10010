// SPDX-License-Identifier: Apache-2.0
#include "core/network/grid_islands.h"

#include "core/base/constants.h"

#include <cmath>
#include <numbers>
#include <unordered_set>

namespace tokenyard {

namespace {

#define TL(source) TY_TR("LoadFlow", source)

constexpr double leastImpedance = 1e-9; // p.u.; less joins two buses that are one

std::string words(std::int64_t id) { return std::to_string(id); }

template <class... Numbers>
bool finite(Numbers... numbers)
{
    return (std::isfinite(numbers) && ...);
}

Text wrongBus(const GridBus &b)
{
    if (!finite(b.demandMw, b.demandMvar, b.shuntMw, b.shuntMvar, b.vmPu, b.vaDeg))
        return Text(TL("Bus %1 has a figure that is no number."), {words(b.id)});
    return {};
}

Text wrongGenerator(const GridGenerator &g, const std::unordered_set<std::int64_t> &ids)
{
    if (!ids.count(g.bus))
        return Text(TL("A generator stands at bus %1, which the grid does not have."), {words(g.bus)});
    if (g.inService && !finite(g.mw, g.mvar, g.vmPu))
        return Text(TL("The generator at bus %1 has a figure that is no number."), {words(g.bus)});
    if (g.inService && g.vmPu <= 0.0)
        return Text(TL("The generator at bus %1 holds no voltage above zero."), {words(g.bus)});
    return {};
}

Text wrongBranch(const GridBranch &b, const std::unordered_set<std::int64_t> &ids)
{
    for (std::int64_t end : {b.from, b.to})
        if (!ids.count(end))
            return Text(TL("The branch from bus %1 to bus %2 ends at bus %3, which the grid does not have."),
                        {words(b.from), words(b.to), words(end)});
    if (b.from == b.to)
        return Text(TL("A branch begins and ends at bus %1."), {words(b.from)});
    if (!b.inService)
        return {};
    if (!finite(b.rPu, b.xPu, b.chargingPu, b.ratio, b.shiftDeg, b.ratingMva) || b.ratio < 0.0)
        return Text(TL("The branch from bus %1 to bus %2 has a figure that is no number or out of range."), {words(b.from), words(b.to)});
    if (std::hypot(b.rPu, b.xPu) < leastImpedance)
        return Text(TL("The branch from bus %1 to bus %2 has no impedance; make its two buses one."), {words(b.from), words(b.to)});
    return {};
}

int rootOf(std::vector<int> &parent, int bus)
{
    while (parent[std::size_t(bus)] != bus)
        bus = parent[std::size_t(bus)] = parent[std::size_t(parent[std::size_t(bus)])];
    return bus;
}

} // namespace

Text whatIsWrong(const Grid &grid)
{
    if (!std::isfinite(grid.baseMva) || grid.baseMva <= 0.0)
        return Text(TL("The base power must be above zero."));
    std::unordered_set<std::int64_t> ids;
    for (const GridBus &bus : grid.buses) {
        if (!ids.insert(bus.id).second)
            return Text(TL("Bus %1 stands twice in the grid."), {words(bus.id)});
        if (Text wrong = wrongBus(bus); !wrong.empty())
            return wrong;
    }
    for (const GridGenerator &generator : grid.generators)
        if (Text wrong = wrongGenerator(generator, ids); !wrong.empty())
            return wrong;
    for (const GridBranch &branch : grid.branches)
        if (Text wrong = wrongBranch(branch, ids); !wrong.empty())
            return wrong;
    return {};
}

GridIslands islandsOf(const Grid &grid)
{
    GridIslands out;
    std::vector<int> parent;
    for (const GridBus &bus : grid.buses) {
        out.indexOf[bus.id] = int(parent.size());
        parent.push_back(int(parent.size()));
    }
    const auto isolated = [&](int bus) { return grid.buses[std::size_t(bus)].type == BusType::Isolated; };
    for (const GridBranch &branch : grid.branches) {
        const int from = out.indexOf.at(branch.from), to = out.indexOf.at(branch.to);
        if (branch.inService && !isolated(from) && !isolated(to))
            parent[std::size_t(rootOf(parent, from))] = rootOf(parent, to);
    }
    std::unordered_map<int, std::size_t> placeOf;
    for (int bus = 0; bus < int(parent.size()); ++bus) {
        if (isolated(bus))
            continue;
        const auto [place, isNew] = placeOf.try_emplace(rootOf(parent, bus), out.islands.size());
        if (isNew)
            out.islands.emplace_back();
        out.islands[place->second].push_back(bus);
    }
    return out;
}

BranchAdmittance branchAdmittance(const GridBranch &branch)
{
    using Complex = std::complex<double>;
    const Complex series = 1.0 / Complex(branch.rPu, branch.xPu), half(0.0, branch.chargingPu / 2.0);
    const Complex tap = std::polar(branch.ratio > 0.0 ? branch.ratio : 1.0, branch.shiftDeg * radiansPerDegree);
    return {(series + half) / std::norm(tap), -series / std::conj(tap), -series / tap, series + half};
}

} // namespace tokenyard
