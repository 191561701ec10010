// SPDX-License-Identifier: Apache-2.0
#include "core/network/plan_grid.h"

#include "core/network/load_flow.h"
#include "core/network/plan_faults.h"
#include "core/network/plan_islands.h"
#include "core/plan/feed_name.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

using Complex = std::complex<double>;
constexpr int mostTapRounds = 6;

double upsEfficiencyAt(const PlanUps &ups, Power output, const PowerDesign &design)
{
    const double curve = upsEfficiency(ups.curve, output / ups.rated);
    return (1.0 - design.upsEcoMode) * curve + design.upsEcoMode * std::max(curve, ups.ecoEfficiency);
}

class Solver {
public:
    Solver(const GridPlan &plan, PlanTopology topology, const GridCase &wanted, GridMemory &memory)
        : m_plan(plan), m_case(wanted), m_topology(std::move(topology)), m_islands(planIslands(m_topology)), m_memory(memory)
    {}
    PlanGrid solve();

private:
    std::string nameOf(ObjectId id) const { return partName(m_plan.objects, m_plan.feeds, id).english(); }
    bool isLive(int bus) const { return m_islands.islands[std::size_t(m_islands.islandOf[std::size_t(bus)])].live; }
    void start();
    void shareLoads();
    void keepSide(std::vector<int> &live) const;
    Grid gridOf(int island) const;
    GridNumbers numbersOf(int island, const Grid &grid) const;
    IslandFlow flowOf(int island, Grid grid) const;
    void solveIsland(int island);
    bool moveTaps(int island, const LoadFlow &flow, std::vector<int> &taps) const;
    void store(int island, const IslandFlow &solved);
    void loadUpsOf(const PlanIsland &island);
    void finishBranches();
    void faults();
    void objects();
    std::map<ObjectId, ObjectFlow> flowsOfObjects() const;
    void storeGeneration(const PlanSource &source, ObjectFlow &flow) const;
    void unsolved(int island, Text why);

    const GridPlan &m_plan;
    GridCase m_case;
    PlanTopology m_topology;
    PlanIslands m_islands;
    GridMemory &m_memory;
    std::vector<std::size_t> m_placeOf;                    // of each bus, in its island
    std::vector<std::vector<int>> m_lines, m_transformers; // of each island, those in service
    std::vector<Complex> m_demand;                         // MVA, of each bus
    std::vector<Complex> m_made;                           // MVA, what a slack gives
    std::map<int, Complex> m_upsInput;                     // MVA, by UPS
    PlanGrid m_out;
};

void Solver::start()
{
    m_demand.resize(m_topology.buses.size());
    m_made.resize(m_topology.buses.size());
    m_placeOf.resize(m_topology.buses.size());
    for (const PlanIsland &island : m_islands.islands)
        for (std::size_t i = 0; i < island.buses.size(); ++i)
            m_placeOf[std::size_t(island.buses[i])] = i;
    const auto islandOf = [&](int bus) { return std::size_t(m_islands.islandOf[std::size_t(bus)]); };
    m_lines.resize(m_islands.islands.size());
    for (std::size_t i = 0; i < m_topology.lines.size(); ++i)
        if (!m_topology.lines[i].open)
            m_lines[islandOf(m_topology.lines[i].from)].push_back(int(i));
    m_transformers.resize(m_islands.islands.size());
    for (std::size_t i = 0; i < m_topology.transformers.size(); ++i)
        m_transformers[islandOf(m_topology.transformers[i].from)].push_back(int(i));
    m_out.findings = m_topology.findings;
    for (std::size_t bus = 0; bus < m_topology.buses.size(); ++bus)
        m_out.buses.push_back({m_topology.buses[bus], isLive(int(bus)), {}, {}, {}, {}});
    const auto branch = [&](ObjectId id, int from, int to, bool open) {
        PlanBranchState state{id, from, to, {}, {}, {}, {}, {}, {}, {}, 0};
        if (open || !isLive(from))
            state.fromMw = state.fromMvar = state.toMw = state.toMvar = state.lossMw = state.loadingFraction = 0.0;
        m_out.branches.push_back(state);
    };
    for (const PlanLine &line : m_topology.lines)
        branch(line.feed, line.from, line.to, line.open);
    for (const PlanTransformer &x : m_topology.transformers)
        branch(x.object, x.from, x.to, false);
}

