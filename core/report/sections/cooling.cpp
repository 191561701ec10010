// SPDX-License-Identifier: Apache-2.0
// Cooling and water: load and PUE over the 8,760 hours, the hottest day, whether capacities suffice, and the diagram.
#include "core/base/months.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

constexpr int hoursPerDay = 24;
constexpr double axisFrom = 0.9; // of the least load: the axis of a line need not begin at zero

std::vector<Tick> monthTicks()
{
    std::vector<Tick> ticks;
    double day = 0.0;
    for (int month = 1; month <= 12; ++month) {
        ticks.push_back({day, number(month, 0), {}});
        day += daysOfMonth[std::size_t(month - 1)];
    }
    return ticks;
}

struct Days {
    std::vector<double> low, mean, high;
};

// Least, mean and greatest value of each day.
template <class At>
Days daily(int hours, At &&at)
{
    Days days;
    for (int day = 0; day + 1 <= hours / hoursPerDay; ++day) {
        double low = at(day * hoursPerDay), high = low, sum = 0.0;
        for (int hour = day * hoursPerDay; hour < (day + 1) * hoursPerDay; ++hour) {
            low = std::min(low, at(hour));
            high = std::max(high, at(hour));
            sum += at(hour);
        }
        days.low.push_back(low);
        days.high.push_back(high);
        days.mean.push_back(sum / hoursPerDay);
    }
    return days;
}

Chart loadChart(const Input &in, const CoolingResult &cooling)
{
    Chart chart;
    chart.title = TY_TR("Report", "How the load moves over the year");
    chart.subtitle = TY_TR("Report",
                           "Site at mean sales: least to greatest hour of each day (band) and daily mean (line); IT below; MW, by month; "
                           "the axis does not begin at 0");
    if (cooling.facility.empty()) {
        chart.reason = kpiReason(in.study.kpis[Kpi::EnergyAnnual]);
        return chart;
    }
    const Days site = daily(cooling.facility.size(), [&](int h) { return cooling.facility[h].in(units::MW); });
    const Days it = daily(cooling.it.size(), [&](int h) { return cooling.it[h].in(units::MW); });
    chart.series = {{TY_TR("Report", "Site, range of the day"), Hue::Band, Shape::Range, site.low, site.high},
                    {TY_TR("Report", "Site"), Hue::Selection, Shape::Line, site.mean, {}},
                    {TY_TR("Report", "IT"), Hue::Racks, Shape::Line, it.mean, {}}};
    chart.ticks = monthTicks();
    chart.floor = std::min(cooling.it.min(), cooling.facility.min()).in(units::MW)*axisFrom;
    chart.heightFactor = 0.3;
    return chart;
}

Chart pueChart(const Input &in, const CoolingResult &cooling)
{
    Chart chart;
    chart.title = TY_TR("Report", "How PUE moves over the year");
    chart.subtitle = TY_TR("Report", "Least to greatest hour of each day (band) and daily mean (line), by month");
    if (cooling.facility.empty() || cooling.it.size() != cooling.facility.size() || cooling.it.min().si() <= 0.0) {
        chart.reason = kpiReason(in.study.kpis[Kpi::PueAnnual]);
        return chart;
    }
    const Days pue = daily(cooling.facility.size(), [&](int h) { return cooling.facility[h] / cooling.it[h]; });
    chart.series = {{TY_TR("Report", "Range of the day"), Hue::Band, Shape::Range, pue.low, pue.high},
                    {TY_TR("Report", "PUE"), Hue::Supply, Shape::Line, pue.mean, {}}};
    chart.ticks = monthTicks();
    chart.floor = 1.0;
    chart.heightFactor = 0.3;
    return chart;
}

Table monthTable(const CoolingResult &cooling)
{
    Table table;
    table.title = TY_TR("Report", "PUE and WUE by month");
    table.columns = {{TY_TR("Report", "Month"), {}, Align::Right},
                     {TY_TR("Report", "PUE"), {}, Align::Right},
                     {TY_TR("Report", "WUE"), words("L/kWh"), Align::Right},
                     {TY_TR("Report", "Site energy"), words("GWh"), Align::Right}};
    std::vector<double> energies;
    for (const CoolingMonth &month : cooling.months)
        energies.push_back(month.facility.in(units::GWh)*100.0);
    const std::vector<std::int64_t> steps = roundedToSum(energies);
    std::int64_t sum = 0;
    for (std::size_t m = 0; m < steps.size(); ++m) {
        const CoolingMonth &month = cooling.months[m];
        sum += steps[m];
        table.rows.push_back({{number(double(m) + 1, 0), number(month.pueFactor, 3), number(month.wue.in(units::litrePerKWh), 3),
                               words(fixedSteps(steps[m], 2))}});
    }
    const auto orNone = [](std::optional<double> v, int decimals) { return v ? number(*v, decimals) : none(); };
    std::optional<double> wue;
    if (cooling.wueAnnual)
        wue = cooling.wueAnnual->in(units::litrePerKWh);
    table.rows.push_back(
        {{TY_TR("Report", "Year"), orNone(cooling.pueAnnualFactor, 3), orNone(wue, 3), words(fixedSteps(sum, 2))}, RowStyle::Total});
    table.note = addsUpNote;
    return table;
}

