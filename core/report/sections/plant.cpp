// SPDX-License-Identifier: Apache-2.0
// The electrical plant: loads and energy, voltages and fault levels, losses, availability, what each single failure costs, and the
// single line on a sheet of its own.
#include "core/plan/feed_name.h"
#include "core/report/extras.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <array>
#include <map>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr std::size_t rowsShown = 15, rowsInBrief = 6;

Text overloadWords(const Input &in, const FailureImpact &impact)
{
    if (impact.overloads.empty())
        return words("–");
    const Overload &first = impact.overloads.front();
    return Text(TR("%1 %2"), {nameOf(in.plan, first.id), percent(first.load_factor, 3)});
}

Row rowOf(const Input &in, const ElementFailure &failure)
{
    const FailureImpact &w = failure.whole;
    constexpr double million = 1e6, hour = 3600.0;
    return {{words(failure.name), partKind(in.plan, failure.id), number(w.racksDark, 0), number(w.racksOnGenerators, 0),
             number(w.racksWithoutA, 0), number(w.racksWithoutB, 0), words(fixed(w.lost.in(units::MW), 2)),
             words(fixed(w.tokensLost.si() * hour / million, 0)), words(fixed(w.moneyLost.si() * hour / million, 2)),
             overloadWords(in, w)}};
}

// Mean load times the hours of the year is the energy; the greatest hour beside it sizes the plant.
Table loadTable(const CoolingResult &cooling)
{
    struct Part {
        TextSource name;
        Series<Power> CoolingResult::*load;
    };
    constexpr std::array parts{Part{TR("IT"), &CoolingResult::it},
                               Part{TR("Electrical losses"), &CoolingResult::losses},
                               Part{TR("Chillers"), &CoolingResult::chillers},
                               Part{TR("Heat rejection"), &CoolingResult::rejection},
                               Part{TR("Pumps"), &CoolingResult::pumps},
                               Part{TR("Fans in the halls"), &CoolingResult::fans},
                               Part{TR("Lighting and auxiliaries"), &CoolingResult::lights}};
    std::vector<double> energies, means;
    for (const Part &part : parts) {
        energies.push_back(energyOf(cooling.*part.load).in(units::MWh));
        means.push_back((cooling.*part.load).mean().in(units::MW)*1000.0);
    }
    const std::vector<std::int64_t> steps = roundedToSum(energies), mean = roundedToSum(means), shares = sharesOfSum(energies);
    Table table;
    table.key = "loads";
    table.title = TR("Load list and energy of a year");
    table.columns = {{TR("Load"), {}, Align::Left, 2.4},         {TR("Greatest hour"), words("MW"), Align::Right},
                     {TR("Mean"), words("MW"), Align::Right},    {TR("Hours"), words("h"), Align::Right},
                     {TR("Energy"), words("MWh"), Align::Right}, {TR("Share"), words("%"), Align::Right}};
    std::int64_t energy = 0, power = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Series<Power> &load = cooling.*parts[i].load;
        energy += steps[i];
        power += mean[i];
        table.rows.push_back({{Text(parts[i].name), number(load.max().in(units::MW), 3), words(fixedSteps(mean[i], 3)),
                               number(load.size(), 0), words(fixedSteps(steps[i], 0)), words(fixedSteps(shares[i], 1))}});
    }
    table.rows.push_back({{TR("Site"), number(cooling.facility.max().in(units::MW), 3), words(fixedSteps(power, 3)),
                           number(cooling.facility.size(), 0), words(fixedSteps(energy, 0)), words(fixedSteps(1000, 1))},
                          RowStyle::Total});
    table.note = Text(TR("%1 At the mean of what is sold; with all racks at full load the site's greatest hour is %2."),
                      {Text(addsUpNote), measure(cooling.facilityAtPeakIt.max(), units::MW)});
    return table;
}

// Load flow and fault level by voltage, at full load.
struct Level {
    int buses = 0, feeds = 0;
    double leastVolts = 1e9, greatestDrop = 0.0, greatestLoading = 0.0, faultKa = 0.0, breakingKa = 1e9;
    ObjectId fullest;
};