// Of a load with two live sides the one that stays in service.
void Solver::keepSide(std::vector<int> &live) const
{
    if (live.size() < 2 || m_case.sides == GridCase::Both)
        return;
    const BusRole out = m_case.sides == GridCase::OnlyA ? BusRole::SideB : BusRole::SideA;
    std::erase_if(live, [&](int bus) { return m_topology.buses[std::size_t(bus)].role == out; });
}

// Own generation runs at its load factor and counts as a negative load, unless it holds the voltage.
void Solver::shareLoads()
{
    for (const PlanLoad &load : m_topology.loads) {
        std::vector<int> live;
        std::copy_if(load.buses.begin(), load.buses.end(), std::back_inserter(live), [&](int bus) { return isLive(bus); });
        keepSide(live);
        const double mw = load.real.in(units::MW) / double(std::max<std::size_t>(1, live.size()));
        for (int bus : live)
            m_demand[std::size_t(bus)] += Complex(mw, mw * std::tan(std::acos(std::clamp(load.powerFactor, 0.01, 1.0))));
    }
    for (const PlanSource &source : m_topology.sources) {
        const auto &slacks = m_islands.islands[std::size_t(m_islands.islandOf[std::size_t(source.bus)])].slacks;
        if (source.kind == PowerSourceKind::Own && std::find(slacks.begin(), slacks.end(), source.bus) == slacks.end())
            m_demand[std::size_t(source.bus)] -= source.power.in(units::MW);
    }
}

// With its buses numbered from 0 and all taps in the middle.
Grid Solver::gridOf(int number) const
{
    const PlanIsland &island = m_islands.islands[std::size_t(number)];
    const auto place = [&](int bus) { return std::int64_t(m_placeOf[std::size_t(bus)]); };
    Grid grid{planBaseMva, {}, {}, {}};
    for (int bus : island.buses) {
        const Complex demand = m_demand[std::size_t(bus)];
        grid.buses.push_back({.id = place(bus),
                              .demandMw = demand.real(),
                              .demandMvar = demand.imag(),
                              .baseKv = m_topology.buses[std::size_t(bus)].nominalKv});
    }
    for (int bus : island.slacks)
        grid.buses[m_placeOf[std::size_t(bus)]].type = BusType::Slack;
    for (int i : m_lines[std::size_t(number)]) {
        const PlanLine &line = m_topology.lines[std::size_t(i)];
        const double ohm = baseOhm(m_topology.buses[std::size_t(line.from)].nominalKv) / m_case.impedanceFactor;
        grid.branches.push_back(
            {.from = place(line.from), .to = place(line.to), .rPu = line.warmOhm / ohm, .xPu = line.reactanceOhm / ohm});
    }
    for (int i : m_transformers[std::size_t(number)]) {
        const PlanTransformer &x = m_topology.transformers[std::size_t(i)];
        const Complex z = impedanceOf(x) * m_case.impedanceFactor;
        grid.branches.push_back(
            {.from = place(x.from), .to = place(x.to), .rPu = z.real(), .xPu = z.imag(), .ratio = 1.0, .ratingMva = x.ratedMva});
        grid.buses[m_placeOf[std::size_t(x.from)]].shuntMw += x.noLoadFraction * x.ratedMva;
    }
    return grid;
}

// All that its flow depends on.
GridNumbers Solver::numbersOf(int number, const Grid &grid) const
{
    GridNumbers numbers;
    numbers.add(grid.buses.size(), grid.branches.size());
    for (const GridBus &bus : grid.buses)
        numbers.add(bus.type, bus.demandMw, bus.demandMvar, bus.shuntMw);
    for (const GridBranch &branch : grid.branches)
        numbers.add(branch.from, branch.to, branch.rPu, branch.xPu, branch.ratio, branch.ratingMva);
    for (int i : m_transformers[std::size_t(number)]) {
        const PlanTransformer &x = m_topology.transformers[std::size_t(i)];
        numbers.add(x.tapStepFraction, x.tapSteps);
    }
    return numbers;
}

