// SPDX-License-Identifier: Apache-2.0
// Environment: emissions by scope, renewable share, water, and what the site asks of its neighbours.
#include "core/report/sections/sections.h"

#include <numeric>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

Text basisOf(const CarbonLine &line)
{
    return line.scopeNumber == 1 ? Text(TR("Records of the plant"))
        : line.scopeNumber == 2  ? Text(TR("The plan's factor of the grid"))
                                 : Text(TR("Records of what is built"));
}

Table carbonTable(const CarbonResult &carbon)
{
    Table table;
    table.key = "emissions";
    table.title = TR("Emissions of a year at full build");
    table.columns = {{TR("Scope"), {}, Align::Right},
                     {TR("From"), {}, Align::Left, 2.4},
                     {TR("Emissions"), words("kt CO₂e"), Align::Right},
                     {TR("Basis"), {}, Align::Left, 2.0}};
    const auto rows = [&](bool beforeUse) { // scope 3 is what was emitted before it is used
        std::vector<double> parts;
        for (const CarbonLine &line : carbon.lines)
            parts.push_back((line.scopeNumber > 2) == beforeUse ? line.annual.in(units::tonne) / 1000.0 * 100.0 : 0.0);
        const std::vector<std::int64_t> steps = roundedToSum(parts);
        for (std::size_t i = 0; i < carbon.lines.size(); ++i) {
            const CarbonLine &line = carbon.lines[i];
            if ((line.scopeNumber > 2) == beforeUse)
                table.rows.push_back({{number(line.scopeNumber, 0), Text(line.label), words(fixedSteps(steps[i], 2)), basisOf(line)}});
        }
        return std::accumulate(steps.begin(), steps.end(), std::int64_t(0));
    };
    const std::int64_t used = rows(false);
    table.rows.push_back({{Text(), TR("Scope 1 and 2, location-based"), words(fixedSteps(used, 2)), {}}, RowStyle::Total});
    if (carbon.marketBased)
        table.rows.push_back({{Text(), TR("Scope 1 and 2, market-based"), number(carbon.marketBased->in(units::tonne) / 1000.0, 2),
                               TR("Contracts in the place of the grid's mean")}});
    if (const std::int64_t made = rows(true); made > 0)
        table.rows.push_back({{Text(), TR("Scope 3, as far as it is counted"), words(fixedSteps(made, 2)), {}}, RowStyle::Total});
    table.note = TR("GHG Protocol, scope 2 guidance. Of scope 3 only the making of racks, building and plant is counted, spread over their "
                    "lives, and it is in no total of scope 1 and 2.");
    return table;
}

Table footprintTable(const Input &in)
{
    const CoolingResult &cooling = resultOf(in.study.cooling);
    const EnergyResult &energy = resultOf(in.study.energy);
    const LayoutResult &layout = resultOf(in.study.layout);
    Table table;
    table.title = TR("What the site takes");
    table.columns = {{TR("What"), {}, Align::Left, 3.0}, {TR("Value"), {}, Align::Right}, {TR("Unit"), {}, Align::Left, 1.0}};
    const auto fact = [&](TextSource name, Text value, Text unit) {
        table.rows.push_back({{Text(name), std::move(value), std::move(unit)}});
    };
    fact(TR("Electricity of a year"), number(energy.facility.in(units::GWh), 1), words("GWh"));
    if (const auto &renewable = resultOf(in.study.carbon).renewableFraction)
        fact(TR("Renewable share of it, own and by contract"), number(*renewable * 100.0, 1), words("%"));
    fact(TR("Water of a year"), number(cooling.waterAnnual.si(), 0), words("m³"));
    fact(TR("Water on the greatest day"), number(cooling.waterPeakDay.si(), 0), words("m³"));
    if (cooling.wueAnnual)
        fact(TR("WUE"), number(cooling.wueAnnual->in(units::litrePerKWh), 3), words("L/kWh"));
    fact(TR("Land"), number(layout.site.si(), 0), words("m²"));
    fact(TR("Building, all storeys"), number(layout.building.si(), 0), words("m²"));
    if (const auto &carbon = in.study.kpis[Kpi::CarbonAnnual].si;
        carbon && resultOf(in.study.finance).tokensAnnual && resultOf(in.study.finance).tokensAnnual->si() > 0.0)
        fact(TR("Emissions of a million output tokens"),
             number(*carbon * 1000.0 / (resultOf(in.study.finance).tokensAnnual->si() / 1e6), 1), words("g CO₂e"));
    fact(TR("Jobs on the site"), number(in.plan.cost->staffCount, 0), {});
    table.note = TR("Noise, traffic and waste heat for neighbours are not computed; the assessment of the site has to add them.");
    return table;
}

} // namespace

Section environmentSection(const Input &in)
{
    Section section{"environment", TR("Environment"), {}};
    const CarbonResult &carbon = resultOf(in.study.carbon);
    if (carbon.lines.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::CarbonAnnual]), true});
    else
        section.blocks.emplace_back(carbonTable(carbon));
    section.blocks.emplace_back(footprintTable(in));
    return section;
}

} // namespace tokenyard::report