std::map<double, Level, std::greater<>> levelsOf(const PlanGrid &grid)
{
    std::map<double, Level, std::greater<>> levels;
    for (const PlanBusState &bus : grid.buses) {
        if (!bus.live || !bus.vmPu)
            continue;
        Level &level = levels[bus.bus.nominalKv];
        ++level.buses;
        level.leastVolts = std::min(level.leastVolts, *bus.vmPu);
        level.faultKa = std::max(level.faultKa, bus.faultKa.value_or(0.0));
        if (bus.bus.breakingKa)
            level.breakingKa = std::min(level.breakingKa, *bus.bus.breakingKa);
    }
    for (const PlanBranchState &branch : grid.branches) {
        const auto at = levels.find(grid.buses[std::size_t(branch.from)].bus.nominalKv);
        if (at == levels.end() || !branch.fromMw)
            continue;
        Level &level = at->second;
        ++level.feeds;
        level.greatestDrop = std::max(level.greatestDrop, branch.dropFraction.value_or(0.0));
        if (branch.loadingFraction.value_or(0.0) > level.greatestLoading) {
            level.greatestLoading = *branch.loadingFraction;
            level.fullest = branch.object;
        }
    }
    return levels;
}

Table flowTable(const Input &in, const PlanGrid &grid)
{
    Table table;
    table.key = "load-flow";
    table.title = TR("Load flow and short circuit by voltage, all racks at full load");
    table.columns = {{TR("Voltage"), words("kV"), Align::Right},         {TR("Buses"), {}, Align::Right},
                     {TR("Least voltage"), words("p.u."), Align::Right}, {TR("Greatest drop"), words("%"), Align::Right},
                     {TR("Fullest"), words("%"), Align::Right},          {TR("which is"), {}, Align::Left, 2.0},
                     {TR("Fault"), words("kA"), Align::Right},           {TR("Breakers"), words("kA"), Align::Right}};
    for (const auto &[kv, level] : levelsOf(grid))
        table.rows.push_back(
            {{words(formatNumber(kv, 4)), number(level.buses, 0), number(level.leastVolts, 3),
              level.feeds ? number(level.greatestDrop * 100.0, 2) : none(), level.feeds ? number(level.greatestLoading * 100.0, 1) : none(),
              level.fullest ? words(nameOf(in.plan, level.fullest)) : none(), level.faultKa > 0.0 ? number(level.faultKa, 1) : none(),
              level.breakingKa < 1e9 ? number(level.breakingKa, 1) : none()}});
    table.note = TR("Newton-Raphson load flow; initial symmetrical fault current after IEC 60909-0 from the class of the supply, which "
                    "the network operator has to state. A breaker rating stands where switchgear is drawn.");
    return table;
}

// Losses at full load by what makes them; the parts are those of the load flow.
Table lossTable(const Input &in, const PlanGrid &grid)
{
    std::map<ObjectKind, std::pair<int, double>> objects;
    int feeds = 0;
    double inFeeds = 0.0;
    for (const ObjectFlow &flow : grid.objects)
        if (const Object *object = in.plan.object(flow.object); object && flow.loss && flow.loss->si() > 0.0) {
            ++objects[object->kind()].first;
            objects[object->kind()].second += flow.loss->in(units::kW);
        }
    for (const PlanBranchState &branch : grid.branches)
        if (in.plan.feed(branch.object) && branch.lossMw) {
            ++feeds;
            inFeeds += *branch.lossMw * 1000.0;
        }
    Table table;
    table.title = TR("Electrical losses at full load");
    table.columns = {{TR("Where"), {}, Align::Left, 2.0},
                     {TR("Number"), {}, Align::Right},
                     {TR("Loss"), words("kW"), Align::Right},
                     {TR("Share"), words("%"), Align::Right}};
    std::vector<double> losses;
    for (const auto &[kind, sum] : objects)
        losses.push_back(sum.second);
    losses.push_back(inFeeds);
    const std::vector<std::int64_t> steps = roundedToSum(losses), shares = sharesOfSum(losses);
    std::size_t i = 0;
    std::int64_t all = 0;
    for (const auto &[kind, sum] : objects) {
        all += steps[i];
        table.rows.push_back(
            {{Text(kindInfo(kind).label), number(sum.first, 0), words(fixedSteps(steps[i], 0)), words(fixedSteps(shares[i], 1))}});
        ++i;
    }
    all += steps[i];
    table.rows.push_back({{TR("Cables and busways"), number(feeds, 0), words(fixedSteps(steps[i], 0)), words(fixedSteps(shares[i], 1))}});
    table.rows.push_back({{TR("Total"), {}, words(fixedSteps(all, 0)), words(fixedSteps(all > 0 ? 1000 : 0, 1))}, RowStyle::Total});
    table.note = TR("All racks at full load. The load list counts the losses of the year at its loads.");
    return table;
}