// Taps keep the secondary within 0.7 steps of the nominal voltage: the change of a step is then never undone in the next round.
bool Solver::moveTaps(int island, const LoadFlow &flow, std::vector<int> &taps) const
{
    bool moved = false;
    const std::vector<int> &transformers = m_transformers[std::size_t(island)];
    for (std::size_t i = 0; i < transformers.size(); ++i) {
        const PlanTransformer &x = m_topology.transformers[std::size_t(transformers[i])];
        const auto vm = flow.buses[m_placeOf[std::size_t(x.to)]].vmPu;
        if (x.tapSteps <= 0 || x.tapStepFraction <= 0.0 || !vm || std::abs(*vm - 1.0) < 0.7 * x.tapStepFraction)
            continue;
        const int wanted = std::clamp(taps[i] + int(std::lround((*vm - 1.0) / x.tapStepFraction)), -x.tapSteps, x.tapSteps);
        moved = moved || wanted != taps[i];
        taps[i] = wanted;
    }
    return moved;
}

void Solver::unsolved(int island, Text why)
{
    std::set<ObjectId> objects;
    for (int bus : m_islands.islands[std::size_t(island)].buses)
        objects.insert(m_topology.buses[std::size_t(bus)].object);
    m_out.findings.push_back({"power.no_solution",
                              Severity::Error,
                              {objects.begin(), objects.end()},
                              std::move(why),
                              Text(TF("Raise the sections or the transformers, or take load off."))});
}

IslandFlow Solver::flowOf(int number, Grid grid) const
{
    const std::vector<int> &transformers = m_transformers[std::size_t(number)];
    const std::size_t lines = m_lines[std::size_t(number)].size();
    IslandFlow solved{{}, std::vector<int>(transformers.size())};
    int most = 0;
    for (int round = 0; round < mostTapRounds; ++round) {
        solved.flow = solveLoadFlow(grid);
        most = std::max(most, solved.flow.iterations);
        if (!solved.flow.converged || !moveTaps(number, solved.flow, solved.taps))
            break;
        for (std::size_t i = 0; i < transformers.size(); ++i)
            grid.branches[lines + i].ratio = 1.0 + solved.taps[i] * m_topology.transformers[std::size_t(transformers[i])].tapStepFraction;
    }
    solved.flow.iterations = most;
    return solved;
}

void Solver::solveIsland(int number)
{
    const PlanIsland &island = m_islands.islands[std::size_t(number)];
    const Grid grid = gridOf(number);
    const IslandFlow &solved = m_memory.islands.of(numbersOf(number, grid), [&] { return flowOf(number, grid); });
    m_out.iterations = std::max(m_out.iterations, solved.flow.iterations);
    if (!solved.flow.converged)
        return unsolved(number,
                        Text(TF("The load flow behind %1 has no solution: the load is beyond what feeds and transformers can carry."),
                             {nameOf(m_topology.buses[std::size_t(island.slacks.front())].object)}));
    store(number, solved);
    loadUpsOf(island);
}

void Solver::store(int number, const IslandFlow &solved)
{
    const PlanIsland &island = m_islands.islands[std::size_t(number)];
    const LoadFlow &flow = solved.flow;
    const std::vector<int> &lines = m_lines[std::size_t(number)], &transformers = m_transformers[std::size_t(number)];
    for (std::size_t i = 0; i < island.buses.size(); ++i) {
        PlanBusState &bus = m_out.buses[std::size_t(island.buses[i])];
        bus.vmPu = flow.buses[i].vmPu;
        bus.vaDeg = flow.buses[i].vaDeg;
        m_made[std::size_t(island.buses[i])] = {flow.buses[i].generatedMw.value_or(0.0), flow.buses[i].generatedMvar.value_or(0.0)};
    }
    const auto storeBranch = [&](std::size_t place, const BranchFlow &b) {
        PlanBranchState &out = m_out.branches[place];
        out.fromMw = b.fromMw;
        out.fromMvar = b.fromMvar;
        out.toMw = b.toMw;
        out.toMvar = b.toMvar;
        out.loadingFraction = b.loadingFraction;
    };
    for (std::size_t i = 0; i < lines.size(); ++i)
        storeBranch(std::size_t(lines[i]), flow.branches[i]);
    for (std::size_t i = 0; i < transformers.size(); ++i) {
        const std::size_t place = m_topology.lines.size() + std::size_t(transformers[i]);
        storeBranch(place, flow.branches[lines.size() + i]);
        m_out.branches[place].tap = solved.taps[i];
    }
}