Table checkTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Capacity against need");
    table.columns = {{TY_TR("Report", "What"), {}, Align::Left, 2.0},
                     {TY_TR("Report", "Usable"), words("MW"), Align::Right},
                     {TY_TR("Report", "Needed"), words("MW"), Align::Right},
                     {TY_TR("Report", "Margin"), words("%"), Align::Right},
                     {TY_TR("Report", "Objects"), {}, Align::Left, 2.0}};
    const auto add = [&](const CapacityCheck &check) {
        const double usable = check.installed.in(units::MW), needed = check.needed.in(units::MW);
        table.rows.push_back(
            {{Text(check.what), number(usable, 2), number(needed, 2), needed > 0.0 ? number((usable / needed - 1.0) * 100.0, 1) : none(),
              words(namesOf(in.plan, check.objects))}});
    };
    for (const CapacityCheck &check : resultOf(in.study.power).checks)
        add(check);
    for (const CapacityCheck &check : resultOf(in.study.cooling).checks)
        add(check);
    table.note = TY_TR("Report", "Usable: with the redundancy of the plan held back. A margin without a need is blank.");
    return table;
}

// Tanks, heat sold, absorption chillers and a dry season, where the plan has them.
Table besideTable(const CoolingResult &cooling, const AbsorptionYear &absorption)
{
    Table table;
    table.title = TY_TR("Report", "Tanks, heat sold, drought");
    table.columns = {{TY_TR("Report", "What"), {}, Align::Left, 3.0}, {TY_TR("Report", "Value"), {}, Align::Right}};
    const auto row = [&](TextSource what, Measure value) { table.rows.push_back({{Text(what), Text(TY_TR("Report", "%1"), {value})}}); };
    if (const StorageYear &tanks = cooling.storage; tanks.holds.si() > 0.0) {
        row(TY_TR("Report", "Cold that the chilled-water tanks hold"), measure(tanks.holds, units::MWh, 3));
        row(TY_TR("Report", "They carry the chillers' heat of the design hour for"), measure(tanks.bridging, units::minute, 3));
        row(TY_TR("Report", "They take off the site's peak"), measure(tanks.shaved, units::MW, 3));
    }
    if (const auto &heat = cooling.heatSale) {
        row(TY_TR("Report", "Water leaves the racks at"), measure(heat->water, 3));
        row(TY_TR("Report", "The buyer of heat asks for"), measure(heat->asked, 3));
        row(TY_TR("Report", "Heat sold in the year"), measure(heat->sold, units::GWh, 3));
        row(TY_TR("Report", "Heat sold, at most"), measure(heat->most, units::MW, 3));
        row(TY_TR("Report", "Earned with it in the year"), measure(heat->revenue, units::millionKRW, 4));
    }
    if (absorption.made > Energy{}) {
        row(TY_TR("Report", "Usable heat of own plant in the year"), measure(absorption.made, units::GWh, 3));
        row(TY_TR("Report", "Of it drives absorption chillers"), measure(absorption.used, units::GWh, 3));
        row(TY_TR("Report", "Cold that they make"), measure(absorption.cold, units::GWh, 3));
        row(TY_TR("Report", "Electricity of the chillers that they save"), measure(absorption.saved, units::GWh, 3));
    }
    if (const Drought &dry = cooling.drought; dry.days > 0) {
        row(TY_TR("Report", "Days short of water in the dry months"), count(dry.days));
        row(TY_TR("Report", "Water that lacks"), measure(dry.lacks, units::m3, 4));
        row(TY_TR("Report", "IT load shed for it"), measure(dry.notServed, units::MWh, 4));
    }
    return table;
}

} // namespace

Section coolingSection(const Input &in)
{
    Section section{"cooling", TY_TR("Report", "Cooling and water"), {}};
    const CoolingResult &cooling = resultOf(in.study.cooling);
    for (Block &block : designDayBlocks(in))
        section.blocks.push_back(std::move(block));
    section.blocks.emplace_back(loadChart(in, cooling));
    section.blocks.emplace_back(pueChart(in, cooling));
    if (!cooling.months.empty())
        section.blocks.emplace_back(monthTable(cooling));
    if (Table checks = checkTable(in); !checks.rows.empty())
        section.blocks.emplace_back(std::move(checks));
    if (Table beside = besideTable(cooling, resultOf(in.study.energy).absorption); !beside.rows.empty())
        section.blocks.emplace_back(std::move(beside));
    section.blocks.emplace_back(Drawing{TY_TR("Report", "Cooling diagram"), 0, DrawingView::Cooling});
    return section;
}

} // namespace tokenyard::report