std::optional<Paragraph> availabilityWords(const Input &in)
{
    const SupplyResult &supply = resultOf(in.study.supply);
    if (supply.halls.empty())
        return std::nullopt;
    const auto least = std::min_element(supply.halls.begin(), supply.halls.end(), [](const HallSecurity &a, const HallSecurity &b) {
        return a.availabilityFactor < b.availabilityFactor;
    });
    const Measure whole = percent(supply.availabilityFactor, 6), worst = percent(least->availabilityFactor, 6);
    if (formatMeasure(whole) == formatMeasure(worst))
        return Paragraph{Text(TR("Power is available at the racks for %1 of the year, in every hall alike."), {whole})};
    return Paragraph{Text(TR("Power is available at the racks for %1 of the year by load; least in %2 with %3."),
                          {whole, nameOf(in.plan, least->hall), worst})};
}

Table failureTable(const Input &in, const std::vector<ElementFailure> &all)
{
    Table table;
    table.key = "n-1";
    table.title = TR("Single failures (N-1), the costliest first");
    table.columns = {{TR("Fails"), {}, Align::Left, 2.0},
                     {TR("Kind"), {}, Align::Left, 1.2},
                     {TR("Dark"), TR("racks"), Align::Right},
                     {TR("On generators"), TR("racks"), Align::Right},
                     {TR("Without A"), TR("racks"), Align::Right},
                     {TR("Without B"), TR("racks"), Align::Right},
                     {TR("IT power"), words("MW"), Align::Right},
                     {TR("Tokens"), TR("M an hour"), Align::Right},
                     {TR("Revenue"), TR("M KRW an hour"), Align::Right},
                     {TR("Overloaded then"), {}, Align::Left, 1.6}};
    for (const ElementFailure &failure : all) {
        if (failure.whole.harmless() || table.rows.size() >= (in.brief() ? rowsInBrief : rowsShown))
            break;
        table.rows.push_back(rowOf(in, failure));
    }
    table.note =
        TY_TR("Report",
              "Each element fails whole, with the racks at full load and nothing else out of order; the figures are what is lost while "
              "it lasts: racks and power in the hour that asks most of the plant, tokens and revenue as the mean of the year, so that a "
              "chiller that is needed in some hours counts by these. Racks whose batteries last until the generators run are on "
              "generators, and dark without them.");
    return table;
}

Text sentence(const std::vector<ElementFailure> &all)
{
    const auto darkening = std::count_if(all.begin(), all.end(), [](const ElementFailure &f) { return f.whole.racksDark > 0; });
    const auto overloading = std::count_if(all.begin(), all.end(), [](const ElementFailure &f) { return !f.whole.overloads.empty(); });
    const Text loads = overloading == 0 ? Text(TR("none overloads another"))
                                        : Text(TR("elements that overload another: %1"), {count(double(overloading))});
    if (darkening == 0)
        return Text(TR("Each of the %1 elements was failed by itself: none leaves a rack dark, %2."), {count(double(all.size())), loads});
    return Text(TR("Each of the %1 elements was failed by itself. Elements that leave racks dark: %2; %3. The costliest is %4."),
                {count(double(all.size())), count(double(darkening)), loads, all.front().name});
}

} // namespace

Section plantSection(const Input &in)
{
    Section section{"plant", TR("Electrical: loads, single-line diagram and N-1"), {}};
    const Extras &extras = *in.extras;
    const CoolingResult &cooling = resultOf(in.study.cooling);
    if (!extras.failures.empty())
        section.blocks.emplace_back(Paragraph{sentence(extras.failures)});
    else
        section.blocks.emplace_back(Paragraph{TR("No hall has power and cooling: there is nothing to fail.")});
    if (auto availability = availabilityWords(in))
        section.blocks.emplace_back(std::move(*availability));
    section.blocks.emplace_back(Drawing{TR("Single-line diagram"), 0, DrawingView::SingleLine});
    if (!cooling.facility.empty())
        section.blocks.emplace_back(loadTable(cooling));
    if (extras.grid && !levelsOf(*extras.grid).empty() && !in.brief()) {
        section.blocks.emplace_back(flowTable(in, *extras.grid));
        section.blocks.emplace_back(lossTable(in, *extras.grid));
    }
    if (Table table = failureTable(in, extras.failures); !table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace tokenyard::report