// What the UPS of a solved island give is, with their loss, the load of the islands before them.
void Solver::loadUpsOf(const PlanIsland &island)
{
    for (int i : island.feedingUps) {
        const PlanUps &ups = m_topology.ups[std::size_t(i)];
        const Power output = std::max(0.0, m_made[std::size_t(ups.output)].real()) * units::MW;
        const double mw = (output / upsEfficiencyAt(ups, output, *m_plan.power)).in(units::MW);
        const Complex input(mw, mw * std::tan(std::acos(std::clamp(ups.inputPowerFactor, 0.01, 1.0))));
        m_upsInput[i] = input;
        m_demand[std::size_t(ups.input)] += input;
    }
}

// Loss and voltage drop of every branch; the loading of feeds by their current.
void Solver::finishBranches()
{
    for (std::size_t i = 0; i < m_out.branches.size(); ++i) {
        PlanBranchState &b = m_out.branches[i];
        const PlanBusState &from = m_out.buses[std::size_t(b.from)], &to = m_out.buses[std::size_t(b.to)];
        if (!b.fromMw || !from.vmPu || !to.vmPu)
            continue;
        b.lossMw = *b.fromMw + *b.toMw;
        b.dropFraction = *from.vmPu - *to.vmPu;
        if (i >= m_topology.lines.size())
            continue;
        const double amperes = std::abs(Complex(*b.fromMw, *b.fromMvar)) * 1e3 / (std::sqrt(3.0) * *from.vmPu * from.bus.nominalKv);
        if (m_topology.lines[i].ratingA > 0.0)
            b.loadingFraction = amperes / m_topology.lines[i].ratingA;
    }
}

void Solver::faults()
{
    const std::vector<FaultLevel> levels = planFaults(m_topology, m_memory);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        m_out.buses[i].faultKa = levels[i].initialKa;
        m_out.buses[i].peakKa = levels[i].peakKa;
    }
}

// Through an object flows what enters its buses: from feeds, from the grid, from its own generation.
std::map<ObjectId, ObjectFlow> Solver::flowsOfObjects() const
{
    struct Through {
        ObjectFlow flow;
        Complex entering;
        bool known = true;
    };
    std::map<ObjectId, Through> all;
    std::vector<Through *> of(m_out.buses.size()); // of each bus
    for (std::size_t i = 0; i < m_out.buses.size(); ++i) {
        const PlanBusState &bus = m_out.buses[i];
        Through &through = *(of[i] = &all[bus.bus.object]);
        through.flow.object = bus.bus.object;
        if (!bus.live)
            continue;
        through.flow.live = true;
        through.known = through.known && bus.vmPu;
        if (bus.vmPu)
            through.flow.vmPu = std::min(through.flow.vmPu.value_or(*bus.vmPu), *bus.vmPu);
        if (bus.bus.role != BusRole::Secondary && bus.bus.role != BusRole::Output && m_made[i].real() > 1e-9)
            through.entering += m_made[i];
    }
    for (std::size_t i = 0; i < m_topology.lines.size(); ++i) {
        const PlanBranchState &b = m_out.branches[i];
        if (b.toMw && *b.toMw < 0.0)
            of[std::size_t(b.to)]->entering -= Complex(*b.toMw, *b.toMvar);
        if (b.fromMw && *b.fromMw < 0.0)
            of[std::size_t(b.from)]->entering -= Complex(*b.fromMw, *b.fromMvar);
    }
    std::map<ObjectId, ObjectFlow> flows;
    for (auto &[id, through] : all) {
        if (through.known || !through.flow.live) {
            through.flow.real = through.entering.real() * units::MW;
            through.flow.apparent = std::abs(through.entering) * units::MVA;
        }
        flows.emplace_hint(flows.end(), id, through.flow);
    }
    return flows;
}

// A set that holds the voltage gives what its island needs; fuel cells beside a grid their load factor, standby sets nothing.
void Solver::storeGeneration(const PlanSource &source, ObjectFlow &flow) const
{
    const auto &slacks = m_islands.islands[std::size_t(m_islands.islandOf[std::size_t(source.bus)])].slacks;
    const bool holds = std::find(slacks.begin(), slacks.end(), source.bus) != slacks.end();
    if (holds && !flow.vmPu)
        return;
    const Power made = holds                  ? m_made[std::size_t(source.bus)].real() * units::MW
        : source.kind == PowerSourceKind::Own ? source.power
                                              : Power{};
    flow.real = made;
    flow.loadingFraction = made / m_topology.ratedPower.at(source.object);
}

void Solver::objects()
{
    std::map<ObjectId, ObjectFlow> flows = flowsOfObjects();
    for (auto &[id, flow] : flows)
        if (const auto rated = m_topology.ratedApparent.find(id); rated != m_topology.ratedApparent.end() && flow.apparent)
            flow.loadingFraction = *flow.apparent / rated->second;
    for (std::size_t i = 0; i < m_topology.transformers.size(); ++i) {
        ObjectFlow &flow = flows[m_topology.transformers[i].object];
        const PlanBranchState &b = m_out.branches[m_topology.lines.size() + i];
        const PlanBusState &primary = m_out.buses[std::size_t(b.from)];
        flow.loadingFraction = b.loadingFraction;
        if (b.lossMw)
            flow.loss = (*b.lossMw
                         + (primary.vmPu ? m_topology.transformers[i].noLoadFraction * m_topology.transformers[i].ratedMva * *primary.vmPu
                                    * *primary.vmPu
                                         : 0.0))
                * units::MW;
    }
    for (const PlanSource &source : m_topology.sources)
        if (source.kind != PowerSourceKind::Grid)
            storeGeneration(source, flows[source.object]);
    for (const auto &[i, input] : m_upsInput) {
        const PlanUps &ups = m_topology.ups[std::size_t(i)];
        const Power output = m_made[std::size_t(ups.output)].real() * units::MW;
        ObjectFlow &flow = flows[ups.object];
        flow.loadingFraction = output / ups.rated;
        flow.loss = input.real() * units::MW - output;
    }
    for (auto &[id, flow] : flows)
        m_out.objects.push_back(flow);
}

PlanGrid Solver::solve()
{
    start();
    shareLoads();
    for (int island : m_islands.order)
        solveIsland(island);
    for (int island : m_islands.unordered)
        unsolved(island,
                 Text(TF("%1 feeds itself through a UPS, so nothing can be computed for it."),
                      {nameOf(m_topology.buses[std::size_t(m_islands.islands[std::size_t(island)].buses.front())].object)}));
    finishBranches();
    faults();
    objects();
    for (const ObjectFlow &flow : m_out.objects)
        if (flow.loadingFraction.value_or(0.0) > 1.0 + 1e-9)
            m_out.overloads[flow.object] = *flow.loadingFraction;
    for (std::size_t i = 0; i < m_topology.lines.size(); ++i)
        if (const PlanBranchState &b = m_out.branches[i]; b.loadingFraction.value_or(0.0) > 1.0 + 1e-9)
            m_out.overloads[b.object] = *b.loadingFraction;
    return std::move(m_out);
}

} // namespace

const ObjectFlow *PlanGrid::object(ObjectId id) const
{
    const auto at = std::lower_bound(objects.begin(), objects.end(), id, [](const ObjectFlow &f, ObjectId i) { return f.object < i; });
    return at != objects.end() && at->object == id ? &*at : nullptr;
}

const PlanBranchState *PlanGrid::branch(ObjectId id) const
{
    const auto at = std::find_if(branches.begin(), branches.end(), [&](const PlanBranchState &b) { return b.object == id; });
    return at != branches.end() ? &*at : nullptr;
}

PlanGrid planGrid(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records, const GridCase &wanted)
{
    GridMemory none;
    return planGrid(plan, layout, records, none, wanted);
}

PlanGrid planGrid(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records, GridMemory &memory, const GridCase &wanted)
{
    memory.islands.begin();
    memory.faults.begin();
    return Solver(plan, planTopology(plan, layout, records), wanted, memory).solve();
}

} // namespace tokenyard
